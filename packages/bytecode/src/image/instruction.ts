/**
 * One instruction between its two forms, a row of the opcode table with operands and words of code.
 *
 * Everything that reads or writes code goes through here, so that only this file knows where fields
 * lie. Operands stand in the order of the opcode's row.
 */
import { InternalError } from "@vipera/diagnostics";
import { isSigned, type Opcode, type Operand, operandFields, opcodes } from "@vipera/spec";

export interface Instruction {
  readonly opcode: Opcode;
  readonly operands: readonly number[];
}

const byName = new Map(opcodes.map((opcode) => [opcode.name, opcode]));
const byCode = new Map(opcodes.map((opcode) => [opcode.code, opcode]));
const usedBits = new Map(opcodes.map((opcode) => [opcode.code, bitsUsedBy(opcode)]));

export function findOpcode(name: string): Opcode | undefined {
  return byName.get(name);
}

/** The row of an opcode that the caller knows to exist. */
export function opcodeNamed(name: string): Opcode {
  const opcode = byName.get(name);
  if (opcode === undefined) throw new InternalError("encodeInstruction", `no opcode ${name}`);
  return opcode;
}

/** The row whose code stands in the low byte of a word, reserved rows included. */
export function opcodeOf(word: number): Opcode | undefined {
  return byCode.get(word & 0xff);
}

/** Smallest and largest number that fits an operand's field. */
export function operandRange(operand: Operand): { readonly low: number; readonly high: number } {
  const { bits } = operandFields[operand.field];
  if (isSigned(operand.kind)) return { low: -(2 ** (bits - 1)), high: 2 ** (bits - 1) - 1 };
  return { low: 0, high: 2 ** bits - 1 };
}

/** Whether a number fits an operand's field. */
export function fitsOperand(operand: Operand, value: number): boolean {
  const { low, high } = operandRange(operand);
  return Number.isInteger(value) && value >= low && value <= high;
}

/**
 * @returns One or two words; throws when an operand does not fit, which its maker has to see to.
 */
export function encodeInstruction(opcode: Opcode, operands: readonly number[]): number[] {
  const words = [opcode.code, 0];
  for (const [index, operand] of opcode.operands.entries()) {
    const value = operands[index] ?? Number.NaN;
    if (!fitsOperand(operand, value)) {
      const detail = `${opcode.name}: ${operand.name} cannot be ${value}`;
      throw new InternalError("encodeInstruction", detail);
    }
    const { word, shift, bits } = operandFields[operand.field];
    const field = bits === 32 ? value >>> 0 : value & (2 ** bits - 1);
    words[word] = ((words[word] ?? 0) | (field << shift)) >>> 0;
  }
  return words.slice(0, opcode.words);
}

/** @returns The instruction at a word; undefined for an unknown code or a missing second word. */
export function decodeInstruction(code: Uint32Array, at: number): Instruction | undefined {
  const first = code[at];
  if (first === undefined) return undefined;
  const opcode = byCode.get(first & 0xff);
  if (opcode === undefined || at + opcode.words > code.length) return undefined;
  const operands = opcode.operands.map((operand) => {
    const { word, shift, bits } = operandFields[operand.field];
    const raw = (code[at + word] ?? 0) << (32 - shift - bits);
    return isSigned(operand.kind) ? raw >> (32 - bits) : raw >>> (32 - bits);
  });
  return { opcode, operands };
}

/** Whether a known instruction has bits set that belong to no operand. */
export function hasStrayBits(code: Uint32Array, at: number): boolean {
  const first = code[at] ?? 0;
  const used = usedBits.get(first & 0xff) ?? [0, 0];
  const words = byCode.get(first & 0xff)?.words ?? 1;
  if ((first & ~(used[0] ?? 0)) !== 0) return true;
  return words === 2 && ((code[at + 1] ?? 0) & ~(used[1] ?? 0)) !== 0;
}

function bitsUsedBy(opcode: Opcode): number[] {
  const masks = [0xff, 0];
  for (const operand of opcode.operands) {
    const { word, shift, bits } = operandFields[operand.field];
    const mask = bits === 32 ? 0xffffffff : (2 ** bits - 1) << shift;
    masks[word] = (masks[word] ?? 0) | mask;
  }
  return masks;
}
