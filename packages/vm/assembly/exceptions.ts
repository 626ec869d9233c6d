// Raising, searching a handler, leaving frames, matching, and exception objects.
//
//   0      8      12       16      20       24     32          40      48       56
//   +------+------+--------+-------+--------+------+-----------+-------+--------+
//   |header| trap | origin | trace |  hash  | kind | arguments | first | second |
//   +------+------+--------+-------+--------+------+-----------+-------+--------+
//
// `kind` is the class. An exception made by a trap has no arguments until someone asks:
// its text needs work that most handlers never look at. `trace` is the number of the
// host's record of the frames the exception has left.
//
// Raising first searches the frames and leaves them only when one has a handler, so that
// an uncaught exception finds all frames in place for the traceback.

import { fullFlavour } from "./flavour";
import { classBases, Class, firstExceptionClass } from "./generated/classes";
import {
  classFlagException, classFlags, coreBase, coreEmergency, coreException,
  corePc, coreStackLow, coreState, coreStateFailed, coreStateFinished, coreTrapFirst,
  coreTrapSecond, descriptorEntry, descriptorHandlerCount, descriptorHandlers,
  exceptionBytes, exceptionOrigin, exceptionSlotArguments, exceptionSlotFirst,
  exceptionSlotKind, exceptionSlotSecond, exceptionTrace, exceptionTrap,
  frameCallerBase, frameFunction, frameInstructionEnd, functionDescriptor,
  functionFlagGenerator, functionFlags, functionFrameBytes, handlerBytes, handlerEnd,
  handlerRegister, handlerStart, handlerTarget, Tag, tupleBytes, Type,
} from "./generated/layout";
import { Hook } from "./generated/natives";
import { Trap, trapClasses } from "./generated/traps";
import { isKind, isProgramClass } from "./classes";
import { endOfValues, finish } from "./generators";
import { allocate } from "./heap";
import {
  callLibrary, callWithTwo, endResult, hookFunction, returnAddress,
} from "./library-call";
import { lengthIn } from "./lists";
import { core, popScratch, pushScratch } from "./memory-map";
import { portLeaveFrames, portTrapText } from "./port";
import { copySlot as copyHere, storeImmediate as storeHere } from "./slots";
import { takeObject } from "./strings";
import { ended, trap, trapOn, usedFuel } from "./traps";
import { tupleFromSlots } from "./tuples";
import {
  copySlot, payloadOf, referenceOf, storeImmediate,
  storeReference, storeUnbound, tagOf,
} from "./values";

/** Whether a slot holds a built-in exception class. */
export function isBuiltinException(slot: usize): bool {
  return tagOf(slot) == Tag.Type && payloadOf(slot) >= firstExceptionClass;
}

/** Whether a slot holds a class of exceptions. */
export function isExceptionClass(slot: usize): bool {
  if (!isProgramClass(slot)) return isBuiltinException(slot);
  return (load<u32>(referenceOf(slot), classFlags) & classFlagException) != 0;
}

/** Whether built-in class `id` is `ancestor` or derives from it. */
export function isSubclass(id: u32, ancestor: u32): bool {
  while (id != ancestor) {
    if (id == Class.Object) return false;
    id = load<u8>(classBases + id);
  }
  return true;
}

/** Clears trap, origin, trace and hash, which lie in this order. */
// @ts-ignore: decorator
@inline function clearFields(object: usize): void {
  if (fullFlavour) {
    store<u64>(object, 0, exceptionTrap);
    store<u64>(object, 0, exceptionTrace);
  } else {
    store<u32>(object, 0, exceptionTrap);
    store<u32>(object, 0, exceptionOrigin);
    store<u32>(object, 0, exceptionTrace);
  }
}

/**
 * Fills the fixed part of an exception but its class, and takes the operands of a trap
 * from the header; its arguments are unbound.
 */
function fillException(object: usize): void {
  const first = core + coreTrapFirst, second = core + coreTrapSecond;
  clearFields(object);
  storeHere(object + exceptionSlotArguments, Tag.Unbound, 0);
  copyHere(object + exceptionSlotFirst, first);
  copyHere(object + exceptionSlotSecond, second);
  storeHere(first, Tag.Unbound, 0);
  storeHere(second, Tag.Unbound, 0);
}

/** A new exception of the class in slot `kind` with the tuple in slot `args`. */
export function newException(to: usize, kind: usize, args: usize): i32 {
  const object = allocate(exceptionBytes, Type.Exception);
  if (object == 0) return trap(Trap.Memory);
  fillException(object);
  storeUnbound(object + exceptionSlotFirst);
  copySlot(object + exceptionSlotKind, kind);
  copySlot(object + exceptionSlotArguments, args);
  storeReference(to, Tag.Exception, object);
  return 0;
}

