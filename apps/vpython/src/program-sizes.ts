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
  /** The module's own, its body not counted. */
  readonly functions: number;
  /** Names of its outermost scope. */
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
      functions: functionsOf(image, path),
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

/** Functions of a file in an image, but for the one that is the module's body. */
function functionsOf({ files, functions }: Image, path: string): number {
  const own = functions.filter(({ file }) => files[file] === path);
  return own.filter(({ name }) => name !== "<module>").length;
}

/** Two tables: what the source holds, and what the image does. */
export function sizesText(sizes: ProgramSizes): string {
  const { sources } = sizes;
  const ofSources = sources.map(({ path, lines, tokens, functions, symbols }) =>
    row(path, [lines, tokens, functions, symbols]),
  );
  const headings = row("source", ["lines", "tokens", "functions", "symbols"]);
  const lines = ofSources.length === 0 ? [] : [headings, ...ofSources, ""];
  lines.push(
    row("image", ["number", "bytes"]),
    row("code, in functions", [sizes.functions, sizes.codeBytes]),
    row("constants", [sizes.constants, sizes.constantBytes]),
    row("globals", [sizes.globals, sizes.globalBytes]),
    row("all, as a file", ["", sizes.imageBytes]),
  );
  return `${lines.join("\n")}\n`;
}

const nameColumns = 30;

/** A name too long for its column loses its front: the end tells more of a path. */
function row(name: string, cells: readonly (string | number)[]): string {
  const shown = name.length > nameColumns ? `...${name.slice(3 - nameColumns)}` : name;
  const numbers = cells.map((cell) => String(cell).padStart(11));
  return `${shown.padEnd(nameColumns)}${numbers.join("")}`;
}
