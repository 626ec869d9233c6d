/**
 * The texts of calls with a wrong number of arguments, in Python 2.7's many words.
 */
import { functionFlags, type Native, numberedNatives } from "@vipera/spec";
import type { CoreMemory, RawSlot } from "./core-memory.ts";
import { functionField, tupleField, valueTag } from "./layout-offsets.ts";

/** A row of traps.ts, and how many arguments it says were wanted and given. */
export interface CountText {
  readonly name: string;
  readonly wanted: number;
  readonly given: number;
}

/**
 * @param callee  The function that was called.
 * @param given   Arguments of the call; a method counts its object among them.
 */
export function countText(memory: CoreMemory, callee: RawSlot, given: number): CountText {
  if ("float" in callee) return { name: "argumentsExactly", wanted: 0, given };
  if (callee.tag === valueTag.native) {
    const row = numberedNatives[callee.payload - 1];
    if (row !== undefined) return countTextOfNative(row, given);
  }
  return countTextOfFunction(memory, callee.payload, given);
}

function countTextOfFunction(memory: CoreMemory, address: number, given: number): CountText {
  const parameters = memory.view.getUint8(address + functionField.parameters);
  const flags = memory.view.getUint8(address + functionField.flags);
  const defaults = memory.u32(address + functionField.defaults);
  const optional = defaults === 0 ? 0 : memory.u32(defaults + tupleField.length);
  if (parameters === 0 && flags === 0) return { name: "argumentsNone", wanted: 0, given };
  if (given < parameters) {
    const isLeast = optional > 0 || (flags & functionFlags.star) !== 0;
    const name = isLeast ? "argumentsAtLeast" : "argumentsExactly";
    return ofWanted(name, parameters - optional, given);
  }
  return ofWanted(optional > 0 ? "argumentsAtMost" : "argumentsExactly", parameters, given);
}

/** The row for one argument has a name of its own. */
function ofWanted(name: string, wanted: number, given: number): CountText {
  return { name: wanted === 1 ? `${name}One` : name, wanted, given };
}

function countTextOfNative(row: Native, all: number): CountText {
  const given = all - (row.method ? 1 : 0);
  const most = row.parameters.length;
  const least = row.parameters.filter((parameter) => !parameter.optional).length;
  const wanted = given < least ? least : most;
  if (least === most) {
    if (most === 0) return { name: "argumentsNone", wanted, given };
    if (most === 1) return { name: "nativeArgumentsOne", wanted, given };
  }
  const takes = least === 0 || (row.method && !row.name.startsWith("dict."));
  const bound = least === most ? "" : given < least ? "AtLeast" : "AtMost";
  if (!takes) return { name: `nativeArguments${bound}`, wanted, given };
  return ofWanted(`arguments${bound === "" ? "Exactly" : bound}`, wanted, given);
}
