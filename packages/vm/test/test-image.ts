/**
 * Images made by hand for the tests of the linker: one function per code, no lines but one.
 */
import type { Image, ImageFunction } from "@vipera/bytecode/image";
import { opcodes } from "@vipera/spec";

/** An instruction word from its opcode's name and the upper 24 bits. */
export function word(name: string, operands = 0): number {
  const code = opcodes.find((row) => row.name === name)?.code ?? 0;
  return ((operands << 8) | code) >>> 0;
}

export function functionOf(code: readonly number[], more: Partial<ImageFunction> = {}) {
  return {
    name: "<module>",
    file: 0,
    parameters: [],
    positional: 0,
    star: false,
    doubleStar: false,
    generator: false,
    registers: 3,
    closure: 0,
    code: Uint32Array.from(code),
    handlers: [],
    lines: [{ word: 0, line: 1, column: 1 }],
    ...more,
  } satisfies ImageFunction;
}

export function imageOf(more: Partial<Image> = {}): Image {
  return {
    features: [],
    files: ["a.py"],
    constants: [],
    globals: [],
    names: [],
    functions: [functionOf([word("ReturnNone")])],
    entry: 0,
    hooks: [],
    ...more,
  };
}
