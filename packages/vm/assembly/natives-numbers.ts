// Built-in functions on numbers: abs, float, int, pow, round.

import {
  binary, isInteger, storeTruncated, storeWide, unary, wideOf,
} from "./arithmetic";
import { isFiniteReal } from "./convert";
import { Real, Wide } from "./flavour";
import { Tag } from "./generated/layout";
import { Native } from "./generated/natives";
import { Op } from "./generated/opcodes";
import { Trap } from "./generated/traps";
import { portMath, portParseReal } from "./port";
import { stringBytes, stringLength } from "./strings";
import { appendReal, closeText, openText } from "./text-buffer";
import { callPython, trap, trapOn } from "./traps";
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

export function builtinFloat(args: usize, count: u32, to: usize): i32 {
  if (!hasArgument(args, count, 0)) {
    storeReal(to, 0);
    return 0;
  }
  if (isNumber(args)) {
    storeReal(to, numberOf(args));
    return 0;
  }
  if (tagOf(args) != Tag.Str) return trap(Trap.FloatType);
  const found = portParseReal(stringBytes(args), stringLength(args), to);
  return found == 0 ? 0 : trapOn(found, args);
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
  return trap(isReal(tag) ? Trap.IntegerNotFloat : Trap.IntegerRequired);
}

/** pow(x, y, modulus?); with a modulus the prelude takes over */
export function builtinPow(args: usize, count: u32, to: usize): i32 {
  if (hasArgument(args, count, 2) && tagOf(args + 16) != Tag.None) return callPython;
  return binary(Op.Power, to, args, args + 8);
}

export function builtinRound(args: usize, count: u32, to: usize): i32 {
  if (!isNumber(args)) return trap(Trap.FloatRequired);
  let digits: Wide = 0;
  if (hasArgument(args, count, 1)) {
    if (!isInteger(args + 8)) return trapOn(Trap.NotIndex, args + 8);
    digits = wideOf(args + 8);
  }
  const x = numberOf(args);
  const result = portMath(Native.BuiltinRound, x, <Real>digits);
  if (!isFiniteReal(result) && isFiniteReal(x)) return trap(Trap.RoundedRange);
  storeReal(to, result);
  return 0;
}

/** _real_text(x, style, precision), for the prelude */
export function preludeRealText(args: usize, _count: u32, to: usize): i32 {
  openText();
  appendReal(numberOf(args), payloadOf(args + 8), intOf(args + 16));
  return closeText(to);
}