/**
 * Raises the trap a helper returned; its operands are in the header. A status of the
 * loop.
 */
export function raiseTrap(number: i32): i32 {
  let object = allocate(exceptionBytes, Type.Exception);
  if (object == 0) {
    object = core + coreEmergency;
    store<u32>(object, (<u32>exceptionBytes << 5) | Type.Exception);
  }
  fillException(object);
  storeImmediate(object + exceptionSlotKind, Tag.Type, load<u8>(trapClasses + number));
  store<i32>(object, number, exceptionTrap);
  storeReference(core + coreException, Tag.Exception, object);
  return raiseNew();
}

/**
 * Raises R[kind]: an exception, or a class with R[value] as its argument or arguments.
 */
export function raise(kind: usize, value: usize): i32 {
  const slot = core + coreException;
  if (tagOf(kind) == Tag.Tuple) {
    // Its first item stands for it.
    const first = pushScratch();
    if (first == 0) return trap(Trap.Recursion);
    copySlot(first, kind);
    while (tagOf(first) == Tag.Tuple && lengthIn(first) != 0) {
      copySlot(first, referenceOf(first) + tupleBytes);
    }
    kind = first;
  }
  const status = checkRaised(kind, value);
  if (status != 0) return status;
  let tag = tagOf(kind);
  if (tag == Tag.Exception) {
    copySlot(slot, kind);
  } else if (isProgramClass(kind)) {
    return callWithTwo(Hook.RaiseClass, 0, kind, value);
  } else if (tagOf(value) == Tag.Exception && matchesClass(value, kind)) {
    copySlot(slot, value);
  } else {
    const args = pushScratch();
    if (args == 0) return trap(Trap.Recursion);
    copySlot(args, value);
    tag = tagOf(value);
    if (tag != Tag.Tuple) {
      const status = tupleFromSlots(args, args, tag == Tag.None ? 0 : 1);
      if (status != 0) return status;
    }
    const status = newException(slot, kind, args);
    if (status != 0) return status;
    popScratch(1);
  }
  return raiseNew();
}

/** The trap for what cannot be raised, else 0. */
export function checkRaised(kind: usize, value: usize): i32 {
  if (tagOf(kind) == Tag.Exception) {
    return tagOf(value) == Tag.None ? 0 : trap(Trap.RaiseValue);
  }
  return isExceptionClass(kind) ? 0 : trapOn(Trap.RaiseType, kind);
}

/** Raises the exception in the header as a new one: its traceback begins here. */
function raiseNew(): i32 {
  const object = referenceOf(core + coreException);
  store<u32>(object, load<u32>(core, corePc), exceptionOrigin);
  store<u32>(object, 0, exceptionTrace);
  return unwind();
}

/** Raises a caught exception again; its traceback goes on. */
export function reraise(exception: usize): i32 {
  if (tagOf(exception) != Tag.Exception) return trap(Trap.IllegalInstruction);
  copySlot(core + coreException, exception);
  return unwind();
}

/** The handler that covers the instruction before `pc` in the frame at `base`, or 0. */
function findHandler(base: usize, pc: usize): usize {
  const callee: usize = load<u32>(base + frameFunction);
  const descriptor: usize = load<u32>(callee, functionDescriptor);
  const word = (pc - 4 - load<u32>(descriptor, descriptorEntry)) >>> 2;
  let handler: usize = load<u32>(descriptor, descriptorHandlers);
  const end = handler + load<u16>(descriptor, descriptorHandlerCount) * handlerBytes;
  for (; handler < end; handler += handlerBytes) {
    if (word < load<u16>(handler, handlerStart)) continue;
    if (word < load<u16>(handler, handlerEnd)) return handler;
  }
  return 0;
}

/** Goes to the nearest handler of the exception in the header, or ends the core. */
function unwind(): i32 {
  const stackLow: usize = load<u32>(core, coreStackLow);
  let base: usize = load<u32>(core, coreBase);
  let pc: usize = load<u32>(core, corePc);
  let handler: usize = 0;
  let isLoop: bool = false;
  let left: usize = 0;
  while (base != stackLow) {
    handler = findHandler(base, pc);
    if (handler != 0) break;
    pc = returnAddress(base);
    isLoop = isEndOfLoop(base);
    left = base;
    base = load<u32>(base + frameCallerBase);
    if (isLoop) break;
  }
  if (handler == 0 && !isLoop) return uncaught();
  const callee: usize = load<u32>(base + frameFunction);
  if (left != 0 && !isLoop) {
    const object = referenceOf(core + coreException);
    store<u32>(object, portLeaveFrames(core, object, base), exceptionTrace);
  }
  endGenerators(base);
  // What left frames held must not live on in registers they shared with this one.
  const end = base + load<u16>(callee, functionFrameBytes);
  if (left != 0) for (; left < end; left += 8) storeHere(left, Tag.Unbound, 0);
  const entry: usize = load<u32>(load<u32>(callee, functionDescriptor), descriptorEntry);
  store<u32>(core, base, coreBase);
  if (isLoop) {
    storeUnbound(core + coreException);
    store<u32>(core, pc, corePc);
    return endOfValues(1);
  }
  store<u32>(core, entry + (<usize>load<u16>(handler, handlerTarget) << 2), corePc);
  const register: usize = load<u16>(handler, handlerRegister);
  copySlot(base + (register << 3), core + coreException);
  storeUnbound(core + coreException);
  return 0;
}

