/**
 * Verifies the code of one function, so that running it can neither leave the function, its frame
 * and the image's tables, nor loop without using fuel.
 *
 * One pass decodes the instructions one after another; a second looks at every operand by its kind.
 */
import { type Diagnostic, diagnose } from "@vipera/diagnostics";
import { forwardBranches, type Native, natives, type Operand, terminalOpcodes } from "@vipera/spec";
import type { Constant, Image, ImageFunction } from "./image.ts";
import { decodeInstruction, hasStrayBits, type Instruction, opcodeOf } from "./instruction.ts";

interface PlacedInstruction extends Instruction {
  readonly word: number;
}

/** What the checks of one function share. */
interface Subject {
  readonly image: Image;
  readonly row: ImageFunction;
  /** Name and number, as messages show it. */
  readonly label: string;
  readonly starts: ReadonlySet<number>;
}

type Check = Diagnostic | undefined;

/**
 * Native functions that code may call by number. Methods are no such: they trust that their object
 * is of their type, which is so when it was found by name on that object.
 */
export const nativeFunctions: ReadonlyMap<number, Native> = new Map(
  natives.filter((row) => !row.method).map((row) => [row.id, row]),
);

/** How a generator hands on control, and how any other function does. */
const generatorsOnly = new Set(["Yield", "GeneratorReturn"]);
const neverInGenerators = new Set(["Return", "ReturnNone", "Halt"]);

/** Whether a jump may go backward and forward; the others of these use no fuel or only backward. */
const forwardOnly = new Set(["Jump", ...forwardBranches]);
const backwardOnly = new Set(["Loop", "ForRangeLoop", "ForRangeStep"]);

/**
 * Registers beyond the first that a window or run takes, by opcode; operands in the row's order.
 */
const runLengths: Readonly<Record<string, (operands: readonly number[]) => number>> = {
  GetIterator: () => 2,
  ForIterate: () => 2,
  GetSlice: () => 2,
  NewSlice: () => 3,
  Call: ([, count = 0]) => 2 + count,
  CallGlobal: ([, count = 0]) => 2 + count,
  CallMethod: ([, count = 0]) => 2 + count,
  CallKeyword: ([, count = 0]) => 2 + count,
  CallMethodKeyword: ([, count = 0]) => 2 + count,
  CallSpread: () => 4,
  CallNative: ([, count = 0]) => 2 + count,
  NewList: ([, , count = 0]) => count,
  NewTuple: ([, , count = 0]) => count,
  NewDict: ([, , pairs = 0]) => 2 * pairs,
  Unpack: ([, count = 0]) => count,
};

/** Largest meaning of a selector, by opcode. */
const selectorLimits: Readonly<Record<string, (row: ImageFunction) => number>> = {
  LoadSingleton: () => 5,
  LoadClosure: (row) => row.closure - 1,
  GetAttribute: () => 0xffff,
  SetAttribute: () => 0xffff,
  DeleteAttribute: () => 0xffff,
  CallMethod: () => 0xffff,
};

