/** Gamma and error functions, of finite numbers. */
import { sineOfHalfTurns, pi } from "./circular.ts";
import {
  addPairs,
  divideByNumber,
  dividePairs,
  multiplyByNumber,
  multiplyPairs,
  negatePair,
  type Pair,
  pairOf,
} from "./double-pair.ts";
import { allBits, exponentialParts, logarithm, logarithmOfOneMore } from "./elementary.ts";
import { scale, scalePair, shiftPair, splitNumber } from "./powers-of-two.ts";
import { errorTerm, sumSeries } from "./series.ts";

/** Where the asymptotic series of the gamma function is exact to all bits of a pair. */
const farEnough = 30;
/** Bernoulli's numbers B(2k) / (2k (2k - 1)), k from 1: numerators and denominators. */
const stirlingTerms: readonly (readonly [number, number])[] = [
  [1, 12],
  [-1, 360],
  [1, 1260],
  [-1, 1680],
  [1, 1188],
  [-691, 360360],
  [1, 156],
  [-3617, 122400],
  [43867, 244188],
  [-174611, 125400],
  [77683, 5796],
  [-236364091, 1506960],
];
const halfLogarithmOfTwoPi: Pair = { high: 0.9189385332046728, low: -3.8782941580672414e-17 };
const logarithmOfPi: Pair = { high: 1.1447298858494002, low: 1.0265951162707826e-17 };
const eulersConstant = 0.5772156649015329;
const twoOverRootOfPi: Pair = { high: 1.1283791670955126, low: 1.533545961316588e-17 };
const rootOfPi: Pair = { high: 1.772453850905516, low: -7.666586499825799e-17 };

/** The product x (x + 1) ... of the steps that take x to `farEnough`, and where they end. */
function climb(x: Pair): { product: Pair; end: Pair } {
  let product = pairOf(1);
  let end = x;
  while (end.high < farEnough) {
    product = multiplyPairs(product, end);
    end = addPairs(end, pairOf(1));
  }
  return { product, end };
}

/** The logarithm of gamma at a far enough place, by Stirling's series. */
function stirling(x: Pair): Pair {
  const inverse = dividePairs(pairOf(1), x);
  const square = multiplyPairs(inverse, inverse);
  let sum = pairOf(0);
  for (const [numerator, denominator] of [...stirlingTerms].reverse()) {
    const term = divideByNumber(pairOf(numerator), denominator);
    sum = addPairs(multiplyPairs(sum, square), term);
  }
  const main = multiplyPairs(addPairs(x, pairOf(-0.5)), logarithm(x, allBits));
  const rest = addPairs(multiplyPairs(sum, inverse), halfLogarithmOfTwoPi);
  return addPairs(addPairs(main, negatePair(x)), rest);
}

/** Gamma of a positive pair, in units of a power of two. */
function gammaParts(x: Pair): { pair: Pair; exponent: number } {
  const { product, end } = climb(x);
  const { pair, exponent } = exponentialParts(stirling(end));
  return { pair: dividePairs(pair, product), exponent };
}

/** x is no whole number below 1. */
export function gamma(x: number): number {
  if (x > 171.7) return Number.POSITIVE_INFINITY;
  if (x < -184) return Math.floor(x) % 2 === 0 ? 0 : -0;
  if (Math.abs(x) < 1e-17) return 1 / x;
  if (Number.isInteger(x)) return factorialOf(x - 1);
  if (x > 0) {
    const { pair, exponent } = gammaParts(pairOf(x));
    return scalePair(pair, exponent);
  }
  const { pair, exponent } = gammaParts(addPairs(pairOf(1), pairOf(-x)));
  const divisor = multiplyPairs(sineOfHalfTurns(x), pair);
  return scalePair(dividePairs(pi, divisor), -exponent);
}

function factorialOf(count: number): number {
  // From far below 1, so that no product leaves the numbers that pairs can multiply.
  const far = 200;
  let product = pairOf(scale(1, -far));
  for (let factor = 2; factor <= count; factor += 1) product = multiplyByNumber(product, factor);
  return scalePair(product, far);
}

/**
 * Zeros of the logarithm of gamma at whose side even pairs lose too many bits: the zero, the slope
 * there and half the change of the slope.
 */
const zeros: readonly (readonly [zero: Pair, slope: number, bend: number])[] = [
  [
    { high: -2.4570247382208006, low: -3.7075610815513266e-17 },
    1.5156034480216574,
    4.8583209516339965,
  ],
  [
    { high: -2.7476826467274127, low: 9.055340329338315e-17 },
    -1.9143501856115988,
    9.575189475709667,
  ],
  [
    { high: -3.955294284858598, low: -1.999428391746348e-17 },
    -20.725060845803707,
    251.7146825868894,
  ],
];
/** Nearer to a zero than this the third term of a series counts less than a double's last bit. */
const nearZero = 1e-9;

