// Comparison of any two values, and their truth.
//
// Two values have an order: less, equal, greater, unordered (a NaN takes part) or unlike
// (of types that only == and != accept). Containers have that of their first items that
// differ, else that of their lengths. Nothing here allocates, so that addresses of slots
// in the heap are welcome; containers inside one another beyond a depth are refused, so
// that the machine's own stack is enough.

import { isLong, wideOf } from "./arithmetic";
import { isArray } from "./arrays";
import { isBytes } from "./bytearrays";
import { isProgramClass } from "./classes";
import { areSets, dictGet, entryAfter, entryNumber, isTable } from "./dicts";
import { fullFlavour, Real, Wide } from "./flavour";
import { boundCallee, boundSelf, Tag, Type } from "./generated/layout";
import { Hook } from "./generated/natives";
import { Op } from "./generated/opcodes";
import { Trap } from "./generated/traps";
import { typeOf } from "./heap";
import { hashTrap } from "./hashing";
import { lengthOf } from "./indexing";
import { hookFunction } from "./library-call";
import { itemsAt, lengthAt } from "./lists";
import { core } from "./memory-map";
import { isInstance } from "./operators";
import { portOperator } from "./port";
import { stringCompare, stringsEqual } from "./strings";
import { trap, trapOn, trapOn2 } from "./traps";
import {
  intOf, isNumber, isReal, numberOf, realOf, referenceOf, sameSlot, tagOf,
} from "./values";

/** Most containers inside one another that are compared. */
const deepestItems: i32 = 400;

// The order of two values. Less, equal and greater are also what cmp() answers.
const less: i32 = -1;
const equal: i32 = 0;
const greater: i32 = 1;
const unordered: i32 = 2;
const unlike: i32 = 3;
/** Two containers of one type, not the same object: their items decide. */
const byItems: i32 = 4;
const tooDeep: i32 = 5;
/** A class of the program may define the order: the prelude finds it. */
const undecided: i32 = 6;
/** One of two values is no more. */
const freed: i32 = 7;

/** The values that were found unlike last. */
let unlikeLeft: usize = 0;
let unlikeRight: usize = 0;

/**
 * For each operator from Equal on five bits: whether it holds for less, equal, ...
 * unlike.
 */
// @ts-ignore: decorator
@inline const holds: u32 = 0b00110_00100_00011_00001_11101_00010;

/** Whether two slots hold the same object: the operator `is`. */
// @ts-ignore: decorator
@inline export function identical(left: usize, right: usize): bool {
  return sameSlot(left, right);
}

/** Whether a value counts as true: 0, 1 or minus a trap. */
export function isTrue(slot: usize): i32 {
  const tag = tagOf(slot);
  if (isReal(tag)) return i32(realOf(slot) != 0);
  if (tag >= Tag.None) return i32(intOf(slot) != 0);
  if (tag == Tag.Freed) return -trapOn(Trap.Freed, slot);
  if (isLong(slot)) return i32(wideOf(slot) != 0);
  return i32(lengthOf(slot) != 0);
}

function order<T>(left: T, right: T): i32 {
  return left < right ? less : left > right ? greater : left == right ? equal : unordered;
}

/** Whether a float may not hold the integer in a slot. */
// @ts-ignore: decorator
@inline function isInexact(slot: usize): bool {
  return fullFlavour ? tagOf(slot) == Tag.Big : !isReal(tagOf(slot));
}

/** The host compares a float and an integer that the float type may not hold. */
function orderNumbers(left: usize, right: usize): i32 {
  if (!isReal(tagOf(left)) && !isReal(tagOf(right))) {
    return order<Wide>(wideOf(left), wideOf(right));
  }
  return isInexact(left) || isInexact(right)
    ? portOperator(core, Op.Equal, left, right, left)
    : order<Real>(numberOf(left), numberOf(right));
}

/** The order of two values as far as it does not depend on items of containers. */
function simpleOrder(op: u32, left: usize, right: usize): i32 {
  const tag = tagOf(left);
  const both = tag & tagOf(right);
  if (both == Tag.Int) return order<i32>(intOf(left), intOf(right));
  if (tag == Tag.Freed || tagOf(right) == Tag.Freed) return freed;
  if (tag == tagOf(right) && !isReal(tag)) {
    // A class may say that an object is less than itself; an array may have NaNs.
    const isItself = sameSlot(left, right) && !isInstance(left) && !isArray(left);
    if (isItself) return equal;
    if (tag == Tag.Str) {
      const first = referenceOf(left);
      const second = referenceOf(right);
      if (op <= <u32>Op.NotEqual) return stringsEqual(first, second) ? equal : unlike;
      return order<i32>(stringCompare(first, second), 0);
    }
    if (tag <= Tag.List && tag >= Tag.Dict || tag == Tag.Slice) return byItems;
    if (tag == Tag.Bound && sameMethod(referenceOf(left), referenceOf(right))) {
      return equal;
    }
  }
  if (isNumber(left) && isNumber(right)) return orderNumbers(left, right);
  if (isInstance(left) || isInstance(right)) {
    if (hookFunction(Hook.Compare) != 0) return undecided;
    if (sameSlot(left, right)) return equal;
  }
  if (areSets(left, right)) return sameSlot(left, right) ? equal : byItems;
  if (isHosts(left) || isHosts(right)) {
    const order = portOperator(core, Op.Equal, left, right, left);
    if (order < unlike) return order;
  }
  return refuse(left, right);
}

