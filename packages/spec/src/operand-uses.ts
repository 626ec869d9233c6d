// Which operands of an instruction can be objects of the program's classes, whose methods then do
// what the instruction says.
//
// Consumers: byte-tables.ts, vm/assembly/generated.

import { hooks, type operatorHooks } from "./names.ts";
import type { Opcode } from "./opcode-row.ts";
import { opcodes } from "./opcodes.ts";

/** How an instruction uses its operands; `index` stands for a key in C, which does not decide. */
export const operandUseBits = {
  a: 1,
  b: 2,
  c: 4,
  jump: 8,
  noResult: 16,
  immediateB: 32,
  immediateC: 64,
  index: 128,
} as const;

/** Whether an instruction is a term of a chain. */
function isTerm(name: string): boolean {
  return /^(?:Add|Subtract|Multiply|Divide|Store|Near)(?:Item|Pair|Value)$/u.test(name);
}

/** Whether a class may define what an instruction does. */
function isOperator({ name, group, reserved }: Opcode): boolean {
  if (reserved || ["Is", "IsNot", "JumpIfUnbound", "Jump", "Loop", "InPlaceOther"].includes(name)) return false;
  if (group === "index") return !["NewSlice", "GetIndex2", "SetIndex2", "ElementChain"].includes(name) && !isTerm(name);
  return ["arithmetic", "compare", "jump"].includes(group);
}

const operators = opcodes.filter(isOperator);

export const firstOperator = Math.min(...operators.map((row) => row.code));
export const lastOperator = Math.max(...operators.map((row) => row.code));

function usesOf(row: Opcode): number {
  let bits = row.group === "jump" ? operandUseBits.jump : 0;
  if (row.operands.some(({ name }) => name === "key")) bits |= operandUseBits.index;
  const results = ["write", "update", "jump"];
  if (!row.operands.some(({ kind }) => results.includes(kind))) bits |= operandUseBits.noResult;
  const fields: Readonly<Record<string, number>> = { A: 1, B: 2, C: 4 };
  for (const { kind, field } of row.operands) {
    if (kind === "read" || kind === "update") bits |= fields[field] ?? 0;
    if (kind !== "immediate") continue;
    bits |= field === "B" ? operandUseBits.immediateB : operandUseBits.immediateC;
  }
  return bits;
}

/** The prelude function that does what an instruction says. */
function hookOf({ name, group }: Opcode): (typeof operatorHooks)[number] {
  if (["Not", "JumpIfTrue", "JumpIfFalse"].includes(name)) return "truth";
  if (["Negate", "Positive", "Invert"].includes(name)) return "operate_unary";
  if (["In", "NotIn"].includes(name)) return "contains";
  if (group === "arithmetic") return "operate_binary";
  if (group !== "index") return "compare";
  return name === "SetIndex" ? "set_item" : name === "DeleteIndex" ? "delete_item" : name === "Length" ? "length" : "get_item";
}

/** The hook of each operator plus 1, by code from the first operator on. */
export const operandHooks: readonly (readonly [index: number, hook: number])[] = operators.map((row) => [
  row.code - firstOperator,
  hooks.indexOf(hookOf(row)) + 1,
]);

/** Bits of operandUseBits by code, from the first operator on; 0 for other instructions. */
export const operandUses: readonly (readonly [index: number, bits: number])[] = operators.map((row) => [
  row.code - firstOperator,
  usesOf(row),
]);
