// Numbers to text and back: exact in both directions.
//
// Integers go through a short buffer of digits. Floats go through bignum.ts: `expandShortest`
// finds the fewest digits that read back the same float, `appendReal` lays digits out, and
// `parseReal` moves a first guess by single steps until the text lies between the middles to
// both neighbours. All texts are ASCII; white space around them is the caller's.
//
//   float   | sign | exponent, biased | mantissa without its first 1 |   as an integer, floats
//            63      62            52   51                         0     keep their order

import {
  decimalDigit,
  decimalExponent,
  digitCount,
  expand,
  roundDigits,
  Rounding,
  scaleByTen,
} from "./bignum";
import { fullFlavour, Real, UnsignedWide, Wide } from "./flavour";
import { appendByte, appendBytes } from "./text-buffer";

/** Bits of the mantissa that are stored. */
// @ts-ignore: decorator
@inline const mantissaBits: UnsignedWide = fullFlavour ? 52 : 23;
// @ts-ignore: decorator
@inline const mantissaMask: UnsignedWide = (1 << mantissaBits) - 1;
/** A float with biased exponent b is its mantissa, as an integer, times 2^(b - this). */
// @ts-ignore: decorator
@inline const exponentBias: i32 = fullFlavour ? 1075 : 150;
/** The bits of infinity: the first ones past all finite floats. */
// @ts-ignore: decorator
@inline const infinityBits: UnsignedWide = (fullFlavour ? 2047 : 255) << mantissaBits;
/** Every decimal of so many digits survives being a float; `most` always tell floats apart. */
// @ts-ignore: decorator
@inline const safeDigits: i32 = fullFlavour ? 15 : 6;
// @ts-ignore: decorator
@inline export const mostDigits: i32 = fullFlavour ? 17 : 9;
/** The first integer of more than `safeDigits` digits. */
// @ts-ignore: decorator
@inline const safeLimit: Real = fullFlavour ? 1e15 : 1e6;
/** Powers of ten are exact floats up to this one. */
// @ts-ignore: decorator
@inline const exactPower: i32 = fullFlavour ? 22 : 10;
// @ts-ignore: decorator
@inline const largestExact: Real = fullFlavour ? 1e22 : 1e10;
/** Digits of a text are gathered in an integer while it is below this. */
// @ts-ignore: decorator
@inline const gatherLimit: UnsignedWide = fullFlavour ? 1000000000000000000 : 100000000;
/** Digits of `str`, and the power of ten from which `repr` has an exponent. */
// @ts-ignore: decorator
@inline export const strDigits: i32 = fullFlavour ? 12 : 6;
// @ts-ignore: decorator
@inline const reprExponent: i32 = 16;

/** "infinity" and "nan". */
const specialWords: usize = memory.data<u8>([
  105, 110, 102, 105, 110, 105, 116, 121, 110, 97, 110,
]);

/** Digits of an integer, right-aligned, or of a rounded float: 64 binary ones at most. */
const digits: usize = memory.data(64);
// @ts-ignore: decorator
@inline const digitsEnd: usize = digits + 64;

/** The decimal text being compared: digits and perhaps a point, its first digit's exponent. */
let inputFirst: usize = 0;
let inputEnd: usize = 0;
let inputExponent: i32 = 0;

/** What the last parse function read. */
export let parsedInteger: Wide = 0;
export let parsedReal: Real = 0;

// @ts-ignore: decorator
@inline export function bitsOf(value: Real): UnsignedWide {
  return reinterpret<UnsignedWide>(value);
}

/** The character of a digit of any base up to 36. */
export function hexDigit(digit: u32): u32 {
  return digit + (digit < 10 ? 0x30 : 0x57);
}

/** Writes the digits of `value` to the end of the buffer; returns how many, none for 0. */
export function makeDigits(value: UnsignedWide, base: u32): usize {
  let at = digitsEnd;
  while (value != 0) {
    store<u8>(--at, hexDigit(<u32>(value % <UnsignedWide>base)));
    value /= <UnsignedWide>base;
  }
  return digitsEnd - at;
}

/** Appends the digits that `makeDigits` wrote. */
export function appendDigits(count: usize): void {
  appendBytes(digitsEnd - count, count);
}

/** Appends an integer in decimal. */
export function appendInteger(value: Wide): void {
  if (value < 0) appendByte(0x2d);
  if (value == 0) appendByte(0x30);
  appendDigits(makeDigits(<UnsignedWide>(value < 0 ? -value : value), 10));
}

