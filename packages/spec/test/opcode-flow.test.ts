import { expect, test } from "vitest";
import { forwardBranches, terminalOpcodes } from "../src/opcode-flow.ts";
import { opcodes } from "../src/opcodes.ts";

test("control never goes on after a return or a jump, and always after a branch", () => {
  for (const name of ["Return", "ReturnNone", "Halt", "Jump", "Loop", "Raise"]) {
    expect(terminalOpcodes.has(name), name).toBe(true);
  }
  for (const name of forwardBranches) expect(terminalOpcodes.has(name), name).toBe(false);
});

test("each forward branch is an instruction with a jump", () => {
  for (const name of forwardBranches) {
    const row = opcodes.find((candidate) => candidate.name === name);
    expect(
      row?.operands.some(({ kind }) => kind === "jump"),
      name,
    ).toBe(true);
  }
});
