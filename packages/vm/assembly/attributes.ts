// Attributes of built-in objects: methods, found by the number of their name, and the
// arguments of exceptions. Names are numbers: fixed ones for the methods, others from the
// linker.

import {
  boundBytes, boundCallee, boundSelf, sliceStart, Tag, tupleBytes, tupleLength, Type,
} from "./generated/layout";
import { fixedNameCount, methodNatives, Name } from "./generated/natives";
import { Trap } from "./generated/traps";
import {
  callObjectMethod, getObjectAttribute, keyOf, ownDict, storeClass,
} from "./classes";
import { dictGet } from "./dicts";
import { exceptionArgs } from "./exceptions";
import { callNativeValue } from "./functions";
import { allocate } from "./heap";
import { stringFromBytes } from "./strings";
import { trap, trapOn2 } from "./traps";
import {
  copySlot, isReal, referenceOf, storeImmediate, storeReference, tagOf,
} from "./values";

/** Native function of a method of values with `tag`, or 0. */
// @ts-ignore: decorator
@inline export function findMethod(tag: i32, name: u32): u32 {
  if (name >= fixedNameCount) return 0;
  const type = isReal(tag) ? 0 : <u32>-tag;
  return load<u8>(methodNatives + type * fixedNameCount + name);
}

/** As findMethod, not expanded. */
function methodOf(tag: i32, name: u32): u32 {
  return findMethod(tag, name);
}

/** The AttributeError for an object and the text of a name. */
export function noAttribute(object: usize, key: usize): i32 {
  return trapOn2(Trap.NoAttribute, object, key);
}

/** Calls method `name` of R[window + 2], which is the first argument. */
export function callMethod(window: usize, count: u32, name: u32, names: usize): i32 {
  const self = window + 16;
  const native = methodOf(tagOf(self), name);
  if (native == 0) return callObjectMethod(window, count, keyOf(name), names);
  return callNativeValue(native, window, count, names);
}

/**
 * R[object].name: a bound method, `args` or `message` of an exception, a part of a slice.
 */
export function getAttribute(to: usize, object: usize, name: u32): i32 {
  const tag = tagOf(object);
  if (tag == Tag.Exception && name <= <u32>Name.Message) {
    return exceptionAttribute(to, object, name);
  }
  if (tag == Tag.Slice && name - Name.Start < 3) {
    copySlot(to, referenceOf(object) + sliceStart + (<usize>(name - Name.Start) << 3));
    return 0;
  }
  if (name == Name.__class__) {
    storeClass(to, object);
    return 0;
  }
  const native = methodOf(tag, name);
  if (native == 0) return getObjectAttribute(to, object, keyOf(name), 0);
  const bound = allocate(boundBytes, Type.Bound);
  if (bound == 0) return trap(Trap.Memory);
  copySlot(bound + boundSelf, object);
  storeImmediate(bound + boundCallee, Tag.Native, native);
  storeReference(to, Tag.Bound, bound);
  return 0;
}

/** `args`, or `message`: what the program set, the only argument, or an empty string. */
function exceptionAttribute(to: usize, object: usize, name: u32): i32 {
  const own = ownDict(object);
  const set = own == 0 ? 0 : dictGet(own, keyOf(name));
  if (set != 0) {
    copySlot(to, set);
    return 0;
  }
  const status = exceptionArgs(to, object);
  if (status != 0 || name == Name.Args) return status;
  const args = referenceOf(to);
  if (load<u32>(args, tupleLength) != 1) return stringFromBytes(to, 0, 0);
  copySlot(to, args + tupleBytes);
  return 0;
}
