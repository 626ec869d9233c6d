// Classes of the program and their instances: each is a dict of its own attributes with
// one reference more, so that the functions of dicts serve both.
//
//   0        8       12     16        20      24        28      32
//   +--------+-------+------+---------+-------+---------+-------+
//   | header | count | used | entries | index | class   | hash  |   instance
//   | header | count | used | entries | index | order   | flags |   class
//   +--------+-------+------+---------+-------+---------+-------+
//                                             a class goes on: name, bases, two slots
//
// `order` is the tuple of the classes to search, the class itself first, then those of
// the program and built-in ones; the prelude computes it. An exception whose class is of
// the program has that class as its kind, and its attributes in a dict instead of the
// operands of a trap. What is not hot (descriptors, names that are missing, operators)
// ends in the prelude.

import { programClasses } from "./flavour";
import {
  boundBytes, boundCallee, boundSelf, classOrder, coreHeapLow, coreNames, coreTemporaries,
  exceptionSlotArguments, exceptionSlotFirst, exceptionSlotKind, functionAttributes,
  instanceKind, strBytes, Tag, tupleBytes, tupleLength, Type,
} from "./generated/layout";
import { Hook, Name } from "./generated/natives";
import { Trap } from "./generated/traps";
import { findInClass } from "./attribute-slots";
import { noAttribute } from "./attributes";
import { dictDelete, dictGet, dictSet, newDict } from "./dicts";
import { exceptionArgs, isExceptionClass, isSubclass } from "./exceptions";
import { callValue, enterFunction } from "./functions";
import { allocate } from "./heap";
import {
  callLibrary, callResult, callWithTwo, enterCall, hookFunction, openCall,
} from "./library-call";
import { lengthIn } from "./lists";
import { core, pushScratch } from "./memory-map";
import { classOf } from "./natives-objects";
import { stringsEqual } from "./strings";
import { trap, trapOn, trapOn2 } from "./traps";
import { tupleFrom } from "./tuples";
import {
  copySlot, payloadOf, referenceOf, sameSlot, storeImmediate, storeReference, tagOf,
} from "./values";

/** A slot with the text of an attribute's name, for an instruction. */
export function keyOf(name: u32): usize {
  return keyIn(core + coreTemporaries, name);
}

/** A slot with the text of a special name, besides that of an instruction. */
export function specialKey(name: Name): usize {
  return keyIn(core + coreTemporaries + 8, name);
}

/** Constants lie outside the heap, so that the slot keeps nothing. */
function keyIn(slot: usize, name: u32): usize {
  const table: usize = load<u32>(core, coreNames);
  storeReference(slot, Tag.Str, load<u32>(table + (name << 2)));
  return slot;
}

/** Whether a slot holds a class of the program. */
export function isProgramClass(slot: usize): bool {
  return programClasses && tagOf(slot) == Tag.Class;
}

/** Whether a slot holds an instance of a class of the program that is no exception. */
export function isPlainInstance(slot: usize): bool {
  return programClasses && tagOf(slot) == Tag.Instance;
}

/** Stores the class of any value. */
export function storeClass(to: usize, from: usize): void {
  const tag = tagOf(from);
  const object = referenceOf(from);
  if (isPlainInstance(from)) {
    storeReference(to, Tag.Class, load<u32>(object, instanceKind));
  } else if (tag == Tag.Exception) {
    copySlot(to, object + exceptionSlotKind);
  } else {
    storeImmediate(to, Tag.Type, classOf(from));
  }
}

/** Whether the class in a slot is the one in slot `ancestor` or derives from it. */
export function isKind(kind: usize, ancestor: usize): bool {
  if (sameSlot(kind, ancestor)) return true;
  if (!isProgramClass(kind)) {
    return tagOf(kind) == Tag.Type && tagOf(ancestor) == Tag.Type
      && isSubclass(payloadOf(kind), payloadOf(ancestor));
  }
  const order: usize = load<u32>(referenceOf(kind), classOrder);
  const end = order + tupleBytes + (<usize>load<u32>(order, tupleLength) << 3);
  for (let item = order + tupleBytes; item < end; item += 8) {
    if (sameSlot(item, ancestor)) return true;
    if (tagOf(item) == Tag.Type && isKind(item, ancestor)) return true;
  }
  return false;
}

/** The function in a slot, or that of the method in it; 0 for others. */
function functionOf(slot: usize): usize {
  if (!programClasses) return 0;
  const address = referenceOf(slot);
  if (tagOf(slot) == Tag.Function) return address;
  if (tagOf(slot) != Tag.Bound) return 0;
  if (tagOf(address + boundSelf) == Tag.Function) return referenceOf(address + boundSelf);
  const callee = address + boundCallee;
  return tagOf(callee) == Tag.Function ? referenceOf(callee) : 0;
}

/** The dict of an object's own attributes, or 0; a method has those of its function. */
export function ownDict(object: usize): usize {
  const address = referenceOf(object);
  if (isPlainInstance(object) || isProgramClass(object)) return address;
  const callee = functionOf(object);
  if (callee != 0) return load<u32>(callee, functionAttributes);
  const hasDict = tagOf(object) == Tag.Exception
    && tagOf(address + exceptionSlotArguments) == Tag.Tuple
    && tagOf(address + exceptionSlotFirst) == Tag.Dict;
  return hasDict ? referenceOf(address + exceptionSlotFirst) : 0;
}

