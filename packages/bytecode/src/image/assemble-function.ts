/**
 * The code of one function from its lines of assembly text.
 *
 * First the words are counted, so that every label has its place; then the instructions are
 * encoded.
 */
import { instructionNotes } from "@vipera/spec";
import { diagnose, type SourceFile } from "@vipera/diagnostics";
import type { Opcode, Operand } from "@vipera/spec";
import {
  type AssemblyTables,
  literalRow,
  nativeId,
  prefixed,
  textRow,
  wholeNumber,
} from "./assembly-tables.ts";
import {
  type AssemblyLine,
  type AssemblyToken,
  misplaced,
  type Report,
  strangeLine,
} from "./assembly-text.ts";
import type { Handler, ImageFunction, LineRow } from "./image.ts";
import { encodeInstruction, findOpcode, fitsOperand } from "./instruction.ts";

/** The `.function` line and the lines up to `.end`. */
export interface FunctionText {
  readonly line: AssemblyLine;
  readonly code: AssemblyLine[];
}

interface PlacedLine extends AssemblyLine {
  readonly word: number;
  /** Undefined for `.word`. */
  readonly opcode: Opcode | undefined;
}

/** What reading a function gathers. */
interface Draft {
  readonly source: SourceFile;
  readonly tables: AssemblyTables;
  readonly report: Report;
  readonly labels: Map<string, number>;
  readonly placed: PlacedLine[];
  readonly lines: LineRow[];
  readonly handlers: AssemblyLine[];
  frame: readonly AssemblyToken[];
  parameters: readonly AssemblyToken[];
  words: number;
}

export function assembleFunction(
  source: SourceFile,
  tables: AssemblyTables,
  text: FunctionText,
  report: Report,
): ImageFunction {
  const draft: Draft = {
    source,
    tables,
    report,
    labels: new Map(),
    placed: [],
    lines: [],
    handlers: [],
    frame: [],
    parameters: [],
    words: 0,
  };
  for (const line of text.code) placeLine(draft, line);
  const [positional, ...words] = draft.parameters;
  const hasFlag = (flag: string) =>
    words.some(({ kind, text }) => kind === "word" && text === flag);
  return {
    name: text.line.rest[1]?.text ?? "",
    file: frameNumber(draft, "file", 0),
    parameters: words.filter(({ kind }) => kind === "text").map((token) => token.text),
    positional: wholeNumber(positional) ?? 0,
    star: hasFlag("star"),
    doubleStar: hasFlag("doublestar"),
    generator: hasFlag("generator"),
    registers: frameNumber(draft, "registers", 1),
    closure: frameNumber(draft, "closure", 0),
    code: Uint32Array.from(draft.placed.flatMap((line) => encodeLine(draft, line))),
    handlers: draft.handlers.map((line) => readHandler(draft, line)),
    lines: draft.lines,
  };
}

/** The number after a word of the `.frame` line. */
function frameNumber({ frame }: Draft, name: string, otherwise: number): number {
  const at = frame.findIndex((token) => token.text === name);
  return at < 0 ? otherwise : (wholeNumber(frame[at + 1]) ?? otherwise);
}

function placeLine(draft: Draft, line: AssemblyLine): void {
  const { head, rest } = line;
  if (rest[0]?.text === ":") {
    placeLabel(draft, line);
    return;
  }
  switch (head.text) {
    case ".frame":
      draft.frame = rest;
      break;
    case ".parameters":
      draft.parameters = rest;
      break;
    case ".line": {
      const [first, second, third] = rest;
      const row = { line: wholeNumber(first) ?? 0, column: wholeNumber(second) ?? 1 };
      const note = instructionNotes.find((name) => name === third?.text);
      draft.lines.push({ word: draft.words, ...row, ...(note === undefined ? {} : { note }) });
      break;
    }
    case ".handler":
      draft.handlers.push(line);
      break;
    case ".word":
      draft.placed.push({ ...line, word: draft.words, opcode: undefined });
      draft.words += 1;
      break;
    default:
      placeInstruction(draft, line);
  }
}