/** Whether the frame at `base` is a generator's in a loop, which StopIteration ends. */
function isEndOfLoop(base: usize): bool {
  if (!isGeneratorFrame(base)) return false;
  if (!(load<u32>(base + frameInstructionEnd, 4) & 1)) return false;
  return isOfClass(core + coreException, Class.StopIteration);
}

function isGeneratorFrame(base: usize): bool {
  const callee: usize = load<u32>(base + frameFunction);
  return (load<u8>(callee, functionFlags) & functionFlagGenerator) != 0;
}

/** Whether the exception in a slot is of a built-in class. */
function isOfClass(exception: usize, id: Class): bool {
  const kind = core + coreTrapSecond;
  storeImmediate(kind, Tag.Type, id);
  const answer = matchesClass(exception, kind);
  storeUnbound(kind);
  return answer;
}

/** Ends the generators whose frames are left when the frame at `to` goes on. */
function endGenerators(to: usize): void {
  let base: usize = load<u32>(core, coreBase);
  while (base != to) {
    if (isGeneratorFrame(base)) finish(base);
    base = load<u32>(base + frameCallerBase);
  }
}

/**
 * Ends the core: finished by SystemExit, failed by anything else, whose text the program
 * may make.
 */
function uncaught(): i32 {
  const exception = core + coreException;
  const isExit = isOfClass(exception, Class.SystemExit);
  if (!isExit && !isTextMade()) {
    const status = callLibrary(Hook.TextOfUncaught, 1, endResult, exception, 0, 0);
    if (status == usedFuel) return status;
  }
  store<u32>(core, isExit ? coreStateFinished : coreStateFailed, coreState);
  return ended;
}

/** Whether the text of an exception is being made, or the program makes none. */
function isTextMade(): bool {
  const callee = hookFunction(Hook.TextOfUncaught);
  const stackLow: usize = load<u32>(core, coreStackLow);
  let base: usize = load<u32>(core, coreBase);
  while (base != stackLow && callee != <usize>load<u32>(base + frameFunction)) {
    base = load<u32>(base + frameCallerBase);
  }
  return callee == 0 || base != stackLow;
}

/** Whether the exception in a slot is an instance of the class in slot `kind`. */
function matchesClass(exception: usize, kind: usize): bool {
  if (tagOf(exception) != Tag.Exception) return false;
  return isKind(referenceOf(exception) + exceptionSlotKind, kind);
}

/**
 * Whether an `except` clause with the class `kind`, or tuple of classes and tuples, some
 * deep, catches `exception`.
 */
export function matchException(exception: usize, kind: usize, depth: u32): bool {
  if (tagOf(kind) != Tag.Tuple) return matchesClass(exception, kind);
  if (depth == 0) return false;
  const first = referenceOf(kind) + tupleBytes;
  const end = first + (<usize>lengthIn(kind) << 3);
  for (let item = first; item < end; item += 8) {
    if (matchException(exception, item, depth - 1)) return true;
  }
  return false;
}

/**
 * The tuple of an exception's arguments. A trap's is made at the first request: the
 * missing key, the exit status, or the text that the host makes.
 */
export function exceptionArgs(to: usize, exception: usize): i32 {
  copySlot(to, referenceOf(exception) + exceptionSlotArguments);
  if (tagOf(to) == Tag.Tuple) return 0;
  const text = pushScratch();
  if (text == 0) return trap(Trap.Recursion);
  copySlot(text, referenceOf(exception) + exceptionSlotFirst);
  const isKey = load<i32>(referenceOf(exception), exceptionTrap) == Trap.KeyMissing;
  const bytes = isKey ? -1 : portTrapText(core, referenceOf(exception));
  let status = 0;
  if (bytes > 0) status = takeObject(text, bytes);
  if (status == 0) status = tupleFromSlots(text, text, u32(bytes != 0));
  if (status != 0) return status;
  copySlot(referenceOf(exception) + exceptionSlotArguments, text);
  storeUnbound(referenceOf(exception) + exceptionSlotFirst);
  copySlot(to, text);
  popScratch(1);
  return 0;
}
