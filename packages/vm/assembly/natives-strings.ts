// str() of an int, and methods of str that make no lists, in the full flavour: searches,
// tests, cases, padding and replacing. What is rare of them, and what is wrong with their
// arguments, goes to the host, which does all of them for the core flavour (text-search
// and text-forms of packages/vm/src).
//
// Addresses of bytes are good until the next allocation; what is kept is an offset.

import { coreTemporaries, strBytes, Tag } from "./generated/layout";
import { Native } from "./generated/natives";
import { Trap } from "./generated/traps";
import { calledNative } from "./functions";
import { core, pushSlots } from "./memory-map";
import {
  allocateString, answerText, copyBytes, copyString, findBytes, isSpace, mostBytes,
  sameBytes, stringBytes, stringFromBytes, stringLength, substring,
} from "./strings";
import { askHost, trap } from "./traps";
import { tupleFromSlots } from "./tuples";
import { copySlot, intOf, storeBool, storeInt, tagOf } from "./values";

const blank: u8 = 0x20;
/** The bit that tells small letters from capitals. */
const caseBit: u32 = 0x20;

// Kinds of bytes, bits of what a test does not allow.
const letterKind: u32 = 1;
const digitKind: u32 = 2;
const spaceKind: u32 = 4;
const otherKind: u32 = 8;
const anyKind: u32 = 15;

/** str(x?) of an int */
export function builtinStr(args: usize, count: u32, to: usize): i32 {
  if (count == 0 || tagOf(args) != Tag.Int) return askHost;
  const value = intOf(args);
  let rest: u32 = abs(value);
  // Their last bytes make the slots floats: the collector takes no text for a reference.
  const end = core + coreTemporaries + 16;
  let at = end;
  do {
    at -= 1;
    store<u8>(at, 0x30 + rest % 10);
    rest /= 10;
  } while (rest != 0);
  if (value < 0) {
    at -= 1;
    store<u8>(at, 0x2d);
  }
  return stringFromBytes(to, at, end - at);
}

/** The part of the string in args[0] that a method looks at. */
let first: usize = 0;
let end: usize = 0;

/**
 * Takes the part from the start in args[2] on; false when args[1] is no str, the start no
 * int, or there is an end. A start behind the end gives a part of a negative length.
 */
function takePart(args: usize, count: u32): bool {
  if (tagOf(args + 8) != Tag.Str || count > 3) return false;
  const length = <i32>stringLength(args);
  first = stringBytes(args);
  end = first + length;
  if (count > 2) {
    if (tagOf(args + 16) != Tag.Int) return false;
    const start = intOf(args + 16);
    first += start < 0 ? max(start + length, 0) : min(start, length + 1);
  }
  return true;
}

/** Where a part of `length` bytes lies last in [first, end); 0 for nowhere. */
function findLast(part: usize, length: usize): usize {
  for (let at = end - length; <isize>at >= <isize>first; at--) {
    if (sameBytes(at, part, length)) return at;
  }
  return 0;
}

/** How often the string in args[1], not empty, lies in the part. */
function countParts(args: usize): u32 {
  const length = stringLength(args + 8);
  let found: u32 = 0;
  let at = first;
  while (true) {
    at = findBytes(at, end, stringBytes(args + 8), length);
    if (at == 0) return found;
    at += length;
    found += 1;
  }
}

/** find and rfind: the index is counted from the first byte of the whole string. */
function search(args: usize, count: u32, to: usize): i32 {
  if (!takePart(args, count)) return askHost;
  const part = stringBytes(args + 8);
  const length = stringLength(args + 8);
  const found = calledNative == Native.StrRfind
    ? findLast(part, length)
    : findBytes(first, end, part, length);
  storeInt(to, found == 0 ? -1 : <i32>(found - stringBytes(args)));
  return 0;
}

export function strCount(args: usize, count: u32, to: usize): i32 {
  if (!takePart(args, count) || stringLength(args + 8) == 0) return askHost;
  storeInt(to, countParts(args));
  return 0;
}

/** startswith and endswith of one str. */
function affixed(args: usize, count: u32, to: usize): i32 {
  if (!takePart(args, count)) return askHost;
  const size = stringLength(args + 8);
  const from = calledNative == Native.StrEndswith ? end - size : first;
  const fits = <isize>(end - first) >= <isize>size;
  storeBool(to, fits && sameBytes(from, stringBytes(args + 8), size));
  return 0;
}

/** strip, lstrip and rstrip of white space. */
function stripped(args: usize, count: u32, to: usize): i32 {
  const left = calledNative != Native.StrRstrip;
  const right = calledNative != Native.StrLstrip;
  if (count > 1) return askHost;
  const start = stringBytes(args);
  first = start;
  end = start + stringLength(args);
  if (left) while (first < end && isSpace(load<u8>(first))) first++;
  if (right) while (first < end && isSpace(load<u8>(end - 1))) end--;
  return substring(to, args, first - start, end - first);
}

/** Whether a byte is a letter. */
// @ts-ignore: decorator
@inline function isLetter(byte: u32): bool {
  return (byte | caseBit) - 0x61 < 26;
}

function kindOf(byte: u32): u32 {
  if (isLetter(byte)) return letterKind;
  if (byte - 0x30 < 10) return digitKind;
  return isSpace(byte) ? spaceKind : otherKind;
}

/**
 * What isalnum, isalpha, isdigit and isspace do not allow, four bits each, in this order:
 * their numbers follow one another.
 */
