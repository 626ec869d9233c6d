/**
 * The transcendental functions and powers, which a core asks of its host.
 *
 * They are computed in pairs of doubles, about 106 bits, so that the rounded result is the nearest
 * float but for one case in thousands, and the same on every host. One series with small
 * coefficients serves all of them, and no table is needed: p = 1 + x * a/b * p, innermost term
 * first; the inner terms count so little that single doubles do for them.
 */
import {
  addPairs,
  divideByNumber,
  dividePairs,
  multiplyByNumber,
  multiplyPairs,
  type Pair,
  pairOf,
} from "./double-pair.ts";

/** The natural logarithm of 2: 33 bits, so that k times it is exact, and the rest. */
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
/** Beyond these powers of e there is infinity and 0. */
const mostExponent = 710;
const leastExponent = -746;
/** A quarter turn in four pieces, three of them of 33 bits. */
const quarterTurn = [
  1.5707963267341256, 6.077100506303966e-11, 2.0222662487111665e-21, 8.4784276603689e-32,
];

/** Factor and divisor of the term n of a series. */
type Term = (n: number) => readonly [factor: number, divisor: number];

const exponentialTerm: Term = (n) => [1, n];
const logarithmTerm: Term = (n) => [2 * n - 1, 2 * n + 1];
const sineTerm: Term = (n) => [-1, 2 * n * (2 * n + 1)];
const cosineTerm: Term = (n) => [-1, 2 * n * (2 * n - 1)];

/** The series of x with `terms` terms, the outer `exact` ones in pairs. */
function sumSeries(x: Pair, term: Term, terms: number, exact: number): Pair {
  let inner = 1;
  let n = terms;
  for (; n > exact; n -= 1) {
    const [factor, divisor] = term(n);
    inner = 1 + (inner * x.high * factor) / divisor;
  }
  let sum = pairOf(inner);
  for (; n > 0; n -= 1) {
    const [factor, divisor] = term(n);
    const product = multiplyByNumber(multiplyPairs(sum, x), factor);
    sum = addPairs(divideByNumber(product, divisor), pairOf(1));
  }
  return sum;
}

/** e to the power of a pair: 8 times a small part of it, and a power of two. */
function exponential(power: Pair): number {
  if (power.high > mostExponent) return Number.POSITIVE_INFINITY;
  if (power.high < leastExponent) return 0;
  const turns = nearest(power.high * Math.LOG2E);
  const reduced = addPairs(power, pairOf(-turns * ln2High));
  const rest = addPairs(multiplyByNumber(pairOf(-turns), ln2Low), reduced);
  const eighth = { high: rest.high * 0.125, low: rest.low * 0.125 };
  let result = sumSeries(eighth, exponentialTerm, 11, 4);
  for (let squaring = 0; squaring < 3; squaring += 1) result = multiplyPairs(result, result);
  const half = turns >> 1;
  return result.high * 2 ** half * 2 ** (turns - half);
}

/** The whole number nearest to x, the even one of two. */
function nearest(x: number): number {
  const below = Math.floor(x);
  const above = x - below;
  if (above !== 0.5) return above < 0.5 ? below : below + 1;
  return below % 2 === 0 ? below : below + 1;
}

/** Mantissa from 1 to below 2 and exponent of a positive finite number. */
function splitNumber(x: number): { mantissa: number; exponent: number } {
  const view = new DataView(new ArrayBuffer(8));
  const isSmall = x < 2.2250738585072014e-308;
  view.setFloat64(0, isSmall ? x * 2 ** 54 : x);
  const top = view.getUint32(0);
  view.setUint32(0, (top & 0xfffff) | 0x3ff00000);
  return { mantissa: view.getFloat64(0), exponent: (top >>> 20) - 1023 - (isSmall ? 54 : 0) };
}

/** log(x), x positive and finite: the power of two's, and 2 atanh of the rest. */
function logarithm(x: number): Pair {
  let { mantissa, exponent } = splitNumber(x);
  if (mantissa > Math.SQRT2) {
    mantissa *= 0.5;
    exponent += 1;
  }
  const divisor = addPairs(pairOf(1), pairOf(mantissa));
  const ratio = dividePairs(pairOf(mantissa - 1), divisor);
  const series = sumSeries(multiplyPairs(ratio, ratio), logarithmTerm, 13, 3);
  const sum = multiplyPairs(series, { high: 2 * ratio.high, low: 2 * ratio.low });
  const powers = addPairs(multiplyByNumber(pairOf(exponent), ln2Low), pairOf(exponent * ln2High));
  return addPairs(powers, sum);
}

/** Sine of x, or of x and `ahead` quarter turns: what is left of x is at most an eighth turn. */
function circular(x: number, ahead: 0 | 1): number {
  if (ahead === 0 && Math.abs(x) < 1.4901161193847656e-8) return x;
  const turns = nearest(x * 0.6366197723675814);
  let rest = pairOf(x);
  for (const piece of quarterTurn) {
    rest = addPairs(multiplyByNumber(pairOf(-turns), piece), rest);
  }
  const quadrant = (((turns + ahead) % 4) + 4) % 4;
  const square = multiplyPairs(rest, rest);
  const isSine = quadrant % 2 === 0;
  const series = sumSeries(square, isSine ? sineTerm : cosineTerm, 11, 3);
  const result = isSine ? multiplyPairs(series, rest) : series;
  return quadrant >= 2 ? -result.high : result.high;
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
  let result = count === whole ? pairOf(1) : squareRoot(x);
  let factor = pairOf(x);
  for (let left = whole; left !== 0; left >>= 1) {
    if ((left & 1) !== 0) result = multiplyPairs(factor, result);
    factor = multiplyPairs(factor, factor);
  }
  return y > 0 ? result.high + result.low : dividePairs(pairOf(1), result).high;
}

function squareRoot(x: number): Pair {
  const root = Math.sqrt(x);
  const error = addPairs(multiplyByNumber(pairOf(-root), root), pairOf(x));
  return { high: root, low: error.high / (2 * root) };
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
  const small = smallPower(x, y);
  if (small !== undefined) return small;
  const size = logarithm(x);
  const isFar = Math.abs(size.high * y) > 800;
  return exponential(isFar ? pairOf(size.high * y) : multiplyByNumber(size, y));
}

/** Functions of one number, with the limits of IEEE 754; NaN for what has no result. */
export const transcendental = {
  exp: (x: number): number => exponential(pairOf(x)),
  log(x: number): number {
    if (x > 0 && Number.isFinite(x)) return logarithm(x).high;
    return x > 0 ? x : Number.NaN;
  },
  sin: (x: number): number => (Number.isFinite(x) ? circular(x, 0) : Number.NaN),
  cos: (x: number): number => (Number.isFinite(x) ? circular(x, 1) : Number.NaN),
} as const;
