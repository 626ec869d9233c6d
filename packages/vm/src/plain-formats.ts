/**
 * Formats whose fields are plain: %s %d %i and %% of the operator %, and those of str.format that
 * are empty or a number, with a specification or without one.
 *
 * What is rare, or wrong, or of the program, is left to format-percent.ts and to the prelude, which
 * begin again.
 */
import type { CoreMemory } from "./core-memory.ts";
import { FormatError } from "./format-error.ts";
import { appendFormatted } from "./format-value.ts";
import { KnownTexts } from "./known-texts.ts";
import { objectBodyOffset, strField, tupleField, valueTag } from "./layout-offsets.ts";
import type { NativeCall } from "./native-call.ts";
import { ProgramTextError } from "./text-errors.ts";

/** A place of a value in a format. */
interface Field {
  /** Bytes before it. */
  readonly before: Uint8Array;
  /** Number of its value. */
  readonly number: number;
  /** Whether an int alone is plain. */
  readonly isInteger: boolean;
  /** What str.format has after a colon. */
  readonly specification: string;
}

interface Plain {
  readonly fields: readonly Field[];
  /** Bytes after the last field. */
  readonly after: Uint8Array;
}

const percent = "%".charCodeAt(0);
const braces = /\{\{|\}\}|\{([0-9]{0,4})(?::([^{}]*))?\}|[{}]/gu;

const percentFormats = new KnownTexts(readPercents);
const templates = new KnownTexts(readTemplate);

/** The fields of a format of %; undefined when a conversion is not plain. */
function readPercents(format: Uint8Array): Plain | undefined {
  const fields: Field[] = [];
  let literal: number[] = [];
  let isConversion = false;
  for (const byte of format) {
    const letter = String.fromCharCode(byte);
    if (!isConversion) {
      if (byte !== percent) literal.push(byte);
    } else if (byte === percent) literal.push(byte);
    else if ("sdi".includes(letter)) {
      const before = Uint8Array.from(literal);
      const isInteger = letter !== "s";
      fields.push({ before, number: fields.length, isInteger, specification: "" });
      literal = [];
    } else return undefined;
    isConversion = !isConversion && byte === percent;
  }
  return isConversion ? undefined : { fields, after: Uint8Array.from(literal) };
}

/** The fields of a template of str.format; undefined when one is not plain. */
function readTemplate(template: Uint8Array): Plain | undefined {
  let text = "";
  for (const byte of template) text += String.fromCharCode(byte);
  const fields: Field[] = [];
  let literal = "";
  let from = 0;
  for (const found of text.matchAll(braces)) {
    const [shown, digits, specification = ""] = found;
    literal += text.slice(from, found.index);
    from = found.index + shown.length;
    if (shown === "{{" || shown === "}}") literal += shown.charAt(0);
    else if (digits === undefined) return undefined;
    else {
      const number = digits === "" ? fields.length : Number(digits);
      fields.push({ before: bytesOf(literal), number, isInteger: false, specification });
      literal = "";
    }
  }
  const manual = [...text.matchAll(braces)].filter(([, digits]) => (digits ?? "") !== "").length;
  if (manual !== 0 && manual !== fields.length) return undefined;
  return { fields, after: bytesOf(literal + text.slice(from)) };
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/**
 * Makes the text of a format of % and the values in the call's second slot.
 *
 * @returns False when the format or a value is not plain.
 */
export function fillPercents(call: NativeCall): boolean {
  const { memory } = call;
  if (call.has(2) || memory.tag(call.slot(0)) !== valueTag.str) return false;
  const plain = percentFormats.find(memory, memory.u32(call.slot(0)));
  if (plain === undefined) return false;
  let slot = call.slot(1);
  let count = 1;
  const tag = memory.tag(slot);
  // A dict or list may stay unused where one value does not.
  if (tag === valueTag.dict || tag === valueTag.list) return false;
  if (tag === valueTag.tuple) {
    const tuple = memory.u32(slot);
    slot = tuple + objectBodyOffset;
    count = memory.u32(tuple + tupleField.length);
  }
  return count === plain.fields.length && fill(call, plain, slot, count);
}

/** _formatted(values): the text of a template, the first value, and the others; or None. */
export function formatTemplate(call: NativeCall): number {
  const { memory } = call;
  const tuple = memory.u32(call.slot(0));
  const first = tuple + objectBodyOffset;
  const count = memory.u32(tuple + tupleField.length);
  const isText = count > 0 && memory.tag(first) === valueTag.str;
  const plain = isText ? templates.find(memory, memory.u32(first)) : undefined;
  try {
    if (plain !== undefined && fill(call, plain, first + 8, count - 1)) return call.returnText();
  } catch (error) {
    // The prelude begins again, and finds what is wrong, or an instance.
    if (!(error instanceof FormatError || error instanceof ProgramTextError)) throw error;
  }
  return call.returnTagged(valueTag.none, 0);
}

/** Appends a format with its fields filled; false for a missing value or one that is not plain. */
function fill(call: NativeCall, { fields, after }: Plain, slot: number, count: number): boolean {
  const { text } = call.texts;
  for (const field of fields) {
    text.appendBytes(field.before, 0, field.before.length);
    if (field.number >= count) return false;
    const value = slot + 8 * field.number;
    if (field.specification !== "") appendFormatted(call, value, field.specification);
    else if (!appendPlain(call, call.memory, value, field.isInteger)) return false;
  }
  text.appendBytes(after, 0, after.length);
  return true;
}

/** Appends an int, or another value that has a text at once; false for another one. */
function appendPlain(
  { texts }: NativeCall,
  memory: CoreMemory,
  slot: number,
  isInteger: boolean,
): boolean {
  const tag = memory.tag(slot);
  if (tag === valueTag.int) {
    texts.text.appendInteger(memory.u32(slot) | 0);
    return true;
  }
  if (isInteger) return false;
  if (tag === valueTag.str) {
    const address = memory.u32(slot);
    const length = memory.u32(address + strField.length);
    texts.text.appendBytes(memory.all, address + objectBodyOffset, length);
    return true;
  }
  const value = memory.slot(slot);
  if (!("float" in value)) return false;
  texts.appendStr(value);
  return true;
}
