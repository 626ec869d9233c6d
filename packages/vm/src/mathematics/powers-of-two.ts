/** Floats taken apart and put together by their exponents, exactly. */
import type { Pair } from "./double-pair.ts";

const view = new DataView(new ArrayBuffer(8));
/** Below this a float has fewer than 53 bits. */
const leastNormal = 2.2250738585072014e-308;

/** 2 to a power from -1022 to 1023. */
function powerOfTwo(exponent: number): number {
  view.setUint32(0, (exponent + 1023) << 20);
  view.setUint32(4, 0);
  return view.getFloat64(0);
}

/** Size from 1 to below 2, with its sign, and exponent of a finite number that is not 0. */
export function splitNumber(x: number): { mantissa: number; exponent: number } {
  const isSmall = Math.abs(x) < leastNormal;
  view.setFloat64(0, isSmall ? x * powerOfTwo(54) : x);
  const top = view.getUint32(0);
  view.setUint32(0, (top & 0x800fffff) | 0x3ff00000);
  const exponent = ((top >>> 20) & 0x7ff) - 1023 - (isSmall ? 54 : 0);
  return { mantissa: view.getFloat64(0), exponent };
}

/** x times 2 to a whole power of any size, rounded once. */
export function scale(x: number, exponent: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  const { mantissa, exponent: own } = splitNumber(x);
  const sum = own + exponent;
  if (sum > 1023) return mantissa * Number.POSITIVE_INFINITY;
  if (sum >= -1022) return mantissa * powerOfTwo(sum);
  return sum < -1080 ? mantissa * 0 : mantissa * powerOfTwo(sum + 1000) * powerOfTwo(-1000);
}

/** A pair times 2 to a whole power: the float nearest to it. */
export function scalePair(pair: Pair, exponent: number): number {
  return scale(pair.high + pair.low, exponent);
}

/** A pair times 2 to a power that keeps both parts exact. */
export function shiftPair(pair: Pair, exponent: number): Pair {
  return { high: scale(pair.high, exponent), low: scale(pair.low, exponent) };
}
