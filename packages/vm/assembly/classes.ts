// Classes of the program and their instances: each is a dict of its own attributes with
// one reference more, so that the functions of dicts serve both.
//
//   0        8       12     16        20      24        28      32
//   +--------+-------+------+---------+-------+---------+-------+
//   | header | count | used | entries | index | class   | 0     |   instance
//   | header | count | used | entries | index | order   | flags |   class
//   +--------+-------+------+---------+-------+---------+-------+
//
// `order` is the tuple of the classes to search, the class itself first, then those of
// the program and built-in ones; the prelude computes it. An exception whose class is of
// the program has that class as its kind, and its attributes in a dict instead of the
// operands of a trap. What is not hot (descriptors, names that are missing, operators)
// ends in the prelude.

import {
  blockBytes, boundBytes, boundCallee, boundSelf, classBytes, classFlags,
  classFlagException, classFlagSetter, classFlagTruth, classOrder, coreNames,
  coreTrapSecond, dictCount, dictEntries, dictIndex, dictUsed, exceptionSlotArguments,
  exceptionSlotFirst, exceptionSlotKind, instanceBytes, instanceKind, Tag, tupleBytes,
  tupleLength, Type,
} from "./generated/layout";
import { Hook, Name } from "./generated/natives";
import { Trap } from "./generated/traps";
import { noAttribute } from "./attributes";
import { dictDelete, dictGet, dictSet, newDict } from "./dicts";
import { isSubclass, newException } from "./exceptions";
import { callValue, enterFunction } from "./functions";
import { allocate, sizeOf } from "./heap";
import { copySequence, writeHeader } from "./lists";
import { callLibrary, hookFunction } from "./library-call";
import { core, ensureStackTo, pushScratch, scanTo, stackReserve } from "./memory-map";
import { classOf } from "./natives-objects";
import { dictItems } from "./natives-containers";
import { trap, trapOn } from "./traps";
import { tupleFromSlots } from "./tuples";
import {
  copySlot, hasArgument, intOf, payloadOf, referenceOf, sameSlot, storeImmediate,
  storeInt, storeReference, tagOf,
} from "./values";

/** A slot with the text of an attribute's name. */
export function keyOf(name: u32): usize {
  const table: usize = load<u32>(core, coreNames);
  storeReference(core + coreTrapSecond, Tag.Str, load<u32>(table + (name << 2)));
  return core + coreTrapSecond;
}

/** Stores the class of any value. */
export function storeClass(to: usize, from: usize): void {
  const tag = tagOf(from);
  const object = referenceOf(from);
  if (tag == Tag.Instance) {
    storeReference(to, Tag.Class, load<u32>(object, instanceKind));
  } else if (tag == Tag.Exception) {
    copySlot(to, object + exceptionSlotKind);
  } else {
    storeImmediate(to, Tag.Type, classOf(from));
  }
}

