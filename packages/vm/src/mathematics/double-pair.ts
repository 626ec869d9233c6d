/**
 * Numbers of about 106 bits: the sum of two doubles, the second at most half a unit of the last
 * bit of the first.
 *
 * Source: T. J. Dekker, "A floating-point technique for extending the available precision",
 * Numerische Mathematik 18 (1971).
 */

export interface Pair {
  readonly high: number;
  readonly low: number;
}

/** Splits a double in two halves of 26 bits: 2^27 + 1. */
const splitter = 134217729;

export function pairOf(value: number): Pair {
  return { high: value, low: 0 };
}

/** a + b as a pair; |a| >= |b|. */
function settle(a: number, b: number): Pair {
  const high = a + b;
  return { high, low: b - (high - a) };
}

function topHalf(value: number): number {
  const part = splitter * value;
  return part - (part - value);
}

export function multiplyPairs(left: Pair, right: Pair): Pair {
  const a = left.high;
  const b = right.high;
  const product = a * b;
  const aTop = topHalf(a);
  const aRest = a - aTop;
  const bTop = topHalf(b);
  const bRest = b - bTop;
  const rest = aTop * bTop - product + aTop * bRest + aRest * bTop + aRest * bRest;
  return settle(product, rest + (a * right.low + left.low * b));
}

export function multiplyByNumber(pair: Pair, factor: number): Pair {
  return multiplyPairs(pair, pairOf(factor));
}

/** The sum, whatever the signs and sizes. */
export function addPairs(left: Pair, right: Pair): Pair {
  const sum = left.high + right.high;
  const part = sum - left.high;
  const rest = left.high - (sum - part) + (right.high - part);
  const lowSum = left.low + right.low;
  const lowPart = lowSum - left.low;
  const lowRest = left.low - (lowSum - lowPart) + (right.low - lowPart);
  const total = settle(sum, rest + lowSum);
  return settle(total.high, total.low + lowRest);
}

export function dividePairs(left: Pair, right: Pair): Pair {
  const quotient = left.high / right.high;
  const product = multiplyByNumber(pairOf(quotient), right.high);
  const rest = left.high - product.high - product.low + left.low - quotient * right.low;
  return settle(quotient, rest / right.high);
}

export function divideByNumber(pair: Pair, divisor: number): Pair {
  return dividePairs(pair, pairOf(divisor));
}

export function negatePair(pair: Pair): Pair {
  return { high: -pair.high, low: -pair.low };
}

/** The square root of a pair that is not negative. */
export function rootOfPair(pair: Pair): Pair {
  if (pair.high <= 0) return pairOf(0);
  const root = Math.sqrt(pair.high);
  const error = addPairs(multiplyByNumber(pairOf(-root), root), pair);
  return addPairs(pairOf(root), divideByNumber(error, 2 * root));
}
