// chr, ord, str, repr and the methods of str, but for those of prelude-text.py.
//
// Methods get their string as first argument; searches walk raw bytes and allocate
// nothing.

import { toText } from "./format";
import { Tag } from "./generated/layout";
import { Trap } from "./generated/traps";
import { popScratch, pushScratch } from "./memory-map";
import { checkInt } from "./natives-numbers";
import { newString, oneCharacter, stringBytes, stringLength } from "./strings";
import { trap, trapOn } from "./traps";
import { copySlot, hasArgument, intOf, storeInt, tagOf } from "./values";

export { strFind, strJoin, strSplit } from "./text-search";

export function builtinChr(args: usize, _count: u32, to: usize): i32 {
  const status = checkInt(args);
  if (status != 0) return status;
  if (<u32>intOf(args) > 255) return trap(Trap.CharacterRange);
  return oneCharacter(to, intOf(args));
}

export function builtinOrd(args: usize, _count: u32, to: usize): i32 {
  if (tagOf(args) != Tag.Str || stringLength(args) != 1) {
    return trapOn(Trap.OrdType, args);
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
