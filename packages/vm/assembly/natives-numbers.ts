// Built-in functions on numbers: abs, float, int.

import { fitsWide, isInteger, storeWide, unary, wideOf } from "./arithmetic";
import { fullFlavour, Wide } from "./flavour";
import { Tag } from "./generated/layout";
import { Op } from "./generated/opcodes";
import { Trap } from "./generated/traps";
import { notWhole, wholeNumber } from "./slices";
import { askHost, trapOn } from "./traps";
import {
  isNumber, isReal, numberOf, realOf, storeInt, storeReal, tagOf,
} from "./values";

/** abs(x) of an integer or float; the host does a long */
export function builtinAbs(args: usize, _count: u32, to: usize): i32 {
  if (isInteger(args)) {
    return unary(wideOf(args) < 0 ? Op.Negate : Op.Positive, to, args);
  }
  if (!isReal(tagOf(args))) return askHost;
  storeReal(to, abs(realOf(args)));
  return 0;
}

/** float(x?) of a number; the host reads texts and longs */
export function builtinFloat(args: usize, count: u32, to: usize): i32 {
  if (count == 0 || !isNumber(args)) return askHost;
  storeReal(to, numberOf(args));
  return 0;
}

/** int(x?, base?) of a number; the host tells what becomes of others */
export function builtinInt(args: usize, count: u32, to: usize): i32 {
  if (count == 1) {
    const isFloat = isReal(tagOf(args));
    if (isFloat && fitsWide(realOf(args))) return storeWide(to, <Wide>realOf(args));
    if (isInteger(args)) return storeWide(to, wideOf(args));
  }
  return askHost;
}

/** Makes an integer or long that fits 32 bits an int; the trap of any other value. */
export function checkInt(slot: usize): i32 {
  if (tagOf(slot) == Tag.Int) return 0;
  const whole = wholeNumber(slot);
  if (notWhole) return trapOn(Trap.IntegerRequired, slot);
  if (fullFlavour && wideOf(slot) != whole) return trapOn(Trap.IntegerRange, slot);
  storeInt(slot, whole);
  return 0;
}
