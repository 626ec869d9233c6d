// Methods of str that look for a part of it: find, count, replace, split, join and the
// like.
//
// Searches work on raw addresses between two allocations; what is kept across one is an
// offset.

import { isInteger, wideOf } from "./arithmetic";
import { isSpace } from "./parse-number";
import { strBytes, Tag } from "./generated/layout";
import { Name } from "./generated/natives";
import { Trap } from "./generated/traps";
import { appendValue, isSequence, itemsAt, lengthAt, listFrom, newList } from "./lists";
import { popScratch, pushScratch } from "./memory-map";
import { checkInt } from "./natives-numbers";
import {
  findBytes, lengthOfString, sameBytes, stringBytes, stringLength, substring,
} from "./strings";
import { appendByte, appendPart, appendString, closeText, openText } from "./text-buffer";
import { trap, trapOn2 } from "./traps";
import { trapOnMethod } from "./trap-on-method";
import {
  copySlot, hasArgument, intOf, referenceOf, storeBool, storeInt, tagOf,
} from "./values";

/** The part of the string that a search is about, as addresses. */
let searchFrom: usize = 0;
let searchEnd: usize = 0;

/** A start or end argument within a length; negative ones count from the end. */
function boundOf(args: usize, count: u32, index: u32, length: i32, standard: i32): i32 {
  const slot = args + (<usize>index << 3);
  if (!hasArgument(args, count, index) || tagOf(slot) == Tag.None) return standard;
  if (!isInteger(slot)) return -1;
  const wide = wideOf(slot);
  if (wide >= length) return wide == length || index == 3 ? length : length + 1;
  if (wide >= 0) return <i32>wide;
  return wide < -length ? 0 : <i32>wide + length;
}

/**
 * Reads the arguments start and end; an empty part before its own begin holds
 * nothing.
 */
function readBounds(args: usize, count: u32): i32 {
  const length = <i32>stringLength(args);
  const start = boundOf(args, count, 2, length, 0);
  const end = boundOf(args, count, 3, length, length);
  if (start < 0 || end < 0) return trap(Trap.SliceType);
  searchFrom = stringBytes(args) + <usize>start;
  searchEnd = stringBytes(args) + <usize>end;
  return 0;
}

/** Where the argument after the string occurs, 0 for nowhere; sets `searchStatus`. */
let searchStatus: i32 = 0;
function searchPart(args: usize, count: u32): usize {
  if (tagOf(args + 8) != Tag.Str) searchStatus = trap(Trap.TextRequired);
  else searchStatus = readBounds(args, count);
  if (searchStatus != 0 || searchFrom > searchEnd) return 0;
  const part = args + 8;
  return findBytes(searchFrom, searchEnd, stringBytes(part), stringLength(part));
}

export function strFind(args: usize, count: u32, to: usize): i32 {
  const at = searchPart(args, count);
  if (searchStatus == 0) storeInt(to, at == 0 ? -1 : <i32>(at - stringBytes(args)));
  return searchStatus;
}

export function strCount(args: usize, count: u32, to: usize): i32 {
  let at = searchPart(args, count);
  if (searchStatus != 0) return searchStatus;
  const part = stringBytes(args + 8);
  const length = stringLength(args + 8);
  let found = 0;
  while (at != 0) {
    found++;
    const next = at + max<usize>(length, 1);
    at = next > searchEnd ? 0 : findBytes(next, searchEnd, part, length);
  }
  storeInt(to, found);
  return 0;
}

/** Whether the searched part begins or ends with a string object. */
function hasAffix(affix: usize, atEnd: bool): bool {
  const length = lengthOfString(affix);
  if (searchFrom > searchEnd || length > searchEnd - searchFrom) return false;
  return sameBytes(atEnd ? searchEnd - length : searchFrom, affix + strBytes, length);
}

/** Whether it begins or ends with a string or one of a tuple of strings. */
function testAffix(args: usize, count: u32, to: usize, atEnd: bool, name: Name): i32 {
  const status = readBounds(args, count);
  if (status != 0) return status;
  const affix = args + 8;
  const isOne = tagOf(affix) == Tag.Str;
  if (!isOne && tagOf(affix) != Tag.Tuple) {
    return trapOnMethod(Trap.AffixType, affix, name);
  }
  let item = isOne ? affix : itemsAt(referenceOf(affix));
  let left: u32 = isOne ? 1 : lengthAt(referenceOf(affix));
  let found: bool = false;
  for (; left > 0 && !found; left--) {
    if (tagOf(item) != Tag.Str) return trap(Trap.TextRequired);
    found = hasAffix(referenceOf(item), atEnd);
    item += 8;
  }
  storeBool(to, found);
  return 0;
}

export function strEndswith(args: usize, count: u32, to: usize): i32 {
  return testAffix(args, count, to, true, Name.Endswith);
}

