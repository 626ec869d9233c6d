// Instances: how a call of a class makes one, and what calls of one and its truth mean.
//
//   0               32              40
//   +---------------+---------------+------+-------+------+-------+----
//   | instance      | block header  | name | value | name | value | ...
//   +---------------+---------------+------+-------+------+-------+----
//                                     places for the first attributes
//
//   window   R[a]      R[a+1]    R[a+2]     R[a+3]    R[a+4] ...
//   before   class     -         arguments
//   after    instance  link      __init__   instance  arguments
//                                           ^ frame of __init__

import { collectAlways } from "./flavour";
import {
  blockBytes, classFlagException, classFlags, coreHeapEnd, coreHeapLow, coreHeapTop,
  dictEntries, functionFrameBytes, functionParameters, instanceBytes, instanceKind, Tag,
  Type,
} from "./generated/layout";
import { Hook, Name } from "./generated/natives";
import { Trap } from "./generated/traps";
import { findInClass } from "./attribute-slots";
import { kindOf, specialKey } from "./classes";
import { newException } from "./exceptions";
import { callValue } from "./functions";
import { allocate } from "./heap";
import { hookFunction } from "./library-call";
import { core, ensureStackTo, scanTo, stackReserve } from "./memory-map";
import { isInstance } from "./operators";
import { copySlot as moveSlot } from "./slots";
import { trap, trapOn } from "./traps";
import { tupleFromSlots } from "./tuples";
import { copySlot, referenceOf, storeImmediate, tagOf } from "./values";

/** Bytes of the block of a new instance, which has room for four attributes. */
// @ts-ignore: decorator
@inline const firstBlockBytes: usize = blockBytes + (4 << 4);

/** Bytes of a new instance. */
// @ts-ignore: decorator
@inline const firstBytes: usize = instanceBytes + firstBlockBytes;

/** Makes the memory at `address` an instance of the class in slot `called`, in `to`. */
function fillInstance(address: usize, called: usize, to: usize): void {
  const block = address + instanceBytes;
  const end = address + firstBytes;
  for (let slot = address; slot < end; slot += 8) store<u64>(slot, 0);
  store<u32>(address, (instanceBytes << 5) | Type.Instance);
  store<u32>(address, <u32>block, dictEntries);
  store<u32>(address, load<u32>(called), instanceKind);
  store<u32>(block, (firstBlockBytes << 5) | Type.Block);
  storeImmediate(to, Tag.Instance, <u32>address);
}

/** Whether the heap has room for one more instance. */
// @ts-ignore: decorator
@inline function hasRoom(): bool {
  const free = load<u32>(core, coreHeapEnd) - load<u32>(core, coreHeapTop);
  return !collectAlways && free >= <u32>firstBytes;
}

/**
 * Makes an instance for the loop: with room, and an `__init__` that takes the arguments
 * as they are. Returns that function, 1 when the class has none, 0 when nothing is done.
 */
export function makeInstance(window: usize, called: usize, count: u32): usize {
  const kind = referenceOf(called);
  if (load<u32>(kind, classFlags) & classFlagException || !hasRoom()) return 0;
  const init = findInClass(kind, specialKey(Name.__init__));
  let callee: usize = 1;
  if (init == 0) {
    if (count != 0) return 0;
  } else {
    if (tagOf(init) != Tag.Function) return 0;
    callee = referenceOf(init);
    if (load<u16>(callee, functionParameters) != count + 1) return 0;
    const end = window + 24 + load<u16>(callee, functionFrameBytes) + stackReserve;
    if (end > load<u32>(core, coreHeapLow)) return 0;
    for (let slot = window + 8 + (<usize>count << 3); slot > window + 8; slot -= 8) {
      moveSlot(slot + 16, slot);
    }
  }
  fillInstance(allocate(firstBytes, Type.Instance), called, window);
  if (callee != 1) moveSlot(window + 24, window);
  return callee;
}

/**
 * Makes an instance of the class in R[window] in its place, and enters `__init__`, whose
 * own result goes to R[window + 1].
 */
export function instantiate(window: usize, count: u32, names: usize): i32 {
  const end = window + 32 + (<usize>count << 3);
  if (!ensureStackTo(end + stackReserve)) return trap(Trap.Recursion);
  memory.copy(window + 32, window + 16, <usize>count << 3);
  scanTo(end);
  const object = window + 24;
  let init = findInClass(referenceOf(window), specialKey(Name.__init__));
  const isException =
    (load<u32>(referenceOf(window), classFlags) & classFlagException) != 0;
  if (isException) {
    // Its __init__ decides about its arguments.
    let status = tupleFromSlots(object, window + 32, init == 0 ? count : 0);
    if (status == 0) status = newException(object, window, object);
    if (status != 0) return status;
  } else {
    const address = allocate(firstBytes, Type.Instance);
    if (address == 0) return trap(Trap.Memory);
    fillInstance(address, window, object);
  }
  init = findInClass(referenceOf(window), specialKey(Name.__init__));
  copySlot(window, object);
  if (init == 0) return count == 0 || isException ? 0 : trap(Trap.ObjectParameters);
  copySlot(window + 8, init);
  const status = callValue(window + 8, count + 1, names);
  // A generator is there at once.
  if (status != 0 || tagOf(window + 8) == Tag.None) return status;
  return trapOn(Trap.InitResult, window + 8);
}

/** Calls an instance: R[window] is it. */
export function callInstance(window: usize, count: u32, names: usize): i32 {
  const end = window + 24 + (<usize>count << 3);
  if (!ensureStackTo(end + stackReserve)) return trap(Trap.Recursion);
  scanTo(end);
  const callee = findInClass(kindOf(window), specialKey(Name.__call__));
  if (callee == 0) return trapOn(Trap.NotCallable, window);
  memory.copy(window + 24, window + 16, <usize>count << 3);
  copySlot(window + 16, window);
  copySlot(window, callee);
  return callValue(window, count + 1, names);
}

/** Whether the truth of a value is for the prelude to find. */
export function hasTruth(slot: usize): bool {
  if (!isInstance(slot) || hookFunction(Hook.Truth) == 0) return false;
  return findInClass(kindOf(slot), specialKey(Name.__nonzero__)) != 0
    || findInClass(kindOf(slot), specialKey(Name.__len__)) != 0;
}
