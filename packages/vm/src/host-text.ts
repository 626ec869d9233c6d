/**
 * The text that a host made last for a core: bytes, which the core takes once it has room for them.
 *
 * One serves all cores of a machine, because a core takes its text before another one runs.
 */

/** Room at first; longer texts double it. */
const firstRoom = 256;

export class HostText {
  #bytes = new Uint8Array(firstRoom);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  clear(): void {
    this.#length = 0;
  }

  /** Appends one byte. */
  put(byte: number): void {
    if (this.#length === this.#bytes.length) this.#grow();
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }

  /** Appends one byte `count` times. */
  repeat(byte: number, count: number): void {
    for (let left = count; left > 0; left -= 1) this.put(byte);
  }

  /** Appends the characters 0 to 255 of a text. */
  append(text: string): void {
    for (let index = 0; index < text.length; index += 1) this.put(text.charCodeAt(index));
  }

  #grow(): void {
    const longer = new Uint8Array(2 * this.#bytes.length);
    longer.set(this.#bytes);
    this.#bytes = longer;
  }

  /** Appends bytes of a memory. */
  appendBytes(memory: Uint8Array, address: number, count: number): void {
    for (let index = address; index < address + count; index += 1) this.put(memory[index] ?? 0);
  }

  /** The bytes of the text, until it changes. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Writes the bytes into memory. */
  copyTo(memory: Uint8Array, address: number): void {
    // Why not `set`: the view it needs costs more than a short text.
    for (let index = 0; index < this.#length; index += 1) {
      memory[address + index] = this.#bytes[index] ?? 0;
    }
  }

  toString(): string {
    let text = "";
    for (let index = 0; index < this.#length; index += 1) {
      text += String.fromCharCode(this.#bytes[index] ?? 0);
    }
    return text;
  }
}
