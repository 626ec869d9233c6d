/**
 * Tables that every core of a machine can share: one-character strings, attribute names.
 *
 * None of them depends on where a core lies; a machine places them once, outside the heaps.
 */
import { byteTables } from "@vipera/spec";
import { type Block, BlockBuilder } from "./block-builder.ts";
import type { Flavour } from "./flavour.ts";

/** A block with one table in it. */
export interface Table {
  readonly block: Block;
  /** Offset of the table in the block. */
  readonly offset: number;
}

/** Writes the tables of bytes, which lie among the module's own bytes. */
export function writeByteTables(memory: WebAssembly.Memory): void {
  const bytes = new Uint8Array(memory.buffer);
  for (const table of byteTables) bytes.set(table.bytes, table.address);
}

/** The 256 strings of one character, 24 bytes each, by character code. */
export function characterTable(flavour: Flavour): Table {
  const builder = new BlockBuilder(flavour);
  for (let code = 0; code < 256; code += 1) builder.newString(String.fromCharCode(code));
  return { block: builder.finish(), offset: 0 };
}

/** Addresses of the given texts as str, in order; 0 for an empty one. */
export function textTable(flavour: Flavour, texts: readonly string[]): Table {
  const builder = new BlockBuilder(flavour);
  const offset = builder.reserve(8 + 4 * texts.length) + 8;
  for (const [index, text] of texts.entries()) {
    if (text !== "") builder.setAddress(offset + 4 * index, builder.string(text));
  }
  return { block: builder.finish(), offset };
}

/** A tuple without elements, at the block's start. */
export function emptyTuple(flavour: Flavour): Block {
  const builder = new BlockBuilder(flavour);
  builder.tuple([]);
  return builder.finish();
}
