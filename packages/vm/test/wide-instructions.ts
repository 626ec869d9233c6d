/**
 * Reads the instructions of a WebAssembly module and lists those on 64-bit values.
 *
 * Knows the instructions that the AssemblyScript compiler emits: MVP, sign extension, saturating
 * conversion, bulk memory. Any other byte is an error, so that nothing is skipped unseen.
 * Source: WebAssembly core specification 2.0, sections 5.3 to 5.5.
 */

const i64Type = 0x7e;
const f64Type = 0x7c;

/** What follows an opcode in the code. */
type Immediate =
  | "none"
  | "block"
  | "index"
  | "memory"
  | "table"
  | "call"
  | "i32"
  | "i64"
  | "f32"
  | "f64";

/** First and last opcode, what follows, and whether the instruction touches 64-bit values. */
const instructionRanges: readonly (readonly [number, number, Immediate, boolean])[] = [
  [0x00, 0x01, "none", false],
  [0x02, 0x04, "block", false],
  [0x05, 0x05, "none", false],
  [0x0b, 0x0b, "none", false],
  [0x0c, 0x0d, "index", false],
  [0x0e, 0x0e, "table", false],
  [0x0f, 0x0f, "none", false],
  [0x10, 0x10, "index", false],
  [0x11, 0x11, "call", false],
  [0x1a, 0x1b, "none", false],
  [0x20, 0x24, "index", false],
  [0x28, 0x28, "memory", false],
  [0x29, 0x29, "memory", true],
  [0x2a, 0x2a, "memory", false],
  [0x2b, 0x2b, "memory", true],
  [0x2c, 0x2f, "memory", false],
  [0x30, 0x35, "memory", true],
  [0x36, 0x36, "memory", false],
  [0x37, 0x37, "memory", true],
  [0x38, 0x38, "memory", false],
  [0x39, 0x39, "memory", true],
  [0x3a, 0x3b, "memory", false],
  [0x3c, 0x3e, "memory", true],
  [0x3f, 0x40, "index", false],
  [0x41, 0x41, "i32", false],
  [0x42, 0x42, "i64", true],
  [0x43, 0x43, "f32", false],
  [0x44, 0x44, "f64", true],
  [0x45, 0x4f, "none", false],
  [0x50, 0x5a, "none", true],
  [0x5b, 0x60, "none", false],
  [0x61, 0x66, "none", true],
  [0x67, 0x78, "none", false],
  [0x79, 0x8a, "none", true],
  [0x8b, 0x98, "none", false],
  [0x99, 0xa6, "none", true],
  [0xa7, 0xa7, "none", true],
  [0xa8, 0xa9, "none", false],
  [0xaa, 0xb1, "none", true],
  [0xb2, 0xb3, "none", false],
  [0xb4, 0xbb, "none", true],
  [0xbc, 0xbc, "none", false],
  [0xbd, 0xbd, "none", true],
  [0xbe, 0xbe, "none", false],
  [0xbf, 0xbf, "none", true],
  [0xc0, 0xc1, "none", false],
  [0xc2, 0xc4, "none", true],
];

class Reader {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  byte(): number {
    const value = this.#bytes[this.at];
    if (value === undefined) throw new Error("wide-instructions: the module ends too early");
    this.at += 1;
    return value;
  }

  /** Skips or reads a LEB128 number; only its low 32 bits count here. */
  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const part = this.byte();
      if (shift < 32) value |= (part & 0x7f) << shift;
      if (part < 0x80) return value >>> 0;
    }
  }
}

function skipImmediate(reader: Reader, kind: Immediate): void {
  const counts = { none: 0, block: 1, index: 1, memory: 2, call: 2, i32: 1, i64: 1 } as const;
  if (kind === "f32" || kind === "f64") {
    reader.at += kind === "f32" ? 4 : 8;
  } else if (kind === "table") {
    for (let targets = reader.number() + 1; targets > 0; targets -= 1) reader.number();
  } else {
    for (let left = counts[kind]; left > 0; left -= 1) reader.number();
  }
}

/** Reads an instruction behind the 0xfc prefix; whether it touches 64-bit values. */
function readPrefixed(reader: Reader): boolean {
  const code = reader.number();
  if (code <= 7) return code >= 2;
  const numbers = { 10: 2, 11: 1 }[code];
  if (numbers === undefined) throw new Error(`wide-instructions: unknown opcode fc ${code}`);
  for (let left = numbers; left > 0; left -= 1) reader.number();
  return false;
}

/** Instructions of one function body on 64-bit values, each as a line. */
function readBody(reader: Reader, index: number, end: number): string[] {
  const found: string[] = [];
  const isWide = (type: number) => type === i64Type || type === f64Type;
  for (let groups = reader.number(); groups > 0; groups -= 1) {
    reader.number();
    if (isWide(reader.byte())) found.push(`function ${index}: a 64-bit local`);
  }
  while (reader.at < end) {
    const opcode = reader.byte();
    const row = instructionRanges.find(([first, last]) => opcode >= first && opcode <= last);
    if (opcode !== 0xfc && row === undefined) {
      throw new Error(`wide-instructions: unknown opcode ${opcode.toString(16)}`);
    }
    const wide = row === undefined ? readPrefixed(reader) : row[3];
    if (row !== undefined) skipImmediate(reader, row[2]);
    if (wide) found.push(`function ${index}: opcode ${opcode.toString(16)}`);
  }
  return found;
}

/** @returns One line for each local or instruction of 64 bits; empty when there is none. */
export function wideInstructions(bytes: Uint8Array): readonly string[] {
  const reader = new Reader(bytes, 8);
  while (reader.at < bytes.length) {
    const id = reader.byte();
    const size = reader.number();
    if (id !== 10) {
      reader.at += size;
      continue;
    }
    const found: string[] = [];
    const count = reader.number();
    for (let index = 0; index < count; index += 1) {
      const bodyBytes = reader.number();
      found.push(...readBody(reader, index, reader.at + bodyBytes));
    }
    return found;
  }
  throw new Error("wide-instructions: the module has no code");
}
