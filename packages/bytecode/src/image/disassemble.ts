/**
 * An image as assembly text, `.vpasm`, which is readable and assembled again gives the same bytes.
 *
 * Tables come first, then the functions. Every index is written out; what it stands for follows as
 * a comment. With sources, each line of the program stands above the code it became.
 */
import type { SourceFile } from "@vipera/diagnostics";
import { classes, natives, type Operand, type OperandKind } from "@vipera/spec";
import { printFloat, printText } from "./assembly-text.ts";
import type { Constant, Image, ImageFunction } from "./image.ts";
import { decodeInstruction, hasStrayBits, type Instruction } from "./instruction.ts";

const nativeNames = new Map(natives.map((row) => [row.id, row.name]));
const classNames = new Map(classes.map((row) => [row.id, row.name]));
/** Longest text of a constant in a comment, in characters. */
const commentColumns = 40;

/** @param sources  Files whose lines are interleaved, found by their path in the image. */
export function disassemble(image: Image, sources: readonly SourceFile[] = []): string {
  const lines = [
    ...image.features.map((feature) => `.feature ${feature}`),
    ...image.files.map((file, index) => `.file ${index} ${printText(file)}`),
    ...image.constants.map((constant, index) => `.constant ${index} ${printConstant(constant)}`),
    ...image.globals.map((name, index) => `.global ${index} ${printText(name)}`),
    ...image.names.map((name, index) => `.name ${index} ${printText(name)}`),
    `.entry ${image.entry}`,
    ...image.hooks.map((hook) => `.hook ${printText(hook.name)} ${hook.function}`),
    ...image.functions.flatMap((row, index) => {
      const path = image.files[row.file];
      const source = sources.find((file) => file.path === path);
      return printFunction(image, row, index, source);
    }),
  ];
  return `${lines.join("\n")}\n`;
}

function printConstant(constant: Constant): string {
  switch (constant.kind) {
    case "integer":
    case "long":
      return `${constant.kind} ${constant.value}`;
    case "float":
      return `float ${printFloat(constant.value)}`;
    case "string":
      return `string ${printText(constant.value)}`;
    case "tuple":
      return ["tuple", ...constant.items.map((item) => `k${item}`)].join(" ");
    case "native":
      return `native ${nativeNames.get(constant.id) ?? constant.id}`;
    case "class":
      return `class ${classNames.get(constant.id) ?? constant.id}`;
    case "function": {
      const defaults = constant.defaults === undefined ? "" : ` k${constant.defaults}`;
      return `function f${constant.index}${defaults}`;
    }
    default:
      return constant.kind;
  }
}

function printFunction(
  image: Image,
  row: ImageFunction,
  index: number,
  source: SourceFile | undefined,
): string[] {
  const flags = [row.star ? " star" : "", row.doubleStar ? " doublestar" : ""];
  const generator = row.generator ? " generator" : "";
  const parameters = row.parameters.map((name) => ` ${printText(name)}`);
  return [
    "",
    `.function ${index} ${printText(row.name)}`,
    `.frame file ${row.file} registers ${row.registers} closure ${row.closure}`,
    `.parameters ${row.positional}${flags.join("")}${generator}${parameters.join("")}`,
    ...printCode(image, row, source),
    ...printHandlers(row),
    ".end",
  ];
}

function printHandlers(row: ImageFunction): string[] {
  const { starts } = findTargets(row);
  const place = (word: number) => printPlace(word, starts, row.code.length);
  return row.handlers.map(({ start, end, target, register }) => {
    const places = [start, end, target].map(place).join(", ");
    return `.handler ${places}, r${register}`;
  });
}

