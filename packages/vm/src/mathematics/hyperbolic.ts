/** Hyperbolic functions and their inverses, of finite numbers. */
import {
  addPairs,
  dividePairs,
  multiplyPairs,
  negatePair,
  type Pair,
  pairOf,
  rootOfPair,
} from "./double-pair.ts";
import { allBits, exponentialParts, logarithm } from "./elementary.ts";
import { scalePair, shiftPair } from "./powers-of-two.ts";
import { hyperbolicSineTerm, sumSeries } from "./series.ts";

/** Below this hyperbolic sine and tangent and their inverses are their argument. */
const tiny = 1e-9;
const one = pairOf(1);
const ln2: Pair = { high: Math.LN2, low: 2.3190468138462996e-17 };

/** sinh(x) and cosh(x) in units of a power of two; x is not negative. */
interface Parts {
  readonly sine: Pair;
  readonly cosine: Pair;
  readonly exponent: number;
}

function partsOf(x: number): Parts {
  const { pair, exponent } = exponentialParts(pairOf(x));
  // Beyond 40 the falling exponential is below the last bit of the rising one.
  const falling = x > 40 ? pairOf(0) : shiftPair(dividePairs(one, pair), -2 * exponent);
  const cosine = addPairs(pair, falling);
  const isSmall = x < 0.5;
  const square = multiplyPairs(pairOf(x), pairOf(x));
  const series = () => multiplyPairs(sumSeries(square, hyperbolicSineTerm, 12, 6), pairOf(2 * x));
  const sine = isSmall ? shiftPair(series(), -exponent) : addPairs(pair, negatePair(falling));
  return { sine, cosine, exponent: exponent - 1 };
}

/** A function of the size of x, with the sign of x. */
function withSign(x: number, compute: (size: number) => number): number {
  if (Math.abs(x) < tiny) return x;
  return x < 0 ? -compute(-x) : compute(x);
}

export function hyperbolicSine(x: number): number {
  return withSign(x, (size) => {
    if (size > 711) return Number.POSITIVE_INFINITY;
    const { sine, exponent } = partsOf(size);
    return scalePair(sine, exponent);
  });
}

export function hyperbolicCosine(x: number): number {
  const size = Math.abs(x);
  if (size > 711) return Number.POSITIVE_INFINITY;
  const { cosine, exponent } = partsOf(size);
  return scalePair(cosine, exponent);
}

export function hyperbolicTangent(x: number): number {
  return withSign(x, (size) => {
    if (size > 40) return 1;
    const { sine, cosine } = partsOf(size);
    return dividePairs(sine, cosine).high;
  });
}

/** log(1 + x) of a pair that is not negative. */
function logarithmOfOneMore(x: Pair): Pair {
  return logarithm(addPairs(one, x), allBits);
}

export function inverseHyperbolicSine(x: number): number {
  return withSign(x, (size) => {
    if (size > 1e17) return addPairs(logarithm(pairOf(size)), ln2).high;
    // asinh(x) = log(1 + x + x * x / (1 + sqrt(1 + x * x)))
    const square = multiplyPairs(pairOf(size), pairOf(size));
    const root = addPairs(one, rootOfPair(addPairs(one, square)));
    return logarithmOfOneMore(addPairs(pairOf(size), dividePairs(square, root))).high;
  });
}

/** x at least 1. */
export function inverseHyperbolicCosine(x: number): number {
  if (x > 1e17) return addPairs(logarithm(pairOf(x)), ln2).high;
  // acosh(1 + d) = log(1 + d + sqrt(d * (2 + d)))
  const more = addPairs(pairOf(x), pairOf(-1));
  const root = rootOfPair(multiplyPairs(more, addPairs(pairOf(2), more)));
  return logarithmOfOneMore(addPairs(more, root)).high;
}

/** |x| below 1. */
export function inverseHyperbolicTangent(x: number): number {
  return withSign(x, (size) => {
    // atanh(x) = log(1 + 2 * x / (1 - x)) / 2
    const quotient = dividePairs(pairOf(2 * size), addPairs(one, pairOf(-size)));
    return logarithmOfOneMore(quotient).high / 2;
  });
}
