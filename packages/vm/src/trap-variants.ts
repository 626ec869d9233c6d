/**
 * Which variant of a trap's text the program sees: Python has more texts than the machine traps.
 */
import { natives } from "@vipera/spec";
import { countText, libraryFunction } from "./argument-counts.ts";
import { findCode, type PlacedCore } from "./core-handle.ts";
import type { RawSlot } from "./core-memory.ts";
import { strField, valueTag } from "./layout-offsets.ts";
import { isMethodCall, isRaise, isTrueDivision, noteAt, operatorAt } from "./operator-at.ts";
import { nameOfClassIn, typeNameOf } from "./value-names.ts";

/** A trap as the core's header or an exception object holds it. */
export interface TrapState {
  readonly number: number;
  readonly first: RawSlot;
  readonly second: RawSlot;
  /** Address inside the instruction that raised it. */
  readonly codeAddress: number;
}

/** What fills the holes of a text, by letter and number. */
export type Holes = Readonly<Record<string, string>>;

/** Name of a row of traps.ts. */
export interface Variant {
  readonly name: string;
  readonly holes?: Holes;
}

/** The variant of the trap that row `raised` names; the row itself when it has none. */
export function variantOf(placed: PlacedCore, trap: TrapState, raised: string): Variant {
  // Whatever an operation says of a value that is no more, that is the reason.
  if (isOf(trap.first, valueTag.freed) || isOf(trap.second, valueTag.freed)) {
    return { name: "freed" };
  }
  const found = variants[raised]?.(placed, trap);
  return typeof found === "object" ? found : { name: found ?? raised };
}

type Choice = (placed: PlacedCore, trap: TrapState) => Variant | string | undefined;

/** By the row that is raised. */
const variants: Readonly<Record<string, Choice>> = {
  argumentsExactly: countedArguments,
  listIndexType: byType({
    list: "listIndexType",
    tuple: "tupleIndexType",
    str: "stringIndexType",
    bytearray: "bytearrayIndexType",
    other: "sequenceIndexType",
  }),
  listIndex: (placed, trap) =>
    longIndex(placed, trap) ??
    byType({
      tuple: "tupleIndex",
      str: "stringIndex",
      xrange: "xrangeIndex",
      bytearray: "bytearrayIndex",
      array: "arrayIndex",
    })(placed, trap),
  listAssignmentIndex: longIndex,
  iterableMet: (placed, { codeAddress }) =>
    /in$/u.test(operatorAt(placed, codeAddress)) ? "notContainer" : undefined,
  noAttribute: ({ memory }, { first }) => {
    const isClass = "tag" in first && (first.tag === valueTag.class || first.tag === valueTag.type);
    return isClass
      ? { name: "typeNoAttribute", holes: { s0: nameOfClassIn(memory, first) } }
      : undefined;
  },
  notHashable: byType({ slice: "sliceNotHashable" }),
  notSendable: (_placed, { first }) =>
    isOf(first, valueTag.function) ? "closureNotSendable" : undefined,
  notSubscriptable: (placed, trap) => {
    const isIndex = "tag" in trap.second && integerTags.has(trap.second.tag);
    return isIndex && (isSet(trap.first) || isInstance(trap.first))
      ? "noIndexing"
      : unsliced(placed, trap);
  },
  dictChanged: (_placed, { first }) => (isSet(first) ? "setChanged" : undefined),
  noItemDeletion: ({ memory }, { first, second }) => {
    const [type, key] = [typeNameOf(memory, first), typeNameOf(memory, second)];
    const isOpen = "tag" in first && first.tag === valueTag.instance;
    return (isOpen || isLikeSequence(type)) && integers.includes(key) ? undefined : "noDeletion";
  },
  operandTypes: (placed, trap) => {
    const operator = operatorAt(placed, trap.codeAddress);
    if (operator === "+=" && isOf(trap.first, valueTag.bytearray)) return "bytearrayExtendType";
    if (operator === "+" || operator === "+=") return concatenation(placed, trap, operator);
    const repeats = operator === "*" || operator === "*=";
    return repeats ? repetition(placed, trap, operator) : undefined;
  },
  productTypes: (placed, trap) => repetition(placed, trap, "*"),
  divisionByZero: (placed, trap) =>
    isTrueDivision(placed, trap.codeAddress) ? "trueDivisionByZero" : undefined,
  floatDivisionByZero: (placed, trap) => {
    const operator = operatorAt(placed, trap.codeAddress);
    if (operator.startsWith("%")) return "floatModulo";
    return operator.startsWith("//") ? "floatDivmod" : undefined;
  },
  nameUndefined: (placed, { codeAddress }) => {
    const code = findCode(placed, codeAddress)?.function;
    // The body of a class takes the class.
    const isModule = code?.name === "<module>" || code?.parameters[0] === ".names";
    return isModule && noteAt(placed, codeAddress) !== "global" ? undefined : "globalUndefined";
  },
  unexpectedKeyword: (placed, { first }) => {
    if ("float" in first || first.tag !== valueTag.function) return undefined;
    const name = libraryFunction(placed, first.payload);
    if (name === undefined) return undefined;
    return natives.some((row) => row.twin === name) ? "invalidKeyword" : "libraryKeywords";
  },
  unpackTooFew: (_placed, { first, second }) => {
    const found = intOf(first) ?? 0;
    if (found > (intOf(second) ?? 0)) return "unpackTooMany";
    return found === 1 ? "unpackTooFewOne" : undefined;
  },
  raiseType: (placed, { codeAddress }) => (isRaise(placed, codeAddress) ? undefined : "throwType"),
  ordType: ({ memory }, { first }) => {
    if ("float" in first || first.tag !== valueTag.str) return undefined;
    const length = memory.u32(first.payload + strField.length);
    return { name: "characterType", holes: { n0: String(length) } };
  },
  elementRange: (_placed, { first }) =>
    isOf(first, valueTag.unbound) ? "elementsRange" : undefined,
  integerRange: (placed, { first }) => (isPastInts(placed, first) ? "integerToC" : undefined),
  integerRequired: (placed, { first, second, codeAddress }) => {
    const rangeArgument = rangeArguments[intOf(second) ?? 0];
    if (rangeArgument !== undefined && noteAt(placed, codeAddress) !== "xrange") {
      return rangeArgument;
    }
    return "float" in first ? "integerNotFloat" : undefined;
  },
};

