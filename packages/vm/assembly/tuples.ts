// Tuples: sequences that never change. What they share with lists is in lists.ts.
//
//   0                8          12        16       24
//   +----------------+----------+---------+--------+--------+-----
//   | object header  | length   | 0       | item   | item   | ...
//   +----------------+----------+---------+--------+--------+-----

import { Tag } from "./generated/layout";
import { Trap } from "./generated/traps";
import { allocateSequence, copySequence, listFrom, sequenceFromSlots } from "./lists";
import { trap } from "./traps";
import { copySlot, storeReference, tagOf } from "./values";

/**
 * A tuple in `to` of `count` zeroed slots, which the caller fills before it allocates.
 */
export function newTuple(to: usize, count: u32): i32 {
  const address = allocateSequence(Tag.Tuple, count);
  if (address == 0) return trap(Trap.Memory);
  storeReference(to, Tag.Tuple, address);
  return 0;
}

/** A tuple in `to` of `count` values beginning at slot `from`, outside the heap. */
export function tupleFromSlots(to: usize, from: usize, count: u32): i32 {
  return sequenceFromSlots(to, Tag.Tuple, from, count);
}

/** A tuple in `to` of the values of any iterable; a tuple is its own. */
export function tupleFrom(to: usize, iterable: usize): i32 {
  if (tagOf(iterable) == Tag.Tuple) {
    copySlot(to, iterable);
    return 0;
  }
  const status = listFrom(to, iterable);
  return status == 0 ? copySequence(to, Tag.Tuple, to) : status;
}
