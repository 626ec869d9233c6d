/**
 * Arguments of the methods of str as the host reads them, and what is wrong with others.
 *
 * Bytes of a text are read where they lie: a copy would cost more than most methods do.
 */
import { natives, numberOfNative } from "@vipera/spec";
import { coreField, objectBodyOffset, strField, valueTag } from "./layout-offsets.ts";
import type { NativeCall } from "./native-call.ts";

/** Where the bytes of a text lie: addresses in the machine's memory. */
export interface TextPart {
  readonly start: number;
  readonly end: number;
}

/** White space: blank, \t \n \v \f \r. */
export function isSpace(byte: number): boolean {
  return byte === 32 || (byte >= 9 && byte <= 13);
}

/** Whether a byte is one of a text's. */
export function isAmong(bytes: Uint8Array, { start, end }: TextPart, byte: number): boolean {
  let at = start;
  while (at < end && bytes[at] !== byte) at += 1;
  return at < end;
}

export function isTextAt(call: NativeCall, index: number): boolean {
  return call.memory.tag(call.slot(index)) === valueTag.str;
}

/** The bytes of the str that an argument is. */
export function textAt(call: NativeCall, index: number): TextPart {
  return textIn(call, call.slot(index));
}

/** The bytes of the str in a slot. */
export function textIn({ memory }: NativeCall, slot: number): TextPart {
  const address = memory.u32(slot);
  const start = address + objectBodyOffset;
  return { start, end: start + memory.u32(address + strField.length) };
}

/** The trap of an argument that must be an int of 32 bits and is none. */
export function wrongInteger(call: NativeCall, index: number): number {
  const { memory } = call;
  if (memory.wholeAt(call.slot(index)) !== undefined) return call.trap("integerRange", index);
  return call.trap(call.number(index) === undefined ? "integerRequired" : "integerNotFloat");
}

/** The trap of an integer that no long of C holds; undefined for one that it holds. */
export function pastLong(value: number): string | undefined {
  return value >= 2 ** 63 || value < -(2 ** 63) ? "longToC" : undefined;
}

/** The trap of an integer that no int of C holds; undefined for one that it holds. */
export function pastInt(value: number): string | undefined {
  if (value >= 2 ** 31) return pastLong(value) ?? "integerTooLarge";
  return value < -(2 ** 31) ? (pastLong(value) ?? "integerTooSmall") : undefined;
}

/** An int or bool argument, `missing` for none; undefined for another value. */
export function integerAt(call: NativeCall, index: number, missing: number): number | undefined {
  return call.has(index) ? call.memory.integer(call.slot(index)) : missing;
}

/** A start or end within a length, from the end if negative; undefined for no integer. */
function boundOf(call: NativeCall, index: number, length: number, missing: number) {
  if (!call.has(index) || call.memory.tag(call.slot(index)) === valueTag.none) return missing;
  const bound = call.memory.integer(call.slot(index));
  if (bound === undefined) return undefined;
  return bound < 0 ? Math.max(bound + length, 0) : bound;
}

/**
 * The part of the first argument between the bounds in arguments 2 and 3; undefined where they are
 * no integers. A part that would end before it starts is no part, not even an empty one.
 */
export function boundedText(call: NativeCall): TextPart | undefined {
  const { start, end } = textAt(call, 0);
  const length = end - start;
  const first = boundOf(call, 2, length, 0);
  const last = boundOf(call, 3, length, length);
  if (first === undefined || last === undefined) return undefined;
  return { start: start + first, end: start + Math.min(last, length) };
}

/** Raises a run-time error about a method and an argument. */
export function trapOfMethod(call: NativeCall, name: string, method: string, index = -1): number {
  const trap = call.trap(name);
  const id = natives.find((row) => row.name === method)?.id ?? 0;
  const { core, memory } = call;
  memory.setTagged(core + coreField.trapFirst, valueTag.native, numberOfNative(id));
  if (index >= 0) memory.copySlot(core + coreField.trapSecond, call.slot(index));
  return trap;
}