export function strStartswith(args: usize, count: u32, to: usize): i32 {
  return testAffix(args, count, to, false, Name.Startswith);
}

/** The argument `index` as a limit of replacements or splits: -1 for none. */
let partLimit: i32 = -1;
function readLimit(args: usize, count: u32, index: u32): i32 {
  partLimit = -1;
  if (!hasArgument(args, count, index)) return 0;
  const slot = args + (<usize>index << 3);
  const status = checkInt(slot);
  if (status == 0) partLimit = intOf(slot);
  return status;
}

export function strReplace(args: usize, count: u32, to: usize): i32 {
  const old = args + 8;
  if (tagOf(old) != Tag.Str || tagOf(args + 16) != Tag.Str) {
    return trap(Trap.TextRequired);
  }
  const status = readLimit(args, count, 3);
  if (status != 0) return status;
  const length = stringLength(args);
  const oldLength = stringLength(old);
  // Python 2.7 leaves an empty string as it is when a count is given.
  if (length == 0 && partLimit > 0) partLimit = 0;
  let at: usize = 0;
  openText();
  for (; partLimit != 0; partLimit--) {
    const from = stringBytes(args);
    const found = findBytes(from + at, from + length, stringBytes(old), oldLength);
    if (found == 0) break;
    const index = found - from;
    appendPart(args, at, index - at);
    appendString(args + 16);
    at = index + oldLength;
    if (oldLength != 0) continue;
    if (at == length) break;
    appendByte(load<u8>(stringBytes(args) + at));
    at++;
  }
  appendPart(args, at, length - at);
  return closeText(to);
}

/** Appends bytes [start, end) of a string to the list in the slot before `piece`. */
function addPiece(piece: usize, from: usize, start: usize, end: usize): i32 {
  const status = substring(piece, from, start, end - start);
  return status != 0 ? status : appendValue(piece - 8, piece);
}

/** Splits a string at white space. */
function splitWords(args: usize, piece: usize): i32 {
  const end = stringLength(args);
  let start: usize = 0;
  let status = 0;
  while (status == 0) {
    const from = stringBytes(args);
    while (start < end && isSpace(load<u8>(from + start))) start++;
    if (start == end) break;
    let cut = end;
    if (partLimit-- != 0) {
      cut = start;
      while (cut < end && !isSpace(load<u8>(from + cut))) cut++;
    }
    status = addPiece(piece, args, start, cut);
    start = cut;
  }
  return status;
}

/** Splits a string at a separator. */
function splitParts(args: usize, piece: usize): i32 {
  const separator = args + 8;
  const length = stringLength(separator);
  const end = stringLength(args);
  let start: usize = 0;
  let status = 0;
  for (; status == 0 && partLimit != 0; partLimit--) {
    const from = stringBytes(args);
    const found = findBytes(from + start, from + end, stringBytes(separator), length);
    if (found == 0) break;
    status = addPiece(piece, args, start, found - from);
    start = found - from + length;
  }
  return status != 0 ? status : addPiece(piece, args, start, end);
}

/** The argument after the string as a separator: a string that is not empty. */
function checkSeparator(args: usize): i32 {
  if (tagOf(args + 8) != Tag.Str) return trap(Trap.TextRequired);
  return stringLength(args + 8) == 0 ? trap(Trap.EmptySeparator) : 0;
}

export function strSplit(args: usize, count: u32, to: usize): i32 {
  const isWords = !hasArgument(args, count, 1) || tagOf(args + 8) == Tag.None;
  let status = isWords ? 0 : checkSeparator(args);
  if (status == 0) status = readLimit(args, count, 2);
  if (status != 0) return status;
  const list = pushScratch();
  const piece = list == 0 ? 0 : pushScratch();
  if (piece == 0) return trap(Trap.Recursion);
  status = newList(list, 0);
  if (status != 0) return status;
  status = isWords ? splitWords(args, piece) : splitParts(args, piece);
  if (status != 0) return status;
  copySlot(to, list);
  popScratch(2);
  return 0;
}

export function strJoin(args: usize, _count: u32, to: usize): i32 {
  const item = pushScratch();
  const index = item == 0 ? 0 : pushScratch();
  if (index == 0) return trap(Trap.Recursion);
  const sequence = args + 8;
  if (!isSequence(sequence)) {
    const status = listFrom(sequence, sequence);
    if (status == Trap.NotIterable) return trap(Trap.JoinType);
    if (status != 0) return status;
  }
  openText();
  for (let i: u32 = 0; i < lengthAt(referenceOf(sequence)); i++) {
    copySlot(item, itemsAt(referenceOf(sequence)) + (<usize>i << 3));
    storeInt(index, i);
    if (tagOf(item) != Tag.Str) return trapOn2(Trap.JoinItem, index, item);
    if (i != 0) appendString(args);
    appendString(item);
  }
  popScratch(2);
  return closeText(to);
}
