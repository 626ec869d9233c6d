/** What module array tells of all elements: facts, reductions, copies and other dimensions. */
import {
  type ArrayView,
  arrayIn,
  bytesOfArray,
  elementsOfArray,
  isFloatKind,
} from "./array-elements.ts";
import { dimensionsIn, haveSameShape, rowsIn } from "./host-arrays.ts";
import { valueTag } from "./layout-offsets.ts";
import type { HostNative, NativeCall } from "./native-call.ts";

/** Returns the sum of all elements, or of the products of those of two arrays, in their order. */
function returnSum(call: NativeCall, array: ArrayView, other: ArrayView | undefined): number {
  const { memory } = call;
  const values = elementsOfArray(memory, array);
  const factors = other === undefined ? undefined : elementsOfArray(memory, other);
  if (isFloatKind(array.kind) || (other !== undefined && isFloatKind(other.kind))) {
    let total = 0;
    for (const [index, value] of values.entries()) {
      const product =
        factors === undefined ? Number(value) : Number(value) * Number(factors[index]);
      total = memory.real(total + memory.real(product));
    }
    return call.returnFloat(total);
  }
  let total = 0n;
  for (const [index, value] of values.entries()) {
    total += BigInt(value) * BigInt(factors?.[index] ?? 1);
  }
  return call.returnWhole(total);
}

/** Returns the first of the smallest or largest elements, as min() and max() of a list do. */
function returnExtreme(call: NativeCall, array: ArrayView, isLeast: boolean): number {
  const [first, ...others] = elementsOfArray(call.memory, array);
  if (first === undefined) return call.trap("illegalInstruction");
  let found = first;
  for (const value of others) if (isLeast ? value < found : value > found) found = value;
  if (isFloatKind(array.kind)) return call.returnFloat(Number(found));
  if (array.kind.name === "bool") return call.returnTagged(valueTag.bool, Number(found));
  return call.returnWhole(BigInt(found));
}

/** Returns the sum of the products of two arrays of one dimension. */
function returnDot(call: NativeCall, array: ArrayView): number {
  const other = call.has(2) ? arrayIn(call.memory, call.slot(2)) : undefined;
  if (other === undefined) return call.trap("arrayNeeded", 2);
  const fits = array.dimensions.length === 1 && haveSameShape(array, other);
  return fits ? returnSum(call, array, other) : call.trap("arrayShapes");
}

/**
 * _fact(values, what, other?): 0 elements, -1 bytes of all, -2 dimensions, -3 sum, -4 minimum, -5
 * maximum, -6 dot product with another array, n the length of the n-th dimension.
 */
function fact(call: NativeCall): number {
  const array = arrayIn(call.memory, call.slot(0));
  if (array === undefined) return call.trap("arrayNeeded", 0);
  const { length, kind, dimensions } = array;
  const what = call.memory.integer(call.slot(1)) ?? 0;
  switch (what) {
    case -1:
      return call.returnInteger(length * kind.bytes);
    case -2:
      return call.returnInteger(dimensions.length);
    case -3:
      return returnSum(call, array, undefined);
    case -4:
    case -5:
      return returnExtreme(call, array, what === -4);
    case -6:
      return returnDot(call, array);
    default:
      return call.returnInteger(what === 0 ? length : (dimensions[what - 1] ?? 0));
  }
}

/** The array of the same elements in the dimensions of a tuple. */
function reshape(call: NativeCall, array: ArrayView): number {
  const dimensions = dimensionsIn(call, call.slot(1));
  const length = dimensions.reduce((product, each) => product * each, 1);
  if (length !== array.length) return call.trap("arrayShapes");
  return call.returnArray({ kind: array.kind, dimensions, bytes: undefined, source: call.slot(0) });
}

/** _slice(values, key): a copy of the rows that a slice names, or the array in other dimensions. */
function slice(call: NativeCall): number {
  const { memory } = call;
  const array = arrayIn(memory, call.slot(0));
  if (array === undefined) return call.trap("arrayNeeded", 0);
  if (memory.tag(call.slot(1)) === valueTag.tuple) return reshape(call, array);
  if (memory.tag(call.slot(1)) !== valueTag.slice) return call.trap("illegalInstruction");
  const rows = rowsIn(call, array, call.slot(1));
  const { kind } = array;
  const bytes = new Uint8Array(rows.reduce((sum, row) => sum + row.length, 0) * kind.bytes);
  let at = 0;
  for (const row of rows) {
    bytes.set(bytesOfArray(memory, row), at);
    at += row.length * kind.bytes;
  }
  return call.returnArray({ kind, dimensions: [rows.length, ...array.dimensions.slice(1)], bytes });
}

export const arrayFunctions: Readonly<Record<string, HostNative>> = {
  "array._fact": fact,
  "array._slice": slice,
};
