// Slices of strings, lists and tuples: which items they name, taking, replacing, deleting
// them.
//
//   items     0  1  2  3  4  5  6  7      [1:7:2]    first 1, step 2,  count 3
//                ^     ^     ^            [6:0:-2]   first 6, step -2, count 3
//
// resolveSlice works out the three numbers for the other functions of this file.
// Source: Python 2.7 reference, 5.3.3 Slicings.

import { fullFlavour, Wide } from "./flavour";
import { isInteger, isLong, madeOfTwo, wideOf } from "./arithmetic";
import { isBytes } from "./bytearrays";
import { sliceStart, sliceStep, strBytes, Tag } from "./generated/layout";
import { Hook, Native } from "./generated/natives";
import { Trap } from "./generated/traps";
import { exceptionArgs } from "./exceptions";
import { callLibrary, callWithTwo } from "./library-call";
import {
  allocateSequence, isSequence, itemsAt, itemsIn, lengthIn, listFrom, openGap,
  replaceItems,
} from "./lists";
import { pushScratch } from "./memory-map";
import { allocateString, answerText, substring } from "./strings";
import { trap, trapOn } from "./traps";
import { copySlot, intOf, referenceOf, sameSlot, storeReference, tagOf } from "./values";

/** The items a slice names; set by resolveSlice. */
let sliceFirst: i32 = 0;
let sliceStride: i32 = 1;
let sliceCount: i32 = 0;

/** Set by wholeNumber for a slot without an integer. */
export let notWhole: bool = false;

/** An integer or long as 32 bits, the nearest number if it is outside; sets notWhole. */
export function wholeNumber(slot: usize): i32 {
  notWhole = !isInteger(slot) && !isLong(slot);
  if (!fullFlavour) return intOf(slot);
  return <i32>min<Wide>(max<Wide>(wideOf(slot), i32.MIN_VALUE), i32.MAX_VALUE);
}

/** A bound within a sequence: counted from the end when negative, then kept inside. */
export function clipBound(bound: i32, length: i32, backward: bool): i32 {
  if (bound < 0) {
    bound += length;
    if (bound < 0) return backward ? -1 : 0;
  } else if (bound >= length) {
    return backward ? length - 1 : length;
  }
  return bound;
}

/** A bound or step; `missing` for None or an unbound slot. Sets isWrong. */
function boundOf(slot: usize, missing: i32): i32 {
  if (tagOf(slot) == Tag.None || tagOf(slot) == Tag.Unbound) return missing;
  const bound = wholeNumber(slot);
  if (notWhole) isWrong = true;
  return bound;
}

/** Whether a bound or the step of the present slice is no integer. */
let isWrong: bool = false;

/**
 * Works out which items of a sequence a slice names.
 *
 * @param bounds  Two slots, start and stop; None or unbound for a missing one.
 * @param step    A slot, or 0 for a step of 1.
 */
export function resolveSlice(bounds: usize, step: usize, length: i32): i32 {
  isWrong = false;
  const stride = step == 0 ? 1 : max(boundOf(step, 1), -i32.MAX_VALUE);
  const backward = stride < 0;
  // Missing bounds are clipped to the ends, too.
  const start = boundOf(bounds, backward ? i32.MAX_VALUE : 0);
  const first = clipBound(start, length, backward);
  const last = backward ? i32.MIN_VALUE : i32.MAX_VALUE;
  const stop = clipBound(boundOf(bounds + 8, last), length, backward);
  if (isWrong) return trap(Trap.SliceType);
  if (stride == 0) return trap(Trap.SliceStepZero);
  sliceFirst = first;
  sliceStride = stride;
  const distance = backward ? first - stop : stop - first;
  sliceCount = distance > 0 ? (distance - 1) / abs(stride) + 1 : 0;
  return 0;
}

/**
 * As resolveSlice, for a slice object in slot `key` and the sequence in slot `object`.
 */
function resolveObject(key: usize, object: usize): i32 {
  const slice = referenceOf(key);
  const length = <i32>lengthIn(object);
  return resolveSlice(slice + sliceStart, slice + sliceStep, length);
}

