/**
 * Turns the indices in an image's instructions into what the virtual machine reads: distances to
 * constants, device-wide numbers of globals and names, addresses of descriptors.
 */
import { type OperandKind, opcodes, operandFields } from "@vipera/spec";

/** Gives the operand to store for an index; `end` is the offset after the whole instruction. */
export interface OperandPatches {
  readonly constant: (index: number, end: number) => number;
  readonly global: (index: number) => number;
  readonly name: (index: number) => number;
  readonly native: (id: number) => number;
  /** The result is an offset into the block: the word becomes an address. */
  readonly function: (index: number) => number;
}

interface PatchedOperand {
  readonly kind: keyof OperandPatches;
  readonly word: 0 | 1;
  readonly shift: number;
  readonly bits: number;
}

interface InstructionShape {
  readonly words: 1 | 2;
  readonly operands: readonly PatchedOperand[];
}

const patchedKinds: readonly OperandKind[] = ["constant", "global", "name", "native", "function"];

/** Length and patched operands of each opcode, by its code. */
const shapes: readonly (InstructionShape | undefined)[] = makeShapes();

function makeShapes(): (InstructionShape | undefined)[] {
  const table = new Array<InstructionShape | undefined>(256).fill(undefined);
  for (const row of opcodes) {
    const operands = row.operands
      .filter((operand) => patchedKinds.includes(operand.kind))
      .map((operand): PatchedOperand => {
        const kind = operand.kind as keyof OperandPatches;
        return { kind, ...operandFields[operand.field] };
      });
    table[row.code] = { words: row.words, operands };
  }
  return table;
}

/** What `patchCode` found out besides the words. */
export interface PatchedCode {
  readonly words: Uint32Array;
  /** Indices of words that hold an offset into the block. */
  readonly addressWords: readonly number[];
  /** Kinds whose number did not fit its field; empty when all did. */
  readonly tooWide: readonly OperandKind[];
}

/** @param start  Offset of the function's first instruction in the block. */
export function patchCode(code: Uint32Array, start: number, patches: OperandPatches): PatchedCode {
  const words = code.slice();
  const addressWords: number[] = [];
  const tooWide: OperandKind[] = [];
  for (let index = 0; index < code.length; ) {
    const shape = shapes[(code[index] ?? 0) & 0xff];
    if (shape === undefined) throw new Error(`patch-code: no opcode ${code[index]}`);
    const end = start + 4 * (index + shape.words);
    for (const { kind, word, shift, bits } of shape.operands) {
      const at = index + word;
      const mask = bits === 32 ? 0xffffffff : (1 << bits) - 1;
      const old = words[at] ?? 0;
      const value = patches[kind]((old >>> shift) & mask, end);
      if (value > mask >>> 0) tooWide.push(kind);
      words[at] = (old & ~(mask << shift)) | (value << shift);
      if (kind === "function") addressWords.push(at);
    }
    index += shape.words;
  }
  return { words, addressWords, tooWide };
}
