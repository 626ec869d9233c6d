// Iterations: the state of a `for` loop, iterator objects, and unpacking.
//
//   state, two slots                                iterator object, 32 bytes
//   0                 8         12       16         0        8      12      16       32
//   +-----------------+---------+--------+          +--------+------+-------+--------+
//   | source          | index   | entries|          | header | kind | index | state  |
//   +-----------------+---------+--------+          +--------+------+-------+--------+
//
// The source is a list, tuple, str, xrange, dict, set, bytearray, or an iterator object.
// `index` is the number of the next item; 0xffffffff, past every length, ends an
// iteration for good.
// `entries` is the number of entries a dict or set had at the start, 0 for others: a word
// that no tag can be. The object's own `index`: the next number of an enumerate; 0 keys,
// 1 values, 2 items of a dict. A state inside an iterator object moves with it: no
// function uses its address after it allocated.

import {
  blockBytes, coreTemporaries, iteratorBytes, iteratorIndex, iteratorKind,
  iteratorKindDict, iteratorKindReversed, iteratorKindSequence, iteratorSource,
  listStorage, Tag, Type,
} from "./generated/layout";
import { Hook } from "./generated/natives";
import { Trap } from "./generated/traps";
import { isPlainInstance } from "./classes";
import { entryAfter, entryNumber, isTable } from "./dicts";
import { exceptionArgs } from "./exceptions";
import { allocate } from "./heap";
import { getItem, lengthOf } from "./indexing";
import {
  extendByIteration, isSequence, itemsIn, lengthAt, lengthIn, newList,
} from "./lists";
import { hookFunction } from "./library-call";
import { core, popScratch, pushScratch } from "./memory-map";
import { isInstance } from "./operators";
import { trap, trapIntegers, trapOn } from "./traps";
import { tupleFromSlots } from "./tuples";
import {
  clearSlots, copySlot, isReference, referenceOf, storeImmediate, storeInt,
  storeReference, tagOf,
} from "./values";

/** What nextValue answers when there is no further value. */
// @ts-ignore: decorator
@inline export const exhausted: i32 = 1;
/** Index of an iteration that has ended. */
const endIndex: u32 = 0xffffffff;
/** Iterators inside iterators beyond this many are refused, as deep recursion. */
const deepestIterators: i32 = 100;

// What an iterator over a dict hands out.
// @ts-ignore: decorator
@inline export const dictKeys: u32 = 0;
// @ts-ignore: decorator
@inline export const dictValues: u32 = 1;
// @ts-ignore: decorator
@inline export const dictItems: u32 = 2;

/** Iterator objects being asked inside one another now. */
let depth: i32 = 0;

/** Types that can be iterated over, a bit for each type code. */
// @ts-ignore: decorator
@inline const iterable: u32 =
  (1 << Type.List) | (1 << Type.Tuple) | (1 << Type.Str) | (1 << Type.Xrange) |
  (1 << Type.Dict) | (1 << Type.Set) | (1 << Type.Frozenset) | (1 << Type.Iterator) |
  (1 << Type.Bytearray) | (1 << Type.Array);

/**
 * Makes the two slots at `to` the state of an iteration over the value in slot `from`.
 */
export function getIterator(to: usize, from: usize): i32 {
  const tag = tagOf(from);
  // The prelude iterates over what only the interpreter can run.
  const isProgram = tag == Tag.Generator || isPlainInstance(from)
    || isInstance(from) && hookFunction(Hook.Iterate) != 0;
  if (tag == Tag.Exception && !isProgram) return iterateArguments(to, from);
  if (!isReference(tag) || ((iterable >>> -tag) & 1) == 0) {
    return trapOn(isProgram ? Trap.IterableMet : Trap.NotIterable, from);
  }
  const entries = isTable(tag) ? lengthIn(from) : 0;
  copySlot(to, from);
  storeImmediate(to + 8, entries, 0);
  return 0;
}

/** An iteration over an exception's arguments, which `to` takes from a fixed slot. */
function iterateArguments(to: usize, exception: usize): i32 {
  const tuple = pushScratch();
  if (tuple == 0) return trap(Trap.Recursion);
  let status = exceptionArgs(tuple, exception);
  if (status == 0) status = getIterator(to, tuple);
  popScratch(1);
  return status;
}

/**
 * Puts the next value of an iteration in slot `to`, outside the heap.
 *
 * @returns 0, `exhausted`, or minus the number of a trap.
 */
export function nextValue(state: usize, to: usize): i32 {
  const tag = tagOf(state);
  if (tag == Tag.List) {
    // As nextItem does, but faster: most iterations are over lists.
    const index = load<u32>(state, 8);
    const list = referenceOf(state);
    if (index >= lengthAt(list)) return endOf(state);
    store<u32>(state, index + 1, 8);
    copySlot(to, load<u32>(list, listStorage) + blockBytes + (<usize>index << 3));
    return 0;
  }
  if (isTable(tag)) return nextOfDict(state, dictKeys, to);
  if (tag == Tag.Iterator) return nextOfObject(referenceOf(state), to);
  return nextItem(state, 1, to);
}

