/**
 * Bytes back to an image, with every check that needs no knowledge of instructions.
 *
 * Garbage gives a diagnostic, never an exception and never a loop or an allocation larger than the
 * bytes justify. Whether the image makes sense is the next question: `verifyImage`.
 */
import { type Diagnostic, diagnose } from "@vipera/diagnostics";
import {
  constantKinds,
  imageFeatures,
  imageHeaderBytes,
  imageMagic,
  imageSections,
  imageVersion,
  instructionNotes,
  sectionRowBytes,
} from "@vipera/spec";
import { ByteReader } from "./byte-reader.ts";
import { crc32 } from "./crc32.ts";
import type { Constant, Handler, Hook, Image, ImageFunction, LineRow } from "./image.ts";

type SectionName = (typeof imageSections)[number]["name"];
type FunctionHeader = Omit<ImageFunction, "code" | "lines"> & { readonly words: number };

const constantKindNames: ReadonlyMap<number, Constant["kind"]> = new Map(
  Object.entries(constantKinds).map(([name, kind]) => [kind, name as Constant["kind"]]),
);

export interface DecodedImage {
  /** Undefined exactly when there are diagnostics. */
  readonly image: Image | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** @errors VP7001 to VP7009; the first one found. Never throws. */
export function decodeImage(bytes: Uint8Array): DecodedImage {
  const diagnostic = headerProblem(bytes) ?? sectionTableProblem(bytes);
  if (diagnostic !== undefined) return { image: undefined, diagnostics: [diagnostic] };
  return decodeSections(bytes);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function headerProblem(bytes: Uint8Array): Diagnostic | undefined {
  const view = viewOf(bytes);
  if (bytes.length < 6 || view.getUint32(0, true) !== imageMagic) {
    return diagnose("VP7001", undefined);
  }
  const version = view.getUint16(4, true);
  if (version !== imageVersion) {
    return diagnose("VP7002", undefined, { found: version, expected: imageVersion });
  }
  if (bytes.length < imageHeaderBytes || view.getUint32(12, true) !== bytes.length) {
    const expected = bytes.length < 16 ? imageHeaderBytes : view.getUint32(12, true);
    return diagnose("VP7003", undefined, { found: bytes.length, expected });
  }
  const checksum = crc32(bytes.subarray(20));
  if (checksum !== view.getUint32(16, true)) {
    const expected = hexadecimal(view.getUint32(16, true));
    return diagnose("VP7004", undefined, { found: hexadecimal(checksum), expected });
  }
  const known = imageFeatures.reduce((bits, feature) => bits | (1 << feature.bit), 0);
  const unknown = view.getUint32(8, true) & ~known;
  if (unknown !== 0) return diagnose("VP7005", undefined, { bits: hexadecimal(unknown) });
  return undefined;
}

function hexadecimal(value: number): string {
  return `0x${(value >>> 0).toString(16).padStart(8, "0")}`;
}

/** Sections in order, each at the next multiple of 4, zeros between and in the header's rest. */
function sectionTableProblem(bytes: Uint8Array): Diagnostic | undefined {
  const view = viewOf(bytes);
  const wrong = (row: number) => diagnose("VP7006", undefined, { row });
  if (view.getUint32(24, true) !== 0 || view.getUint32(28, true) !== 0) return wrong(0);
  if (view.getUint16(6, true) !== imageSections.length) return wrong(0);
  let expected = imageHeaderBytes + sectionRowBytes * imageSections.length;
  if (bytes.length < expected) return wrong(0);
  for (const [row, { kind }] of imageSections.entries()) {
    const at = imageHeaderBytes + sectionRowBytes * row;
    const offset = view.getUint32(at + 4, true);
    const end = offset + view.getUint32(at + 8, true);
    if (view.getUint32(at, true) !== kind || offset !== expected) return wrong(row);
    expected = end + (-end & 3);
    if (expected > bytes.length) return wrong(row);
    if (bytes.subarray(end, expected).some((byte) => byte !== 0)) return wrong(row);
  }
  return expected === bytes.length ? undefined : wrong(imageSections.length - 1);
}

/** Reads all sections of a file whose section table is right. */
function decodeSections(bytes: Uint8Array): DecodedImage {
  const view = viewOf(bytes);
  const diagnostics: Diagnostic[] = [];
  const read = <Value>(name: SectionName, reading: (from: ByteReader) => Value): Value => {
    const row = imageSections.findIndex((section) => section.name === name);
    const at = imageHeaderBytes + sectionRowBytes * row;
    const offset = view.getUint32(at + 4, true);
    const reader = new ByteReader(bytes.subarray(offset, offset + view.getUint32(at + 8, true)));
    const value = reading(reader);
    if (reader.problem === "end") {
      diagnostics.push(diagnose("VP7007", undefined, { section: name }));
    } else if (reader.problem === "range") {
      diagnostics.push(diagnose("VP7008", undefined, { section: name, offset: reader.at }));
    } else if (!reader.atEnd) {
      diagnostics.push(diagnose("VP7009", undefined, { section: name }));
    }
    return value;
  };
  const bits = view.getUint32(8, true);
  const files = read("files", readTexts);
  const constants = read("constants", (from) => readList(from, 1, readConstant));
  const globals = read("globals", readTexts);
  const names = read("names", readTexts);
  const headers = read("functions", (from) => readList(from, 26, readFunctionHeader));
  const codes = read("code", (from) => headers.map((header) => readCode(from, header.words)));
  const lines = read("lines", (from) => headers.map(() => readLines(from)));
  const hooks = read("hooks", (from) => readList(from, 8, readHook));
  const functions = headers.map(({ words: _words, ...header }, index) => ({
    ...header,
    code: codes[index] ?? new Uint32Array(0),
    lines: lines[index] ?? [],
  }));
  const features = imageFeatures
    .filter((feature) => (bits & (1 << feature.bit)) !== 0)
    .map((feature) => feature.name);
  const entry = view.getUint32(20, true);
  const image = { features, files, constants, globals, names, functions, entry, hooks };
  const [first] = diagnostics;
  return first === undefined
    ? { image, diagnostics: [] }
    : { image: undefined, diagnostics: [first] };
}

/** A u32 count, then that many values of at least `bytesEach` bytes. */
function readList<Value>(
  from: ByteReader,
  bytesEach: number,
  readOne: (from: ByteReader) => Value,
): Value[] {
  const count = from.count(bytesEach);
  const values: Value[] = [];
  while (values.length < count && from.problem === undefined) values.push(readOne(from));
  return values;
}

function readTexts(from: ByteReader): string[] {
  return readList(from, 4, (reader) => reader.text());
}

function readConstant(from: ByteReader): Constant {
  const kind = constantKindNames.get(from.u8());
  switch (kind) {
    case "integer":
      return { kind, value: from.i64() };
    case "long":
      return { kind, value: from.bigInteger() };
    case "float":
      return { kind, value: from.f64() };
    case "string":
      return { kind, value: byteString(from.bytes(from.count(1))) };
    case "tuple":
      return { kind, items: readList(from, 4, (reader) => reader.u32()) };
    case "native":
    case "class":
      return { kind, id: from.u32() };
    case "function": {
      const index = from.u32();
      const defaults = from.u32();
      return { kind, index, defaults: defaults === 0 ? undefined : defaults - 1 };
    }
    case "none":
    case "false":
    case "true":
      return { kind };
    case undefined:
      from.refuse();
      return { kind: "none" };
  }
}

function byteString(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function readFunctionHeader(from: ByteReader): FunctionHeader {
  const name = from.text();
  const file = from.u32();
  const flags = from.u8();
  const positional = from.u8();
  const registers = from.u8();
  if (flags > 7 || from.u8() !== 0) from.refuse();
  const closure = from.u16();
  const parameters = readTexts(from);
  const words = from.u32();
  const handlers = readList(from, 8, readHandler);
  return {
    name,
    file,
    parameters,
    positional,
    star: (flags & 1) !== 0,
    doubleStar: (flags & 2) !== 0,
    generator: (flags & 4) !== 0,
    registers,
    closure,
    words,
    handlers,
  };
}

function readHandler(from: ByteReader): Handler {
  return { start: from.u16(), end: from.u16(), target: from.u16(), register: from.u16() };
}

function readCode(from: ByteReader, words: number): Uint32Array {
  const bytes = from.bytes(4 * words);
  const view = viewOf(bytes);
  return Uint32Array.from({ length: bytes.length / 4 }, (_, word) =>
    view.getUint32(4 * word, true),
  );
}

function readLines(from: ByteReader): LineRow[] {
  const count = from.varint();
  const rows: LineRow[] = [];
  let last: LineRow = { word: 0, line: 0, column: 0 };
  while (rows.length < count && from.problem === undefined) {
    const wordAndNote = from.varint();
    const note = instructionNotes[wordAndNote & 3];
    if (note === undefined) from.refuse();
    last = {
      word: last.word + Math.floor(wordAndNote / 4),
      line: last.line + from.signedVarint(),
      column: last.column + from.signedVarint(),
    };
    rows.push(note === undefined || note === "plain" ? last : { ...last, note });
  }
  return rows;
}

function readHook(from: ByteReader): Hook {
  return { name: from.text(), function: from.u32() };
}
