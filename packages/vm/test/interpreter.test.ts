import { describe, expect, it } from "vitest";
import { type MachineOptions, runAssembly } from "./assembly-machine.ts";

/** A program of one function of six registers. */
function main(code: string): string {
  return `.file 0 "test.py"
.entry 0
.function 0 "<module>"
.frame file 0 registers 6 closure 0
.parameters 0
.line 1 1
${code}
.end
`;
}

function resultOf(code: string, options: MachineOptions = {}): string | undefined {
  const outcome = runAssembly(main(code), options);
  return outcome.failure === undefined
    ? outcome.result
    : `${outcome.failure.kind}: ${outcome.failure.text}`;
}

/** The result of a binary operator on two constants. */
function operate(opcode: string, left: string, right: string, options: MachineOptions = {}) {
  return resultOf(
    `LoadConstant r0, ${left}\nLoadConstant r1, ${right}\n${opcode} r2, r0, r1\nReturn r2`,
    options,
  );
}

describe.each(["full", "core", "stress"] as const)("the %s build", (build) => {
  const options = { build };

  it("loads constants, small integers and singletons", () => {
    expect(resultOf("LoadConstant r0, 100000\nReturn r0", options)).toBe("100000");
    expect(resultOf("LoadInteger r0, -32768\nReturn r0", options)).toBe("-32768");
    expect(resultOf("LoadSingleton r0, 2\nReturn r0", options)).toBe("True");
    expect(resultOf("ReturnNone", options)).toBe("None");
  });

  it("adds, subtracts and multiplies ints and floats", () => {
    expect(operate("Add", "2", "3", options)).toBe("5");
    expect(operate("Subtract", "2", "3", options)).toBe("-1");
    expect(operate("Multiply", "-7", "6", options)).toBe("-42");
    expect(operate("Add", "1.5", "2.25", options)).toBe("3.75");
    expect(operate("Multiply", "1.5", "2.0", options)).toBe("3.0");
  });

  it("divides toward minus infinity", () => {
    expect(operate("Divide", "-7", "2", options)).toBe("-4");
    expect(operate("FloorDivide", "7", "2", options)).toBe("3");
    expect(operate("Modulo", "-7", "3", options)).toBe("2");
    expect(operate("Divide", "7.0", "2.0", options)).toBe("3.5");
  });
});
