// The % operator on strings: "%-8s%(key)05.2f" % values.
//
//   % (key) flags width .precision h l L  conversion
//           -+ #0   *     *               d i u o x X e E f F g G c r s %
//
// One conversion is read into the variables below, then its text is appended without
// padding, then sign, zeroes and blanks are inserted around it. Source: Python 2.7
// Library Reference 5.6.2; which error comes first: Objects/stringobject.c.

import { fitsWide, isInteger, wideOf } from "./arithmetic";
import { appendDigits, isFiniteReal, makeDigits } from "./convert";
import { UnsignedWide, Wide } from "./flavour";
import { appendValue } from "./format";
import { Tag, tupleBytes } from "./generated/layout";
import { Trap } from "./generated/traps";
import { getIndex } from "./indexing";
import { lengthAt } from "./lists";
import { popScratch, pushScratch } from "./memory-map";
import { oneCharacter, stringBytes, stringLength, substring } from "./strings";
import {
  appendByte, appendReal, appendRepeated, appendString, closeText, holdText,
  insertRepeated, openText, resumeText, textByte, textLength, truncateText,
} from "./text-buffer";
import { trap, trapOn, trapOn2 } from "./traps";
import {
  copySlot, isNumber, numberOf, referenceOf, storeInt, tagOf,
} from "./values";

/**
 * Slots: the format string, its argument or tuple of arguments, the value being
 * shown.
 */
let format: usize = 0;
let argument: usize = 0;
let value: usize = 0;
/** Next byte of the format, next item of the argument tuple. */
let position: usize = 0;
let nextItem: u32 = 0;

/** Flags of a conversion, in the order of `flagCharacters`. */
const enum Flag {
  Left = 1,
  Plus = 2,
  Blank = 4,
  Alternate = 8,
  Zero = 16,
}
const flagCharacters: usize = memory.data<u8>([0x2d, 0x2b, 0x20, 0x23, 0x30]);

/** The conversion being done. */
let flags: u32 = 0;
let width: i32 = 0;
/** -1 when none is given. */
let precision: i32 = -1;
let conversion: u32 = 0;

/** Most digits behind the point of an integer conversion in Python 2.7. */
const mostPrecision: i32 = 116;

/** The format's byte at the position; 0x100 at its end. */
function peek(): u32 {
  if (position >= stringLength(format)) return 0x100;
  return load<u8>(stringBytes(format) + position);
}

/** Takes the next argument into the value slot. */
function takeArgument(): i32 {
  const index = nextItem++;
  if (tagOf(argument) == Tag.Tuple) {
    const items = referenceOf(argument);
    if (index >= lengthAt(items)) return trap(Trap.FormatTooFew);
    copySlot(value, items + tupleBytes + (<usize>index << 3));
  } else {
    if (index != 0) return trap(Trap.FormatTooFew);
    copySlot(value, argument);
  }
  return 0;
}

/** Whether the argument can be asked by %(key). */
function isMapping(): bool {
  const tag = tagOf(argument);
  return tag == Tag.Dict || tag == Tag.List;
}

/** Reads (key) and takes the argument of that key; parentheses in it are paired. */
function takeKey(): i32 {
  if (!isMapping()) return trap(Trap.FormatMapping);
  const from = ++position;
  for (let depth = 1; depth != 0; position++) {
    const byte = peek();
    if (byte == 0x100) return trap(Trap.FormatKey);
    if (byte == 0x28) depth++;
    if (byte == 0x29) depth--;
  }
  holdText();
  let status = substring(value, format, from, position - from - 1);
  if (status == 0) status = getIndex(value, argument, value);
  resumeText();
  nextItem = 0x80000000;
  return status;
}

/** Reads the flags, each a bit by its place among - + blank # 0. */
function readFlags(): void {
  flags = 0;
  for (; ; position++) {
    let bit: u32 = 0;
    while (bit < 5 && load<u8>(flagCharacters + bit) != peek()) bit++;
    if (bit == 5) return;
    flags |= 1 << bit;
  }
}

