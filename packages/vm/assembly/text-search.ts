// Methods of str that are hot and make many texts of one or one of many: split and join.
//
// Searches work on raw addresses between two allocations; what is kept across one is an
// offset.

import { blockBytes, listStorage, strBytes, Tag } from "./generated/layout";
import { Trap } from "./generated/traps";
import { isLarge } from "./arithmetic";
import { allocateSequence, isSequence, itemsIn, lengthIn, listFrom } from "./lists";
import { popScratch, pushSlots } from "./memory-map";
import { checkInt } from "./natives-numbers";
import { notWhole, wholeNumber } from "./slices";
import {
  allocateString, answerText, copyString, findBytes, isSpace, mostBytes, stringBytes,
  stringLength, substring,
} from "./strings";
import { askHost, trap } from "./traps";
import {
  copySlot, referenceOf, storeReference, tagOf,
} from "./values";

/**
 * Counts the pieces of the string at `args`: words, or what is between separators, after
 * at most `most` splits if that is not negative. If `list` is not 0, it is the slot of a
 * list of so many items, which the pieces become, and followed by one for a piece; the
 * answer is -1 then when there is no room.
 */
function splitTo(list: usize, args: usize, isWords: bool, most: i32): i32 {
  const piece = list + 8;
  let count = 0;
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
    if (list != 0) {
      if (substring(piece, args, start, cut - start) != 0) return -1;
      const items: usize = load<u32>(referenceOf(list), listStorage) + blockBytes;
      copySlot(items + (<usize>count << 3), piece);
    }
    count += 1;
    start = next;
  } while (!isLast);
  return count;
}

export function strSplit(args: usize, count: u32, to: usize): i32 {
  let most = -1;
  if (count > 2) {
    most = wholeNumber(args + 16);
    if (notWhole || isLarge(args + 16)) return checkInt(args + 16);
  }
  const isWords = count < 2 || tagOf(args + 8) == Tag.None;
  if (!isWords && (tagOf(args + 8) != Tag.Str || stringLength(args + 8) == 0)) {
    return askHost;
  }
  const list = pushSlots(2);
  if (list == 0) return trap(Trap.Recursion);
  const items = allocateSequence(Tag.List, splitTo(0, args, isWords, most));
  if (items == 0) return trap(Trap.Memory);
  storeReference(list, Tag.List, items);
  if (splitTo(list, args, isWords, most) < 0) return trap(Trap.Memory);
  copySlot(to, list);
  popScratch(2);
  return 0;
}

export function strJoin(args: usize, _count: u32, to: usize): i32 {
  const sequence = args + 8;
  if (!isSequence(sequence)) {
    const status = listFrom(sequence, sequence);
    if (status == Trap.NotIterable) return trap(Trap.JoinType);
    if (status != 0) return status;
  }
  const end = <usize>lengthIn(sequence) << 3;
  const between = stringLength(args);
  let items = itemsIn(sequence);
  let length: usize = 0;
  for (let at: usize = 0; at < end; at += 8) {
    if (tagOf(items + at) != Tag.Str) return askHost;
    length += stringLength(items + at) + (at == 0 ? 0 : between);
    if (length > mostBytes) return trap(Trap.Memory);
  }
  const address = allocateString(length);
  if (address == 0) return trap(Trap.Memory);
  items = itemsIn(sequence);
  let into = address + strBytes;
  for (let at: usize = 0; at < end; at += 8) {
    if (at != 0) into = copyString(into, args);
    into = copyString(into, items + at);
  }
  return answerText(to, address);
}
