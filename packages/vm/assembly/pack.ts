// Messages: a value and all objects it reaches, copied one after another.
//
//   heap of the sender  ... | raw object: the message                          |  free
//                           | header | root object | object | object | ...     |
//                           0        8             ^ addresses are distances from 0
//
// Packing is a copying collection (Cheney's) of one value into the free bytes above the
// heap: the copies not yet looked through are the queue. The mark word of a source object
// holds the distance of its copy while packing lasts, so that sharing and cycles stay;
// the copy's mark word holds the source's address, to clear both afterwards. Blocks of
// shared arrays, the only raw objects outside the heap, are marked so, too. Constants
// cannot be: they are copied, the last one only once in a row. The receiver copies the
// message's bytes into its heap as they are and adds an address to every distance; the
// 8 bytes of the message's header stay behind as an empty raw object.
//
// A function travels by its place in its program: the distance of its descriptor from the
// start of the window, plus 1, or the descriptor's address when it lies in memory that
// all cores share; its number in its image and its image's number go along and must be
// the same there.

import { makeRoom, visitMessage } from "./collector";
import { shiftOf } from "./array-elements";
import {
  arrayBlock, arrayKind, arrayLength, arrayOffset, coreHeapEnd, coreHeapLow,
  coreHeapTop, corePayload, corePayloadBytes, coreTrapFirst, coreTrapSecond, coreValue,
  coreWindowBytes, descriptorEntry, descriptorImage, descriptorIndex, exceptionOrigin,
  exceptionTrace, functionClosure, functionDescriptor, functionEntry, rawBytes, Type,
} from "./generated/layout";
import { Trap } from "./generated/traps";
import { bytesOf, typeOf } from "./heap";
import { cutBlock, lengthAt, writeHeader } from "./lists";
import { core } from "./memory-map";
import { trap } from "./traps";
import {
  copySlot, isReference, referenceOf, storeNone, storeReference, storeUnbound, tagOf,
} from "./values";

/** Types that can travel, a bit for each type code. */
// @ts-ignore: decorator
@inline const sendable: u32 =
  (1 << Type.Str) | (1 << Type.List) | (1 << Type.Tuple) | (1 << Type.Dict) |
  (1 << Type.Set) | (1 << Type.Frozenset) | (1 << Type.Bytearray) |
  (1 << Type.Function) | (1 << Type.Big) | (1 << Type.Long) |
  (1 << Type.Xrange) | (1 << Type.Slice) |
  (1 << Type.Bound) | (1 << Type.Exception) | (1 << Type.Array) | (1 << Type.Raw);

/** Start of the message, end of its copies, and end of the room for it. */
let message: usize = 0;
let next: usize = 0;
let limit: usize = 0;
/** The constant copied last, and the distance of its copy. */
let lastConstant: usize = 0;
let lastDistance: u32 = 0;
/** Why packing or unpacking stopped: a trap, 0 for nothing. */
let packTrap: i32 = 0;
/** Whether addresses are being made absolute instead of objects copied. */
let unpacking: bool = false;

/** Number that tells a function of a program from all others. */
function functionNumber(descriptor: usize): u32 {
  const image = load<u32>(descriptor, descriptorImage);
  return load<u16>(descriptor, descriptorIndex) | (image << 16);
}

/** Leaves out of a copied function what holds only on this core. */
function packFunction(copy: usize, source: usize): void {
  const descriptor: usize = load<u32>(copy, functionDescriptor);
  if (load<u32>(copy, functionClosure) != 0) refuse(source);
  store<u32>(copy, functionNumber(descriptor), functionEntry);
  const distance = descriptor - core;
  if (distance < <usize>load<u32>(core, coreWindowBytes)) {
    store<u32>(copy, <u32>distance + 1, functionDescriptor);
  }
}

/** Finds the same function on this core. */
function unpackFunction(copy: usize): void {
  let descriptor: usize = load<u32>(copy, functionDescriptor);
  const number = load<u32>(copy, functionEntry);
  if (descriptor & 1) {
    if (descriptor >= <usize>load<u32>(core, coreWindowBytes)) return refuse(copy);
    descriptor += core - 1;
  }
  if (functionNumber(descriptor) != number) return refuse(copy);
  store<u32>(copy, <u32>descriptor, functionDescriptor);
  store<u32>(copy, load<u32>(descriptor, descriptorEntry), functionEntry);
}

/**
 * Gives the copy of a part of an array the elements of that part alone, in a raw object
 * behind it: its block is 0 until all is packed.
 */
function packPart(copy: usize): void {
  const block: usize = load<u32>(copy, arrayBlock);
  const shift = shiftOf(load<u8>(copy, arrayKind));
  const bytes: usize = load<u32>(copy, arrayLength) << shift;
  const size = (bytes + rawBytes + 7) & ~7;
  if (block == 0 || size == bytesOf(block)) return;
  if (size > limit - next) {
    packTrap = Trap.Memory;
    return;
  }
  writeHeader(next, size, Type.Raw);
  memory.copy(next + rawBytes, block + load<u32>(copy, arrayOffset), bytes);
  next += size;
  store<u32>(copy, 0, arrayBlock);
  store<u32>(copy, rawBytes, arrayOffset);
}

