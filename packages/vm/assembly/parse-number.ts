// Text to floats, exactly.
//
// `parseReal` guesses a float, then moves by single steps until the text lies between
// the middles to both neighbours (`roundsAbove` of convert.ts). Texts are ASCII and do
// not move meanwhile; the white space around them is the caller's.

import {
  decimalDigit, decimalExponent, digitCount, roundDigits, Rounding,
} from "./bignum";
import {
  bitsOf, exactPower, expandReal, inputFromDigits, mantissaBits, mantissaMask,
  roundsAbove, setInput, specialWords,
} from "./convert";
import { fullFlavour, Real, UnsignedWide } from "./flavour";

/** The bits of infinity: the first ones past all finite floats. */
// @ts-ignore: decorator
@inline const infinityBits: UnsignedWide = (fullFlavour ? 2047 : 255) << mantissaBits;
/** The largest power of ten that is an exact float. */
// @ts-ignore: decorator
@inline const largestExact: Real = fullFlavour ? 1e22 : 1e10;
/** Digits of a text are gathered in an integer while it is below this. */
// @ts-ignore: decorator
@inline const gatherLimit: UnsignedWide = fullFlavour ? 1000000000000000000 : 100000000;

/** What the last parse function read. */
export let parsedReal: Real = 0;
let parsedExponent: i32 = 0;

/** A number times a power of ten from -400 to 400, a few roundings off. */
function timesPowerOfTen(value: Real, power: i32): Real {
  let left = abs(power);
  while (left > 0) {
    let factor: Real = 1;
    do {
      factor *= 10;
      left--;
    } while (left > 0 && factor < largestExact);
    value = power < 0 ? value / factor : value * factor;
  }
  return value;
}

/** The float nearest to the input text, from a guess that is a few floats off. */
function nearestToInput(guess: Real): Real {
  let bits = bitsOf(guess);
  while (bits < infinityBits && roundsAbove(bits)) bits++;
  while (bits > 0 && !roundsAbove(bits - 1)) bits--;
  return reinterpret<Real>(bits);
}

/** Reads an exponent [at, end), perhaps with a sign; false when that is none. */
function parseExponent(at: usize, end: usize): bool {
  const sign: u32 = at < end ? load<u8>(at) : 0;
  if (sign == 0x2d || sign == 0x2b) at++;
  let value = 0;
  if (at == end) return false;
  for (; at < end; at++) {
    const digit: u32 = <u32>load<u8>(at) - 0x30;
    if (digit > 9) return false;
    if (value < 100000000) value = value * 10 + digit;
  }
  parsedExponent = sign == 0x2d ? -value : value;
  return true;
}

/** Whether [at, end) is a word of small letters in any case. */
function isWord(at: usize, end: usize, word: usize, length: usize): bool {
  if (end - at != length) return false;
  for (let i: usize = 0; i < length; i++) {
    if ((load<u8>(at + i) | 0x20) != load<u8>(word + i)) return false;
  }
  return true;
}

function parseSpecial(at: usize, end: usize): bool {
  if (isWord(at, end, specialWords + 8, 3)) {
    parsedReal = NaN;
    return true;
  }
  parsedReal = Infinity;
  return isWord(at, end, specialWords, 3) || isWord(at, end, specialWords, 8);
}

/** What `parseReal` found. */
export const enum Parsed {
  Number = 0,
  /** No number at its begin. */
  Nothing = 1,
  /** A number and more. */
  Tail = 2,
}

/** Reads digits with a point and perhaps an exponent into `parsedReal`. */
function parseDecimal(at: usize, end: usize): Parsed {
  let gathered: UnsignedWide = 0;
  let exponent = 0;
  let count = 0;
  let afterPoint = 0;
  let exact = true;
  let any = false;
  let first = end;
  for (; at < end; at++) {
    const digit: u32 = <u32>load<u8>(at) - 0x30;
    if (digit == 0xfffffffe && afterPoint == 0) {
      afterPoint = 1;
      continue;
    }
    if (digit > 9) break;
    any = true;
    if (digit != 0 && first == end) first = at;
    if (gathered < gatherLimit) {
      gathered = gathered * 10 + digit;
      exponent -= afterPoint;
      if (gathered != 0) count++;
    } else {
      exponent += 1 - afterPoint;
      if (digit != 0) exact = false;
    }
  }
  const digitsEnd = at;
  if (!any) return Parsed.Nothing;
  parsedExponent = 0;
  if (at < end && ((load<u8>(at) | 0x20) != 0x65 || !parseExponent(at + 1, end))) {
    return Parsed.Tail;
  }
  exponent += parsedExponent;
  setInput(first, digitsEnd, exponent + count - 1);
  const value = <Real>gathered;
  parsedReal = timesPowerOfTen(value, min(max(exponent, -400), 400));
  if (gathered == 0) return Parsed.Number;
  if (exact && gathered <= mantissaMask * 2 && abs(exponent) <= exactPower) {
    return Parsed.Number;
  }
  parsedReal = nearestToInput(parsedReal);
  return Parsed.Number;
}

/** Reads the text [at, end), which does not move meanwhile, as a float: `parsedReal`. */
export function parseReal(at: usize, end: usize): Parsed {
  const sign: u32 = at < end ? load<u8>(at) : 0;
  if (sign == 0x2d || sign == 0x2b) at++;
  if (!parseSpecial(at, end)) {
    const found = parseDecimal(at, end);
    if (found != Parsed.Number) return found;
  }
  if (sign == 0x2d) parsedReal = -parsedReal;
  return Parsed.Number;
}

/** The exact value of `value`, cut to `count` digits, as the nearest float. */
export function roundReal(value: Real, count: i32): Real {
  expandReal(value);
  roundDigits(count, Rounding.HalfAway);
  count = digitCount();
  if (count == 0) return 0;
  inputFromDigits(count);
  let guess: Real = 0;
  for (let i = 0; i < count; i++) guess = guess * 10 + <Real>decimalDigit(i);
  return nearestToInput(timesPowerOfTen(guess, decimalExponent() - count + 1));
}

/** Whether a byte is white space: blank, \t \n \v \f \r. */
export function isSpace(byte: u32): bool {
  return byte == 0x20 || byte - 9 < 5;
}
