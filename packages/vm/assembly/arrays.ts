// Arrays of numbers: views of a block of elements. What is hot of them is here: items and
// rows. The host makes arrays, and does what is done to all elements at once.
//
//   array                                                       block: a raw object
//   0        8        12      16       20     21     24         0        8
//   +--------+--------+-------+--------+------+------+----+     +--------+----------
//   | header | length | block | offset | kind | dims | d0 |     | header | elements
//   +--------+--------+-------+--------+------+------+----+     +--------+----------
//
// The elements of an array lie next to each other, in row order. So a part of it, what
// some keys name, is an array with fewer dimensions, another offset and the same block.

import { madeOfTwo } from "./arithmetic";
import { loadElement, shiftOf, storeElement } from "./array-elements";
import {
  arrayBlock, arrayBytes, arrayDimensions, arrayKind, arrayLength, arrayOffset,
  Tag, Type,
} from "./generated/layout";
import { Native } from "./generated/natives";
import { Trap } from "./generated/traps";
import { allocate } from "./heap";
import { itemsAt, lengthAt } from "./lists";
import { core, popScratch, pushScratch, pushSlots } from "./memory-map";
import { portNative } from "./port";
import { notWhole, wholeNumber } from "./slices";
import { trap, trapOn2 } from "./traps";
import { copySlot, referenceOf, storeInt, storeReference, tagOf } from "./values";

/** The part found last: distance of its first element from the block, its elements. */
let partOffset: u32 = 0;
let partLength: u32 = 0;
/** Index of its last row that was entered. */
let partIndex: u32 = 0;

/** Whether a slot holds an array. */
// @ts-ignore: decorator
@inline export function isArray(slot: usize): bool {
  return tagOf(slot) == Tag.Array;
}

/** Length of the first dimension of the array in a slot. */
// @ts-ignore: decorator
@inline export function rowsOf(slot: usize): i32 {
  return load<i32>(referenceOf(slot), arrayBytes);
}

/** Begins to look for a part of the array at an address: all of it. */
function beginPart(array: usize): void {
  partOffset = load<u32>(array, arrayOffset);
  partLength = load<u32>(array, arrayLength);
}

/** The part is one of `rows` rows, which there is. */
function enterPart(index: u32, rows: u32, shift: u32): void {
  partIndex = index;
  partLength /= rows;
  partOffset += (index * partLength) << shift;
}

/** Finds the part of an array that `count` keys from slot `key` on name; a status. */
function findPart(object: usize, key: usize, count: u32): i32 {
  let dimension = referenceOf(object);
  const shift = shiftOf(load<u8>(dimension, arrayKind));
  beginPart(dimension);
  if (count > load<u8>(dimension, arrayDimensions)) return trap(Trap.ArrayIndices);
  for (; count != 0; count--) {
    const rows = load<u32>(dimension, arrayBytes);
    let index = wholeNumber(key);
    if (notWhole) return trapOn2(Trap.ListIndexType, object, key);
    if (index < 0) index += rows;
    if (<u32>index >= rows) return trapOn2(Trap.ListIndex, object, key);
    enterPart(index, rows, shift);
    key += 8;
    dimension += 4;
  }
  return 0;
}

/** Makes slot `to` an array of the part found last, `count` dimensions down. */
function newPart(to: usize, object: usize, count: u32): i32 {
  // The slot may be in an object that the allocation moves.
  const kept = pushScratch();
  if (kept == 0) return trap(Trap.Recursion);
  copySlot(kept, object);
  const left = <u32>load<u8>(referenceOf(object), arrayDimensions) - count;
  const part = allocate(arrayBytes + (left << 2), Type.Array);
  if (part == 0) return trap(Trap.Memory);
  const array = referenceOf(kept);
  popScratch(1);
  store<u32>(part, partLength, arrayLength);
  store<u32>(part, load<u32>(array, arrayBlock), arrayBlock);
  store<u32>(part, partOffset, arrayOffset);
  store<u8>(part, load<u8>(array, arrayKind), arrayKind);
  store<u8>(part, left, arrayDimensions);
  memory.copy(part + arrayBytes, array + arrayBytes + (count << 2), left << 2);
  storeReference(to, Tag.Array, part);
  return 0;
}

