/**
 * The text that a host made last for a core: bytes, which the core takes once it has room for them.
 *
 * One serves all cores of a machine, because a core takes its text before another one runs.
 */

/** Room at first; longer texts double it. */
const firstRoom = 256;
/** Up to so many bytes a loop is faster than a view. */
const shortCopy = 40;
const base = 10;
const zero = "0".charCodeAt(0);
const minus = "-".charCodeAt(0);

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
    this.#room(1)[this.#length] = byte;
    this.#length += 1;
  }

  /** Appends one byte `count` times. */
  repeat(byte: number, count: number): void {
    for (let left = count; left > 0; left -= 1) this.put(byte);
  }

  /** Appends the characters 0 to 255 of a text. */
  append(text: string): void {
    const bytes = this.#room(text.length);
    const start = this.#length;
    for (let index = 0; index < text.length; index += 1) {
      bytes[start + index] = text.charCodeAt(index);
    }
    this.#length = start + text.length;
  }

  /** Appends the decimal digits of an integer of 32 bits. */
  appendInteger(value: number): void {
    let rest = Math.abs(value);
    let digits = value < 0 ? 2 : 1;
    for (let more = rest; more >= base; more = Math.floor(more / base)) digits += 1;
    const bytes = this.#room(digits);
    bytes[this.#length] = minus;
    let at = this.#length + digits;
    this.#length = at;
    do {
      at -= 1;
      bytes[at] = zero + (rest % base);
      rest = Math.floor(rest / base);
    } while (rest > 0);
  }

  /** Takes away what is there from byte `from` on. */
  cut(from: number): string {
    const text = this.#textFrom(from);
    this.#length = from;
    return text;
  }

  /** The bytes, with room for more of them. */
  #room(more: number): Uint8Array {
    const needed = this.#length + more;
    if (needed > this.#bytes.length) {
      const longer = new Uint8Array(Math.max(2 * this.#bytes.length, needed));
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    return this.#bytes;
  }

  /** Appends bytes that the caller writes: they are the first of what is returned. */
  extend(count: number): Uint8Array {
    const bytes = this.#room(count);
    const start = this.#length;
    this.#length = start + count;
    return start === 0 ? bytes : bytes.subarray(start);
  }

  /** Appends bytes of a memory. */
  appendBytes(memory: Uint8Array, address: number, count: number): void {
    const bytes = this.#room(count);
    const start = this.#length;
    this.#length = start + count;
    if (count > shortCopy) bytes.set(memory.subarray(address, address + count), start);
    else {
      for (let index = 0; index < count; index += 1) {
        bytes[start + index] = memory[address + index] ?? 0;
      }
    }
  }

  /** The bytes of the text, until it changes. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Writes the bytes into memory. */
  copyTo(memory: Uint8Array, address: number): void {
    const bytes = this.#bytes;
    const length = this.#length;
    // Why not always `set`: the view it needs costs more than a short text.
    if (length > shortCopy) memory.set(bytes.subarray(0, length), address);
    else
      for (let index = 0; index < length; index += 1) memory[address + index] = bytes[index] ?? 0;
  }

  toString(): string {
    return this.#textFrom(0);
  }

  #textFrom(from: number): string {
    let text = "";
    for (let index = from; index < this.#length; index += 1) {
      text += String.fromCharCode(this.#bytes[index] ?? 0);
    }
    return text;
  }
}