/** Whether a value has attributes that the program gives it. */
export function isOpen(object: usize): bool {
  const tag = tagOf(object);
  return tag == Tag.Instance || tag == Tag.Class || tag == Tag.Type
    || tag == Tag.Exception || tag == Tag.Function;
}

/** What search found: a slot, or 0. */
let found: usize = 0;
/** Whether it belongs to the object itself, so that functions are not bound. */
let isOwn: bool = false;

/** The class of an open object that is no class; 0 for a built-in one. */
export function kindOf(object: usize): usize {
  const address = referenceOf(object);
  if (isPlainInstance(object)) return load<u32>(address, instanceKind);
  const kind = address + exceptionSlotKind;
  return isProgramClass(kind) ? referenceOf(kind) : 0;
}

/** Whether an object of a class is a descriptor that comes before the objects' own. */
function isSetter(value: usize): bool {
  return value != 0 && isPlainInstance(value)
    && findInClass(kindOf(value), specialKey(Name.__set__)) != 0;
}

/** Looks an attribute of an open object up. */
function search(object: usize, key: usize): void {
  const own = ownDict(object);
  found = own == 0 ? 0 : dictGet(own, key);
  isOwn = found != 0;
  const tag = tagOf(object);
  if (tag == Tag.Type || tag == Tag.Function || tag == Tag.Bound) return;
  if (isOwn && hookFunction(Hook.SetDescribed) == 0) return;
  const isClass = isProgramClass(object);
  const value = findInClass(isClass ? referenceOf(object) : kindOf(object), key);
  if (isOwn && !isSetter(value)) return;
  found = value;
  isOwn = isClass;
}

/**
 * object.name for the program's objects; what they have not is for the prelude to find.
 *
 * @param flags  Bits for the slot of a library call's result.
 */
export function getObjectAttribute(
  to: usize, object: usize, key: usize, flags: usize,
): i32 {
  // Taking a slot may collect, which moves what search finds.
  const kept = pushScratch();
  if (kept == 0) return trap(Trap.Recursion);
  found = 0;
  if (!programClasses) return noAttribute(object, key);
  const tag = tagOf(object);
  if (isOpen(object) || tag == Tag.Bound) search(object, key);
  if (found == 0) {
    let hook = Hook.MissingAttribute;
    if (functionOf(object) != 0 && hookFunction(Hook.FunctionAttribute) != 0) {
      hook = Hook.FunctionAttribute;
    }
    if (hookFunction(hook) == 0 || tag == Tag.Freed) return noAttribute(object, key);
    return callWithTwo(hook, to | flags, object, key);
  }
  copySlot(kept, found);
  const isClass = isProgramClass(object);
  if (!isOwn || isClass) {
    if (tagOf(kept) == Tag.Function) {
      return isClass ? bind(to, kept, object) : bind(to, object, kept);
    }
    if (isPlainInstance(kept)) {
      const values = openCall(3);
      if (values == 0) return trap(Trap.Recursion);
      const getter = findInClass(kindOf(kept), specialKey(Name.__get__));
      if (getter != 0) {
        copySlot(values, kept);
        copySlot(values + 8, object);
        storeClass(values + 16, object);
        if (isClass) {
          storeImmediate(values + 8, Tag.None, 0);
          copySlot(values + 16, object);
        }
        return enterMethod(values, to | flags, getter);
      }
    }
  }
  copySlot(to, kept);
  return 0;
}

/** Calls a special method in a slot with three arguments. */
function enterMethod(values: usize, to: usize, method: usize): i32 {
  if (tagOf(method) != Tag.Function) return trapOn(Trap.NotCallable, method);
  return enterCall(values, 3, to, referenceOf(method));
}

/**
 * A bound method in `to`; the slots lie outside the heap. An unbound method has the
 * function as its object and the class as what is called; super(kind, object) the object
 * and the class.
 */
export function bind(to: usize, self: usize, callee: usize): i32 {
  const bound = allocate(boundBytes, Type.Bound);
  if (bound == 0) return trap(Trap.Memory);
  copySlot(bound + boundSelf, self);
  copySlot(bound + boundCallee, callee);
  storeReference(to, Tag.Bound, bound);
  return 0;
}

/** Calls the unbound method in R[window], or what is no method. */
export function callUnbound(window: usize, count: u32, names: usize): i32 {
  const first = pushScratch();
  if (first == 0) return trap(Trap.Recursion);
  const bound = referenceOf(window);
  if (tagOf(bound + boundSelf) != Tag.Function) return trapOn(Trap.NotCallable, window);
  const keywords: u32 = names == 0 ? 0 : lengthIn(names);
  const hasFirst = count > keywords;
  if (hasFirst) storeClass(first, window + 16);
  if (!hasFirst || !isKind(first, bound + boundCallee)) {
    if (hasFirst) copySlot(first, window + 16);
    return trapOn2(Trap.UnboundMethod, window, first);
  }
  copySlot(window + 8, bound + boundSelf);
  return enterFunction(window, count, names);
}

