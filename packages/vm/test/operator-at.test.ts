import { expect, test } from "vitest";
import { coreField } from "../src/layout-offsets.ts";
import { isTrueDivision, operatorAt } from "../src/operator-at.ts";
import { AssemblyMachine } from "./assembly-machine.ts";
import { programText } from "./assembly-text.ts";

/** A machine that failed at an instruction, and an address in it. */
function failedAt(code: string) {
  const operands = 'LoadConstant r0, "a"\nNewList r1, r0, 0\nLoadInteger r2, 0\n';
  const machine = new AssemblyMachine(programText({ code: `${operands}${code}\nReturnNone` }));
  machine.run();
  const placed = machine.placed(0);
  return { placed, address: machine.memory.u32(placed.core + coreField.pc) - 4 };
}

function operatorOf(code: string): string {
  const { placed, address } = failedAt(code);
  return operatorAt(placed, address);
}

test("an instruction has its operator", () => {
  expect(operatorOf("Subtract r3, r0, r1")).toBe("-");
  expect(operatorOf("InPlaceMultiply r3, r0, r1")).toBe("*=");
  expect(operatorOf("Invert r3, r1")).toBe("~");
});

test("an augmented operator ends in =", () => {
  expect(operatorOf(".line 1 1 augmented\nSubtract r3, r0, r1")).toBe("-=");
  expect(operatorOf(".line 1 1 augmented\nInPlaceAdd r3, r2, r1")).toBe("+=");
  expect(operatorOf(".line 1 1 augmented\nAddImmediate r3, r1, -5")).toBe("-=");
  expect(operatorOf(".line 1 1 augmented\nPower r3, r0, r1")).toBe("** or pow()");
});

test("a number added to a list is added or taken off", () => {
  expect(operatorOf("AddImmediate r3, r1, 5")).toBe("+");
  expect(operatorOf("AddImmediate r3, r1, -5")).toBe("-");
});

test("the second word of a call is not taken for an instruction", () => {
  expect(operatorOf("Move r5, r0\nMove r6, r1\nCallNative r3, 2, pow")).toBe("** or pow()");
});

test("true division is told from the other one", () => {
  const isTrue = (code: string) => {
    const { placed, address } = failedAt(code);
    return isTrueDivision(placed, address);
  };
  expect(isTrue("TrueDivide r3, r2, r2")).toBe(true);
  expect(isTrue("Divide r3, r2, r2")).toBe(false);
});
