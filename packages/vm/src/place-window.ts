/**
 * The plan of a core's window and the writing of its header: where globals, code, stack and heap
 * lie.
 *
 * ```text
 *   0        256        272                                                  windowBytes
 *   +--------+----------+---------+--------+-----------------------+---------+
 *   | header | segment  | globals | code,  | stack ->   heap ->    | later   |
 *   |        | header   |         | maybe  |                       | images  |
 *   +--------+----------+---------+--------+-----------------------+---------+
 * ```
 *
 * An instruction reaches globals in the first half megabyte of a window. In a larger one the
 * globals of later images lie behind those of the first, where room is kept for them.
 *
 * With a share of shared memory the heap lies there, behind the window's own bytes: the stack has
 * what is left of these, and neither grows into the other's memory.
 */
import { coreStates, hooks } from "@vipera/spec";
import { alignUp, placeBlock, unboundSlot } from "./block-builder.ts";
import type { CoreMemory } from "./core-memory.ts";
import {
  coreField,
  coreHeaderBytes,
  segmentField,
  segmentHeaderBytes,
  valueTag,
} from "./layout-offsets.ts";
import type { LinkedImage } from "./link-image.ts";
import { offsetOfGlobal } from "./link-numbers.ts";
import type { LinkRefusal, Taker } from "./link-refusal.ts";

/** Least bytes of stack and heap together that a core starts with, besides the first frame. */
export const leastFreeBytes = 1024;

/** Least bytes of a stack alone that a core starts with, besides the first frame. */
const leastLoneStackBytes = 256;

/** The stack starts with an eighth of the free bytes, as after a collection. */
const stackShareShift = 3;

/** Bytes of a window from its begin in which an instruction finds globals: 16-bit numbers. */
const globalsReachBytes = offsetOfGlobal(65_536);

/** Room for globals of later images in a window that is larger than the reach of globals. */
const keptGlobalsBytes = 32_768;

function laterGlobalsBytes(windowBytes: number): number {
  return windowBytes > globalsReachBytes ? keptGlobalsBytes : 0;
}

/** Offsets in a window; the same for every core that loads the image. */
export interface WindowPlan {
  /** Offset of the code block, or undefined when it lies in shared memory. */
  readonly code: number | undefined;
  /** Begin of stack and heap. */
  readonly stackLow: number;
  /** Of the core's own memory. */
  readonly windowBytes: number;
  /** Of shared memory, behind the window, for the heap; 0 when it lies in the window. */
  readonly shareBytes: number;
}

/** Least bytes of stack and heap together for an image to start, its first frame among them. */
export function leastValueBytes({ image }: LinkedImage): number {
  return leastFreeBytes + 8 * (image.functions[image.entry]?.registers ?? 0);
}

/** Least bytes of a stack that has its memory for itself. */
export function leastStackBytes({ image }: LinkedImage): number {
  return leastLoneStackBytes + 8 * (image.functions[image.entry]?.registers ?? 0);
}

/**
 * Plans the window of a core that has no image yet.
 *
 * @param codeOnCoreBytes  A larger block lies in shared memory.
 * @param mayBeShared  Whether a smaller one does too when only that leaves room for values.
 * @param shareBytes  Of shared memory behind the window for its heap, at least `leastFreeBytes`; 0
 *   for a heap in the window.
 */
export function planWindow(
  linked: LinkedImage,
  windowBytes: number,
  codeOnCoreBytes: number,
  mayBeShared = true,
  shareBytes = 0,
): WindowPlan | LinkRefusal {
  const isSmall = linked.block.bytes.length <= codeOnCoreBytes;
  const plan = planWith(linked, windowBytes, isSmall, shareBytes);
  const isRefused = isSmall && "reason" in plan;
  return isRefused && mayBeShared ? planWith(linked, windowBytes, false, shareBytes) : plan;
}