function placeLabel(draft: Draft, { head, rest }: AssemblyLine): void {
  const place = { file: draft.source, span: head.span };
  if (draft.labels.has(head.text)) draft.report(diagnose("VP7205", place, { label: head.text }));
  draft.labels.set(head.text, draft.words);
  const [next, ...others] = rest.slice(1);
  if (next !== undefined) placeLine(draft, { head: next, rest: others });
}

function placeInstruction(draft: Draft, line: AssemblyLine): void {
  const { head } = line;
  const opcode = findOpcode(head.text);
  if (opcode !== undefined) {
    draft.placed.push({ ...line, word: draft.words, opcode });
    draft.words += opcode.words;
  } else if (head.text.startsWith(".")) {
    draft.report(misplaced(draft.source, line));
  } else {
    const place = { file: draft.source, span: head.span };
    draft.report(diagnose("VP7202", place, { what: "instruction", name: head.text }));
  }
}

function encodeLine(draft: Draft, line: PlacedLine): number[] {
  const { opcode, head, rest } = line;
  if (opcode === undefined) {
    const value = wholeNumber(rest[0]);
    if (value === undefined) draft.report(strangeLine(draft.source, line));
    return [(value ?? 0) >>> 0];
  }
  const tokens = rest.filter(({ kind }) => kind !== "mark");
  if (tokens.length !== opcode.operands.length) {
    const holes = { opcode: opcode.name, expected: opcode.operands.length, found: tokens.length };
    draft.report(diagnose("VP7203", { file: draft.source, span: head.span }, holes));
    return new Array<number>(opcode.words).fill(0);
  }
  const next = line.word + opcode.words;
  const operands = opcode.operands.map((operand, index) => {
    const token = tokens[index] ?? head;
    const value = readOperand(draft, operand, token, next);
    if (value !== undefined && fitsOperand(operand, value)) return value;
    const holes = { operand: operand.name, opcode: opcode.name, text: token.text };
    draft.report(diagnose("VP7204", { file: draft.source, span: token.span }, holes));
    return 0;
  });
  return encodeInstruction(opcode, operands);
}

/** The number of an operand; `next` is the word after the instruction. */
function readOperand(
  draft: Draft,
  operand: Operand,
  token: AssemblyToken,
  next: number,
): number | undefined {
  const { tables } = draft;
  switch (operand.kind) {
    case "read":
    case "write":
    case "update":
    case "window":
      return prefixed("r", token);
    case "jump": {
      const target = readPlace(draft, token);
      return target === undefined ? undefined : target - next;
    }
    case "constant":
      return prefixed("k", token) ?? literalRow(tables, token);
    case "global":
      return token.kind === "text" ? textRow(tables.globals, token.text) : prefixed("g", token);
    case "name":
      return token.kind === "text" ? textRow(tables.names, token.text) : prefixed("n", token);
    case "function":
      return prefixed("f", token);
    case "native":
      return nativeId(token);
    case "count":
    case "immediate":
    case "selector":
      return wholeNumber(token);
  }
}

/** A label, or `@12` for word 12. */
function readPlace(draft: Draft, token: AssemblyToken | undefined): number | undefined {
  if (token?.kind !== "word") return undefined;
  if (/^@-?\d{1,9}$/u.test(token.text)) return Number(token.text.slice(1));
  return draft.labels.get(token.text);
}

function readHandler(draft: Draft, line: AssemblyLine): Handler {
  const tokens = line.rest.filter(({ kind }) => kind !== "mark");
  const [start, end, target] = tokens.slice(0, 3).map((token) => readPlace(draft, token));
  const register = prefixed("r", tokens[3]);
  if (start === undefined || end === undefined || target === undefined || register === undefined) {
    draft.report(strangeLine(draft.source, line));
    return { start: 0, end: 0, target: 0, register: 0 };
  }
  return { start, end, target, register };
}
