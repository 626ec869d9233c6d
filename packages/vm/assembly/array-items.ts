// Items of arrays for the fast loop: plain indices from 0 on, elements that need no
// object. Each answers whether that was all; if not, the instruction runs in full.

import { loadElement, shiftOf, storeElement } from "./array-elements";
import { Real } from "./flavour";
import {
  arrayBlock, arrayBytes, arrayDimensions, arrayKind, arrayLength, arrayOffset,
  elementKindFloat64, elementKindInt64, elementKindUint32, Tag,
} from "./generated/layout";
import {
  bothInt, isReal, payloadOf, realOf, storeInt, storeReal, tagOf,
} from "./slots";

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
@inline function areReals(array: usize, dimensions: u32): bool {
  return load<u16>(array, arrayKind) == (dimensions << 8 | elementKindFloat64);
}

/** Address of an element of an array of floats of 64 bits. */
// @ts-ignore: decorator
@inline function realAt(array: usize, number: u32): usize {
  const block: usize = load<u32>(array, arrayBlock);
  return block + load<u32>(array, arrayOffset) + (<usize>number << 3);
}

/** Whether a slot is an index of such an array with one dimension. */
// @ts-ignore: decorator
@inline function isRealItem(array: usize, key: usize): bool {
  return areReals(array, 1) && tagOf(key) == Tag.Int
    && payloadOf(key) < load<u32>(array, arrayLength);
}

/** Whether two slots are indices of such an array with two dimensions. */
// @ts-ignore: decorator
@inline function isRealPair(array: usize, row: usize, column: usize): bool {
  return areReals(array, 2) && bothInt(row, column)
    && payloadOf(row) < load<u32>(array, arrayBytes)
    && payloadOf(column) < load<u32>(array, arrayBytes + 4);
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
function readItem(to: usize, array: usize, key: usize, isRow: bool): bool {
  if (isItem(array, key)) return read(to, array, payloadOf(key));
  const isNumber = isRow && tagOf(key) == Tag.Int
    && load<u8>(array, arrayDimensions) == 2
    && payloadOf(key) < load<u32>(array, arrayBytes);
  if (isNumber) storeInt(to, payloadOf(key));
  return isNumber;
}

/** array[key] = value of slot `from` */
function writeItem(from: usize, array: usize, key: usize): bool {
  return isItem(array, key) && write(from, array, payloadOf(key));
}

/** array[row, column] */
function readPair(to: usize, array: usize, row: usize, column: usize): bool {
  return isPair(array, row, column) && read(to, array, pairNumber(array, row, column));
}

/** array[row, column] = value of slot `from` */
function writePair(from: usize, array: usize, row: usize, column: usize): bool {
  return isPair(array, row, column) && write(from, array, pairNumber(array, row, column));
}

/** As readItem, in line for floats of 64 bits. */
// @ts-ignore: decorator
@inline export function getArrayItem(
  to: usize, array: usize, key: usize, isRow: bool,
): bool {
  if (!isRealItem(array, key)) return readItem(to, array, key, isRow);
  storeReal(to, load<Real>(realAt(array, payloadOf(key))));
  return true;
}

/** As writeItem, in line for floats of 64 bits. */
// @ts-ignore: decorator
@inline export function setArrayItem(from: usize, array: usize, key: usize): bool {
  if (!isRealItem(array, key) || !isReal(tagOf(from))) return writeItem(from, array, key);
  store<Real>(realAt(array, payloadOf(key)), realOf(from));
  return true;
}

/** As readPair or writePair, in line for floats of 64 bits. */
// @ts-ignore: decorator
@inline export function movePair(
  isGet: bool, slot: usize, array: usize, row: usize, column: usize,
): bool {
  if (isRealPair(array, row, column) && (isGet || isReal(tagOf(slot)))) {
    const at = realAt(array, pairNumber(array, row, column));
    if (isGet) storeReal(slot, load<Real>(at));
    else store<Real>(at, realOf(slot));
    return true;
  }
  return isGet ? readPair(slot, array, row, column) : writePair(slot, array, row, column);
}
