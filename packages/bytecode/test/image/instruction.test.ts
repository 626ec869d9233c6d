import { opcodes } from "@vipera/spec";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  decodeInstruction,
  encodeInstruction,
  hasStrayBits,
  opcodeNamed,
  operandRange,
} from "../../src/image/instruction.ts";

const anyInstruction = fc.constantFrom(...opcodes).chain((opcode) =>
  fc
    .tuple(
      ...opcode.operands.map((operand) => {
        const { low, high } = operandRange(operand);
        return fc.oneof(fc.constantFrom(low, high), fc.integer({ min: low, max: high }));
      }),
    )
    .map((operands) => ({ opcode, operands })),
);

test("every instruction is decoded as it was encoded", () => {
  fc.assert(
    fc.property(anyInstruction, ({ opcode, operands }) => {
      const code = Uint32Array.from(encodeInstruction(opcode, operands));
      expect(code).toHaveLength(opcode.words);
      expect(decodeInstruction(code, 0)).toEqual({ opcode, operands });
      expect(hasStrayBits(code, 0)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test("an operand that does not fit is a bug", () => {
  expect(() => encodeInstruction(opcodeNamed("Move"), [0, 256])).toThrow("from cannot be 256");
  expect(() => opcodeNamed("Teleport")).toThrow("no opcode Teleport");
});
