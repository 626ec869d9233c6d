// Garbage collection: mark, then slide all living objects together, in the heap itself.
//
//   before   stack | ... |  A   b   C   d   e   F  |      free       |    capitals live
//            stackTop    heapLow                   heapTop           heapEnd
//   after    stack | slack |  A   C   F  |            free           |
//
//   1 mark     from the roots; objects to be scanned form a list through their mark words
//   2 forward  a walk writes each living object's new address in its mark word
//   3 update   every reference of roots and living objects becomes the new address
//   4 move     a second walk copies the objects, lowest first, and clears the mark words
//
// Only addresses in [heapLow, heapTop) are followed: what lies elsewhere is constant.
// Stack and heap share the room between the stack's top and heapEnd; a collection divides
// what is free: one part in 2^slackShift goes to the stack, the rest to the heap. With a
// floor the heap lies in shared memory: it always begins there, and the stack has the
// rest of the window.
// Source: the four passes are the "Lisp 2" algorithm (Knuth 1, 2.5, exercise 33).

import {
  coreBase, coreCollections, coreHeaderBytes, coreHeapEnd, coreHeapFloor, coreHeapLow,
  coreHeapTop, corePayload, corePeakBytes, coreRoots, coreSegments, coreStackLow,
  frameCallerBase, frameFunction, functionFrameBytes, referenceMask, segmentGlobalCount,
  segmentHeaderBytes, segmentNext, slotStart,
} from "./generated/layout";
import { sizeOf, typeOf } from "./heap";
import { core, stackTop } from "./memory-map";
import { countCollection } from "./meter";
import { translate } from "./pack";
import { clearSlots, isReference, tagOf } from "./values";

/**
 * End of the list of objects to scan; no address, and not 0, which means "not marked".
 */
const endOfGrey: usize = 1;
/** The stack gets a part of the free bytes as slack: 1 / 2^3. */
const slackShift: usize = 3;

let grey: usize = 0;
let heapLow: usize = 0;
let heapBytes: usize = 0;
/** Whether references are being updated rather than marked. */
let updating: bool = false;
/** Whether they are those of a message: no address counts as one of the heap then. */
let packing: bool = false;

/**
 * Marks the object a word points to, or updates the word. `word` is the word's address.
 */
function visitReference(word: usize): void {
  const address: usize = load<u32>(word);
  if (address - heapLow >= heapBytes) {
    if (packing) translate(word);
    return;
  }
  const mark = load<u32>(address, 4);
  if (updating) {
    store<u32>(word, mark);
  } else if (mark == 0) {
    store<u32>(address, grey, 4);
    grey = address;
  }
}

/** Visits the slots of [from, end) that hold references. */
function visitSlots(from: usize, end: usize): void {
  for (let slot = from; slot < end; slot += 8) {
    if (isReference(tagOf(slot))) visitReference(slot);
  }
}

/** Visits everything an object refers to; its layout comes from the generated tables. */
function visitObject(address: usize): void {
  const type = typeOf(address);
  let mask: u32 = load<u8>(referenceMask + type);
  for (let word = address; mask != 0; word += 4) {
    if (mask & 1) visitReference(word);
    mask >>>= 1;
  }
  const first: usize = load<u8>(slotStart + type);
  if (first != 0) visitSlots(address + first, address + sizeOf(address));
}

/** Translates everything an object of a message refers to. */
export function visitMessage(object: usize): void {
  packing = true;
  heapBytes = 0;
  visitObject(object);
  packing = false;
}

/** Visits header, globals of all segments, and stack. */
function visitRoots(): void {
  visitReference(core + corePayload);
  visitSlots(core + coreRoots, core + coreHeaderBytes);
  let segment: usize = load<u32>(core, coreSegments);
  while (segment != 0) {
    const globals = segment + segmentHeaderBytes;
    visitSlots(globals, globals + (load<u32>(segment, segmentGlobalCount) << 3));
    segment = load<u32>(segment, segmentNext);
  }
  visitSlots(load<u32>(core, coreStackLow), stackTop());
}

/**
 * Marks every living object, whose mark words then are not 0; returns the bytes of all.
 */