/** The present item of a list, tuple, str or xrange; the index then moves by `step`. */
function nextItem(state: usize, step: i32, to: usize): i32 {
  const index = load<u32>(state, 8);
  const length = lengthOf(state);
  if (length < 0) {
    const tag = tagOf(state);
    return -trapOn(tag == Tag.Freed ? Trap.Freed : Trap.IllegalInstruction, state);
  }
  if (index >= <u32>length) return endOf(state);
  store<u32>(state, index + step, 8);
  return -getItem(to, state, index);
}

/** Ends an iteration for good. */
function endOf(state: usize): i32 {
  store<u32>(state, endIndex, 8);
  return exhausted;
}

/** The next key, value or (key, value) of a dict's iteration. */
function nextOfDict(state: usize, what: u32, to: usize): i32 {
  const dict = referenceOf(state);
  const index = load<u32>(state, 8);
  if (index == endIndex) return exhausted;
  if (lengthAt(dict) != <u32>tagOf(state + 8)) return -trapOn(Trap.DictChanged, state);
  const entry = entryAfter(dict, index);
  if (entry == 0) return endOf(state);
  store<u32>(state, entryNumber(dict, entry) + 1, 8);
  if (what == dictItems) return -pairOf(to, entry, entry + 8);
  copySlot(to, entry + (what << 3));
  return 0;
}

/** The next value of an iterator object, which may move meanwhile. */
function nextOfObject(iterator: usize, to: usize): i32 {
  const state = iterator + iteratorSource;
  const kind = load<u32>(iterator, iteratorKind);
  const number = load<u32>(iterator, iteratorIndex);
  if (kind == iteratorKindDict) return nextOfDict(state, number, to);
  if (kind == iteratorKindReversed) return nextItem(state, -1, to);
  if (kind == iteratorKindSequence) return nextNested(state, to);
  store<u32>(iterator, number + 1, iteratorIndex);
  const status = nextNested(state, to);
  return status == 0 ? -numbered(to, number) : status;
}

/**
 * nextValue for a state inside an iterator object; bounded, because such objects nest.
 */
function nextNested(state: usize, to: usize): i32 {
  if (depth == deepestIterators) return -trap(Trap.Recursion);
  depth++;
  const status = nextValue(state, to);
  depth--;
  return status;
}

/** Makes slot `to` the tuple (number, value of `to`). */
function numbered(to: usize, number: u32): i32 {
  if (number == i32.MAX_VALUE) return trap(Trap.IntegerRange);
  storeInt(core + coreTemporaries, number);
  copySlot(core + coreTemporaries + 8, to);
  return pairOfTemporaries(to);
}

/** The tuple of two values in `to`; they may lie in the heap. */
export function pairOf(to: usize, first: usize, second: usize): i32 {
  copySlot(core + coreTemporaries, first);
  copySlot(core + coreTemporaries + 8, second);
  return pairOfTemporaries(to);
}

/** The header's slots are roots and never move: values there survive the allocation. */
function pairOfTemporaries(to: usize): i32 {
  const kept = core + coreTemporaries;
  const status = tupleFromSlots(to, kept, 2);
  clearSlots(kept, 16);
  return status;
}

/** An iterator object in `to` over the value in slot `from`. */
export function newIterator(to: usize, kind: u32, number: u32, from: usize): i32 {
  // Its arguments may have to be made, which would move the new object.
  if (tagOf(from) == Tag.Exception) return trapOn(Trap.NotIterable, from);
  const address = allocate(iteratorBytes, Type.Iterator);
  if (address == 0) return trap(Trap.Memory);
  store<u32>(address, kind, iteratorKind);
  store<u32>(address, number, iteratorIndex);
  const status = getIterator(address + iteratorSource, from);
  if (status == 0) storeReference(to, Tag.Iterator, address);
  return status;
}

/** Puts the `count` values of the iterable in slot `from` into slots from `to` on. */
export function unpack(to: usize, count: u32, from: usize): i32 {
  let values = from;
  if (!isSequence(from)) {
    values = pushScratch();
    if (values == 0) return trap(Trap.Recursion);
    let status = newList(values, 0);
    // One more than are wanted tells that there are too many.
    if (status == 0) status = extendByIteration(values, from, count + 1);
    if (status != 0) return status;
  }
  const length = lengthIn(values);
  if (length != count) return trapIntegers(Trap.UnpackTooFew, length, count);
  memory.copy(to, itemsIn(values), <usize>count << 3);
  return 0;
}
