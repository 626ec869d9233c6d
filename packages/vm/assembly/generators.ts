// Generators: frames that wait in the heap between two values.
//
//   object                                      stack while it runs
//   0        8    12      16         24         -32         -24    -20  -16    -8    0
//   +--------+----+-------+----------+-----     +-----------+------+----+------+-----+---
//   | header | pc | 0     | function | frame    | generator | back | to | link | fun | ..
//   +--------+----+-------+----------+-----     +-----------+------+----+------+-----+---
//
// Running a generator copies function and frame above the running frame, a yield copies
// them back. The link returns to no code (library-call.ts); `to` is the slot that wants
// the next value, with the lowest bit set when a `for` loop asks: its exit then stands in
// the word before the return address.

import { fastPaths } from "./flavour";
import {
  coreBase, corePc, frameCallerBase, frameGenerator, frameInstructionEnd, functionEntry,
  functionFrameBytes, generatorBytes, generatorPc, Tag, Type,
} from "./generated/layout";
import { fixedWords } from "./generated/opcodes";
import { Trap } from "./generated/traps";
import { checkRaised, raise } from "./exceptions";
import { allocate, bytesOf, sizeOf } from "./heap";
import { registerA } from "./instruction";
import { continueCode } from "./library-call";
import { core, ensureStackTo, frameEnd, scanTo, stackReserve } from "./memory-map";
import { copySlot as moveSlot } from "./slots";
import { trap, usedFuel } from "./traps";
import {
  clearSlots, copySlot, hasArgument, referenceOf, storeNone, storeReference, tagOf,
} from "./values";

/** Bytes below a generator's frame that belong to its window. */
const frameStart: usize = -frameGenerator;
/** Bytes of an object before the function and frame. */
const savedStart: usize = generatorBytes - 8;

/** A slot that holds None. */
// @ts-ignore: decorator
@inline const noneSlot: usize = fixedWords + 8;

/** The pc of a generator that runs; 0 is that of an ended one. */
const running: usize = 1;

/** Makes the entered call of R[window + 1] a generator in R[window]. */
export function makeGenerator(window: usize): i32 {
  const bytes: usize = load<u16>(referenceOf(window + 8), functionFrameBytes);
  scanTo(window + 16 + bytes);
  const object = allocate(generatorBytes + bytes, Type.Generator);
  if (object == 0) return trap(Trap.Memory);
  store<u32>(object, load<u32>(referenceOf(window + 8), functionEntry), generatorPc);
  memory.copy(object + savedStart, window + 8, bytes + 8);
  storeReference(window, Tag.Generator, object);
  return 0;
}

/**
 * Runs the generator in slot `generator` to its next value, which goes to slot `to`.
 *
 * @param sent    Slot of the value of its `yield`; 0 for None.
 * @param isLoop  1 when a loop asks, whose exit is in the word before pc.
 */
export function resume(to: usize, generator: usize, sent: usize, isLoop: u32): i32 {
  const bytes = bytesOf(referenceOf(generator)) - savedStart;
  const window = frameEnd();
  const frame = window + frameStart;
  const pc: usize = load<u32>(referenceOf(generator), generatorPc);
  if (pc <= running) {
    return pc == running ? trap(Trap.GeneratorRunning) : endOfValues(isLoop);
  }
  if (!ensureStackTo(frame + bytes + stackReserve)) return trap(Trap.Recursion);
  const object = referenceOf(generator);
  if (sent != 0) {
    // A generator that has not begun has no yield.
    const register = load<u32>(pc - 4);
    copySlot(object + generatorBytes + registerA(register, 0), sent);
  }
  const back: usize = load<u32>(core, corePc);
  enterGenerator(window, generator, <u32>to | isLoop, back, load<u32>(core, coreBase));
  store<u32>(core, frame, coreBase);
  store<u32>(core, pc, corePc);
  return usedFuel;
}

