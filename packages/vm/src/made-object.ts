/**
 * The object that a host made last for a core: a str or an integer, whose body the core lets it
 * write once there is room for it.
 *
 * An object goes to a core in two steps, because the core makes room between them: first its bytes,
 * then type and body. One serves all cores of a machine, because a core takes its object before
 * another one runs.
 */
import type { CoreMemory } from "./core-memory.ts";
import type { HostText } from "./host-text.ts";
import { objectBodyOffset, objectHeaderBytes, strField, valueTag } from "./layout-offsets.ts";
import { wordCount, writeWords } from "./long-words.ts";

export class MadeObject {
  /** The text of a str. */
  readonly #text: HostText;
  /** An integer and its tag; undefined for a str. */
  #integer: { readonly tag: number; readonly value: bigint } | undefined;

  constructor(text: HostText) {
    this.#text = text;
  }

  /** The text becomes a str; its bytes. */
  makeText(): number {
    this.#integer = undefined;
    return objectBodyOffset + this.#text.length;
  }

  /** An integer becomes an object, an int past 32 bits or a long by its tag; its bytes. */
  makeInteger(tag: number, value: bigint): number {
    this.#integer = { tag, value };
    return objectHeaderBytes + 8 * wordCount(value);
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
    const { length } = this.#text;
    const start = address + objectBodyOffset;
    memory.setU32(address + strField.length, length);
    memory.setU32(address + strField.hash, 0);
    this.#text.copyTo(all, start);
    // The bytes up to the object's end are 0: strings are compared word by word.
    for (let at = start + length; at % 8 !== 0; at += 1) all[at] = 0;
    return valueTag.str;
  }
}
