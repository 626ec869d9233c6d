/**
 * The text of a run-time error: a row of traps.ts with its holes filled from a core's memory.
 *
 * The core keeps a number and two operands; what CPython says besides, such as the operator, is
 * read from the instruction that raised it.
 */
import { numberOfNative, type Opcode, opcodes, traps } from "@vipera/spec";
import { findCode, type PlacedCore } from "./core-handle.ts";
import type { RawSlot } from "./core-memory.ts";
import { valueTag } from "./layout-offsets.ts";
import { functionName, reprOf, strOf } from "./read-value.ts";
import { nameOfNative, typeNameOf } from "./value-names.ts";

/** A trap as the core's header or an exception object holds it. */
export interface TrapState {
  readonly number: number;
  readonly first: RawSlot;
  readonly second: RawSlot;
  /** Address inside the instruction that raised it. */
  readonly codeAddress: number;
}

/** Whether the text of a trap is nothing but its first operand. */
export function isOperandAlone(number: number): boolean {
  const text = traps.find((row) => row.number === number)?.text;
  return text === "{r0}" || text === "{s0}";
}

export function trapText(placed: PlacedCore, trap: TrapState): string {
  const row = traps.find((candidate) => candidate.number === trap.number);
  const text = row?.text ?? "";
  const special = row === undefined ? undefined : specialHoles[row.name];
  const filled = special?.(placed, trap) ?? {};
  return text.replace(/\{([trshlx])([0-2])\}/gu, (hole, kind: string, index: string) => {
    const known = filled[`${kind}${index}`];
    if (known !== undefined) return known;
    const slot = index === "0" ? trap.first : trap.second;
    return index === "2" ? hole : show(placed, kind, slot);
  });
}

function show(placed: PlacedCore, kind: string, slot: RawSlot): string {
  if (kind === "t") return typeNameOf(placed.memory, slot);
  if (kind === "r") return reprOf(placed.memory, slot);
  if (kind === "x") return `0x${strOf(placed.memory, slot).charCodeAt(0).toString(16)}`;
  if (kind === "h") return String(halves(slot) >>> 16);
  if (kind === "l") return String(halves(slot) & 0xffff);
  return callableName(placed, slot) ?? strOf(placed.memory, slot);
}

/** Two numbers of 16 bits in one int. */
function halves(slot: RawSlot): number {
  return "float" in slot ? 0 : slot.payload;
}

/** Functions are named in messages, not shown. */
function callableName(placed: PlacedCore, slot: RawSlot): string | undefined {
  if ("float" in slot) return undefined;
  if (slot.tag === valueTag.native) return nameOfNative(slot.payload);
  return slot.tag === valueTag.function ? functionName(placed.memory, slot.payload) : undefined;
}

type Holes = Readonly<Record<string, string>>;

/** Holes that need more than their operand, by the trap's name. */
const specialHoles: Readonly<Record<string, (placed: PlacedCore, trap: TrapState) => Holes>> = {
  nameUndefined: (placed, trap) => ({ s0: globalName(placed, trap.first) }),
  globalUndefined: (placed, trap) => ({ s0: globalName(placed, trap.first) }),
  floatLiteral: (placed, trap) => ({ s0: trimmedStart(strOf(placed.memory, trap.first)) }),
  floatLiteralTail: (placed, trap) => ({ s0: trimmedStart(strOf(placed.memory, trap.first)) }),
  noAttribute: (placed, trap) => ({ s1: attributeName(placed, trap.second) }),
  operandTypes: (placed, trap) => ({ s2: operatorAt(placed, trap.codeAddress) }),
  unaryType: (placed, trap) => ({ s2: operatorAt(placed, trap.codeAddress) }),
};

/** CPython shows the text from where it looked for a number. */
function trimmedStart(text: string): string {
  return text.replace(/^[ \t-\r]+/u, "");
}

function globalName(placed: PlacedCore, slot: RawSlot): string {
  if ("float" in slot || slot.tag !== valueTag.int) return strOf(placed.memory, slot);
  for (const [name, number] of placed.images.at(-1)?.linked.numbers.globals ?? []) {
    if (number === slot.payload) return name.slice(name.lastIndexOf(".") + 1);
  }
  return "?";
}

function attributeName(placed: PlacedCore, slot: RawSlot): string {
  if ("float" in slot || slot.tag !== valueTag.int) return strOf(placed.memory, slot);
  return placed.images.at(-1)?.linked.numbers.names[slot.payload] ?? "?";
}

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
};

/** Natives that compute as an operator does. */
const nativeOperators: Readonly<Record<string, string>> = {
  divmod: "divmod()",
  pow: "** or pow()",
  sum: "+",
};

function operatorAt(placed: PlacedCore, address: number): string {
  const place = findCode(placed, address);
  if (place === undefined) return "?";
  const { code } = place.function;
  // The address may be that of the second word; the first one decides.
  for (const word of [place.word, place.word - 1]) {
    const row = opcodeOf(code[word] ?? 0);
    if (row?.name === "CallNative") {
      return nativeOperators[nameOfNative(numberOfNative(code[word + 1] ?? 0))] ?? "?";
    }
    // An AddImmediate with a negative operand, the highest byte, is a subtraction.
    if (row?.name === "AddImmediate" && (code[word] ?? 0) >= 0x80000000) return "-";
    const text = operatorTexts[row?.name ?? ""];
    if (text !== undefined) return text;
  }
  return "?";
}

function opcodeOf(word: number): Opcode | undefined {
  return opcodes.find((row) => row.code === (word & 0xff));
}
