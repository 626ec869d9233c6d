// chr, ord and the methods of str, but for those of prelude-text.py.
//
// Methods get their string as first argument. What is rare, the host does: other
// arguments than expected, and what is wrong with them.

import { strBytes, Tag } from "./generated/layout";
import { Trap } from "./generated/traps";
import {
  allocateString, oneCharacter, stringBytes, stringLength,
} from "./strings";
import { askHost, trap } from "./traps";
import {
  intOf, referenceOf, storeInt, storeReference, tagOf,
} from "./values";

export { strFind, strJoin, strSplit } from "./text-search";

export function builtinChr(args: usize, _count: u32, to: usize): i32 {
  if (tagOf(args) != Tag.Int || <u32>intOf(args) > 255) return askHost;
  return oneCharacter(to, intOf(args));
}

export function builtinOrd(args: usize, _count: u32, to: usize): i32 {
  if (tagOf(args) != Tag.Str || stringLength(args) != 1) return askHost;
  storeInt(to, load<u8>(stringBytes(args)));
  return 0;
}

/** The string with the 26 letters from `first` on in the other case. */
function changeCase(args: usize, to: usize, first: u32): i32 {
  const length = stringLength(args);
  const address = allocateString(length);
  if (address == 0) return trap(Trap.Memory);
  const from = referenceOf(args);
  for (let i: usize = 0; i < length; i++) {
    const byte: u32 = load<u8>(from + i, strBytes);
    store<u8>(address + i, byte - first < 26 ? byte ^ 0x20 : byte, strBytes);
  }
  storeReference(to, Tag.Str, address);
  return 0;
}

export function strLower(args: usize, _count: u32, to: usize): i32 {
  return changeCase(args, to, 0x41);
}

export function strUpper(args: usize, _count: u32, to: usize): i32 {
  return changeCase(args, to, 0x61);
}
