// The module of the stress tests: all exports of core.ts, a check of the heap's shape,
// and what the tests of containers call directly.

import {
  coreHeapEnd, coreHeapLow, coreHeapTop, coreStackLow, referenceMask, slotStart, Type,
} from "./generated/layout";
import { sizeOf, typeOf } from "./heap";
import { isReference, referenceOf, tagOf } from "./values";

export { compareSlots } from "./compare";
export { failAllocationAt, failStackAt, faultIsAhead } from "./faults";
export { callNative } from "./functions";
export { contains, deleteIndex, getIndex, setIndex } from "./indexing";
export { sequenceFromSlots } from "./lists";
export { resetScratch, selectCore } from "./memory-map";
export { packValue, unpackAt } from "./pack";
export { accept, call, collect, complete, fail, reserve, run, start } from "./core";

/**
 * Whether `object` begins an object of the heap that ends at `end`, or lies outside the
 * heap.
 */
function isSound(low: usize, end: usize, object: usize): bool {
  if (object < low || object >= end) return true;
  let address = low;
  while (address < object) address += sizeOf(address);
  return address == object;
}

/**
 * Walks a core's heap: 0 when every object is whole and every reference leads to the
 * beginning of one, else the address of the first object that is not so.
 */
export function checkHeap(core: usize): usize {
  const low: usize = load<u32>(core, coreHeapLow);
  const end: usize = load<u32>(core, coreHeapTop);
  if (low < load<u32>(core, coreStackLow)) return core;
  if (end > load<u32>(core, coreHeapEnd)) return core;
  for (let address = low; address < end; address += sizeOf(address)) {
    const type = typeOf(address);
    if (sizeOf(address) < 8 || type > <u32>Type.Block) return address;
    if (load<u32>(address, 4) != 0) return address;
    const mask: u32 = load<u8>(referenceMask + type);
    for (let bit: u32 = 0; bit < 8; bit += 1) {
      if (!((mask >>> bit) & 1)) continue;
      if (!isSound(low, end, load<u32>(address + (bit << 2)))) return address;
    }
    const first: usize = load<u8>(slotStart + type);
    if (first == 0) continue;
    for (let slot = address + first; slot < address + sizeOf(address); slot += 8) {
      if (!isReference(tagOf(slot))) continue;
      if (!isSound(low, end, referenceOf(slot))) return address;
    }
  }
  return 0;
}
