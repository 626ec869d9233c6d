// Built-in functions and modules that reach the world: output, input, memory.

import { makeRoom } from "./collector";
import { holdsOthers, writeValue } from "./format";
import {
  coreChannel, coreHeapEnd, coreHeapLow, coreHeapTop, corePartner,
  corePayload, coreRequest, coreRequestSlot, coreSoftSpace, coreValue, Tag,
} from "./generated/layout";
import { Request } from "./generated/messages";
import { Trap } from "./generated/traps";
import { core, stackTop } from "./memory-map";
import { portWrite } from "./port";
import { blocked, callPython, trap, trapOn } from "./traps";
import { hasArgument, isReference, storeInt, storeNone, tagOf } from "./values";

/** A space and a line feed. */
const separators: usize = memory.data<u8>([32, 10]);

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

/** A request that sends no value and names no partner. */
function ask(code: u32, to: usize): i32 {
  storeNone(core + coreValue);
  store<u32>(core, 0, corePayload);
  return request(code, 0, 0, to);
}

/** Writes the space that a print statement left due. */
function settleSoftSpace(): void {
  if (load<u32>(core, coreSoftSpace) != 0) portWrite(core, separators, 1);
  store<u32>(core, 0, coreSoftSpace);
}

/** raw_input(prompt?) */
export function builtinRawInput(args: usize, count: u32, to: usize): i32 {
  const hasPrompt = hasArgument(args, count, 0);
  if (hasPrompt && holdsOthers(args)) return callPython;
  settleSoftSpace();
  const status = hasPrompt ? writeValue(args) : 0;
  return status == 0 ? ask(Request.ReadLine, to) : status;
}

/**
 * Writes a separator argument, or byte `usual` of the separators when it is None or
 * absent.
 */
function writeSeparator(slot: usize, usual: usize): i32 {
  if (tagOf(slot) == Tag.Str) return writeValue(slot);
  portWrite(core, separators + usual, 1);
  return 0;
}

/** The trap of a separator argument that is neither a str nor None; 0 for none. */
function separatorTrap(slot: usize, number: i32): i32 {
  const tag = tagOf(slot);
  const fits = tag == Tag.Str || tag == Tag.None || tag == Tag.Unbound;
  return fits ? 0 : trapOn(number, slot);
}

/** print(*values, sep, end): args are sep, end, values... */
export function builtinPrint(args: usize, count: u32, to: usize): i32 {
  let status = separatorTrap(args, Trap.SeparatorType);
  if (status == 0) status = separatorTrap(args + 8, Trap.EndType);
  if (status != 0) return status;
  for (let index: u32 = 2; index < count; index++) {
    if (holdsOthers(args + (<usize>index << 3))) return callPython;
  }
  settleSoftSpace();
  for (let index: u32 = 2; index < count && status == 0; index++) {
    if (index > 2) status = writeSeparator(args, 0);
    if (status == 0) status = writeValue(args + (<usize>index << 3));
  }
  if (status == 0) status = writeSeparator(args + 8, 1);
  if (status == 0) storeNone(to);
  return status;
}

/** memory.gc() */
export function memoryGc(args: usize, count: u32, to: usize): i32 {
  makeRoom(0);
  storeNone(to);
  return 0;
}

/** memory.free(value): the next collection frees it once nothing else refers to it */
export function memoryFree(args: usize, count: u32, to: usize): i32 {
  if (!isReference(tagOf(args))) return trap(Trap.FreeTwice);
  storeNone(to);
  return 0;
}

/** memory.free_bytes(): for objects and stack together */
export function memoryFreeBytes(args: usize, count: u32, to: usize): i32 {
  makeRoom(0);
  const stack = load<u32>(core, coreHeapLow) - <u32>stackTop();
  storeInt(to, load<u32>(core, coreHeapEnd) - load<u32>(core, coreHeapTop) + stack);
  return 0;
}

/** memory.used_bytes(): of living objects */
export function memoryUsedBytes(args: usize, count: u32, to: usize): i32 {
  makeRoom(0);
  storeInt(to, load<u32>(core, coreHeapTop) - load<u32>(core, coreHeapLow));
  return 0;
}

/** sys.stdout_write(text) */
export function sysStdoutWrite(args: usize, count: u32, to: usize): i32 {
  if (tagOf(args) != Tag.Str) return trapOn(Trap.StringRequired, args);
  store<u32>(core, 0, coreSoftSpace);
  const status = writeValue(args);
  if (status == 0) storeNone(to);
  return status;
}

/** prelude._write(text) */
export function preludeWrite(args: usize, count: u32, to: usize): i32 {
  const status = writeValue(args);
  if (status == 0) storeNone(to);
  return status;
}
