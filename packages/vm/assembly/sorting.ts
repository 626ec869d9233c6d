// Sorting a list: a stable merge sort, with half as many spare slots as there are items.
//
//   sorted halves   | 5 items           | 6 items           |
//   merging         | the left one goes to the spare block  |   then both are merged
//
// Its depth is the logarithm of the number of items. When a comparison fails the items
// are a permutation of what they were. Nothing is allocated once the spare block is
// there, so that raw addresses stay good.

import { Op } from "./generated/opcodes";
import { blockBytes, Tag, Type } from "./generated/layout";
import { Trap } from "./generated/traps";
import { compareSlots } from "./compare";
import { allocate } from "./heap";
import { itemsIn, lengthIn } from "./lists";
import { bothInt, bothReal, copySlot, intOf, realOf, referenceOf, tagOf } from "./slots";
import { stringCompare } from "./strings";
import { callPython, trap } from "./traps";

/** Trap of the comparison that failed; 0 while none did. */
let sortTrap: i32 = 0;

/** Up to so many bytes entries are inserted; more are halved and merged. */
const shortRun: usize = 64;
/** Bytes of what is moved: an item, or a key and its item. */
let entryBytes: usize = 8;

/** Whether `left` comes before `right`; false once a comparison has failed. */
function isLess(left: usize, right: usize): bool {
  if (bothInt(left, right)) return intOf(left) < intOf(right);
  if (bothReal(left, right)) return realOf(left) < realOf(right);
  if (sortTrap != 0) return false;
  if (tagOf(left) == Tag.Str && tagOf(right) == Tag.Str) {
    return stringCompare(referenceOf(left), referenceOf(right)) < 0;
  }
  const answer = compareSlots(Op.Less, left, right);
  if (answer < 0) sortTrap = -answer;
  return answer == 1;
}

/** Copies an item, or a key and its item. */
// @ts-ignore: decorator
@inline function copyEntry(to: usize, from: usize): void {
  copySlot(to, from);
  if (entryBytes != 8) copySlot(to + 8, from + 8);
}

/** Sorts a short run: each entry goes to its place among those before it. */
function insertItems(first: usize, end: usize, spare: usize): void {
  for (let next = first + entryBytes; next < end; next += entryBytes) {
    copyEntry(spare, next);
    let to = next;
    while (to > first && isLess(spare, to - entryBytes)) {
      copyEntry(to, to - entryBytes);
      to -= entryBytes;
    }
    copyEntry(to, spare);
  }
}

/** Sorts [first, end); `spare` has room for half of it. */
function sortItems(first: usize, end: usize, spare: usize): void {
  const bytes = end - first;
  if (bytes <= shortRun) {
    insertItems(first, end, spare);
    return;
  }
  const half = bytes >> 5 << 4;
  const middle = first + half;
  sortItems(first, middle, spare);
  sortItems(middle, end, spare);
  if (!isLess(middle, middle - entryBytes)) return;
  const leftEnd = spare + half;
  memory.copy(spare, first, half);
  let left = spare;
  let right = middle;
  let to = first;
  // Invariant: [to, right) has room for what is left in the spare block; the rest of the
  // right half is in place.
  while (left < leftEnd) {
    const isRight = right < end && isLess(right, left);
    copyEntry(to, isRight ? right : left);
    if (isRight) right += entryBytes;
    else left += entryBytes;
    to += entryBytes;
  }
}

/**
 * Sorts the items of the list in slot `list` in place, or pairs of a key and an item;
 * unlike types give a trap.
 */
export function sortList(list: usize, bytes: usize): i32 {
  const length = <usize>lengthIn(list) << 3;
  const spare = allocate(blockBytes + 16 + (length >> 1), Type.Raw);
  if (spare == 0) return trap(Trap.Memory);
  const items = itemsIn(list);
  sortTrap = 0;
  entryBytes = bytes;
  sortItems(items, items + length, spare + blockBytes);
  return sortTrap == Trap.InstanceMet ? callPython : sortTrap;
}
