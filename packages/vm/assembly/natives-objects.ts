// Built-in functions about values of any kind: their class, truth, length,
// identity.

import { coreIdentities, Tag } from "./generated/layout";
import { Trap } from "./generated/traps";
import { isTrue } from "./compare";
import { isSubclass } from "./exceptions";
import { hashOf, hashTrap } from "./hashing";
import { lengthOf } from "./indexing";
import { appendValue, itemsAt, lengthAt, newList } from "./lists";
import { core } from "./memory-map";
import { classOf } from "./names";
import { trap, trapOn } from "./traps";
import {
  hasArgument, payloadOf, referenceOf, sameSlot, storeBool, storeImmediate, storeInt,
  tagOf,
} from "./values";

/**
 * Tuples of classes inside one another beyond this many are refused, as deep recursion.
 */
const deepestClasses: i32 = 100;

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

/** isinstance(value, classes) */
export function builtinIsinstance(args: usize, count: u32, to: usize): i32 {
  return storeMembership(classOf(args), args + 8, Trap.InstanceClass, to);
}

/** issubclass(kind, classes) */
export function builtinIssubclass(args: usize, count: u32, to: usize): i32 {
  if (tagOf(args) != Tag.Type) return trap(Trap.SubclassClass);
  return storeMembership(payloadOf(args), args + 8, Trap.SubclassClasses, to);
}

function storeMembership(kind: u32, classes: usize, wrong: i32, to: usize): i32 {
  const answer = isOneOf(kind, classes, 0);
  if (answer < 0) return trap(answer == tooDeep ? Trap.Recursion : wrong);
  storeBool(to, answer != 0);
  return 0;
}

// What isOneOf answers besides 0 and 1.
const noClass: i32 = -1;
const tooDeep: i32 = -2;

/**
 * Whether a class derives from a class or one of a tuple of classes, or tuples of them.
 */
function isOneOf(kind: u32, classes: usize, depth: i32): i32 {
  if (tagOf(classes) == Tag.Type) return <i32>isSubclass(kind, payloadOf(classes));
  if (tagOf(classes) != Tag.Tuple) return noClass;
  if (depth == deepestClasses) return tooDeep;
  const items = itemsAt(referenceOf(classes));
  const end = items + (<usize>lengthAt(referenceOf(classes)) << 3);
  for (let item = items; item < end; item += 8) {
    const answer = isOneOf(kind, item, depth + 1);
    if (answer != 0) return answer;
  }
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
