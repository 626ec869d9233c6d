// Slots: the only file that reads and writes the two words of a value.
//
//   slot, 8 bytes, 8-byte aligned         float: full flavour      core flavour
//   +---------------+---------------+     +-------------------+    +---------+---------+
//   | payload  u32  |   tag   i32   |     | IEEE double       |    | single  | 0       |
//   +---------------+---------------+     +-------------------+    +---------+---------+
//
// Everything here is expanded where it is used: for the fast loop. Helpers use values.ts.
// The full flavour moves 64 bits at once (two 32-bit stores before a 64-bit load stall
// the processor: 8 to 11 % on loops), the core flavour two words.

import { Real, fullFlavour } from "./flavour";
import { firstReferenceTag, firstTag, Tag } from "./generated/layout";

// @ts-ignore: decorator
@inline export function tagOf(slot: usize): i32 {
  return load<i32>(slot, 4);
}

// @ts-ignore: decorator
@inline export function payloadOf(slot: usize): u32 {
  return load<u32>(slot);
}

/** The number in a slot tagged int or bool. */
// @ts-ignore: decorator
@inline export function intOf(slot: usize): i32 {
  return load<i32>(slot);
}

/** The address of the object in a slot; read it again after every allocation. */
// @ts-ignore: decorator
@inline export function referenceOf(slot: usize): usize {
  return load<u32>(slot);
}

// @ts-ignore: decorator
@inline export function realOf(slot: usize): Real {
  return load<Real>(slot);
}

/** Whether a tag belongs to a float. */
// @ts-ignore: decorator
@inline export function isReal(tag: i32): bool {
  return <u32>tag < firstTag;
}

/** Whether a tag's payload is the address of an object. */
// @ts-ignore: decorator
@inline export function isReference(tag: i32): bool {
  return <u32>tag - firstTag <= firstReferenceTag - firstTag;
}

/** Whether both slots hold ints: the tag int has all bits set. */
// @ts-ignore: decorator
@inline export function bothInt(left: usize, right: usize): bool {
  return (tagOf(left) & tagOf(right)) == Tag.Int;
}

// @ts-ignore: decorator
@inline export function bothReal(left: usize, right: usize): bool {
  return isReal(tagOf(left)) && isReal(tagOf(right));
}

/** Any value without an object: tag and payload. */
// @ts-ignore: decorator
@inline export function storeImmediate(slot: usize, tag: i32, payload: u32): void {
  if (fullFlavour) {
    store<u64>(slot, (<u64>(<u32>tag) << 32) | <u64>payload);
  } else {
    storeWords(slot, tag, payload);
  }
}

/** Two stores where there is no 64-bit one: a call, because the core flavour is small. */
function storeWords(slot: usize, tag: i32, payload: u32): void {
  store<u32>(slot, payload);
  store<i32>(slot, tag, 4);
}

// @ts-ignore: decorator
@inline export function storeInt(slot: usize, value: i32): void {
  storeImmediate(slot, Tag.Int, <u32>value);
}

// @ts-ignore: decorator
@inline export function storeBool(slot: usize, value: bool): void {
  storeImmediate(slot, Tag.Bool, <u32>value);
}

// @ts-ignore: decorator
@inline export function storeNone(slot: usize): void {
  storeImmediate(slot, Tag.None, 0);
}

// @ts-ignore: decorator
@inline export function storeReal(slot: usize, value: Real): void {
  store<Real>(slot, value);
  if (!fullFlavour) store<u32>(slot, 0, 4);
}

// @ts-ignore: decorator
@inline export function copySlot(to: usize, from: usize): void {
  if (fullFlavour) {
    store<u64>(to, load<u64>(from));
  } else {
    storeWords(to, tagOf(from), payloadOf(from));
  }
}

/** Whether two slots hold the same bits: the same object, or equal immediate values. */
// @ts-ignore: decorator
@inline export function sameSlot(left: usize, right: usize): bool {
  if (fullFlavour) return load<u64>(left) == load<u64>(right);
  return payloadOf(left) == payloadOf(right) && tagOf(left) == tagOf(right);
}
