// What the interpreter's fast paths leave: every operator on every pair of types.
//
//   left        right       + - * / // % **        & | ^        << >>       true /
//   integer     integer     wide arithmetic        bits         shift       rounded once
//   number      number      float                  -            -           float
//   long        number      the host's             the host's   the host's  the host's
//   str         number, str concatenation of texts (an extension for numbers)
//   sequence    integer     repetition; two of one kind are joined; str % formats
//
// "Integer" is int, bool or big: 64 bits, or 32 in the core flavour. What does not fit
// is a long, which the host computes, and Trap.IntegerRange in the core flavour. The host
// also refuses operands that fit no operator. Results go to `to` last: it may be an
// operand. Source of signs and special cases: Python 2.7 Language Reference 5.6.

import { fullFlavour, Real, Wide } from "./flavour";
import { bigBytes, bigValue, Tag, Type } from "./generated/layout";
import { Hook, Native } from "./generated/natives";
import { Op } from "./generated/opcodes";
import { Trap } from "./generated/traps";
import { areSets } from "./dicts";
import { allocate, bytesOf } from "./heap";
import { callWithTwo } from "./library-call";
import {
  extendList, isSequence, joinSequences, repeatInPlace, repeatSequence,
} from "./lists";
import { core, popScratch, pushSlots } from "./memory-map";
import { countNative } from "./meter";
import { portNative, portOperator } from "./port";
import { operateReals, realResult } from "./real-operators";
import { notWhole, wholeNumber } from "./slices";
import { concatenate, repeatString, takeObject } from "./strings";
import { objectMade, trap, trapOn } from "./traps";
import {
  copySlot,
  intOf,
  isNumber,
  isReal,
  numberOf,
  realOf,
  referenceOf,
  storeBool,
  storeInt,
  storeReal,
  storeReference,
  tagOf,
} from "./values";

// @ts-ignore: decorator
@inline const half: Wide = sizeof<Wide>() * 4;
// @ts-ignore: decorator
@inline const topBit: Wide = sizeof<Wide>() * 8 - 1;
// @ts-ignore: decorator
@inline const lowestWide: Wide = <Wide>1 << topBit;

/** Whether a slot holds an int, bool or big. */
export function isInteger(slot: usize): bool {
  const tag = tagOf(slot);
  return (tag >= Tag.Bool && tag < 0) || (fullFlavour && tag == Tag.Big);
}

/** Whether a slot holds a long. */
export function isLong(slot: usize): bool {
  return fullFlavour && tagOf(slot) == Tag.Long;
}

/** Whether a slot holds a long that does not fit 64 bits. */
export function isLarge(slot: usize): bool {
  return isLong(slot) && bytesOf(referenceOf(slot)) != bigBytes;
}

/**
 * The value of a slot that holds an integer or a long, of a longer long the nearest one.
 */
export function wideOf(slot: usize): Wide {
  if (fullFlavour) {
    const tag = tagOf(slot);
    const address = referenceOf(slot);
    if (isLarge(slot)) {
      const highest = load<Wide>(address + bytesOf(address) - sizeof<Wide>());
      return (highest >> topBit) ^ ~lowestWide;
    }
    if (tag == Tag.Big || tag == Tag.Long) return load<Wide>(address, bigValue);
  }
  return <Wide>intOf(slot);
}

/** Stores an integer; one outside 32 bits becomes an object. */
export function storeWide(to: usize, value: Wide): i32 {
  if (!fullFlavour || value == <Wide>(<i32>value)) {
    storeInt(to, <i32>value);
    return 0;
  }
  const address = allocate(bigBytes, Type.Big);
  if (address == 0) return trap(Trap.Memory);
  store<Wide>(address, value, bigValue);
  storeReference(to, Tag.Big, address);
  return 0;
}

/** Whether a float, cut toward zero, is an integer of this machine. */
export function fitsWide(value: Real): bool {
  return value >= <Real>lowestWide && value < -<Real>lowestWide;
}

/** left * right; whether that wrapped is in `overflow`. */
let overflow: bool = false;
function multiplyWide(left: Wide, right: Wide): Wide {
  const product = left * right;
  if ((left << half) >> half != left || (right << half) >> half != right) {
    if (left == -1 && right == lowestWide) overflow = true;
    else if (left != 0 && left != -1 && product / left != right) overflow = true;
  }
  return product;
}

