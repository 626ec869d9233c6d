/**
 * Texts of a program that are taken apart, formats mostly: once, not at each use.
 *
 * Texts move in a core's memory, so one is known by its bytes, not by its address.
 */
import type { CoreMemory } from "./core-memory.ts";
import { objectBodyOffset, strField } from "./layout-offsets.ts";

/** Texts are kept at places that their lengths and some bytes tell; newer ones replace older. */
const places = 64;
/** Longer texts are taken apart each time. */
const mostBytes = 256;

interface Known<Parts> {
  readonly bytes: Uint8Array;
  readonly parts: Parts;
}

export class KnownTexts<Parts> {
  readonly #takeApart: (bytes: Uint8Array) => Parts;
  readonly #known: (Known<Parts> | undefined)[] = new Array(places).fill(undefined);

  constructor(takeApart: (bytes: Uint8Array) => Parts) {
    this.#takeApart = takeApart;
  }

  /** The parts of the str at an address. */
  find(memory: CoreMemory, address: number): Parts {
    const length = memory.u32(address + strField.length);
    const bytes = memory.all;
    const start = address + objectBodyOffset;
    const last = bytes[start + length - 1] ?? 0;
    const place = (31 * length + 7 * (bytes[start] ?? 0) + last) % places;
    const known = this.#known[place];
    if (known !== undefined && isSame(known.bytes, bytes, start, length)) return known.parts;
    const copy = bytes.slice(start, start + length);
    const parts = this.#takeApart(copy);
    if (length <= mostBytes) this.#known[place] = { bytes: copy, parts };
    return parts;
  }
}

function isSame(kept: Uint8Array, bytes: Uint8Array, start: number, length: number): boolean {
  if (kept.length !== length) return false;
  for (let index = 0; index < length; index += 1) {
    if (kept[index] !== bytes[start + index]) return false;
  }
  return true;
}