/** The text of a call with a wrong number of arguments. */
function countedArguments(placed: PlacedCore, { first, second, codeAddress }: TrapState): Variant {
  const isMethod = isMethodCall(placed, codeAddress);
  const text = countText(placed, first, intOf(second) ?? 0, isMethod);
  const { name, wanted, given, callee, missing } = text;
  const counts = { n0: String(wanted), n1: String(given) };
  const named = callee === undefined ? counts : { ...counts, s0: callee };
  return { name, holes: missing === undefined ? named : { ...named, s1: missing } };
}

/** The argument of range() that is no integer, by the trap's second operand. */
const rangeArguments = [undefined, "rangeType", "rangeStartType", "rangeStepType"];

/** Variants by the type of the first operand. */
function byType(rows: Readonly<Record<string, string>>): Choice {
  return ({ memory }, { first }) => rows[typeNameOf(memory, first)] ?? rows.other;
}

const unsliced = byType({ xrange: "sequenceSlice", dict: "sliceNotHashable" });

const integerTags: ReadonlySet<number> = new Set([
  valueTag.int,
  valueTag.bool,
  valueTag.big,
  valueTag.long,
]);

function isInstance(slot: RawSlot): boolean {
  return "tag" in slot && slot.tag === valueTag.instance;
}

function isSet(slot: RawSlot): boolean {
  return isOf(slot, valueTag.set) || isOf(slot, valueTag.frozenset);
}

function isOf(slot: RawSlot, tag: number): boolean {
  return "tag" in slot && slot.tag === tag;
}

/** An index past the ints has words of its own. */
function longIndex(placed: PlacedCore, { second }: TrapState): string | undefined {
  return isPastInts(placed, second) ? "longItem" : undefined;
}

/** Whether a value is an integer that needs more than 64 bits. */
function isPastInts({ memory }: PlacedCore, slot: RawSlot): boolean {
  if ("float" in slot || slot.tag !== valueTag.long) return false;
  return memory.bodyBytes(slot.payload) > 8;
}

const integers = ["int", "long", "bool"];

/** Types that CPython gives the slots of a sequence, whichever of them they fill. */
const likeSequences = ["str", "list", "tuple", "dict", "xrange", "set", "frozenset", "bytearray"];

function isLikeSequence(type: string): boolean {
  return likeSequences.includes(type) || type.startsWith("exceptions.");
}

const concatenations: Readonly<Record<string, string>> = {
  str: "concatenateType",
  list: "listConcatenateType",
  tuple: "tupleConcatenateType",
  bytearray: "bytearrayConcatenateType",
};

function concatenation(
  { memory }: PlacedCore,
  { first, second }: TrapState,
  operator: string,
): Variant | string | undefined {
  const left = typeNameOf(memory, first);
  if (left !== "list" || operator === "+") return concatenations[left];
  return { name: "notIterable", holes: { t0: typeNameOf(memory, second) } };
}

/** A sequence times something that is no integer; in place only if the left one can be repeated. */
function repetition(
  { memory }: PlacedCore,
  { first, second }: TrapState,
  operator: string,
): Variant | undefined {
  const [left, right] = [typeNameOf(memory, first), typeNameOf(memory, second)];
  const hasSlots = isInstance(first) || isLikeSequence(left);
  if (operator === "*=" && !(left in concatenations) && hasSlots) return undefined;
  const times = left in concatenations ? right : right in concatenations ? left : undefined;
  return times === undefined ? undefined : { name: "repeatType", holes: { t2: times } };
}

function intOf(slot: RawSlot): number | undefined {
  return "float" in slot || slot.tag !== valueTag.int ? undefined : slot.payload | 0;
}
