/**
 * A string as a message of its own: how the host answers a core that reads a line.
 *
 * The form is that of `assembly/pack.ts`: a raw object that holds copies of objects, the value
 * first, with addresses relative to its first byte.
 */
import { internalTypes } from "@vipera/spec";
import { BlockBuilder } from "./block-builder.ts";
import type { Flavour } from "./flavour.ts";

/** @param text  Bytes as characters 0 to 255. */
export function packedString(flavour: Flavour, text: string): Uint8Array {
  const builder = new BlockBuilder(flavour);
  const raw = builder.newObject(-internalTypes.raw, 8);
  builder.newString(text);
  builder.setU32(raw, ((builder.length << 5) | internalTypes.raw) >>> 0);
  return builder.finish().bytes;
}
