// Built-in functions about values of any kind: their class, truth, length,
// identity.

import { Class, tagClasses } from "./generated/classes";
import {
  coreIdentities, exceptionSlotKind, iteratorKind, iteratorKindEnumerate,
  iteratorKindReversed, Tag,
} from "./generated/layout";
import { Trap } from "./generated/traps";
import { isTrue } from "./compare";
import { isSubclass } from "./exceptions";
import { hashOf, hashTrap } from "./hashing";
import { lengthOf } from "./indexing";
import { appendValue, itemsAt, lengthAt, newList } from "./lists";
import { core } from "./memory-map";
import { callPython, trapOn } from "./traps";
import {
  hasArgument, isReal, payloadOf, referenceOf, sameSlot, storeBool, storeImmediate,
  storeInt, tagOf,
} from "./values";

/** The built-in class of a value. */
export function classOf(slot: usize): u32 {
  const tag = tagOf(slot);
  if (isReal(tag)) return Class.Float;
  if (tag == Tag.Singleton) return <u32>Class.NotImplementedType + payloadOf(slot) - 4;
  if (tag == Tag.Exception) return payloadOf(referenceOf(slot) + exceptionSlotKind);
  if (tag == Tag.Iterator) {
    const kind = load<u32>(referenceOf(slot), iteratorKind);
    if (kind == iteratorKindEnumerate) return Class.Enumerate;
    if (kind == iteratorKindReversed) return Class.Reversed;
  }
  return load<u8>(tagClasses - tag);
}

/** bool(x?) */
export function builtinBool(args: usize, count: u32, to: usize): i32 {
  storeBool(to, hasArgument(args, count, 0) && isTrue(args));
  return 0;
}

/** hash(x) */
export function builtinHash(args: usize, count: u32, to: usize): i32 {
  const hash = hashOf(args);
  if (hashTrap != 0) return hashTrap;
  storeInt(to, hash);
  return 0;
}

/**
 * id(x): objects move, so that a value's id is its place in a list of all values asked
 * for,
 * which keeps them.
 */
export function builtinId(args: usize, count: u32, to: usize): i32 {
  const known = core + coreIdentities;
  let status = tagOf(known) == Tag.List ? 0 : newList(known, 0);
  if (status != 0) return status;
  const items = itemsAt(referenceOf(known));
  const length = lengthAt(referenceOf(known));
  let index: u32 = 0;
  while (index < length && !sameSlot(items + (<usize>index << 3), args)) index++;
  if (index == length) status = appendValue(known, args);
  storeInt(to, (index + 1) << 3);
  return status;
}

/** isinstance(value, kind); the prelude takes over for a tuple of classes */
export function builtinIsinstance(args: usize, count: u32, to: usize): i32 {
  if (tagOf(args + 8) != Tag.Type) return callPython;
  storeBool(to, isSubclass(classOf(args), payloadOf(args + 8)));
  return 0;
}

/** issubclass(kind, other); the prelude takes over for a tuple of classes */
export function builtinIssubclass(args: usize, count: u32, to: usize): i32 {
  if (tagOf(args) != Tag.Type || tagOf(args + 8) != Tag.Type) return callPython;
  storeBool(to, isSubclass(payloadOf(args), payloadOf(args + 8)));
  return 0;
}

/** len(x) */
export function builtinLen(args: usize, count: u32, to: usize): i32 {
  const length = lengthOf(args);
  if (length < 0) return trapOn(Trap.NoLength, args);
  storeInt(to, length);
  return 0;
}

/** type(x) */
export function builtinType(args: usize, count: u32, to: usize): i32 {
  storeImmediate(to, Tag.Type, classOf(args));
  return 0;
}

/** callable(x) */
export function builtinCallable(args: usize, count: u32, to: usize): i32 {
  const tag = tagOf(args);
  storeBool(
    to,
    tag == Tag.Function || tag == Tag.Native || tag == Tag.Type || tag == Tag.Bound,
  );
  return 0;
}