/** object.name = value. */
export function setObjectAttribute(object: usize, value: usize, key: usize): i32 {
  const tag = tagOf(object);
  if (!programClasses || tag == Tag.Type || !isOpen(object)) {
    return noAttribute(object, key);
  }
  if (!isProgramClass(object) && hookFunction(Hook.SetDescribed) != 0) {
    const kind = kindOf(object);
    const isDescribed = isSetter(findInClass(kind, key))
      || findInClass(kind, specialKey(Name.__setattr__)) != 0;
    if (isDescribed) return callLibrary(Hook.SetDescribed, 3, 0, object, key, value);
  }
  return storeAttribute(object, key, value);
}

/** object.__class__ = value. */
function setClass(object: usize, value: usize): i32 {
  if (!isPlainInstance(object) || !isProgramClass(value) || isExceptionClass(value)) {
    return trapOn(Trap.ClassAssigned, value);
  }
  store<u32>(referenceOf(object), payloadOf(value), instanceKind);
  return 0;
}

/** How names begin that only 2.7's functions have, such as func_name: "func". */
// @ts-ignore: decorator
@inline const functionPrefix: u32 = 0x636e7566;

/** Stores an attribute without asking the class. */
export function storeAttribute(object: usize, key: usize, value: usize): i32 {
  const isClass = stringsEqual(referenceOf(key), referenceOf(specialKey(Name.__class__)));
  if (isClass) return setClass(object, value);
  const tag = tagOf(object);
  if (tag != Tag.Exception && tag != Tag.Function) return dictSet(object, key, value);
  const made = pushScratch();
  if (made == 0) return trap(Trap.Recursion);
  let status = 0;
  const isArgs = tagOf(key) == Tag.None
    || payloadOf(key) == payloadOf(specialKey(Name.Args));
  if (tag == Tag.Function) {
    // What lies outside the heap is a function of the prelude, which all cores may share.
    const isOfProgram = referenceOf(object) >= <usize>load<u32>(core, coreHeapLow)
      && load<u32>(referenceOf(key), strBytes) != functionPrefix;
    if (!isOfProgram) return noAttribute(object, key);
  } else if (isArgs) {
    status = tupleFrom(made, value);
    if (status != 0) return status;
    copySlot(referenceOf(object) + exceptionSlotArguments, made);
    return 0;
  }
  status = openDict(made, object);
  return status == 0 ? dictSet(made, key, value) : status;
}

/** The dict of an object's own attributes in `to`. */
export function openDict(to: usize, object: usize): i32 {
  if (ownDict(object) == 0) {
    const isFunction = tagOf(object) == Tag.Function;
    // The operand of a trap gives way to the dict.
    let status = isFunction ? 0 : exceptionArgs(to, object);
    if (status == 0) status = newDict(to, 0);
    if (status != 0) return status;
    const owner = referenceOf(object);
    if (isFunction) store<u32>(owner, payloadOf(to), functionAttributes);
    else copySlot(owner + exceptionSlotFirst, to);
  }
  storeReference(to, Tag.Dict, ownDict(object));
  return 0;
}

/** del object.name. */
export function deleteAttribute(object: usize, key: usize): i32 {
  if (!isProgramClass(object) && hookFunction(Hook.DeleteDescribed) != 0) {
    return callWithTwo(Hook.DeleteDescribed, 0, object, key);
  }
  return removeAttribute(object, key);
}

/** Deletes an attribute without asking the class. */
export function removeAttribute(object: usize, key: usize): i32 {
  const own = programClasses && isOpen(object) ? ownDict(object) : 0;
  const value = own == 0 ? 0 : dictGet(own, key);
  if (value == 0) return noAttribute(object, key);
  dictDelete(own, value);
  return 0;
}

/** Calls the method of the object R[window + 2] that is an attribute of its own. */
export function callObjectMethod(
  window: usize, count: u32, key: usize, names: usize,
): i32 {
  const self = window + 16;
  if (!programClasses) return noAttribute(self, key);
  found = 0;
  if (isOpen(self)) search(self, key);
  if (found != 0 && tagOf(found) == Tag.Function) {
    copySlot(window + 8, found);
    if (!isOwn) return enterFunction(window, count, names);
    // A class's function is called with an object of the class.
    if (isProgramClass(self) && names == 0 && count > 1) {
      storeClass(window, self + 8);
      if (isKind(window, self)) {
        memory.copy(self, self + 8, <usize>(count - 1) << 3);
        return enterFunction(window, count - 1, 0);
      }
    }
  }
  const status = getObjectAttribute(window, self, key, callResult);
  return status == 0 ? callFound(window, count, names) : status;
}

/** Calls the attribute in R[window] of the object R[window + 2]. */
export function callFound(window: usize, count: u32, names: usize): i32 {
  memory.copy(window + 16, window + 24, <usize>(count - 1) << 3);
  return callValue(window, count - 1, names);
}