/** Brings the frame of a generator to its window; it then runs. */
// @ts-ignore: decorator
@inline export function enterGenerator(
  window: usize, generator: usize, to: u32, back: usize, base: usize,
): void {
  const object = referenceOf(generator);
  copySlot(window, generator);
  store<u32>(window, back, 8);
  store<u32>(window, to, 12);
  store<u32>(window, continueCode, 16);
  store<u32>(window, base, 20);
  const frame = window + 24;
  copyFrame(frame, object + savedStart, frame + sizeOf(object) - savedStart);
  store<u32>(object, running, generatorPc);
}

/** Puts the frame at `base` back in its generator, which goes on at `pc`. */
// @ts-ignore: decorator
@inline export function leaveGenerator(object: usize, base: usize, pc: usize): void {
  // The function is still there.
  copyFrame(object + generatorBytes, base, object + sizeOf(object));
  store<u32>(object, pc, generatorPc);
}

/** A copy of few slots: for so few a loop is faster than the instruction for it. */
// @ts-ignore: decorator
@inline function copyFrame(to: usize, from: usize, end: usize): void {
  if (!fastPaths) return memory.copy(to, from, end - to);
  for (const distance = from - to; to < end; to += 8) moveSlot(to, to + distance);
}

/** What comes after the last value, at the caller's instruction. */
export function endOfValues(isLoop: u32): i32 {
  if (isLoop == 0) return trap(Trap.StopIteration);
  const pc: usize = load<u32>(core, corePc);
  store<u32>(core, pc + (load<u32>(pc - 4) << 2), corePc);
  return 0;
}

/** Leaves the running generator's frame; returns where the value goes. */
function leaveFrame(base: usize): u32 {
  store<u32>(core, load<u32>(base + frameInstructionEnd), corePc);
  store<u32>(core, load<u32>(base + frameCallerBase), coreBase);
  return load<u32>(base + frameInstructionEnd, 4);
}

/** The instruction `Yield`, where the loop has no way of its own for it. */
export function yieldValue(to: usize, value: usize): i32 {
  const base: usize = load<u32>(core, coreBase);
  copySlot(<usize>load<u32>(base + frameInstructionEnd, 4) & ~1, value);
  storeNone(to);
  leaveGenerator(load<u32>(base + frameGenerator), base, load<u32>(core, corePc));
  leaveFrame(base);
  return usedFuel;
}

/** The instruction `GeneratorReturn`. */
export function endGenerator(): i32 {
  const base: usize = load<u32>(core, coreBase);
  finish(base);
  return endOfValues(leaveFrame(base) & 1);
}

/** Ends the generator whose frame is at `base`. */
export function finish(base: usize): void {
  const object: usize = load<u32>(base + frameGenerator);
  store<u32>(object, 0, generatorPc);
  // What it held at its last yield is not kept alive.
  clearSlots(object + generatorBytes, bytesOf(object) - generatorBytes);
}

/** generator.send(value) */
export function generatorSend(args: usize, count: u32, to: usize): i32 {
  const pc: usize = load<u32>(referenceOf(args), generatorPc);
  const object = referenceOf(args) + savedStart;
  const isFresh = pc == load<u32>(load<u32>(object), functionEntry);
  if (isFresh && tagOf(args + 8) != Tag.None) return trap(Trap.SendToFresh);
  return resume(to, args, isFresh ? 0 : args + 8, 0);
}

/** generator.throw(kind, value?, traceback?), whose last argument is None. */
export function generatorThrow(args: usize, count: u32, to: usize): i32 {
  const kind = args + 8;
  if (hasArgument(args, count, 3) && tagOf(args + 24) != Tag.None) {
    return trap(Trap.ThrowTraceback);
  }
  const value = hasArgument(args, count, 2) ? args + 16 : noneSlot;
  let status = checkRaised(kind, value);
  if (status != 0) return status;
  const pc: usize = load<u32>(referenceOf(args), generatorPc);
  if (pc != 0) {
    status = resume(to, args, 0, 0);
    if (status != usedFuel) return status;
  }
  return raise(kind, value);
}