function planWith(
  linked: LinkedImage,
  windowBytes: number,
  codeInWindow: boolean,
  shareBytes: number,
): WindowPlan | LinkRefusal {
  const ownEnd = offsetOfGlobal(linked.newGlobals.length);
  const globalsEnd = ownEnd + laterGlobalsBytes(windowBytes);
  const stackLow = globalsEnd + (codeInWindow ? linked.block.bytes.length : 0);
  const isSplit = shareBytes > 0;
  const valueBytes = isSplit ? leastStackBytes(linked) : leastValueBytes(linked);
  const neededBytes = stackLow + valueBytes;
  if (neededBytes > windowBytes) {
    const values = { what: isSplit ? "stack" : "stack and heap", bytes: valueBytes };
    const takers = takersOf(linked, values, codeInWindow);
    return { reason: "window", neededBytes, availableBytes: windowBytes, takers };
  }
  return { code: codeInWindow ? globalsEnd : undefined, stackLow, windowBytes, shareBytes };
}

/** What must lie in a window, the largest first. */
function takersOf(linked: LinkedImage, values: Taker, codeInWindow: boolean): readonly Taker[] {
  const takers = [
    { what: "globals", bytes: 8 * linked.newGlobals.length },
    values,
    { what: "header", bytes: offsetOfGlobal(0) },
  ];
  if (codeInWindow) takers.push({ what: "code", bytes: linked.block.bytes.length });
  return takers.sort((left, right) => right.bytes - left.bytes);
}

/** Addresses of tables that all cores of a machine share. */
export interface SharedTables {
  readonly characters: number;
  readonly names: number;
}

export interface CoreFacts {
  readonly coreId: number;
  readonly coreCount: number;
  /** Position among the cores taking part, from 0. */
  readonly position: number;
  readonly onHost: boolean;
  /** Address of the u32 ids of the cores taking part, ascending. */
  readonly participants: number;
  /** 64 bits of random state, as two unsigned words; not both 0. */
  readonly random: readonly [low: number, high: number];
}

/**
 * Writes a core's window: header, unbound globals, code if it lies there.
 *
 * The window's bytes must be 0 before: the collector scans the unused stack.
 *
 * @param codeAddress  Where the block lies if it is in shared memory.
 * @returns The address of the block.
 */
export function placeWindow(
  memory: CoreMemory,
  core: number,
  linked: LinkedImage,
  plan: WindowPlan,
  codeAddress: number,
  tables: SharedTables,
  facts: CoreFacts,
): number {
  const block = plan.code === undefined ? codeAddress : core + plan.code;
  if (plan.code !== undefined) placeBlock(memory.buffer, block, linked.block);
  writeSegment(memory, core + coreHeaderBytes, 0, linked);
  const stack = core + plan.stackLow;
  memory.setField(core, "state", coreStates.idle);
  memory.setField(core, "windowBytes", plan.windowBytes);
  memory.setField(core, "stackLow", stack);
  memory.setField(core, "base", stack);
  const end = core + (plan.windowBytes & ~7);
  const floor = plan.shareBytes === 0 ? 0 : end;
  const slack = alignUp((plan.windowBytes - plan.stackLow) >> stackShareShift);
  const heap = floor === 0 ? stack + slack : floor;
  memory.setField(core, "heapFloor", floor);
  memory.setField(core, "heapLow", heap);
  memory.setField(core, "heapTop", heap);
  memory.setField(core, "heapEnd", end + plan.shareBytes);
  memory.setField(core, "segments", core + coreHeaderBytes);
  memory.setField(core, "hooks", linked.hooks === 0 ? 0 : block + linked.hooks);
  setTables(memory, core, tables);
  memory.setField(core, "coreId", facts.coreId);
  memory.setField(core, "coreCount", facts.coreCount);
  memory.setField(core, "flags", (facts.position << 8) | (facts.onHost ? 1 : 0));
  memory.setField(core, "randomLow", facts.random[0]);
  memory.setField(core, "randomHigh", facts.random[1]);
  for (const name of ["value", "exception", "trapFirst", "trapSecond"] as const) {
    memory.setSlot(core + coreField[name], unboundSlot);
  }
  memory.setSlot(core + coreField.participants, { tag: valueTag.int, payload: facts.participants });
  return block;
}

/** Gives a core new shared tables, after an image brought names. */
export function setTables(memory: CoreMemory, core: number, tables: SharedTables): void {
  memory.setField(core, "characters", tables.characters);
  memory.setField(core, "names", tables.names);
}

