// The text of values that hold no others: str, repr, print.
//
// Texts are appended to the open text of text-buffer.ts. The texts of integers and
// strings are made here, those of other values by the host. Containers and exceptions
// need the texts of what they hold: the prelude makes theirs (`callLibrary`).

import { wideOf } from "./arithmetic";
import { appendInteger } from "./convert";
import { Tag, Type } from "./generated/layout";
import { Hook } from "./generated/natives";
import { callLibrary } from "./library-call";
import { core } from "./memory-map";
import { portValueText, portWrite } from "./port";
import { stringBytes, stringLength } from "./strings";
import {
  appendHostText, appendReal, appendString, closePrinting, closeText, openPrinting, openText,
} from "./text-buffer";
import { copySlot, isReal, realOf, tagOf } from "./values";

/** Types of values whose text contains those of others, one bit each. */
// @ts-ignore: decorator
@inline const containers: u32 = 1 << Type.List | 1 << Type.Tuple | 1 << Type.Dict
  | 1 << Type.Slice | 1 << Type.Exception;

/** Whether the text of a value contains those of others. */
export function holdsOthers(slot: usize): bool {
  const type = <u32>-tagOf(slot);
  return type < 32 && (containers >>> type & 1) != 0;
}

/** Appends the str or repr of a value that holds no others. */
export function appendValue(slot: usize, isRepr: bool): void {
  const tag = tagOf(slot);
  if (tag == Tag.Int || tag == Tag.Big) appendInteger(wideOf(slot));
  else if (tag == Tag.Str && !isRepr) appendString(slot);
  else if (isReal(tag)) appendReal(realOf(slot), isRepr ? 0x72 : 0x73, 0);
  else appendHostText(portValueText(slot, isRepr));
}

/** The str or repr of a value as a new string; a str is its own str. */
export function toText(to: usize, from: usize, isRepr: bool): i32 {
  if (!isRepr && tagOf(from) == Tag.Str) {
    copySlot(to, from);
    return 0;
  }
  if (holdsOthers(from)) {
    return callLibrary(isRepr ? Hook.ReprValue : Hook.StrValue, 1, to, from, 0, 0);
  }
  openText();
  appendValue(from, isRepr);
  return closeText(to);
}

/** Writes the str of a value that holds no others to the program's output. */
export function writeValue(from: usize): i32 {
  if (tagOf(from) == Tag.Str) {
    portWrite(core, stringBytes(from), stringLength(from));
    return 0;
  }
  openPrinting();
  appendValue(from, false);
  return closePrinting();
}
