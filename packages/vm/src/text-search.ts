/**
 * Methods of str that look for a part of it, and those that cut or replace parts.
 *
 * Which error comes first of several is CPython 2.7's: bounds and counts are read before parts.
 */
import { elementSlots } from "./read-value.ts";
import { valueTag } from "./layout-offsets.ts";
import type { HostNative, NativeCall } from "./native-call.ts";
import {
  boundedText,
  integerAt,
  isAmong,
  isSpace,
  isTextAt,
  type TextPart,
  textAt,
  textIn,
  trapOfMethod,
  wrongInteger,
} from "./text-argument.ts";

/** Whether the bytes of a part lie at an address. */
function isAt(bytes: Uint8Array, address: number, part: TextPart): boolean {
  const { start, end } = part;
  for (let at = start; at < end; at += 1) {
    if (bytes[address + at - start] !== bytes[at]) return false;
  }
  return true;
}

/** Where a part lies first between two addresses, -1 for nowhere. */
function findIn(bytes: Uint8Array, start: number, end: number, part: TextPart): number {
  const last = end - (part.end - part.start);
  for (let at = start; at <= last; at += 1) if (isAt(bytes, at, part)) return at;
  return -1;
}

/** Where a part lies last between two addresses, -1 for nowhere. */
function findLastIn(bytes: Uint8Array, start: number, end: number, part: TextPart): number {
  for (let at = end - (part.end - part.start); at >= start; at -= 1) {
    if (isAt(bytes, at, part)) return at;
  }
  return -1;
}

/** find(part, start?, end?) and its kin: the index is counted from the whole text's first byte. */
function searching(find: typeof findIn, isRequired: boolean): HostNative {
  return (call) => {
    const text = boundedText(call);
    if (text === undefined) return call.trap("sliceType");
    if (!isTextAt(call, 1)) return call.trap("textRequired");
    const found = find(call.memory.all, text.start, text.end, textAt(call, 1));
    if (found < 0 && isRequired) return call.trap("partMissing");
    return call.returnInteger(found < 0 ? -1 : found - textAt(call, 0).start);
  };
}

/** count(part, start?, end?) */
function count(call: NativeCall): number {
  const text = boundedText(call);
  if (text === undefined) return call.trap("sliceType");
  if (!isTextAt(call, 1)) return call.trap("textRequired");
  const part = textAt(call, 1);
  const size = part.end - part.start;
  if (size === 0) return call.returnInteger(Math.max(text.end - text.start + 1, 0));
  return call.returnInteger(countIn(call.memory.all, text, part, Number.POSITIVE_INFINITY));
}

/** How often a part that is not empty lies in a text without overlap, at most `most` times. */
function countIn(bytes: Uint8Array, text: TextPart, part: TextPart, most: number): number {
  let found = 0;
  let at = findIn(bytes, text.start, text.end, part);
  while (at >= 0 && found < most) {
    found += 1;
    at = findIn(bytes, at + part.end - part.start, text.end, part);
  }
  return found;
}

/** startswith(affix, start?, end?) and endswith: of a str or one of a tuple of them. */
function affixed(name: string, isAtEnd: boolean): HostNative {
  const has = (call: NativeCall, text: TextPart, slot: number): boolean => {
    const affix = textIn(call, slot);
    const size = affix.end - affix.start;
    if (text.end - text.start < size) return false;
    return isAt(call.memory.all, isAtEnd ? text.end - size : text.start, affix);
  };
  return (call) => {
    const { memory } = call;
    const text = boundedText(call);
    if (text === undefined) return call.trap("sliceType");
    let isFound = false;
    if (isTextAt(call, 1)) isFound = has(call, text, call.slot(1));
    else if (memory.tag(call.slot(1)) !== valueTag.tuple) {
      return trapOfMethod(call, "affixType", name, 1);
    } else {
      for (const slot of elementSlots(memory, valueTag.tuple, memory.u32(call.slot(1)))) {
        if (memory.tag(slot) !== valueTag.str) return call.trap("textRequired");
        isFound = has(call, text, slot);
        if (isFound) break;
      }
    }
    return call.returnTagged(valueTag.bool, isFound ? 1 : 0);
  };
}

/** strip(characters?) and its kin. */
function stripping(name: string, atStart: boolean, atEnd: boolean): HostNative {
  return (call) => {
    const isGiven = call.has(1) && call.memory.tag(call.slot(1)) !== valueTag.none;
    if (isGiven && !isTextAt(call, 1)) return trapOfMethod(call, "stripType", name);
    const bytes = call.memory.all;
    const given = isGiven ? textAt(call, 1) : undefined;
    const isStripped = (byte = 0): boolean =>
      given === undefined ? isSpace(byte) : isAmong(bytes, given, byte);
    const whole = textAt(call, 0);
    let { start, end } = whole;
    if (atStart) while (start < end && isStripped(bytes[start])) start += 1;
    if (atEnd) while (start < end && isStripped(bytes[end - 1])) end -= 1;
    return call.returnPart(start - whole.start, end - start);
  };
}

/** replace(old, new, count?) */
function replace(call: NativeCall): number {
  const most = integerAt(call, 3, -1);
  if (most === undefined) return wrongInteger(call, 3);
  if (!isTextAt(call, 1) || !isTextAt(call, 2)) return call.trap("textRequired");
  const text = textAt(call, 0);
  const old = textAt(call, 1);
  const length = text.end - text.start;
  const limit = most < 0 ? Number.POSITIVE_INFINITY : most;
  const isBetween = old.start === old.end;
  // 2.7 leaves an empty text as it is when a count is given.
  if (isBetween && length === 0 && most >= 0) return call.returnArgument(0);
  const bytes = call.memory.all;
  const times = isBetween ? Math.min(length + 1, limit) : countIn(bytes, text, old, limit);
  if (times === 0) return call.returnArgument(0);
  const added = textAt(call, 2);
  const grown = added.end - added.start - (old.end - old.start);
  if (length + times * grown >= bytes.length) return call.trap("memory");
  appendReplaced(call, times);
  return call.returnText();
}

/** Appends the text of argument 0 with the first `times` of argument 1 replaced by argument 2. */
function appendReplaced(call: NativeCall, times: number): void {
  const { start, end } = textAt(call, 0);
  const old = textAt(call, 1);
  const added = textAt(call, 2);
  const size = old.end - old.start;
  const bytes = call.memory.all;
  const { text } = call.texts;
  text.clear();
  let from = start;
  for (let left = times; left > 0; left -= 1) {
    // An empty part lies before each byte and at the end.
    const isNext = size === 0 && left < times;
    const at = isNext ? from + 1 : findIn(bytes, from, end, old);
    text.appendBytes(bytes, from, at - from);
    text.appendBytes(bytes, added.start, added.end - added.start);
    from = at + size;
  }
  text.appendBytes(bytes, from, end - from);
}

export const searchNatives = {
  "str.count": count,
  "str.endswith": affixed("str.endswith", true),
  "str.find": searching(findIn, false),
  "str.index": searching(findIn, true),
  "str.lstrip": stripping("str.lstrip", true, false),
  "str.replace": replace,
  "str.rfind": searching(findLastIn, false),
  "str.rindex": searching(findLastIn, true),
  "str.rstrip": stripping("str.rstrip", false, true),
  "str.startswith": affixed("str.startswith", false),
  "str.strip": stripping("str.strip", true, true),
} as const satisfies Readonly<Record<string, HostNative>>;
