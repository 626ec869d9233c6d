// What the prelude asks of classes and instances: natives that only its functions call.
// The host makes the classes (packages/vm/src/host-prelude.ts).
//
// They trust the names, not the tags: an image may come from elsewhere.

import { programClasses } from "./flavour";
import { Tag } from "./generated/layout";
import { fixedNameCount, Name } from "./generated/natives";
import { Trap } from "./generated/traps";
import { getAttribute } from "./attributes";
import { findAfter } from "./attribute-slots";
import {
  bind, deleteAttribute, getObjectAttribute, isOpen, isProgramClass, openDict, ownDict,
  removeAttribute, setObjectAttribute, storeAttribute,
} from "./classes";
import { trap } from "./traps";
import {
  copySlot, hasArgument, payloadOf, referenceOf, storeImmediate, tagOf,
} from "./values";

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
