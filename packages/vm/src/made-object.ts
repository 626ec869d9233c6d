/**
 * The object that a host made last for a core: a str, an integer, a bytearray, an array or another,
 * whose body the core lets it write once there is room for it.
 *
 * An object goes to a core in two steps, because the core makes room between them: first its bytes,
 * then type and body. One serves all cores of a machine, because a core takes its object before
 * another one runs.
 */
import { type ElementKind, internalTypes } from "@vipera/spec";
import type { CoreMemory } from "./core-memory.ts";
import type { HostText } from "./host-text.ts";
import {
  arrayBytes,
  arrayField,
  bytearrayField,
  objectBodyOffset,
  objectHeaderBytes,
  strField,
  valueTag,
} from "./layout-offsets.ts";
import { wordCount, writeWords } from "./long-words.ts";

/** An array to be made. */
export interface MadeArray {
  readonly kind: ElementKind;
  readonly dimensions: readonly number[];
  /** Its elements as they will lie in memory; undefined for zeros. */
  readonly bytes: Uint8Array | undefined;
  /** Address of a slot with an array of the same elements, which it shares. */
  readonly source?: number;
  /** Address of its block in shared memory. */
  readonly shared?: number;
}

/** Whether its elements lie in a block that there is. */
function isView({ source, shared }: MadeArray): boolean {
  return source !== undefined || shared !== undefined;
}

/** The number of its elements. */
export function elementCount({ dimensions }: Pick<MadeArray, "dimensions">): number {
  return dimensions.reduce((product, length) => product * length, 1);
}

/** Bytes of the array before its block, and of the elements of the block; multiples of 8. */
function blockOffset({ dimensions }: MadeArray): number {
  return Math.ceil((arrayBytes + 4 * dimensions.length) / 8) * 8;
}
function lengthOfBlock(array: Pick<MadeArray, "dimensions" | "kind">): number {
  return Math.ceil((elementCount(array) * array.kind.bytes) / 8) * 8;
}

/** Bytes of a raw object with the elements of an array. */
export function bytesOfBlock(array: Pick<MadeArray, "dimensions" | "kind">): number {
  return objectHeaderBytes + lengthOfBlock(array);
}

/** An array and its block of elements: one allocation cut in two. */
function writeArray(memory: CoreMemory, address: number, array: MadeArray): number {
  const { all } = memory;
  const block = address + blockOffset(array);
  const room = lengthOfBlock(array);
  memory.setU32(address, (blockOffset(array) << 5) | -valueTag.array);
  memory.setU32(address + arrayField.length, elementCount(array));
  memory.setU32(address + arrayField.block, block);
  memory.setU32(address + arrayField.offset, objectHeaderBytes);
  all[address + arrayField.kind] = array.kind.code;
  all[address + arrayField.dimensions] = array.dimensions.length;
  all.fill(0, address + arrayBytes, block);
  for (const [index, length] of array.dimensions.entries()) {
    memory.setU32(address + arrayBytes + 4 * index, length);
  }
  if (array.source !== undefined) {
    const source = memory.u32(array.source);
    for (const field of [arrayField.block, arrayField.offset]) {
      memory.setU32(address + field, memory.u32(source + field));
    }
    return valueTag.array;
  }
  if (array.shared !== undefined) {
    memory.setU32(address + arrayField.block, array.shared);
    return valueTag.array;
  }
  memory.setU32(block, ((objectHeaderBytes + room) << 5) | internalTypes.raw);
  memory.setU32(block + 4, 0);
  const first = block + objectHeaderBytes;
  all.fill(0, first, first + room);
  if (array.bytes !== undefined) all.set(array.bytes, first);
  return valueTag.array;
}

/** Writes an object to an address; its tag. */
export type WriteObject = (memory: CoreMemory, address: number) => number;

export class MadeObject {
  /** The text of a str or bytearray. */
  readonly #text: HostText;
  /** Room for bytes of a bytearray; undefined for another object. */
  #room: number | undefined;
  /** What an array holds; undefined for another object. */
  #array: MadeArray | undefined;
  /** What writes another object; undefined for one of those above. */
  #write: WriteObject | undefined;
  /** An integer and its tag; undefined for a str. */
  #integer: { readonly tag: number; readonly value: bigint } | undefined;

  constructor(text: HostText) {
    this.#text = text;
  }

  /** The text becomes a str; its bytes. */
  makeText(): number {
    this.#begin();
    return objectBodyOffset + this.#text.length;
  }

  /** The text becomes a bytearray with room for more bytes; the bytes of it and its storage. */
  makeBytes(more: number): number {
    this.#begin();
    this.#room = Math.ceil((this.#text.length + more) / 8) * 8;
    return objectBodyOffset + objectHeaderBytes + this.#room;
  }

  /** An integer becomes an object, an int past 32 bits or a long by its tag; its bytes. */
  makeInteger(tag: number, value: bigint): number {
    this.#begin();
    this.#integer = { tag, value };
    return objectHeaderBytes + 8 * wordCount(value);
  }

  /** An array, with a block of its own; the bytes of both. */
  makeArray(array: MadeArray): number {
    this.#begin();
    this.#array = array;
    if (isView(array)) return blockOffset(array);
    return blockOffset(array) + bytesOfBlock(array);
  }

  /** Any object of so many bytes, or several cut out of them, which a function writes. */
  makeWith(bytes: number, write: WriteObject): number {
    this.#begin();
    this.#write = write;
    return bytes;
  }

  /** Nothing is made yet. */
  #begin(): void {
    this.#write = undefined;
    this.#integer = undefined;
    this.#room = undefined;
    this.#array = undefined;
  }

  /** Writes the type and the body of the object at an address; its tag. */
  writeTo(memory: CoreMemory, address: number): number {
    const { all, view } = memory;
    if (this.#integer !== undefined) {
      const { tag, value } = this.#integer;
      all[address] = -tag;
      writeWords(view, address + objectHeaderBytes, value);
      return tag;
    }
    if (this.#array !== undefined) return writeArray(memory, address, this.#array);
    if (this.#write !== undefined) return this.#write(memory, address);
    if (this.#room !== undefined) return this.#writeBytes(memory, address, this.#room);
    const { length } = this.#text;
    const start = address + objectBodyOffset;
    memory.setU32(address + strField.length, length);
    memory.setU32(address + strField.hash, 0);
    this.#text.copyTo(all, start);
    // The bytes up to the object's end are 0: strings are compared word by word.
    for (let at = start + length; at % 8 !== 0; at += 1) all[at] = 0;
    return valueTag.str;
  }

  /** A bytearray and the raw object that is its storage: one allocation cut in two. */
  #writeBytes(memory: CoreMemory, address: number, room: number): number {
    const storage = address + objectBodyOffset;
    memory.setU32(address, (objectBodyOffset << 5) | -valueTag.bytearray);
    memory.setU32(address + bytearrayField.length, this.#text.length);
    memory.setU32(address + bytearrayField.storage, storage);
    memory.setU32(storage, ((objectHeaderBytes + room) << 5) | internalTypes.raw);
    memory.setU32(storage + 4, 0);
    this.#text.copyTo(memory.all, storage + objectHeaderBytes);
    return valueTag.bytearray;
  }
}
