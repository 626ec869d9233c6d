import {
  firstOperator,
  lastOperator,
  opcodes,
  operandHooks,
  operandUseBits,
  operandUses,
} from "@vipera/spec";
import { expect, test } from "vitest";

const bitsOf = new Map(operandUses);

function usesOf(name: string): number {
  const row = opcodes.find((opcode) => opcode.name === name);
  return bitsOf.get((row?.code ?? 0) - firstOperator) ?? 0;
}

test("operators say which operands may be instances, and where the result goes", () => {
  const { a, b, c, jump, index, noResult, immediateC } = operandUseBits;
  expect(usesOf("Add")).toBe(b | c);
  expect(usesOf("AddImmediate")).toBe(b | immediateC);
  expect(usesOf("MultiplyAdd")).toBe(a | b | c);
  expect(usesOf("JumpIfLess") & (a | b | jump)).toBe(a | b | jump);
  expect(usesOf("SetIndex")).toBe(a | b | c | index | noResult);
  expect(usesOf("Is")).toBe(0);
});

test("every operator has a hook, and lies between the first and the last", () => {
  expect(operandHooks).toHaveLength(operandUses.length);
  for (const [index, hook] of operandHooks) {
    expect(hook).toBeGreaterThan(0);
    expect(index).toBeLessThanOrEqual(lastOperator - firstOperator);
  }
});
