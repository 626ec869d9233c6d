// Methods of str that are hot and make many texts of one or one of many: split and join.
//
// Searches work on raw addresses between two allocations; what is kept across one is an
// offset.

import { strBytes, Tag } from "./generated/layout";
import { Trap } from "./generated/traps";
import { appendValue, isSequence, itemsAt, lengthAt, listFrom, newList } from "./lists";
import { popScratch, pushScratch } from "./memory-map";
import { checkInt } from "./natives-numbers";
import {
  allocateString, copyString, findBytes, stringBytes, stringLength, substring,
} from "./strings";
import { askHost, trap } from "./traps";
import {
  copySlot, intOf, referenceOf, storeReference, tagOf,
} from "./values";

/** Whether a byte is white space: blank, \t \n \v \f \r. */
function isSpace(byte: u32): bool {
  return byte == 0x20 || byte - 9 < 5;
}

/**
 * Appends the pieces of the string at `args` to the list in a slot, which is followed
 * by one for a piece: words, or what is between separators, after at most `most` splits
 * if that is not negative.
 */
function splitTo(list: usize, args: usize, isWords: bool, most: i32): i32 {
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
    if (isLast || most-- == 0) {
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
  let most = -1;
  if (count > 2) {
    const status = checkInt(args + 16);
    if (status != 0) return status;
    most = intOf(args + 16);
  }
  const isWords = count < 2 || tagOf(args + 8) == Tag.None;
  if (!isWords && (tagOf(args + 8) != Tag.Str || stringLength(args + 8) == 0)) {
    return askHost;
  }
  const list = pushScratch();
  if (list == 0 || pushScratch() == 0) return trap(Trap.Recursion);
  let status = newList(list, 0);
  if (status == 0) status = splitTo(list, args, isWords, most);
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
    if (tagOf(items + at) != Tag.Str) return askHost;
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
