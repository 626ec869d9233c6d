// Built-in functions on numbers: abs, float, int, pow, round.

import {
  binary, isInteger, storeTruncated, storeWide, unary, wideOf,
} from "./arithmetic";
import { decimalExponent } from "./bignum";
import { expandReal, isFiniteReal, mostDigits } from "./convert";
import { Real, Wide } from "./flavour";
import { Tag } from "./generated/layout";
import { Op } from "./generated/opcodes";
import { Trap } from "./generated/traps";
import { isSpace, Parsed, parsedReal, parseReal, roundReal } from "./parse-number";
import { stringBytes, stringLength, substring } from "./strings";
import { callPython, trap, trapOn } from "./traps";
import {
  hasArgument, isNumber, isReal, numberOf, realOf, storeInt, storeReal, tagOf,
} from "./values";

export function builtinAbs(args: usize, _count: u32, to: usize): i32 {
  if (isInteger(args)) {
    return unary(wideOf(args) < 0 ? Op.Negate : Op.Positive, to, args);
  }
  if (!isReal(tagOf(args))) return trapOn(Trap.AbsType, args);
  storeReal(to, abs(realOf(args)));
  return 0;
}

/** The text in slot `from` without white space around it: [textFrom, textEnd). */
let textFrom: usize = 0;
let textEnd: usize = 0;
function trimText(from: usize): void {
  textFrom = stringBytes(from);
  textEnd = textFrom + stringLength(from);
  while (textFrom < textEnd && isSpace(load<u8>(textFrom))) textFrom++;
  while (textEnd > textFrom && isSpace(load<u8>(textEnd - 1))) textEnd--;
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
  trimText(args);
  const found = parseReal(textFrom, textEnd);
  if (found == Parsed.Number) {
    storeReal(to, parsedReal);
    return 0;
  }
  const start = textFrom - stringBytes(args);
  const status = substring(args, args, start, stringLength(args) - start);
  if (status != 0) return status;
  return trapOn(found == Parsed.Tail ? Trap.FloatLiteralTail : Trap.FloatLiteral, args);
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

/** x rounded to `digits` places behind the point, a half away from zero. */
function roundToPlaces(x: Real, digits: i32): Real {
  expandReal(x);
  const kept = decimalExponent() + 1 + digits;
  if (x == 0 || !isFiniteReal(x) || kept > mostDigits) return x;
  return copysign(roundReal(x, kept), x);
}

export function builtinRound(args: usize, count: u32, to: usize): i32 {
  if (!isNumber(args)) return trap(Trap.FloatRequired);
  let digits = 0;
  if (hasArgument(args, count, 1)) {
    if (!isInteger(args + 8)) return trapOn(Trap.NotIndex, args + 8);
    const wide = wideOf(args + 8);
    digits = <i32>max<Wide>(min<Wide>(wide, 1000), -1000);
  }
  const x = numberOf(args);
  const result = roundToPlaces(x, digits);
  if (!isFiniteReal(result) && isFiniteReal(x)) return trap(Trap.RoundedRange);
  storeReal(to, result);
  return 0;
}
