// Hashes of values, and which values can be keys.
//
// Equal values have equal hashes: 1, 1L, 1.0 and True share one, and a large integer has
// that of its nearest float; the host knows that of a long. MATCHES: real-hash. Objects
// without a value of their own move, so that their address is no hash: they take their
// type. A tuple hashes its items, a frozenset its values in any order; those more than a
// few deep are refused as keys, so that hashing needs no stack of its own and rebuilding
// a dict's index cannot fail.

import { Real, UnsignedWide, fullFlavour } from "./flavour";
import { isLong } from "./arithmetic";
import { isArray } from "./arrays";
import { isBytes } from "./bytearrays";
import { exceptionHash, instanceHash, Tag, Type } from "./generated/layout";
import { Native } from "./generated/natives";
import { Trap } from "./generated/traps";
import { isPlainInstance } from "./classes";
import { entryAfter, isTable } from "./dicts";
import { typeOf } from "./heap";
import { itemsAt, lengthAt } from "./lists";
import { core } from "./memory-map";
import { isInstance } from "./operators";
import { portNative } from "./port";
import { stringHash } from "./strings";
import { trap, trapOn } from "./traps";
import { isReal, isReference, numberOf, payloadOf, referenceOf, tagOf } from "./values";

/** Trap of the last value that could not be hashed; 0 when it could. */
export let hashTrap: i32 = 0;

/** Whether the value hashed last is an instance or holds one. */
export let metInstance: bool = false;

/** Sets or clears what the last hashing reports. */
// @ts-ignore: decorator
@inline export function setHashTrap(number: i32): void {
  hashTrap = number;
}

/** Most tuples and frozensets inside one another in a key. */
const deepestKey: i32 = 32;
/** Multiplier of the combination of hashes. Source: FNV-1a, as the hash of strings. */
const prime: u32 = 0x01000193;

/** The hash of a float; one that is an integer of 32 bits has that one's, itself. */
function hashReal(real: Real): u32 {
  const whole = <i32>real;
  if (<Real>whole == real) return whole;
  const bits = reinterpret<UnsignedWide>(real);
  return fullFlavour ? (<u32>(bits >> 32) * prime) ^ <u32>bits : <u32>bits * prime;
}

/**
 * The hash of a value that may be `depth` containers deep; sets hashTrap if it has none.
 */
function hashTo(slot: usize, depth: i32): u32 {
  const tag = tagOf(slot);
  if (isReal(tag) || tag == Tag.Big) return hashReal(numberOf(slot));
  if (!isReference(tag)) return payloadOf(slot);
  const address = referenceOf(slot);
  if (tag == Tag.Str) return stringHash(address);
  if (tag == Tag.Tuple || tag == Tag.Frozenset) return hashItems(address, depth);
  if (isInstance(slot)) return hashInstance(slot);
  if (isLong(slot)) return portNative(core, Native.BuiltinHash, slot, 1, slot);
  if (
    tag == Tag.List || isTable(tag) || tag == Tag.Slice || isBytes(slot) || isArray(slot)
  ) {
    hashTrap = trapOn(Trap.NotHashable, slot);
  }
  return <u32>tag;
}

/**
 * What its class said, or where an instance lay when it was asked first: it moves, its
 * hash does not. The word is the hash inverted, so that 0 means none yet.
 */
export function hashInstance(slot: usize): u32 {
  metInstance = true;
  const word = hashWord(slot);
  if (load<u32>(word) == 0) store<u32>(word, referenceOf(slot));
  return ~load<u32>(word);
}

/** Where an instance keeps its hash. */
function hashWord(slot: usize): usize {
  return referenceOf(slot) + (isPlainInstance(slot) ? instanceHash : exceptionHash);
}

/**
 * The hash of a tuple's items or of a frozenset's values, whose order does not count.
 */
function hashItems(container: usize, depth: i32): u32 {
  if (depth == 0) hashTrap = trap(Trap.Recursion);
  const isTuple = typeOf(container) == Type.Tuple;
  let hash = lengthAt(container);
  // No entry of a frozenset was ever deleted.
  let item = isTuple ? itemsAt(container) : entryAfter(container, 0);
  for (let left = hash; left != 0 && hashTrap == 0; left--) {
    const one = hashTo(item, depth - 1);
    if (isTuple) hash = (hash ^ one) * prime;
    else hash += (one ^ prime) * (one | 1);
    item += isTuple ? 8 : 16;
  }
  return hash;
}

/** The hash of a value, in the heap or not; hashTrap tells when it has none. */
export function hashOf(slot: usize): u32 {
  hashTrap = 0;
  metInstance = false;
  return hashTo(slot, deepestKey);
}
