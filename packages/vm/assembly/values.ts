// Values as helpers use them: what slots.ts does, but stores are calls.
//
// Functions take the address of a slot, never a value: a collection moves objects, slots
// of the stack stay. A store expanded at each of 300 places would cost 2 500 bytes, and 5
// 000 in the core flavour, where it is two; only the fast loop is worth that.

import { Real, fullFlavour } from "./flavour";
import { bigValue, Tag } from "./generated/layout";
import {
  copySlot as copyHere, intOf, isReal, realOf, referenceOf, storeImmediate as storeHere,
  storeReal as storeRealHere, tagOf,
} from "./slots";

export {
  bothInt, bothReal, intOf, isReal, isReference, payloadOf, realOf, referenceOf, sameSlot,
  tagOf,
} from "./slots";

/** Any value without an object: tag and payload. */
export function storeImmediate(slot: usize, tag: i32, payload: u32): void {
  storeHere(slot, tag, payload);
}

export function storeInt(slot: usize, value: i32): void {
  storeHere(slot, Tag.Int, <u32>value);
}

export function storeBool(slot: usize, value: bool): void {
  storeHere(slot, Tag.Bool, <u32>value);
}

export function storeNone(slot: usize): void {
  storeHere(slot, Tag.None, 0);
}

export function storeUnbound(slot: usize): void {
  storeHere(slot, Tag.Unbound, 0);
}

/**
 * A value by the numbers of LoadSingleton: 0 None, 1 False, 2 True, 3 unbound, 4, 5
 * others.
 */
export function storeSingleton(slot: usize, number: u32): void {
  if (number == 0) storeNone(slot);
  else if (number < 3) storeBool(slot, number == 2);
  else if (number == 3) storeUnbound(slot);
  else storeImmediate(slot, Tag.Singleton, number);
}

export function storeReal(slot: usize, value: Real): void {
  storeRealHere(slot, value);
}

export function storeReference(slot: usize, tag: i32, address: usize): void {
  storeHere(slot, tag, <u32>address);
}

export function copySlot(to: usize, from: usize): void {
  copyHere(to, from);
}

/** Whether a slot holds an int, bool, float or big integer. */
export function isNumber(slot: usize): bool {
  const tag = tagOf(slot);
  return isReal(tag) || tag >= Tag.Bool && tag < 0 || tag == Tag.Big;
}

/** A number of any kind as a float; a big integer is rounded to the nearest. */
export function numberOf(slot: usize): Real {
  const tag = tagOf(slot);
  if (isReal(tag)) return realOf(slot);
  if (fullFlavour) {
    if (tag == Tag.Big) return <Real>load<i64>(referenceOf(slot), bigValue);
  }
  return <Real>intOf(slot);
}

/**
 * Fills whole slots with zero bytes, which is the float 0.0 and no reference. Not
 * expanded: the optimizer would write 16 bytes as two 64-bit numbers, also in the core
 * flavour.
 */
export function clearSlots(from: usize, bytes: usize): void {
  memory.fill(from, 0, bytes);
}

/** Whether a native function was given its argument number `index`. */
export function hasArgument(args: usize, count: u32, index: u32): bool {
  return index < count && tagOf(args + (index << 3)) != Tag.Unbound;
}
