// Comparison of any two values, and their truth.
//
// Two values have an order: less, equal, greater, unordered (a NaN takes part) or unlike
// (of types that only == and != accept). Containers are compared item by item; the pairs
// still to be finished lie on a stack of their own, in the bytes above the scratch slots:
//
//   stackTop                                                          heapLow
//   +-----------+-----------+---------+---+-----------+----
//   | next item | next item | items   | * | ...       |  free
//   | left      | right     | left    |   |           |
//   +-----------+-----------+---------+---+-----------+----
//     * the order of the lengths, which decides if all items are equal; or entriesFrame:
//       then the left word is the next entry of a dict and the right one the other dict
//
// Nothing here allocates or collects, so that addresses of slots in the heap are welcome;
// only compareSlots and equalSlots make room for that stack first and want slots outside
// the heap.

import { wideOf } from "./arithmetic";
import { dictGet } from "./dicts";
import { Real, Wide } from "./flavour";
import {
  blockBytes, coreHeapLow, dictEntries, dictUsed, Tag, Type,
} from "./generated/layout";
import { Op } from "./generated/opcodes";
import { Trap } from "./generated/traps";
import { typeOf } from "./heap";
import { lengthOf } from "./indexing";
import { itemsAt, lengthAt } from "./lists";
import { core, ensureStack, scratchMark, scratchRelease, stackTop } from "./memory-map";
import { stringCompare, stringsEqual } from "./strings";
import { trap, trapOn2 } from "./traps";
import { intOf, isNumber, isReal, realOf, referenceOf, sameSlot, tagOf } from "./values";

/** Bytes of one pair of containers on the walk's stack. */
const frameBytes: usize = 16;
/** Room that prepareWalk asks for: 24 containers inside one another. */
const walkBytes: usize = 384;

// The order of two values. Less, equal and greater are also what cmp() answers.
const less: i32 = -1;
const equal: i32 = 0;
const greater: i32 = 1;
const unordered: i32 = 2;
const unlike: i32 = 3;
/** Two containers of one type, not the same object: their items decide. */
const byItems: i32 = 4;

/**
 * For each operator from Equal on five bits: whether it holds for less, equal, ...
 * unlike.
 */
// @ts-ignore: decorator
@inline const holds: u32 = 0b00110_00100_00011_00001_11101_00010;

/** Makes room for a walk over containers if there is any; may collect. */
export function prepareWalk(): void {
  ensureStack(walkBytes);
}

/** Whether two slots hold the same object: the operator `is`. */
// @ts-ignore: decorator
@inline export function identical(left: usize, right: usize): bool {
  return sameSlot(left, right);
}

/** Whether a value counts as true. */
export function isTrue(slot: usize): bool {
  const tag = tagOf(slot);
  if (isReal(tag)) return realOf(slot) != 0;
  if (tag >= Tag.None) return intOf(slot) != 0;
  return lengthOf(slot) != 0;
}

function order<T>(left: T, right: T): i32 {
  return left < right ? less : left > right ? greater : left == right ? equal : unordered;
}

/** Exact also where the float type cannot hold the integer. */
function orderMixed(whole: Wide, real: Real): i32 {
  // The first float above every integer; its negative is the least integer.
  const limit: Real = sizeof<Wide>() == 8 ? 9223372036854775808.0 : 2147483648.0;
  if (real >= limit) return less;
  if (real < -limit) return greater;
  if (real != real) return unordered;
  const part = trunc<Real>(real);
  const byWhole = order<Wide>(whole, <Wide>part);
  return byWhole == equal ? order<Real>(part, real) : byWhole;
}

function orderNumbers(left: usize, right: usize): i32 {
  if (isReal(tagOf(left))) {
    if (isReal(tagOf(right))) return order<Real>(realOf(left), realOf(right));
    const mirrored = orderMixed(wideOf(right), realOf(left));
    return mirrored == unordered ? unordered : -mirrored;
  }
  if (isReal(tagOf(right))) return orderMixed(wideOf(left), realOf(right));
  return order<Wide>(wideOf(left), wideOf(right));
}

/** The order of two values as far as it does not depend on items of containers. */
function simpleOrder(op: u32, left: usize, right: usize): i32 {
  const tag = tagOf(left);
  const both = tag & tagOf(right);
  if (both == Tag.Int) return order<i32>(intOf(left), intOf(right));
  if (tag == tagOf(right) && !isReal(tag)) {
    if (sameSlot(left, right)) return equal;
    if (tag == Tag.Str) {
      const first = referenceOf(left);
      const second = referenceOf(right);
      if (op <= <u32>Op.NotEqual) return stringsEqual(first, second) ? equal : unlike;
      return order<i32>(stringCompare(first, second), 0);
    }
    if (tag <= Tag.List && tag >= Tag.Dict || tag == Tag.Slice) return byItems;
  }
  if (isNumber(left) && isNumber(right)) return orderNumbers(left, right);
  return unlike;
}

