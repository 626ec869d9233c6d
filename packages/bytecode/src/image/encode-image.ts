/**
 * An image as bytes, which are header, section table and sections.
 *
 * The layout is drawn in packages/spec/src/image-layout.ts. Encoding never fails: what does not fit
 * a field is a limit, which the compiler has refused before.
 */
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
import { ByteWriter } from "./byte-writer.ts";
import { crc32 } from "./crc32.ts";
import type { Constant, Image, ImageFunction } from "./image.ts";

type SectionName = (typeof imageSections)[number]["name"];

const sectionWriters: Record<SectionName, (image: Image, to: ByteWriter) => void> = {
  files: (image, to) => writeTexts(image.files, to),
  constants: (image, to) => {
    to.u32(image.constants.length);
    for (const constant of image.constants) writeConstant(constant, to);
  },
  globals: (image, to) => writeTexts(image.globals, to),
  names: (image, to) => writeTexts(image.names, to),
  functions: (image, to) => {
    to.u32(image.functions.length);
    for (const row of image.functions) writeFunction(row, to);
  },
  code: (image, to) => {
    for (const row of image.functions) for (const word of row.code) to.u32(word);
  },
  lines: (image, to) => {
    for (const row of image.functions) writeLines(row, to);
  },
  hooks: (image, to) => {
    to.u32(image.hooks.length);
    for (const hook of image.hooks) {
      to.text(hook.name);
      to.u32(hook.function);
    }
  },
};

/** @returns The bytes of an image file; equal images give equal bytes. */
export function encodeImage(image: Image): Uint8Array {
  const sections = imageSections.map(({ kind, name }) => {
    const writer = new ByteWriter();
    sectionWriters[name](image, writer);
    return { kind, bytes: writer.result() };
  });
  const writer = new ByteWriter();
  writer.u32(imageMagic);
  writer.u16(imageVersion);
  writer.u16(sections.length);
  writer.u32(featureBits(image.features));
  writer.u32(0);
  writer.u32(0);
  writer.u32(image.entry);
  writer.u32(0);
  writer.u32(0);
  let offset = imageHeaderBytes + sectionRowBytes * sections.length;
  for (const { kind, bytes } of sections) {
    writer.u32(kind);
    writer.u32(offset);
    writer.u32(bytes.length);
    offset += (bytes.length + 3) & ~3;
  }
  for (const { bytes } of sections) {
    writer.bytes(bytes);
    writer.align();
  }
  writer.patch32(12, writer.length);
  writer.patch32(16, crc32(writer.result().subarray(20)));
  return writer.result();
}

/** The bits of feature names; unknown names have none. */
export function featureBits(names: readonly string[]): number {
  return imageFeatures
    .filter((feature) => names.includes(feature.name))
    .reduce((bits, feature) => bits | (1 << feature.bit), 0);
}

function writeTexts(texts: readonly string[], to: ByteWriter): void {
  to.u32(texts.length);
  for (const text of texts) to.text(text);
}

function writeConstant(constant: Constant, to: ByteWriter): void {
  to.u8(constantKinds[constant.kind]);
  switch (constant.kind) {
    case "integer":
      to.i64(constant.value);
      break;
    case "long":
      to.bigInteger(constant.value);
      break;
    case "float":
      to.f64(constant.value);
      break;
    case "string":
      to.u32(constant.value.length);
      to.bytes(Uint8Array.from(constant.value, (unit) => unit.charCodeAt(0)));
      break;
    case "tuple":
      to.u32(constant.items.length);
      for (const item of constant.items) to.u32(item);
      break;
    case "native":
    case "class":
      to.u32(constant.id);
      break;
    case "function":
      to.u32(constant.index);
      to.u32(constant.defaults === undefined ? 0 : constant.defaults + 1);
      break;
    case "none":
    case "false":
    case "true":
      break;
  }
}

/** Flags of a function header; bits 0 to 2 are those of functionFlags. */
function flagsOf(row: ImageFunction): number {
  return (row.star ? 1 : 0) | (row.doubleStar ? 2 : 0) | (row.generator ? 4 : 0);
}

function writeFunction(row: ImageFunction, to: ByteWriter): void {
  to.text(row.name);
  to.u32(row.file);
  to.u8(flagsOf(row));
  to.u8(row.positional);
  to.u8(row.registers);
  to.u8(0);
  to.u16(row.closure);
  writeTexts(row.parameters, to);
  to.u32(row.code.length);
  to.u32(row.handlers.length);
  for (const { start, end, target, register } of row.handlers) {
    to.u16(start);
    to.u16(end);
    to.u16(target);
    to.u16(register);
  }
}

function writeLines(row: ImageFunction, to: ByteWriter): void {
  to.varint(row.lines.length);
  let last = { word: 0, line: 0, column: 0 };
  for (const line of row.lines) {
    const note = instructionNotes.indexOf(line.note ?? "plain");
    to.varint(4 * (line.word - last.word) + note);
    to.signedVarint(line.line - last.line);
    to.signedVarint(line.column - last.column);
    last = line;
  }
}
