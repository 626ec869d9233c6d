/** Kinds and places of operands. */
import { isSigned, opcodes, operandFields } from "@vipera/spec";
import { expect, test } from "vitest";

test("only immediates and jumps are sign-extended", () => {
  const kinds = new Set(opcodes.flatMap((row) => row.operands.map((operand) => operand.kind)));
  expect([...kinds].filter(isSigned).sort()).toEqual(["immediate", "jump"]);
});

test("fields of one word share no bits within an instruction, and leave the opcode alone", () => {
  for (const row of opcodes) {
    const used = [0xff, 0];
    for (const { field } of row.operands) {
      const { word, shift, bits } = operandFields[field];
      const mask = (bits === 32 ? 0xffffffff : (1 << bits) - 1) << shift;
      expect((used[word] ?? 0) & mask, `${row.name}.${field}`).toBe(0);
      used[word] = (used[word] ?? 0) | mask;
    }
  }
});
