/**
 * Methods of str that change or ask for its characters one by one, and those that pad it.
 *
 * Letters are those of ASCII, as in the C locale of CPython 2.7.
 */
import { valueTag } from "./layout-offsets.ts";
import type { HostNative, NativeCall } from "./native-call.ts";
import {
  integerAt,
  isAmong,
  isSpace,
  isTextAt,
  pastInt,
  pastLong,
  textAt,
  trapOfMethod,
  wrongInteger,
} from "./text-argument.ts";

/** The bit that tells small letters from capitals. */
const caseBit = 0x20;
const blank = " ".charCodeAt(0);
const tab = "\t".charCodeAt(0);
const newline = "\n".charCodeAt(0);
const carriageReturn = "\r".charCodeAt(0);
const plus = "+".charCodeAt(0);
const minus = "-".charCodeAt(0);
const zero = "0".charCodeAt(0);
/** Characters of a table for translate. */
const tableLength = 256;

function isUpper(byte: number): boolean {
  return byte >= 65 && byte <= 90;
}

function isLower(byte: number): boolean {
  return byte >= 97 && byte <= 122;
}

function isLetter(byte: number): boolean {
  return isUpper(byte) || isLower(byte);
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}

/** A method that makes of each byte another one, looking at the byte before. */
function mapping(change: (byte: number, before: number, isFirst: boolean) => number): HostNative {
  return (call) => {
    const { start, end } = textAt(call, 0);
    const bytes = call.memory.all;
    const { text } = call.texts;
    text.clear();
    const room = text.extend(end - start);
    let before = 0;
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      room[at - start] = change(byte, before, at === start);
      before = byte;
    }
    return call.returnText();
  };
}

function lowered(byte: number): number {
  return isUpper(byte) ? byte ^ caseBit : byte;
}

function raised(byte: number): number {
  return isLower(byte) ? byte ^ caseBit : byte;
}

/** A method that asks whether all characters are of a kind, and there is one. */
function asking(is: (byte: number) => boolean): HostNative {
  return (call) => {
    const { start, end } = textAt(call, 0);
    const bytes = call.memory.all;
    let at = start;
    while (at < end && is(bytes[at] ?? 0)) at += 1;
    return call.returnTagged(valueTag.bool, at === end && end > start ? 1 : 0);
  };
}

/** A method that asks whether all letters are in a case, and there is a letter. */
function askingCase(isWanted: (byte: number, before: number) => boolean): HostNative {
  return (call) => {
    const { start, end } = textAt(call, 0);
    const bytes = call.memory.all;
    let letters = 0;
    let before = 0;
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      if (isLetter(byte)) {
        if (!isWanted(byte, before)) return call.returnTagged(valueTag.bool, 0);
        letters += 1;
      }
      before = byte;
    }
    return call.returnTagged(valueTag.bool, letters > 0 ? 1 : 0);
  };
}

/** A method that pads a text to a width; `left` tells how many of the missing are at the left. */
function padding(name: string, left: (missing: number, width: number) => number): HostNative {
  return (call) => {
    const width = integerAt(call, 1, 0);
    if (width === undefined) return wrongInteger(call, 1);
    const wrong = pastLong(width);
    if (wrong !== undefined) return call.trap(wrong);
    let fill = blank;
    if (call.has(2)) {
      const given = isTextAt(call, 2) ? textAt(call, 2) : undefined;
      if (given === undefined || given.end - given.start !== 1) {
        return trapOfMethod(call, "fillType", name, 2);
      }
      fill = call.memory.all[given.start] ?? 0;
    }
    const { start, end } = textAt(call, 0);
    const missing = width - (end - start);
    if (missing <= 0) return call.returnArgument(0);
    const before = left(missing, width);
    return returnPadded(call, [before, fill, 0, missing - before]);
  };
}

