// Methods and constructors of list, tuple and dict. A method has its object in args[0].
//
// Scratch slots pushed here are forgotten by the interpreter when the function returns.

import { dictBytes, dictCount, iteratorKindDict, Tag } from "./generated/layout";
import { Trap } from "./generated/traps";
import { prepareWalk } from "./compare";
import {
  dictDelete, dictGet as findValue, dictSet, entryAfter, lastEntry, entryNumber, mergeDict,
  newDict, prepareKey,
} from "./dicts";
import { hashTrap } from "./hashing";
import { findItem, missingKey } from "./indexing";
import {
  dictItems as wantItems, dictKeys as wantKeys, dictValues as wantValues, exhausted,
  getIterator, newIterator, nextValue, pairOf, pushSlots,
} from "./iteration";
import {
  appendValue, extendList, isSequence, itemsAt, lengthAt, listFrom, newList, openGap,
} from "./lists";
import { popScratch } from "./memory-map";
import { clipBound, notWhole, wholeNumber } from "./slices";
import { sortList } from "./sorting";
import { trap, trapInteger, trapIntegers, trapOn } from "./traps";
import { newTuple, tupleFrom } from "./tuples";
import {
  copySlot, hasArgument, isReal, referenceOf, storeBool, storeInt, storeNone, tagOf,
} from "./values";

/** Finishes a method that answers None. */
function answerNone(to: usize, status: i32): i32 {
  if (status == 0) storeNone(to);
  return status;
}

/** list(iterable?) */
export function builtinList(args: usize, count: u32, to: usize): i32 {
  return hasArgument(args, count, 0) ? listFrom(to, args) : newList(to, 0);
}

/** tuple(iterable?) */
export function builtinTuple(args: usize, count: u32, to: usize): i32 {
  return hasArgument(args, count, 0) ? tupleFrom(to, args) : newTuple(to, 0);
}

/** dict(source?) */
export function builtinDict(args: usize, count: u32, to: usize): i32 {
  const dict = pushSlots(1);
  if (dict == 0) return trap(Trap.Recursion);
  let status = newDict(dict, 0);
  if (status == 0 && hasArgument(args, count, 0)) status = updateDict(dict, args);
  if (status == 0) copySlot(to, dict);
  return status;
}

/** list.append(value) */
export function listAppend(args: usize, count: u32, to: usize): i32 {
  return answerNone(to, appendValue(args, args + 8));
}

/** Counts the items equal to a value: list.count and tuple.count. */
export function listCount(args: usize, count: u32, to: usize): i32 {
  prepareWalk();
  const length = lengthAt(referenceOf(args));
  let found = 0;
  for (let index: u32 = 0; index < length; index++) {
    const next = findItem(args, args + 8, index, length);
    if (next < -1) return -next;
    if (next < 0) break;
    index = next;
    found++;
  }
  storeInt(to, found);
  return 0;
}

/** tuple.count(value) */
export function tupleCount(args: usize, count: u32, to: usize): i32 {
  return listCount(args, count, to);
}

/** list.extend(iterable) */
export function listExtend(args: usize, count: u32, to: usize): i32 {
  return answerNone(to, extendList(args, args + 8));
}

/** list.index(value, start?, stop?) */
export function listIndex(args: usize, count: u32, to: usize): i32 {
  return findIndex(args, count, to, Trap.ValueNotInList);
}

/** tuple.index(value, start?, stop?) */
export function tupleIndex(args: usize, count: u32, to: usize): i32 {
  return findIndex(args, count, to, Trap.TupleValueMissing);
}

function findIndex(args: usize, count: u32, to: usize, missing: i32): i32 {
  const length = <i32>lengthAt(referenceOf(args));
  let start = 0;
  let stop = length;
  if (hasArgument(args, count, 2)) {
    start = clipBound(wholeNumber(args + 16), length, false);
    if (notWhole) return trap(Trap.IndexArgumentType);
  }
  if (hasArgument(args, count, 3)) {
    stop = clipBound(wholeNumber(args + 24), length, false);
    if (notWhole) return trap(Trap.IndexArgumentType);
  }
  prepareWalk();
  const index = start < stop ? findItem(args, args + 8, start, stop) : -1;
  if (index < -1) return -index;
  if (index < 0) return trapOn(missing, args + 8);
  storeInt(to, index);
  return 0;
}

