// Lists, and what lists and tuples share: both are sequences of slots.
//
//   list                                        block
//   0        8        12       16               0        8       16
//   +--------+--------+--------+                +--------+-------+-------+-----
//   | header | length | block -|--------------> | header | item  | item  | ...
//   +--------+--------+--------+                +--------+-------+-------+-----
//
//   tuple: header, length at 8, items from 16; they never move within it.
//
// An empty list has no block. A list and its first block are one allocation cut in two,
// so that no helper holds half a list. Slots of a block past the length are zero. Value
// slots given to these functions lie outside the heap: an allocation may move objects.

import {
  blockBytes, coreHeapEnd, coreHeapTop, listBytes, listLength, listStorage, sliceStart,
  Tag, tupleBytes, Type,
} from "./generated/layout";
import { Trap } from "./generated/traps";
import { collectAlways } from "./flavour";
import { addToSet, newTable } from "./dicts";
import { allocate, bytesOf, sizeOf, typeOf } from "./heap";
import { exhausted, getIterator, nextValue } from "./iteration";
import { core, popScratch, pushScratch, pushSlots } from "./memory-map";
import { trap } from "./traps";
import {
  clearSlots, copySlot, referenceOf, sameSlot, storeReference, tagOf,
} from "./values";

/** No sequence has more items: their bytes must fit limitObjectBytes. */
const mostItems: u32 = 0xfffff0;
/** Slots a list may leave unused after it shrank, besides as many as it has items. */
const idleSlots: u32 = 12;

/** Items of the list or tuple, bytes of the str, entries of the dict at an address. */
// @ts-ignore: decorator
@inline export function lengthAt(address: usize): u32 {
  return load<u32>(address, listLength);
}

/** As lengthAt, for the object in a slot. */
export function lengthIn(slot: usize): u32 {
  return lengthAt(referenceOf(slot));
}

/** First slot of the list, tuple or slice at an address. */
export function itemsAt(address: usize): usize {
  const type = typeOf(address);
  if (type == Type.List) return <usize>load<u32>(address, listStorage) + blockBytes;
  return address + (type == Type.Slice ? sliceStart : tupleBytes);
}

/** First slot of the list, tuple or slice in a slot. */
export function itemsIn(slot: usize): usize {
  return itemsAt(referenceOf(slot));
}

/** Writes the header of an object cut out of a larger one. */
export function writeHeader(address: usize, bytes: usize, type: u32): void {
  store<u32>(address, (bytes << 5) | type);
  store<u32>(address, 0, 4);
}

/** A list or tuple, as the tag says, of `count` zeroed items; 0 when there is no room. */
export function allocateSequence(tag: i32, count: u32): usize {
  if (count > mostItems) return 0;
  const itemBytes = <usize>count << 3;
  const type = <u32>-tag;
  const listed = type == Type.List;
  const block = listed && count != 0 ? blockBytes : 0;
  const address = allocate(tupleBytes + itemBytes + block, type);
  if (address == 0) return 0;
  store<u32>(address, count, listLength);
  if (listed) {
    const block = address + listBytes;
    store<u32>(address, count ? <u32>block : 0, listStorage);
    if (count != 0) {
      writeHeader(address, listBytes, Type.List);
      writeHeader(block, blockBytes + itemBytes, Type.Block);
    }
  }
  clearSlots(itemsAt(address), itemBytes);
  return address;
}

/** An empty list in `to`, with room for `capacity` items. */
export function newList(to: usize, capacity: u32): i32 {
  const address = allocateSequence(Tag.List, capacity);
  if (address == 0) return trap(Trap.Memory);
  store<u32>(address, 0, listLength);
  storeReference(to, Tag.List, address);
  return 0;
}

/**
 * A list or tuple in `to` of `count` values beginning at slot `from`, outside the heap.
 */
export function sequenceFromSlots(to: usize, tag: i32, from: usize, count: u32): i32 {
  const address = allocateSequence(tag, count);
  if (address == 0) return trap(Trap.Memory);
  memory.copy(itemsAt(address), from, <usize>count << 3);
  storeReference(to, tag, address);
  return 0;
}

export function listFromSlots(to: usize, from: usize, count: u32): i32 {
  return sequenceFromSlots(to, Tag.List, from, count);
}

/** Slots of the block of a list; 0 without one. */
function capacityOf(list: usize): u32 {
  const block: usize = load<u32>(list, listStorage);
  return block == 0 ? 0 : <u32>((sizeOf(block) - blockBytes) >> 3);
}

