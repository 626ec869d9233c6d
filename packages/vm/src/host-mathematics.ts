/**
 * The functions of the module math: what Python 2.7 does at the edges of `mathematics/`.
 *
 * What has no result is a ValueError, what no float reaches an OverflowError.
 */
import { valueTag } from "./layout-offsets.ts";
import { bitLength } from "./long-words.ts";
import { power } from "./mathematics/elementary.ts";
import { exactSum } from "./mathematics/exact-sum.ts";
import { functionsOfOne } from "./mathematics/functions-of-one.ts";
import { arcTangentOfPoint, hypotenuse } from "./mathematics/inverse-circular.ts";
import { scale, splitNumber } from "./mathematics/powers-of-two.ts";
import { HostTrapError } from "./host-trap-error.ts";
import type { HostNative, NativeCall } from "./native-call.ts";
import { nearestQuotient } from "./read-float.ts";
import { elementSlots } from "./read-value.ts";

/** Degrees in a radian and the other way, as Python 2.7 rounds them. */
const degreesPerRadian = 180 / Math.PI;
const radiansPerDegree = Math.PI / 180;

/** A number argument; what is none ends the call. */
function numberAt(call: NativeCall, index: number): number {
  const x = call.number(index);
  if (x === undefined) throw new HostTrapError("floatRequired");
  return x;
}

/** A function of one number: what has no result is outside its domain, infinity a range error. */
function ofNumber(compute: (x: number) => number): HostNative {
  return (call) => {
    const x = numberAt(call, 0);
    return finish(call, compute(x), x);
  };
}

function ofTwoNumbers(compute: (x: number, y: number) => number): HostNative {
  return (call) => {
    // Of two wrong arguments Python 2.7 names the second.
    const y = numberAt(call, 1);
    const x = numberAt(call, 0);
    return finish(call, compute(x, y), x, y);
  };
}

/** Returns a result; one that is not finite is an error unless an argument was not. */
function finish(call: NativeCall, exact: number, x: number, y = 0): number {
  const result = call.memory.real(exact);
  if (Number.isNaN(result) && !Number.isNaN(x) && !Number.isNaN(y)) return call.trap("mathDomain");
  const isLost = !Number.isFinite(result) && Number.isFinite(x) && Number.isFinite(y);
  return isLost ? call.trap("mathRange") : call.returnFloat(result);
}

/** The logarithm of an argument; that of a long beyond all floats by its bits, as in Python 2.7. */
function logarithmOf(call: NativeCall, index: number, log: (x: number) => number): number {
  const x = call.memory.number(call.slot(index));
  if (x === undefined) throw new HostTrapError("floatRequired");
  const whole = call.whole(index) ?? 0n;
  if (whole > 0n && !Number.isFinite(x)) {
    const exponent = bitLength(whole);
    const mantissa = nearestQuotient(whole, 1n << BigInt(exponent), call.memory.flavour);
    return log(mantissa) + log(2) * exponent;
  }
  const size = log(x);
  if (Number.isNaN(size) && !Number.isNaN(x)) throw new HostTrapError("mathDomain");
  return call.memory.real(size);
}

/** math.log(x, base?) */
function logarithm(call: NativeCall): number {
  const { log } = functionsOfOne;
  const dividend = logarithmOf(call, 0, log);
  if (!call.has(1)) return call.returnFloat(dividend);
  const divisor = logarithmOf(call, 1, log);
  return divisor === 0 ? call.trap("floatDivisionByZero") : call.returnFloat(dividend / divisor);
}

/** A number times another one; Python 2.7 lets it be infinite. */
function timesNumber(factor: number): HostNative {
  return (call) => call.returnFloat(call.memory.real(numberAt(call, 0) * factor));
}

/** math.ldexp(x, exponent): an exponent of any size. */
function loadExponent(call: NativeCall): number {
  const x = numberAt(call, 0);
  const exponent = call.whole(1);
  if (exponent === undefined) return call.trap("exponentType");
  const most = 10_000n;
  const near = exponent > most ? most : exponent < -most ? -most : exponent;
  return finish(call, scale(x, Number(near)), x);
}

/** The size from 1/2 to below 1 of a number, with its sign; 0 and what is not finite is itself. */
function mantissaOf(x: number): number {
  return x === 0 || !Number.isFinite(x) ? x : splitNumber(x).mantissa / 2;
}

/** The exponent that goes with `mantissaOf`. */
function exponent(call: NativeCall): number {
  const x = numberAt(call, 0);
  const isSpecial = x === 0 || !Number.isFinite(x);
  return call.returnInteger(isSpecial ? 0 : splitNumber(x).exponent + 1);
}

/** Whether a number is what `test` asks. */
function asking(test: (x: number) => boolean): HostNative {
  return (call) => call.returnTagged(valueTag.bool, test(numberAt(call, 0)) ? 1 : 0);
}

/** The sum of the numbers of a list, rounded once. */
function sumOfList(call: NativeCall): number {
  if (call.memory.tag(call.slot(0)) !== valueTag.list) return call.trap("floatRequired");
  const numbers: number[] = [];
  for (const slot of elementSlots(call.memory, valueTag.list, call.memory.u32(call.slot(0)))) {
    const number = call.floatAt(slot);
    if (number === undefined) return call.trap("floatRequired");
    numbers.push(number);
  }
  const sum = exactSum(numbers);
  return typeof sum === "number" ? call.returnFloat(call.memory.real(sum)) : call.trap(sum.trap);
}

const withSignOf = (x: number, y: number) =>
  y < 0 || Object.is(y, -0) ? -Math.abs(x) : Math.abs(x);

/** What only Python's math has of functions of one number. */
const others: Readonly<Record<string, (x: number) => number>> = {
  ceil: Math.ceil,
  fabs: Math.abs,
  floor: Math.floor,
  sqrt: Math.sqrt,
  _mantissa: mantissaOf,
};

const ofOne = Object.entries({ ...functionsOfOne, ...others }).map(
  ([name, compute]) => [`math.${name}`, ofNumber(compute)] as const,
);

export const mathematicsNatives: Readonly<Record<string, HostNative>> = {
  ...Object.fromEntries(ofOne),
  "math.atan2": ofTwoNumbers(arcTangentOfPoint),
  "math.copysign": ofTwoNumbers(withSignOf),
  "math.degrees": timesNumber(degreesPerRadian),
  "math.fmod": ofTwoNumbers((x, y) => x % y),
  "math.hypot": ofTwoNumbers(hypotenuse),
  "math.isinf": asking((x) => Math.abs(x) === Number.POSITIVE_INFINITY),
  "math.isnan": asking(Number.isNaN),
  "math.ldexp": loadExponent,
  "math.log": logarithm,
  "math.log10": (call) => call.returnFloat(logarithmOf(call, 0, functionsOfOne.log10)),
  "math.pow": ofTwoNumbers((x, y) => (x === 0 && y < 0 ? Number.NaN : power(x, y))),
  "math.radians": timesNumber(radiansPerDegree),
  "math._exponent": exponent,
  "math._sum": sumOfList,
};
