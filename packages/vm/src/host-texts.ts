/**
 * Native functions that make and write texts: str, repr, print, input.
 *
 * `softSpace` of a core's header tells whether a print statement owes a space before the next item.
 */
import { messages } from "@vipera/spec";
import { formatPercent } from "./format-percent.ts";
import { formatValue } from "./format-value.ts";
import { formatTemplate } from "./plain-formats.ts";
import { coreField, objectBodyOffset, strField, valueTag } from "./layout-offsets.ts";
import type { HostNative, NativeCall } from "./native-call.ts";
import { ProgramTextError, TextLimitError } from "./text-errors.ts";

/** A function whose text can be too long or too deep. */
function limited(make: HostNative): HostNative {
  return (call) => {
    call.texts.clear();
    try {
      return make(call);
    } catch (error) {
      if (error instanceof TextLimitError) return call.trap(error.trap);
      if (error instanceof ProgramTextError) return call.leaveToPython();
      throw error;
    }
  };
}

function appendStr(call: NativeCall, index: number): void {
  call.texts.appendStr(call.memory.slot(call.slot(index)));
}

/** str(x?): a str is its own. */
function str(call: NativeCall): number {
  if (call.has(0)) {
    if (call.memory.tag(call.slot(0)) === valueTag.str) return call.returnArgument(0);
    appendStr(call, 0);
  }
  return call.returnText();
}

function repr(call: NativeCall): number {
  call.texts.appendRepr(call.memory.slot(call.slot(0)));
  return call.returnText();
}

/** _texts(*values): the str of each, joined. */
function joinTexts(call: NativeCall): number {
  for (let index = 0; index < call.count; index += 1) appendStr(call, index);
  return call.returnText();
}

/** Begins a text with the space that a print statement left due. */
function appendDueSpace({ core, memory, texts }: NativeCall): void {
  if (memory.u32(core + coreField.softSpace) !== 0) texts.text.append(" ");
}

/** Writes the text that was made; a print statement then owes a space or not. */
function writeText(call: NativeCall, softSpace = 0): void {
  call.memory.setU32(call.core + coreField.softSpace, softSpace);
  call.writeText();
}

/** Whether a str ends in white space other than a blank: no space is due after it. */
function endsLine(call: NativeCall): boolean {
  const { memory } = call;
  if (memory.tag(call.slot(0)) !== valueTag.str) return false;
  const address = memory.u32(call.slot(0));
  const length = memory.u32(address + strField.length);
  const last = memory.all[address + objectBodyOffset + length - 1] ?? 0;
  return length > 0 && last >= 9 && last <= 13;
}

/** _print_item(value?): an item of a print statement, or its end. */
function printItem(call: NativeCall): number {
  if (call.count === 0) {
    call.texts.text.append("\n");
    writeText(call);
  } else {
    appendDueSpace(call);
    call.texts.appendPrinted(call.memory.slot(call.slot(0)));
    writeText(call, endsLine(call) ? 0 : 1);
  }
  return call.done();
}

/** Appends a separator argument, or the usual one when it is None or absent. */
function appendSeparator(call: NativeCall, index: number, usual: string): void {
  if (call.memory.tag(call.slot(index)) === valueTag.str) appendStr(call, index);
  else call.texts.text.append(usual);
}

function isSeparator(call: NativeCall, index: number): boolean {
  const tag = call.memory.tag(call.slot(index));
  return tag === valueTag.str || tag === valueTag.none || tag === valueTag.unbound;
}

/** print(*values, sep, end): the arguments are sep, end, values... */
function print(call: NativeCall): number {
  if (!isSeparator(call, 0)) return call.trap("separatorType", 0);
  if (!isSeparator(call, 1)) return call.trap("endType", 1);
  appendDueSpace(call);
  for (let index = 2; index < call.count; index += 1) {
    if (index > 2) appendSeparator(call, 0, " ");
    appendStr(call, index);
  }
  appendSeparator(call, 1, "\n");
  writeText(call);
  return call.returnTagged(valueTag.none, 0);
}

/** raw_input(prompt?) */
function rawInput(call: NativeCall): number {
  appendDueSpace(call);
  if (call.has(0)) appendStr(call, 0);
  writeText(call);
  return call.request(messages.find((row) => row.name === "ReadLine")?.code ?? 0);
}

/** sys.stdout_write(text) */
function writeOut(call: NativeCall): number {
  if (call.memory.tag(call.slot(0)) !== valueTag.str) return call.trap("stringRequired", 0);
  appendStr(call, 0);
  writeText(call);
  return call.returnTagged(valueTag.none, 0);
}

/** By the names of their rows. */
export const textFunctions: Readonly<Record<string, HostNative>> = {
  print: limited(print),
  raw_input: limited(rawInput),
  repr: limited(repr),
  str: limited(str),
  "prelude._format_value": limited(formatValue),
  "prelude._formatted": limited(formatTemplate),
  "prelude._percent": limited(formatPercent),
  "prelude._print_item": limited(printItem),
  "prelude._texts": limited(joinTexts),
  "sys.stdout_write": limited(writeOut),
};
