/**
 * The texts of calls with a wrong number of arguments, in Python 2.7's many words.
 */
import {
  countWords,
  functionFlags,
  type Native,
  natives,
  numberedNatives,
  preludeFile,
} from "@vipera/spec";
import { findCode, type PlacedCore } from "./core-handle.ts";
import type { RawSlot } from "./core-memory.ts";
import { functionField, tupleField, valueTag } from "./layout-offsets.ts";

/** A row of traps.ts, and what fills its holes. */
export interface CountText {
  readonly name: string;
  readonly wanted: number;
  readonly given: number;
  /** What Python calls a native function, also one whose work a prelude function does. */
  readonly callee?: string;
  /** The parameter that has no argument. */
  readonly missing?: string;
}

/**
 * @param callee    The function that was called.
 * @param given     Arguments of the call; a method counts its object among them.
 * @param isMethod  Whether the call names a method of an object.
 */
export function countText(
  placed: PlacedCore,
  callee: RawSlot,
  given: number,
  isMethod: boolean,
): CountText {
  if ("float" in callee) return { name: "argumentsExactly", wanted: 0, given };
  const native =
    callee.tag === valueTag.native
      ? numberedNatives[callee.payload - 1]
      : nativeOfTwin(placed, callee.payload, isMethod);
  return native === undefined
    ? countTextOfFunction(placed, callee.payload, given)
    : countTextOfNative(native, given);
}

/** The native function whose work the prelude function at an address does. */
function nativeOfTwin(placed: PlacedCore, address: number, isMethod: boolean): Native | undefined {
  const name = libraryFunction(placed, address);
  if (name === undefined) return undefined;
  const rows = natives.filter((row) => row.twin === name);
  // A call with * does not tell.
  return rows.find((row) => row.method === isMethod) ?? rows[0];
}

/** Name of the function object at an address if it is of the prelude. */
export function libraryFunction(placed: PlacedCore, address: number): string | undefined {
  const code = findCode(placed, placed.memory.u32(address + functionField.entry));
  if (code === undefined || code.image.files[code.function.file] !== preludeFile) return undefined;
  return code.function.name;
}

function countTextOfFunction(placed: PlacedCore, address: number, given: number): CountText {
  const { memory } = placed;
  const parameters = memory.view.getUint8(address + functionField.parameters);
  const flags = memory.view.getUint8(address + functionField.flags);
  const defaults = memory.u32(address + functionField.defaults);
  const optional = defaults === 0 ? 0 : memory.u32(defaults + tupleField.length);
  const words = countWords[libraryFunction(placed, address) ?? ""];
  if (words?.form === "own") return { name: words.trap ?? "", wanted: 0, given };
  if (words?.form === "unpacked" && given >= (words.least === undefined ? 0 : parameters)) {
    const more = (flags & functionFlags.star) === 0 ? 0 : 1;
    return ofBounds(words.least ?? parameters, parameters + more, given, words.form);
  }
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
  const words = countWords[row.name];
  const more = words?.countsObject === true ? 1 : 0;
  const given = all - (row.method ? 1 : 0) + more;
  const most = (words?.most ?? row.parameters.length) + more;
  const least = row.parameters.filter((parameter) => !parameter.optional).length;
  if (words?.form === "own") return { name: words.trap ?? "", wanted: least, given };
  if (words?.form === "keywords" && given === 0) {
    return { name: "requiredArgument", wanted: least, given, missing: words.first ?? "" };
  }
  const text = ofBounds(least, most, given, words === undefined ? formOf(row) : words.form);
  return { ...text, callee: words?.callee ?? nameWithoutModule(row) };
}

function nameWithoutModule({ name }: Native): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

type Form = "words" | "unpacked" | "one" | "keywords";

/** The form of a function without words of its own. */
function formOf(row: Native): Form {
  const least = row.parameters.filter((parameter) => !parameter.optional).length;
  if (least === 1 && row.parameters.length === 1) return "one";
  return least === 0 || (row.method && !row.name.startsWith("dict.")) ? "words" : "unpacked";
}

function ofBounds(least: number, most: number, given: number, form: Form): CountText {
  const wanted = given < least ? least : most;
  if (form === "one") return { name: "nativeArgumentsOne", wanted, given };
  if (most === 0) return { name: "argumentsNone", wanted, given };
  const bound = least === most ? "" : given < least ? "AtLeast" : "AtMost";
  return form === "unpacked"
    ? { name: `nativeArguments${bound}`, wanted, given }
    : ofWanted(`arguments${bound === "" ? "Exactly" : bound}`, wanted, given);
}
