// Hashes of values, and which values can be keys.
//
// Equal values have equal hashes: 1, 1.0 and True share one. Objects without a value of
// their own move, so that their address is no hash: a function takes its number in its
// image, the others their type. A tuple hashes its items; tuples more than a few deep are
// refused as keys, so that hashing needs no stack of its own and rebuilding a dict's
// index cannot fail.

import { fitsWide, wideOf } from "./arithmetic";
import { Real, Wide, fullFlavour } from "./flavour";
import {
  descriptorImage, descriptorIndex, functionDescriptor, Type,
} from "./generated/layout";
import { Trap } from "./generated/traps";
import { itemsAt, lengthAt } from "./lists";
import { stringHash } from "./strings";
import { trap, trapOn } from "./traps";
import { isReal, isReference, payloadOf, realOf, referenceOf, tagOf } from "./values";

/** Trap of the last value that could not be hashed; 0 when it could. */
export let hashTrap: i32 = 0;

/** Sets or clears what the last hashing reports. */
export function setHashTrap(number: i32): void {
  hashTrap = number;
}

/** Most tuples inside one another in a key. */
const deepestKey: i32 = 32;
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

/**
 * The hash of a value that may be `depth` tuples deep; sets hashTrap when it has none.
 */
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
      const image = load<u32>(fixed, descriptorImage);
      return load<u16>(fixed, descriptorIndex) + (image << 16);
    }
    case Type.Tuple: {
      if (depth == 0) hashTrap = trap(Trap.Recursion);
      let hash = lengthAt(address);
      const end = itemsAt(address) + (<usize>hash << 3);
      for (let item = itemsAt(address); item < end && hashTrap == 0; item += 8) {
        hash = (hash ^ hashTo(item, depth - 1)) * prime;
      }
      return hash;
    }
    case Type.List:
    case Type.Dict:
    case Type.Set:
    case Type.Array:
    case Type.Slice:
      hashTrap = trapOn(Trap.NotHashable, slot);
      return 0;
    default:
      return <u32>tag;
  }
}

/** The hash of a value, in the heap or not; hashTrap tells when it has none. */
export function hashOf(slot: usize): u32 {
  hashTrap = 0;
  return hashTo(slot, deepestKey);
}