/** Puts the part found last in `to`: an element, or an array of fewer dimensions. */
function getFound(to: usize, object: usize, count: u32): i32 {
  const array = referenceOf(object);
  if (load<u8>(array, arrayDimensions) != count) return newPart(to, object, count);
  const at: usize = load<u32>(array, arrayBlock) + partOffset;
  return loadElement(to, at, load<u8>(array, arrayKind));
}

/** Puts the item or row of an array in `to`; it has the index. */
export function getArrayItem(to: usize, object: usize, index: u32): i32 {
  const array = referenceOf(object);
  beginPart(array);
  enterPart(index, load<u32>(array, arrayBytes), shiftOf(load<u8>(array, arrayKind)));
  return getFound(to, object, 1);
}

/** array[key, ...] of `count` keys from slot `key` on */
export function getPart(to: usize, object: usize, key: usize, count: u32): i32 {
  const status = findPart(object, key, count);
  return status == 0 ? getFound(to, object, count) : status;
}

/** array[key, ...] = value of slot `from` */
export function setPart(from: usize, object: usize, key: usize, count: u32): i32 {
  const status = findPart(object, key, count);
  if (status != 0) return status;
  const array = referenceOf(object);
  if (load<u8>(array, arrayDimensions) == count) {
    const at: usize = load<u32>(array, arrayBlock) + partOffset;
    if (storeElement(from, at, load<u8>(array, arrayKind))) return 0;
  }
  const args = pushSlots(2);
  if (args == 0) return trap(Trap.Recursion);
  copySlot(args + 8, from);
  const made = newPart(args, object, count);
  return made == 0 ? portNative(core, Native.ArrayAssign, args, 2, args) : made;
}

/** array[key] for any key */
export function getOfArray(to: usize, object: usize, key: usize): i32 {
  if (tagOf(key) == Tag.Slice) return madeOfTwo(Native.ArraySlice, to, object, key);
  if (tagOf(key) != Tag.Tuple) return getPart(to, object, key, 1);
  const keys = referenceOf(key);
  return getPart(to, object, itemsAt(keys), lengthAt(keys));
}

/** array[key] = value of slot `from`, for any key */
export function setOfArray(from: usize, object: usize, key: usize): i32 {
  if (tagOf(key) == Tag.Slice) {
    const args = pushSlots(3);
    if (args == 0) return trap(Trap.Recursion);
    copySlot(args, object);
    copySlot(args + 8, from);
    copySlot(args + 16, key);
    return portNative(core, Native.ArrayAssign, args, 3, args);
  }
  if (tagOf(key) != Tag.Tuple) return setPart(from, object, key, 1);
  const keys = referenceOf(key);
  return setPart(from, object, itemsAt(keys), lengthAt(keys));
}

/** Whether a slot holds an array of two dimensions. */
export function isMatrix(object: usize): bool {
  return isArray(object) && load<u8>(referenceOf(object), arrayDimensions) == 2;
}

/** Puts the number of the row that an integer names in `to`. */
export function rowNumber(to: usize, object: usize, key: usize): i32 {
  const status = findPart(object, key, 1);
  if (status == 0) storeInt(to, partIndex);
  return status;
}

/** Gets or sets the element of a matrix at a row and a column. */
export function matrixElement(
  isSet: bool, value: usize, object: usize, row: usize, column: usize,
): i32 {
  const keys = pushSlots(2);
  if (keys == 0) return trap(Trap.Recursion);
  copySlot(keys, row);
  copySlot(keys + 8, column);
  return isSet ? setPart(value, object, keys, 2) : getPart(value, object, keys, 2);
}
