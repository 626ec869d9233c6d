// The memory of a core, and how it asks for something of the world.

import { makeRoom } from "./collector";
import {
  coreChannel, coreHeapEnd, coreHeapFloor, coreHeapLow, coreHeapTop, corePartner,
  coreRequest, coreRequestSlot,
} from "./generated/layout";
import { core, stackTop } from "./memory-map";
import { blocked } from "./traps";
import { storeInt, storeNone } from "./values";

/**
 * Leaves a request in the header; the answer goes to slot `to`. The value is the
 * caller's.
 */
export function request(code: u32, partner: u32, channel: u32, to: usize): i32 {
  store<u32>(core, code, coreRequest);
  store<u32>(core, partner, corePartner);
  store<u32>(core, channel, coreChannel);
  store<u32>(core, <u32>to, coreRequestSlot);
  return blocked;
}

/** memory.gc() */
export function memoryGc(args: usize, count: u32, to: usize): i32 {
  makeRoom(0);
  storeNone(to);
  return 0;
}

/** memory.free_bytes(): for objects, and for the stack if it shares their memory */
export function memoryFreeBytes(args: usize, count: u32, to: usize): i32 {
  makeRoom(0);
  const floor: usize = load<u32>(core, coreHeapFloor);
  const low = select<usize>(floor, stackTop(), floor != 0);
  const above = load<u32>(core, coreHeapLow) - <u32>low;
  storeInt(to, load<u32>(core, coreHeapEnd) - load<u32>(core, coreHeapTop) + above);
  return 0;
}

/** memory.used_bytes(): of living objects */
export function memoryUsedBytes(args: usize, count: u32, to: usize): i32 {
  makeRoom(0);
  storeInt(to, load<u32>(core, coreHeapTop) - load<u32>(core, coreHeapLow));
  return 0;
}
