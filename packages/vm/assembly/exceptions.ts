// Raising, matching, and exception objects. The host searches a handler.
//
//   0      8      12       16      20       24     32          40      48       56
//   +------+------+--------+-------+--------+------+-----------+-------+--------+
//   |header| trap | origin | trace |   -    | kind | arguments | first | second |
//   +------+------+--------+-------+--------+------+-----------+-------+--------+
//
// `kind` is the class; `first` and `second` are the operands of a trap. An exception made by a trap has no arguments until someone asks:
// its text needs work that most handlers never look at. `trace` is the number of the
// host's record of the frames the exception has left.

import { classBases, Class, firstExceptionClass } from "./generated/classes";
import {
  exceptionBytes, exceptionSlotArguments, exceptionSlotFirst, exceptionSlotKind,
  exceptionTrap, Tag, tupleBytes, tupleLength, Type,
} from "./generated/layout";
import { Trap } from "./generated/traps";
import { allocate } from "./heap";
import { core, popScratch, pushScratch } from "./memory-map";
import { portRaise, portTakeText, portTrapText, raisedAgain, raisedByProgram } from "./port";
import { newString, stringBytes } from "./strings";
import { trap, trapOn } from "./traps";
import { tupleFromSlots } from "./tuples";
import { copySlot, payloadOf, referenceOf, storeReference, tagOf } from "./values";

/** Whether a slot holds a built-in exception class. */
export function isExceptionClass(slot: usize): bool {
  return tagOf(slot) == Tag.Type && payloadOf(slot) >= firstExceptionClass;
}

/** Whether built-in class `id` is `ancestor` or derives from it. */
export function isSubclass(id: u32, ancestor: u32): bool {
  while (id != ancestor) {
    if (id == Class.Object) return false;
    id = load<u8>(classBases + id);
  }
  return true;
}

/** A new exception of the class in slot `kind` with the tuple in slot `args`. */
export function newException(to: usize, kind: usize, args: usize): i32 {
  const object = allocate(exceptionBytes, Type.Exception);
  if (object == 0) return trap(Trap.Memory);
  memory.fill(object + exceptionTrap, 0, exceptionBytes - exceptionTrap);
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
  return portRaise(core, allocate(exceptionBytes, Type.Exception), number);
}

/**
 * Raises R[kind]: an exception, or a class with R[value] as its argument or arguments.
 */
export function raise(kind: usize, value: usize): i32 {
  let raised = kind;
  if (tagOf(kind) != Tag.Exception) {
    if (!isExceptionClass(kind)) return trapOn(Trap.RaiseType, kind);
    raised = value;
    if (!matchesClass(value, kind)) {
      raised = pushScratch();
      if (raised == 0) return trap(Trap.Recursion);
      copySlot(raised, value);
      const tag = tagOf(value);
      let status = 0;
      if (tag != Tag.Tuple) status = tupleFromSlots(raised, raised, u32(tag != Tag.None));
      if (status == 0) status = newException(raised, kind, raised);
      if (status != 0) return status;
    }
  }
  return portRaise(core, referenceOf(raised), raisedByProgram);
}

/** Raises a caught exception again; its traceback goes on. */
export function reraise(exception: usize): i32 {
  if (tagOf(exception) != Tag.Exception) return trap(Trap.IllegalInstruction);
  return portRaise(core, referenceOf(exception), raisedAgain);
}

/** Whether the exception in a slot is an instance of the class in slot `kind`. */
function matchesClass(exception: usize, kind: usize): bool {
  if (!isExceptionClass(kind) || tagOf(exception) != Tag.Exception) return false;
  const own = referenceOf(exception) + exceptionSlotKind;
  return isSubclass(payloadOf(own), payloadOf(kind));
}

/**
 * Whether an `except` clause with the class, or tuple of classes, `kind` catches
 * `exception`.
 */
export function matchException(exception: usize, kind: usize): bool {
  if (tagOf(kind) != Tag.Tuple) return matchesClass(exception, kind);
  const first = referenceOf(kind) + tupleBytes;
  const end = first + (<usize>load<u32>(referenceOf(kind), tupleLength) << 3);
  for (let item = first; item < end; item += 8) {
    if (matchesClass(exception, item)) return true;
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
  const length = portTrapText(core, referenceOf(exception));
  let status = 0;
  if (length > 0) {
    status = newString(text, length);
    if (status == 0) portTakeText(stringBytes(text));
  }
  if (status == 0) status = tupleFromSlots(text, text, u32(length != 0));
  if (status != 0) return status;
  copySlot(referenceOf(exception) + exceptionSlotArguments, text);
  copySlot(to, text);
  popScratch(1);
  return 0;
}