/** An argument that must be an index; the trap if it is none is in argumentTrap. */
let argumentTrap: i32 = 0;

function indexArgument(slot: usize): i32 {
  const index = wholeNumber(slot);
  argumentTrap = 0;
  if (notWhole) {
    argumentTrap = trap(isReal(tagOf(slot)) ? Trap.IntegerNotFloat : Trap.IntegerRequired);
  }
  return index;
}

/** list.insert(index, value) */
export function listInsert(args: usize, count: u32, to: usize): i32 {
  const length = <i32>lengthAt(referenceOf(args));
  const index = clipBound(indexArgument(args + 8), length, false);
  if (argumentTrap != 0) return argumentTrap;
  const status = openGap(args, index, 0, 1);
  if (status != 0) return status;
  copySlot(itemsAt(referenceOf(args)) + (<usize>index << 3), args + 16);
  storeNone(to);
  return 0;
}

/** list.pop(index?) */
export function listPop(args: usize, count: u32, to: usize): i32 {
  const length = <i32>lengthAt(referenceOf(args));
  let index = hasArgument(args, count, 1) ? indexArgument(args + 8) : length - 1;
  if (hasArgument(args, count, 1) && argumentTrap != 0) return argumentTrap;
  if (length == 0) return trap(Trap.PopEmpty);
  if (index < 0) index += length;
  if (<u32>index >= <u32>length) return trap(Trap.PopIndex);
  const kept = pushSlots(1);
  if (kept == 0) return trap(Trap.Recursion);
  copySlot(kept, itemsAt(referenceOf(args)) + (<usize>index << 3));
  const status = openGap(args, index, 1, 0);
  copySlot(to, kept);
  return status;
}

/** list.remove(value) */
export function listRemove(args: usize, count: u32, to: usize): i32 {
  prepareWalk();
  const index = findItem(args, args + 8, 0, lengthAt(referenceOf(args)));
  if (index < -1) return -index;
  if (index < 0) return trap(Trap.RemoveMissing);
  return answerNone(to, openGap(args, index, 1, 0));
}

/** list.reverse() */
export function listReverse(args: usize, count: u32, to: usize): i32 {
  const kept = pushSlots(1);
  if (kept == 0) return trap(Trap.Recursion);
  let low = itemsAt(referenceOf(args));
  let high = low + (<usize>lengthAt(referenceOf(args)) << 3);
  while (low + 8 < high) {
    high -= 8;
    copySlot(kept, low);
    copySlot(low, high);
    copySlot(high, kept);
    low += 8;
  }
  storeNone(to);
  return 0;
}

/** list.sort(); with a key function the prelude takes over */
export function listSort(args: usize, count: u32, to: usize): i32 {
  return answerNone(to, sortList(args));
}

/** dict.clear() */
export function dictClear(args: usize, count: u32, to: usize): i32 {
  memory.fill(referenceOf(args) + dictCount, 0, dictBytes - dictCount);
  storeNone(to);
  return 0;
}

/** dict.copy() */
export function dictCopy(args: usize, count: u32, to: usize): i32 {
  const dict = pushSlots(1);
  if (dict == 0) return trap(Trap.Recursion);
  let status = newDict(dict, load<u32>(referenceOf(args), dictCount));
  if (status == 0) status = mergeDict(dict, args);
  if (status == 0) copySlot(to, dict);
  return status;
}

/** Looks args[1] up in args[0]; the value's slot, or 0 and hashTrap. */
function lookUp(args: usize): usize {
  prepareKey(args + 8);
  return findValue(referenceOf(args), args + 8);
}

/** dict.get(key, default?) */
export function dictGet(args: usize, count: u32, to: usize): i32 {
  const value = lookUp(args);
  if (hashTrap != 0) return hashTrap;
  if (value != 0) copySlot(to, value);
  else if (hasArgument(args, count, 2)) copySlot(to, args + 16);
  else storeNone(to);
  return 0;
}

/** dict.has_key(key) */
export function dictHasKey(args: usize, count: u32, to: usize): i32 {
  const value = lookUp(args);
  if (hashTrap != 0) return hashTrap;
  storeBool(to, value != 0);
  return 0;
}

