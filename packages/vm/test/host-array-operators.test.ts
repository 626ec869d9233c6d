import { beforeEach, expect, test } from "vitest";
import { operateOnArrays } from "../src/host-array-operators.ts";
import { HostTrapError } from "../src/host-trap-error.ts";
import { ArrayMachine } from "./array-machine.ts";

let machine = new ArrayMachine();

beforeEach(() => {
  machine = new ArrayMachine();
});

/** Puts an array with integers as its elements. */
function put(index: number, kind: string, ...values: readonly number[]): void {
  machine.putArray(index, kind, values.length);
  machine.memory.copySlot(machine.call.slot(5), machine.call.slot(0));
  machine.memory.copySlot(machine.call.slot(6), machine.call.slot(1));
  machine.memory.copySlot(machine.call.slot(0), machine.call.slot(index));
  machine.putTuple(1, values);
  machine.run("array._assign", 2);
  machine.memory.copySlot(machine.call.slot(0), machine.call.slot(5));
  machine.memory.copySlot(machine.call.slot(1), machine.call.slot(6));
}

/** What an operator makes of the first two arguments. */
function operate(name: string): string | number | undefined {
  const { call } = machine;
  try {
    const status = operateOnArrays(call, name, call.slot(0), call.slot(1));
    return status === undefined ? "nothing" : machine.take(status);
  } catch (error) {
    if (error instanceof HostTrapError) return error.trap;
    throw error;
  }
}

test("integers divide and leave remainders as those of Python do", () => {
  put(0, "int16", 7, -7, 7, -7);
  put(1, "int16", 2, 2, -2, -2);
  expect(operate("Divide")).toBe("[3, -4, -4, 3]");
  expect(operate("FloorDivide")).toBe("[3, -4, -4, 3]");
  expect(operate("Modulo")).toBe("[1, 1, -1, -1]");
  expect(operate("TrueDivide")).toBe("[3.5, -3.5, -3.5, 3.5]");
});

test("the result has the wider kind, a float before an integer", () => {
  put(0, "uint8", 200);
  put(1, "int8", 100);
  expect(operate("Add")).toBe("[300]");
  put(1, "uint8", 100);
  expect(operate("Add")).toBe("elementRange");
  put(1, "float32", 1);
  expect(operate("Subtract")).toBe("[199.0]");
  put(0, "bool", 1);
  put(1, "bool", 1);
  expect(operate("Add")).toBe("[2]");
  put(0, "int64", 2);
  machine.putInteger(1, -3);
  expect(operate("Multiply")).toBe("[-6]");
  machine.putFloat(1, 0.5);
  expect(operate("Multiply")).toBe("[1.0]");
});

test("what divides by 0, has another shape or no number is refused", () => {
  put(0, "int8", 1, 2);
  machine.putInteger(1, 0);
  expect(operate("Divide")).toBe("divisionByZero");
  machine.putFloat(1, 0);
  expect(operate("Modulo")).toBe("floatDivisionByZero");
  put(1, "int8", 1);
  expect(operate("Add")).toBe("arrayShapes");
  machine.putTuple(1, [1, 2]);
  expect(operate("Add")).toBe("nothing");
  expect(operate("And")).toBe("nothing");
});

test("two numbers are no business of arrays", () => {
  machine.putInteger(0, 1);
  machine.putInteger(1, 1);
  expect(operate("Add")).toBe("nothing");
});
