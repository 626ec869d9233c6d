// Bytearrays: what is hot of them. The host makes new ones, compares and joins them; what
// changes their length is the prelude's. The core flavour has none.
//
//   bytearray                          storage: a raw object
//   0        8        12       16      0        8
//   +--------+--------+---------+      +--------+-------------+------+
//   | header | length | storage |      | header | bytes       | room |
//   +--------+--------+---------+      +--------+-------------+------+

import { fullFlavour } from "./flavour";
import { bytearrayLength, bytearrayStorage, rawBytes, Tag } from "./generated/layout";
import { Hook } from "./generated/natives";
import { callLibrary } from "./library-call";
import { bothInt, payloadOf, referenceOf, tagOf } from "./values";

/** Whether a slot holds a bytearray. */
export function isBytes(slot: usize): bool {
  return fullFlavour && tagOf(slot) == Tag.Bytearray;
}

/** Address of a byte of the bytearray in a slot. */
export function byteAt(slot: usize, index: usize): usize {
  return load<u32>(referenceOf(slot), bytearrayStorage) + rawBytes + index;
}

/** bytes[key] = value of slot `from` */
export function setByte(from: usize, bytes: usize, key: usize): i32 {
  const index = payloadOf(key);
  const isPlain = bothInt(key, from) && payloadOf(from) < 256
    && index < load<u32>(referenceOf(bytes), bytearrayLength);
  if (!isPlain) return changeBytes(3, bytes, key, from);
  store<u8>(byteAt(bytes, index), payloadOf(from));
  return 0;
}

/** The prelude deletes bytes[key], or replaces it when `count` is 3. */
export function changeBytes(count: u32, bytes: usize, key: usize, from: usize): i32 {
  return callLibrary(Hook.BytearrayChange, count, 0, bytes, key, from);
}