/** Stops because a value cannot travel. */
function refuse(address: usize): void {
  storeReference(core + coreTrapFirst, -(<i32>typeOf(address)), address);
  packTrap = Trap.NotSendable;
}

/**
 * The distance of the copy of an object, which is made if there is none; 0 after a trap.
 */
function copyOf(address: usize): u32 {
  const type = typeOf(address);
  const canMark = type == Type.Raw || (
    address >= <usize>load<u32>(core, coreHeapLow) &&
    address < <usize>load<u32>(core, coreHeapTop));
  if (canMark && load<u32>(address, 4) != 0) return load<u32>(address, 4);
  if (address == lastConstant) return lastDistance;
  if (type != Type.Block && (sendable >>> type & 1) == 0) {
    refuse(address);
    return 0;
  }
  if (type == Type.List) cutBlock(address, lengthAt(address));
  const size = bytesOf(address);
  if (size > limit - next) {
    packTrap = Trap.Memory;
    return 0;
  }
  const copy = next;
  const distance = <u32>(copy - message);
  memory.copy(copy, address, size);
  writeHeader(copy, size, type);
  next = copy + size;
  if (canMark) {
    store<u32>(copy, <u32>address, 4);
    store<u32>(address, distance, 4);
  } else {
    lastConstant = address;
    lastDistance = distance;
  }
  if (type == Type.Function) packFunction(copy, address);
  if (type == Type.Array) packPart(copy);
  if (type == Type.Exception) {
    store<u32>(copy, 0, exceptionOrigin);
    store<u32>(copy, 0, exceptionTrace);
  }
  return distance;
}

/** Packs or unpacks the address in a word; 0 stays. */
export function translate(word: usize): void {
  const address: usize = load<u32>(word);
  if (address == 0 || packTrap != 0) return;
  store<u32>(word, unpacking ? <u32>(address + message) : copyOf(address));
}

/** Translates the objects of the message from `object` on, also those that come then. */
function translateFrom(object: usize): void {
  for (; object < next && packTrap == 0; object += bytesOf(object)) {
    if (unpacking && typeOf(object) == Type.Function) unpackFunction(object);
    visitMessage(object);
  }
}

/**
 * Copies everything the object at an address reaches; packTrap tells whether that worked.
 */
function copyGraph(address: usize): void {
  unpacking = false;
  packTrap = 0;
  lastConstant = 0;
  message = load<u32>(core, coreHeapTop);
  limit = load<u32>(core, coreHeapEnd);
  next = message + rawBytes;
  if (limit < next) packTrap = Trap.Memory;
  else copyOf(address);
  const first = message + rawBytes;
  translateFrom(first);
  for (let copy = first; copy < next; copy += bytesOf(copy)) {
    const source: usize = load<u32>(copy, 4);
    if (source != 0) store<u32>(source, 0, 4);
    store<u32>(copy, 0, 4);
    if (typeOf(copy) == Type.Array && load<u32>(copy, arrayBlock) == 0) {
      store<u32>(copy, copy + bytesOf(copy) - message, arrayBlock);
    }
  }
}

/**
 * Makes the value in slot `slot` what the core's next request sends: the header's `value`
 * when it
 * is no object, else a message. NotSendable names the type that cannot travel.
 */
export function packValue(slot: usize): i32 {
  storeNone(core + coreValue);
  store<u32>(core, 0, corePayload);
  if (!isReference(tagOf(slot))) {
    copySlot(core + coreValue, slot);
    return 0;
  }
  copyGraph(referenceOf(slot));
  if (packTrap == Trap.Memory) {
    makeRoom(0);
    copyGraph(referenceOf(slot));
  }
  if (packTrap == Trap.Memory) return trap(Trap.Memory);
  if (packTrap != 0) {
    storeUnbound(core + coreTrapSecond);
    return packTrap;
  }
  writeHeader(message, next - message, Type.Raw);
  store<u32>(core, <u32>next, coreHeapTop);
  store<u32>(core, <u32>message, corePayload);
  store<u32>(core, <u32>(next - message), corePayloadBytes);
  return 0;
}

/**
 * Makes the message copied to `address`, in the heap, objects, and its root the value of
 * `to`.
 */
export function unpackAt(address: usize, bytes: usize, to: usize): i32 {
  unpacking = true;
  packTrap = 0;
  message = address;
  writeHeader(address, rawBytes, Type.Raw);
  const root = address + rawBytes;
  next = address + bytes;
  translateFrom(root);
  storeReference(to, -(<i32>typeOf(root)), root);
  return packTrap;
}
