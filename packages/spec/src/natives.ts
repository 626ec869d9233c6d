// Every native function: built-in functions, methods of built-in types, and the functions of modules
// that the virtual machine implements itself. Rows live in natives/<group>.ts, one file per group.
//
// Consumers: program (name resolution), bytecode (calls), vm/assembly/generated/natives.ts
// (dispatch, argument counts, method table), stdlib stubs, docs/modules, vpyc later.
// Adding a row: take the next free id of the group, run `pnpm generate`, write the function named by
// `symbolOf(row)` in the group's file, or for a row in Python its twin in a prelude file of stdlib, add
// a test program.

import { builtinNatives } from "./natives/builtins.ts";
import { containerNatives } from "./natives/containers.ts";
import { moduleNatives } from "./natives/modules.ts";
import { textNatives } from "./natives/text.ts";
import type { Native } from "./natives/native-row.ts";

export const natives: readonly Native[] = [...builtinNatives, ...textNatives, ...containerNatives, ...moduleNatives];

/** VM function of a row: "str.startswith" -> "strStartswith", "len" -> "builtinLen". */
export function symbolOf(native: Native): string {
  const dotted = native.name.includes(".") ? native.name : `builtin.${native.name}`;
  return dotted
    .split(/[._]+/u)
    .filter((part) => part !== "")
    .map((part, index) => (index === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join("");
}
