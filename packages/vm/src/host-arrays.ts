/**
 * What the host does of arrays: it makes them, compares them, and stores what is no plain number or
 * goes to many elements.
 */
import { classes, type ElementKind, limitRows } from "@vipera/spec";
import {
  type ArrayView,
  arrayIn,
  bytesOfArray,
  elementsOfArray,
  fitsKind,
  integerMark,
  isFloatKind,
  kindNamed,
  writeElement,
} from "./array-elements.ts";
import type { CoreMemory } from "./core-memory.ts";
import { freeValue } from "./free-value.ts";
import { coreField, listField, valueTag } from "./layout-offsets.ts";
import { bytesOfBlock, elementCount, type MadeArray } from "./made-object.ts";
import { HostTrapError } from "./host-trap-error.ts";
import type { HostNative, NativeCall } from "./native-call.ts";
import { elementSlots, entriesOf, textOf } from "./read-value.ts";
import { sliceIndices } from "./slice-indices.ts";

type ArrayLayout = Pick<MadeArray, "dimensions" | "kind">;

/** Kinds that classes of Python stand for. */
const kindsOfClasses: Readonly<Record<string, string>> = { int: "int32", bool: "bool" };

/** The kind of elements that a value names; float alone is that of the flavour. */
function kindNamedBy(memory: CoreMemory, slot: { tag: number; payload: number } | undefined) {
  const real = memory.flavour === "full" ? "float64" : "float32";
  let name = real;
  if (slot?.tag === valueTag.str) name = textOf(memory, slot.payload);
  else if (slot?.tag === valueTag.type) {
    const row = classes.find(({ id }) => id === slot.payload)?.name ?? "";
    name = row === "float" ? real : (kindsOfClasses[row] ?? "");
  } else if (slot !== undefined) return undefined;
  const kind = kindNamed(name);
  return kind?.fullOnly === true && memory.flavour === "core" ? undefined : kind;
}

/** The option dtype: its kind, or the status of a trap. */
function kindOption(call: NativeCall): ElementKind | number {
  const { memory } = call;
  let kind = kindNamedBy(memory, undefined);
  for (const [, value] of entriesOf(memory, memory.u32(call.slot(1)))) {
    kind = "tag" in value ? kindNamedBy(memory, value) : undefined;
    if (kind !== undefined) continue;
    const trap = call.trap("elementKind");
    memory.setSlot(call.core + coreField.trapFirst, value);
    return trap;
  }
  return kind ?? call.trap("illegalInstruction");
}

/** What a tuple of lengths and a dict with dtype or nothing ask for, or the status of a trap. */
function describedArray(call: NativeCall): ArrayLayout | number {
  const { memory } = call;
  const tags = [0, 1].map((index) => memory.tag(call.slot(index)));
  if (tags[0] !== valueTag.tuple || tags[1] !== valueTag.dict) {
    return call.trap("illegalInstruction");
  }
  const kind = kindOption(call);
  if (typeof kind === "number") return kind;
  const dimensions = dimensionsIn(call, call.slot(0));
  const count = dimensions.reduce((product, length) => product * length, kind.bytes);
  const isTooLong = dimensions.some((length) => length > memory.all.length);
  if (isTooLong || count > memory.all.length) return call.trap("memory");
  return { kind, dimensions };
}

/** _new(dimensions, options) */
function makeArray(call: NativeCall): number {
  const layout = describedArray(call);
  return typeof layout === "number" ? layout : call.returnArray({ ...layout, bytes: undefined });
}

/** _share(dimensions, options) */
function shareArray(call: NativeCall): number {
  const layout = describedArray(call);
  if (typeof layout === "number") return layout;
  const bytes = bytesOfBlock(layout);
  const name = `${layout.kind.name} ${layout.dimensions.join(" ")}`;
  const found = call.sharedArrays?.next(call.core, name, bytes) ?? { trap: "sharedMemory" };
  if (found.trap === undefined) {
    return call.returnArray({ ...layout, bytes: undefined, shared: found.block });
  }
  return call.aboutInteger(call.trap(found.trap), bytes);
}

