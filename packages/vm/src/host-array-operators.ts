/**
 * Operators on all elements of arrays: of two of one shape, or of an array and a number.
 *
 * The result has the wider kind; a float is wider than an integer. Integers that do not fit it are
 * refused, as they are when they are stored.
 */
import type { ElementKind } from "@vipera/spec";
import {
  type ArrayView,
  arrayIn,
  elementsOfArray,
  fitsKind,
  isFloatKind,
  kindNamed,
  writeElement,
} from "./array-elements.ts";
import type { Flavour } from "./flavour.ts";
import { floorDivide, modulo } from "./float-operators.ts";
import { haveSameShape, refuseNumber } from "./host-arrays.ts";
import { valueTag } from "./layout-offsets.ts";
import { HostTrapError } from "./host-trap-error.ts";
import type { NativeCall } from "./native-call.ts";

/** What an operator makes of two floats, and of two integers. */
interface Operator {
  readonly floats: (x: number, y: number) => number;
  readonly integers?: (x: bigint, y: bigint) => bigint;
  /** Whether 0 is no right operand. */
  readonly divides: boolean;
}

function floorQuotient(x: bigint, y: bigint): bigint {
  const quotient = x / y;
  return quotient * y !== x && x < 0n !== y < 0n ? quotient - 1n : quotient;
}

const add: Operator = { floats: (x, y) => x + y, integers: (x, y) => x + y, divides: false };
const multiply: Operator = { floats: (x, y) => x * y, integers: (x, y) => x * y, divides: false };

/** By the names of instructions. */
const operators: Readonly<Record<string, Operator>> = {
  Add: add,
  InPlaceAdd: add,
  Subtract: { floats: (x, y) => x - y, integers: (x, y) => x - y, divides: false },
  Multiply: multiply,
  InPlaceMultiply: multiply,
  Divide: { floats: (x, y) => x / y, integers: floorQuotient, divides: true },
  TrueDivide: { floats: (x, y) => x / y, divides: true },
  FloorDivide: { floats: floorDivide, integers: floorQuotient, divides: true },
  Modulo: { floats: modulo, integers: (x, y) => x - y * floorQuotient(x, y), divides: true },
};

/** What an operand is: an array, or a number with the kind it has beside integers. */
type Operand =
  | { readonly array: ArrayView }
  | { readonly number: number; readonly whole: bigint | undefined };

function kindOf(name: string): ElementKind {
  const kind = kindNamed(name);
  if (kind === undefined) throw new Error(`host-array-operators: no kind ${name}`);
  return kind;
}

/** The kind of what Python's float is. */
function realKind(flavour: Flavour): ElementKind {
  return kindOf(flavour === "full" ? "float64" : "float32");
}

/** The wider of two kinds of integers; a truth value counts as an int. */
function widerInteger(left: ElementKind, right: ElementKind, flavour: Flavour): ElementKind {
  if (left.name === "bool") return right.name === "bool" ? kindOf("int32") : right;
  if (right.name === "bool") return left;
  const [narrow, wide] = left.bytes < right.bytes ? [left, right] : [right, left];
  if (narrow.name.startsWith("u") === wide.name.startsWith("u")) return wide;
  const signed = narrow.name.startsWith("u") ? wide : narrow;
  const unsigned = signed === wide ? narrow : wide;
  if (signed.bytes > unsigned.bytes) return signed;
  const bits = Math.min(16 * unsigned.bytes, flavour === "full" ? 64 : 32);
  return kindOf(`int${bits}`);
}

function widerKind(left: ElementKind, right: ElementKind, flavour: Flavour): ElementKind {
  const floats = [left, right].filter(isFloatKind);
  const [first, second] = floats;
  if (first === undefined) return widerInteger(left, right, flavour);
  return second !== undefined && second.bytes > first.bytes ? second : first;
}

