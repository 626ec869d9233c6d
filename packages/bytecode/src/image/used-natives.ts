/**
 * The native functions that an image may call, found in its constants, names and code.
 */
import { type Native, natives } from "@vipera/spec";
import type { Image, ImageFunction } from "./image.ts";
import { decodeInstruction } from "./instruction.ts";

/** The tables that tell which native functions an image may call. */
export type NativeUses = Pick<Image, "constants" | "names" | "functions" | "hooks">;

/** A method counts when its name does: no class tells more. */
export function usedNatives(image: NativeUses): readonly Native[] {
  const ids = new Set<number>();
  for (const constant of image.constants) if (constant.kind === "native") ids.add(constant.id);
  for (const row of image.functions) collectCalled(row, ids);
  return natives.filter((native) => {
    const name = native.name.slice(native.name.lastIndexOf(".") + 1);
    return native.method ? image.names.includes(name) : ids.has(native.id);
  });
}

/** Adds the ids of the native functions that code calls. */
function collectCalled(row: ImageFunction, ids: Set<number>): void {
  for (let at = 0; ; ) {
    const instruction = decodeInstruction(row.code, at);
    if (instruction === undefined) return;
    const { opcode, operands } = instruction;
    if (opcode.name === "CallNative") ids.add(operands[2] ?? 0);
    at += opcode.words;
  }
}

/**
 * Names of the used native functions that the core flavour has in the prelude only, and whose
 * function there the image lacks: it was compiled for the full flavour alone.
 */
export function nativesWithoutTwin(image: NativeUses): readonly string[] {
  const linked = new Set(image.hooks.map(({ name }) => name));
  return usedNatives(image)
    .filter((native) => native.inPython === "core" && !linked.has(native.twin))
    .map(({ name }) => name);
}
