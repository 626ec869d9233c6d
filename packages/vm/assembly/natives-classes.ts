// What the prelude asks of classes and instances: natives that only its functions call.
//
// They trust the names, not the tags: an image may come from elsewhere.

import { programClasses } from "./flavour";
import {
  boundSelf, classBytes, classFlagException, classFlags, classOrder, classSlotBases,
  classSlotName, dictCount, Tag, tupleBytes, tupleLength, Type,
} from "./generated/layout";
import { Class } from "./generated/classes";
import { fixedNameCount, Name } from "./generated/natives";
import { Trap } from "./generated/traps";
import { getAttribute } from "./attributes";
import { findAfter } from "./attribute-slots";
import {
  bind, deleteAttribute, getObjectAttribute, isOpen, isProgramClass, openDict, ownDict,
  removeAttribute, setObjectAttribute, specialKey, storeAttribute,
} from "./classes";
import { dictSet } from "./dicts";
import { isExceptionClass } from "./exceptions";
import { allocate } from "./heap";
import { copySequence } from "./lists";
import { pushScratch } from "./memory-map";
import { trap, trapOn } from "./traps";
import { newTuple } from "./tuples";
import {
  copySlot, hasArgument, payloadOf, referenceOf, storeImmediate, storeReference,
  storeUnbound, tagOf,
} from "./values";

/** prelude._class(name, module, bases, order?): a class without attributes. */
export function preludeClass(args: usize, count: u32, to: usize): i32 {
  if (!programClasses) return trap(Trap.IllegalInstruction);
  const bases = args + 16, order = args + 24;
  if (tagOf(args) != Tag.Str || tagOf(bases) != Tag.Tuple) {
    return trap(Trap.IllegalInstruction);
  }
  const made = pushScratch();
  if (made == 0) return trap(Trap.Recursion);
  let flags: u32 = 0;
  let base = referenceOf(bases) + tupleBytes;
  const end = base + (<usize>load<u32>(referenceOf(bases), tupleLength) << 3);
  for (; base < end; base += 8) {
    const isClass = isProgramClass(base);
    const isObject = tagOf(base) == Tag.Type && payloadOf(base) == Class.Object;
    if (isClass) flags |= load<u32>(referenceOf(base), classFlags);
    else if (isExceptionClass(base)) flags = classFlagException;
    else if (!isObject) return trapOn(Trap.BaseType, base);
  }
  // The tuple in the register may be a constant, which nothing writes to.
  let status = 0;
  if (count < 4) status = orderOfOne(made, bases);
  else if (!isOrder(order)) return trap(Trap.IllegalInstruction);
  else status = copySequence(made, Tag.Tuple, order);
  if (status != 0) return status;
  const object = allocate(classBytes, Type.Class);
  if (object == 0) return trap(Trap.Memory);
  memory.fill(object + dictCount, 0, classSlotName - dictCount);
  store<u32>(object, payloadOf(made), classOrder);
  store<u32>(object, flags, classFlags);
  copySlot(object + classSlotName, args);
  copySlot(object + classSlotBases, bases);
  storeReference(to, Tag.Class, object);
  copySlot(referenceOf(made) + tupleBytes, to);
  return dictSet(to, specialKey(Name.__module__), args + 8);
}

/** Whether a slot holds the order of a class, the first place free. */
function isOrder(order: usize): bool {
  return tagOf(order) == Tag.Tuple && load<u32>(referenceOf(order), tupleLength) != 0;
}

/** The order of a class of at most one base, its first place free. */
function orderOfOne(to: usize, bases: usize): i32 {
  let count: u32 = 1;
  const base = referenceOf(bases) + tupleBytes;
  const isNone = load<u32>(referenceOf(bases), tupleLength) == 0;
  if (!isNone && isProgramClass(base)) {
    count = load<u32>(load<u32>(referenceOf(base), classOrder), tupleLength);
  }
  const status = newTuple(to, count + 1);
  if (status != 0) return status;
  const first = referenceOf(to) + tupleBytes + 8;
  const from = referenceOf(bases) + tupleBytes;
  storeUnbound(first - 8);
  if (isNone) {
    storeImmediate(first, Tag.Type, Class.Object);
  } else if (isProgramClass(from)) {
    const order: usize = load<u32>(referenceOf(from), classOrder);
    memory.copy(first, order + tupleBytes, <usize>count << 3);
  } else {
    copySlot(first, from);
  }
  return 0;
}

/** prelude._order(kind): the classes it is searched in; a built-in one is itself. */
export function preludeOrder(args: usize, count: u32, to: usize): i32 {
  if (!isProgramClass(args)) storeImmediate(to, Tag.None, 0);
  else storeReference(to, Tag.Tuple, load<u32>(referenceOf(args), classOrder));
  return 0;
}

/** prelude._lookup(kind, name, after?): an attribute of a class as it is, or None. */
export function preludeLookup(args: usize, count: u32, to: usize): i32 {
  const value = isProgramClass(args)
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

/** prelude._parts(method): what was bound, and what is called. */
export function preludeParts(args: usize, count: u32, to: usize): i32 {
  if (tagOf(args) != Tag.Bound) {
    storeImmediate(to, Tag.None, 0);
    return 0;
  }
  const status = newTuple(to, 2);
  if (status != 0) return status;
  memory.copy(referenceOf(to) + tupleBytes, referenceOf(args) + boundSelf, 16);
  return 0;
}

/** prelude._store(object, name, value) */
export function preludeStore(args: usize, count: u32, to: usize): i32 {
  if (!programClasses) return trap(Trap.IllegalInstruction);
  if (tagOf(args) == Tag.Type || !isOpen(args)) return trap(Trap.IllegalInstruction);
  return storeAttribute(args, args + 8, args + 16);
}

/** prelude._remove(object, name) */
export function preludeRemove(args: usize, count: u32, to: usize): i32 {
  return removeAttribute(args, args + 8);
}

/** prelude._names(object): the dict of an object's own attributes, or None. */
export function preludeNames(args: usize, count: u32, to: usize): i32 {
  // A function may lie where there is no room for a dict.
  const isOfFunction = tagOf(args) == Tag.Function && ownDict(args) == 0;
  if (programClasses && isOpen(args) && tagOf(args) != Tag.Type && !isOfFunction) {
    return openDict(to, args);
  }
  storeImmediate(to, Tag.None, 0);
  return 0;
}

/** prelude._get(object, name): by a number, or by a text that is no method's name. */
export function preludeGet(args: usize, count: u32, to: usize): i32 {
  const name = args + 8;
  if (tagOf(name) == Tag.Int) {
    const number = payloadOf(name);
    if (number >= fixedNameCount && number != Name.__class__) {
      return trap(Trap.IllegalInstruction);
    }
    return getAttribute(to, args, number);
  }
  return getObjectAttribute(to, args, name, 0);
}

/** prelude._set(object, name, value) */
export function preludeSet(args: usize, count: u32, to: usize): i32 {
  return setObjectAttribute(args, args + 16, args + 8);
}

/** prelude._delete(object, name) */
export function preludeDelete(args: usize, count: u32, to: usize): i32 {
  return deleteAttribute(args, args + 8);
}
