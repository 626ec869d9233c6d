/**
 * Bytes under construction that hold addresses into themselves: what the linker writes.
 *
 * A block is built as if it lay at address 0. Every word that holds an address inside the block is
 * remembered, so that placing the block elsewhere is a copy and one addition per such word.
 */
import { firstReferenceTag } from "@vipera/spec";
import type { Flavour } from "./flavour.ts";
import {
  objectBodyOffset,
  objectHeaderBytes,
  strField,
  tupleField,
  valueTag,
} from "./layout-offsets.ts";
import { wordCount, writeWords } from "./long-words.ts";
import { stringHash } from "./string-hash.ts";

/** Finished bytes and where the addresses in them are. */
export interface Block {
  readonly bytes: Uint8Array;
  /** Ascending offsets of u32 words that hold an offset into the block. */
  readonly relocations: Uint32Array;
}

/** A value of a slot: a number with its tag, a float, or an object of the block. */
export type SlotValue =
  | { readonly tag: number; readonly payload: number }
  | { readonly float: number };

export const noneSlot: SlotValue = { tag: valueTag.none, payload: 0 };
export const unboundSlot: SlotValue = { tag: valueTag.unbound, payload: 0 };

export class BlockBuilder {
  readonly flavour: Flavour;
  #view = new DataView(new ArrayBuffer(4096));
  #length = 0;
  readonly #relocations: number[] = [];
  readonly #strings = new Map<string, number>();

  constructor(flavour: Flavour) {
    this.flavour = flavour;
  }

  get length(): number {
    return this.#length;
  }

  /** Appends zeroed bytes at a multiple of 8 and returns where they begin. */
  reserve(bytes: number): number {
    const start = alignUp(this.#length);
    const end = start + bytes;
    if (end > this.#view.byteLength) this.#grow(end);
    this.#length = end;
    return start;
  }

  #grow(needed: number): void {
    const larger = new Uint8Array(Math.max(needed, 2 * this.#view.byteLength));
    larger.set(new Uint8Array(this.#view.buffer, 0, this.#length));
    this.#view = new DataView(larger.buffer);
  }

  setU8(offset: number, value: number): void {
    this.#view.setUint8(offset, value);
  }

  setU16(offset: number, value: number): void {
    this.#view.setUint16(offset, value, true);
  }

  setU32(offset: number, value: number): void {
    this.#view.setUint32(offset, value, true);
  }

  /** Stores an address inside the block; 0 is never one, because a block begins with a header. */
  setAddress(offset: number, target: number): void {
    this.setU32(offset, target);
    this.#relocations.push(offset);
  }

  /** Stores a value in the slot at `offset`; references are offsets into the block. */
  setSlot(offset: number, value: SlotValue): void {
    if ("float" in value) {
      if (this.flavour === "full") this.#view.setFloat64(offset, value.float, true);
      else this.#view.setFloat32(offset, value.float, true);
      return;
    }
    if (value.tag <= firstReferenceTag) this.setAddress(offset, value.payload);
    else this.setU32(offset, value.payload);
    this.#view.setInt32(offset + 4, value.tag, true);
  }

  /** Appends a zeroed object with its header; `bytes` counts the header and is rounded up to 8. */
  newObject(tag: number, bytes: number): number {
    const size = alignUp(bytes);
    const offset = this.reserve(size);
    this.setU32(offset, ((size << 5) | -tag) >>> 0);
    return offset;
  }

  /** A str with its hash; equal texts give the same object. */
  string(text: string): number {
    const known = this.#strings.get(text);
    if (known !== undefined) return known;
    const offset = this.newString(text);
    this.#strings.set(text, offset);
    return offset;
  }

  /** A str that is an object of its own. `text` is bytes as characters 0 to 255. */
  newString(text: string): number {
    const offset = this.newObject(valueTag.str, objectBodyOffset + text.length);
    this.setU32(offset + strField.length, text.length);
    this.setU32(offset + strField.hash, stringHash(text));
    for (let index = 0; index < text.length; index += 1) {
      this.setU8(offset + objectBodyOffset + index, text.charCodeAt(index));
    }
    return offset;
  }

  /** An int past 32 bits or a long, by its tag. */
  integer(tag: number, value: bigint): SlotValue {
    const offset = this.newObject(tag, objectHeaderBytes + 8 * wordCount(value));
    writeWords(this.#view, offset + objectHeaderBytes, value);
    return { tag, payload: offset };
  }

  tuple(values: readonly SlotValue[]): number {
    const offset = this.newObject(valueTag.tuple, objectBodyOffset + 8 * values.length);
    this.setU32(offset + tupleField.length, values.length);
    for (const [index, value] of values.entries()) {
      this.setSlot(offset + objectBodyOffset + 8 * index, value);
    }
    return offset;
  }

  finish(): Block {
    return {
      bytes: new Uint8Array(this.#view.buffer, 0, alignUp(this.#length)).slice(),
      relocations: Uint32Array.from(this.#relocations),
    };
  }
}

/** The next multiple of 8. */
export function alignUp(bytes: number): number {
  return (bytes + 7) & ~7;
}

/**
 * Copies a block to an address and makes the addresses in it absolute.
 *
 * @param memory   The machine's memory.
 * @param address  A multiple of 8.
 */
export function placeBlock(memory: ArrayBuffer, address: number, block: Block): void {
  new Uint8Array(memory, address, block.bytes.length).set(block.bytes);
  const view = new DataView(memory);
  for (const offset of block.relocations) {
    const at = address + offset;
    view.setUint32(at, view.getUint32(at, true) + address, true);
  }
}
