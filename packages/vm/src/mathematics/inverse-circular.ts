/** Arcus functions: angles from their tangents, which are halved until a series is short. */
import {
  addPairs,
  dividePairs,
  multiplyByNumber,
  multiplyPairs,
  negatePair,
  type Pair,
  pairOf,
  rootOfPair,
} from "./double-pair.ts";
import { pi, quarterTurn } from "./circular.ts";
import { scale, splitNumber } from "./powers-of-two.ts";
import { inverseTangentTerm, sumSeries } from "./series.ts";

const one = pairOf(1);
/** Below this an angle is its tangent and its sine. */
const tiny = 1e-8;

/** The angle whose tangent is a pair that is not negative. */
function angleOf(tangent: Pair): Pair {
  if (tangent.high > 1) {
    return addPairs(quarterTurn, negatePair(angleOf(dividePairs(one, tangent))));
  }
  let half = tangent;
  for (let count = 0; count < 3; count += 1) {
    const root = rootOfPair(addPairs(one, multiplyPairs(half, half)));
    half = dividePairs(half, addPairs(one, root));
  }
  const square = multiplyPairs(half, half);
  const angle = multiplyPairs(sumSeries(negatePair(square), inverseTangentTerm, 12, 5), half);
  return { high: 8 * angle.high, low: 8 * angle.low };
}

export function arcTangent(x: number): number {
  const size = Math.abs(x);
  if (size < tiny) return x;
  const angle = size > 1e17 ? quarterTurn : angleOf(pairOf(size));
  return x < 0 ? -angle.high : angle.high;
}

/** The square root of (1 - x) (1 + x). */
function cofactor(x: number): Pair {
  const product = multiplyPairs(addPairs(one, pairOf(-x)), addPairs(one, pairOf(x)));
  return rootOfPair(product);
}

/** |x| at most 1. */
export function arcSine(x: number): number {
  const size = Math.abs(x);
  if (size < tiny) return x;
  const angle = size === 1 ? quarterTurn : angleOf(dividePairs(pairOf(size), cofactor(size)));
  return x < 0 ? -angle.high : angle.high;
}

/** |x| at most 1. */
export function arcCosine(x: number): number {
  if (x === 1) return 0;
  if (Math.abs(x) < 1e-40) return quarterTurn.high;
  const angle = x === -1 ? pairOf(0) : angleOf(dividePairs(cofactor(x), pairOf(Math.abs(x))));
  return x < 0 ? addPairs(pi, negatePair(angle)).high : angle.high;
}

/** The angle of the point (x, y), by IEEE 754 also for zeros and infinities. */
export function arcTangentOfPoint(y: number, x: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  const isLeft = x < 0 || Object.is(x, -0);
  const isBelow = y < 0 || Object.is(y, -0);
  const angle = angleOfSizes(Math.abs(y), Math.abs(x), isLeft);
  return isBelow ? -angle : angle;
}

/** The angle of a point by the sizes of its coordinates, and whether it lies to the left. */
function angleOfSizes(y: number, x: number, isLeft: boolean): number {
  if (y === 0) return isLeft ? pi.high : 0;
  if (x === 0) return quarterTurn.high;
  const areFar = y === Number.POSITIVE_INFINITY && x === Number.POSITIVE_INFINITY;
  const up = areFar ? 1 : y;
  const right = areFar ? 1 : x;
  if (up === Number.POSITIVE_INFINITY) return quarterTurn.high;
  if (right === Number.POSITIVE_INFINITY) return isLeft ? pi.high : 0;
  const upParts = splitNumber(up);
  const rightParts = splitNumber(right);
  const distance = upParts.exponent - rightParts.exponent;
  if (distance > 110) return quarterTurn.high;
  if (distance < -60) return isLeft ? pi.high : up / right;
  const ratio = dividePairs(pairOf(scale(upParts.mantissa, distance)), pairOf(rightParts.mantissa));
  const angle = angleOf(ratio);
  return isLeft ? addPairs(pi, negatePair(angle)).high : angle.high;
}

/** The length of the vector (x, y), by IEEE 754 also for what is not finite. */
export function hypotenuse(x: number, y: number): number {
  const long = Math.max(Math.abs(x), Math.abs(y));
  const short = Math.min(Math.abs(x), Math.abs(y));
  if (Math.abs(x) === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
  if (Math.abs(y) === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
  if (short === 0 || Number.isNaN(long)) return long;
  const { exponent } = splitNumber(long);
  const a = scale(long, -exponent);
  const b = scale(short, -exponent);
  const root = rootOfPair(addPairs(multiplyByNumber(pairOf(a), a), multiplyByNumber(pairOf(b), b)));
  return scale(root.high, exponent);
}
