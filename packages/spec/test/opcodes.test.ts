/** The instruction set: codes, shapes and words. */
import { opcodes } from "@vipera/spec";
import { expect, test } from "vitest";

test("codes and names are used once", () => {
  expect(new Set(opcodes.map((row) => row.code)).size).toBe(opcodes.length);
  expect(new Set(opcodes.map((row) => row.name)).size).toBe(opcodes.length);
});

test("zeroed memory decodes to no instruction", () => {
  expect(opcodes.find((row) => row.code === 0)).toMatchObject({ name: "Illegal", reserved: true });
});

test("an instruction has two words exactly when an operand lies in the second", () => {
  for (const row of opcodes) {
    const inSecond = row.operands.some((operand) => operand.field.startsWith("D"));
    expect(row.words, row.name).toBe(inSecond ? 2 : 1);
  }
});

test("every operand text is read whole", () => {
  for (const operand of opcodes.flatMap((row) => row.operands)) {
    expect(operand.name).toMatch(/^[a-z]+$/u);
    expect(operand.kind).not.toBe("");
  }
});
