/**
 * Sine, cosine and tangent of finite angles of any size.
 *
 * An angle is first reduced to at most an eighth turn and a count of quarter turns: by a quarter
 * turn in pieces while the angle is small, by whole numbers of 1 300 bits beyond.
 */
import {
  addPairs,
  dividePairs,
  multiplyByNumber,
  multiplyPairs,
  negatePair,
  type Pair,
  pairOf,
} from "./double-pair.ts";
import { nearest } from "./elementary.ts";
import { scale, splitNumber } from "./powers-of-two.ts";
import { cosineTerm, sineTerm, sumSeries } from "./series.ts";

export const pi: Pair = { high: Math.PI, low: 1.2246467991473532e-16 };
export const quarterTurn: Pair = { high: 1.5707963267948966, low: 6.123233995736766e-17 };
/** A quarter turn in four pieces, three of them of 33 bits. */
const quarterTurnPieces = [
  1.5707963267341256, 6.077100506303966e-11, 2.0222662487111665e-21, 8.4784276603689e-32,
];
/** Beyond this the pieces are too few. */
const smallAngle = 2 ** 25;
/** Below this the sine and the tangent are the angle, the cosine 1. */
const tinyAngle = 1e-8;
/** Bits of 2/pi behind the point: what the largest float needs, and 200 more. */
const fractionBits = 1300n;

/** An angle as quarter turns, modulo 4, and the rest. */
interface Reduced {
  readonly quadrant: number;
  readonly rest: Pair;
}

let twoOverPi = 0n;

/** 2/pi times 2 to fractionBits; pi by John Machin's formula. */
function fractionOfTurns(): bigint {
  if (twoOverPi !== 0n) return twoOverPi;
  const one = 1n << (fractionBits + 64n);
  const inverseTangent = (divisor: bigint): bigint => {
    let power = one / divisor;
    let sum = power;
    for (let n = 3n; power !== 0n; n += 2n) {
      power /= -divisor * divisor;
      sum += power / n;
    }
    return sum;
  };
  const piTimesOne = 16n * inverseTangent(5n) - 4n * inverseTangent(239n);
  twoOverPi = ((2n * one) << fractionBits) / piTimesOne;
  return twoOverPi;
}

function reduceLarge(x: number): Reduced {
  const { mantissa, exponent } = splitNumber(x);
  const whole = BigInt(mantissa * 2 ** 52);
  const shift = fractionBits + 52n - BigInt(exponent);
  const turns = whole * fractionOfTurns();
  const half = 1n << (shift - 1n);
  const count = (turns + half) >> shift;
  const fraction = turns - (count << shift);
  // The highest 160 bits are enough for a pair, whatever the first of them is.
  const kept = shift - 160n;
  const highBits = fraction >> kept;
  const high = Number(highBits);
  const low = Number(highBits - BigInt(high));
  const part = { high: scale(high, -160), low: scale(low, -160) };
  return { quadrant: Number(BigInt.asUintN(2, count)), rest: multiplyPairs(part, quarterTurn) };
}

function reduce(x: number): Reduced {
  if (Math.abs(x) > smallAngle) return reduceLarge(x);
  const turns = nearest(x * 0.6366197723675814);
  let rest = pairOf(x);
  for (const piece of quarterTurnPieces) {
    rest = addPairs(multiplyByNumber(pairOf(-turns), piece), rest);
  }
  return { quadrant: turns & 3, rest };
}

/** The sine of a rest, with as many terms in pairs as asked for. */
function sineOfRest(rest: Pair, exact: number): Pair {
  return multiplyPairs(sumSeries(multiplyPairs(rest, rest), sineTerm, exact + 8, exact), rest);
}

function cosineOfRest(rest: Pair, exact: number): Pair {
  return sumSeries(multiplyPairs(rest, rest), cosineTerm, exact + 8, exact);
}

/** The sine of a rest and some quarter turns. */
function circular({ quadrant, rest }: Reduced, ahead: 0 | 1): Pair {
  const place = (quadrant + ahead) & 3;
  const result = place % 2 === 0 ? sineOfRest(rest, 3) : cosineOfRest(rest, 3);
  return place >= 2 ? negatePair(result) : result;
}

export function sine(x: number): number {
  return Math.abs(x) < tinyAngle ? x : circular(reduce(x), 0).high;
}

export function cosine(x: number): number {
  return Math.abs(x) < tinyAngle ? 1 : circular(reduce(x), 1).high;
}

export function tangent(x: number): number {
  if (Math.abs(x) < tinyAngle) return x;
  const angle = reduce(x);
  return dividePairs(circular(angle, 0), circular(angle, 1)).high;
}

/** The sine of pi times x, all bits of the pair right. */
export function sineOfHalfTurns(x: number): Pair {
  const turns = nearest(x);
  const part = x - turns;
  const isNear = Math.abs(part) <= 0.25;
  const rest = multiplyByNumber(pi, isNear ? part : -Math.abs(part));
  const size = isNear ? sineOfRest(rest, 16) : cosineOfRest(addPairs(quarterTurn, rest), 16);
  const isTurned = !isNear && part < 0;
  return (turns % 2 !== 0) !== isTurned ? negatePair(size) : size;
}
