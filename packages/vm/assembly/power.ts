// pow, exp, log, sin and cos.
//
// The full flavour computes in pairs of doubles, about 106 bits, so that the rounded result is
// the nearest float but for one case in thousands; one series with small coefficients serves
// all four functions, and no table is needed:
//
//   p = 1 + x * a/b * p, innermost term first; the inner terms count so little that single
//   doubles do for them, only the outer `exact` ones are pairs
//
//   pair      | high: the nearest double | low: the rest, at most half a unit of high's last bit |
//
// The core flavour asks the host (port.math): chips without doubles have no room for these.
// Source: T. J. Dekker, "A floating-point technique for extending the available precision",
// Numerische Mathematik 18 (1971): the sums and products of pairs.

import { fullFlavour, Real } from "./flavour";
import { Native } from "./generated/natives";
import { Trap } from "./generated/traps";
import { portMath } from "./port";
import { trap } from "./traps";
import { storeReal } from "./values";

/** Functions by the native that the host computes for the core flavour. */
export const enum Function {
  Exponential = Native.MathExp,
  Logarithm = Native.MathLog,
  Sine = Native.MathSin,
  Cosine = Native.MathCos,
  Power = Native.MathPow,
}

/** The natural logarithm of 2: 33 bits, so that k times it is exact, and the rest. */
const ln2High: f64 = 6.93147180369123816490e-1;
const ln2Low: f64 = 1.90821492927058770002e-10;
/** Splits a double in two halves of 26 bits: 2^27 + 1. */
const splitter: f64 = 134217729;
/** Beyond these powers of e there is infinity and 0. */
const mostExponent: f64 = 710;
const leastExponent: f64 = -746;
/** Quarter turns are counted exactly up to here. */
const mostAngle: f64 = 1125899906842624;

/** The pair that the functions below work on, and the pair x of the series. */
let high: f64 = 0;
let low: f64 = 0;
let seriesHigh: f64 = 0;
let seriesLow: f64 = 0;

/** The pair becomes a + b, |a| >= |b|. */
function setPair(a: f64, b: f64): void {
  high = a + b;
  low = b - (high - a);
}

/** The pair times (b, c). */
function multiplyPair(b: f64, c: f64): void {
  const a = high;
  const product = a * b;
  let part = splitter * a;
  const aTop = part - (part - a);
  const aRest = a - aTop;
  part = splitter * b;
  const bTop = part - (part - b);
  const bRest = b - bTop;
  const rest = aTop * bTop - product + aTop * bRest + aRest * bTop + aRest * bRest;
  setPair(product, rest + (a * c + low * b));
}

/** The pair plus (b, c), whatever their signs and sizes. */
function addPair(b: f64, c: f64): void {
  const sum = high + b;
  const part = sum - high;
  const rest = high - (sum - part) + (b - part);
  const lowSum = low + c;
  const lowPart = lowSum - low;
  const lowRest = low - (lowSum - lowPart) + (c - lowPart);
  setPair(sum, rest + lowSum);
  setPair(high, low + lowRest);
}

/** The pair divided by (b, c). */
function dividePair(b: f64, c: f64): void {
  const a = high;
  const aLow = low;
  const quotient = a / b;
  high = quotient;
  low = 0;
  multiplyPair(b, 0);
  setPair(quotient, (a - high - low + aLow - quotient * c) / b);
}

/** a of the term `n` of a function's series. */
function numerator(kind: Function, n: f64): f64 {
  if (kind == Function.Exponential) return 1;
  return kind == Function.Logarithm ? 2 * n - 1 : -1;
}

/** b of the term `n` of a function's series. */
function denominator(kind: Function, n: f64): f64 {
  if (kind == Function.Exponential) return n;
  if (kind == Function.Logarithm) return 2 * n + 1;
  return 2 * n * (kind == Function.Sine ? 2 * n + 1 : 2 * n - 1);
}

/** The pair becomes the series of x, (seriesHigh, seriesLow), with `terms` terms. */
function sumSeries(kind: Function, terms: f64, exact: f64): void {
  let n = terms;
  let inner: f64 = 1;
  for (; n > exact; n--) {
    inner = 1 + (inner * seriesHigh * numerator(kind, n)) / denominator(kind, n);
  }
  high = inner;
  low = 0;
  for (; n > 0; n--) {
    multiplyPair(seriesHigh, seriesLow);
    multiplyPair(numerator(kind, n), 0);
    dividePair(denominator(kind, n), 0);
    addPair(1, 0);
  }
}

/** The pair becomes x of a series; `power` times 2. */
function setSeries(factor: f64): void {
  seriesHigh = high * factor;
  seriesLow = low * factor;
}

/** 2 to a power of normal floats. */
function powerOfTwo(power: i32): f64 {
  return reinterpret<f64>((<i64>power + 1023) << 52);
}

/** e to the power of the pair: 8 times a small part of it, and a power of two. */
function exponential(): f64 {
  if (high > mostExponent) return Infinity;
  if (high < leastExponent) return 0;
  const turns = nearest(high * 1.4426950408889634);
  addPair(-turns * ln2High, 0);
  const a = high;
  const aLow = low;
  setPair(-turns, 0);
  multiplyPair(ln2Low, 0);
  addPair(a, aLow);
  setSeries(0.125);
  sumSeries(Function.Exponential, 11, 4);
  for (let i = 0; i < 3; i++) multiplyPair(high, low);
  const half = <i32>turns >> 1;
  return high * powerOfTwo(half) * powerOfTwo(<i32>turns - half);
}