function operandIn(call: NativeCall, slot: number): Operand | undefined {
  const { memory } = call;
  const array = arrayIn(memory, slot);
  if (array !== undefined) return { array };
  const number = memory.number(slot);
  if (number === undefined) return undefined;
  const whole = memory.wholeAt(slot);
  return { number: whole === undefined ? number : (call.floatAt(slot) ?? 0), whole };
}

/** The kind of an operand beside one of another kind. */
function kindBeside(operand: Operand, other: ElementKind, flavour: Flavour): ElementKind {
  if ("array" in operand) return operand.array.kind;
  if (operand.whole === undefined) return isFloatKind(other) ? other : realKind(flavour);
  return other.name === "bool" ? kindOf("int32") : other;
}

/** left operator right where one is an array; undefined when it makes nothing. */
export function operateOnArrays(
  call: NativeCall,
  name: string,
  left: number,
  right: number,
): number | undefined {
  const operator = operators[name];
  const tags = [call.memory.tag(left), call.memory.tag(right)];
  if (operator === undefined || !tags.includes(valueTag.array)) return undefined;
  const [first, second] = [operandIn(call, left), operandIn(call, right)];
  if (first === undefined || second === undefined) return undefined;
  const shape = "array" in first ? first.array : "array" in second ? second.array : undefined;
  if (shape === undefined) return undefined;
  if ("array" in first && "array" in second && !haveSameShape(first.array, second.array)) {
    throw new HostTrapError("arrayShapes");
  }
  const { flavour } = call.memory;
  const leftKind = kindBeside(first, shape.kind, flavour);
  const wider = widerKind(leftKind, kindBeside(second, shape.kind, flavour), flavour);
  const isWhole = !isFloatKind(wider) && operator.integers !== undefined;
  const kind = isWhole || isFloatKind(wider) ? wider : realKind(flavour);
  const bytes = new Uint8Array(shape.length * kind.bytes);
  const view = new DataView(bytes.buffer);
  if (isWhole) computeIntegers(call, operator, [first, second], kind, view);
  else computeFloats(call, operator, [first, second], kind, view);
  return call.returnArray({ kind, dimensions: shape.dimensions, bytes });
}

/** The numbers of an operand as an array, or the same one for every index. */
function numbersOf(call: NativeCall, operand: Operand): (index: number) => number {
  if (!("array" in operand)) return () => operand.number;
  const values = elementsOfArray(call.memory, operand.array);
  return (index) => Number(values[index]);
}

function computeFloats(
  call: NativeCall,
  { floats, divides }: Operator,
  [left, right]: readonly [Operand, Operand],
  kind: ElementKind,
  view: DataView,
): void {
  const [first, second] = [numbersOf(call, left), numbersOf(call, right)];
  for (let at = 0, index = 0; at < view.byteLength; at += kind.bytes, index += 1) {
    const divisor = second(index);
    if (divides && divisor === 0) throw new HostTrapError("floatDivisionByZero");
    writeElement(view, kind, at, floats(first(index), divisor));
  }
}

function integersOf(call: NativeCall, operand: Operand): (index: number) => bigint {
  if (!("array" in operand)) return () => operand.whole ?? 0n;
  const values = elementsOfArray(call.memory, operand.array);
  return (index) => BigInt(values[index] ?? 0);
}

function computeIntegers(
  call: NativeCall,
  { integers = (x) => x, divides }: Operator,
  [left, right]: readonly [Operand, Operand],
  kind: ElementKind,
  view: DataView,
): void {
  const [first, second] = [integersOf(call, left), integersOf(call, right)];
  for (let at = 0, index = 0; at < view.byteLength; at += kind.bytes, index += 1) {
    const divisor = second(index);
    if (divides && divisor === 0n) throw new HostTrapError("divisionByZero");
    const result = integers(first(index), divisor);
    if (!fitsKind(kind, result)) refuseNumber(call, "elementRange", kind, result);
    writeElement(view, kind, at, result);
  }
}
