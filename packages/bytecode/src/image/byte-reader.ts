/**
 * Bytes read one value after another, little-endian, from a section that may be garbage.
 *
 * Nothing throws: a read past the end gives 0 and sets `problem`, and so does a value outside its
 * range. Whoever reads in a loop asks `count` first, which bounds the loop by the bytes that are
 * left.
 */

export class ByteReader {
  readonly #view: DataView;
  #at = 0;
  #problem: "end" | "range" | undefined;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get at(): number {
    return this.#at;
  }

  /** The first thing that went wrong, if anything did. */
  get problem(): "end" | "range" | undefined {
    return this.#problem;
  }

  get atEnd(): boolean {
    return this.#at === this.#view.byteLength;
  }

  /** Notes that the value read last has no meaning. */
  refuse(): void {
    this.#problem ??= "range";
  }

  u8(): number {
    const at = this.#take(1);
    return at < 0 ? 0 : this.#view.getUint8(at);
  }

  u16(): number {
    const at = this.#take(2);
    return at < 0 ? 0 : this.#view.getUint16(at, true);
  }

  u32(): number {
    const at = this.#take(4);
    return at < 0 ? 0 : this.#view.getUint32(at, true);
  }

  i64(): bigint {
    const at = this.#take(8);
    return at < 0 ? 0n : this.#view.getBigInt64(at, true);
  }

  /** A whole number of any size; one with more bytes than it needs is out of range. */
  bigInteger(): bigint {
    const bytes = this.bytes(this.count(1));
    let digits = "0x0";
    for (let at = bytes.length - 1; at >= 0; at -= 1) {
      digits += (bytes[at] ?? 0).toString(16).padStart(2, "0");
    }
    const value = BigInt.asIntN(8 * bytes.length, BigInt(digits));
    const needsLess = bytes.length > 1 && BigInt.asIntN(8 * bytes.length - 8, value) === value;
    if (bytes.length === 0 || needsLess) this.refuse();
    return value;
  }

  f64(): number {
    const at = this.#take(8);
    return at < 0 ? 0 : this.#view.getFloat64(at, true);
  }

  varint(): number {
    let value = 0;
    for (let scale = 1; scale < 2 ** 35; scale *= 128) {
      const byte = this.u8();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) {
        if (value >= 2 ** 32) this.refuse();
        return value;
      }
    }
    this.refuse();
    return 0;
  }

  signedVarint(): number {
    const value = this.varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /**
   * A number of values of at least `bytesEach` bytes; 0 with a problem when they cannot be there.
   */
  count(bytesEach: number): number {
    return this.#bounded(this.u32(), bytesEach);
  }

  bytes(length: number): Uint8Array {
    const at = this.#take(length);
    if (at < 0) return new Uint8Array(0);
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + at, length);
  }

  text(): string {
    const bytes = this.bytes(this.count(1));
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      this.refuse();
      return "";
    }
  }

  #bounded(count: number, bytesEach: number): number {
    if (count * bytesEach <= this.#view.byteLength - this.#at) return count;
    this.#problem ??= "end";
    return 0;
  }

  /** Passes over `length` bytes and returns where they began, or -1 when they are not there. */
  #take(length: number): number {
    const at = this.#at;
    if (this.#problem !== undefined || length > this.#view.byteLength - at) {
      this.#problem ??= "end";
      return -1;
    }
    this.#at += length;
    return at;
  }
}