/**
 * Makes the block of a list longer where it lies; false unless it is the heap's last
 * object.
 */
function extendInPlace(list: usize, slots: u32): bool {
  const block: usize = load<u32>(list, listStorage);
  const top: usize = load<u32>(core, coreHeapTop);
  if (collectAlways || block == 0 || block + bytesOf(block) != top) return false;
  const bytes = blockBytes + (<usize>slots << 3);
  if (bytes > load<u32>(core, coreHeapEnd) - block) return false;
  clearSlots(top, block + bytes - top);
  writeHeader(block, bytes, Type.Block);
  store<u32>(core, <u32>(block + bytes), coreHeapTop);
  return true;
}

/**
 * Room in the list in slot `list` for `needed` items, and for `spare` more if there is
 * any.
 */
export function reserveList(list: usize, needed: u32, spare: u32): i32 {
  if (needed <= capacityOf(referenceOf(list))) return 0;
  if (needed > mostItems) return trap(Trap.Memory);
  if (extendInPlace(referenceOf(list), needed + spare)) return 0;
  const bytes = <usize>(needed + spare) << 3;
  const block = allocate(blockBytes + bytes, Type.Block);
  if (block == 0) return spare == 0 ? trap(Trap.Memory) : reserveList(list, needed, 0);
  const address = referenceOf(list);
  const used = <usize>lengthAt(address) << 3;
  clearSlots(block + blockBytes, bytes);
  memory.copy(block + blockBytes, itemsAt(address), used);
  store<u32>(address, <u32>block, listStorage);
  return 0;
}

/** Adds a value at the end of the list at an address; false when its block is full. */
export function appendInPlace(list: usize, value: usize): bool {
  const length = lengthAt(list);
  if (length >= capacityOf(list)) return false;
  copySlot(load<u32>(list, listStorage) + blockBytes + (<usize>length << 3), value);
  store<u32>(list, length + 1, listLength);
  return true;
}

/** Adds the value in slot `value` at the end of the list in slot `list`. */
export function appendValue(list: usize, value: usize): i32 {
  if (appendInPlace(referenceOf(list), value)) return 0;
  const length = lengthIn(list);
  const status = reserveList(list, length + 1, (length >> 2) + 3);
  return status == 0 ? appendValue(list, value) : status;
}

/**
 * Turns `removed` items from index `start` on into `inserted` ones, which the caller
 * writes.
 */
export function openGap(list: usize, start: u32, removed: u32, inserted: u32): i32 {
  const length = lengthIn(list);
  const newLength = length - removed + inserted;
  if (inserted > removed) {
    const status = reserveList(list, newLength, newLength >> 3);
    if (status != 0) return status;
  }
  const address = referenceOf(list);
  if (load<u32>(address, listStorage) == 0) return 0;
  const items = itemsAt(address);
  const gap = items + (<usize>start << 3);
  const tail = <usize>(length - start - removed) << 3;
  memory.copy(gap + (<usize>inserted << 3), gap + (<usize>removed << 3), tail);
  store<u32>(address, newLength, listLength);
  if (newLength < length) {
    clearSlots(items + (<usize>newLength << 3), <usize>(length - newLength) << 3);
    const slots = newLength + idleSlots / 2;
    if (capacityOf(address) >= 2 * slots) cutBlock(address, slots);
  }
  return 0;
}

/** Cuts what is more than `slots` off the block of the list at an address. */
export function cutBlock(list: usize, slots: u32): void {
  if (capacityOf(list) <= slots) return;
  const block: usize = load<u32>(list, listStorage);
  const bytes = blockBytes + (<usize>slots << 3);
  writeHeader(block + bytes, bytesOf(block) - bytes, Type.Raw);
  writeHeader(block, bytes, Type.Block);
}

/** A list or tuple in `to`, as the tag says, of the items of the sequence in a slot. */
export function copySequence(to: usize, tag: i32, from: usize): i32 {
  return joinSequences(to, tag, from, 0);
}

/** As copySequence, followed by the items of that in slot `second`; 0 for none. */
export function joinSequences(to: usize, tag: i32, from: usize, second: usize): i32 {
  const length = lengthIn(from);
  const more = second == 0 ? 0 : lengthIn(second);
  const address = allocateSequence(tag, length + more);
  if (address == 0) return trap(Trap.Memory);
  const items = itemsAt(address);
  const bytes = <usize>length << 3;
  memory.copy(items, itemsIn(from), bytes);
  if (more != 0) {
    memory.copy(items + bytes, itemsIn(second), <usize>more << 3);
  }
  storeReference(to, tag, address);
  return 0;
}

