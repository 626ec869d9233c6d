/**
 * What the host does of bytearrays: it makes new ones, takes slices, compares and joins them. Their
 * length changes only by `_become`, or by `append` while there is room.
 */
import { bytearrayField, objectHeaderBytes, valueTag } from "./layout-offsets.ts";
import type { HostNative, NativeCall } from "./native-call.ts";
import { bytesOf } from "./read-value.ts";
import { sliceIndices } from "./slice-indices.ts";

/** Returns a bytearray of a text. */
function returnBytes(call: NativeCall, text: string, more = 0): number {
  call.texts.clear();
  call.texts.text.append(text);
  return call.returnBytes(more);
}

function textAt(call: NativeCall, index: number): string | undefined {
  return bytesOf(call.memory, call.memory.slot(call.slot(index)));
}

function isBytes(call: NativeCall, index: number): boolean {
  return call.memory.tag(call.slot(index)) === valueTag.bytearray;
}

/** bytearray(source?): the prelude takes the values of an iterable. */
function bytearray(call: NativeCall): number {
  const { memory } = call;
  if (memory.flavour === "core") return call.trap("featureMissing");
  const text = call.has(0) ? textAt(call, 0) : "";
  if (text !== undefined) return returnBytes(call, text);
  const count = memory.wholeAt(call.slot(0));
  if (count === undefined) return call.leaveToPython();
  if (count < 0n) return call.trap("negativeCount");
  if (count > memory.all.length) return call.trap("memory");
  call.texts.clear();
  call.texts.text.repeat(0, Number(count));
  return call.returnBytes();
}

/** bytearray.append(value) of a plain value while there is room. */
function append(call: NativeCall): number {
  const { memory } = call;
  const slot = call.slot(1);
  const value = memory.u32(slot);
  const bytes = memory.u32(call.slot(0));
  const length = memory.u32(bytes + bytearrayField.length);
  const storage = memory.u32(bytes + bytearrayField.storage);
  const isPlain = memory.tag(slot) === valueTag.int && value < 256;
  if (!isPlain || length === memory.bodyBytes(storage)) return call.leaveToPython();
  memory.all[storage + objectHeaderBytes + length] = value;
  memory.setU32(bytes + bytearrayField.length, length + 1);
  return call.returnTagged(valueTag.none, 0);
}

/** _become(values, other) */
function become(call: NativeCall): number {
  if (!isBytes(call, 0) || !isBytes(call, 1)) return call.trap("illegalInstruction");
  const { memory } = call;
  const [to, from] = [memory.u32(call.slot(0)), memory.u32(call.slot(1))];
  for (const offset of Object.values(bytearrayField)) {
    memory.setU32(to + offset, memory.u32(from + offset));
  }
  return call.returnTagged(valueTag.none, 0);
}

/** _grown(values): room for as many bytes again. */
function grown(call: NativeCall): number {
  const text = textAt(call, 0);
  if (text === undefined) return call.trap("illegalInstruction");
  return returnBytes(call, text, text.length + 16);
}

/** _bytes_at(values, key): the bytes that a slice names. */
function bytesAt(call: NativeCall): number {
  const text = textAt(call, 0);
  const key = call.memory.slot(call.slot(1));
  if (text === undefined || !("tag" in key) || key.tag !== valueTag.slice) {
    return call.trap("illegalInstruction");
  }
  call.texts.clear();
  for (const index of sliceIndices(call, key.payload, text.length)) {
    call.texts.text.put(text.charCodeAt(index));
  }
  return call.returnBytes();
}

/** left + right or left * right where one is a bytearray; undefined when it makes nothing. */
export function operateOnBytes(call: NativeCall, name: string, left: number, right: number) {
  const { memory } = call;
  const [first, second] = [bytesOf(memory, memory.slot(left)), bytesOf(memory, memory.slot(right))];
  const tags = [memory.tag(left), memory.tag(right)];
  if (!tags.includes(valueTag.bytearray)) return undefined;
  if (name.endsWith("Add") && first !== undefined && second !== undefined) {
    return returnBytes(call, first + second);
  }
  const times = memory.integer(left) ?? memory.integer(right);
  const text = first ?? second ?? "";
  if (!name.endsWith("Multiply") || times === undefined) return undefined;
  if (times * text.length > memory.all.length) return call.trap("memory");
  return returnBytes(call, text.repeat(Math.max(times, 0)));
}

/** -1, 0 or 1 as the bytes in a slot come before, equal or after others; undefined for none. */
export function compareBytes(call: NativeCall, left: number, right: number): number | undefined {
  const { memory } = call;
  const first = bytesOf(memory, memory.slot(left));
  const second = bytesOf(memory, memory.slot(right));
  if (first === undefined || second === undefined) return undefined;
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Whether a value is in a bytearray: 0, 1, or minus a trap. */
export function bytesContain(call: NativeCall, value: number, container: number): number {
  const { memory } = call;
  const text = bytesOf(memory, memory.slot(container)) ?? "";
  const part = bytesOf(memory, memory.slot(value));
  if (part !== undefined) return text.includes(part) ? 1 : 0;
  const code = memory.integer(value);
  if (code === undefined) return -call.trapOn("bufferType", value, value);
  if (code < 0 || code > 255) return -call.trap("byteRange");
  return text.includes(String.fromCharCode(code)) ? 1 : 0;
}

export const byteNatives: Readonly<Record<string, HostNative>> = {
  bytearray,
  "bytearray.append": append,
  "prelude._become": become,
  "prelude._bytes_at": bytesAt,
  "prelude._grown": grown,
};
