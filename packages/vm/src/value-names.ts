/**
 * The names Python gives to kinds of values, for messages about a core.
 */
import { classes, exceptionSlots, iteratorKinds, numberedNatives, tags } from "@vipera/spec";
import type { CoreMemory, RawSlot } from "./core-memory.ts";
import { iteratorField, valueTag } from "./layout-offsets.ts";

/** Name of a native function without its module, by its number. */
export function nameOfNative(number: number): string {
  const name = numberedNatives[number - 1]?.name ?? "?";
  return name.slice(name.lastIndexOf(".") + 1);
}

/** Name of a built-in class. */
export function nameOfClass(id: number): string {
  return classes.find((row) => row.id === id)?.name ?? "object";
}

/** Name of the class of the exception at an address. */
export function exceptionClass(memory: CoreMemory, address: number): string {
  const kind = memory.slot(address + exceptionSlots.kind);
  return "float" in kind || kind.tag !== valueTag.type ? "Exception" : nameOfClass(kind.payload);
}

/** `type(value).__name__` */
export function classNameOf(memory: CoreMemory, slot: RawSlot): string {
  if ("float" in slot) return "float";
  if (slot.tag === valueTag.exception) return exceptionClass(memory, slot.payload);
  if (slot.tag === valueTag.singleton)
    return slot.payload === 5 ? "ellipsis" : "NotImplementedType";
  if (slot.tag === valueTag.iterator) {
    const kind = memory.u32(slot.payload + iteratorField.kind);
    if (kind === iteratorKinds.enumerate) return "enumerate";
    if (kind === iteratorKinds.reversed) return "reversed";
  }
  return tags.find((row) => row.tag === slot.tag)?.className ?? "object";
}

/** What messages call the type of a value: exceptions are named with their module. */
export function typeNameOf(memory: CoreMemory, slot: RawSlot): string {
  const name = classNameOf(memory, slot);
  const isException = !("float" in slot) && slot.tag === valueTag.exception;
  return isException ? `exceptions.${name}` : name;
}
