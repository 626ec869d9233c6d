// Operands of the fast loop: what their tags say, arithmetic on small integers, where an
// item lies. Everything here is expanded where it is used, and costs nothing by itself.

import { programClasses } from "./flavour";
import { coreCharacters, listStorage, Tag } from "./generated/layout";
import { Op } from "./generated/opcodes";
import { isTrue } from "./compare";
import { hasTruth } from "./instances";
import { core } from "./memory-map";
import { intOf, isReal, tagOf } from "./slots";
import { characterBytes } from "./strings";

/** Whether both tags are those of ints: the tag int has all bits set. */
// @ts-ignore: decorator
@inline export function areInts(left: i32, right: i32): bool {
  return (left & right) == Tag.Int;
}

/**
 * Whether both tags are those of floats: no bit pattern of two smaller numbers gives a
 * tag. It may say no for two floats, which then are added in full.
 */
// @ts-ignore: decorator
@inline export function areReals(left: i32, right: i32): bool {
  return isReal(left | right);
}

/** The number of an item that a slot names: below 2^32 only for ints from 0 on. */
// @ts-ignore: decorator
@inline export function numberIn(slot: usize): u64 {
  return load<u64>(slot) + (<u64>1 << 32);
}

/** Whether a result is an int. */
// @ts-ignore: decorator
@inline export function fits(value: i64): bool {
  return value == <i64>(<i32>value);
}

/** left // right for a positive divisor. */
// @ts-ignore: decorator
@inline export function floorDivide(left: i32, right: i32): i32 {
  const quotient = left / right;
  return left - quotient * right < 0 ? quotient - 1 : quotient;
}

/** left % right for a positive divisor. */
// @ts-ignore: decorator
@inline export function floorModulo(left: i32, right: i32): i32 {
  const remainder = left % right;
  return remainder < 0 ? remainder + right : remainder;
}

/** & | or ^ of two ints, as the instruction says. */
// @ts-ignore: decorator
@inline export function combineBits(op: i32, left: i32, right: i32): i32 {
  if (op == Op.And) return left & right;
  return op == Op.Or ? left | right : left ^ right;
}

/** Whether a tag's payload is the truth of the value: int, bool, None. */
// @ts-ignore: decorator
@inline export function hasPlainTruth(tag: i32): bool {
  return tag >= Tag.None && tag < 0;
}

/**
 * Truth of a slot, 0 or 1, without a call for int, bool and None; -1 when its class
 * decides, less when it is no more.
 */
// @ts-ignore: decorator
@inline export function truthOf(slot: usize): i32 {
  const tag = tagOf(slot);
  if (hasPlainTruth(tag)) return i32(intOf(slot) != 0);
  if (programClasses && (tag == Tag.Instance || tag == Tag.Exception)) {
    if (hasTruth(slot)) return -1;
  }
  return isTrue(slot);
}

/** Slot `index` of a list's storage. */
// @ts-ignore: decorator
@inline export function listSlot(list: usize, index: u32): usize {
  return load<u32>(list, listStorage) + (<usize>index << 3) + 8;
}

/** Address of the string of one character. */
// @ts-ignore: decorator
@inline export function characterAt(code: u32): u32 {
  return load<u32>(core, coreCharacters) + code * characterBytes;
}
