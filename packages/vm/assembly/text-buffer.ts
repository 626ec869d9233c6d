// A text under construction: the open text, in the free bytes above the heap.
//
//   heap ...  | last object | header, length, hash | text so far  |  free          |
//                           heapTop                start          cursor           limit
//
// Nothing is allocated while a text grows. Closing it writes a header before it: it
// becomes the last object. A collection slides objects without changing their order, so
// a text that must survive one is closed, and opened again where it lies afterwards.
// Whoever allocates while a text is open brackets that with `holdText` and
// `resumeText`.
//
// When there is no room the text fails: appending does nothing more, closing gives
// Trap.Memory. A text that is printed is written out instead of growing
// (`openPrinting`).

import { collectAlways, Real } from "./flavour";
import { makeRoom } from "./collector";
import {
  coreHeapEnd,
  coreHeapTop,
  coreTemporaries,
  strBytes,
  strHash as hashOffset,
  strLength,
  Tag,
  Type,
} from "./generated/layout";
import { Trap } from "./generated/traps";
import { sizeOf } from "./heap";
import { core, pushScratch } from "./memory-map";
import { portRealText, portTakeText, portWrite } from "./port";
import { copyBytes, stringBytes, stringLength } from "./strings";
import { trap } from "./traps";
import { copySlot, referenceOf, storeReference, storeUnbound, tagOf } from "./values";

/** Header slot that holds a closed text while others allocate: the third temporary. */
// @ts-ignore: decorator
@inline const heldText: usize = coreTemporaries + 2 * 8;
/**
 * Least room an open text begins with, its 16 bytes before the first character
 * included.
 */
// @ts-ignore: decorator
@inline const leastRoom: usize = 32;

let start: usize = 0;
let cursor: usize = 0;
let limit: usize = 0;
let printing: bool = false;
let failed: bool = false;

/** Makes the free bytes above the heap, `kept` of them already text, the open text. */
function openAt(kept: usize): void {
  const top: usize = load<u32>(core, coreHeapTop);
  start = top + strBytes;
  cursor = start + kept;
  limit = failed || collectAlways ? cursor : load<u32>(core, coreHeapEnd);
}

/** Begins an empty text. */
export function openText(): void {
  printing = false;
  failed =
    load<u32>(core, coreHeapEnd) - load<u32>(core, coreHeapTop) < leastRoom &&
    !makeRoom(leastRoom);
  openAt(0);
}

/** Begins an empty text that goes to the program's output. */
export function openPrinting(): void {
  openText();
  printing = true;
}

/** Turns the open text into the last object of the heap. */
function closeObject(): void {
  const address = start - strBytes;
  const end = (cursor + 7) & ~7;
  for (let at = cursor; at < end; at++) store<u8>(at, 0);
  store<u32>(address, (<u32>(end - address) << 5) | Type.Str);
  store<u32>(address, 0, 4);
  store<u32>(address, <u32>(cursor - start), strLength);
  store<u32>(address, 0, hashOffset);
  store<u32>(core, <u32>end, coreHeapTop);
}

/** Ends the open text: a new string in slot `to`. */
export function closeText(to: usize): i32 {
  if (failed) return trap(Trap.Memory);
  closeObject();
  storeReference(to, Tag.Str, start - strBytes);
  return 0;
}

/** Ends an open text that is printed. */
export function closePrinting(): i32 {
  flush();
  printing = false;
  return failed ? trap(Trap.Memory) : 0;
}

function flush(): void {
  if (!failed && cursor > start) portWrite(core, start, cursor - start);
  cursor = start;
}

/**
 * Lets others allocate: until `resumeText` the open text is a string kept by the
 * core.
 */
export function holdText(): void {
  if (failed) return;
  closeObject();
  storeReference(core + heldText, Tag.Str, start - strBytes);
}

/** Goes on with the text that was held. */
export function resumeText(): void {
  if (failed) return;
  const length = stringLength(core + heldText);
  let address = referenceOf(core + heldText);
  if (address + sizeOf(address) == load<u32>(core, coreHeapTop)) {
    store<u32>(core, <u32>address, coreHeapTop);
  } else {
    const bytes = strBytes + length + 8;
    const free = load<u32>(core, coreHeapEnd) - load<u32>(core, coreHeapTop);
    if (free < bytes) failed = !makeRoom(bytes);
    address = referenceOf(core + heldText);
    const to: usize = load<u32>(core, coreHeapTop) + strBytes;
    if (!failed) memory.copy(to, address + strBytes, length);
  }
  storeUnbound(core + heldText);
  openAt(length);
}

/**
 * Lets others open texts of their own: the text waits in slot `slot`. Returns whether it
 * is printed, for `restoreText`.
 */
export function saveText(slot: usize): bool {
  holdText();
  copySlot(slot, core + heldText);
  storeUnbound(core + heldText);
  return printing;
}

/** Goes on with a text that was saved. */
export function restoreText(slot: usize, wasPrinting: bool): void {
  copySlot(core + heldText, slot);
  storeUnbound(slot);
  printing = wasPrinting;
  failed = tagOf(core + heldText) != Tag.Str;
  resumeText();
}

/** A scratch slot for one who has a text open; 0 when the stack has no room. */
export function pushTextScratch(): usize {
  holdText();
  const slot = pushScratch();
  resumeText();
  return slot;
}

/** Makes room for `bytes` more; false when there is none. */
function growText(bytes: usize): bool {
  if (failed) return false;
  if (printing) {
    flush();
    if (bytes <= limit - cursor) return true;
  }
  holdText();
  const enough = makeRoom(bytes + 8);
  resumeText();
  if (!enough) {
    failed = true;
    limit = cursor;
  } else if (collectAlways) {
    limit = cursor + bytes;
  }
  return enough;
}

/** Whether `bytes` more fit; they may move the text. */
// @ts-ignore: decorator
@inline function hasRoom(bytes: usize): bool {
  return bytes <= limit - cursor || growText(bytes);
}

/** Bytes of the open text. */
// @ts-ignore: decorator
@inline export function textLength(): usize {
  return cursor - start;
}

export function appendByte(byte: u32): void {
  if (!hasRoom(1)) return;
  store<u8>(cursor, <u8>byte);
  cursor++;
}

/** Appends bytes that do not lie in the heap. */
export function appendBytes(address: usize, bytes: usize): void {
  if (!hasRoom(bytes)) return;
  copyBytes(cursor, address, bytes);
  cursor += bytes;
}

/** Appends `bytes` bytes from byte `from` of the string in a slot. */
export function appendPart(slot: usize, from: usize, bytes: usize): void {
  if (!hasRoom(bytes)) return;
  copyBytes(cursor, stringBytes(slot) + from, bytes);
  cursor += bytes;
}

/** Appends the text of `bytes` bytes that the host has made. */
export function appendHostText(bytes: usize): void {
  if (!hasRoom(bytes)) return;
  portTakeText(cursor);
  cursor += bytes;
}

/** Appends the text of a float in a style of `portRealText`. */
export function appendReal(value: Real, style: u32, precision: i32): void {
  appendHostText(portRealText(style, precision, value));
}

/** Appends the whole string in a slot; a long one that is printed is written at once. */
export function appendString(slot: usize): void {
  const length = stringLength(slot);
  if (printing && length > limit - cursor) {
    flush();
    portWrite(core, stringBytes(slot), length);
  } else {
    appendPart(slot, 0, length);
  }
}
