/**
 * Arrays in a core's memory: where their elements lie and what they are.
 */
import { type ElementKind, elementKinds } from "@vipera/spec";
import type { CoreMemory } from "./core-memory.ts";
import { arrayBytes, arrayField, valueTag } from "./layout-offsets.ts";

/** An array, or a part of one. */
export interface ArrayView {
  readonly kind: ElementKind;
  /** Lengths of its dimensions; none for a single element. */
  readonly dimensions: readonly number[];
  /** Number of elements. */
  readonly length: number;
  /** Address of the first element. */
  readonly start: number;
}

const kinds: ReadonlyMap<number, ElementKind> = new Map(elementKinds.map((row) => [row.code, row]));

export function kindOfCode(code: number): ElementKind {
  const kind = kinds.get(code);
  if (kind === undefined) throw new Error(`array-elements: no kind ${code}`);
  return kind;
}

export function kindNamed(name: string): ElementKind | undefined {
  return elementKinds.find((row) => row.name === name);
}

/** Beside a kind's code as an operand of a trap: the float operand is an integer. */
export const integerMark = 256;

/** The array at an address. */
export function arrayAt(memory: CoreMemory, address: number): ArrayView {
  const count = memory.all[address + arrayField.dimensions] ?? 0;
  const first = address + arrayBytes;
  return {
    kind: kindOfCode(memory.all[address + arrayField.kind] ?? 0),
    dimensions: Array.from({ length: count }, (_, index) => memory.u32(first + 4 * index)),
    length: memory.u32(address + arrayField.length),
    start: memory.u32(address + arrayField.block) + memory.u32(address + arrayField.offset),
  };
}

/** The array in a slot; undefined for another value. */
export function arrayIn(memory: CoreMemory, slot: number): ArrayView | undefined {
  return memory.tag(slot) === valueTag.array ? arrayAt(memory, memory.u32(slot)) : undefined;
}

/** The bytes of all elements, where they lie. */
export function bytesOfArray(memory: CoreMemory, { start, length, kind }: ArrayView): Uint8Array {
  return memory.all.subarray(start, start + length * kind.bytes);
}

export function isFloatKind({ name }: ElementKind): boolean {
  return name.startsWith("float");
}

/** The element at an address; only those of 8 bytes are bigints. */
export function readElement(memory: CoreMemory, kind: ElementKind, at: number): number | bigint {
  const { view } = memory;
  switch (kind.name) {
    case "int8":
      return view.getInt8(at);
    case "int16":
      return view.getInt16(at, true);
    case "int32":
      return view.getInt32(at, true);
    case "int64":
      return view.getBigInt64(at, true);
    case "uint16":
      return view.getUint16(at, true);
    case "uint32":
      return view.getUint32(at, true);
    case "float32":
      return view.getFloat32(at, true);
    case "float64":
      return view.getFloat64(at, true);
    default:
      return view.getUint8(at);
  }
}

/** All elements. */
export function elementsOfArray(memory: CoreMemory, array: ArrayView): (number | bigint)[] {
  const { kind, start, length } = array;
  return Array.from({ length }, (_, index) =>
    readElement(memory, kind, start + index * kind.bytes),
  );
}

/** Whether an integer fits elements of a kind. */
export function fitsKind({ name, bytes }: ElementKind, value: bigint): boolean {
  const bits = 8 * bytes;
  return (
    value === (name.startsWith("u") ? BigInt.asUintN(bits, value) : BigInt.asIntN(bits, value))
  );
}

/** Writes a number that fits its kind; truth for a bool. */
export function writeElement(
  view: DataView,
  kind: ElementKind,
  at: number,
  value: number | bigint,
): void {
  switch (kind.name) {
    case "int64":
      view.setBigInt64(at, BigInt(value), true);
      break;
    case "float32":
      view.setFloat32(at, Number(value), true);
      break;
    case "float64":
      view.setFloat64(at, Number(value), true);
      break;
    case "bool":
      view.setUint8(at, Number(value) === 0 ? 0 : 1);
      break;
    default:
      if (kind.bytes === 1) view.setUint8(at, Number(value));
      else if (kind.bytes === 2) view.setUint16(at, Number(value), true);
      else view.setUint32(at, Number(value) >>> 0, true);
  }
}
