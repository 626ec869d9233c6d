// chr, ord, str, repr, bin, hex, oct and the methods of str.
//
// Methods get their string as first argument. Results of unknown length grow in the open text
// of text-buffer.ts; searches walk raw bytes and allocate nothing meanwhile.

import { isInteger, wideOf } from "./arithmetic";
import { appendDigits, isSpace, makeDigits } from "./convert";
import { UnsignedWide } from "./flavour";
import { toText } from "./format";
import { Tag } from "./generated/layout";
import { Name } from "./generated/natives";
import { Trap } from "./generated/traps";
import { popScratch, pushScratch } from "./memory-map";
import { checkInt } from "./natives-numbers";
import { newString, oneCharacter, stringBytes, stringLength, substring } from "./strings";
import {
  appendByte, appendPart, appendRepeated, appendString, closeText, openText,
} from "./text-buffer";
import { trapOnMethod } from "./trap-on-method";
import { trap, trapOn } from "./traps";
import { copySlot, hasArgument, intOf, storeBool, storeInt, tagOf } from "./values";

export {
  strCount, strEndswith, strFind, strIndex, strJoin, strPartition, strReplace, strRfind,
  strRindex, strRpartition, strRsplit, strSplit, strSplitlines, strStartswith,
} from "./text-search";

export function builtinChr(args: usize, _count: u32, to: usize): i32 {
  const status = checkInt(args);
  if (status != 0) return status;
  if (<u32>intOf(args) > 255) return trap(Trap.CharacterRange);
  return oneCharacter(to, intOf(args));
}

export function builtinOrd(args: usize, _count: u32, to: usize): i32 {
  if (tagOf(args) != Tag.Str) return trapOn(Trap.OrdType, args);
  const length = stringLength(args);
  if (length != 1) {
    storeInt(args, <i32>length);
    return trapOn(Trap.CharacterType, args);
  }
  storeInt(to, load<u8>(stringBytes(args)));
  return 0;
}

export function builtinStr(args: usize, count: u32, to: usize): i32 {
  return hasArgument(args, count, 0) ? toText(to, args, false) : newString(to, 0);
}

export function builtinRepr(args: usize, _count: u32, to: usize): i32 {
  return toText(to, args, true);
}

/** The digits of an integer in a base after its sign and prefix, a 0 and perhaps a letter. */
function inBase(args: usize, to: usize, base: u32, letter: u32, typeTrap: i32): i32 {
  if (!isInteger(args)) return trapOn(typeTrap, args);
  const value = wideOf(args);
  openText();
  if (value < 0) appendByte(0x2d);
  if (letter != 0 || value != 0) appendByte(0x30);
  if (letter != 0) appendByte(letter);
  if (value == 0) appendByte(0x30);
  appendDigits(makeDigits(<UnsignedWide>(value < 0 ? -value : value), base));
  return closeText(to);
}

export function builtinBin(args: usize, _count: u32, to: usize): i32 {
  return inBase(args, to, 2, 0x62, Trap.NotIndex);
}

export function builtinHex(args: usize, _count: u32, to: usize): i32 {
  return inBase(args, to, 16, 0x78, Trap.HexType);
}

export function builtinOct(args: usize, _count: u32, to: usize): i32 {
  return inBase(args, to, 8, 0, Trap.OctType);
}

/** Classes of characters, as bits. */
const enum Kind {
  Upper = 1,
  Lower = 2,
  Letter = 3,
  Digit = 4,
  Space = 8,
}

function kindOf(byte: u32): u32 {
  if (byte - 0x41 < 26) return Kind.Upper;
  if (byte - 0x61 < 26) return Kind.Lower;
  if (byte - 0x30 < 10) return Kind.Digit;
  return isSpace(byte) ? Kind.Space : 0;
}

/** Whether some character is of the kinds `some` and all are of the kinds `all` or of none. */
function isOfKind(args: usize, to: usize, some: u32, all: u32, none: u32): i32 {
  const from = stringBytes(args);
  let found: u32 = 0;
  let fits = true;
  for (let i: usize = 0; i < stringLength(args); i++) {
    const kind = kindOf(load<u8>(from + i));
    found |= kind;
    if ((kind & all) == 0 && (kind & none) != 0) fits = false;
    if (kind == 0 && none == 15) fits = false;
  }
  storeBool(to, fits && (found & some) != 0);
  return 0;
}

export function strIsalnum(args: usize, _count: u32, to: usize): i32 {
  return isOfKind(args, to, Kind.Letter | Kind.Digit, Kind.Letter | Kind.Digit, 15);
}

export function strIsalpha(args: usize, _count: u32, to: usize): i32 {
  return isOfKind(args, to, Kind.Letter, Kind.Letter, 15);
}

export function strIsdigit(args: usize, _count: u32, to: usize): i32 {
  return isOfKind(args, to, Kind.Digit, Kind.Digit, 15);
}

export function strIslower(args: usize, _count: u32, to: usize): i32 {
  return isOfKind(args, to, Kind.Lower, Kind.Lower, Kind.Upper);
}

export function strIsspace(args: usize, _count: u32, to: usize): i32 {
  return isOfKind(args, to, Kind.Space, Kind.Space, 15);
}

export function strIsupper(args: usize, _count: u32, to: usize): i32 {
  return isOfKind(args, to, Kind.Upper, Kind.Upper, Kind.Lower);
}

/** How the case of letters changes. */
const enum Case {
  Lower, Upper, Swap, Capital, Title,
}