/** A list of the keys, values or items of a dict. */
function listParts(args: usize, to: usize, what: u32): i32 {
  const list = pushSlots(2);
  if (list == 0) return trap(Trap.Recursion);
  const part = list + 8;
  let status = newList(list, load<u32>(referenceOf(args), dictCount));
  for (let number: u32 = 0; status == 0; ) {
    const entry = entryAfter(referenceOf(args), number);
    if (entry == 0) break;
    number = entryNumber(referenceOf(args), entry) + 1;
    if (what == wantItems) status = pairOf(part, entry, entry + 8);
    else copySlot(part, what == wantKeys ? entry : entry + 8);
    if (status == 0) status = appendValue(list, part);
  }
  copySlot(to, list);
  return status;
}

/** dict.items() */
export function dictItems(args: usize, count: u32, to: usize): i32 {
  return listParts(args, to, wantItems);
}

/** dict.keys() */
export function dictKeys(args: usize, count: u32, to: usize): i32 {
  return listParts(args, to, wantKeys);
}

/** dict.values() */
export function dictValues(args: usize, count: u32, to: usize): i32 {
  return listParts(args, to, wantValues);
}

/** dict.pop(key, default?) */
export function dictPop(args: usize, count: u32, to: usize): i32 {
  const value = lookUp(args);
  if (value == 0) {
    if (hashTrap != 0 || !hasArgument(args, count, 2)) return missingKey(args + 8);
    copySlot(to, args + 16);
    return 0;
  }
  const dict = referenceOf(args);
  copySlot(to, value);
  dictDelete(dict, value);
  return 0;
}

/** dict.popitem(): the last entry */
export function dictPopitem(args: usize, count: u32, to: usize): i32 {
  const pair = pushSlots(1);
  if (pair == 0) return trap(Trap.Recursion);
  const last = lastEntry(referenceOf(args));
  if (last == 0) return trap(Trap.PopItemEmpty);
  const status = pairOf(pair, last, last + 8);
  if (status != 0) return status;
  dictDelete(referenceOf(args), lastEntry(referenceOf(args)) + 8);
  copySlot(to, pair);
  return 0;
}

/** dict.setdefault(key, default?) */
export function dictSetdefault(args: usize, count: u32, to: usize): i32 {
  const value = lookUp(args);
  if (hashTrap != 0) return hashTrap;
  if (value != 0) {
    copySlot(to, value);
    return 0;
  }
  const fresh = pushSlots(1);
  if (fresh == 0) return trap(Trap.Recursion);
  if (hasArgument(args, count, 2)) copySlot(fresh, args + 16);
  else storeNone(fresh);
  const status = dictSet(args, args + 8, fresh);
  copySlot(to, fresh);
  return status;
}

/** dict.update(source) */
export function dictUpdate(args: usize, count: u32, to: usize): i32 {
  return answerNone(to, updateDict(args, args + 8));
}

/** Adds the entries of a dict, or of an iterable of pairs. */
function updateDict(dict: usize, source: usize): i32 {
  if (tagOf(source) == Tag.Dict) return mergeDict(dict, source);
  const iterator = pushSlots(3);
  if (iterator == 0) return trap(Trap.Recursion);
  const pair = iterator + 16;
  let status = getIterator(iterator, source);
  for (let number = 0; status == 0; number++) {
    status = nextValue(iterator, pair);
    if (status != 0) break;
    if (!isSequence(pair)) status = listFrom(pair, pair);
    if (status == Trap.NotIterable) return trapInteger(Trap.DictUpdate, number);
    if (status != 0) return status;
    const length = lengthAt(referenceOf(pair));
    if (length != 2) return trapIntegers(Trap.DictUpdateLength, number, length);
    const kept = pushSlots(2);
    if (kept == 0) return trap(Trap.Recursion);
    memory.copy(kept, itemsAt(referenceOf(pair)), 16);
    status = dictSet(dict, kept, kept + 8);
    popScratch(2);
  }
  return status == exhausted ? 0 : abs(status);
}

/** dict.iteritems() */
export function dictIteritems(args: usize, count: u32, to: usize): i32 {
  return newIterator(to, iteratorKindDict, wantItems, args);
}

/** dict.iterkeys() */
export function dictIterkeys(args: usize, count: u32, to: usize): i32 {
  return newIterator(to, iteratorKindDict, wantKeys, args);
}

/** dict.itervalues() */
export function dictItervalues(args: usize, count: u32, to: usize): i32 {
  return newIterator(to, iteratorKindDict, wantValues, args);
}
