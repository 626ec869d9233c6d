// Hashes of values, and which values can be keys.
//
// Equal values have equal hashes: 1, 1.0 and True share one. Objects without a value of their own
// move, so that their address is no hash: a function takes its number in its image, the others
// their type. A tuple hashes its items and the items of tuples in it; deeper ones count by their
// length, so that hashing needs no stack: rebuilding a dict's index cannot fail.

import { fitsWide, wideOf } from "./arithmetic";
import { prepareWalk } from "./compare";
import { Real, Wide, fullFlavour } from "./flavour";
import {
  coreHeapLow, descriptorImage, descriptorIndex, functionDescriptor, Tag, Type,
} from "./generated/layout";
import { Trap } from "./generated/traps";
import { itemsAt, lengthAt } from "./lists";
import { core, stackTop } from "./memory-map";
import { stringHash } from "./strings";
import { trap, trapOn } from "./traps";
import { isReal, isReference, payloadOf, realOf, referenceOf, tagOf } from "./values";

/** Trap of the last value that could not be hashed; 0 when it could. */
export let hashTrap: i32 = 0;

/** Sets or clears what the last hashing reports. */
export function setHashTrap(number: i32): void {
  hashTrap = number;
}

/** Multiplier of the combination of hashes. Source: FNV-1a, as the hash of strings. */
const prime: u32 = 0x01000193;

/** The hash of an integer of any size; of one within 32 bits, itself. */
function hashWide(value: Wide): u32 {
  if (fullFlavour) {
    if (<Wide>(<i32>value) != value) return (<u32>(value >> 32) * prime) ^ <u32>value;
  }
  return <u32>value;
}

function hashReal(slot: usize): u32 {
  const real = realOf(slot);
  if (fitsWide(real) && trunc<Real>(real) == real) return hashWide(<Wide>real);
  return (<u32>tagOf(slot) * prime) ^ payloadOf(slot);
}

/** The hash of a value; of a tuple, `depth` levels deep. */
function hashTo(slot: usize, depth: i32): u32 {
  const tag = tagOf(slot);
  if (isReal(tag)) return hashReal(slot);
  if (!isReference(tag)) return payloadOf(slot);
  const address = referenceOf(slot);
  switch (-tag) {
    case Type.Str:
      return stringHash(address);
    case Type.Big:
      return hashWide(wideOf(slot));
    case Type.Function: {
      const fixed: usize = load<u32>(address, functionDescriptor);
      return load<u16>(fixed, descriptorIndex) + (load<u32>(fixed, descriptorImage) << 16);
    }
    case Type.Tuple: {
      let hash = lengthAt(address);
      if (depth == 0) return hash;
      const end = itemsAt(address) + (<usize>hash << 3);
      for (let item = itemsAt(address); item < end; item += 8) {
        hash = (hash ^ hashTo(item, depth - 1)) * prime;
      }
      return hash;
    }
    default:
      return <u32>tag;
  }
}

/** The hash of a value known to be a key. */
export function hashOfKey(slot: usize): u32 {
  return hashTo(slot, 2);
}

/** Whether values of a tag can be keys, tuples aside. */
function isKey(tag: i32): bool {
  return (
    tag != Tag.List && tag != Tag.Dict && tag != Tag.Set && tag != Tag.Slice &&
    tag != Tag.Array
  );
}

/** Sets hashTrap when a value cannot be a key. The walk is that of compare.ts, without pairs. */
export function checkKey(slot: usize): void {
  hashTrap = 0;
  const bottom = stackTop();
  const limit: usize = load<u32>(core, coreHeapLow);
  let top = bottom;
  while (true) {
    const tag = tagOf(slot);
    if (tag == Tag.Tuple) {
      if (top + 8 > limit) {
        hashTrap = trap(Trap.Recursion);
        return;
      }
      store<u32>(top, <u32>referenceOf(slot));
      store<u32>(top, 0, 4);
      top += 8;
    } else if (!isKey(tag)) {
      hashTrap = tag == Tag.Slice ? trap(Trap.SliceNotHashable) : trapOn(Trap.NotHashable, slot);
      return;
    }
    while (true) {
      if (top == bottom) return;
      const tuple: usize = load<u32>(top - 8);
      const index = load<u32>(top - 4);
      if (index < lengthAt(tuple)) {
        store<u32>(top - 4, index + 1);
        slot = itemsAt(tuple) + (<usize>index << 3);
        break;
      }
      top -= 8;
    }
  }
}

/** The hash of the value in a slot outside the heap; hashTrap tells when it has none. */
export function hashOf(slot: usize): u32 {
  if (tagOf(slot) == Tag.Tuple) prepareWalk();
  checkKey(slot);
  return hashTrap == 0 ? hashOfKey(slot) : 0;
}