// @ts-ignore: decorator
@inline const wrongKinds: u32 = spaceKind | otherKind
  | (anyKind ^ letterKind) << 4
  | (anyKind ^ digitKind) << 8
  | (anyKind ^ spaceKind) << 12;

/** Whether the string in args[0] has bytes, and none of the wrong kinds. */
function areKinds(args: usize, count: u32, to: usize): i32 {
  const wrong = wrongKinds >>> (calledNative - Native.StrIsalnum << 2) & anyKind;
  const start = stringBytes(args);
  const stop = start + stringLength(args);
  let met: u32 = 0;
  for (let at = start; at < stop; at++) met |= kindOf(load<u8>(at));
  storeBool(to, met != 0 && (met & wrong) == 0);
  return 0;
}

/**
 * Where a method makes capitals, three bits: the lowest for a letter at the start, then
 * after a letter, then after another byte.
 */
function capitalsOf(method: u32): u32 {
  if (method == Native.StrLower) return 0;
  if (method == Native.StrCapitalize) return 1;
  return method == Native.StrTitle ? 5 : 7;
}

/** A copy in small letters, in capitals where the called method wants them. */
function recased(args: usize, count: u32, to: usize): i32 {
  const capitals = capitalsOf(calledNative);
  const length = stringLength(args);
  const address = allocateString(length);
  if (address == 0) return trap(Trap.Memory);
  const text = stringBytes(args);
  let isCapital = capitals;
  for (let i: usize = 0; i < length; i++) {
    let byte: u32 = load<u8>(text + i);
    const isChanged = isLetter(byte);
    if (isChanged) byte = (byte | caseBit) ^ (isCapital & 1) * caseBit;
    isCapital = isChanged ? capitals >> 1 : capitals >> 2;
    store<u8>(address + i, byte, strBytes);
  }
  return answerText(to, address);
}

/**
 * center, ljust and rjust: a copy in as many bytes as args[1] tells, after half, none or
 * all of what is missing; the host does it with other characters than blanks.
 */
function padded(args: usize, count: u32, to: usize): i32 {
  if (tagOf(args + 8) != Tag.Int || count > 2) return askHost;
  const width = intOf(args + 8);
  const missing = width - <i32>stringLength(args);
  if (width < 0 || missing <= 0) {
    copySlot(to, args);
    return 0;
  }
  const address = allocateString(width);
  if (address == 0) return trap(Trap.Memory);
  memory.fill(address + strBytes, blank, width);
  let before = missing;
  if (calledNative == Native.StrLjust) before = 0;
  if (calledNative == Native.StrCenter) before = (missing >> 1) + (missing & width & 1);
  copyString(address + strBytes + before, args);
  return answerText(to, address);
}

export function strReplace(args: usize, count: u32, to: usize): i32 {
  // The first bounds are those of the whole string.
  if (!takePart(args, 2) || tagOf(args + 16) != Tag.Str) return askHost;
  const size = stringLength(args + 8);
  if (size == 0 || count > 3) return askHost;
  let times = countParts(args);
  if (times == 0) {
    copySlot(to, args);
    return 0;
  }
  const grown = <i64>times * <i64>(<isize>(stringLength(args + 16) - size));
  const length = <i64>stringLength(args) + grown;
  if (length > <i64>mostBytes) return trap(Trap.Memory);
  const address = allocateString(<usize>length);
  if (address == 0) return trap(Trap.Memory);
  takePart(args, 2);
  let into = address + strBytes;
  for (; times > 0; times--) {
    const found = findBytes(first, end, stringBytes(args + 8), size);
    copyBytes(into, first, found - first);
    into = copyString(into + (found - first), args + 16);
    first = found + size;
  }
  copyBytes(into, first, end - first);
  return answerText(to, address);
}

/** The tuple of what is before a separator, itself and what is after it. */
function parted(args: usize, count: u32, to: usize): i32 {
  const last = calledNative == Native.StrRpartition;
  // Making room for the slots may move the strings.
  const parts = pushSlots(3);
  if (parts == 0) return trap(Trap.Recursion);
  if (!takePart(args, 2)) return askHost;
  const part = stringBytes(args + 8);
  const size = stringLength(args + 8);
  if (size == 0) return askHost;
  const found = last ? findLast(part, size) : findBytes(first, end, part, size);
  let cut = last ? 0 : stringLength(args);
  let next = cut;
  let status = 0;
  if (found != 0) {
    cut = found - stringBytes(args);
    next = cut + size;
    copySlot(parts + 8, args + 8);
  } else status = substring(parts + 8, args, 0, 0);
  if (status == 0) status = substring(parts, args, 0, cut);
  const rest = stringLength(args) - next;
  if (status == 0) status = substring(parts + 16, args, next, rest);
  return status == 0 ? tupleFromSlots(to, parts, 3) : status;
}

// Methods that differ little are one function, which asks what is called.
export {
  affixed as strEndswith, affixed as strStartswith, areKinds as strIsalnum,
  areKinds as strIsalpha, areKinds as strIsdigit, areKinds as strIsspace,
  padded as strCenter, padded as strLjust, padded as strRjust, parted as strPartition,
  parted as strRpartition, recased as strCapitalize, recased as strLower,
  recased as strTitle, recased as strUpper, search as strFind, search as strRfind,
  stripped as strLstrip, stripped as strRstrip, stripped as strStrip,
};
