// Sorting a list: a stable merge sort, with half as many spare slots as there are items.
//
//   sorted halves   | 5 items           | 6 items           |
//   merging         | the left one goes to the spare block  |   then both are merged
//
// Its depth is the logarithm of the number of items. When a comparison fails the items
// are a permutation of what they were. Nothing is allocated once the spare block is
// there, so that raw addresses stay good.

import { Op } from "./generated/opcodes";
import { blockBytes, Type } from "./generated/layout";
import { Trap } from "./generated/traps";
import { compareSlots } from "./compare";
import { allocate } from "./heap";
import { itemsAt, lengthAt } from "./lists";
import { bothInt, bothReal, copySlot, intOf, realOf, referenceOf } from "./slots";
import { callPython, trap } from "./traps";

/** Trap of the comparison that failed; 0 while none did. */
let sortTrap: i32 = 0;

/** Whether `left` comes before `right`; false once a comparison has failed. */
function isLess(left: usize, right: usize): bool {
  if (bothInt(left, right)) return intOf(left) < intOf(right);
  if (bothReal(left, right)) return realOf(left) < realOf(right);
  if (sortTrap != 0) return false;
  const answer = compareSlots(Op.Less, left, right);
  if (answer < 0) sortTrap = -answer;
  return answer == 1;
}

/** Sorts [first, end); `spare` has room for half of it. */
function sortItems(first: usize, end: usize, spare: usize): void {
  const half = (end - first) >> 4 << 3;
  if (half == 0) return;
  const middle = first + half;
  sortItems(first, middle, spare);
  sortItems(middle, end, spare);
  if (!isLess(middle, middle - 8)) return;
  let leftEnd = spare;
  for (let item = first; item < middle; item += 8) {
    copySlot(leftEnd, item);
    leftEnd += 8;
  }
  let left = spare;
  let right = middle;
  let to = first;
  // Invariant: [to, right) has room for what is left in the spare block; the rest of the
  // right half is in place.
  while (left < leftEnd) {
    if (right < end && isLess(right, left)) {
      copySlot(to, right);
      right += 8;
    } else {
      copySlot(to, left);
      left += 8;
    }
    to += 8;
  }
}

/** Sorts the items of the list in slot `list` in place; unlike types give a trap. */
export function sortList(list: usize): i32 {
  const bytes = <usize>lengthAt(referenceOf(list)) << 3;
  const spare = allocate(blockBytes + 8 + (bytes >> 1), Type.Raw);
  if (spare == 0) return trap(Trap.Memory);
  const items = itemsAt(referenceOf(list));
  sortTrap = 0;
  sortItems(items, items + bytes, spare + blockBytes);
  return sortTrap == Trap.InstanceMet ? callPython : sortTrap;
}
