/**
 * The names Python gives to kinds of values, for messages about a core.
 */
import { natives, tags } from "@vipera/spec";
import type { RawSlot } from "./core-memory.ts";

/** Name of a native function without its module. */
export function nameOfNative(id: number): string {
  const name = natives.find((row) => row.id === id)?.name ?? "?";
  return name.slice(name.lastIndexOf(".") + 1);
}

/** `type(value).__name__` by tag. */
export function classNameOfTag(tag: number): string {
  return tags.find((row) => row.tag === tag)?.className ?? "object";
}

export function typeNameOf(slot: RawSlot): string {
  return "float" in slot ? "float" : classNameOfTag(slot.tag);
}