/**
 * Items of `length` times `times`; more than any sequence can have when it is too much.
 */
function repeatedLength(length: u32, times: i32): u32 {
  if (times <= 0 || length == 0) return 0;
  return <u32>times > mostItems / length ? mostItems + 1 : length * <u32>times;
}

/** The items of a list or tuple, `times` times; none for a negative number. */
export function repeatSequence(to: usize, from: usize, times: i32): i32 {
  const tag = tagOf(from);
  const length = lengthIn(from);
  const total = repeatedLength(length, times);
  const address = allocateSequence(tag, total);
  if (address == 0) return trap(Trap.Memory);
  const bytes = <usize>length << 3;
  const items = itemsAt(address);
  const end = items + (<usize>total << 3);
  if (total != 0) memory.copy(items, itemsIn(from), bytes);
  // What is there is doubled until it is long enough.
  for (let item = items + bytes; item < end; item += item - items) {
    memory.copy(item, items, min(item - items, end - item));
  }
  storeReference(to, tag, address);
  return 0;
}

/** Makes a list `times` times as long: it takes the items of a new one. */
export function repeatInPlace(list: usize, times: i32): i32 {
  const longer = pushScratch();
  if (longer == 0) return trap(Trap.Recursion);
  const status = repeatSequence(longer, list, times);
  if (status != 0) return status;
  const from = referenceOf(longer);
  const to = referenceOf(list);
  store<u32>(to, lengthAt(from), listLength);
  store<u32>(to, load<u32>(from, listStorage), listStorage);
  return 0;
}

/** Whether a slot holds a list or a tuple, whose tags follow one another. */
export function isSequence(slot: usize): bool {
  return <u32>(tagOf(slot) - Tag.Tuple) < 2;
}

/**
 * Replaces `removed` items of a list from index `start` on by the values of any iterable.
 */
export function replaceItems(
  list: usize, start: u32, removed: u32, iterable: usize,
): i32 {
  const values = pushScratch();
  if (values == 0) return trap(Trap.Recursion);
  copySlot(values, iterable);
  let status = 0;
  if (!isSequence(values) || sameSlot(values, list)) status = listFrom(values, values);
  if (status != 0) return status;
  const count = lengthIn(values);
  status = openGap(list, start, removed, count);
  if (status != 0) return status;
  const items = itemsIn(list) + (<usize>start << 3);
  memory.copy(items, itemsIn(values), <usize>count << 3);
  return 0;
}

/** Adds the values of any iterable at the end of the list in slot `list`. */
export function extendList(list: usize, iterable: usize): i32 {
  return replaceItems(list, lengthIn(list), 0, iterable);
}

/** Adds a value to a list, at its end, or to a set. */
export function addValue(container: usize, value: usize): i32 {
  if (tagOf(container) == Tag.Set) return addToSet(container, value);
  return tagOf(container) == Tag.List
    ? appendValue(container, value)
    : trap(Trap.IllegalInstruction);
}

/** Adds values of an iterable to a list or set until it has `most` items. */
export function extendByIteration(list: usize, iterable: usize, most: u32): i32 {
  const value = pushSlots(3);
  if (value == 0) return trap(Trap.Recursion);
  const iterator = value + 8;
  let status = getIterator(iterator, iterable);
  while (status == 0 && lengthIn(list) < most) {
    status = nextValue(iterator, value);
    if (status == 0) status = addValue(list, value);
  }
  popScratch(3);
  return status == exhausted ? 0 : abs(status);
}

/** A new list in `to` of the values of any iterable. */
export function listFrom(to: usize, iterable: usize): i32 {
  if (isSequence(iterable)) return copySequence(to, Tag.List, iterable);
  return gather(to, Tag.List, iterable);
}

/** A new list or set in `to`, as the tag says, of the values of any iterable. */
export function gather(to: usize, tag: i32, iterable: usize): i32 {
  const made = pushScratch();
  if (made == 0) return trap(Trap.Recursion);
  let status = tag == Tag.List ? newList(made, 0) : newTable(made, tag);
  if (status == 0) status = extendByIteration(made, iterable, mostItems);
  if (status == 0) copySlot(to, made);
  popScratch(1);
  return status;
}
