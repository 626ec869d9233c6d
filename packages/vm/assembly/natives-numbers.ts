// Built-in functions on numbers: abs, float, int, pow.

import {
  binary, isInteger, storeTruncated, storeWide, unary, wideOf,
} from "./arithmetic";
import { Tag } from "./generated/layout";
import { Op } from "./generated/opcodes";
import { Trap } from "./generated/traps";
import { appendReal, closeText, openText } from "./text-buffer";
import { askHost, callPython, trap, trapOn } from "./traps";
import {
  hasArgument, intOf, isNumber, isReal, numberOf, payloadOf, realOf, storeInt, storeReal,
  tagOf,
} from "./values";

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

/** int(x?, base?); texts are read by the prelude */
export function builtinInt(args: usize, count: u32, to: usize): i32 {
  if (!hasArgument(args, count, 0)) {
    storeInt(to, 0);
    return 0;
  }
  if (tagOf(args) == Tag.Str) return callPython;
  if (hasArgument(args, count, 1)) return trap(Trap.BaseOfNumber);
  if (isReal(tagOf(args))) return storeTruncated(to, realOf(args));
  if (!isInteger(args)) return trapOn(Trap.IntType, args);
  return storeWide(to, wideOf(args));
}

/** The trap unless a slot holds an integer that fits 32 bits. */
export function checkInt(slot: usize): i32 {
  const tag = tagOf(slot);
  if (tag == Tag.Int || tag == Tag.Bool) return 0;
  if (tag == Tag.Big) return trap(Trap.IntegerRange);
  return trapOn(Trap.IntegerRequired, slot);
}

/** pow(x, y, modulus?); with a modulus the prelude takes over */
export function builtinPow(args: usize, count: u32, to: usize): i32 {
  if (hasArgument(args, count, 2) && tagOf(args + 16) != Tag.None) return callPython;
  return binary(Op.Power, to, args, args + 8);
}

/** _real_text(x, style, precision), for the prelude */
export function preludeRealText(args: usize, _count: u32, to: usize): i32 {
  openText();
  appendReal(numberOf(args), payloadOf(args + 8), intOf(args + 16));
  return closeText(to);
}
