// Sorting a list: stable, without recursion, with half as many spare slots as there are
// items.
//
//   runs      | 3 items | 3 items | 3 items | 2 |   sorted by insertion
//   merging   | 6 items           | 5 items     |   the left run goes to the spare
//             | 11 items                        |   block, then both are merged
//
// The length of a run is the number of items halved until it is small, so that the last
// merge has two nearly equal halves. When a comparison fails the items are a permutation
// of what they were. Nothing is allocated once the spare block is there, so that raw
// addresses stay good.

import { blockBytes, Tag, Type } from "./generated/layout";
import { Op } from "./generated/opcodes";
import { Trap } from "./generated/traps";
import { compareSlots } from "./compare";
import { allocate } from "./heap";
import { itemsAt, lengthAt } from "./lists";
import { popScratch, pushScratch } from "./memory-map";
import { copySlot, intOf, isReal, realOf, referenceOf, tagOf } from "./slots";
import { stringCompare } from "./strings";
import { trap } from "./traps";
import { storeReference } from "./values";

/** Longest run sorted by insertion. */
const longestRun: usize = 12;

/** The tag all items have; Tag.Unbound when they are of several types. */
let itemTag: i32 = 0;
/** Trap of the comparison that failed; 0 while none did. */
let sortTrap: i32 = 0;

/** Whether `left` comes before `right`; false once a comparison has failed. */
function isLess(left: usize, right: usize): bool {
  if (itemTag == Tag.Int) return intOf(left) < intOf(right);
  if (itemTag == 0) return realOf(left) < realOf(right);
  if (itemTag == Tag.Str) return stringCompare(referenceOf(left), referenceOf(right)) < 0;
  if (sortTrap != 0) return false;
  const answer = compareSlots(Op.Less, left, right);
  if (answer < 0) sortTrap = -answer;
  return answer == 1;
}

/** The tag of a value, 0 for every float. */
function kindOf(slot: usize): i32 {
  const tag = tagOf(slot);
  return isReal(tag) ? 0 : tag;
}

/** Sorts [first, end) by insertion; `spare` is one slot. */
function sortRun(first: usize, end: usize, spare: usize): void {
  for (let item = first + 8; item < end; item += 8) {
    if (!isLess(item, item - 8)) continue;
    copySlot(spare, item);
    let place = item;
    do {
      copySlot(place, place - 8);
      place -= 8;
    } while (place > first && isLess(spare, place - 8));
    copySlot(place, spare);
  }
}

/**
 * Merges the sorted [first, middle) and [middle, end); `spare` has room for the first.
 */
function merge(first: usize, middle: usize, end: usize, spare: usize): void {
  if (!isLess(middle, middle - 8)) return;
  const leftEnd = spare + (middle - first);
  memory.copy(spare, first, middle - first);
  let left = spare;
  let right = middle;
  let to = first;
  // Invariant: [to, right) has room for what is left in the spare block.
  while (left < leftEnd && right < end) {
    if (isLess(right, left)) {
      copySlot(to, right);
      right += 8;
    } else {
      copySlot(to, left);
      left += 8;
    }
    to += 8;
  }
  memory.copy(to, left, leftEnd - left);
}

/** Sorts the items of the list in slot `list` in place; unlike types give a trap. */
export function sortList(list: usize): i32 {
  const length: usize = lengthAt(referenceOf(list));
  if (length < 2) return 0;
  let run = length;
  let left: usize = 1;
  while (run > longestRun) {
    run = (run + 1) >> 1;
    left <<= 1;
  }
  // The longest left run of a merge: half of the runs together.
  const spareBytes = (run * left) << 2;
  const kept = pushScratch();
  if (kept == 0) return trap(Trap.Recursion);
  const block = allocate(blockBytes + spareBytes + 8, Type.Raw);
  if (block == 0) return trap(Trap.Memory);
  storeReference(kept, -Type.Raw, block);
  const spare = referenceOf(kept) + blockBytes;
  const items = itemsAt(referenceOf(list));
  sortItems(items, items + (length << 3), run << 3, spare);
  popScratch(1);
  return sortTrap;
}

function sortItems(items: usize, end: usize, runBytes: usize, spare: usize): void {
  sortTrap = 0;
  itemTag = kindOf(items);
  for (let item = items; item < end; item += 8) {
    if (kindOf(item) != itemTag) itemTag = Tag.Unbound;
  }
  for (let first = items; first < end; first += runBytes) {
    sortRun(first, min(first + runBytes, end), spare);
  }
  for (let width = runBytes; width < end - items; width <<= 1) {
    for (let first = items; first + width < end; first += width << 1) {
      merge(first, first + width, min(first + (width << 1), end), spare);
    }
  }
}
