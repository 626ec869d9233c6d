/**
 * An image as data, which the compiler makes, the encoder writes, and the linker places in a core.
 *
 * Instructions hold indices into the tables of this image; only the linker of `@vipera/vm` knows
 * addresses. An image holds neutral values: the flavour of the virtual machine converts them.
 */

import type { instructionNotes } from "@vipera/spec";

/** A constant; `tuple` items and `function` defaults are indices of earlier constants. */
export type Constant =
  /** An int, within 64 bits; and a long, of any size. */
  | { readonly kind: "integer" | "long"; readonly value: bigint }
  | { readonly kind: "float"; readonly value: number }
  /** Bytes as characters 0 to 255. */
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "tuple"; readonly items: readonly number[] }
  | { readonly kind: "native"; readonly id: number }
  | { readonly kind: "class"; readonly id: number }
  /** A function object the linker places: no closure, defaults a tuple constant or undefined. */
  | { readonly kind: "function"; readonly index: number; readonly defaults: number | undefined }
  | { readonly kind: "none" | "false" | "true" };

/** Covers code words [start, end) of its function; `target` is a word of the same function. */
export interface Handler {
  readonly start: number;
  readonly end: number;
  readonly target: number;
  /** Register that receives the exception. */
  readonly register: number;
}

/** What the source says of an instruction besides its code. */
export type InstructionNote = (typeof instructionNotes)[number];

/** From code word `word` on, up to the next row, the source is `line`:`column`, both from 1. */
export interface LineRow {
  readonly word: number;
  readonly line: number;
  readonly column: number;
  /** Left out for `plain`. */
  readonly note?: InstructionNote;
}

export interface ImageFunction {
  /** Name as Python prints it: `f`, `<lambda>`, `<module>`, `<genexpr>`. */
  readonly name: string;
  /** Index into `files` of the image. */
  readonly file: number;
  /** Names of positional parameters, then of * and ** if present. */
  readonly parameters: readonly string[];
  /** Positional parameters, without * and **. */
  readonly positional: number;
  readonly star: boolean;
  readonly doubleStar: boolean;
  readonly generator: boolean;
  /** Registers of its frame, 1 to 254. */
  readonly registers: number;
  /** Cells its closure tuple holds. */
  readonly closure: number;
  readonly code: Uint32Array;
  /** Innermost first: the first that covers a word handles it. */
  readonly handlers: readonly Handler[];
  /** Ascending words; the first row has word 0. */
  readonly lines: readonly LineRow[];
}

/** A prelude function that the virtual machine calls when a native answers "call Python". */
export interface Hook {
  /** `twin` of a row of the native table. */
  readonly name: string;
  readonly function: number;
}

export interface Image {
  /** Names from imageFeatures of the spec, in its order. */
  readonly features: readonly string[];
  /** Source files as shown in tracebacks, the program first. */
  readonly files: readonly string[];
  readonly constants: readonly Constant[];
  /** Global names: `name` of the program's own module, `module.name` of others. */
  readonly globals: readonly string[];
  /** Attribute names used by instructions. */
  readonly names: readonly string[];
  readonly functions: readonly ImageFunction[];
  /** Number of the function that runs first. */
  readonly entry: number;
  readonly hooks: readonly Hook[];
}
