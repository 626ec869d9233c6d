/**
 * The random numbers of a core: xoroshiro64**, 64 bits of state in the core's header.
 *
 * Source: D. Blackman, S. Vigna, "Scrambled linear pseudorandom number generators" (2018).
 */
import { objectHeaderBytes, valueTag } from "./layout-offsets.ts";
import { bitLength } from "./long-words.ts";
import type { NativeCall } from "./native-call.ts";

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** The next 32 bits of the calling core. */
function nextWord({ core, memory }: NativeCall): number {
  const low = memory.field(core, "randomLow");
  const mixed = memory.field(core, "randomHigh") ^ low;
  memory.setField(core, "randomLow", rotate(low, 26) ^ mixed ^ (mixed << 9));
  memory.setField(core, "randomHigh", rotate(mixed, 13));
  return Math.imul(rotate(Math.imul(low, 0x9e3779bb), 5), 5) >>> 0;
}

/** random.random(): from 0 up to but not 1, of two words with as many bits as a float holds. */
export function nextRandom(call: NativeCall): number {
  const high = nextWord(call) >>> 5;
  const low = nextWord(call) >>> 6;
  if (call.memory.flavour === "core") return call.returnFloat((high >>> 3) / 2 ** 24);
  return call.returnFloat((high * 2 ** 26 + low) / 2 ** 53);
}

/** random._below(count): as many bits as the largest result has, until they are one. */
export function nextBelow(call: NativeCall): number {
  const count = call.whole(0);
  if (count === undefined) return call.trap("integerRequired");
  const bits = count > 0n ? bitLength(count - 1n) : 0;
  for (;;) {
    let drawn = 0n;
    for (let left = bits; left > 0; left -= 32) {
      const taken = Math.min(left, 32);
      drawn = (drawn << BigInt(taken)) | BigInt(nextWord(call) >>> (32 - taken));
    }
    if (drawn < count || bits === 0) return call.returnWhole(drawn);
  }
}

/** Spreads the bits of a number over a word; only 0 gives 0. */
function scramble(number: number): number {
  const half = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  const most = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return most ^ (most >>> 16);
}

/** random.seed(number) */
export function seedRandom(call: NativeCall): number {
  const { core, memory } = call;
  const slot = call.slot(0);
  if (memory.integer(slot) === undefined) return call.trap("integerRequired");
  const payload = memory.u32(slot);
  const isBig = memory.tag(slot) === valueTag.big || memory.tag(slot) === valueTag.long;
  const low = isBig ? memory.u32(payload + objectHeaderBytes) : payload;
  const high = isBig ? memory.u32(payload + objectHeaderBytes + 4) : (payload | 0) >> 31;
  const first = scramble((low + 0x9e3779b9) | 0);
  memory.setField(core, "randomLow", first);
  // The generator has no way out of 0 and 0.
  memory.setField(core, "randomHigh", scramble(high ^ 0x243f6a88) || Number(first === 0));
  return call.returnTagged(valueTag.none, 0);
}
