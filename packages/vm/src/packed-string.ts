/**
 * Strings as messages of their own: how the host answers a core that reads a line, or that the
 * board refuses something.
 *
 * The form is that of `assembly/pack.ts`: a raw object that holds copies of objects, the value
 * first, with addresses relative to its first byte.
 */
import { internalTypes } from "@vipera/spec";
import { BlockBuilder } from "./block-builder.ts";
import type { Flavour } from "./flavour.ts";
import { objectBodyOffset, tupleField, valueTag } from "./layout-offsets.ts";

/** @param text  Bytes as characters 0 to 255. */
export function packedString(flavour: Flavour, text: string): Uint8Array {
  const builder = new BlockBuilder(flavour);
  const raw = builder.newObject(-internalTypes.raw, 8);
  builder.newString(text);
  builder.setU32(raw, ((builder.length << 5) | internalTypes.raw) >>> 0);
  return builder.finish().bytes;
}

/** A tuple of a small integer and a text of bytes as characters 0 to 255. */
export function packedPair(flavour: Flavour, integer: number, text: string): Uint8Array {
  const builder = new BlockBuilder(flavour);
  const raw = builder.newObject(-internalTypes.raw, 8);
  // The value is the first object of a message, before what it refers to.
  const pair = builder.newObject(valueTag.tuple, objectBodyOffset + 16);
  builder.setU32(pair + tupleField.length, 2);
  builder.setSlot(pair + objectBodyOffset, { tag: valueTag.int, payload: integer });
  const string = builder.newString(text);
  builder.setSlot(pair + objectBodyOffset + 8, { tag: valueTag.str, payload: string });
  builder.setU32(raw, ((builder.length << 5) | internalTypes.raw) >>> 0);
  return builder.finish().bytes;
}
