// The print statement: items with a space between, and the line's end.

import { coreSoftSpace, strBytes, strLength, Tag } from "./generated/layout";
import { Hook } from "./generated/natives";
import { holdsOthers, writeValue } from "./format";
import { callLibrary } from "./library-call";
import { core } from "./memory-map";
import { portWrite } from "./port";
import { referenceOf, tagOf } from "./values";

/** A space and a line feed. */
const separators: usize = memory.data<u8>([32, 10]);

/** Writes str(R[value]), after a space if the item before left one due. */
export function printItem(value: usize): i32 {
  if (load<u32>(core, coreSoftSpace) != 0) portWrite(core, separators, 1);
  store<u32>(core, endsLine(value) ? 0 : 1, coreSoftSpace);
  if (holdsOthers(value)) return callLibrary(Hook.PrintValue, 1, 0, value, 0, 0);
  return writeValue(value);
}

/**
 * Whether an item is a string that ends in white space other than a space: no space is
 * due.
 */
function endsLine(value: usize): bool {
  if (tagOf(value) != Tag.Str) return false;
  const text = referenceOf(value);
  const length = load<u32>(text, strLength);
  if (length == 0) return false;
  const last = load<u8>(text + strBytes + length - 1);
  return last >= 9 && last <= 13;
}

/** Ends the line of a print statement. */
export function printNewline(): i32 {
  portWrite(core, separators + 1, 1);
  store<u32>(core, 0, coreSoftSpace);
  return 0;
}
