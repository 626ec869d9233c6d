// Allocation and the object header.
//
//   0                            4                8
//   +---------------------+------+----------------+--------
//   | bytes << 5          | type | mark, forward  | body
//   +---------------------+------+----------------+--------
//    31                  8 7    0
//
// The heap is a bump: objects lie one after another from heapLow to heapTop, so that it
// can be walked from header to header at every time.

import { coreHeapEnd, coreHeapTop } from "./generated/layout";
import { limitObjectBytes } from "./generated/limits";
import { collectAlways } from "./flavour";
import { makeRoom } from "./collector";
import { allocationFails } from "./faults";
import { core } from "./memory-map";
import { countObject } from "./meter";

/** Type code of an object. */
// @ts-ignore: decorator
@inline export function typeOf(address: usize): u32 {
  return load<u8>(address);
}

/** Bytes of an object, header included; a multiple of 8. */
// @ts-ignore: decorator
@inline export function sizeOf(address: usize): usize {
  return (load<u32>(address) >>> 8) << 3;
}

/** As sizeOf, not expanded: for all but the hottest places. */
export function bytesOf(address: usize): usize {
  return sizeOf(address);
}

/**
 * A new object of at least `bytes` bytes, header included; 0 when there is no room even
 * after a collection (return trap(Trap.Memory)). Only the header is written: the caller
 * fills every slot and reference before it allocates again.
 */
export function allocate(bytes: usize, type: u32): usize {
  if (collectAlways && allocationFails()) return 0;
  let address: usize = load<u32>(core, coreHeapTop);
  if (collectAlways || bytes > load<u32>(core, coreHeapEnd) - address) {
    if (bytes > limitObjectBytes || !makeRoom(bytes)) return 0;
    address = load<u32>(core, coreHeapTop);
  }
  const size = (bytes + 7) & ~7;
  countObject(size);
  store<u32>(core, address + size, coreHeapTop);
  store<u32>(address, (size << 5) | type);
  store<u32>(address, 0, 4);
  return address;
}