/** left ** right, right not negative; `overflow` tells whether it wrapped. */
function powerWide(left: Wide, right: Wide): Wide {
  let result: Wide = 1;
  while (!overflow) {
    if ((right & 1) != 0) result = multiplyWide(result, left);
    right >>= 1;
    if (right == 0) break;
    left = multiplyWide(left, left);
  }
  return result;
}

/** left // right rounded down; right is not 0. */
function floorWide(left: Wide, right: Wide): Wide {
  if (right == -1) {
    overflow = left == lowestWide;
    return -left;
  }
  const quotient = left / right;
  return quotient * right != left && (left ^ right) < 0 ? quotient - 1 : quotient;
}

/** left % right with the sign of right, which is not 0. */
function moduloWide(left: Wide, right: Wide): Wide {
  if (right == -1) {
    // Python 2.7 divides here, which makes the rest a long.
    overflow = fullFlavour && left == lowestWide;
    return 0;
  }
  const rest = left % right;
  return rest != 0 && (rest ^ right) < 0 ? rest + right : rest;
}

/** left << right, right not negative. */
function shiftLeftWide(left: Wide, right: Wide): Wide {
  const bits: Wide = sizeof<Wide>() * 8;
  if (left == 0) return 0;
  overflow = right >= bits || (left << right) >> right != left;
  return left << right;
}

/** Any operator on two integers. */
function integers(op: u32, to: usize, left: usize, right: usize): i32 {
  const x = wideOf(left);
  const y = wideOf(right);
  let result: Wide = 0;
  overflow = false;
  switch (op) {
    case Op.Add: case Op.InPlaceAdd:
      result = x + y;
      overflow = ((result ^ x) & (result ^ y)) < 0;
      break;
    case Op.Subtract:
      result = x - y;
      overflow = ((x ^ y) & (result ^ x)) < 0;
      break;
    case Op.Multiply: case Op.InPlaceMultiply:
      result = multiplyWide(x, y);
      break;
    case Op.Divide: case Op.FloorDivide:
      if (y == 0) return trap(Trap.DivisionByZero);
      result = floorWide(x, y);
      break;
    case Op.Modulo:
      if (y == 0) return trap(Trap.DivisionByZero);
      result = moduloWide(x, y);
      break;
    case Op.Power:
      if (y < 0) return reals(op, to, left, right);
      result = powerWide(x, y);
      break;
    case Op.ShiftLeft:
      if (y < 0) return trap(Trap.NegativeShift);
      result = shiftLeftWide(x, y);
      break;
    case Op.ShiftRight:
      if (y < 0) return trap(Trap.NegativeShift);
      result = x >> min<Wide>(y, sizeof<Wide>() * 8 - 1);
      break;
    case Op.TrueDivide:
      return portOperator(core, op, left, right, to);
    default:
      result = op == Op.And ? x & y : op == Op.Or ? x | y : x ^ y;
      if (tagOf(left) != Tag.Bool || tagOf(right) != Tag.Bool) break;
      storeBool(to, result != 0);
      return 0;
  }
  return overflow ? beyondWide(op, to, left, right) : storeWide(to, result);
}

/** What an operator makes of values that the host is asked about. */
function onHost(op: u32, to: usize, left: usize, right: usize): i32 {
  const status = portOperator(core, op, left, right, to);
  return status <= objectMade ? takeObject(to, -status) : status;
}

/** The result of two integers is none: a long, if there are longs. */
function beyondWide(op: u32, to: usize, left: usize, right: usize): i32 {
  return fullFlavour ? onHost(op, to, left, right) : trap(Trap.IntegerRange);
}

/** Any operator on numbers of which one is a float, or an integer to a negative power. */
function reals(op: u32, to: usize, left: usize, right: usize): i32 {
  if (!operateReals(op, numberOf(left), numberOf(right))) {
    return portOperator(core, op, left, right, to);
  }
  storeReal(to, realResult);
  return 0;
}