function mark(): usize {
  let bytes: usize = 0;
  updating = false;
  grey = endOfGrey;
  visitRoots();
  while (grey != endOfGrey) {
    const address = grey;
    grey = load<u32>(address, 4);
    store<u32>(address, endOfGrey, 4);
    bytes += sizeOf(address);
    visitObject(address);
  }
  return bytes;
}

/** Writes new addresses from `to` on into the mark words of living objects. */
function forward(end: usize, to: usize): void {
  for (let address = heapLow; address < end; address += sizeOf(address)) {
    if (load<u32>(address, 4) == 0) continue;
    store<u32>(address, to, 4);
    to += sizeOf(address);
  }
}

/** Replaces every reference in roots and living objects by the new address. */
function update(end: usize): void {
  updating = true;
  visitRoots();
  for (let address = heapLow; address < end; address += sizeOf(address)) {
    if (load<u32>(address, 4) != 0) visitObject(address);
  }
}

/** Copies living objects together from `to` on, which is not above heapLow. */
function slide(end: usize, to: usize): void {
  for (let address = heapLow; address < end; ) {
    const size = sizeOf(address);
    if (load<u32>(address, 4) != 0) {
      store<u32>(address, 0, 4);
      if (to != address) memory.copy(to, address, size);
      to += size;
    }
    address += size;
  }
}

/**
 * The stack's top, or the end of the frame that reaches highest: a caller's may reach
 * beyond those of its callees, and is in use again when they return.
 */
function stackEnd(): usize {
  const stackLow: usize = load<u32>(core, coreStackLow);
  let end = stackTop();
  let base: usize = load<u32>(core, coreBase);
  while (base > stackLow) {
    const bytes = load<u16>(load<u32>(base + frameFunction), functionFrameBytes);
    if (base + bytes > end) end = base + bytes;
    base = load<u32>(base + frameCallerBase);
  }
  return end;
}

/**
 * Collects, so that `stackBytes` above the stack's top and `heapBytesWanted` in the heap
 * are free; false when they are not. Everything else of the core is unchanged.
 */
function collect(stackBytes: usize, heapBytesWanted: usize): bool {
  heapLow = load<u32>(core, coreHeapLow);
  const end: usize = load<u32>(core, coreHeapTop);
  heapBytes = end - heapLow;
  const living = mark();
  const top = stackTop();
  const floor: usize = load<u32>(core, coreHeapFloor);
  const roof = floor == 0 ? stackEnd() : floor;
  const free = load<u32>(core, coreHeapEnd) - roof - living;
  const enough = stackBytes <= free && heapBytesWanted <= free - stackBytes;
  const spare = enough ? free - stackBytes - heapBytesWanted : free;
  const slack = (enough ? stackBytes : 0) + ((spare >>> slackShift) & ~7);
  const newLow = floor == 0 ? roof + slack : floor;
  forward(end, newLow);
  update(end);
  const lowest = newLow < heapLow ? newLow : heapLow;
  slide(end, lowest);
  if (lowest != newLow) memory.copy(newLow, lowest, living);
  clearSlots(top, newLow - top);
  store<u32>(core, newLow, coreHeapLow);
  store<u32>(core, newLow + living, coreHeapTop);
  store<u32>(core, load<u32>(core, coreCollections) + 1, coreCollections);
  recordPeak();
  countCollection(living);
  return enough;
}

/** Raises the recorded peak of stack and heap bytes to the present ones. */
export function recordPeak(): void {
  const stackBytes = stackTop() - load<u32>(core, coreStackLow);
  const bytes = stackBytes + load<u32>(core, coreHeapTop) - load<u32>(core, coreHeapLow);
  if (bytes > load<u32>(core, corePeakBytes)) store<u32>(core, bytes, corePeakBytes);
}

/** Collects for an object of `bytes`; false when there is no room for it. */
export function makeRoom(bytes: usize): bool {
  return collect(0, (bytes + 7) & ~7);
}

/** Collects for `bytes` more stack; false when there is no room for them. */
export function growStack(bytes: usize): bool {
  if (load<u32>(core, coreHeapFloor) != 0) return false;
  return collect((bytes + 7) & ~7, 0);
}
