// Numbers to text, exactly; parse-number.ts is the way back.
//
// Integers go through a short buffer of digits. Floats go through bignum.ts:
// `expandShortest` finds the fewest digits that read back the same float, `appendReal`
// lays digits out. Reading back is a comparison with the middle between two floats:
// `roundsAbove`.
//
//   float   | sign | exponent, biased | mantissa without its first 1 |
//            63      62            52   51                         0
//   As integers, floats keep their order.

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
@inline export const mantissaBits: UnsignedWide = fullFlavour ? 52 : 23;
// @ts-ignore: decorator
@inline export const mantissaMask: UnsignedWide = (1 << mantissaBits) - 1;
/** A float with biased exponent b is its mantissa, as an integer, times 2^(b - this). */
// @ts-ignore: decorator
@inline const exponentBias: i32 = fullFlavour ? 1075 : 150;
/**
 * Every decimal of so many digits survives being a float; `most` always tell floats
 * apart.
 */
// @ts-ignore: decorator
@inline const safeDigits: i32 = fullFlavour ? 15 : 6;
// @ts-ignore: decorator
@inline export const mostDigits: i32 = fullFlavour ? 17 : 9;
/** The first integer of more than `safeDigits` digits. */
// @ts-ignore: decorator
@inline const safeLimit: Real = fullFlavour ? 1e15 : 1e6;
/** Powers of ten are exact floats up to this one. */
// @ts-ignore: decorator
@inline export const exactPower: i32 = fullFlavour ? 22 : 10;
/** Digits of `str`, and the power of ten from which `repr` has an exponent. */
// @ts-ignore: decorator
@inline export const strDigits: i32 = fullFlavour ? 12 : 6;
// @ts-ignore: decorator
@inline const reprExponent: i32 = 16;

/** "infinity" and "nan". */
export const specialWords: usize = memory.data<u8>([
  105, 110, 102, 105, 110, 105, 116, 121, 110, 97, 110,
]);

/** Digits of an integer, right-aligned, or of a rounded float: 64 binary ones at most. */
const digits: usize = memory.data(64);
// @ts-ignore: decorator
@inline const digitsEnd: usize = digits + 64;

/**
 * The decimal text being compared: digits and perhaps a point, its first digit's
 * exponent.
 */
let inputFirst: usize = 0;
let inputEnd: usize = 0;
let inputExponent: i32 = 0;

// @ts-ignore: decorator
@inline export function bitsOf(value: Real): UnsignedWide {
  return reinterpret<UnsignedWide>(value);
}

/** The character of a digit of any base up to 36. */
export function hexDigit(digit: u32): u32 {
  return digit + (digit < 10 ? 0x30 : 0x57);
}

/** Whether a float is neither infinite nor no number. */
export function isFiniteReal(value: Real): bool {
  return value - value == 0;
}

/**
 * Writes the digits of `value` to the end of the buffer; returns how many, none for
 * 0.
 */
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

/**
 * Expands the float with these bits, or the middle between it and the next larger
 * one.
 */
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

/** Makes a text, digits and perhaps a point, the input; its first digit is not 0. */
export function setInput(from: usize, end: usize, exponent: i32): void {
  inputFirst = from;
  inputEnd = end;
  inputExponent = exponent;
}

/** Whether the input rounds to a float above the one with these bits. */
export function roundsAbove(bits: UnsignedWide): bool {
  expandBits(bits, true);
  const order = compareInput();
  return order > 0 || (order == 0 && (bits & 1) != 0);
}

/** Makes the first `count` digits of the expanded number the input. */
export function inputFromDigits(count: i32): void {
  setInput(digits, digits + <usize>count, decimalExponent());
  for (let i = 0; i < count; i++) store<u8>(digits + <usize>i, 0x30 + decimalDigit(i));
}

/** Whether the number, cut to `count` digits, reads back as the float with these bits. */
function readsBack(bits: UnsignedWide, count: i32, rounding: Rounding): bool {
  expandBits(bits, false);
  roundDigits(count, rounding);
  inputFromDigits(count);
  return !roundsAbove(bits) && roundsAbove(bits - 1);
}

/**
 * Expands a small number of decimals: the float times a power of ten is a short
 * integer.
 */
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
 * Below a power of two the next float is half as far as above it, so there the nearest
 * decimal of some length may read back wrong while the next one up reads back right.
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

/**
 * Appends a float.
 *
 * @param style      The character of a % conversion, e f g, or r for repr, s for str.
 * @param precision  Digits behind the point (e, f) or digits in all (g, s).
 * @param full       Keeps the point and, for g, the zeroes at the end (flag #).
 */
export function appendReal(value: Real, style: u32, precision: i32, full: bool): void {
  if (value == value && <Wide>bitsOf(value) < 0) appendByte(0x2d);
  value = abs(value);
  if (!isFiniteReal(value)) {
    appendBytes(value == value ? specialWords : specialWords + 8, 3);
    return;
  }
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
