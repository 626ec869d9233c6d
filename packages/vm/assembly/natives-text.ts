// chr and ord. split and join are in text-search.ts, and what only the full flavour has
// in natives-strings.ts; the host has the other methods of str, but for those of
// prelude-text.py, and what is rare of these.

import { Tag } from "./generated/layout";
import { oneCharacter, stringBytes, stringLength } from "./strings";
import { askHost } from "./traps";
import { intOf, storeInt, tagOf } from "./values";

export { strPartition, strRpartition } from "./natives-strings";
export { strJoin, strSplit } from "./text-search";

export function builtinChr(args: usize, _count: u32, to: usize): i32 {
  if (tagOf(args) != Tag.Int || <u32>intOf(args) > 255) return askHost;
  return oneCharacter(to, intOf(args));
}

export function builtinOrd(args: usize, _count: u32, to: usize): i32 {
  if (tagOf(args) != Tag.Str || stringLength(args) != 1) return askHost;
  storeInt(to, load<u8>(stringBytes(args)));
  return 0;
}