/** The items of a resolved slice of the str, list or tuple in slot `object`. */
function takeSlice(to: usize, object: usize): i32 {
  const tag = tagOf(object);
  if (tag == Tag.Str) return takeText(to, object);
  const whole = sliceStride == 1 && <u32>sliceCount == lengthIn(object);
  if (whole && tag == Tag.Tuple) {
    copySlot(to, object);
    return 0;
  }
  const address = allocateSequence(tag, sliceCount);
  if (address == 0) return trap(Trap.Memory);
  const stride = <usize>sliceStride << 3;
  let from = itemsIn(object) + (<usize>sliceFirst << 3);
  let item = itemsAt(address);
  if (sliceStride == 1) {
    memory.copy(item, from, <usize>sliceCount << 3);
  } else {
    for (let rest = sliceCount; rest > 0; rest--) {
      copySlot(item, from);
      item += 8;
      from += stride;
    }
  }
  storeReference(to, tag, address);
  return 0;
}

function takeText(to: usize, object: usize): i32 {
  if (sliceStride == 1) return substring(to, object, sliceFirst, sliceCount);
  const address = allocateString(sliceCount);
  if (address == 0) return trap(Trap.Memory);
  for (let index = 0; index < sliceCount; index++) {
    const byte = load<u8>(referenceOf(object) + sliceFirst, strBytes);
    store<u8>(address + index, byte, strBytes);
    sliceFirst += sliceStride;
  }
  return answerText(to, address);
}

/** object[start:stop]; `bounds` are two slots outside the heap. */
export function getSlice(to: usize, object: usize, bounds: usize): i32 {
  if (tagOf(object) == Tag.Exception) {
    const tuple = pushScratch();
    if (tuple == 0) return trap(Trap.Recursion);
    const status = exceptionArgs(tuple, object);
    if (status != 0) return status;
    object = tuple;
  }
  return getStepped(to, object, bounds, 0);
}

/** object[key] for a slice object in slot `key`. */
export function getBySlice(to: usize, object: usize, key: usize): i32 {
  if (isBytes(object)) return madeOfTwo(Native.PreludeBytesAt, to, object, key);
  const slice = referenceOf(key);
  return getStepped(to, object, slice + sliceStart, slice + sliceStep);
}

/** The items of a str, list or tuple between bounds, with a step or 0. */
function getStepped(to: usize, object: usize, bounds: usize, step: usize): i32 {
  if (tagOf(object) != Tag.Str && !isSequence(object)) {
    return trapOn(Trap.NotSubscriptable, object);
  }
  const status = resolveSlice(bounds, step, <i32>lengthIn(object));
  return status == 0 ? takeSlice(to, object) : status;
}

/**
 * list[key] = values for a slice object in slot `key`; values may be any iterable. With
 * a step the prelude does it.
 */
export function setBySlice(from: usize, list: usize, key: usize): i32 {
  const values = pushScratch();
  if (values == 0) return trap(Trap.Recursion);
  copySlot(values, from);
  let status = 0;
  if (!isSequence(from) || sameSlot(from, list)) status = listFrom(values, from);
  const resolved = resolveObject(key, list);
  if (resolved != 0) return resolved;
  const hasStep = sliceStride != 1;
  if (status == Trap.NotIterable) {
    return trap(hasStep ? Trap.ExtendedSliceValue : Trap.SliceValue);
  }
  if (status != 0) return status;
  if (hasStep) return callLibrary(Hook.SliceAssign, 3, 0, list, key, values);
  return replaceItems(list, sliceFirst, sliceCount, values);
}

/** del list[key] for a slice object in slot `key`. */
export function deleteBySlice(list: usize, key: usize): i32 {
  const status = resolveObject(key, list);
  if (status != 0) return status;
  if (sliceStride == 1) return openGap(list, sliceFirst, sliceCount, 0);
  return callWithTwo(Hook.SliceDelete, 0, list, key);
}