/** Reads a width or precision, digits or * for an argument, into `number`. */
let number: i32 = 0;
function readNumber(): i32 {
  number = 0;
  if (peek() == 0x2a) {
    position++;
    const status = takeArgument();
    if (status != 0) return status;
    if (!isInteger(value)) return trap(Trap.FormatStar);
    number = <i32>wideOf(value);
    return 0;
  }
  for (; peek() - 0x30 < 10; position++) {
    if (number > 0x7ffffff) return trap(Trap.Memory);
    number = number * 10 + <i32>(peek() - 0x30);
  }
  return 0;
}

/** Reads everything between % and its text; the value slot then holds what to show. */
function readConversion(): i32 {
  const byKey = peek() == 0x28;
  let status = byKey ? takeKey() : 0;
  if (status != 0) return status;
  readFlags();
  status = readNumber();
  if (status != 0) return status;
  width = number;
  if (width < 0) {
    flags |= Flag.Left;
    width = -width;
  }
  precision = -1;
  if (peek() == 0x2e) {
    position++;
    status = readNumber();
    if (status != 0) return status;
    precision = max(number, 0);
  }
  const byte = peek();
  if (byte == 0x68 || byte == 0x6c || byte == 0x4c) position++;
  conversion = peek();
  if (conversion == 0x100) return trap(Trap.FormatIncomplete);
  position++;
  return conversion == 0x25 || byKey ? 0 : takeArgument();
}

/** A trap that tells the conversion: its letter is the first operand. */
function trapOnConversion(number: i32, second: usize): i32 {
  const letter = pushScratch();
  if (letter == 0) return trap(Trap.Recursion);
  const status = oneCharacter(letter, conversion);
  return status != 0 ? status : trapOn2(number, letter, second);
}

/** The trap of a value that is no number, or of an endless one. */
function wrongType(): i32 {
  return trapOnConversion(Trap.FormatNumber, value);
}

/** Appends the value as an integer of a base, with at least `precision` digits. */
function appendInBase(base: u32): i32 {
  let integer: Wide = 0;
  if (isInteger(value)) {
    integer = wideOf(value);
    if (precision > mostPrecision) return trap(Trap.FormatPrecision);
  } else {
    if (!isNumber(value)) return wrongType();
    const real = numberOf(value);
    if (!isFiniteReal(real)) return wrongType();
    if (!fitsWide(real)) {
      if (base != 10) return trap(Trap.IntegerRange);
      appendReal(trunc(real), 0x66, 0);
      return 0;
    }
    integer = <Wide>real;
  }
  if (integer < 0) appendByte(0x2d);
  if ((flags & Flag.Alternate) != 0 && base == 16) {
    appendByte(0x30);
    appendByte(0x78);
  }
  const count = makeDigits(<UnsignedWide>(integer < 0 ? -integer : integer), base);
  let zeroes = (precision < 0 ? 1 : precision) - <i32>count;
  const isAlternate = (flags & Flag.Alternate) != 0;
  if (isAlternate && base == 8 && zeroes < 1 && integer != 0) zeroes = 1;
  if (zeroes > 0) appendRepeated(0x30, zeroes);
  appendDigits(count);
  return 0;
}

/** Appends the value as a float. */
function appendFloat(style: u32): i32 {
  if (!isNumber(value)) return trapOn(Trap.FormatFloat, value);
  if ((flags & Flag.Alternate) != 0) style -= 0x20;
  appendReal(numberOf(value), style, precision < 0 ? 6 : precision);
  return 0;
}