/** Whether the class in a slot is the one in slot `ancestor` or derives from it. */
export function isKind(kind: usize, ancestor: usize): bool {
  if (tagOf(kind) != Tag.Class) {
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
function findAfter(kind: usize, key: usize, after: usize): usize {
  const order: usize = load<u32>(kind, classOrder);
  const end = order + tupleBytes + (<usize>load<u32>(order, tupleLength) << 3);
  let item = order + tupleBytes;
  while (after != 0 && item < end && !sameSlot(item, after)) item += 8;
  if (after != 0) item += 8;
  for (; item < end; item += 8) {
    if (tagOf(item) != Tag.Class) continue;
    const value = dictGet(referenceOf(item), key);
    if (value != 0) return value;
  }
  return 0;
}

/** The dict of an object's own attributes, or 0. */
function ownDict(object: usize): usize {
  const address = referenceOf(object);
  if (tagOf(object) == Tag.Instance) return address;
  const isOpen = tagOf(object) == Tag.Exception
    && tagOf(address + exceptionSlotKind) == Tag.Class
    && tagOf(address + exceptionSlotFirst) == Tag.Dict;
  return isOpen ? referenceOf(address + exceptionSlotFirst) : 0;
}

/** Whether a value has attributes that the program gives it. */
function isOpen(object: usize): bool {
  const tag = tagOf(object);
  return tag == Tag.Instance || tag == Tag.Class || tag == Tag.Type
    || tag == Tag.Exception
    && tagOf(referenceOf(object) + exceptionSlotKind) == Tag.Class;
}

/** What getClassAttribute found: a slot that holds a function to be bound, or 0. */
let found: usize = 0;
/** Whether what was found belongs to the object itself. */
let isOwn: bool = false;

/** Looks an attribute up; `found` is its slot or 0. */
function search(object: usize, key: usize): void {
  const own = ownDict(object);
  found = own == 0 ? 0 : dictGet(own, key);
  isOwn = found != 0;
  if (isOwn) return;
  let kind = referenceOf(object);
  if (tagOf(object) == Tag.Instance) kind = load<u32>(kind, instanceKind);
  else if (tagOf(object) == Tag.Exception) kind = referenceOf(kind + exceptionSlotKind);
  else isOwn = true;
  if (tagOf(object) != Tag.Type) found = findInClass(kind, key);
}

/** object.name for objects of the program's classes. */
export function getObjectAttribute(to: usize, object: usize, name: u32): i32 {
  if (!isOpen(object)) return noAttribute(object, name);
  const kept = pushScratch();
  if (kept == 0) return trap(Trap.Recursion);
  const key = keyOf(name);
  search(object, key);
  if (found == 0) {
    if (hookFunction(Hook.MissingAttribute) == 0) return noAttribute(object, name);
    return callLibrary(Hook.MissingAttribute, 2, to, object, key, 0);
  }
  copySlot(kept, found);
  const tag = tagOf(kept);
  if (tag == Tag.Instance && (!isOwn || tagOf(object) == Tag.Class)) {
    return callLibrary(Hook.GetDescribed, 2, to, object, kept, 0);
  }
  if (tag == Tag.Function && !isOwn) return bind(to, object, kept);
  copySlot(to, kept);
  return 0;
}

/** A bound method in `to`; the slots lie outside the heap. */
export function bind(to: usize, self: usize, callee: usize): i32 {
  const bound = allocate(boundBytes, Type.Bound);
  if (bound == 0) return trap(Trap.Memory);
  copySlot(bound + boundSelf, self);
  copySlot(bound + boundCallee, callee);
  storeReference(to, Tag.Bound, bound);
  return 0;
}

/** object.name = value. */
export function setObjectAttribute(object: usize, value: usize, name: u32): i32 {
  const tag = tagOf(object);
  if (tag == Tag.Type || !isOpen(object)) return noAttribute(object, name);
  const key = keyOf(name);
  if (tag == Tag.Instance) {
    const kind: usize = load<u32>(referenceOf(object), instanceKind);
    if (load<u32>(kind, classFlags) & classFlagSetter) {
      return callLibrary(Hook.SetDescribed, 3, 0, object, key, value);
    }
  }
  return storeAttribute(object, key, value);
}

/** Stores an attribute without asking the class. */
export function storeAttribute(object: usize, key: usize, value: usize): i32 {
  if (tagOf(object) != Tag.Exception) return dictSet(object, key, value);
  if (tagOf(key) == Tag.None) {
    copySlot(referenceOf(object) + exceptionSlotArguments, value);
    return 0;
  }
  const dict = pushScratch();
  if (dict == 0) return trap(Trap.Recursion);
  if (ownDict(object) == 0) {
    const status = newDict(dict, 0);
    if (status != 0) return status;
    copySlot(referenceOf(object) + exceptionSlotFirst, dict);
  }
  copySlot(dict, referenceOf(object) + exceptionSlotFirst);
  return dictSet(dict, key, value);
}

/** del object.name. */
export function deleteAttribute(object: usize, name: u32): i32 {
  const tag = tagOf(object);
  if (tag == Tag.Instance || tag == Tag.Class) {
    const value = dictGet(referenceOf(object), keyOf(name));
    if (value != 0) {
      dictDelete(referenceOf(object), value);
      return 0;
    }
  }
  return noAttribute(object, name);
}

/** Calls method `name` of the object R[window + 2], one of the program's. */
export function callObjectMethod(
  window: usize, count: u32, name: u32, names: usize,
): i32 {
  const self = window + 16;
  if (!isOpen(self)) return noAttribute(self, name);
  const key = keyOf(name);
  search(self, key);
  if (found != 0 && tagOf(found) == Tag.Function && !isOwn) {
    copySlot(window + 8, found);
    return enterFunction(window, count, names);
  }
  if (found != 0 && tagOf(found) != Tag.Instance) {
    copySlot(window, found);
    memory.copy(window + 16, window + 24, <usize>(count - 1) << 3);
    return callValue(window, count - 1, names);
  }
  if (names != 0) return trap(Trap.FeatureMissing);
  // The prelude finds what is to be called, and calls it.
  const args = pushScratch();
  if (args == 0) return trap(Trap.Recursion);
  const status = tupleFromSlots(args, window + 24, count - 1);
  if (status != 0) return status;
  return callLibrary(Hook.CallAttribute, 3, window, self, key, args);
}

/** Calls an instance: R[window] is it. */
export function callInstance(window: usize, count: u32, names: usize): i32 {
  const end = window + 24 + (<usize>count << 3);
  if (!ensureStackTo(end + stackReserve)) return trap(Trap.Recursion);
  const kind: usize = load<u32>(referenceOf(window), instanceKind);
  const callee = findInClass(kind, keyOf(Name.__call__));
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
  let init = findInClass(referenceOf(window), keyOf(Name.__init__));
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
  init = findInClass(referenceOf(window), keyOf(Name.__init__));
  const isException = tagOf(object) == Tag.Exception;
  copySlot(window, object);
  if (init == 0) return count == 0 || isException ? 0 : trap(Trap.ObjectParameters);
  copySlot(window + 16, init);
  return enterFunction(window + 8, count + 1, names);
}

/** Whether the truth of a value is for the prelude to find. */
export function hasTruth(slot: usize): bool {
  if (tagOf(slot) != Tag.Instance) return false;
  const kind: usize = load<u32>(referenceOf(slot), instanceKind);
  return (load<u32>(kind, classFlags) & classFlagTruth) != 0;
}

// Code of an image may call these, too: they check the tags they depend on.

/** prelude._class(order): an empty class, which becomes the first of its order. */
export function preludeClass(args: usize, count: u32, to: usize): i32 {
  const order = pushScratch();
  if (order == 0) return trap(Trap.Recursion);
  if (tagOf(args) != Tag.Tuple) return trap(Trap.IllegalInstruction);
  if (load<u32>(referenceOf(args), tupleLength) == 0) return trap(Trap.IllegalInstruction);
  // The tuple in the register may be a constant, which nothing writes to.
  const status = copySequence(order, Tag.Tuple, args);
  if (status != 0) return status;
  const object = allocate(classBytes, Type.Class);
  if (object == 0) return trap(Trap.Memory);
  memory.fill(object + dictCount, 0, classBytes - dictCount);
  store<u32>(object, payloadOf(order), classOrder);
  storeReference(to, Tag.Class, object);
  copySlot(referenceOf(order) + tupleBytes, to);
  return 0;
}

/** prelude._mark(kind, flags): what a class has. */
export function preludeMark(args: usize, count: u32, to: usize): i32 {
  if (tagOf(args) != Tag.Class) return trap(Trap.IllegalInstruction);
  const kind = referenceOf(args);
  store<u32>(kind, load<u32>(kind, classFlags) | intOf(args + 8), classFlags);
  storeInt(to, load<u32>(kind, classFlags));
  return 0;
}

/** prelude._order(kind): the classes it is searched in; a built-in one is itself. */
export function preludeOrder(args: usize, count: u32, to: usize): i32 {
  if (tagOf(args) != Tag.Class) storeImmediate(to, Tag.None, 0);
  else storeReference(to, Tag.Tuple, load<u32>(referenceOf(args), classOrder));
  return 0;
}

/** prelude._lookup(kind, name): an attribute of a class as it is, or None. */
export function preludeLookup(args: usize, count: u32, to: usize): i32 {
  const value = tagOf(args) == Tag.Class
    ? findAfter(referenceOf(args), args + 8, hasArgument(args, count, 2) ? args + 16 : 0)
    : 0;
  if (value == 0) storeImmediate(to, Tag.None, 0);
  else copySlot(to, value);
  return 0;
}

/** prelude._bind(function, object) */
export function preludeBind(args: usize, count: u32, to: usize): i32 {
  return bind(to, args + 8, args);
}

/** prelude._store(object, name, value) */
export function preludeStore(args: usize, count: u32, to: usize): i32 {
  if (tagOf(args) == Tag.Type || !isOpen(args)) return trap(Trap.IllegalInstruction);
  return storeAttribute(args, args + 8, args + 16);
}

/** prelude._items(object): the names and values of an object's own attributes. */
export function preludeItems(args: usize, count: u32, to: usize): i32 {
  const dict = pushScratch();
  if (dict == 0) return trap(Trap.Recursion);
  const tag = tagOf(args);
  if (tag != Tag.Instance && tag != Tag.Class) return trap(Trap.IllegalInstruction);
  storeReference(dict, Tag.Dict, payloadOf(args));
  return dictItems(dict, 1, to);
}
