// Methods of str that are hot: find, split and join; the others are in prelude-text*.py.
//
// Searches work on raw addresses between two allocations; what is kept across one is an
// offset.

import { strBytes, Tag } from "./generated/layout";
import { Trap } from "./generated/traps";
import { appendValue, isSequence, itemsAt, lengthAt, listFrom, newList } from "./lists";
import { popScratch, pushScratch } from "./memory-map";
import { checkInt } from "./natives-numbers";
import { notWhole, wholeNumber } from "./slices";
import {
  allocateString, copyString, findBytes, stringBytes, stringLength, substring,
} from "./strings";
import { trap, trapOn2 } from "./traps";
import {
  copySlot, hasArgument, intOf, referenceOf, storeInt, storeReference, tagOf,
} from "./values";

/** Whether a byte is white space: blank, \t \n \v \f \r. */
function isSpace(byte: u32): bool {
  return byte == 0x20 || byte - 9 < 5;
}

/** Set by boundOf for an argument that is no integer. */
let isWrong: bool = false;

/** A start or end within a length, counted from the end if negative; may lie past it. */
function boundOf(args: usize, count: u32, index: u32, length: i32, missing: i32): i32 {
  const slot = args + (<usize>index << 3);
  if (!hasArgument(args, count, index) || tagOf(slot) == Tag.None) return missing;
  const bound = wholeNumber(slot);
  if (notWhole) isWrong = true;
  return bound < 0 ? max(bound + length, 0) : bound;
}

export function strFind(args: usize, count: u32, to: usize): i32 {
  const part = args + 8;
  if (tagOf(part) != Tag.Str) return trap(Trap.TextRequired);
  const length = <i32>stringLength(args);
  isWrong = false;
  const start = boundOf(args, count, 2, length, 0);
  const end = min(boundOf(args, count, 3, length, length), length);
  if (isWrong) return trap(Trap.SliceType);
  const text = stringBytes(args);
  let index = -1;
  if (start <= end) {
    const partLength = stringLength(part);
    const at = findBytes(text + start, text + end, stringBytes(part), partLength);
    if (at != 0) index = <i32>(at - text);
  }
  storeInt(to, index);
  return 0;
}

/** The third argument as a limit of splits: -1 for none. */
let partLimit: i32 = -1;
function readLimit(args: usize, count: u32): i32 {
  partLimit = -1;
  if (!hasArgument(args, count, 2)) return 0;
  const status = checkInt(args + 16);
  if (status == 0) partLimit = intOf(args + 16);
  return status;
}

/** The argument after the string as a separator: a string that is not empty. */
function checkSeparator(args: usize): i32 {
  if (tagOf(args + 8) != Tag.Str) return trap(Trap.TextRequired);
  return stringLength(args + 8) == 0 ? trap(Trap.EmptySeparator) : 0;
}

/**
 * Appends the pieces of the string at `args` to the list in a slot, which is followed
 * by one for a piece: words, or what is between separators.
 */
function splitTo(list: usize, args: usize, isWords: bool): i32 {
  const piece = list + 8;
  const end = stringLength(args);
  let start: usize = 0;
  let isLast = false;
  do {
    const from = stringBytes(args);
    let cut = start;
    let next: usize = end;
    if (isWords) {
      while (start < end && isSpace(load<u8>(from + start))) start++;
      if (start == end) break;
      cut = start;
      while (cut < end && !isSpace(load<u8>(from + cut))) cut++;
      next = cut;
    } else {
      const separator = stringBytes(args + 8);
      const length = stringLength(args + 8);
      const found = findBytes(from + start, from + end, separator, length);
      isLast = found == 0;
      cut = found - from;
      next = cut + length;
    }
    if (isLast || partLimit-- == 0) {
      isLast = true;
      cut = end;
    }
    const status = substring(piece, args, start, cut - start);
    if (status != 0) return status;
    if (appendValue(list, piece) != 0) return Trap.Memory;
    start = next;
  } while (!isLast);
  return 0;
}

export function strSplit(args: usize, count: u32, to: usize): i32 {
  const isWords = !hasArgument(args, count, 1) || tagOf(args + 8) == Tag.None;
  let status = isWords ? 0 : checkSeparator(args);
  if (status == 0) status = readLimit(args, count);
  if (status != 0) return status;
  const list = pushScratch();
  if (list == 0 || pushScratch() == 0) return trap(Trap.Recursion);
  status = newList(list, 0);
  if (status == 0) status = splitTo(list, args, isWords);
  if (status != 0) return status;
  copySlot(to, list);
  popScratch(2);
  return 0;
}

/** Bytes of no string: what many long ones together have is no 32-bit number. */
const mostBytes: usize = 1 << 28;

export function strJoin(args: usize, _count: u32, to: usize): i32 {
  const sequence = args + 8;
  if (!isSequence(sequence)) {
    const status = listFrom(sequence, sequence);
    if (status == Trap.NotIterable) return trap(Trap.JoinType);
    if (status != 0) return status;
  }
  const end = <usize>lengthAt(referenceOf(sequence)) << 3;
  const between = stringLength(args);
  let items = itemsAt(referenceOf(sequence));
  let length: usize = 0;
  for (let at: usize = 0; at < end; at += 8) {
    if (tagOf(items + at) != Tag.Str) {
      storeInt(args, <i32>(at >>> 3));
      return trapOn2(Trap.JoinItem, args, items + at);
    }
    length += stringLength(items + at) + (at == 0 ? 0 : between);
    if (length > mostBytes) return trap(Trap.Memory);
  }
  const address = allocateString(length);
  if (address == 0) return trap(Trap.Memory);
  items = itemsAt(referenceOf(sequence));
  let into = address + strBytes;
  for (let at: usize = 0; at < end; at += 8) {
    if (at != 0) into = copyString(into, args);
    into = copyString(into, items + at);
  }
  storeReference(to, Tag.Str, address);
  return 0;
}
