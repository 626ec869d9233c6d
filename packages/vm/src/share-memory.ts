/**
 * A module that imports its memory, made one that several threads can run over one memory: the
 * memory's import becomes a shared one. Nothing else of the module changes.
 *
 * Source: https://webassembly.github.io/spec/core/binary/ and the threads proposal, which adds bit 1
 * of the limits' flags; a shared memory must have a maximum.
 */

const headerBytes = 8;
const importSection = 2;
/** Kinds of imports. */
const functionKind = 0;
const memoryKind = 2;
/** Limits with a minimum, a maximum, and the mark of a shared memory. */
const sharedLimits = 3;
const mostPages = 65_536;

/** A place in a module's bytes, which goes forward as it is read. */
class ModuleReader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  /** An unsigned number of 7 bits a byte, the lowest first. */
  readNumber(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at] ?? 0;
      this.at += 1;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  skip(bytes: number): void {
    this.at += bytes;
  }

  /** Skips the length of a name and its bytes. */
  skipName(): void {
    const bytes = this.readNumber();
    this.skip(bytes);
  }
}

function encoded(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return [...bytes, rest];
    bytes.push((rest & 0x7f) | 0x80);
  }
}

/** Where the limits of the imported memory lie; leaves the reader there. */
function findLimits(reader: ModuleReader): void {
  // An import: the names of its module and of itself, its kind, its type.
  for (let left = reader.readNumber(); left > 0; left -= 1) {
    reader.skipName();
    reader.skipName();
    const kind = reader.readNumber();
    if (kind === memoryKind) return;
    if (kind !== functionKind) break;
    reader.readNumber();
  }
  throw new Error("share-memory: the module does not import its memory among its functions");
}

/**
 * @param bytes  A module whose imports are functions and one memory.
 * @returns The bytes of the same module over a shared memory of any size.
 */
export function withSharedMemory(bytes: Uint8Array): Uint8Array {
  const reader = new ModuleReader(bytes, headerBytes);
  while (reader.at < bytes.length) {
    const section = reader.at;
    const id = reader.readNumber();
    const size = reader.readNumber();
    const start = reader.at;
    if (id !== importSection) {
      reader.skip(size);
      continue;
    }
    findLimits(reader);
    const limits = reader.at;
    const hasMaximum = reader.readNumber() !== 0;
    const minimum = reader.readNumber();
    if (hasMaximum) reader.readNumber();
    const body = [
      ...bytes.subarray(start, limits),
      ...[sharedLimits, ...encoded(minimum), ...encoded(mostPages)],
      ...bytes.subarray(reader.at, start + size),
    ];
    const before = bytes.subarray(0, section);
    const after = bytes.subarray(start + size);
    return Uint8Array.from([...before, id, ...encoded(body.length), ...body, ...after]);
  }
  throw new Error("share-memory: the module imports nothing");
}