/** The pair becomes log(x), x positive and finite: the power of two's, and 2 atanh(s). */
function logarithm(x: f64): void {
  let power: f64 = -1023;
  if (x < 2.2250738585072014e-308) {
    x *= 18014398509481984;
    power -= 54;
  }
  const bits = reinterpret<i64>(x);
  power += <f64>(bits >> 52);
  let mantissa = reinterpret<f64>((bits & 0xfffffffffffff) | 0x3ff0000000000000);
  if (mantissa > 1.4142135623730951) {
    mantissa *= 0.5;
    power += 1;
  }
  setPair(1, mantissa);
  if (mantissa > 1) setPair(mantissa, 1);
  const divisor = high;
  const divisorLow = low;
  setPair(mantissa - 1, 0);
  dividePair(divisor, divisorLow);
  const ratio = high;
  const ratioLow = low;
  multiplyPair(ratio, ratioLow);
  setSeries(1);
  sumSeries(Function.Logarithm, 13, 3);
  multiplyPair(2 * ratio, 2 * ratioLow);
  const sum = high;
  const sumLow = low;
  setPair(power, 0);
  multiplyPair(ln2Low, 0);
  addPair(power * ln2High, 0);
  addPair(sum, sumLow);
}

/** A quarter turn in four pieces, three of them of 33 bits. */
const quarterTurn: usize = memory.data<f64>([
  1.57079632673412561417, 6.07710050630396597660e-11, 2.02226624871116645580e-21,
  8.47842766036889956997e-32,
]);

/** Sine or cosine of x: what is left of x without quarter turns is at most an eighth turn. */
function circular(kind: Function, x: f64): f64 {
  if (kind == Function.Sine && abs(x) < 1.4901161193847656e-8) return x;
  const turns = nearest(x * 0.6366197723675814);
  let a = x;
  let aLow: f64 = 0;
  for (let piece: usize = 0; piece < 32; piece += 8) {
    setPair(-turns, 0);
    multiplyPair(load<f64>(quarterTurn + piece), 0);
    addPair(a, aLow);
    a = high;
    aLow = low;
  }
  const quadrant = (<i32>(<i64>turns) + (kind == Function.Cosine ? 1 : 0)) & 3;
  multiplyPair(a, aLow);
  setSeries(1);
  sumSeries((quadrant & 1) != 0 ? Function.Cosine : Function.Sine, 11, 3);
  if ((quadrant & 1) == 0) multiplyPair(a, aLow);
  return (quadrant & 2) != 0 ? -high : high;
}

/**
 * x to a small power, whole or with a half: products and one square root; 0 when the power is
 * another or a product could leave the floats.
 */
function smallPower(x: f64, y: f64): f64 {
  const count = abs(y);
  const whole = floor(count);
  const size = <i32>(reinterpret<i64>(x) >> 52) - 1023;
  if (count > 64 || (count - whole != 0 && count - whole != 0.5)) return 0;
  if (<f64>abs(size) * (count + 2) > 900) return 0;
  let factor = x;
  let factorLow: f64 = 0;
  let result: f64 = 1;
  let resultLow: f64 = 0;
  if (count != whole) {
    result = sqrt(x);
    setPair(-result, 0);
    multiplyPair(result, 0);
    addPair(x, 0);
    resultLow = high / (2 * result);
  }
  for (let left = <i32>whole; left != 0; left >>= 1) {
    setPair(factor, factorLow);
    if ((left & 1) != 0) {
      multiplyPair(result, resultLow);
      result = high;
      resultLow = low;
      setPair(factor, factorLow);
    }
    multiplyPair(factor, factorLow);
    factor = high;
    factorLow = low;
  }
  if (y > 0) return result + resultLow;
  setPair(1, 0);
  dividePair(result, resultLow);
  return high;
}

/** x to the power y; x positive and finite and not 1, y finite and not 0. */
function positivePower(x: f64, y: f64): f64 {
  const small = smallPower(x, y);
  if (small != 0) return small;
  logarithm(x);
  const size = high * y;
  if (abs(size) > 800) {
    high = size;
    low = 0;
  } else {
    multiplyPair(y, 0);
  }
  return exponential();
}

/** A function of the table above for arguments within its domain; y is for Power only. */
export function compute(kind: Function, x: Real, y: Real): Real {
  if (!fullFlavour) return portMath(kind, x, y);
  if (fullFlavour) {
    if (kind == Function.Power) return <Real>positivePower(<f64>x, <f64>y);
    if (kind == Function.Exponential) {
      setPair(<f64>x, 0);
      return <Real>exponential();
    }
    if (kind != Function.Logarithm) return <Real>circular(kind, <f64>x);
    logarithm(<f64>x);
    return <Real>high;
  }
  return 0;
}

/** Whether a float is an odd whole number. */
function isOdd(value: Real): bool {
  const half = value * 0.5;
  return trunc(value) == value && trunc(half) != half;
}

/** x ** y; the order of cases is that of Python 2.7, Objects/floatobject.c. */
export function realPower(to: usize, x: Real, y: Real): i32 {
  const odd = isOdd(y);
  const size = abs(x);
  let result: Real = 1;
  if (y == 0 || x == 1) result = 1;
  else if (x != x || y != y) result = NaN;
  else if (y - y != 0) {
    if (size != 1) result = (y > 0) == (size > 1) ? Infinity : 0;
  } else if (size - size != 0) {
    result = y > 0 ? size : 0;
    if (odd) result = copysign(result, x);
  } else if (size == 0) {
    if (y < 0) return trap(Trap.ZeroToNegativePower);
    result = odd ? x : 0;
  } else {
    if (x < 0 && trunc(y) != y) return trap(Trap.NegativePower);
    if (size != 1) result = compute(Function.Power, size, y);
    if (result - result != 0) return trap(Trap.FloatRange);
    if (x < 0 && odd) result = -result;
  }
  storeReal(to, result);
  return 0;
}