function changeCase(args: usize, to: usize, change: Case): i32 {
  const length = stringLength(args);
  const text = pushScratch();
  if (text == 0 || newString(text, length) != 0) return trap(Trap.Memory);
  let afterLetter = false;
  for (let i: usize = 0; i < length; i++) {
    const byte: u32 = load<u8>(stringBytes(args) + i);
    const kind = kindOf(byte);
    let upper = change == Case.Upper;
    if (change == Case.Swap) upper = kind == Kind.Lower;
    if (change == Case.Capital) upper = i == 0;
    if (change == Case.Title) upper = !afterLetter;
    afterLetter = (kind & Kind.Letter) != 0;
    const changes = kind == (upper ? Kind.Lower : Kind.Upper);
    store<u8>(stringBytes(text) + i, changes ? byte ^ 0x20 : byte);
  }
  copySlot(to, text);
  popScratch(1);
  return 0;
}

export function strLower(args: usize, _count: u32, to: usize): i32 {
  return changeCase(args, to, Case.Lower);
}

export function strUpper(args: usize, _count: u32, to: usize): i32 {
  return changeCase(args, to, Case.Upper);
}

export function strSwapcase(args: usize, _count: u32, to: usize): i32 {
  return changeCase(args, to, Case.Swap);
}

export function strCapitalize(args: usize, _count: u32, to: usize): i32 {
  return changeCase(args, to, Case.Capital);
}

export function strTitle(args: usize, _count: u32, to: usize): i32 {
  return changeCase(args, to, Case.Title);
}

/** The string with `before` and `after` fill characters around it. */
function padded(args: usize, to: usize, before: i32, after: i32, fill: u32): i32 {
  openText();
  appendRepeated(fill, before);
  appendString(args);
  appendRepeated(fill, after);
  return closeText(to);
}

/** Checks width and fill character; the number of characters missing is in `missing`. */
let missing: i32 = 0;
let fillByte: u32 = 0;
function readPadding(args: usize, count: u32, name: Name): i32 {
  const status = checkInt(args + 8);
  if (status != 0) return status;
  fillByte = 0x20;
  if (hasArgument(args, count, 2)) {
    const fill = args + 16;
    if (tagOf(fill) != Tag.Str || stringLength(fill) != 1) {
      return trapOnMethod(Trap.FillType, fill, name);
    }
    fillByte = load<u8>(stringBytes(fill));
  }
  missing = max(intOf(args + 8) - <i32>stringLength(args), 0);
  return 0;
}

export function strLjust(args: usize, count: u32, to: usize): i32 {
  const status = readPadding(args, count, Name.Ljust);
  return status != 0 ? status : padded(args, to, 0, missing, fillByte);
}

export function strRjust(args: usize, count: u32, to: usize): i32 {
  const status = readPadding(args, count, Name.Rjust);
  return status != 0 ? status : padded(args, to, missing, 0, fillByte);
}

export function strCenter(args: usize, count: u32, to: usize): i32 {
  const status = readPadding(args, count, Name.Center);
  if (status != 0) return status;
  const before = missing / 2 + (missing & intOf(args + 8) & 1);
  return padded(args, to, before, missing - before, fillByte);
}

export function strZfill(args: usize, _count: u32, to: usize): i32 {
  const status = readPadding(args, 2, Name.Zfill);
  if (status != 0) return status;
  const length = stringLength(args);
  const first: u32 = length == 0 ? 0 : load<u8>(stringBytes(args));
  const sign: usize = first == 0x2d || first == 0x2b ? 1 : 0;
  openText();
  appendPart(args, 0, sign);
  appendRepeated(0x30, missing);
  appendPart(args, sign, length - sign);
  return closeText(to);
}

export function strExpandtabs(args: usize, count: u32, to: usize): i32 {
  let size = 8;
  if (hasArgument(args, count, 1)) {
    const status = checkInt(args + 8);
    if (status != 0) return status;
    size = intOf(args + 8);
  }
  let column = 0;
  openText();
  for (let i: usize = 0; i < stringLength(args); i++) {
    const byte: u32 = load<u8>(stringBytes(args) + i);
    if (byte == 0x09) {
      const blanks = size > 0 ? size - (column % size) : 0;
      appendRepeated(0x20, blanks);
      column += blanks;
    } else {
      appendByte(byte);
      column = byte == 0x0a || byte == 0x0d ? 0 : column + 1;
    }
  }
  return closeText(to);
}

/** Whether a byte is white space or, when `characters` is a string's slot, one of its bytes. */
function isStripped(byte: u32, characters: usize): bool {
  if (characters == 0) return isSpace(byte);
  const from = stringBytes(characters);
  for (let i: usize = 0; i < stringLength(characters); i++) {
    if (load<u8>(from + i) == byte) return true;
  }
  return false;
}

/** The string without stripped characters at its begin, end or both. */
function strip(
  args: usize,
  count: u32,
  to: usize,
  atStart: bool,
  atEnd: bool,
  name: Name,
): i32 {
  let characters: usize = 0;
  if (hasArgument(args, count, 1) && tagOf(args + 8) != Tag.None) {
    characters = args + 8;
    if (tagOf(characters) != Tag.Str) return trapOnMethod(Trap.StripType, characters, name);
  }
  const from = stringBytes(args);
  let start: usize = 0;
  let end = stringLength(args);
  while (atStart && start < end && isStripped(load<u8>(from + start), characters)) start++;
  while (atEnd && end > start && isStripped(load<u8>(from + end - 1), characters)) end--;
  return substring(to, args, start, end - start);
}

export function strLstrip(args: usize, count: u32, to: usize): i32 {
  return strip(args, count, to, true, false, Name.Lstrip);
}

export function strRstrip(args: usize, count: u32, to: usize): i32 {
  return strip(args, count, to, false, true, Name.Rstrip);
}

export function strStrip(args: usize, count: u32, to: usize): i32 {
  return strip(args, count, to, true, true, Name.Strip);
}
