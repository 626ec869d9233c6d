// Built-in functions about values of any kind: truth, hash, length, identity, class.

import { Class } from "./generated/classes";
import {
  boundCallee, iteratorKind, iteratorKindEnumerate, iteratorKindReversed, Tag, tagClasses,
} from "./generated/layout";
import { Hook, Name } from "./generated/natives";
import { Op } from "./generated/opcodes";
import { Trap } from "./generated/traps";
import { findInClass } from "./attribute-slots";
import { isKind, isProgramClass, kindOf, specialKey, storeClass } from "./classes";
import { hasTruth } from "./instances";
import { isTrue } from "./compare";
import { entryOfHash, entryNumber, insertEntry, isTable } from "./dicts";
import { hashOf, hashTrap, metInstance } from "./hashing";
import { lengthOf } from "./indexing";
import { callWithTwo, hookFunction } from "./library-call";
import { itemsIn, lengthIn } from "./lists";
import { pushScratch } from "./memory-map";
import { isInstance } from "./operators";
import { askHost, callPython, trap, trapOn } from "./traps";
import {
  hasArgument, intOf, isReal, payloadOf, referenceOf, storeBool, storeInt,
  storeNone, tagOf,
} from "./values";

/** Tuples of classes deeper inside one another are refused, as deep recursion. */
const deepestClasses: i32 = 100;

/** Number of the class of a value that is no exception and no instance. */
export function classOf(slot: usize): u32 {
  const tag = tagOf(slot);
  if (isReal(tag)) return Class.Float;
  if (tag == Tag.Singleton && payloadOf(slot) == 5) return Class.Ellipsis;
  if (tag == Tag.Iterator) {
    const kind = load<u32>(referenceOf(slot), iteratorKind);
    if (kind == iteratorKindEnumerate) return Class.Enumerate;
    if (kind == iteratorKindReversed) return Class.Reversed;
  }
  const isMethod = tag == Tag.Bound
    && tagOf(referenceOf(slot) + boundCallee) != Tag.Native;
  return isMethod ? Class.Instancemethod : load<u8>(tagClasses - tag);
}

/** bool(x?) */
export function builtinBool(args: usize, count: u32, to: usize): i32 {
  if (count != 0 && hasTruth(args)) {
    storeInt(to, Op.JumpIfTrue);
    return callWithTwo(Hook.Truth, to, to, args);
  }
  const answer = hasArgument(args, count, 0) ? isTrue(args) : 0;
  if (answer < 0) return -answer;
  storeBool(to, answer != 0);
  return 0;
}

/** hash(x) */
export function builtinHash(args: usize, count: u32, to: usize): i32 {
  if (tagOf(args) == Tag.Freed) return trapOn(Trap.Freed, args);
  const hash = hashOf(args);
  if (hashTrap != 0) return hashTrap;
  if (metInstance && hookFunction(Hook.FindKey) != 0) return callPython;
  storeInt(to, hash);
  return 0;
}

/** isinstance(value, classes) */
export function builtinIsinstance(args: usize, count: u32, to: usize): i32 {
  const kind = pushScratch();
  if (kind == 0) return trap(Trap.Recursion);
  storeClass(kind, args);
  return storeMembership(kind, args + 8, Trap.InstanceClass, to);
}

/** issubclass(kind, classes) */
export function builtinIssubclass(args: usize, count: u32, to: usize): i32 {
  if (!isClass(args)) return trap(Trap.SubclassClass);
  return storeMembership(args, args + 8, Trap.SubclassClasses, to);
}

/** Whether a slot holds a class. */
function isClass(slot: usize): bool {
  return tagOf(slot) == Tag.Type || isProgramClass(slot);
}

function storeMembership(kind: usize, classes: usize, wrong: i32, to: usize): i32 {
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
function isOneOf(kind: usize, classes: usize, depth: i32): i32 {
  if (isClass(classes)) return <i32>isKind(kind, classes);
  if (tagOf(classes) != Tag.Tuple) return noClass;
  if (depth == deepestClasses) return tooDeep;
  const items = itemsIn(classes);
  const end = items + (<usize>lengthIn(classes) << 3);
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
  storeClass(to, args);
  return 0;
}

/** callable(x) of an instance */
export function builtinCallable(args: usize, count: u32, to: usize): i32 {
  if (!isInstance(args)) return askHost;
  storeBool(to, findInClass(kindOf(args), specialKey(Name.__call__)) != 0);
  return 0;
}

// What preludeEntry does, its first argument; the host does the rest.
const insert: i32 = 1;
const next: i32 = 2;

/**
 * prelude._entry(what, table, key or number, value): operations of dicts and sets by the
 * numbers of their entries, for keys that are instances.
 */
export function preludeEntry(args: usize, count: u32, to: usize): i32 {
  const what = intOf(args), key = args + 16, value = args + 24;
  if (!isTable(tagOf(args + 8))) return askHost;
  if (what == insert) {
    storeNone(to);
    return insertEntry(args + 8, key, value);
  }
  if (what != next) return askHost;
  const table = referenceOf(args + 8);
  const entry = entryOfHash(table, key, intOf(value));
  storeInt(to, entry == 0 ? -1 : entryNumber(table, entry));
  return 0;
}
