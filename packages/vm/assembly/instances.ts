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
  blockBytes, classFlagException, classFlags, coreHeapEnd, coreHeapTop, dictEntries,
  instanceBytes, instanceKind, Tag, Type,
} from "./generated/layout";
import { Hook, Name } from "./generated/natives";
import { Trap } from "./generated/traps";
import { findInClass } from "./attribute-slots";
import { kindOf, specialKey } from "./classes";
import { newException } from "./exceptions";
import { callValue, moveArguments } from "./functions";
import { allocate } from "./heap";
import { hookFunction } from "./library-call";
import { core } from "./memory-map";
import { isInstance } from "./operators";
import { bareInstance, notRun } from "./outcomes";
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
 * Outcome of a call of the class in a slot: notRun when its instance is not for the loop,
 * or there is no room.
 */
export function outcomeOfClass(called: usize): i32 {
  const kind = referenceOf(called);
  if (load<u32>(kind, classFlags) & classFlagException || !hasRoom()) return notRun;
  const init = findInClass(kind, specialKey(Name.__init__));
  if (init == 0) return bareInstance;
  return tagOf(init) == Tag.Function ? <i32>referenceOf(init) | 1 : notRun;
}

/** Makes an instance for the loop, in R[window] and before the moved arguments. */
export function makeInstance(window: usize, called: usize, count: u32): void {
  for (let slot = window + 8 + (<usize>count << 3); slot > window + 8; slot -= 8) {
    moveSlot(slot + 16, slot);
  }
  fillInstance(allocate(firstBytes, Type.Instance), called, window);
  moveSlot(window + 24, window);
}

/**
 * Makes an instance of the class in R[window] in its place, and enters `__init__`, whose
 * own result goes to R[window + 1].
 */
export function instantiate(window: usize, count: u32, names: usize): i32 {
  if (!moveArguments(window, window + 32, count)) return trap(Trap.Recursion);
  const object = window + 24;
  const isException =
    (load<u32>(referenceOf(window), classFlags) & classFlagException) != 0;
  if (isException) {
    // Its __init__ decides about its arguments.
    const own = findInClass(referenceOf(window), specialKey(Name.__init__));
    let status = tupleFromSlots(object, window + 32, own == 0 ? count : 0);
    if (status == 0) status = newException(object, window, object);
    if (status != 0) return status;
  } else {
    const address = allocate(firstBytes, Type.Instance);
    if (address == 0) return trap(Trap.Memory);
    fillInstance(address, window, object);
  }
  const init = findInClass(referenceOf(window), specialKey(Name.__init__));
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
  if (!moveArguments(window, window + 24, count)) return trap(Trap.Recursion);
  const callee = findInClass(kindOf(window), specialKey(Name.__call__));
  if (callee == 0) return trapOn(Trap.NotCallable, window);
  copySlot(window + 16, window);
  copySlot(window, callee);
  return callValue(window, count + 1, names);
}

/** Whether the truth of a value is for the prelude to find. */
export function hasTruth(slot: usize): bool {
  if (!isInstance(slot) || hookFunction(Hook.Truth) == 0) return false;
  const kind = kindOf(slot);
  return findInClass(kind, specialKey(Name.__nonzero__)) != 0
    || findInClass(kind, specialKey(Name.__len__)) != 0;
}
