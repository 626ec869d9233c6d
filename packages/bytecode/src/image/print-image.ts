/**
 * The form `image`, which shows what an image file consists of, in bytes.
 *
 * Header fields, then every section with its size, then all bytes in hexadecimal.
 */
import {
  imageFeatures,
  imageHeader,
  imageHeaderBytes,
  imageSections,
  sectionRowBytes,
} from "@vipera/spec";
import { encodeImage } from "./encode-image.ts";
import type { Image } from "./image.ts";

const bytesPerLine = 16;

export function printImage(image: Image): string {
  const bytes = encodeImage(image);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lines = ["header"];
  for (const { name, offset, width } of imageHeader) {
    if (name === "reserved") continue;
    const value = width === 2 ? view.getUint16(offset, true) : view.getUint32(offset, true);
    const digits = value.toString(16).padStart(2 * width, "0");
    lines.push(`  ${name.padEnd(13)} 0x${digits}${headerNote(image, name, value)}`);
  }
  lines.push("", "sections", "  name          offset    bytes   rows");
  for (const [row, { name }] of imageSections.entries()) {
    const at = imageHeaderBytes + sectionRowBytes * row;
    const offset = view.getUint32(at + 4, true);
    const size = view.getUint32(at + 8, true);
    const rows = String(rowsOf(image, name)).padStart(7);
    lines.push(
      `  ${name.padEnd(11)} ${String(offset).padStart(8)} ${String(size).padStart(8)}${rows}`,
    );
  }
  lines.push("", "bytes", ...hexDump(bytes));
  return `${lines.join("\n")}\n`;
}

function headerNote(image: Image, name: string, value: number): string {
  if (name === "features") {
    const known = imageFeatures.map((feature) => feature.name);
    const used = known.filter((feature) => image.features.includes(feature));
    return used.length === 0 ? "" : `  ${used.join(", ")}`;
  }
  return name === "magic" || name === "checksum" ? "" : `  ${value}`;
}

/** Words of code and rows of line tables are counted over all functions. */
function rowsOf(image: Image, section: (typeof imageSections)[number]["name"]): number {
  if (section === "code") return image.functions.reduce((sum, row) => sum + row.code.length, 0);
  if (section === "lines") return image.functions.reduce((sum, row) => sum + row.lines.length, 0);
  return image[section].length;
}

/** `00000010  56 50 49 31 ...  VPI1...` */
function hexDump(bytes: Uint8Array): string[] {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += bytesPerLine) {
    const row = [...bytes.subarray(at, at + bytesPerLine)];
    const digits = row.map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
    const text = row.map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : "."));
    const address = at.toString(16).padStart(8, "0");
    lines.push(`  ${address}  ${digits.padEnd(3 * bytesPerLine)} ${text.join("")}`);
  }
  return lines;
}