/** Expands the float with these bits, or the middle between it and the next larger one. */
function expandBits(bits: UnsignedWide, middle: bool): void {
  let mantissa = bits & mantissaMask;
  let exponent = <i32>(bits >> mantissaBits);
  if (exponent == 0) exponent = 1;
  else mantissa |= mantissaMask + 1;
  exponent -= exponentBias;
  if (middle) {
    mantissa = mantissa * 2 + 1;
    exponent--;
  }
  expand(mantissa, exponent);
}

/** Expands a finite float without its sign. */
export function expandReal(value: Real): void {
  expandBits(bitsOf(abs(value)), false);
}

/** The order of the input text and the expanded number: negative, 0 or positive. */
function compareInput(): i32 {
  if (inputExponent != decimalExponent()) return inputExponent - decimalExponent();
  let index = 0;
  for (let at = inputFirst; at < inputEnd; at++) {
    const digit: i32 = <i32>load<u8>(at) - 0x30;
    if (digit < 0) continue;
    const difference = digit - <i32>decimalDigit(index++);
    if (difference != 0) return difference;
  }
  return index < digitCount() ? -1 : 0;
}

/** Whether the input rounds to a float above the one with these bits. */
function roundsAbove(bits: UnsignedWide): bool {
  expandBits(bits, true);
  const order = compareInput();
  return order > 0 || (order == 0 && (bits & 1) != 0);
}

/** Makes the first `count` digits of the expanded number the input. */
function inputFromDigits(count: i32): void {
  inputFirst = digits;
  inputEnd = digits + <usize>count;
  inputExponent = decimalExponent();
  for (let i = 0; i < count; i++) store<u8>(digits + <usize>i, 0x30 + decimalDigit(i));
}

/** Whether the number, cut to `count` digits, reads back as the float with these bits. */
function readsBack(bits: UnsignedWide, count: i32, rounding: Rounding): bool {
  expandBits(bits, false);
  roundDigits(count, rounding);
  inputFromDigits(count);
  return !roundsAbove(bits) && roundsAbove(bits - 1);
}

/** Expands a small number of decimals: the float times a power of ten is a short integer. */
function expandShort(value: Real): bool {
  let power: Real = 1;
  for (let places = 0; places <= exactPower; places++) {
    const scaled = nearest(value * power);
    if (scaled >= safeLimit) return false;
    if (scaled / power == value) {
      expand(<UnsignedWide>scaled, 0);
      scaleByTen(-places);
      return true;
    }
    power *= 10;
  }
  return false;
}

/**
 * Expands the fewest digits that read back `value`, which is finite and not negative.
 *
 * Below a power of two the next float is half as far as above it, so there the nearest decimal
 * of some length may read back wrong while the next one up reads back right.
 */
export function expandShortest(value: Real): void {
  if (expandShort(value)) return;
  const bits = bitsOf(value);
  let count = bits > mantissaMask ? safeDigits : 1;
  let rounding = Rounding.HalfEven;
  while (count < mostDigits && !readsBack(bits, count, rounding)) {
    if (rounding == Rounding.HalfEven && (bits & mantissaMask) == 0) {
      rounding = Rounding.Up;
    } else {
      rounding = Rounding.HalfEven;
      count++;
    }
  }
  expandBits(bits, false);
  roundDigits(count, rounding);
}

/** Appends digits from `index` on. */
function appendDecimals(index: i32, count: i32): void {
  for (; count > 0; count--) appendByte(0x30 + decimalDigit(index++));
}

/** Appends d.ddde+xx with `decimals` digits behind the point. */
function appendExponential(decimals: i32, point: bool): void {
  appendDecimals(0, 1);
  if (decimals > 0 || point) appendByte(0x2e);
  appendDecimals(1, decimals);
  const exponent = decimalExponent();
  appendByte(0x65);
  appendByte(exponent < 0 ? 0x2d : 0x2b);
  const magnitude = abs(exponent);
  if (magnitude < 10) appendByte(0x30);
  appendInteger(magnitude);
}

/** Appends ddd.ddd with `decimals` digits behind the point. */
function appendFixed(decimals: i32, point: bool): void {
  const whole = max(decimalExponent(), 0);
  appendDecimals(decimalExponent() - whole, whole + 1);
  if (decimals > 0 || point) appendByte(0x2e);
  appendDecimals(decimalExponent() + 1, decimals);
}

/** Appends a float that has no digits; false for the others. */
function appendSpecial(value: Real): bool {
  if (value - value == 0) return false;
  appendBytes(value == value ? specialWords : specialWords + 8, 3);
  return true;
}

/**
 * Appends a float.
 *
 * @param style      The character of a % conversion, e f g, or r for repr, s for str.
 * @param precision  Digits behind the point (e, f) or digits in all (g, s).
 * @param full       Keeps the point and, for g, the zeroes at the end (flag #).
 */