/** freearray(values): memory.free, of arrays alone. */
function freeArray(call: NativeCall): number {
  const isArray = arrayIn(call.memory, call.slot(0)) !== undefined;
  return isArray ? freeValue(call) : call.trap("arrayNeeded", 0);
}

/** The lengths of dimensions in the tuple in a slot. */
export function dimensionsIn(call: NativeCall, tuple: number): number[] {
  const { memory } = call;
  const slots = elementSlots(memory, valueTag.tuple, memory.u32(tuple));
  if (slots.length === 0 || slots.length > limitRows.arrayDimensions.value) {
    throw new HostTrapError("arrayDimensionMissing");
  }
  return slots.map((slot) => {
    const length = memory.integer(slot);
    if (length === undefined) {
      throw new HostTrapError("arrayDimension", call.trapOn("arrayDimension", slot, slot));
    }
    if (length < 0) throw new HostTrapError("arrayDimensionNegative");
    return length;
  });
}

/** Values that have a length besides arrays. */
const sizedTags: ReadonlySet<number> = new Set([
  valueTag.str,
  valueTag.list,
  valueTag.tuple,
  valueTag.dict,
  valueTag.set,
  valueTag.frozenset,
  valueTag.bytearray,
]);

/** len(values): of all of them the length is in one place. */
function length(call: NativeCall): number {
  const { memory } = call;
  const slot = call.slot(0);
  const array = arrayIn(memory, slot);
  if (array !== undefined) return call.returnInteger(array.length);
  if (!sizedTags.has(memory.tag(slot))) return call.trap("noLength", 0);
  return call.returnInteger(memory.u32(memory.u32(slot) + listField.length));
}

/** Raises that the value in a slot is no element of a kind. */
function refuseElement(call: NativeCall, name: string, slot: number, kind: ElementKind): never {
  const status = call.trapOn(name, slot, slot);
  call.memory.setTagged(call.core + coreField.trapSecond, valueTag.int, kind.code);
  throw new HostTrapError(name, status);
}

/** The number that the value in a slot is as an element of a kind. */
function elementFrom(call: NativeCall, kind: ElementKind, slot: number): number | bigint {
  const { memory } = call;
  const value = memory.number(slot);
  if (value === undefined) return refuseElement(call, "elementType", slot, kind);
  if (isFloatKind(kind)) return call.floatAt(slot) ?? 0;
  if (kind.name === "bool") return value;
  const whole = memory.wholeAt(slot);
  if (whole === undefined) return refuseElement(call, "elementType", slot, kind);
  return fitsKind(kind, whole) ? whole : refuseElement(call, "elementRange", slot, kind);
}

/** The rows of an array from its first dimension on. */
function rowsOf({ kind, dimensions, length, start }: ArrayView): readonly ArrayView[] {
  const [count = 0, ...inner] = dimensions;
  const size = count === 0 ? 0 : length / count;
  return Array.from({ length: count }, (_, index) => ({
    kind,
    dimensions: inner,
    length: size,
    start: start + index * size * kind.bytes,
  }));
}

/** The elements that the value in a slot gives to a part: an array, a list, or one number. */
function elementsFor(call: NativeCall, part: ArrayLayout, slot: number): (number | bigint)[] {
  const { memory } = call;
  const { kind, dimensions } = part;
  const source = arrayIn(memory, slot);
  if (source !== undefined) {
    if (!haveSameShape(source, part)) throw new HostTrapError("arrayShapes");
    return elementsOfArray(memory, source).map((value) => converted(call, kind, value, source));
  }
  const tag = memory.tag(slot);
  const [count, ...inner] = dimensions;
  if (count !== undefined && (tag === valueTag.list || tag === valueTag.tuple)) {
    const slots = elementSlots(memory, tag, memory.u32(slot));
    if (slots.length !== count) throw new HostTrapError("arrayShapes");
    return slots.flatMap((row) => elementsFor(call, { kind, dimensions: inner }, row));
  }
  const value = elementFrom(call, kind, slot);
  return new Array<number | bigint>(elementCount(part)).fill(value);
}

type Shape = Pick<MadeArray, "dimensions">;

export function haveSameShape(left: Shape, right: Shape): boolean {
  return left.dimensions.join() === right.dimensions.join();
}

