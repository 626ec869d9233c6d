// The functions of math and random that inner loops call; the host runs the others of
// math, and says what is wrong with an argument.
//
// random is xoroshiro64**, 64 bits of state in the core's header. Source: D. Blackman,
// S. Vigna, "Scrambled linear pseudorandom number generators" (2018).

import { isInteger, wideOf } from "./arithmetic";
import { fullFlavour, Real } from "./flavour";
import { coreRandomHigh, coreRandomLow } from "./generated/layout";
import { Trap } from "./generated/traps";
import { core } from "./memory-map";
import { askHost, trap } from "./traps";
import { isNumber, numberOf, storeNone, storeReal } from "./values";

export function mathSqrt(args: usize, _count: u32, to: usize): i32 {
  const root = sqrt(numberOf(args));
  if (!isNumber(args) || root != root) return askHost;
  storeReal(to, root);
  return 0;
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
