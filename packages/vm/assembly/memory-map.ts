// Where things are in a core's window, and the scratch stack of helpers.
//
//   core   +256                            base        frameEnd      scratchTop
//   +--------+---------+-------------------+-----------+-------------+------+------------
//   | header | globals | frames of callers | running   | scratch     | free | heap ->
//   |        | code    |                   | frame     | slots       |      |
//   +--------+---------+-------------------+-----------+-------------+------+------------
//                      stackLow                                             heapLow
//
// A helper keeps values across an allocation in scratch slots above the running frame;
// the collector scans up to `scratchTop`. A helper that stops with a trap may leave its
// slots: the interpreter forgets them before the next helper.

import {
  coreBase, coreHeapLow, coreStackLow, frameFunction, functionFrameBytes,
} from "./generated/layout";
import { collectAlways } from "./flavour";
import { growStack } from "./collector";
import { growthFails } from "./faults";
import { storeUnbound } from "./values";

/** Address of the running core's window, set by every export. */
export let core: usize = 0;

/** End of the scratch slots; 0 stands for none: the end of the running frame. */
let scratchTop: usize = 0;

/**
 * Bytes a call leaves free above its frame, so that most helpers find their scratch
 * there.
 */
// @ts-ignore: decorator
@inline export const stackReserve: usize = 64;

/** Makes `address` the running core. */
export function selectCore(address: usize): void {
  core = address;
  scratchTop = 0;
}

/** Forgets all scratch slots; the interpreter does so before it calls a helper. */
// @ts-ignore: decorator
@inline export function resetScratch(): void {
  scratchTop = 0;
}

/** End of the running frame; of the empty stack when no frame runs. */
export function frameEnd(): usize {
  const base: usize = load<u32>(core, coreBase);
  if (base == load<u32>(core, coreStackLow)) return base;
  return base + load<u16>(load<u32>(base + frameFunction), functionFrameBytes);
}

/** First byte of the stack in use by nobody. */
export function stackTop(): usize {
  return scratchTop == 0 ? frameEnd() : scratchTop;
}

/** Makes room for the stack up to `end`; false when there is none. May collect. */
export function ensureStackTo(end: usize): bool {
  if (collectAlways && growthFails()) return false;
  if (!collectAlways && end <= load<u32>(core, coreHeapLow)) return true;
  const top = stackTop();
  return growStack(end > top ? end - top : 0);
}

/**
 * Makes room for `bytes` above the stack's top; false when there is none. May collect.
 */
export function ensureStack(bytes: usize): bool {
  return ensureStackTo(stackTop() + bytes);
}

/**
 * `count` fresh scratch slots in a row, unbound; 0 when the stack has no room (return
 * trap(Trap.Recursion)). May collect: read references again after it, as after an
 * allocation.
 */
export function pushSlots(count: usize): usize {
  if (!ensureStack(count << 3)) return 0;
  const first = stackTop();
  scratchTop = first + (count << 3);
  for (let slot = first; slot < scratchTop; slot += 8) storeUnbound(slot);
  return first;
}

/** One fresh scratch slot. */
export function pushScratch(): usize {
  return pushSlots(1);
}

/** Gives the newest `count` scratch slots back. */
export function popScratch(count: usize): void {
  scratchTop -= count << 3;
}

/** Makes the collector scan everything below `end`, all of it slots. */
export function scanTo(end: usize): void {
  if (stackTop() < end) scratchTop = end;
}
