// chr, ord, str, repr and the methods of str, but for those of prelude-text.py.
//
// Methods get their string as first argument; searches walk raw bytes and allocate
// nothing.

import { isSpace } from "./parse-number";
import { toText } from "./format";
import { Tag } from "./generated/layout";
import { Name } from "./generated/natives";
import { Trap } from "./generated/traps";
import { popScratch, pushScratch } from "./memory-map";
import { checkInt } from "./natives-numbers";
import { newString, oneCharacter, stringBytes, stringLength, substring } from "./strings";
import { trapOnMethod } from "./trap-on-method";
import { trap, trapOn } from "./traps";
import { copySlot, hasArgument, intOf, storeInt, tagOf } from "./values";

export {
  strCount, strEndswith, strFind, strJoin, strReplace, strSplit, strStartswith,
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

/** The string with the 26 letters from `first` on in the other case. */
function changeCase(args: usize, to: usize, first: u32): i32 {
  const length = stringLength(args);
  const text = pushScratch();
  if (text == 0 || newString(text, length) != 0) return trap(Trap.Memory);
  const from = stringBytes(args);
  const into = stringBytes(text);
  for (let i: usize = 0; i < length; i++) {
    const byte: u32 = load<u8>(from + i);
    store<u8>(into + i, byte - first < 26 ? byte ^ 0x20 : byte);
  }
  copySlot(to, text);
  popScratch(1);
  return 0;
}

export function strLower(args: usize, _count: u32, to: usize): i32 {
  return changeCase(args, to, 0x41);
}

export function strUpper(args: usize, _count: u32, to: usize): i32 {
  return changeCase(args, to, 0x61);
}

/**
 * Whether a byte is white space or, when `characters` is a string's slot, one of its
 * bytes.
 */
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
    if (tagOf(characters) != Tag.Str) {
      return trapOnMethod(Trap.StripType, characters, name);
    }
  }
  const from = stringBytes(args);
  let start: usize = 0;
  let end = stringLength(args);
  const last = from - 1;
  while (atStart && start < end && isStripped(load<u8>(from + start), characters)) {
    start++;
  }
  while (atEnd && end > start && isStripped(load<u8>(last + end), characters)) end--;
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
