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
// ends in the prelude. Over 400 lines because what is found, bound, stored and called
// shares the search.

import { programClasses } from "./flavour";
import {
  blockBytes, boundBytes, boundCallee, boundSelf, classFlagException, classFlags,
  classOrder, coreNames, coreTemporaries, dictCount, dictEntries, dictIndex, dictUsed,
  exceptionSlotArguments, exceptionSlotFirst, exceptionSlotKind, instanceBytes,
  instanceKind, strHash, Tag, tupleBytes, tupleLength, Type,
} from "./generated/layout";
import { Hook, Name } from "./generated/natives";
import { Trap } from "./generated/traps";
import { noAttribute } from "./attributes";
import { dictDelete, dictGet, dictSet, newDict } from "./dicts";
import { exceptionArgs, isSubclass, newException } from "./exceptions";
import { callValue, enterFunction } from "./functions";
import { allocate, sizeOf } from "./heap";
import { writeHeader } from "./lists";
import { callLibrary, callResult, hookFunction } from "./library-call";
import { core, ensureStackTo, pushScratch, scanTo, stackReserve } from "./memory-map";
import { classOf } from "./natives-objects";
import { isInstance } from "./operators";
import { trap, trapOn, trapOn2 } from "./traps";
import { tupleFrom, tupleFromSlots } from "./tuples";
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
  if (!isProgramClass(kind)) {
    return sameSlot(kind, ancestor)
      || tagOf(kind) == Tag.Type && tagOf(ancestor) == Tag.Type
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

/**
 * The value of an attribute if it lies in the entry that the second word of an
 * instruction tells, else 0.
 */
// @ts-ignore: decorator
@inline export function hintedSlot(object: usize, name: u32, number: u32): usize {
  if (number >= load<u32>(object, dictUsed)) return 0;
  const key = <usize>load<u32>(object, dictEntries) + blockBytes + (<usize>number << 4);
  const text = load<u32>(core, coreNames) + (name << 2);
  return load<u32>(key) == load<u32>(text) ? key + 8 : 0;
}

/** Attributes for which a new instance has room. */
// @ts-ignore: decorator
@inline const firstPlaces: u32 = 4;

// @ts-ignore: decorator
@inline function sameHash(left: usize, right: usize): bool {
  return load<u32>(left, strHash) == load<u32>(right, strHash);
}

/**
 * The slot for the value of a new attribute of an instance with few, while there is room,
 * else 0.
 */
export function newEntry(object: usize, name: u32): usize {
  const block: usize = load<u32>(object, dictEntries);
  const used = load<u32>(object, dictUsed);
  const end = block + blockBytes + (<usize>used << 4);
  if (block == 0 || load<u32>(object, dictIndex) != 0) return 0;
  if (end == block + sizeOf(block)) return 0;
  const text = load<u32>(load<u32>(core, coreNames) + (name << 2));
  for (let entry = block + blockBytes; entry < end; entry += 16) {
    if (load<u32>(entry) == text) return entry + 8;
    // Another object may have the same text.
    if (tagOf(entry) != Tag.Str || sameHash(load<u32>(entry), text)) return 0;
  }
  storeReference(end, Tag.Str, text);
  store<u32>(object, used + 1, dictUsed);
  store<u32>(object, load<u32>(object, dictCount) + 1, dictCount);
  return end + 8;
}

/** The function that a method call of an instance enters, or 0. */
export function methodOf(instance: usize, word: u32): usize {
  // Objects may have an attribute of that name of their own.
  if (word & 0x10000) return 0;
  const kind: usize = load<u32>(instance, instanceKind);
  let value = hintedSlot(kind, word & 0xffff, word >>> 17);
  if (value == 0) value = findInClass(kind, keyOf(word & 0xffff));
  return value != 0 && tagOf(value) == Tag.Function ? referenceOf(value) : 0;
}

/** The slot of a name in the classes of the class at `kind`, or 0. */
export function findInClass(kind: usize, key: usize): usize {
  return findAfter(kind, key, 0);
}

/** As findInClass, after the class in slot `after` of its order if that is not 0. */
export function findAfter(kind: usize, key: usize, after: usize): usize {
  if (kind == 0) return 0;
  const order: usize = load<u32>(kind, classOrder);
  const end = order + tupleBytes + (<usize>load<u32>(order, tupleLength) << 3);
  let item = order + tupleBytes;
  while (after != 0 && item < end && !sameSlot(item, after)) item += 8;
  if (after != 0) item += 8;
  for (; item < end; item += 8) {
    if (!isProgramClass(item)) continue;
    const value = dictGet(referenceOf(item), key);
    if (value != 0) return value;
  }
  return 0;
}

/** The dict of an object's own attributes, or 0. */
export function ownDict(object: usize): usize {
  const address = referenceOf(object);
  if (isPlainInstance(object) || isProgramClass(object)) return address;
  const hasDict = tagOf(object) == Tag.Exception
    && tagOf(address + exceptionSlotArguments) == Tag.Tuple
    && tagOf(address + exceptionSlotFirst) == Tag.Dict;
  return hasDict ? referenceOf(address + exceptionSlotFirst) : 0;
}

/** Whether a value has attributes that the program gives it. */
export function isOpen(object: usize): bool {
  const tag = tagOf(object);
  return tag == Tag.Instance || tag == Tag.Class || tag == Tag.Type
    || tag == Tag.Exception;
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
  if (tagOf(object) == Tag.Type) return;
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
  if (isOpen(object)) search(object, key);
  if (found == 0) {
    if (hookFunction(Hook.MissingAttribute) == 0) return noAttribute(object, key);
    return callLibrary(Hook.MissingAttribute, 2, to | flags, object, key, 0);
  }
  copySlot(kept, found);
  const isClass = isProgramClass(object);
  if (isPlainInstance(kept) && (!isOwn || isClass)) {
    if (hookFunction(Hook.GetDescribed) != 0) {
      return callLibrary(Hook.GetDescribed, 2, to | flags, object, kept, 0);
    }
  }
  if (tagOf(kept) == Tag.Function && (!isOwn || isClass)) {
    return isClass ? bind(to, kept, object) : bind(to, object, kept);
  }
  copySlot(to, kept);
  return 0;
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
  const keywords: u32 = names == 0 ? 0 : load<u32>(referenceOf(names), tupleLength);
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

/** Stores an attribute without asking the class. */
export function storeAttribute(object: usize, key: usize, value: usize): i32 {
  if (tagOf(object) != Tag.Exception) return dictSet(object, key, value);
  const made = pushScratch();
  if (made == 0) return trap(Trap.Recursion);
  let status = 0;
  if (tagOf(key) == Tag.None || payloadOf(key) == payloadOf(specialKey(Name.Args))) {
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
  if (tagOf(object) == Tag.Exception && ownDict(object) == 0) {
    // The operand of a trap gives way to the dict.
    let status = exceptionArgs(to, object);
    if (status == 0) status = newDict(to, 0);
    if (status != 0) return status;
    copySlot(referenceOf(object) + exceptionSlotFirst, to);
  }
  storeReference(to, Tag.Dict, ownDict(object));
  return 0;
}

/** del object.name. */
export function deleteAttribute(object: usize, key: usize): i32 {
  if (!isProgramClass(object) && hookFunction(Hook.DeleteDescribed) != 0) {
    return callLibrary(Hook.DeleteDescribed, 2, 0, object, key, 0);
  }
  return removeAttribute(object, key);
}

/** Deletes an attribute without asking the class. */
export function removeAttribute(object: usize, key: usize): i32 {
  const own = programClasses ? ownDict(object) : 0;
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
  if (found != 0 && tagOf(found) == Tag.Function && !isOwn) {
    copySlot(window + 8, found);
    return enterFunction(window, count, names);
  }
  const status = getObjectAttribute(window, self, key, callResult);
  return status == 0 ? callFound(window, count, names) : status;
}

/** Calls the attribute in R[window] of the object R[window + 2]. */
export function callFound(window: usize, count: u32, names: usize): i32 {
  memory.copy(window + 16, window + 24, <usize>(count - 1) << 3);
  return callValue(window, count - 1, names);
}

/** Calls an instance: R[window] is it. */
export function callInstance(window: usize, count: u32, names: usize): i32 {
  const end = window + 24 + (<usize>count << 3);
  if (!ensureStackTo(end + stackReserve)) return trap(Trap.Recursion);
  scanTo(end);
  const kind: usize = load<u32>(referenceOf(window), instanceKind);
  const callee = findInClass(kind, specialKey(Name.__call__));
  if (callee == 0) return trapOn(Trap.NotCallable, window);
  memory.copy(window + 24, window + 16, <usize>count << 3);
  copySlot(window + 16, window);
  copySlot(window, callee);
  return callValue(window, count + 1, names);
}

/**
 * Makes an instance of the class in R[window] in its place, and enters `__init__`, whose
 * own result goes to R[window + 1].
 */
export function instantiate(window: usize, count: u32, names: usize): i32 {
  const end = window + 32 + (<usize>count << 3);
  if (!ensureStackTo(end + stackReserve)) return trap(Trap.Recursion);
  memory.copy(window + 32, window + 16, <usize>count << 3);
  scanTo(end);
  const object = window + 24;
  let init = findInClass(referenceOf(window), specialKey(Name.__init__));
  if (load<u32>(referenceOf(window), classFlags) & classFlagException) {
    // Its __init__ decides about its arguments.
    let status = tupleFromSlots(object, window + 32, init == 0 ? count : 0);
    if (status == 0) status = newException(object, window, object);
    if (status != 0) return status;
  } else {
    const blockSize = blockBytes + (firstPlaces << 4);
    const address = allocate(instanceBytes + blockSize, Type.Instance);
    if (address == 0) return trap(Trap.Memory);
    const block = address + instanceBytes;
    memory.fill(address + dictCount, 0, instanceBytes + blockSize - dictCount);
    writeHeader(address, instanceBytes, Type.Instance);
    writeHeader(block, blockSize, Type.Block);
    store<u32>(address, <u32>block, dictEntries);
    store<u32>(address, payloadOf(window), instanceKind);
    storeReference(object, Tag.Instance, address);
  }
  init = findInClass(referenceOf(window), specialKey(Name.__init__));
  const isException = tagOf(object) == Tag.Exception;
  copySlot(window, object);
  if (init == 0) return count == 0 || isException ? 0 : trap(Trap.ObjectParameters);
  copySlot(window + 8, init);
  return callValue(window + 8, count + 1, names);
}

/** Whether the truth of a value is for the prelude to find. */
export function hasTruth(slot: usize): bool {
  if (!isInstance(slot) || hookFunction(Hook.Truth) == 0) return false;
  return findInClass(kindOf(slot), specialKey(Name.__nonzero__)) != 0
    || findInClass(kindOf(slot), specialKey(Name.__len__)) != 0;
}
