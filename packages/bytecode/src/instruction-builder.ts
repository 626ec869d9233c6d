/**
 * Instructions of one function while it is compiled, with labels for jumps and handlers.
 *
 *   emit, emitJump, place, cover     gather a list of items
 *   finish                           peephole, lengths of jumps, words
 *
 * A jump whose distance does not fit its field becomes the opposite jump over a long one; a
 * ForRangeLoop becomes a ForRangeStep. Sizes only grow, so choosing them ends.
 */
import { InternalError } from "@vipera/diagnostics";
import { limitRows, type Opcode } from "@vipera/spec";
import type { Handler, InstructionNote } from "./image/image.ts";
import { encodeInstruction, fitsOperand, opcodeNamed } from "./image/index.ts";
import type { CodePlace } from "./line-table.ts";
import { improve, oppositeJumps } from "./peephole.ts";

/** A place in the code, known once it is placed. */
export type Label = number;

/** An instruction; `target` is the place its jump operand, always the last, goes to. */
export interface CodeInstruction {
  readonly kind: "instruction";
  readonly opcode: Opcode;
  readonly operands: readonly number[];
  readonly target: Label | undefined;
  /** Place in the source. */
  readonly offset: number;
  readonly note: InstructionNote;
  /** What takes over when the target is too far: the same with these operands. */
  readonly far: { readonly opcode: Opcode; readonly operands: readonly number[] } | undefined;
}

export interface CodeLabel {
  readonly kind: "label";
  readonly label: Label;
}

export type CodeItem = CodeInstruction | CodeLabel;

export interface CoveredRange {
  readonly start: Label;
  readonly end: Label;
  readonly target: Label;
  readonly register: number;
}

export interface FinishedCode {
  readonly code: Uint32Array;
  readonly handlers: readonly Handler[];
  readonly places: readonly CodePlace[];
}

export class InstructionBuilder {
  #items: CodeItem[] = [];
  readonly #ranges: CoveredRange[] = [];
  #labels = 0;
  /** Place in the source of the instructions to come. */
  offset = 0;
  /** What the source says of them. */
  note: InstructionNote = "plain";

  emit(name: string, ...operands: readonly number[]): void {
    this.#push(name, operands, undefined, undefined);
  }

  /** An instruction whose last operand is a jump, which is left out of `operands`. */
  emitJump(name: string, operands: readonly number[], target: Label): void {
    this.#push(name, operands, target, undefined);
  }

  /** The end of a loop over a range; `step` is used when the body is far. */
  emitRangeLoop(counter: number, limit: number, step: number, body: Label): void {
    const far = { opcode: opcodeNamed("ForRangeStep"), operands: [counter, limit, step] };
    this.#push("ForRangeLoop", [counter, limit], body, far);
  }

  label(): Label {
    this.#labels += 1;
    return this.#labels;
  }

  place(label: Label): void {
    this.#items.push({ kind: "label", label });
  }

  /** A new label that stands here. */
  here(): Label {
    const label = this.label();
    this.place(label);
    return label;
  }

  /** Exceptions between two labels go to a handler; inner ranges are told before outer ones. */
  cover(range: CoveredRange): void {
    this.#ranges.push(range);
  }

  /** The instruction emitted last, if no label stands after it. */
  last(): CodeInstruction | undefined {
    const item = this.#items.at(-1);
    return item?.kind === "instruction" ? item : undefined;
  }

  /** Ends the code; code longer than the limit allows has its length and no content. */
  finish(): FinishedCode {
    const { items, ranges } = improve(this.#items, this.#ranges);
    const isFar = new Set<CodeInstruction>();
    let words = placeLabels(items, isFar);
    while (lengthenJumps(items, isFar, words)) words = placeLabels(items, isFar);
    const size = items.reduce((sum, item) => sum + lengthOf(item, isFar), 0);
    if (size > limitRows.functionWords.value) {
      return { code: new Uint32Array(size), handlers: [], places: [] };
    }
    const wordOf = (label: Label) => {
      const word = words.get(label);
      if (word === undefined) throw new InternalError("finish", `label ${label} is not placed`);
      return word;
    };
    const code: number[] = [];
    const places: CodePlace[] = [];
    for (const item of items) {
      if (item.kind === "label") continue;
      places.push({ word: code.length, offset: item.offset, note: item.note });
      code.push(...encodeItem(item, isFar.has(item), code.length, wordOf));
    }
    const handlers = ranges
      .map(({ start, end, target, register }) => ({
        start: wordOf(start),
        end: wordOf(end),
        target: wordOf(target),
        register,
      }))
      .filter(({ start, end }) => start < end);
    return { code: Uint32Array.from(code), handlers, places };
  }

  #push(
    name: string,
    operands: readonly number[],
    target: Label | undefined,
    far: CodeInstruction["far"],
  ): void {
    const opcode = opcodeNamed(name);
    const { offset, note } = this;
    this.#items.push({ kind: "instruction", opcode, operands, target, offset, note, far });
  }
}

function lengthOf(item: CodeItem, isFar: ReadonlySet<CodeInstruction>): number {
  return item.kind === "label" ? 0 : sizeOf(item, isFar.has(item));
}

/** Words of an instruction in its present form. */
function sizeOf(item: CodeInstruction, isFar: boolean): number {
  if (!isFar) return item.opcode.words;
  return item.far === undefined ? item.opcode.words + 1 : item.far.opcode.words;
}

function placeLabels(
  items: readonly CodeItem[],
  isFar: ReadonlySet<CodeInstruction>,
): ReadonlyMap<Label, number> {
  const words = new Map<Label, number>();
  let word = 0;
  for (const item of items) {
    if (item.kind === "label") words.set(item.label, word);
    word += lengthOf(item, isFar);
  }
  return words;
}

/** Marks jumps that do not reach their target; returns whether there were new ones. */
function lengthenJumps(
  items: readonly CodeItem[],
  isFar: Set<CodeInstruction>,
  words: ReadonlyMap<Label, number>,
): boolean {
  let word = 0;
  let hasChanged = false;
  for (const item of items) {
    if (item.kind === "label") continue;
    const next = word + sizeOf(item, isFar.has(item));
    if (item.target !== undefined && !isFar.has(item)) {
      const operand = item.opcode.operands.at(-1);
      const distance = (words.get(item.target) ?? 0) - next;
      if (operand !== undefined && !fitsOperand(operand, distance)) {
        isFar.add(item);
        hasChanged = true;
      }
    }
    word = next;
  }
  return hasChanged;
}

function encodeItem(
  item: CodeInstruction,
  isFar: boolean,
  word: number,
  wordOf: (label: Label) => number,
): number[] {
  const { opcode, operands, target, far } = item;
  if (target === undefined) return encodeInstruction(opcode, operands);
  const distance = wordOf(target) - word - sizeOf(item, isFar);
  if (opcode.name === "Jump" || opcode.name === "Loop") {
    return encodeInstruction(opcodeNamed(distance < 0 ? "Loop" : "Jump"), [distance]);
  }
  if (!isFar) return encodeInstruction(opcode, [...operands, distance]);
  if (far !== undefined) return encodeInstruction(far.opcode, [...far.operands, distance]);
  const opposite = oppositeJumps.get(opcode.name);
  if (opposite === undefined) throw new InternalError("finish", `${opcode.name} jumps too far`);
  return [
    ...encodeInstruction(opcodeNamed(opposite), [...operands, 1]),
    ...encodeInstruction(opcodeNamed(distance < 0 ? "Loop" : "Jump"), [distance]),
  ];
}
