// The % operator on strings: the prelude's, which an image has unless no text of its
// program can hold a %.

import { Tag } from "./generated/layout";
import { Hook } from "./generated/natives";
import { Trap } from "./generated/traps";
import { callLibrary, hookFunction } from "./library-call";
import { lengthAt } from "./lists";
import { trap } from "./traps";
import { copySlot, referenceOf, tagOf } from "./values";

/** `format % values`, where slot `format` holds a string. */
export function formatPercent(to: usize, format: usize, values: usize): i32 {
  if (hookFunction(Hook.Percent) != 0) {
    return callLibrary(Hook.Percent, 2, to, format, values, 0);
  }
  const tag = tagOf(values);
  const isEmpty = tag == Tag.Tuple && lengthAt(referenceOf(values)) == 0;
  if (!isEmpty && tag != Tag.Dict && tag != Tag.List) return trap(Trap.FormatTooMany);
  copySlot(to, format);
  return 0;
}