export function appendReal(value: Real, style: u32, precision: i32, full: bool): void {
  if (value == value && copysign<Real>(1, value) < 0) appendByte(0x2d);
  value = abs(value);
  if (appendSpecial(value)) return;
  if (style == 0x72) expandShortest(value);
  else expandReal(value);
  if (style == 0x65) {
    roundDigits(precision + 1, Rounding.HalfEven);
    appendExponential(precision, full);
    return;
  }
  if (style == 0x66) {
    roundDigits(decimalExponent() + 1 + precision, Rounding.HalfEven);
    appendFixed(precision, full);
    return;
  }
  let limit = precision;
  if (style == 0x72) limit = reprExponent;
  else roundDigits(precision, Rounding.HalfEven);
  if (style == 0x73) limit--;
  const shown = full ? precision : max(digitCount(), 1);
  const exponent = decimalExponent();
  if (exponent < -4 || exponent >= limit) {
    appendExponential(shown - 1, full);
  } else {
    const least = style == 0x67 ? 0 : 1;
    appendFixed(max(shown - 1 - exponent, least), full);
  }
}

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
  inputExponent = sign == 0x2d ? -value : value;
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
  inputFirst = end;
  for (; at < end; at++) {
    const digit: u32 = <u32>load<u8>(at) - 0x30;
    if (digit == 0xfffffffe && afterPoint == 0) {
      afterPoint = 1;
      continue;
    }
    if (digit > 9) break;
    any = true;
    if (digit != 0 && inputFirst == end) inputFirst = at;
    if (gathered < gatherLimit) {
      gathered = gathered * 10 + digit;
      exponent -= afterPoint;
      if (gathered != 0) count++;
    } else {
      exponent += 1 - afterPoint;
      if (digit != 0) exact = false;
    }
  }
  inputEnd = at;
  if (!any) return Parsed.Nothing;
  inputExponent = 0;
  if (at < end && ((load<u8>(at) | 0x20) != 0x65 || !parseExponent(at + 1, end))) {
    return Parsed.Tail;
  }
  exponent += inputExponent;
  inputExponent = exponent + count - 1;
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
  return nearestToInput(timesPowerOfTen(guess, inputExponent - count + 1));
}

/** What `parseInteger` found besides a number. */
export const enum IntegerText {
  Number = 0,
  Invalid = 1,
  TooLarge = 2,
}

/** The value of a digit of any base up to 36; 99 for other characters. */
function digitValue(byte: u32): u32 {
  if (byte - 0x30 < 10) return byte - 0x30;
  const letter = (byte | 0x20) - 0x61;
  return letter < 26 ? letter + 10 : 99;
}

/** The base that a prefix 0x, 0o, 0b asks for; 0 for none. */
function prefixBase(at: usize, end: usize): u32 {
  if (end - at < 3 || load<u8>(at) != 0x30) return 0;
  const letter: u32 = load<u8>(at, 1) | 0x20;
  return letter == 0x78 ? 16 : letter == 0x6f ? 8 : letter == 0x62 ? 2 : 0;
}

/** Reads the text [at, end) as an integer of a base, 0 for the literal's own. */
export function parseInteger(at: usize, end: usize, base: u32): IntegerText {
  const sign: u32 = at < end ? load<u8>(at) : 0;
  if (sign == 0x2d || sign == 0x2b) at++;
  while (at < end && isSpace(load<u8>(at))) at++;
  const prefixed = prefixBase(at, end);
  if (prefixed != 0 && (base == 0 || base == prefixed)) {
    base = prefixed;
    at += 2;
  }
  if (base == 0) base = at < end && load<u8>(at) == 0x30 ? 8 : 10;
  if (at >= end) return IntegerText.Invalid;
  const wideBase = <UnsignedWide>base;
  let value: UnsignedWide = 0;
  let tooLarge = false;
  for (; at < end; at++) {
    const digit = digitValue(load<u8>(at));
    if (digit >= base) return IntegerText.Invalid;
    if (value > (<UnsignedWide>-1 - digit) / wideBase) tooLarge = true;
    value = value * wideBase + digit;
  }
  parsedInteger = sign == 0x2d ? -(<Wide>value) : <Wide>value;
  if (tooLarge || (value != 0 && (sign == 0x2d) != (parsedInteger < 0))) {
    return IntegerText.TooLarge;
  }
  return IntegerText.Number;
}

/** Whether a byte is white space: blank, \t \n \v \f \r. */
export function isSpace(byte: u32): bool {
  return byte == 0x20 || byte - 9 < 5;
}