/** Returns a text after its first `kept` bytes, `before` and those, then `after` fills. */
function returnPadded(
  call: NativeCall,
  [before, fill, kept, after]: readonly [number, number, number, number],
): number {
  const { start, end } = textAt(call, 0);
  const bytes = call.memory.all;
  // No core has room for so much: it is not made.
  if (before + after >= bytes.length) return call.trap("memory");
  const { text } = call.texts;
  text.clear();
  text.appendBytes(bytes, start, kept);
  text.repeat(fill, before);
  text.appendBytes(bytes, start + kept, end - start - kept);
  text.repeat(fill, after);
  return call.returnText();
}

/** zfill(width) */
function zeroFill(call: NativeCall): number {
  const width = integerAt(call, 1, 0);
  if (width === undefined) return wrongInteger(call, 1);
  const wrong = pastLong(width);
  if (wrong !== undefined) return call.trap(wrong);
  const { start, end } = textAt(call, 0);
  const missing = width - (end - start);
  if (missing <= 0) return call.returnArgument(0);
  const first = start < end ? call.memory.all[start] : 0;
  return returnPadded(call, [missing, zero, first === plus || first === minus ? 1 : 0, 0]);
}

/** expandtabs(size?) */
function expandTabs(call: NativeCall): number {
  const size = integerAt(call, 1, 8);
  if (size === undefined) return wrongInteger(call, 1);
  const wrong = pastInt(size);
  if (wrong !== undefined) return call.trap(wrong);
  const { start, end } = textAt(call, 0);
  const bytes = call.memory.all;
  const { text } = call.texts;
  text.clear();
  let column = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === tab) {
      const blanks = size > 0 ? size - (column % size) : 0;
      if (text.length + blanks >= bytes.length) return call.trap("memory");
      text.repeat(blank, blanks);
      column += blanks;
    } else {
      text.put(byte);
      column = byte === newline || byte === carriageReturn ? 0 : column + 1;
    }
  }
  return call.returnText();
}

/** translate(table, characters?): without characters, others replaced by those of the table. */
function translate(call: NativeCall): number {
  const hasTable = call.memory.tag(call.slot(1)) !== valueTag.none;
  if (hasTable && !isTextAt(call, 1)) return call.trap("textRequired");
  const table = textAt(call, hasTable ? 1 : 0);
  if (hasTable && table.end - table.start !== tableLength) return call.trap("translationTable");
  if (call.has(2) && !isTextAt(call, 2)) return call.trap("textRequired");
  const removed = call.has(2) ? textAt(call, 2) : { start: 0, end: 0 };
  const { start, end } = textAt(call, 0);
  const bytes = call.memory.all;
  const { text } = call.texts;
  text.clear();
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (!isAmong(bytes, removed, byte))
      text.put(hasTable ? (bytes[table.start + byte] ?? 0) : byte);
  }
  return call.returnText();
}

export const formNatives = {
  "str.capitalize": mapping((byte, _before, isFirst) => (isFirst ? raised(byte) : lowered(byte))),
  "str.center": padding("str.center", (missing, width) => (missing >> 1) + (missing & width & 1)),
  "str.expandtabs": expandTabs,
  "str.isalnum": asking((byte) => isLetter(byte) || isDigit(byte)),
  "str.isalpha": asking(isLetter),
  "str.isdigit": asking(isDigit),
  "str.islower": askingCase(isLower),
  "str.isspace": asking(isSpace),
  "str.istitle": askingCase((byte, before) => isUpper(byte) !== isLetter(before)),
  "str.isupper": askingCase(isUpper),
  "str.ljust": padding("str.ljust", () => 0),
  "str.lower": mapping(lowered),
  "str.rjust": padding("str.rjust", (missing) => missing),
  "str.swapcase": mapping((byte) => (isLetter(byte) ? byte ^ caseBit : byte)),
  "str.title": mapping((byte, before) => (isLetter(before) ? lowered(byte) : raised(byte))),
  "str.translate": translate,
  "str.upper": mapping(raised),
  "str.zfill": zeroFill,
} as const satisfies Readonly<Record<string, HostNative>>;
