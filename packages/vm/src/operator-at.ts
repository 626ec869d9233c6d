/**
 * What the instruction that raised a trap tells: its operator, as Python calls it, and its kind.
 */
import { numberOfNative, opcodes } from "@vipera/spec";
import type { InstructionNote } from "@vipera/bytecode/image";
import { findCode, lineOf, type PlacedCore } from "./core-handle.ts";
import { nameOfNative } from "./value-names.ts";

/** What CPython calls the operator of an instruction. */
const operatorTexts: Readonly<Record<string, string>> = {
  Add: "+",
  AddImmediate: "+",
  MultiplyAdd: "+",
  Subtract: "-",
  Multiply: "*",
  Divide: "/",
  TrueDivide: "/",
  FloorDivide: "//",
  Modulo: "%",
  Power: "** or pow()",
  And: "&",
  Or: "|",
  Xor: "^",
  ShiftLeft: "<<",
  ShiftRight: ">>",
  InPlaceAdd: "+=",
  InPlaceMultiply: "*=",
  Negate: "-",
  Positive: "+",
  Invert: "~",
  In: "in",
  NotIn: "not in",
};

/** Natives that compute as an operator does. */
const nativeOperators: Readonly<Record<string, string>> = {
  divmod: "divmod()",
  pow: "** or pow()",
  sum: "+",
};

/** An instruction of an image. */
interface InstructionAt {
  readonly opcode: string;
  readonly words: readonly [first: number, second: number];
  readonly note: InstructionNote;
}

/** The instruction that an address lies in. */
function instructionAt(placed: PlacedCore, address: number): InstructionAt | undefined {
  const place = findCode(placed, address);
  if (place === undefined) return undefined;
  const { code } = place.function;
  for (let at = 0; ; ) {
    const [first = 0, second = 0] = code.subarray(at, at + 2);
    const row = opcodes.find((candidate) => candidate.code === (first & 0xff));
    if (row === undefined) return undefined;
    at += row.words;
    if (at > place.word) {
      return { opcode: row.name, words: [first, second], note: lineOf(place).note ?? "plain" };
    }
  }
}

/** The operator of the instruction at an address; "** or pow()" when a native does it. */
export function operatorAt(placed: PlacedCore, address: number): string {
  const found = instructionAt(placed, address);
  const byNative = operatorTexts.Power ?? "";
  if (found === undefined) return byNative;
  const { opcode, words, note } = found;
  if (opcode === "CallNative") {
    return nativeOperators[nameOfNative(numberOfNative(words[1]))] ?? byNative;
  }
  // An AddImmediate with a negative operand, the highest byte, is a subtraction.
  const subtracts = opcode === "AddImmediate" && words[0] >= 0x80000000;
  const operator = subtracts ? "-" : (operatorTexts[opcode] ?? byNative);
  const isWhole = note !== "augmented" || operator === byNative || operator.endsWith("=");
  return isWhole ? operator : `${operator}=`;
}

/** Whether the instruction at an address divides without rounding. */
export function isTrueDivision(placed: PlacedCore, address: number): boolean {
  return instructionAt(placed, address)?.opcode === "TrueDivide";
}

/** Whether the instruction at an address calls a method of an object. */
export function isMethodCall(placed: PlacedCore, address: number): boolean {
  return instructionAt(placed, address)?.opcode.startsWith("CallMethod") ?? false;
}

/** Whether the instruction at an address is the `raise` of a program. */
export function isRaise(placed: PlacedCore, address: number): boolean {
  return instructionAt(placed, address)?.opcode === "Raise";
}

/** What the source says of the instruction at an address. */
export function noteAt(placed: PlacedCore, address: number): InstructionNote {
  return instructionAt(placed, address)?.note ?? "plain";
}