/** A number of another array as an element of a kind. */
function converted(
  call: NativeCall,
  kind: ElementKind,
  value: number | bigint,
  source: ArrayView,
): number | bigint {
  if (isFloatKind(kind) || kind.name === "bool") return value;
  if (!Number.isInteger(Number(value))) return refuseNumber(call, "elementType", kind, value);
  const whole = BigInt(value);
  if (fitsKind(kind, whole)) return value;
  return refuseNumber(call, "elementRange", kind, isFloatKind(source.kind) ? value : whole);
}

/** Whether a float of a core is just an integer. */
function isFloat(memory: CoreMemory, value: bigint): boolean {
  const number = memory.real(Number(value));
  return Number.isFinite(number) && BigInt(number) === value;
}

/** Raises that a number is no element of a kind; an integer that is no float goes unnamed. */
export function refuseNumber(
  call: NativeCall,
  name: "elementRange" | "elementType",
  kind: ElementKind,
  value: number | bigint,
): never {
  const { memory } = call;
  const first = call.core + coreField.trapFirst;
  const status = call.trap(name);
  const number = Number(value);
  if (number === (number | 0)) memory.setTagged(first, valueTag.int, number);
  else if (typeof value === "number" || isFloat(memory, value)) memory.setFloat(first, number);
  const integer = typeof value === "bigint" ? integerMark : 0;
  memory.setTagged(call.core + coreField.trapSecond, valueTag.int, kind.code | integer);
  throw new HostTrapError(name, status);
}

/** The rows that a slice names. */
export function rowsIn(call: NativeCall, array: ArrayView, key: number): readonly ArrayView[] {
  const indices = sliceIndices(call, call.memory.u32(key), array.dimensions[0] ?? 0);
  const rows = rowsOf(array);
  return indices.flatMap((index) => rows[index] ?? []);
}

/**
 * _assign(values, value, key?): to all elements, or to the rows that a slice names. What is wrong
 * is found before an element changes.
 */
function assign(call: NativeCall): number {
  const { memory } = call;
  const target = arrayIn(memory, call.slot(0));
  if (target === undefined) return call.trap("arrayNeeded", 0);
  const { kind, dimensions } = target;
  if (!call.has(2)) {
    const source = arrayIn(memory, call.slot(1));
    if (source?.kind === kind && haveSameShape(source, target)) {
      memory.all.set(bytesOfArray(memory, source), target.start);
    } else store(call, [target], elementsFor(call, target, call.slot(1)));
  } else if (memory.tag(call.slot(2)) === valueTag.slice) {
    const rows = rowsIn(call, target, call.slot(2));
    const part = { kind, dimensions: [rows.length, ...dimensions.slice(1)] };
    store(call, rows, elementsFor(call, part, call.slot(1)));
  } else return call.trap("illegalInstruction");
  return call.returnTagged(valueTag.none, 0);
}

/** Gives the elements of some parts their values, in order. */
function store(
  call: NativeCall,
  parts: readonly ArrayView[],
  values: readonly (number | bigint)[],
): void {
  const { view } = call.memory;
  let taken = 0;
  for (const { kind, start, length } of parts) {
    for (let at = start; at < start + length * kind.bytes; at += kind.bytes) {
      writeElement(view, kind, at, values[taken] ?? 0);
      taken += 1;
    }
  }
}

/** Whether the arrays in two slots have one shape and equal elements; undefined for no arrays. */
export function compareArrays(call: NativeCall, left: number, right: number): boolean | undefined {
  const { memory } = call;
  const [first, second] = [arrayIn(memory, left), arrayIn(memory, right)];
  if (first === undefined && second === undefined) return undefined;
  if (first === undefined || second === undefined || !haveSameShape(first, second)) return false;
  const others = elementsOfArray(memory, second);
  // biome-ignore lint/suspicious/noDoubleEquals: a bigint and a number of one value are equal
  return elementsOfArray(memory, first).every((value, index) => value == others[index]);
}

export const arrayNatives: Readonly<Record<string, HostNative>> = {
  "array._new": makeArray,
  "array._assign": assign,
  "array._share": shareArray,
  "array.freearray": freeArray,
  "array.len": length,
};
