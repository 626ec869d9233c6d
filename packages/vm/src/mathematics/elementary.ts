/**
 * Exponential, logarithm and powers.
 *
 * They are computed in pairs of doubles, so that the rounded result is the nearest float but for
 * one case in thousands, and the same on every host. Arguments are finite unless a function says
 * otherwise.
 */
import {
  addPairs,
  dividePairs,
  multiplyByNumber,
  multiplyPairs,
  type Pair,
  pairOf,
  rootOfPair,
} from "./double-pair.ts";
import { scalePair, shiftPair, splitNumber } from "./powers-of-two.ts";
import {
  exponentialLessOneTerm,
  exponentialTerm,
  inverseTangentTerm,
  sumSeries,
} from "./series.ts";

/** The natural logarithm of 2: 33 bits, so that k times it is exact, and the rest. */
const ln2High = 0.6931471803691238;
const ln2Low: Pair = { high: 1.9082149292705877e-10, low: 1.1612227229362532e-26 };
const rootOfTwo = Math.SQRT2;
/** The natural logarithm of 10. */
const ln10: Pair = { high: Math.LN10, low: -2.1707562233822494e-16 };
/** Beyond these powers of e there is infinity and 0. */
const mostExponent = 710;
const leastExponent = -746;

/** How many terms of a logarithm's series, and how many of these in pairs. */
interface Precision {
  readonly terms: number;
  readonly exact: number;
}
/** Enough for the nearest float. */
const forResult: Precision = { terms: 13, exact: 3 };
/** All the bits of a pair, for what is computed further. */
export const allBits: Precision = { terms: 22, exact: 22 };

/** The whole number nearest to x, the even one of two. */
export function nearest(x: number): number {
  const below = Math.floor(x);
  const above = x - below;
  if (above !== 0.5) return above < 0.5 ? below : below + 1;
  return below % 2 === 0 ? below : below + 1;
}

/** e to the power of a pair: a pair near 1, and the power of two that it is to be multiplied by. */
export function exponentialParts(power: Pair): { pair: Pair; exponent: number } {
  const exponent = nearest(power.high * Math.LOG2E);
  const reduced = addPairs(power, pairOf(-exponent * ln2High));
  const rest = addPairs(multiplyByNumber(ln2Low, -exponent), reduced);
  const eighth = { high: rest.high * 0.125, low: rest.low * 0.125 };
  let pair = sumSeries(eighth, exponentialTerm, 14, 8);
  for (let squaring = 0; squaring < 3; squaring += 1) pair = multiplyPairs(pair, pair);
  return { pair, exponent };
}

/** e to the power of a pair. */
export function exponential(power: Pair): number {
  if (power.high > mostExponent) return Number.POSITIVE_INFINITY;
  if (power.high < leastExponent) return 0;
  const { pair, exponent } = exponentialParts(power);
  return scalePair(pair, exponent);
}

/** exp(x) - 1 */
export function exponentialLessOne(x: number): number {
  if (Math.abs(x) < 1e-17) return x;
  if (Math.abs(x) < 0.1) {
    return multiplyByNumber(sumSeries(pairOf(x), exponentialLessOneTerm, 14), x).high;
  }
  if (x > 50) return exponential(pairOf(x));
  if (x < -50) return -1;
  const { pair, exponent } = exponentialParts(pairOf(x));
  return addPairs(shiftPair(pair, exponent), pairOf(-1)).high;
}

/** The logarithm of a positive pair: the power of two's, and 2 atanh of the rest. */
export function logarithm(x: Pair, precision = forResult): Pair {
  const { mantissa, exponent: below } = splitNumber(x.high);
  const exponent = mantissa > rootOfTwo ? below + 1 : below;
  const part = shiftPair(x, -exponent);
  const ratio = dividePairs(addPairs(part, pairOf(-1)), addPairs(part, pairOf(1)));
  const { terms, exact } = precision;
  const series = sumSeries(multiplyPairs(ratio, ratio), inverseTangentTerm, terms, exact);
  const sum = multiplyPairs(series, { high: 2 * ratio.high, low: 2 * ratio.low });
  const powers = addPairs(multiplyByNumber(ln2Low, exponent), pairOf(exponent * ln2High));
  return addPairs(powers, sum);
}

/** log(1 + x), x from -1. */
export function logarithmOfOneMore(x: number): number {
  if (x === -1) return Number.NEGATIVE_INFINITY;
  if (Math.abs(x) < 1e-17) return x;
  return logarithm(addPairs(pairOf(1), pairOf(x))).high;
}

/** The logarithm of x to the base 10, x positive. */
export function decimalLogarithm(x: number): number {
  return dividePairs(logarithm(pairOf(x)), ln10).high;
}

/**
 * x to a small power, whole or with a half: products and one square root; undefined when the
 * power is another or a product could leave the floats.
 */
function smallPower(x: number, y: number): number | undefined {
  const count = Math.abs(y);
  const whole = Math.floor(count);
  if (count > 64 || (count !== whole && count - whole !== 0.5)) return undefined;
  if (Math.abs(splitNumber(x).exponent) * (count + 2) > 900) return undefined;
  let result = count === whole ? pairOf(1) : rootOfPair(pairOf(x));
  let factor = pairOf(x);
  for (let left = whole; left !== 0; left >>= 1) {
    if ((left & 1) !== 0) result = multiplyPairs(factor, result);
    factor = multiplyPairs(factor, factor);
  }
  return y > 0 ? result.high + result.low : dividePairs(pairOf(1), result).high;
}

/**
 * x to the power y: the size of x to it, with its sign. What is not finite is IEEE 754's, by which,
 * unlike JavaScript's, 1 to any power and -1 to an infinite one are 1.
 */
export function power(x: number, y: number): number {
  if (x === 1 || y === 0 || (x === -1 && Math.abs(y) === Number.POSITIVE_INFINITY)) return 1;
  if (x === 0 || !Number.isFinite(x) || !Number.isFinite(y)) return x ** y;
  if (x < 0 && !Number.isInteger(y)) return Number.NaN;
  const size = positivePower(Math.abs(x), y);
  return x < 0 && y % 2 !== 0 ? -size : size;
}

/** x to the power y; x positive and finite, y finite and not 0. */
function positivePower(x: number, y: number): number {
  // No pair can be multiplied by the largest floats.
  if (x === 1) return 1;
  const small = smallPower(x, y);
  if (small !== undefined) return small;
  const size = logarithm(pairOf(x));
  const isFar = Math.abs(size.high * y) > 800;
  return exponential(isFar ? pairOf(size.high * y) : multiplyByNumber(size, y));
}
