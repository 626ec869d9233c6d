/**
 * Bytes of a file to source text.
 *
 * Only UTF-8 is read, with or without a byte order mark, whatever a coding line says. An own
 * decoder, because the platform's neither gives the offset of a wrong byte nor belongs in a pure
 * package.
 *
 * Source: RFC 3629, section 4, "Syntax of UTF-8 Byte Sequences".
 */
import { type Collector, diagnose, SourceFile } from "@vipera/diagnostics";

/** Units made into text at once: more would be too many arguments for one call. */
const chunkUnits = 8192;

/**
 * @param path  Shown in messages; the file is not opened.
 * @returns The source without its byte order mark; undefined when the bytes are no text.
 * @errors VP1001 for the first byte that is not UTF-8, VP1002 for the first NUL, with its offset.
 */
export function decodeSource(
  bytes: Uint8Array,
  path: string,
  collector: Collector,
): SourceFile | undefined {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const parts: string[] = [];
  let units: number[] = [];
  // `units` and `parts` hold the text of all bytes before `offset`.
  for (let offset = hasMark ? 3 : 0; offset < bytes.length; ) {
    const byte = bytes[offset] ?? 0;
    const { codePoint, length } = readCodePoint(bytes, offset);
    if (codePoint < 0 || byte === 0) {
      parts.push(String.fromCharCode(...units));
      reportByte(byte, offset, new SourceFile(path, parts.join("")), collector);
      return undefined;
    }
    if (codePoint < 0x10000) units.push(codePoint);
    else {
      units.push(0xd800 + ((codePoint - 0x10000) >> 10), 0xdc00 + ((codePoint - 0x10000) & 0x3ff));
    }
    offset += length;
    if (units.length >= chunkUnits) {
      parts.push(String.fromCharCode(...units));
      units = [];
    }
  }
  parts.push(String.fromCharCode(...units));
  return new SourceFile(path, parts.join(""));
}

/** The text before the byte is shown, with the caret behind it. */
function reportByte(byte: number, offset: number, before: SourceFile, collector: Collector): void {
  const place = { file: before, span: { start: before.text.length, end: before.text.length } };
  if (byte === 0) {
    collector.report(diagnose("VP1002", place, { offset }));
    return;
  }
  const shown = `0x${byte.toString(16).padStart(2, "0")}`;
  collector.report(diagnose("VP1001", place, { byte: shown, offset }));
}

/** The code point at an offset and how many bytes it takes; -1 when it is not one. */
function readCodePoint(
  bytes: Uint8Array,
  offset: number,
): { readonly codePoint: number; readonly length: number } {
  const lead = bytes[offset] ?? 0;
  if (lead < 0x80) return { codePoint: lead, length: 1 };
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  // 0x80..0xc1 begin nothing, or what is written shorter; above 0xf4 nothing is encoded.
  if (lead < 0xc2 || lead > 0xf4) return { codePoint: -1, length };
  let codePoint = lead & (0x7f >> length);
  for (let index = 1; index < length; index += 1) {
    const byte = bytes[offset + index] ?? 0;
    if ((byte & 0xc0) !== 0x80) return { codePoint: -1, length };
    codePoint = (codePoint << 6) | (byte & 0x3f);
  }
  const shortest = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  const surrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  const valid = codePoint >= shortest && codePoint <= 0x10ffff && !surrogate;
  return { codePoint: valid ? codePoint : -1, length };
}
