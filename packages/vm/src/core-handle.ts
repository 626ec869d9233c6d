/**
 * One live core as the host holds it: the address of its window and the images placed in it.
 *
 * The functions of this file read; what changes a core goes through `VirtualMachine`.
 */
import type { Image, ImageFunction, LineRow } from "@vipera/bytecode/image";
import type { CoreMemory } from "./core-memory.ts";
import type { LinkedImage } from "./link-image.ts";
import type { TraceRecords } from "./trace-records.ts";

/** An image where it lies. */
export interface PlacedImage {
  readonly linked: LinkedImage;
  /** Address of its block. */
  readonly block: number;
}

export interface PlacedCore {
  readonly memory: CoreMemory;
  /** Address of the window. */
  readonly core: number;
  /** In the order in which they were placed. */
  readonly images: readonly PlacedImage[];
  /** Frames that its exceptions have left. */
  readonly traces: TraceRecords;
}

/** A place in the code of an image. */
export interface CodePlace {
  readonly image: Image;
  readonly function: ImageFunction;
  /** Word of the function's code. */
  readonly word: number;
}

/** Finds the instruction word at an address; undefined for what is no code of the core's images. */
export function findCode(placed: PlacedCore, address: number): CodePlace | undefined {
  for (const { linked, block } of placed.images) {
    const offset = address - block;
    if (offset < 0 || offset >= linked.block.bytes.length) continue;
    const index = linked.functions.findLastIndex((candidate) => candidate.entry <= offset);
    const row = linked.image.functions[index];
    const word = (offset - (linked.functions[index]?.entry ?? 0)) >> 2;
    if (row === undefined || word >= row.code.length) return undefined;
    return { image: linked.image, function: row, word };
  }
  return undefined;
}

/** The source place of a code word. */
export function lineOf(place: CodePlace): LineRow {
  const first = place.function.lines[0] ?? { word: 0, line: 0, column: 0 };
  return place.function.lines.findLast((row) => row.word <= place.word) ?? first;
}