export interface CodeVerdict {
  readonly starts: ReadonlySet<number> | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** @returns The words where instructions begin, if they can be told, and what was found wrong. */
export function verifyCode(image: Image, index: number, row: ImageFunction): CodeVerdict {
  const label = functionLabel(index, row);
  const { instructions, problem } = decodeAll(label, row);
  const starts = new Set(instructions.map(({ word }) => word));
  const subject: Subject = { image, row, label, starts };
  if (problem !== undefined) return { starts: undefined, diagnostics: [problem] };
  const diagnostics: Diagnostic[] = [];
  for (const instruction of instructions) {
    for (const [position, operand] of instruction.opcode.operands.entries()) {
      const check = checkOperand(subject, instruction, operand, position);
      if (check !== undefined) diagnostics.push(check);
    }
    for (const check of [checkArguments(subject, instruction), checkKind(subject, instruction)]) {
      if (check !== undefined) diagnostics.push(check);
    }
  }
  const last = instructions.at(-1);
  if (last === undefined || !terminalOpcodes.has(last.opcode.name)) {
    diagnostics.push(diagnose("VP7112", undefined, { function: label }));
  }
  return { starts, diagnostics };
}

export function functionLabel(index: number, row: ImageFunction): string {
  return `${index} '${row.name}'`;
}

function decodeAll(label: string, row: ImageFunction) {
  const instructions: PlacedInstruction[] = [];
  for (let word = 0; word < row.code.length; ) {
    const place = { function: label, word };
    const found = row.code[word] ?? 0;
    const opcode = opcodeOf(found);
    if (opcode === undefined) {
      const code = `0x${(found & 0xff).toString(16).padStart(2, "0")}`;
      return { instructions, problem: diagnose("VP7101", undefined, { ...place, code }) };
    }
    const name = { ...place, opcode: opcode.name };
    if (opcode.reserved) return { instructions, problem: diagnose("VP7102", undefined, name) };
    const instruction = decodeInstruction(row.code, word);
    if (instruction === undefined) {
      return { instructions, problem: diagnose("VP7103", undefined, name) };
    }
    if (hasStrayBits(row.code, word)) {
      return { instructions, problem: diagnose("VP7104", undefined, name) };
    }
    instructions.push({ ...instruction, word });
    word += opcode.words;
  }
  return { instructions, problem: undefined };
}

function checkOperand(
  subject: Subject,
  instruction: PlacedInstruction,
  operand: Operand,
  position: number,
): Check {
  const value = instruction.operands[position] ?? 0;
  switch (operand.kind) {
    case "read":
    case "update":
    case "write":
      return checkRegisters(subject, instruction, value, runOf(instruction, operand));
    case "window":
      return checkRegisters(subject, instruction, value, runOf(instruction, operand));
    case "jump":
      return checkJump(subject, instruction, value);
    case "constant":
      return checkConstant(subject, instruction, value);
    case "global":
      return checkIndex(subject, instruction, "global name", value, subject.image.globals.length);
    case "name":
      return checkIndex(subject, instruction, "attribute name", value, subject.image.names.length);
    case "function":
      return checkIndex(subject, instruction, "function", value, subject.image.functions.length);
    case "native":
      return checkIndex(subject, instruction, "native function", value, nativeFunctions);
    case "selector":
      return checkSelector(subject, instruction, value);
    case "count":
    case "immediate":
      return undefined;
  }
}

/** Only `window` operands and the state that GetIterator writes are longer than one register. */
function runOf(instruction: PlacedInstruction, operand: Operand): number {
  const isRun = operand.kind === "window" || operand.name === "iterator";
  if (!isRun) return 1;
  return runLengths[instruction.opcode.name]?.(instruction.operands) ?? 1;
}

function checkRegisters(
  { row, label }: Subject,
  { word }: PlacedInstruction,
  first: number,
  count: number,
): Check {
  const register = count === 0 ? first : first + count - 1;
  if (register < row.registers) return undefined;
  const holes = { function: label, word, register, registers: row.registers };
  return diagnose("VP7105", undefined, holes);
}

function checkJump({ starts, label }: Subject, instruction: PlacedInstruction, distance: number) {
  const { opcode, word } = instruction;
  const target = word + opcode.words + distance;
  if (!starts.has(target)) {
    return diagnose("VP7106", undefined, { function: label, word, target });
  }
  const isWrong = distance < 0 ? forwardOnly.has(opcode.name) : backwardOnly.has(opcode.name);
  if (!isWrong) return undefined;
  return diagnose("VP7107", undefined, { function: label, word, opcode: opcode.name, target });
}

function checkIndex(
  { label }: Subject,
  { word }: PlacedInstruction,
  kind: string,
  index: number,
  table: number | ReadonlyMap<number, unknown>,
): Check {
  const exists = typeof table === "number" ? index < table : table.has(index);
  return exists ? undefined : diagnose("VP7108", undefined, { function: label, word, kind, index });
}

function checkConstant(subject: Subject, instruction: PlacedInstruction, index: number): Check {
  const { constants } = subject.image;
  const missing = checkIndex(subject, instruction, "constant", index, constants.length);
  if (missing !== undefined) return missing;
  const { opcode, operands, word } = instruction;
  const constant = constants[index];
  const isRight =
    opcode.name === "LoadConstant" ||
    (opcode.name === "CheckBound" && constant?.kind === "string") ||
    areKeywords(constants, constant, keywordRoom(instruction, operands));
  if (isRight) return undefined;
  return diagnose("VP7109", undefined, {
    function: subject.label,
    word,
    opcode: opcode.name,
    index,
  });
}

/** Most names a keyword call can have: all arguments, but for the object of a method. */
function keywordRoom({ opcode }: Instruction, [, count = 0]: readonly number[]): number {
  if (opcode.name === "CallKeyword") return count;
  return opcode.name === "CallMethodKeyword" ? count - 1 : -1;
}

function areKeywords(
  constants: readonly Constant[],
  constant: Constant | undefined,
  room: number,
): boolean {
  if (constant?.kind !== "tuple" || constant.items.length > room) return false;
  return constant.items.every((item) => constants[item]?.kind === "string");
}

function checkSelector(subject: Subject, { opcode, word }: PlacedInstruction, value: number) {
  const limit = selectorLimits[opcode.name]?.(subject.row) ?? 0;
  if (value <= limit) return undefined;
  const holes = { function: subject.label, word, opcode: opcode.name, value };
  return diagnose("VP7110", undefined, holes);
}

/** The frame of a generator is left otherwise than that of a function. */
function checkKind({ row, label }: Subject, { opcode, word }: PlacedInstruction): Check {
  const isWrong = (row.generator ? neverInGenerators : generatorsOnly).has(opcode.name);
  if (!isWrong) return undefined;
  return diagnose("VP7122", undefined, { function: label, word, opcode: opcode.name });
}

/** A native function gets as many arguments as it takes; a method call has at least its object. */
function checkArguments({ label }: Subject, { opcode, operands, word }: PlacedInstruction): Check {
  const [, count = 0, id = 0] = operands;
  if (opcode.name === "CallMethod" || opcode.name === "CallMethodKeyword") {
    if (count > 0) return undefined;
    const holes = { function: label, word, opcode: opcode.name, value: 0 };
    return diagnose("VP7110", undefined, holes);
  }
  const native = opcode.name === "CallNative" ? nativeFunctions.get(id) : undefined;
  if (native === undefined) return undefined;
  const least = native.parameters.filter(({ optional }) => !optional).length;
  const most = native.variadic ? Number.POSITIVE_INFINITY : native.parameters.length;
  if (count >= least && count <= most) return undefined;
  return diagnose("VP7111", undefined, { function: label, word, native: native.name, count });
}