/** What a native function of the host makes of two values. */
export function madeOfTwo(native: u32, to: usize, left: usize, right: usize): i32 {
  const args = pushSlots(2);
  if (args == 0) return trap(Trap.Recursion);
  copySlot(args, left);
  copySlot(args + 8, right);
  countNative(native, args, 2);
  let status = portNative(core, native, args, 2, args);
  if (status <= objectMade) {
    status = takeObject(args, -status);
    if (status == 0) copySlot(to, args);
  } else if (status == Trap.KeyMissing) {
    // The key is a part of a format: a text that the core takes, too.
    status = takeObject(args, intOf(args));
    if (status == 0) status = trapOn(Trap.KeyMissing, args);
  }
  popScratch(2);
  return status;
}

/** left + right where one is no number. */
function addOthers(op: u32, to: usize, left: usize, right: usize): i32 {
  const leftTag = tagOf(left);
  const rightTag = tagOf(right);
  if (leftTag == Tag.Str && rightTag == Tag.Str) return concatenate(to, left, right);
  if (op == Op.InPlaceAdd && leftTag == Tag.List) {
    const status = extendList(left, right);
    if (status == 0) copySlot(to, left);
    return status;
  }
  if (isSequence(left) && leftTag == rightTag) {
    return joinSequences(to, leftTag, left, right);
  }
  if (leftTag == Tag.Str && isNumber(right) || rightTag == Tag.Str && isNumber(left)) {
    return madeOfTwo(Native.PreludeTexts, to, left, right);
  }
  return onHost(op, to, left, right);
}

/** Whether a value can be repeated by `*`. */
function isRepeatable(slot: usize): bool {
  return tagOf(slot) == Tag.Str || isSequence(slot);
}

/** left * right where one is no number. */
function multiplyOthers(op: u32, to: usize, left: usize, right: usize): i32 {
  const swapped = !isRepeatable(left);
  const sequence = swapped ? right : left;
  const count = swapped ? left : right;
  const times = max(wholeNumber(count), 0);
  if (!isRepeatable(sequence) || notWhole || isLarge(count)) {
    return onHost(op, to, left, right);
  }
  if (tagOf(sequence) == Tag.Str) return repeatString(to, sequence, times);
  if (op == Op.Multiply || swapped || tagOf(left) != Tag.List) {
    return repeatSequence(to, sequence, times);
  }
  const status = repeatInPlace(left, times);
  if (status == 0) copySlot(to, left);
  return status;
}

/** Which of the operators - & | ^ of two sets an instruction is; above 3 for none. */
export function setOperator(op: u32, left: usize, right: usize): u32 {
  if (!areSets(left, right)) return 4;
  if (op == Op.Subtract) return 0;
  return op < <u32>Op.And ? 4 : op - Op.And + 1;
}

/**
 * The operator of instruction `op` on the values of two slots; the slow path of all
 * of them.
 */
export function binary(op: u32, to: usize, left: usize, right: usize): i32 {
  if (isInteger(left) && isInteger(right)) return integers(op, to, left, right);
  if (isNumber(left) && isNumber(right)) {
    if (op - Op.And <= <u32>(Op.ShiftRight - Op.And)) return onHost(op, to, left, right);
    return reals(op, to, left, right);
  }
  switch (op) {
    case Op.Add: case Op.InPlaceAdd:
      return addOthers(op, to, left, right);
    case Op.Multiply: case Op.InPlaceMultiply:
      return multiplyOthers(op, to, left, right);
    case Op.Modulo:
      if (tagOf(left) == Tag.Str) {
        return madeOfTwo(Native.PreludePercent, to, left, right);
      }
      break;
    default:
      break;
  }
  const number = setOperator(op, left, right);
  if (number > 3) return onHost(op, to, left, right);
  return callWithTwo(Hook.SetSubtract + number, to, left, right);
}

/** Negate, Positive or Invert. */
export function unary(op: u32, to: usize, from: usize): i32 {
  if (isInteger(from)) {
    const value = wideOf(from);
    if (op == Op.Invert) return storeWide(to, ~value);
    if (op == Op.Positive) return storeWide(to, value);
    return value == lowestWide ? beyondWide(op, to, from, from) : storeWide(to, -value);
  }
  if (!isReal(tagOf(from)) || op == Op.Invert) return onHost(op, to, from, from);
  storeReal(to, op == Op.Negate ? -realOf(from) : realOf(from));
  return 0;
}
