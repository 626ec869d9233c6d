// Built-in functions on numbers: abs, float, int.

import {
  isInteger, storeTruncated, storeWide, unary, wideOf,
} from "./arithmetic";
import { Tag } from "./generated/layout";
import { Op } from "./generated/opcodes";
import { Trap } from "./generated/traps";
import { askHost, trap, trapOn } from "./traps";
import { isNumber, isReal, numberOf, realOf, storeReal, tagOf } from "./values";

export function builtinAbs(args: usize, _count: u32, to: usize): i32 {
  if (isInteger(args)) {
    return unary(wideOf(args) < 0 ? Op.Negate : Op.Positive, to, args);
  }
  if (!isReal(tagOf(args))) return trapOn(Trap.AbsType, args);
  storeReal(to, abs(realOf(args)));
  return 0;
}

/** float(x?) of a number; the host reads texts */
export function builtinFloat(args: usize, count: u32, to: usize): i32 {
  if (count == 0 || !isNumber(args)) return askHost;
  storeReal(to, numberOf(args));
  return 0;
}

/** int(x?, base?) of a number; the host tells what becomes of others */
export function builtinInt(args: usize, count: u32, to: usize): i32 {
  if (count == 1) {
    if (isReal(tagOf(args))) return storeTruncated(to, realOf(args));
    if (isInteger(args)) return storeWide(to, wideOf(args));
  }
  return askHost;
}

/** The trap unless a slot holds an integer that fits 32 bits. */
export function checkInt(slot: usize): i32 {
  const tag = tagOf(slot);
  if (tag == Tag.Int || tag == Tag.Bool) return 0;
  if (tag == Tag.Big) return trap(Trap.IntegerRange);
  return trapOn(Trap.IntegerRequired, slot);
}