/** Whether two methods are the same function of the same object, or of any class. */
function sameMethod(left: usize, right: usize): bool {
  if (!sameSlot(left + boundSelf, right + boundSelf)) return false;
  return sameSlot(left + boundCallee, right + boundCallee)
    || isProgramClass(left + boundCallee) && isProgramClass(right + boundCallee);
}

/** Whether the host compares a value with others. */
// @ts-ignore: decorator
@inline function isHosts(slot: usize): bool {
  return isLong(slot) || isBytes(slot) || isArray(slot);
}

/** Two values are unlike; they are the ones an error will name. */
function refuse(left: usize, right: usize): i32 {
  unlikeLeft = left;
  unlikeRight = right;
  return unlike;
}

/** The order of two values that may hold others, `depth` deep at most. */
function orderOf(op: u32, left: usize, right: usize, depth: i32): i32 {
  const found = simpleOrder(op, left, right);
  if (found != byItems) return found;
  if (depth == 0) return tooDeep;
  const first = referenceOf(left);
  const second = referenceOf(right);
  const length = lengthOfItems(first);
  const byLength = order<u32>(length, lengthOfItems(second));
  const tag = tagOf(left);
  if (byLength != equal && (tag == Tag.Dict || op <= <u32>Op.NotEqual)) {
    return refuse(left, right);
  }
  if (isTable(tag)) return orderTables(left, right, byLength, depth);
  let other = itemsAt(second);
  let item = itemsAt(first);
  const end = item + (<usize>min(length, lengthOfItems(second)) << 3);
  for (; item < end; item += 8) {
    const order = sameSlot(item, other) ? equal : orderOf(op, item, other, depth - 1);
    if (order != equal) return order;
    other += 8;
  }
  return byLength;
}

/** Items of a sequence or a slice, entries of a dict. */
function lengthOfItems(address: usize): u32 {
  return typeOf(address) == Type.Slice ? 3 : lengthAt(address);
}

/**
 * Dicts are equal or unlike. A set that is a part of another is less; sets of which none
 * is a part of the other have no order.
 */
function orderTables(left: usize, right: usize, byLength: i32, depth: i32): i32 {
  const swapped = byLength == greater;
  const small = referenceOf(swapped ? right : left);
  const large = referenceOf(swapped ? left : right);
  const none = tagOf(left) == Tag.Dict ? refuse(left, right) : unordered;
  let entry = entryAfter(small, 0);
  for (; entry != 0; entry = entryAfter(small, entryNumber(small, entry) + 1)) {
    const value = dictGet(large, entry);
    if (value == 0) return hashTrap == Trap.InstanceMet ? undecided : none;
    // The values of sets are all the same.
    if (sameSlot(entry + 8, value)) continue;
    const found = orderOf(Op.Equal, entry + 8, value, depth - 1);
    if (found != equal) return found >= tooDeep ? found : refuse(left, right);
  }
  return byLength;
}

/**
 * Compares two values; their slots may lie in the heap.
 *
 * @param op  Op.Equal to Op.GreaterEqual.
 * @returns 0 or 1, or minus the number of a trap.
 */
export function compareSlots(op: u32, left: usize, right: usize): i32 {
  const found = orderOf(op, left, right, deepestItems);
  if (found == tooDeep) return -trap(Trap.RecursionInCompare);
  if (found == undecided) return -trap(Trap.InstanceMet);
  if (found == freed) return -trap(Trap.Freed);
  if (found == unlike && op > <u32>Op.NotEqual) {
    return -trapOn2(Trap.CompareTypes, unlikeLeft, unlikeRight);
  }
  return (holds >>> ((op - Op.Equal) * 5 + found + 1)) & 1;
}

/** Whether two values are the same or equal: 0, 1 or minus a trap. */
export function matches(left: usize, right: usize): i32 {
  return sameSlot(left, right) ? 1 : compareSlots(Op.Equal, left, right);
}
