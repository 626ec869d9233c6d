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

/** Truth of a slot, without a call for int, bool and None. */
// @ts-ignore: decorator
@inline export function truth(slot: usize): bool {
  const tag = tagOf(slot);
  return tag >= Tag.None && tag < 0 ? intOf(slot) != 0 : isTrue(slot);
}

/** Whether the class of a value decides whether it is true. */
// @ts-ignore: decorator
@inline export function isOpen(slot: usize): bool {
  if (!programClasses) return false;
  const tag = tagOf(slot);
  return (tag == Tag.Instance || tag == Tag.Exception) && hasTruth(slot);
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