/** Writes a segment header and its unbound slots. */
function writeSegment(
  memory: CoreMemory,
  segment: number,
  next: number,
  linked: LinkedImage,
): void {
  memory.setU32(segment + segmentField.next, next);
  memory.setU32(segment + segmentField.globalCount, linked.newGlobals.length);
  for (let index = 0; index < linked.newGlobals.length; index += 1) {
    memory.setSlot(segment + segmentHeaderBytes + 8 * index, unboundSlot);
  }
}

/** Where an image appended to a live core lies, as offsets in its window. */
export interface AppendPlan {
  readonly segment: number;
  readonly code: number | undefined;
  /** The end of the heap from then on. */
  readonly heapEnd: number;
}

/** Where the next segment lies in a window that keeps room for later globals. */
function keptRoom(memory: CoreMemory, core: number) {
  const keptBytes = laterGlobalsBytes(memory.field(core, "windowBytes"));
  if (keptBytes === 0) return undefined;
  const endOf = (segment: number) => {
    const globals = memory.u32(segment + segmentField.globalCount);
    return segment - core + segmentHeaderBytes + 8 * globals;
  };
  const first = core + coreHeaderBytes;
  return { from: endOf(memory.field(core, "segments")), to: endOf(first) + keptBytes };
}

/** Offset of the segment of an image appended to a core; needed before the image is linked. */
export function appendedSegmentOffset(
  memory: CoreMemory,
  core: number,
  newGlobalCount: number,
): number {
  const end = memory.field(core, "heapEnd") - core;
  return keptRoom(memory, core)?.from ?? end - segmentHeaderBytes - 8 * newGlobalCount;
}

/** Plans an appended image at the end of a core's heap, which was just collected. */
export function planAppend(
  memory: CoreMemory,
  core: number,
  linked: LinkedImage,
  codeInWindow: boolean,
): AppendPlan | LinkRefusal {
  const segment = appendedSegmentOffset(memory, core, linked.newGlobals.length);
  const globalsBytes = segmentHeaderBytes + 8 * linked.newGlobals.length;
  const kept = keptRoom(memory, core);
  if (kept !== undefined && segment + globalsBytes > kept.to) {
    return { reason: "reach", table: "globals" };
  }
  const codeBytes = codeInWindow ? linked.block.bytes.length : 0;
  const heapEnd = memory.field(core, "heapEnd");
  const freeBytes = heapEnd - memory.field(core, "heapTop");
  const segmentBytes = kept === undefined ? globalsBytes : 0;
  const valueBytes = leastValueBytes(linked);
  const neededBytes = segmentBytes + codeBytes + valueBytes;
  if (neededBytes > freeBytes) {
    const takers = [
      { what: "code", bytes: codeBytes },
      { what: "globals", bytes: segmentBytes },
      { what: "stack and heap", bytes: valueBytes },
    ];
    return { reason: "window", neededBytes, availableBytes: freeBytes, takers };
  }
  const newEnd = heapEnd - core - segmentBytes - codeBytes;
  return { segment, code: codeInWindow ? newEnd : undefined, heapEnd: newEnd };
}

/** Writes an appended image into a live core and returns the address of its block. */
export function placeAppended(
  memory: CoreMemory,
  core: number,
  linked: LinkedImage,
  plan: AppendPlan,
  codeAddress: number,
  tables: SharedTables,
): number {
  const block = plan.code === undefined ? codeAddress : core + plan.code;
  if (plan.code !== undefined) placeBlock(memory.buffer, block, linked.block);
  writeSegment(memory, core + plan.segment, memory.field(core, "segments"), linked);
  memory.setField(core, "segments", core + plan.segment);
  memory.setField(core, "heapEnd", core + plan.heapEnd);
  if (linked.hooks !== 0) {
    const earlier = memory.field(core, "hooks");
    // A shared table cannot hold addresses of one core's window.
    if (plan.code !== undefined || earlier < core) {
      keepHooks(memory, earlier, block + linked.hooks);
    }
    memory.setField(core, "hooks", block + linked.hooks);
  }
  setTables(memory, core, tables);
  return block;
}

/** Code of earlier images goes on calling the prelude functions that they brought. */
function keepHooks(memory: CoreMemory, earlier: number, table: number): void {
  if (earlier === 0) return;
  for (let offset = 0; offset < 4 * hooks.length; offset += 4) {
    if (memory.u32(table + offset) === 0) {
      memory.setU32(table + offset, memory.u32(earlier + offset));
    }
  }
}
