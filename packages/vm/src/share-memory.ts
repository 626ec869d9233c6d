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
  number(): number {
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
  for (let left = reader.number(); left > 0; left -= 1) {
    reader.skip(reader.number());
    reader.skip(reader.number());
    const kind = reader.number();
    if (kind === memoryKind) return;
    if (kind !== functionKind) break;
    reader.number();
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
    const id = reader.number();
    const size = reader.number();
    const start = reader.at;
    if (id !== importSection) {
      reader.skip(size);
      continue;
    }
    findLimits(reader);
    const limits = reader.at;
    const hasMaximum = reader.number() !== 0;
    const minimum = reader.number();
    if (hasMaximum) reader.number();
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
