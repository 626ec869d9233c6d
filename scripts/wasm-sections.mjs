/**
 * Reads a WebAssembly binary as far as its sizes go: sections, code bytes of each function, and
 * function names where a debug build carries them. It looks at no instruction.
 *
 *   magic version | id size payload | id size payload | ...      sizes and counts are LEB128
 *
 * Source: WebAssembly core specification 2.0, section 5.5 (modules) and appendix "Custom sections".
 */

const sectionNames = [
  "custom",
  "type",
  "import",
  "function",
  "table",
  "memory",
  "global",
  "export",
  "start",
  "element",
  "code",
  "data",
  "data count",
  "tag",
];

/**
 * @param bytes  A whole .wasm file.
 * @returns `sections`: name and bytes, headers included, in file order; `functions`: index, name
 *   (or undefined) and bytes of each defined function, its size prefix included.
 * @throws Error when the bytes are no WebAssembly module.
 */
export function readWasm(bytes) {
  const reader = makeReader(bytes);
  if (bytes.length < 8 || String.fromCharCode(...bytes.subarray(0, 4)) !== "\0asm") {
    throw new Error("not a WebAssembly module: it does not begin with \\0asm");
  }
  reader.at = 8;
  const sections = [];
  const bodies = [];
  const names = new Map();
  let imported = 0;
  while (reader.at < bytes.length) {
    const start = reader.at;
    const id = reader.byte();
    const size = reader.number();
    const end = reader.at + size;
    const custom = id === 0 ? reader.text() : undefined;
    const name =
      custom === undefined ? (sectionNames[id] ?? `section ${id}`) : `custom "${custom}"`;
    sections.push({ name, bytes: end - start });
    if (id === 2) imported = countImportedFunctions(reader);
    if (id === 10) bodies.push(...readBodies(reader));
    if (custom === "name") readFunctionNames(reader, end, names);
    reader.at = end;
  }
  const functions = bodies.map((size, index) => ({
    index: imported + index,
    name: names.get(imported + index),
    bytes: size,
  }));
  return { sections, functions };
}

function readBodies(reader) {
  return repeat(reader.number(), () => {
    const start = reader.at;
    const size = reader.number();
    reader.at += size;
    return reader.at - start;
  });
}

/** Imports are numbered before the defined functions, so they shift every index. */
function countImportedFunctions(reader) {
  const kinds = repeat(reader.number(), () => {
    reader.text();
    reader.text();
    const kind = reader.byte();
    if (kind === 0) reader.number();
    if (kind === 1) reader.byte();
    if (kind === 1 || kind === 2) readLimits(reader);
    if (kind === 3) reader.at += 2;
    if (kind === 4) {
      reader.byte();
      reader.number();
    }
    return kind;
  });
  return kinds.filter((kind) => kind === 0).length;
}

function readLimits(reader) {
  const flags = reader.byte();
  reader.number();
  if (flags & 1) reader.number();
}

function readFunctionNames(reader, end, names) {
  while (reader.at < end) {
    const id = reader.byte();
    const size = reader.number();
    const next = reader.at + size;
    if (id === 1) repeat(reader.number(), () => names.set(reader.number(), reader.text()));
    reader.at = next;
  }
}

function repeat(count, read) {
  return Array.from({ length: count }, () => read());
}

function makeReader(bytes) {
  return {
    at: 0,
    byte() {
      return bytes[this.at++];
    },
    /** Unsigned LEB128, at most 32 bits. */
    number() {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = this.byte();
        value += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80) return value;
      }
    },
    text() {
      const length = this.number();
      const start = this.at;
      this.at += length;
      return new TextDecoder().decode(bytes.subarray(start, this.at));
    },
  };
}
