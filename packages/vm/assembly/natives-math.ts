// The modules math and random. The host computes what needs a series (port.math).
// Errors are Python 2.7's: a domain error for an argument without a result, a range
// error for a finite argument whose result is none.
//
// random is xoroshiro64**, 64 bits of state in the core's header. Source: D. Blackman,
// S. Vigna, "Scrambled linear pseudorandom number generators" (2018).

import { isInteger, wideOf } from "./arithmetic";
import { isFiniteReal } from "./convert";
import { fullFlavour, Real } from "./flavour";
import { coreRandomHigh, coreRandomLow } from "./generated/layout";
import { Native } from "./generated/natives";
import { Trap } from "./generated/traps";
import { core } from "./memory-map";
import { portMath } from "./port";
import { realPower } from "./power";
import { trap } from "./traps";
import { hasArgument, isNumber, numberOf, storeNone, storeReal } from "./values";

/** Stores a result; one that is not finite is an error when the argument was. */
function finish(to: usize, argument: Real, result: Real, error: i32): i32 {
  if (!isFiniteReal(result) && isFiniteReal(argument)) return trap(error);
  storeReal(to, result);
  return 0;
}

/** Functions of one number that no argument is too large for. */
const enum Simple {
  Root, Floor, Ceiling, Absolute,
}

function simple(kind: Simple, args: usize, to: usize): i32 {
  if (!isNumber(args)) return trap(Trap.FloatRequired);
  const x = numberOf(args);
  if (kind == Simple.Root && x < 0) return trap(Trap.MathDomain);
  let result = abs(x);
  if (kind == Simple.Root) result = sqrt(x);
  else if (kind == Simple.Floor) result = floor(x);
  else if (kind == Simple.Ceiling) result = ceil(x);
  storeReal(to, result);
  return 0;
}

export function mathSqrt(args: usize, _count: u32, to: usize): i32 {
  return simple(Simple.Root, args, to);
}

export function mathFloor(args: usize, _count: u32, to: usize): i32 {
  return simple(Simple.Floor, args, to);
}

export function mathCeil(args: usize, _count: u32, to: usize): i32 {
  return simple(Simple.Ceiling, args, to);
}

export function mathFabs(args: usize, _count: u32, to: usize): i32 {
  return simple(Simple.Absolute, args, to);
}

export function mathExp(args: usize, _count: u32, to: usize): i32 {
  if (!isNumber(args)) return trap(Trap.FloatRequired);
  const x = numberOf(args);
  let result: Real = x < 0 ? 0 : x;
  if (isFiniteReal(x)) result = portMath(Native.MathExp, x, 0);
  return finish(to, x, result, Trap.MathRange);
}

/** The natural logarithm of the number in a slot, into `to`. */
function naturalLogarithm(to: usize, from: usize): i32 {
  if (!isNumber(from)) return trap(Trap.FloatRequired);
  const x = numberOf(from);
  if (x <= 0) return trap(Trap.MathDomain);
  storeReal(to, !isFiniteReal(x) ? x : portMath(Native.MathLog, x, 0));
  return 0;
}

export function mathLog(args: usize, count: u32, to: usize): i32 {
  let base: Real = 1;
  if (hasArgument(args, count, 1)) {
    const status = naturalLogarithm(args + 8, args + 8);
    if (status != 0) return status;
    base = numberOf(args + 8);
    if (base == 0) return trap(Trap.FloatDivisionByZero);
  }
  const status = naturalLogarithm(to, args);
  if (status == 0) storeReal(to, numberOf(to) / base);
  return status;
}

/** Sine and cosine. */
function circular(kind: Native, args: usize, to: usize): i32 {
  if (!isNumber(args)) return trap(Trap.FloatRequired);
  const x = numberOf(args);
  if (!isFiniteReal(x)) return finish(to, x == x ? 0 : x, NaN, Trap.MathDomain);
  storeReal(to, portMath(kind, x, 0));
  return 0;
}

export function mathSin(args: usize, _count: u32, to: usize): i32 {
  return circular(Native.MathSin, args, to);
}

export function mathCos(args: usize, _count: u32, to: usize): i32 {
  return circular(Native.MathCos, args, to);
}

export function mathPow(args: usize, _count: u32, to: usize): i32 {
  if (!isNumber(args) || !isNumber(args + 8)) return trap(Trap.FloatRequired);
  const x = numberOf(args);
  const y = numberOf(args + 8);
  if (x == 0 && y == -Infinity) return trap(Trap.MathDomain);
  const status = realPower(to, x, y);
  if (status == 0) return 0;
  return trap(status == Trap.FloatRange ? Trap.MathRange : Trap.MathDomain);
}

/** The next 32 random bits. */
function nextRandom(): u32 {
  const low = load<u32>(core, coreRandomLow);
  const mixed = load<u32>(core, coreRandomHigh) ^ low;
  store<u32>(core, rotl<u32>(low, 26) ^ mixed ^ (mixed << 9), coreRandomLow);
  store<u32>(core, rotl<u32>(mixed, 13), coreRandomHigh);
  return rotl<u32>(low * 0x9e3779bb, 5) * 5;
}

export function randomRandom(_args: usize, _count: u32, to: usize): i32 {
  if (fullFlavour) {
    const high = <Real>(nextRandom() >>> 5);
    const low = <Real>(nextRandom() >>> 6);
    storeReal(to, (high * 67108864 + low) * (1 / 9007199254740992));
  } else {
    storeReal(to, <Real>(nextRandom() >>> 8) * (1 / 16777216));
  }
  return 0;
}

/** Spreads the bits of a number over a word; only 0 gives 0. */
function scramble(word: u32): u32 {
  word = (word ^ (word >>> 16)) * 0x85ebca6b;
  word = (word ^ (word >>> 13)) * 0xc2b2ae35;
  return word ^ (word >>> 16);
}

export function randomSeed(args: usize, _count: u32, to: usize): i32 {
  if (!isInteger(args)) return trap(Trap.IntegerRequired);
  const seed = wideOf(args);
  const high = <u32>(seed >> 16 >> 16);
  store<u32>(core, scramble(<u32>seed + 0x9e3779b9), coreRandomLow);
  store<u32>(core, scramble(high ^ 0x243f6a88), coreRandomHigh);
  storeNone(to);
  return 0;
}
