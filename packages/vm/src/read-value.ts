/**
 * Objects of a core as the host reads them: texts, elements, names.
 */
import type { CoreMemory, RawSlot } from "./core-memory.ts";
import {
  bytearrayField,
  descriptorField,
  dictField,
  functionField,
  listField,
  objectBodyOffset,
  objectHeaderBytes,
  strField,
  tupleField,
  valueTag,
} from "./layout-offsets.ts";

/** The text of a str object, bytes as characters 0 to 255. */
export function textOf(memory: CoreMemory, address: number): string {
  return memory.text(address + objectBodyOffset, memory.u32(address + strField.length));
}

/** The bytes of a str or bytearray as characters 0 to 255; undefined for another value. */
export function bytesOf(memory: CoreMemory, slot: RawSlot): string | undefined {
  if ("float" in slot) return undefined;
  const { payload } = slot;
  if (slot.tag === valueTag.str) return textOf(memory, payload);
  if (slot.tag !== valueTag.bytearray) return undefined;
  const storage = memory.u32(payload + bytearrayField.storage);
  return memory.text(storage + objectHeaderBytes, memory.u32(payload + bytearrayField.length));
}

/** Name of a function object. */
export function functionName(memory: CoreMemory, address: number): string {
  const descriptor = memory.u32(address + functionField.descriptor);
  return textOf(memory, memory.u32(descriptor + descriptorField.name));
}

/** Addresses of the slots of a tuple or list. */
export function elementSlots(memory: CoreMemory, tag: number, address: number): number[] {
  const isList = tag === valueTag.list;
  const field = isList ? listField : tupleField;
  const length = memory.u32(address + field.length);
  const first = isList ? memory.u32(address + listField.storage) + 8 : address + objectBodyOffset;
  return Array.from({ length }, (_, index) => first + 8 * index);
}

/** Slots of a tuple or list. */
export function elementsOf(memory: CoreMemory, tag: number, address: number): RawSlot[] {
  return elementSlots(memory, tag, address).map((slot) => memory.slot(slot));
}

/** Keys and values of a dict, in their order, without those that were deleted. */
export function entriesOf(memory: CoreMemory, address: number): (readonly [RawSlot, RawSlot])[] {
  const used = memory.u32(address + dictField.used);
  const first = memory.u32(address + dictField.entries) + 8;
  const entries: (readonly [RawSlot, RawSlot])[] = [];
  for (let index = 0; index < used; index += 1) {
    const key = memory.slot(first + 16 * index);
    if ("tag" in key && key.tag === valueTag.unbound) continue;
    entries.push([key, memory.slot(first + 16 * index + 8)]);
  }
  return entries;
}
