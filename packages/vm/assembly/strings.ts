// Strings: byte strings that never change, with their hash once it was asked for.
//
//   0                8          12        16
//   +----------------+----------+---------+------------------------+
//   | object header  | length   | hash, 0 | bytes, zeroed up to 8n |
//   +----------------+----------+---------+------------------------+
//
// The zeroes behind the text let two strings be compared word by word. Texts of other
// values are made by the host (`takeObject`); the methods of str are natives-text.ts.

import { fullFlavour, UnsignedWide } from "./flavour";
import {
  coreCharacters,
  strBytes,
  strHash as hashOffset,
  strLength,
  Tag,
  Type,
} from "./generated/layout";
import { limitObjectBytes } from "./generated/limits";
import { Trap } from "./generated/traps";
import { allocate, sizeOf } from "./heap";
import { core } from "./memory-map";
import { portTakeObject } from "./port";
import { trap } from "./traps";
import { copySlot, referenceOf, storeReference } from "./values";

/** Bytes between the strings of the table of one-character strings. */
// @ts-ignore: decorator
@inline export const characterBytes: u32 = 24;
/** Below this many bytes a loop is faster than memory.copy. */
const shortCopy: usize = fullFlavour ? 128 : 24;

/** Bytes of no string: what many long ones together have is no 32-bit number. */
export const mostBytes: usize = 1 << 28;

/** Length of the string object at an address. */
// @ts-ignore: decorator
@inline export function lengthOfString(address: usize): usize {
  return load<u32>(address, strLength);
}

/** Length of the string in a slot. */
// @ts-ignore: decorator
@inline export function stringLength(slot: usize): usize {
  return lengthOfString(referenceOf(slot));
}

/** Address of the first byte of the string in a slot, good until the next allocation. */
// @ts-ignore: decorator
@inline export function stringBytes(slot: usize): usize {
  return referenceOf(slot) + strBytes;
}

/** Copies bytes that do not overlap. */
export function copyBytes(to: usize, from: usize, bytes: usize): void {
  if (bytes < shortCopy) {
    let i: usize = 0;
    if (fullFlavour) {
      for (; i + 8 <= bytes; i += 8) store<u64>(to + i, load<u64>(from + i));
    }
    for (; i < bytes; i++) store<u8>(to + i, load<u8>(from + i));
  } else {
    memory.copy(to, from, bytes);
  }
}

/** Copies the bytes of the string in a slot; returns where they end. */
export function copyString(to: usize, slot: usize): usize {
  const length = stringLength(slot);
  copyBytes(to, stringBytes(slot), length);
  return to + length;
}

/** A string object whose bytes the caller fills; 0 when there is no room. */
export function allocateString(length: usize): usize {
  const address = allocate(strBytes + length, Type.Str);
  if (address == 0) return 0;
  store<UnsignedWide>(address + sizeOf(address) - sizeof<UnsignedWide>(), 0);
  if (sizeof<UnsignedWide>() == 4) store<u32>(address + sizeOf(address) - 8, 0);
  store<u32>(address, <u32>length, strLength);
  store<u32>(address, 0, hashOffset);
  return address;
}

/** Stores a string as the answer of a helper. */
export function answerText(to: usize, address: usize): i32 {
  storeReference(to, Tag.Str, address);
  return 0;
}

/** A new string of `length` bytes, which the caller fills before it allocates again. */
export function newString(to: usize, length: usize): i32 {
  const address = allocateString(length);
  if (address == 0) return trap(Trap.Memory);
  return answerText(to, address);
}

/** A new string of bytes that do not lie in the heap. */
export function stringFromBytes(to: usize, address: usize, length: usize): i32 {
  if (newString(to, length) != 0) return Trap.Memory;
  copyBytes(stringBytes(to), address, length);
  return 0;
}

/** The string of one character, from the table of the core. */
export function oneCharacter(to: usize, code: u32): i32 {
  const table: usize = load<u32>(core, coreCharacters);
  return answerText(to, table + code * characterBytes);
}

