/**
 * Small improvements of a function's code that need to see only a few instructions at once.
 *
 *   jump to a jump            goes to the last target at once
 *   jump over a jump          becomes the opposite jump
 *   jump to the next          goes away
 *   Move of a register to itself goes away
 *   code nothing reaches      goes away
 *
 * Repeated until nothing changes: one improvement makes room for the next.
 */
import { forwardBranches, type Opcode, terminalOpcodes } from "@vipera/spec";
import { findOpcode } from "./image/index.ts";
import type { CodeInstruction, CodeItem, CoveredRange, Label } from "./instruction-builder.ts";

/** Two-way jumps and what they become when the other way is to be taken. */
export const oppositeJumps: ReadonlyMap<string, string> = new Map(
  [
    ["JumpIfTrue", "JumpIfFalse"],
    ["JumpIfLess", "JumpIfNotLess"],
    ["JumpIfLessEqual", "JumpIfNotLessEqual"],
    ["JumpIfEqual", "JumpIfNotEqual"],
    ["JumpIfLessImmediate", "JumpIfNotLessImmediate"],
    ["JumpIfGreaterImmediate", "JumpIfNotGreaterImmediate"],
    ["JumpIfEqualImmediate", "JumpIfNotEqualImmediate"],
  ].flatMap(([one = "", other = ""]) => [
    [one, other],
    [other, one],
  ]),
);

export interface Improved {
  readonly items: readonly CodeItem[];
  readonly ranges: readonly CoveredRange[];
}

export function improve(items: readonly CodeItem[], ranges: readonly CoveredRange[]): Improved {
  let current: readonly CodeItem[] = items;
  let living = ranges;
  for (;;) {
    const reached = removeUnreached(current, living);
    living = reached.ranges;
    const next = simplifyJumps(threadJumps(reached.items));
    const isSame =
      next.length === current.length && next.every((item, index) => item === current[index]);
    if (isSame) return { items: next, ranges: living };
    current = next;
  }
}

/** A chain of jumps ends at its last target. */
function threadJumps(items: readonly CodeItem[]): readonly CodeItem[] {
  const after = firstInstructions(items);
  return items.map((item) => {
    if (item.kind === "label" || item.target === undefined) return item;
    // Some must go forward, whatever a jump at their target does.
    if (forwardBranches.has(item.opcode.name) || item.far !== undefined) return item;
    const seen = new Set<Label>();
    let target = item.target;
    // Two labels that jump to each other end the walk.
    while (!seen.has(target)) {
      seen.add(target);
      const next = after.get(target);
      if (next === undefined || next === item || !isPlainJump(next)) break;
      target = next.target ?? target;
    }
    return target === item.target ? item : { ...item, target };
  });
}

function isPlainJump({ opcode }: CodeInstruction): boolean {
  return opcode.name === "Jump" || opcode.name === "Loop";
}

/** The instruction at each label. */
function firstInstructions(items: readonly CodeItem[]): ReadonlyMap<Label, CodeInstruction> {
  const after = new Map<Label, CodeInstruction>();
  let waiting: Label[] = [];
  for (const item of items) {
    if (item.kind === "label") {
      waiting.push(item.label);
    } else {
      for (const label of waiting) after.set(label, item);
      waiting = [];
    }
  }
  return after;
}

/** Drops code that no path reaches, and handlers whose whole range is dropped. */
function removeUnreached(items: readonly CodeItem[], ranges: readonly CoveredRange[]): Improved {
  const positions = new Map<Label, number>();
  for (const [index, item] of items.entries()) {
    if (item.kind === "label") positions.set(item.label, index);
  }
  const isReached = new Array<boolean>(items.length).fill(false);
  const pending = [0];
  const follow = (label: Label) => pending.push(positions.get(label) ?? items.length);
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    for (let at = index; at < items.length && isReached[at] === false; at += 1) {
      isReached[at] = true;
      const item = items[at];
      if (item?.kind !== "instruction") continue;
      for (const range of ranges) if (covers(range, at, positions)) follow(range.target);
      if (item.target !== undefined) follow(item.target);
      if (terminalOpcodes.has(item.opcode.name)) break;
    }
  }
  const living = ranges.filter((range) =>
    items.some((item, at) => {
      return item.kind === "instruction" && isReached[at] === true && covers(range, at, positions);
    }),
  );
  // Labels stay: a range may end at one that nothing reaches.
  const kept = items.filter((item, at) => item.kind === "label" || isReached[at]);
  return { items: kept.length === items.length ? items : kept, ranges: living };
}

function covers(range: CoveredRange, at: number, positions: ReadonlyMap<Label, number>): boolean {
  return at > (positions.get(range.start) ?? 0) && at < (positions.get(range.end) ?? 0);
}

function simplifyJumps(items: readonly CodeItem[]): readonly CodeItem[] {
  const result: CodeItem[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined) continue;
    if (item.kind === "label" || !isIdle(item, items, index)) {
      const inverted = invertedJump(item, items, index);
      result.push(inverted ?? item);
      if (inverted !== undefined) index += 1;
    }
  }
  return result.length === items.length && result.every((item, index) => item === items[index])
    ? items
    : result;
}

/** Whether an instruction does nothing: a jump to the next one, or a Move to itself. */
function isIdle(item: CodeInstruction, items: readonly CodeItem[], index: number): boolean {
  if (item.opcode.name === "Move") return item.operands[0] === item.operands[1];
  return isPlainJump(item) && item.target !== undefined && stands(item.target, items, index + 1);
}

/** For `JumpIf x, over; Jump far; over:` the jump `JumpIfNot x, far`. */
function invertedJump(
  item: CodeItem,
  items: readonly CodeItem[],
  index: number,
): CodeInstruction | undefined {
  const next = items[index + 1];
  if (item.kind === "label" || item.target === undefined || next?.kind !== "instruction") {
    return undefined;
  }
  const opposite = oppositeOf(item);
  const isOver = isPlainJump(next) && stands(item.target, items, index + 2);
  if (opposite === undefined || !isOver) return undefined;
  return { ...item, opcode: opposite, target: next.target };
}

function oppositeOf({ opcode }: CodeInstruction): Opcode | undefined {
  return findOpcode(oppositeJumps.get(opcode.name) ?? "");
}

/** Whether a label stands at an index, before the next instruction. */
function stands(label: Label, items: readonly CodeItem[], from: number): boolean {
  for (let index = from; index < items.length; index += 1) {
    const item = items[index];
    if (item?.kind !== "label") return false;
    if (item.label === label) return true;
  }
  return false;
}
