// Subscripts, membership and length: object[key], value in object, len(object).
//
// Lists, tuples, strings and xranges share everything but how an item is read (getItem).

import {
  strBytes, Tag, Type, xrangeLength, xrangeStart, xrangeStep,
} from "./generated/layout";
import { Op } from "./generated/opcodes";
import { Trap } from "./generated/traps";
import {
  getArrayItem, getOfArray, isArray, rowsOf, setOfArray,
} from "./arrays";
import { byteAt, changeBytes, isBytes, setByte } from "./bytearrays";
import { matches } from "./compare";
import { dictDelete, dictGet, dictSet, isTable } from "./dicts";
import { exceptionArgs } from "./exceptions";
import { hashTrap } from "./hashing";
import { exhausted, getIterator, nextValue } from "./iteration";
import { isSequence, itemsAt, lengthAt, openGap, lengthIn, itemsIn } from "./lists";
import { core, pushScratch, pushSlots } from "./memory-map";
import { portOperator } from "./port";
import { deleteBySlice, getBySlice, notWhole, setBySlice, wholeNumber } from "./slices";
import { findBytes, oneCharacter, stringBytes, stringLength } from "./strings";
import { trap, trapOn, trapOn2 } from "./traps";
import {
  bothInt, copySlot, intOf, referenceOf, storeInt, storeReference, tagOf,
} from "./values";

export { getSlice } from "./slices";

/** Length of a value; -1 for one that has none. */
export function lengthOf(slot: usize): i32 {
  switch (-tagOf(slot)) {
    case Type.Str:
    case Type.List:
    case Type.Tuple:
    case Type.Dict:
    case Type.Set:
    case Type.Frozenset:
    case Type.Bytearray:
      return <i32>lengthIn(slot);
    case Type.Xrange:
      return load<i32>(referenceOf(slot), xrangeLength);
    case Type.Array:
      return rowsOf(slot);
    default:
      return -1;
  }
}

/** Puts an item of a sequence, which has the index, in `to`. */
export function getItem(to: usize, sequence: usize, index: usize): i32 {
  const tag = tagOf(sequence);
  const address = referenceOf(sequence);
  if (tag == Tag.Str) return oneCharacter(to, load<u8>(address + index, strBytes));
  if (isArray(sequence)) return getArrayItem(to, sequence, index);
  if (isBytes(sequence)) {
    storeInt(to, load<u8>(byteAt(sequence, index)));
  } else if (tag == Tag.Xrange) {
    const start = load<i32>(address, xrangeStart);
    storeInt(to, start + <i32>index * load<i32>(address, xrangeStep));
  } else {
    copySlot(to, itemsAt(address) + (index << 3));
  }
  return 0;
}

/**
 * The index a whole number means in a sequence of `length`: a negative one is from the
 * end.
 */
// @ts-ignore: decorator
@inline function fromStart(index: i32, length: i32): i32 {
  return index < 0 ? index + length : index;
}

/** object[key] */
export function getIndex(to: usize, object: usize, key: usize): i32 {
  if (tagOf(object) == Tag.Dict) return getEntry(to, object, key);
  if (isArray(object)) return getOfArray(to, object, key);
  if (tagOf(object) == Tag.Exception) return getArgument(to, object, key);
  if (tagOf(key) == Tag.Slice) return getBySlice(to, object, key);
  const length = isTable(tagOf(object)) ? -1 : lengthOf(object);
  if (length < 0) return trapOn2(Trap.NotSubscriptable, object, key);
  const index = fromStart(wholeNumber(key), length);
  if (notWhole) return trapOn2(Trap.ListIndexType, object, key);
  if (<u32>index >= <u32>length) return trapOn2(Trap.ListIndex, object, key);
  return getItem(to, object, index);
}

/** exception[key]: of the tuple of its arguments */
function getArgument(to: usize, exception: usize, key: usize): i32 {
  const tuple = pushScratch();
  if (tuple == 0) return trap(Trap.Recursion);
  const status = exceptionArgs(tuple, exception);
  if (status != 0) return status;
  wholeNumber(key);
  return notWhole
    ? trapOn2(Trap.ListIndexType, exception, key)
    : getIndex(to, tuple, key);
}

/**
 * The value slot of a key that must be there, or 0 after a trap, which is in hashTrap.
 */
function entryOf(object: usize, key: usize): usize {
  return dictGet(referenceOf(object), key);
}

