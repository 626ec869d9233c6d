// Items of arrays for the fast loop: plain indices from 0 on, elements that need no
// object. Each answers whether that was all; if not, the instruction runs in full.

import { loadElement, shiftOf, storeElement } from "./array-elements";
import {
  arrayBlock, arrayBytes, arrayDimensions, arrayKind, arrayLength, arrayOffset,
  elementKindFloat64, elementKindInt64, elementKindUint32, Tag,
} from "./generated/layout";
import { bothInt, payloadOf, storeInt, tagOf } from "./slots";

/** Address of an element by its number. */
// @ts-ignore: decorator
@inline function elementAt(array: usize, number: u32): usize {
  const kind = load<u8>(array, arrayKind);
  const first: usize = load<u32>(array, arrayBlock) + load<u32>(array, arrayOffset);
  return first + (<usize>number << shiftOf(kind));
}

/** Puts an element in slot `to`, unless it may be an object. */
function read(to: usize, array: usize, number: u32): bool {
  const kind = load<u8>(array, arrayKind);
  if (kind == elementKindInt64 || kind == elementKindUint32) return false;
  return loadElement(to, elementAt(array, number), kind) == 0;
}

function write(from: usize, array: usize, number: u32): bool {
  return storeElement(from, elementAt(array, number), load<u8>(array, arrayKind));
}

/** Kind and number of dimensions as one word: those of floats of 64 bits. */
// @ts-ignore: decorator
@inline export function holdsReals(array: usize, dimensions: u32): bool {
  return load<u16>(array, arrayKind) == (dimensions << 8 | elementKindFloat64);
}

/** Address of an element of an array of floats of 64 bits. */
// @ts-ignore: decorator
@inline export function realAt(array: usize, number: u32): usize {
  const block: usize = load<u32>(array, arrayBlock);
  return block + load<u32>(array, arrayOffset) + (<usize>number << 3);
}

/** Whether a slot is an index in the only dimension of an array. */
// @ts-ignore: decorator
@inline function isItem(array: usize, key: usize): bool {
  return tagOf(key) == Tag.Int && load<u8>(array, arrayDimensions) == 1
    && payloadOf(key) < load<u32>(array, arrayLength);
}

/** Whether two slots are indices in both dimensions of an array. */
// @ts-ignore: decorator
@inline function isPair(array: usize, row: usize, column: usize): bool {
  return bothInt(row, column) && load<u8>(array, arrayDimensions) == 2
    && payloadOf(row) < load<u32>(array, arrayBytes)
    && payloadOf(column) < load<u32>(array, arrayBytes + 4);
}

/** Number of an element by its row and column. */
// @ts-ignore: decorator
@inline function pairNumber(array: usize, row: usize, column: usize): u32 {
  return payloadOf(row) * load<u32>(array, arrayBytes + 4) + payloadOf(column);
}

/** array[key], or the number of a row of an array of two dimensions. */
export function readItem(to: usize, array: usize, key: usize, isRow: bool): bool {
  if (isItem(array, key)) return read(to, array, payloadOf(key));
  const isNumber = isRow && tagOf(key) == Tag.Int
    && load<u8>(array, arrayDimensions) == 2
    && payloadOf(key) < load<u32>(array, arrayBytes);
  if (isNumber) storeInt(to, payloadOf(key));
  return isNumber;
}

/** array[key] = value of slot `from` */
export function writeItem(from: usize, array: usize, key: usize): bool {
  return isItem(array, key) && write(from, array, payloadOf(key));
}

/** array[row, column], read into a slot or written from it */
export function movePair(
  isGet: bool, slot: usize, array: usize, row: usize, column: usize,
): bool {
  if (!isPair(array, row, column)) return false;
  const number = pairNumber(array, row, column);
  return isGet ? read(slot, array, number) : write(slot, array, number);
}
