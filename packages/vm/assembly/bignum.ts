// One exact decimal number, as long as the largest and smallest float need.
//
//   groups   room to grow | first ...        | point ...     end |  room to grow
//                         | integer groups   | fraction groups   |
//
// A group holds `groupDigits` decimal digits, the first group the most significant.
// Multiplying and dividing by powers of two is exact in this form, because 10 is even:
// so every float becomes its exact decimal digits by shifting its mantissa, rounding is
// exact at any digit, and reading compares digits with the exact middle between two
// floats. Nothing else is needed, and no table of powers. The core flavour has groups
// of 4 digits and 32-bit arithmetic.

import { Group, UnsignedWide, fullFlavour } from "./flavour";

/** Digits of a group; a group of fraction digits can be halved that many times. */
// @ts-ignore: decorator
@inline const groupDigits: i32 = fullFlavour ? 8 : 4;
// @ts-ignore: decorator
@inline const groupBase: UnsignedWide = fullFlavour ? 100000000 : 10000;
// @ts-ignore: decorator
@inline const groupBytes: usize = sizeof<Group>();
/** A group times 2^this and a carry below 2^this fit UnsignedWide. */
// @ts-ignore: decorator
@inline const doublings: i32 = fullFlavour ? 32 : 16;

/**
 * Groups before the point: of a mantissa, and of the largest float; one more for a
 * carry.
 */
// @ts-ignore: decorator
@inline const mantissaGroups: usize = 4;
// @ts-ignore: decorator
@inline const integerGroups: usize = fullFlavour ? 40 : 12;
/** The smallest float's last digit is 1 075 places behind the point, a single's 150. */
// @ts-ignore: decorator
@inline const fractionGroups: usize = fullFlavour ? 136 : 40;

// 704 bytes serve both flavours: 4 or 40 groups before the point, 136 behind it.
const groups: usize = memory.data(704, 8);

/** How a number is cut to fewer digits. */
export const enum Rounding {
  /** To the nearest; an exact half to the even digit, as C prints. */
  HalfEven = 0,
  /** To the nearest; an exact half away from zero, as Python 2 rounds. */
  HalfAway = 1,
  /** Away from zero. */
  Up = 2,
}

let first: usize = 0;
let point: usize = 0;
let end: usize = 0;
/** Digits of the first group that count. */
let leading: i32 = 0;
/** Power of ten the groups are to be multiplied by. */
let scale: i32 = 0;

function groupAt(address: usize): UnsignedWide {
  return <UnsignedWide>load<Group>(address);
}

function setGroup(address: usize, value: UnsignedWide): void {
  store<Group>(address, <Group>value);
}

/** Drops zero groups at both ends and counts the digits of the first. */
function settle(): void {
  while (first < end && groupAt(first) == 0) first += groupBytes;
  while (first < end && groupAt(end - groupBytes) == 0) end -= groupBytes;
  leading = 0;
  if (first == end) return;
  for (let value = groupAt(first); value != 0; value /= 10) leading++;
}

/** Puts an integer before everything else. */
function pushInteger(value: UnsignedWide): void {
  while (value != 0) {
    first -= groupBytes;
    setGroup(first, value % groupBase);
    value /= groupBase;
  }
}

/** Multiplies by 2^count, count at most `doublings`. */
function doubleGroups(count: i32): void {
  let carry: UnsignedWide = 0;
  for (let at = end; at > first; ) {
    at -= groupBytes;
    const value = (groupAt(at) << count) + carry;
    setGroup(at, value % groupBase);
    carry = value / groupBase;
  }
  pushInteger(carry);
}

/** Divides by 2^count, count at most `groupDigits`. */
function halveGroups(count: i32): void {
  const mask: UnsignedWide = (<UnsignedWide>1 << count) - 1;
  const unit = groupBase >> count;
  let carry: UnsignedWide = 0;
  for (let at = first; at < end; at += groupBytes) {
    const value = groupAt(at);
    setGroup(at, (value >> count) + carry);
    carry = (value & mask) * unit;
  }
  if (carry != 0) {
    setGroup(end, carry);
    end += groupBytes;
  }
  if (groupAt(first) == 0) first += groupBytes;
}

/** Makes the number mantissa * 2^exponent. */
export function expand(mantissa: UnsignedWide, exponent: i32): void {
  while (exponent < 0 && (mantissa & 1) == 0 && mantissa != 0) {
    mantissa >>= 1;
    exponent++;
  }
  point = groups + (exponent < 0 ? mantissaGroups : integerGroups) * groupBytes;
  first = point;
  end = point;
  scale = 0;
  pushInteger(mantissa);
  while (exponent > 0) {
    const count = min(exponent, doublings);
    doubleGroups(count);
    exponent -= count;
  }
  while (exponent < 0 && first < end) {
    const count = min(-exponent, groupDigits);
    halveGroups(count);
    exponent += count;
  }
  settle();
}

/** Multiplies by a power of ten. */
export function scaleByTen(power: i32): void {
  scale += power;
}

/**
 * The power of ten of the first digit: the number is d.ddd times ten to it; 0 for
 * zero.
 */
export function decimalExponent(): i32 {
  if (first == end) return 0;
  const whole = (<i32>(point - first) / <i32>groupBytes) * groupDigits;
  return whole - groupDigits + leading - 1 + scale;
}

/** Digit `index` from the first one that is not 0; 0 outside the number. */
export function decimalDigit(index: i32): u32 {
  if (index < 0) return 0;
  index += groupDigits - leading;
  const at = first + <usize>(index / groupDigits) * groupBytes;
  if (at >= end) return 0;
  let value = groupAt(at);
  for (let below = groupDigits - 1 - (index % groupDigits); below > 0; below--) {
    value /= 10;
  }
  return <u32>(value % 10);
}

/** Digits up to the last one that is not 0. */
export function digitCount(): i32 {
  if (first == end) return 0;
  let count = (<i32>(end - first) / <i32>groupBytes - 1) * groupDigits + leading;
  for (let last = groupAt(end - groupBytes); last % 10 == 0; last /= 10) count--;
  return count;
}

/** Whether cutting to `count` digits must raise the last one kept. */
function roundsUp(count: i32, rounding: Rounding): bool {
  if (rounding == Rounding.Up) return true;
  const next = decimalDigit(count);
  if (next != 5 || rounding == Rounding.HalfAway) return next >= 5;
  return digitCount() > count + 1 || (decimalDigit(count - 1) & 1) != 0;
}

/** Cuts to `count` digits; 0 digits leave nothing or one digit before the first. */
export function roundDigits(count: i32, rounding: Rounding): void {
  if (count >= digitCount()) return;
  if (count < 0) {
    end = first;
    return;
  }
  const up = roundsUp(count, rounding);
  const index = count + groupDigits - leading;
  let at = first + <usize>(index / groupDigits) * groupBytes;
  let unit: UnsignedWide = 1;
  for (let kept = index % groupDigits; kept < groupDigits; kept++) unit *= 10;
  end = at + groupBytes;
  let value = groupAt(at);
  value -= value % unit;
  if (up) value += unit;
  while (value >= groupBase) {
    setGroup(at, value - groupBase);
    at -= groupBytes;
    if (at < first) {
      first = at;
      setGroup(at, 0);
    }
    value = groupAt(at) + 1;
  }
  setGroup(at, value);
  settle();
}