/** Appends the character that the value is or has as its code. */
function appendCharacter(): i32 {
  if (tagOf(value) == Tag.Str) {
    if (stringLength(value) != 1) return trap(Trap.FormatOneCharacter);
    appendString(value);
    return 0;
  }
  if (!isInteger(value)) {
    return trap(isNumber(value) ? Trap.IntegerNotFloat : Trap.IntegerRequired);
  }
  const code = wideOf(value);
  if (code > 255) return trap(Trap.ByteTooLarge);
  if (code < 0) return trap(Trap.ByteTooSmall);
  appendByte(<u32>code);
  return 0;
}

/** Makes the letters of the text from byte `from` on capitals. */
function capitalizeText(from: usize): void {
  for (let index = from; index < textLength(); index++) {
    const byte: u32 = load<u8>(textByte(index));
    if (byte - 0x61 < 26) store<u8>(textByte(index), byte - 0x20);
  }
}

/**
 * Inserts sign and padding around the text of a conversion, which begins at byte
 * `from`.
 */
function pad(from: usize, isNumeric: bool): void {
  let inside = from;
  if (isNumeric) {
    const signs = flags & (Flag.Plus | Flag.Blank);
    const hasSign = load<u8>(textByte(from)) == 0x2d;
    if (!hasSign && signs != 0) {
      insertRepeated(from, (signs & Flag.Plus) != 0 ? 0x2b : 0x20, 1);
    }
    if (hasSign || signs != 0) inside++;
    if ((flags & Flag.Alternate) != 0 && (conversion | 0x20) == 0x78) inside += 2;
  }
  const missing = width - <i32>(textLength() - from);
  if (missing <= 0) return;
  let fill: u32 = 0x20;
  if ((flags & Flag.Left) != 0) {
    from = textLength();
  } else if ((flags & Flag.Zero) != 0 && isNumeric) {
    from = inside;
    fill = 0x30;
  }
  insertRepeated(from, fill, missing);
}

/**
 * Appends a number, its letters small ones; false when the conversion is none of
 * numbers.
 */
function appendNumber(): i32 {
  const letter = conversion | 0x20;
  if (letter - 0x65 < 3) return appendFloat(letter);
  if (letter == 0x78) return appendInBase(16);
  if (conversion == 0x6f) return appendInBase(8);
  if (letter == conversion && (letter == 0x64 || letter == 0x69 || letter == 0x75)) {
    return appendInBase(10);
  }
  const index = pushScratch();
  if (index == 0) return trap(Trap.Recursion);
  storeInt(index, <i32>position - 1);
  return trapOnConversion(Trap.FormatCharacter, index);
}

/** Appends the text of the conversion that was read. */
function convert(): i32 {
  const from = textLength();
  let status = 0;
  let isNumeric = false;
  if (conversion == 0x25) {
    appendByte(0x25);
  } else if (conversion == 0x73 || conversion == 0x72) {
    status = appendValue(value, conversion == 0x72);
    if (precision >= 0) truncateText(from + precision);
  } else if (conversion == 0x63) {
    status = appendCharacter();
  } else {
    isNumeric = true;
    status = appendNumber();
    if (conversion < 0x60) capitalizeText(from);
  }
  if (status == 0) pad(from, isNumeric);
  return status;
}

/** `format % argument`, where slot `from` holds the format string. */
export function formatPercent(to: usize, from: usize, values: usize): i32 {
  value = pushScratch();
  if (value == 0) return trap(Trap.Recursion);
  format = from;
  argument = values;
  position = 0;
  nextItem = 0;
  openText();
  while (position < stringLength(format)) {
    const byte = peek();
    position++;
    if (byte != 0x25) {
      appendByte(byte);
      continue;
    }
    let status = readConversion();
    if (status == 0) status = convert();
    if (status != 0) return status;
  }
  if (tagOf(argument) == Tag.Tuple) {
    if (nextItem < lengthAt(referenceOf(argument))) return trap(Trap.FormatTooMany);
  } else if (nextItem == 0 && !isMapping()) {
    return trap(Trap.FormatTooMany);
  }
  popScratch(1);
  return closeText(to);
}