function printCode(image: Image, row: ImageFunction, source: SourceFile | undefined): string[] {
  const { starts, targets } = findTargets(row);
  const lines: string[] = [];
  const lineRows = new Map(row.lines.map((line) => [line.word, line]));
  let shownLine = 0;
  for (const at of starts) {
    if (targets.has(at)) lines.push(`L${at}:`);
    const line = lineRows.get(at);
    if (line !== undefined) {
      if (source !== undefined && line.line !== shownLine) {
        lines.push(`; ${line.line} | ${source.lineText(line.line)}`);
      }
      shownLine = line.line;
      const note = line.note === undefined ? "" : ` ${line.note}`;
      lines.push(`.line ${line.line} ${line.column}${note}`);
    }
    lines.push(printInstruction(image, row, at, starts));
  }
  if (targets.has(row.code.length)) lines.push(`L${row.code.length}:`);
  return lines;
}

/** The words where instructions begin, and those that need a label. */
function findTargets(row: ImageFunction) {
  const starts = new Set<number>();
  const targets = new Set<number>();
  for (let at = 0; at < row.code.length; ) {
    starts.add(at);
    const instruction = readable(row.code, at);
    for (const target of jumpTargets(instruction, at)) targets.add(target);
    at += instruction?.opcode.words ?? 1;
  }
  for (const { start, end, target } of row.handlers) targets.add(start).add(end).add(target);
  return { starts, targets };
}

/** The instruction at a word, if its words can be made from its text again. */
function readable(code: Uint32Array, at: number): Instruction | undefined {
  const instruction = decodeInstruction(code, at);
  return instruction === undefined || hasStrayBits(code, at) ? undefined : instruction;
}

function jumpTargets(instruction: Instruction | undefined, at: number): number[] {
  if (instruction === undefined) return [];
  const { opcode, operands } = instruction;
  return opcode.operands.flatMap((operand, index) =>
    operand.kind === "jump" ? [at + opcode.words + (operands[index] ?? 0)] : [],
  );
}

function printInstruction(
  image: Image,
  row: ImageFunction,
  at: number,
  starts: ReadonlySet<number>,
): string {
  const instruction = readable(row.code, at);
  if (instruction === undefined) {
    return `        .word 0x${(row.code[at] ?? 0).toString(16).padStart(8, "0")}`;
  }
  const { opcode, operands } = instruction;
  const notes: string[] = [];
  const texts = opcode.operands.map((operand, index) => {
    const value = operands[index] ?? 0;
    const note = noteOf(image, operand, value);
    if (note !== "") notes.push(note);
    return printOperand(operand, value, at + opcode.words, starts, row.code.length);
  });
  const text = `        ${opcode.name.padEnd(12)} ${texts.join(", ")}`.trimEnd();
  return notes.length === 0 ? text : `${text.padEnd(44)} ; ${notes.join(", ")}`;
}

const prefixes: Readonly<Partial<Record<OperandKind, string>>> = {
  read: "r",
  write: "r",
  update: "r",
  window: "r",
  constant: "k",
  global: "g",
  name: "n",
  function: "f",
};

function printOperand(
  operand: Operand,
  value: number,
  next: number,
  starts: ReadonlySet<number>,
  codeLength: number,
): string {
  if (operand.kind === "jump") {
    return printPlace(next + value, starts, codeLength);
  }
  if (operand.kind === "native") return nativeNames.get(value) ?? String(value);
  return `${prefixes[operand.kind] ?? ""}${value}`;
}

/** A word of the function: by its label, or by its number where no instruction begins. */
function printPlace(word: number, starts: ReadonlySet<number>, codeLength: number): string {
  return starts.has(word) || word === codeLength ? `L${word}` : `@${word}`;
}

/** What an index stands for. */
function noteOf(image: Image, operand: Operand, value: number): string {
  switch (operand.kind) {
    case "constant": {
      const constant = image.constants[value];
      const text = constant === undefined ? "" : printConstant(constant);
      return text.length > commentColumns ? `${text.slice(0, commentColumns)}...` : text;
    }
    case "global":
      return printText(image.globals[value] ?? "").slice(1, -1);
    case "name":
      return printText(image.names[value] ?? "").slice(1, -1);
    case "function":
      return printText(image.functions[value]?.name ?? "").slice(1, -1);
    default:
      return "";
  }
}
