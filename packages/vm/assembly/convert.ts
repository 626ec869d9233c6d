// Integers to text, and how texts show numbers.
//
// The text of floats is the host's: see port.ts.

import { Real, UnsignedWide, Wide } from "./flavour";
import { appendByte, appendBytes } from "./text-buffer";

/** Digits of an integer, right-aligned: 64 binary ones at most. */
const digits: usize = memory.data(64);
// @ts-ignore: decorator
@inline const digitsEnd: usize = digits + 64;

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
