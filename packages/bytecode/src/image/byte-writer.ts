/** Bytes written one value after another, little-endian, in a buffer that grows. */

export class ByteWriter {
  #bytes = new Uint8Array(256);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  u8(value: number): void {
    const at = this.#grow(1);
    this.#view.setUint8(at, value);
  }

  u16(value: number): void {
    const at = this.#grow(2);
    this.#view.setUint16(at, value, true);
  }

  u32(value: number): void {
    const at = this.#grow(4);
    this.#view.setUint32(at, value, true);
  }

  i64(value: bigint): void {
    const at = this.#grow(8);
    this.#view.setBigInt64(at, value, true);
  }

  /** A whole number of any size: length in bytes, then two's complement, lowest byte first. */
  bigInteger(value: bigint): void {
    let bytes = 1;
    while (BigInt.asIntN(8 * bytes, value) !== value) bytes += 1;
    this.u32(bytes);
    for (let rest = value; bytes > 0; bytes -= 1) {
      this.u8(Number(BigInt.asUintN(8, rest)));
      rest >>= 8n;
    }
  }

  f64(value: number): void {
    const at = this.#grow(8);
    this.#view.setFloat64(at, value, true);
  }

  /** Seven bits a byte, lowest first; the high bit says that more follow. At most 2**32 - 1. */
  varint(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.u8((rest & 0x7f) | 0x80);
      rest = Math.floor(rest / 128);
    }
    this.u8(rest);
  }

  /** A varint with the sign in the lowest bit. */
  signedVarint(value: number): void {
    this.varint(value < 0 ? -2 * value - 1 : 2 * value);
  }

  bytes(values: Uint8Array): void {
    const at = this.#grow(values.length);
    this.#bytes.set(values, at);
  }

  /** Length in bytes, then UTF-8. */
  text(value: string): void {
    const encoded = new TextEncoder().encode(value);
    this.u32(encoded.length);
    this.bytes(encoded);
  }

  /** Zeros up to the next multiple of 4 bytes. */
  align(): void {
    this.bytes(new Uint8Array(-this.#length & 3));
  }

  /** Overwrites four bytes written before. */
  patch32(at: number, value: number): void {
    this.#view.setUint32(at, value, true);
  }

  result(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  /** Makes room for `count` bytes and returns where they begin. */
  #grow(count: number): number {
    const at = this.#length;
    this.#length += count;
    if (this.#length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#length, 2 * this.#bytes.length));
      larger.set(this.#bytes);
      this.#bytes = larger;
      this.#view = new DataView(larger.buffer);
    }
    return at;
  }
}