/** The logarithm of the size of gamma; x is no whole number below 1. */
export function logarithmOfGamma(x: number): number {
  for (const [{ high, low }, slope, bend] of zeros) {
    if (Math.abs(x - high) >= nearZero) continue;
    const distance = x - high - low;
    return distance * (slope + distance * bend);
  }
  if (x === 1) return 0;
  if (Math.abs(x - 1) < 0.2) return nearOne(x - 1);
  if (Math.abs(x - 2) < 0.2) return logarithmOfOneMore(x - 2) + nearOne(x - 2);
  if (x > 1e17) return farLogarithm(x);
  if (Math.abs(x) < 1e-17) return -logarithm(pairOf(Math.abs(x))).high;
  if (x > 0) return positiveLogarithm(pairOf(x)).high;
  const sine = sineOfHalfTurns(x);
  const size = logarithm(sine.high < 0 ? negatePair(sine) : sine, allBits);
  const mirrored = positiveLogarithm(addPairs(pairOf(1), pairOf(-x)));
  return addPairs(addPairs(logarithmOfPi, negatePair(size)), negatePair(mirrored)).high;
}

/** Of a number so large that all but x (log(x) - 1) is below the last bit. */
function farLogarithm(x: number): number {
  const { mantissa, exponent } = splitNumber(x);
  const factor = addPairs(logarithm(pairOf(x)), pairOf(-1));
  return scalePair(multiplyByNumber(factor, mantissa), exponent);
}

function positiveLogarithm(x: Pair): Pair {
  const { product, end } = climb(x);
  return addPairs(stirling(end), negatePair(logarithm(product, allBits)));
}

/** The logarithm of gamma at 1 + x, |x| at most 0.2: its Taylor series. */
function nearOne(x: number): number {
  let sum = 0;
  for (let power = 30; power >= 2; power -= 1) sum = -x * (sum + zeta(power) / power);
  return -x * (eulersConstant + sum);
}

/** Riemann's zeta function of a whole number from 2, by Euler's summation. */
function zeta(power: number): number {
  const last = 300;
  const final = inverseOfPower(last, power);
  const third = (power * (power + 1) * (power + 2)) / (720 * last * last * last);
  let sum = final * (last / (power - 1) - 0.5 + power / (12 * last) - third);
  for (let n = last; n > 0; n -= 1) sum += inverseOfPower(n, power);
  return sum;
}

function inverseOfPower(base: number, power: number): number {
  let product = 1;
  for (let count = 0; count < power; count += 1) product *= base;
  return 1 / product;
}

/** exp(-x * x), in units of a power of two. */
function bell(x: number): { pair: Pair; exponent: number } {
  return exponentialParts(negatePair(multiplyPairs(pairOf(x), pairOf(x))));
}

/** The error function of x from 0 to 6 as a pair. */
function errorOf(x: number): Pair {
  const square = multiplyPairs(pairOf(x), pairOf(x));
  const series = sumSeries(square, errorTerm, 24 + Math.ceil(4 * x * x + 8 * x));
  const { pair, exponent } = bell(x);
  const product = multiplyPairs(multiplyPairs(series, pair), multiplyByNumber(twoOverRootOfPi, x));
  return shiftPair(product, exponent);
}

export function errorFunction(x: number): number {
  const size = Math.abs(x);
  if (x === 0) return x;
  if (size < 1e-9) return multiplyByNumber(twoOverRootOfPi, x).high;
  const result = size > 6 ? 1 : errorOf(size).high;
  return x < 0 ? -result : result;
}

/** 1 - erf(x), with all bits also where it is small. */
export function complementaryError(x: number): number {
  if (x > 27.3) return 0;
  if (x < -6) return 2;
  if (x < 0) return addPairs(pairOf(1), errorOf(-x)).high;
  if (x < 3) return addPairs(pairOf(1), negatePair(errorOf(x))).high;
  // exp(-x * x) / (sqrt(pi) * (x + (1/2) / (x + (2/2) / (x + (3/2) / ...))))
  let fraction = pairOf(x);
  for (let n = 120; n > 0; n -= 1) {
    fraction = addPairs(pairOf(x), dividePairs(pairOf(n / 2), fraction));
  }
  const { pair, exponent } = bell(x);
  return scalePair(dividePairs(pair, multiplyPairs(fraction, rootOfPi)), exponent);
}
