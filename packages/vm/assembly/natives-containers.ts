// Methods and constructors of list, tuple, dict and set. A method has its object in
// args[0].
//
// Scratch slots pushed here are forgotten by the interpreter when the function returns.

import { iteratorKindDict, Tag } from "./generated/layout";
import { Native } from "./generated/natives";
import { Trap } from "./generated/traps";
import { addToSet, dictGet as findValue, newDict, newTable } from "./dicts";
import { fullFlavour } from "./flavour";
import { calledNative } from "./functions";
import { hashTrap } from "./hashing";
import { deleteEntry } from "./indexing";
import {
  dictItems as wantItems, dictKeys as wantKeys, dictValues as wantValues, newIterator,
} from "./iteration";
import {
  appendValue, extendList, gather, itemsIn, lengthIn, listFrom, newList, openGap,
} from "./lists";
import { sortList } from "./sorting";
import { callPython, trap, trapOn } from "./traps";
import { newTuple, tupleFrom } from "./tuples";
import {
  copySlot, hasArgument, referenceOf, storeNone, storeReference, tagOf,
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

/** dict(source?); the prelude takes the entries of a source */
export function builtinDict(args: usize, count: u32, to: usize): i32 {
  return hasArgument(args, count, 0) ? callPython : newDict(to, 0);
}

/** list.append(value) */
export function listAppend(args: usize, count: u32, to: usize): i32 {
  return answerNone(to, appendValue(args, args + 8));
}

/** list.extend(iterable) */
export function listExtend(args: usize, count: u32, to: usize): i32 {
  return answerNone(to, extendList(args, args + 8));
}

/** list.pop(); with an index the prelude takes over */
export function listPop(args: usize, count: u32, to: usize): i32 {
  if (count > 1) return callPython;
  const last = lengthIn(args) - 1;
  if (<i32>last < 0) return trap(Trap.PopEmpty);
  copySlot(to, itemsIn(args) + (<usize>last << 3));
  return openGap(args, last, 1, 0);
}

/**
 * list.sort(), where the prelude takes over with a key function; and _sort_pairs(values),
 * of a list
 */
function sorted(args: usize, count: u32, to: usize): i32 {
  return answerNone(to, sortList(args, calledNative == Native.ListSort ? 8 : 16));
}

export { sorted as listSort, sorted as preludeSortPairs };

/** dict.get(key, default?) */
export function dictGet(args: usize, count: u32, to: usize): i32 {
  const value = findValue(referenceOf(args), args + 8);
  if (hashTrap != 0) return hashTrap;
  if (value != 0) copySlot(to, value);
  else if (hasArgument(args, count, 2)) copySlot(to, args + 16);
  else storeNone(to);
  return 0;
}

/** What a method of dict walks, two bits each, by their numbers from that of items on. */
// @ts-ignore: decorator
@inline const walkedParts: u32 = wantItems
  | wantKeys << (Native.DictKeys - Native.DictItems) * 2
  | wantValues << (Native.DictValues - Native.DictItems) * 2
  | wantItems << (Native.DictIteritems - Native.DictItems) * 2
  | wantKeys << (Native.DictIterkeys - Native.DictItems) * 2
  | wantValues << (Native.DictItervalues - Native.DictItems) * 2;

/** The keys, values or items of a dict: an iterator over them, or a list. */
function partsOf(args: usize, count: u32, to: usize): i32 {
  const method = calledNative;
  const what = walkedParts >>> (method - Native.DictItems << 1) & 3;
  const status = newIterator(to, iteratorKindDict, what, args);
  return status != 0 || method >= <u32>Native.DictIteritems ? status : listFrom(to, to);
}

export {
  partsOf as dictItems, partsOf as dictIteritems, partsOf as dictIterkeys,
  partsOf as dictItervalues, partsOf as dictKeys, partsOf as dictValues,
};

/** set(iterable?) */
export function builtinSet(args: usize, count: u32, to: usize): i32 {
  if (!hasArgument(args, count, 0)) return newTable(to, Tag.Set);
  return gather(to, Tag.Set, args);
}

/** set.add(value) */
export function setAdd(args: usize, count: u32, to: usize): i32 {
  return answerNone(to, addToSet(args, args + 8));
}

/** set.remove(value) */
export function setRemove(args: usize, count: u32, to: usize): i32 {
  const key = args + 8;
  const isSet = fullFlavour && tagOf(key) == Tag.Set;
  // A set stands for the frozenset it would be, but not in the error.
  if (isSet) storeReference(key, Tag.Frozenset, referenceOf(key));
  const status = deleteEntry(args, key);
  if (isSet && status == Trap.KeyMissing) {
    storeReference(key, Tag.Set, referenceOf(key));
    return trapOn(status, key);
  }
  return answerNone(to, status);
}