/** The trap of a look-up that found nothing. */
export function missingKey(key: usize): i32 {
  return hashTrap != 0 ? hashTrap : trapOn(Trap.KeyMissing, key);
}

function getEntry(to: usize, object: usize, key: usize): i32 {
  const value = entryOf(object, key);
  if (value == 0) return missingKey(key);
  copySlot(to, value);
  return 0;
}

/** object[key] = value of slot `from` */
export function setIndex(from: usize, object: usize, key: usize): i32 {
  if (tagOf(object) == Tag.Dict) return dictSet(object, key, from);
  if (isArray(object)) return setOfArray(from, object, key);
  if (isBytes(object)) return setByte(from, object, key);
  if (tagOf(object) != Tag.List) return trapOn(Trap.NoItemAssignment, object);
  if (tagOf(key) == Tag.Slice) return setBySlice(from, object, key);
  const index = listIndexOf(object, key);
  if (index < 0) return -index;
  copySlot(itemsIn(object) + (<usize>index << 3), from);
  return 0;
}

/** Index in a list for assignment and deletion, or minus a trap. */
function listIndexOf(object: usize, key: usize): i32 {
  const length = <i32>lengthIn(object);
  const index = fromStart(wholeNumber(key), length);
  if (notWhole) return -trapOn2(Trap.ListIndexType, object, key);
  if (<u32>index < <u32>length) return index;
  return -trapOn2(Trap.ListAssignmentIndex, object, key);
}

/** Deletes a key of a dict or a value of a set, which must be there. */
export function deleteEntry(object: usize, key: usize): i32 {
  const value = entryOf(object, key);
  if (value == 0) return missingKey(key);
  dictDelete(referenceOf(object), value);
  return 0;
}

/** del object[key] */
export function deleteIndex(object: usize, key: usize): i32 {
  if (tagOf(object) == Tag.Dict) return deleteEntry(object, key);
  if (isBytes(object)) return changeBytes(2, object, key, key);
  if (tagOf(object) != Tag.List) return trapOn2(Trap.NoItemDeletion, object, key);
  if (tagOf(key) == Tag.Slice) return deleteBySlice(object, key);
  const index = listIndexOf(object, key);
  return index < 0 ? -index : openGap(object, index, 1, 0);
}

/** Whether a value is in a container: 0, 1, or minus the number of a trap. */
export function contains(value: usize, container: usize): i32 {
  const tag = tagOf(container);
  if (isSequence(container)) return containsItem(value, referenceOf(container));
  if (isTable(tag)) {
    let key = value;
    if (tag != Tag.Dict && tagOf(value) == Tag.Set) {
      // A set is looked for as the frozenset it would be.
      key = pushScratch();
      if (key == 0) return -trap(Trap.Recursion);
      storeReference(key, Tag.Frozenset, referenceOf(value));
    }
    const found = entryOf(container, key) != 0;
    return hashTrap != 0 ? -hashTrap : i32(found);
  }
  if (isBytes(container)) return portOperator(core, Op.In, value, container, value);
  if (tag != Tag.Str) return containsByIteration(value, container);
  if (tagOf(value) != Tag.Str) return -trapOn(Trap.InStringType, value);
  const text = stringBytes(container);
  const end = text + stringLength(container);
  return i32(findBytes(text, end, stringBytes(value), stringLength(value)) != 0);
}

/** Whether an item of the list or tuple at an address matches a value. */
function containsItem(value: usize, sequence: usize): i32 {
  let item = itemsAt(sequence);
  const end = item + (<usize>lengthAt(sequence) << 3);
  let answer = 0;
  for (; item < end && answer == 0; item += 8) {
    if (bothInt(item, value)) answer = i32(intOf(item) == intOf(value));
    else answer = matches(item, value);
  }
  return answer;
}

/** Whether an iteration meets a value. */
function containsByIteration(value: usize, container: usize): i32 {
  const item = pushSlots(3);
  if (item == 0) return -trap(Trap.Recursion);
  const status = getIterator(item + 8, container);
  if (status == Trap.IterableMet) return -status;
  if (status != 0) return -trapOn(Trap.NotContainer, container);
  let answer = 0;
  while (answer == 0) {
    const status = nextValue(item + 8, item);
    if (status != 0) return status == exhausted ? 0 : status;
    answer = matches(item, value);
  }
  return answer;
}