/** Whether the operator holds for an order: 0 or 1, or minus a trap for unlike types. */
function decide(op: u32, found: i32, left: usize, right: usize): i32 {
  if (found == unlike && op > <u32>Op.NotEqual) {
    return -trapOn2(Trap.CompareTypes, left, right);
  }
  return (holds >>> ((op - Op.Equal) * 5 + found + 1)) & 1;
}

/**
 * Compares without making room first; the slots may lie in the heap.
 *
 * @param op  Op.Equal to Op.GreaterEqual.
 * @returns 0 or 1, or minus the number of a trap.
 */
export function compareInPlace(op: u32, left: usize, right: usize): i32 {
  const found = simpleOrder(op, left, right);
  return found == byItems ? walk(op, left, right) : decide(op, found, left, right);
}

/** As compareInPlace, for slots outside the heap; may collect. */
export function compareSlots(op: u32, left: usize, right: usize): i32 {
  const found = simpleOrder(op, left, right);
  if (found != byItems) return decide(op, found, left, right);
  prepareWalk();
  return walk(op, left, right);
}

/** Whether two values are equal: 0 or 1, or minus the number of a trap. */
export function equalSlots(left: usize, right: usize): i32 {
  return compareSlots(Op.Equal, left, right);
}

/**
 * Whether two values in the heap or outside are the same or equal: 0, 1 or minus a trap.
 */
export function matches(left: usize, right: usize): i32 {
  return sameSlot(left, right) ? 1 : compareInPlace(Op.Equal, left, right);
}

/** In a frame's last word: it walks the entries of a dict. */
const entriesFrame: i32 = 2;

/** Items of a sequence or a slice, entries of a dict. */
function lengthOfItems(address: usize): u32 {
  return typeOf(address) == Type.Slice ? 3 : lengthAt(address);
}

/**
 * Begins a frame for two containers of one type; unlike when their lengths already
 * decide.
 */
function openFrame(frame: usize, op: u32, left: usize, right: usize): i32 {
  const length = lengthOfItems(left);
  let end = order<u32>(length, lengthOfItems(right));
  let rest = min(length, lengthOfItems(right));
  const isDict = typeOf(left) == Type.Dict;
  if (end != equal && (isDict || op <= <u32>Op.NotEqual)) return unlike;
  if (isDict) {
    rest = load<u32>(left, dictUsed);
    left = <usize>load<u32>(left, dictEntries) + blockBytes;
    end = entriesFrame;
  } else {
    left = itemsAt(left);
    right = itemsAt(right);
  }
  store<u32>(frame, <u32>left);
  store<u32>(frame, <u32>right, 4);
  store<u32>(frame, rest, 8);
  store<i32>(frame, end, 12);
  return equal;
}

/**
 * Trap of a walk whose stack of so many bytes cannot grow: what prepareWalk wants is
 * little.
 */
function noRoom(used: usize): i32 {
  return used < walkBytes ? Trap.Memory : Trap.RecursionInCompare;
}

/**
 * Compares two containers of one type; invariant: all pairs before the present one are
 * equal.
 */
function walk(op: u32, first: usize, second: usize): i32 {
  const bottom = stackTop();
  const limit: usize = load<u32>(core, coreHeapLow);
  let top = bottom;
  let left = first;
  let right = second;
  let found = byItems;
  while (true) {
    if (found == byItems) {
      if (top + frameBytes > limit) return -trap(noRoom(top - bottom));
      found = openFrame(top, op, referenceOf(left), referenceOf(right));
      top += frameBytes;
    }
    if (found != equal) break;
    const frame = top - frameBytes;
    const rest = load<u32>(frame, 8);
    const end = load<i32>(frame, 12);
    if (rest == 0) {
      top = frame;
      if (end != entriesFrame) found = end;
      if (found != equal || top == bottom) break;
      continue;
    }
    left = load<u32>(frame);
    right = load<u32>(frame, 4);
    store<u32>(frame, rest - 1, 8);
    if (end == entriesFrame) {
      store<u32>(frame, <u32>left + 16);
      if (tagOf(left) == Tag.Unbound) continue;
      // The look-up may walk too: its stack begins above this one.
      const mark = scratchMark();
      scratchRelease(top);
      right = dictGet(right, left);
      scratchRelease(mark);
      left += 8;
      if (right == 0) found = unlike;
    } else {
      store<u32>(frame, <u32>left + 8);
      store<u32>(frame, <u32>right + 8, 4);
    }
    if (right != 0 && !sameSlot(left, right)) found = simpleOrder(op, left, right);
  }
  // Dicts on the way to a difference have no order.
  for (let frame = bottom; found != equal && frame < top; frame += frameBytes) {
    if (load<i32>(frame, 12) == entriesFrame) return decide(op, unlike, first, second);
  }
  return decide(op, found, left, right);
}
