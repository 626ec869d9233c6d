/**
 * Device-wide numbers of globals and attribute names, as a core's images share them.
 *
 * Global number n is the slot at `window + 272 + 8 n`, so the globals of an image appended to a
 * live core simply have large numbers. Attribute names are numbered from the fixed ones of the spec
 * on.
 */
import { fixedNames } from "@vipera/spec";
import { coreHeaderBytes, segmentHeaderBytes } from "./layout-offsets.ts";

/** What the images of a core have been given so far; values, replaced by each link. */
export interface LinkNumbers {
  readonly globals: ReadonlyMap<string, number>;
  /** Every attribute name; its index is its number. */
  readonly names: readonly string[];
  /** Images linked so far. */
  readonly images: number;
}

export const noLinkNumbers: LinkNumbers = { globals: new Map(), names: fixedNames, images: 0 };

/** Number of the first global of a segment that begins `offset` bytes into the window. */
export function firstGlobalOfSegment(offset: number): number {
  return (offset - coreHeaderBytes) / 8;
}

/** Bytes from the window's start to the slot of a global. */
export function offsetOfGlobal(number: number): number {
  return coreHeaderBytes + segmentHeaderBytes + 8 * number;
}
