// The shape of a row of the opcode table.

import type { Operand, OperandField, OperandKind } from "./operand-kinds.ts";

/** The groups of instructions, in the order of their codes; a device has a price for each. */
export const opcodeGroups = [
  "move",
  "cell",
  "arithmetic",
  "compare",
  "jump",
  "loop",
  "index",
  "attribute",
  "call",
  "build",
  "exception",
  "print",
  "generator",
] as const;

export type OpcodeGroup = (typeof opcodeGroups)[number];

export interface Opcode {
  readonly name: string;
  readonly code: number;
  readonly group: OpcodeGroup;
  readonly operands: readonly Operand[];
  /** Words the instruction takes: 2 when an operand lies in D, DL or DH. */
  readonly words: 1 | 2;
  /** Exceptions it can raise besides those of a call it starts. */
  readonly traps: readonly string[];
  readonly doc: string;
  /** Whether control never goes on to the next instruction. */
  readonly isTerminal: boolean;
  /** Set on rows kept for a later capability: compiler and verifier refuse them. */
  readonly reserved: boolean;
}

type OperandText = `${string}:${OperandKind}@${OperandField}`;

/** One row; an operand is "name:kind@field". */
export function op(
  name: string,
  code: number,
  group: OpcodeGroup,
  operands: readonly OperandText[],
  doc: string,
  more: { traps?: readonly string[]; isTerminal?: boolean; reserved?: boolean } = {},
): Opcode {
  const parsed = operands.map((text): Operand => {
    const [left = "", field = ""] = text.split("@");
    const [operandName = "", kind = ""] = left.split(":");
    return { name: operandName, kind: kind as OperandKind, field: field as OperandField };
  });
  const words = parsed.some((operand) => operand.field.startsWith("D")) ? 2 : 1;
  return {
    name,
    code,
    group,
    operands: parsed,
    words,
    traps: more.traps ?? [],
    doc,
    isTerminal: more.isTerminal ?? false,
    reserved: more.reserved ?? false,
  };
}
