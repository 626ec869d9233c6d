// The kinds of operand an instruction can have, and where each lies in the 32-bit word.
// Read by opcodes.ts, the builder, assembler, disassembler, verifier and docs/bytecode.md.
//
//   bits 31..24   23..16   15..8    7..0
//        C        B        A        opcode      three registers or small numbers
//        Bx (16 bits)      A        opcode      one register and a wide number
//        J (24 bits)                opcode      a long jump
//   A second word, where an instruction has one, follows directly and belongs to it.

/** What an operand means; the verifier checks each kind by its own rule. */
export const operandKinds = {
  write: "A register the instruction sets.",
  read: "A register the instruction only reads.",
  update: "A register it reads and sets.",
  window: "First register of a call window or run of registers it reads and may set.",
  count: "An unsigned number of registers or values.",
  immediate: "A signed number that is its own value.",
  selector: "An unsigned number whose meanings the row's doc lists.",
  jump: "Signed distance in words from the end of the whole instruction.",
  constant: "Index into the image's constant table.",
  global: "Index into the image's global names.",
  name: "Index into the image's attribute names.",
  function: "Index into the image's functions.",
  native: "Id of a row of natives.ts.",
} as const;

export type OperandKind = keyof typeof operandKinds;

/** Where an operand lies. `D` is the whole second word, `DL`/`DH` its low and high half. */
export type OperandField = "A" | "B" | "C" | "Bx" | "J" | "D" | "DL" | "DH";

export interface Operand {
  readonly name: string;
  readonly kind: OperandKind;
  readonly field: OperandField;
}

/** Bit position, width and signedness of each field; `word` is 0 for the first word. */
export const operandFields = {
  A: { word: 0, shift: 8, bits: 8 },
  B: { word: 0, shift: 16, bits: 8 },
  C: { word: 0, shift: 24, bits: 8 },
  Bx: { word: 0, shift: 16, bits: 16 },
  J: { word: 0, shift: 8, bits: 24 },
  D: { word: 1, shift: 0, bits: 32 },
  DL: { word: 1, shift: 0, bits: 16 },
  DH: { word: 1, shift: 16, bits: 16 },
} as const satisfies Record<OperandField, { word: 0 | 1; shift: number; bits: number }>;

/** Whether the kind's field is sign-extended when decoded. */
export function isSigned(kind: OperandKind): boolean {
  return kind === "immediate" || kind === "jump";
}
