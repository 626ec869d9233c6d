/**
 * The machine's memory as the host reads and writes it: little-endian words at absolute addresses.
 *
 * A memory that grows gets a new buffer; this class notices and makes its view anew.
 */
import { firstTag } from "@vipera/spec";
import type { Flavour } from "./flavour.ts";
import { coreField, meterField, objectHeaderBytes, valueTag } from "./layout-offsets.ts";
import { readWords } from "./long-words.ts";

/** Name of a 32-bit field of a core's header. */
export type CoreFieldName = keyof typeof coreField;

/** A slot as it lies in memory. */
export type RawSlot =
  | { readonly tag: number; readonly payload: number }
  | { readonly float: number };

/** Whether a tag is that of an int, bool or long. */
export function isWholeTag(tag: number): boolean {
  return (
    tag === valueTag.int || tag === valueTag.bool || tag === valueTag.big || tag === valueTag.long
  );
}

export class CoreMemory {
  readonly flavour: Flavour;
  readonly #memory: WebAssembly.Memory;
  #bytes: Uint8Array;
  #view: DataView;

  constructor(memory: WebAssembly.Memory, flavour: Flavour) {
    this.#memory = memory;
    this.flavour = flavour;
    this.#bytes = new Uint8Array(memory.buffer);
    this.#view = new DataView(memory.buffer);
  }

  /** The whole memory as bytes, until it grows. */
  get all(): Uint8Array {
    this.#renew();
    return this.#bytes;
  }

  get view(): DataView {
    this.#renew();
    return this.#view;
  }

  /** A buffer that was replaced has no bytes; asking the memory itself is ten times slower. */
  #renew(): void {
    if (this.#bytes.length !== 0) return;
    this.#bytes = new Uint8Array(this.#memory.buffer);
    this.#view = new DataView(this.#memory.buffer);
  }

  get buffer(): ArrayBuffer {
    return this.#memory.buffer;
  }

  u32(address: number): number {
    return this.view.getUint32(address, true);
  }

  setU32(address: number, value: number): void {
    this.view.setUint32(address, value, true);
  }

  /** A field of a core's header, unsigned. */
  field(core: number, name: CoreFieldName): number {
    return this.u32(core + coreField[name]);
  }

  setField(core: number, name: CoreFieldName, value: number): void {
    this.setU32(core + coreField[name], value);
  }

  /** Units of fuel a core has used. */
  steps(core: number): number {
    return this.u32(core + coreField.stepsLow) + 2 ** 32 * this.u32(core + coreField.stepsHigh);
  }

  /** Cycles that the metered machine has counted in a core's meter. */
  cycles(meter: number): number {
    const { cyclesLow, cyclesHigh } = meterField;
    return this.u32(meter + cyclesLow) + 2 ** 32 * this.u32(meter + cyclesHigh);
  }

  slot(address: number): RawSlot {
    const tag = this.tag(address);
    if (this.flavour === "core" && tag === 0) return { float: this.view.getFloat32(address, true) };
    if (tag >= 0 || tag < firstTag) return { float: this.view.getFloat64(address, true) };
    return { tag, payload: this.u32(address) };
  }

  /** The tag word of a slot. */
  tag(address: number): number {
    return this.view.getInt32(address + 4, true);
  }

  /** A number as a float of this flavour. */
  real(value: number): number {
    return this.flavour === "core" ? Math.fround(value) : value;
  }

  /** The number in a slot as a float, infinite if it is too long; undefined for other values. */
  number(address: number): number | undefined {
    const tag = this.tag(address);
    if (this.flavour === "core" && tag === 0) return this.view.getFloat32(address, true);
    if (tag >= 0 || tag < firstTag) return this.view.getFloat64(address, true);
    return this.integer(address);
  }

  /** The float nearest to the int, bool or long in a slot; undefined for another value. */
  integer(address: number): number | undefined {
    const tag = this.tag(address);
    if (tag === valueTag.int || tag === valueTag.bool) return this.view.getInt32(address, true);
    const whole = this.wholeAt(address);
    return whole === undefined ? undefined : Number(whole);
  }

  /** All digits of the int, bool or long in a slot; undefined when it holds another value. */
  wholeAt(address: number): bigint | undefined {
    const tag = this.tag(address);
    return isWholeTag(tag) ? this.whole(tag, this.u32(address)) : undefined;
  }

  /** All digits of an int, bool or long. */
  whole(tag: number, payload: number): bigint {
    if (tag !== valueTag.big && tag !== valueTag.long) return BigInt(payload | 0);
    return readWords(this.view, payload + objectHeaderBytes, this.bodyBytes(payload) / 8);
  }

  /** Bytes of an object behind its header. */
  bodyBytes(address: number): number {
    return ((this.u32(address) >>> 8) << 3) - objectHeaderBytes;
  }

  /** Stores a float, rounded to a single in the core flavour. */
  setFloat(address: number, value: number): void {
    if (this.flavour === "full") {
      this.view.setFloat64(address, value, true);
    } else {
      this.view.setFloat32(address, value, true);
      this.setU32(address + 4, 0);
    }
  }

  /** Stores a value that is no reference into this core's heap. */
  setSlot(address: number, value: RawSlot): void {
    if ("float" in value) this.setFloat(address, value.float);
    else this.setTagged(address, value.tag, value.payload);
  }

  /** Stores a tag and a payload. */
  setTagged(address: number, tag: number, payload: number): void {
    this.setU32(address, payload >>> 0);
    this.view.setInt32(address + 4, tag, true);
  }

  /** Copies a slot. */
  copySlot(to: number, from: number): void {
    this.setU32(to, this.u32(from));
    this.setU32(to + 4, this.u32(from + 4));
  }

  /** Bytes as characters 0 to 255. */
  text(address: number, bytes: number): string {
    let text = "";
    for (let index = 0; index < bytes; index += 1) {
      text += String.fromCharCode(this.view.getUint8(address + index));
    }
    return text;
  }

  bytes(address: number, bytes: number): Uint8Array {
    return new Uint8Array(this.#memory.buffer, address, bytes);
  }
}