/** Bytes [start, start + length) of the string in slot `from`, which are within it. */
export function substring(to: usize, from: usize, start: usize, length: usize): i32 {
  if (length == 1) return oneCharacter(to, load<u8>(stringBytes(from) + start));
  if (length == stringLength(from)) {
    copySlot(to, from);
    return 0;
  }
  const address = allocateString(length);
  if (address == 0) return trap(Trap.Memory);
  copyBytes(address + strBytes, stringBytes(from) + start, length);
  return answerText(to, address);
}

/** The strings in two slots, one after the other. */
export function concatenate(to: usize, left: usize, right: usize): i32 {
  const address = allocateString(stringLength(left) + stringLength(right));
  if (address == 0) return trap(Trap.Memory);
  copyString(copyString(address + strBytes, left), right);
  return answerText(to, address);
}

/** The bytes of a str, `times` times. */
export function repeatString(to: usize, from: usize, times: u32): i32 {
  const length = stringLength(from);
  if (length != 0 && times > limitObjectBytes / length) {
    return trap(Trap.Memory);
  }
  const address = allocateString(length * times);
  if (address == 0) return trap(Trap.Memory);
  let into = address + strBytes;
  for (; times > 0; times--) into = copyString(into, from);
  return answerText(to, address);
}

/** Whether two string objects have the same bytes. */
export function stringsEqual(left: usize, right: usize): bool {
  if (left == right) return true;
  const length = lengthOfString(left);
  if (length != lengthOfString(right)) return false;
  const leftHash = load<u32>(left, hashOffset);
  const rightHash = load<u32>(right, hashOffset);
  if (leftHash != rightHash && leftHash != 0 && rightHash != 0) return false;
  for (let i: usize = 0; i < length; i += sizeof<UnsignedWide>()) {
    const word = load<UnsignedWide>(left + i, strBytes);
    if (word != load<UnsignedWide>(right + i, strBytes)) return false;
  }
  return true;
}

/** Negative, 0 or positive as one string object comes before another, byte by byte. */
export function stringCompare(left: usize, right: usize): i32 {
  const leftLength = lengthOfString(left);
  const rightLength = lengthOfString(right);
  const shorter = leftLength < rightLength ? leftLength : rightLength;
  for (let i: usize = 0; i < shorter; i++) {
    const difference =
      <i32>load<u8>(left + i, strBytes) - <i32>load<u8>(right + i, strBytes);
    if (difference != 0) return difference;
  }
  return <i32>(leftLength - rightLength);
}

/**
 * The hash of a string object, kept in it. MATCHES: string-hash.
 * Source: FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function stringHash(address: usize): u32 {
  let hash = load<u32>(address, hashOffset);
  if (hash != 0) return hash;
  hash = 0x811c9dc5;
  const end = address + lengthOfString(address);
  for (let at = address; at < end; at++) {
    hash = (hash ^ <u32>load<u8>(at, strBytes)) * 0x01000193;
  }
  if (hash == 0) hash = 1;
  store<u32>(address, hash, hashOffset);
  return hash;
}

/** Whether `length` bytes at two addresses are the same. */
export function sameBytes(left: usize, right: usize, length: usize): bool {
  for (let i: usize = 0; i < length; i++) {
    if (load<u8>(left + i) != load<u8>(right + i)) return false;
  }
  return true;
}

/** Whether a byte is white space: blank, \t \n \v \f \r. */
export function isSpace(byte: u32): bool {
  return byte == 0x20 || byte - 9 < 5;
}

/**
 * Where `part` first occurs in [from, end); 0 for nowhere. Addresses, lengths in
 * bytes.
 */
export function findBytes(from: usize, end: usize, part: usize, length: usize): usize {
  if (<isize>length > <isize>(end - from)) return 0;
  if (length == 0) return from;
  const last = end - length;
  const first: u32 = load<u8>(part);
  for (let at = from; at <= last; at++) {
    if (load<u8>(at) != first) continue;
    if (length == 1 || sameBytes(at, part, length)) return at;
  }
  return 0;
}

/** The object of `bytes` bytes that the host made last becomes the value of a slot. */
export function takeObject(to: usize, bytes: usize): i32 {
  const address = allocate(bytes, Type.Str);
  if (address == 0) return trap(Trap.Memory);
  storeReference(to, portTakeObject(address), address);
  return 0;
}
