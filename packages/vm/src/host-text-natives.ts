/**
 * What the virtual machine leaves to the host of its functions of texts: searching within bounds,
 * and saying what is wrong with arguments.
 */
import { coreField, listField, objectBodyOffset, strField, valueTag } from "./layout-offsets.ts";
import type { NativeCall } from "./native-call.ts";
import { elementsOf, textOf } from "./read-value.ts";

/** The text an argument is; undefined for another value. */
function textAt(call: NativeCall, index: number): string | undefined {
  const slot = call.slot(index);
  if (call.memory.tag(slot) !== valueTag.str) return undefined;
  return textOf(call.memory, call.memory.u32(slot));
}

/** The trap of an argument that must be an int of 32 bits and is none. */
function wrongInteger(call: NativeCall, index: number): number {
  const { memory } = call;
  if (memory.wholeAt(call.slot(index)) !== undefined) return call.trap("integerRange");
  return call.trap(call.number(index) === undefined ? "integerRequired" : "integerNotFloat");
}

/** chr(i) of a bool or long, or a trap. */
function character(call: NativeCall): number {
  const { memory, to } = call;
  const code = memory.wholeAt(call.slot(0));
  if (code === undefined || BigInt.asIntN(64, code) !== code) return wrongInteger(call, 0);
  if (code < 0n || code > 255n) return call.trap("characterRange");
  call.storeCharacter(to, Number(code));
  return 0;
}

/** ord(c) of what is no character: a trap. */
function code(call: NativeCall): number {
  const text = textAt(call, 0);
  if (text === undefined) return call.trap("ordType", 0);
  return call.aboutInteger(call.trap("characterType"), text.length);
}

/** A start or end within a length, from the end if negative; undefined for no integer. */
function boundOf(call: NativeCall, index: number, length: number, missing: number) {
  if (!call.has(index) || call.memory.tag(call.slot(index)) === valueTag.none) return missing;
  const bound = call.memory.integer(call.slot(index));
  if (bound === undefined) return undefined;
  return bound < 0 ? Math.max(bound + length, 0) : bound;
}

/** str.find(part, start?, end?) */
function find(call: NativeCall): number {
  const { memory } = call;
  if (memory.tag(call.slot(1)) !== valueTag.str) return call.trap("textRequired");
  const text = memory.u32(call.slot(0));
  const part = memory.u32(call.slot(1));
  const length = memory.u32(text + strField.length);
  const start = boundOf(call, 2, length, 0);
  const end = boundOf(call, 3, length, length);
  if (start === undefined || end === undefined) return call.trap("sliceType");
  const partLength = memory.u32(part + strField.length);
  const last = Math.min(end, length) - partLength;
  const bytes = memory.all;
  for (let index = start; index <= last; index += 1) {
    if (areSame(bytes, text + objectBodyOffset + index, part + objectBodyOffset, partLength)) {
      return call.returnInteger(index);
    }
  }
  return call.returnInteger(-1);
}

/** Whether the same bytes lie at two addresses. */
function areSame(bytes: Uint8Array, left: number, right: number, length: number): boolean {
  for (let index = 0; index < length; index += 1) {
    if (bytes[left + index] !== bytes[right + index]) return false;
  }
  return true;
}

/** str.join(iterable) of a list or tuple with something that is no str: a trap. */
function join(call: NativeCall): number {
  const { memory } = call;
  const slot = call.slot(1);
  const tag = memory.tag(slot);
  const address = memory.u32(slot);
  const elements = elementsOf(memory, tag, address);
  const index = elements.findIndex((item) => !("tag" in item && item.tag === valueTag.str));
  const isList = tag === valueTag.list;
  const first = isList ? memory.u32(address + listField.storage) + 8 : address + objectBodyOffset;
  const trap = call.aboutInteger(call.trap("joinItem"), index);
  memory.copySlot(call.core + coreField.trapSecond, first + 8 * index);
  return trap;
}

/** str.split(separator, count?) with a wrong separator: a trap. */
function split(call: NativeCall): number {
  return call.trap(textAt(call, 1) === undefined ? "textRequired" : "emptySeparator");
}

export const textNatives = {
  chr: character,
  ord: code,
  "str.find": find,
  "str.join": join,
  "str.split": split,
};
