/**
 * `-s`: how large a program is, as source and as image.
 */
import { encodeImage, type Image } from "@vipera/bytecode/image";
import { Collector } from "@vipera/diagnostics";
import { tokenize } from "@vipera/parser";
import type { Program } from "@vipera/program";

/** Bytes of a slot of the virtual machine. */
const slotBytes = 8;
/** Bytes of an instruction's word. */
const wordBytes = 4;

export interface SourceSizes {
  readonly path: string;
  readonly lines: number;
  readonly tokens: number;
  readonly symbols: number;
}

export interface ProgramSizes {
  /** The program's own modules; empty for an image, which holds no source. */
  readonly sources: readonly SourceSizes[];
  readonly functions: number;
  readonly codeBytes: number;
  readonly constants: number;
  /** Slots and the bytes of strings they refer to. */
  readonly constantBytes: number;
  readonly globals: number;
  readonly globalBytes: number;
  readonly imageBytes: number;
}

export function programSizes(image: Image, program: Program | undefined): ProgramSizes {
  const modules = program?.modules.filter((module) => !module.isStandard) ?? [];
  const words = image.functions.reduce((sum, row) => sum + row.code.length, 0);
  const characters = image.constants.reduce(
    (sum, constant) => sum + (constant.kind === "string" ? constant.value.length : 0),
    0,
  );
  return {
    sources: modules.map(({ path, file, scope }) => ({
      path,
      lines: file.text === "" ? 0 : file.lineStarts.length - (/[\r\n]$/.test(file.text) ? 1 : 0),
      tokens: tokenize(file, new Collector()).length,
      symbols: scope.symbols.size,
    })),
    functions: image.functions.length,
    codeBytes: words * wordBytes,
    constants: image.constants.length,
    constantBytes: image.constants.length * slotBytes + characters,
    globals: image.globals.length,
    globalBytes: image.globals.length * slotBytes,
    imageBytes: encodeImage(image).length,
  };
}

export function sizesText(sizes: ProgramSizes): string {
  const rows = sizes.sources.map(
    ({ path, lines, tokens, symbols }) =>
      `${path}: lines ${lines}, tokens ${tokens}, symbols ${symbols}`,
  );
  const bytes = (name: string, value: number) =>
    `${name.padEnd(10)}${String(value).padStart(8)} bytes`;
  rows.push(`${bytes("code", sizes.codeBytes)}, functions ${sizes.functions}`);
  rows.push(`${bytes("constants", sizes.constantBytes)}, values ${sizes.constants}`);
  rows.push(`${bytes("globals", sizes.globalBytes)}, names ${sizes.globals}`);
  rows.push(bytes("image", sizes.imageBytes));
  return `${rows.join("\n")}\n`;
}
