// Calls of the prelude from within an instruction: for operands that no helper here
// finishes. The function runs like any other one, so nothing is left on the machine's
// own stack; its result goes where the instruction wanted it.
//
//   frameEnd of the calling frame
//   +0            +4     +8      +16     +24 ...
//   | return      | to   | link  | callee| arguments, then the callee's other registers
//   | address     |      |       |
//
// The link returns to an instruction outside all code, `Continue`: it copies the result,
// which the return left at +8, to the slot `to`, and goes on at the return address.

import { programClasses } from "./flavour";
import {
  coreException, coreHooks, corePc, coreState, coreStateFailed, exceptionTrap,
  frameInstructionEnd, frameReturnAddress, Tag,
} from "./generated/layout";
import { Hook } from "./generated/natives";
import { fixedWords, Op } from "./generated/opcodes";
import { Trap } from "./generated/traps";
import { callFound } from "./classes";
import { hasTruth } from "./instances";
import { isTrue } from "./compare";
import { enterFunction } from "./functions";
import { isTried, operateAfter, runPlainly } from "./operators";
import { countOf, fuelOfJump, jumpBx, jumpC } from "./instruction";
import { unpack } from "./iteration";
import {
  core, ensureStackTo, frameEnd, pushScratch, pushSlots, scanTo, stackReserve,
} from "./memory-map";
import { ended, trap, usedFuel } from "./traps";
import {
  copySlot, payloadOf, referenceOf, storeInt, storeReference, storeUnbound, tagOf,
} from "./values";

/** Bytes of a library call's window before its arguments. */
const argumentsStart: usize = -frameInstructionEnd;

/** In the address of a slot: the prelude runs the instruction if NotImplemented comes. */
export const orPrelude: usize = 2;

/** In the address of a slot: the result is unpacked from there on. */
export const unpackResult: usize = 4;

/** Both: the instruction runs as for any object if NotImplemented comes. */
export const orPlain: usize = 6;

/** Stands for the slot of the result of a jump: its truth decides. */
export const jumpResult: usize = 1;

/** Stands for a slot: the result is an exception that ends the core. */
export const endResult: usize = 8;

/** In the place of the trap that made an exception: its argument is its text. */
const textMade: i32 = -1;

/** In the address of a slot: the result is an attribute, which the instruction calls. */
export const callResult: usize = 1;

/** The instruction a library call returns to. */
// @ts-ignore: decorator
@inline export const continueCode: usize = fixedWords + 4;

/** Function object of a hook; 0 when the image does not have it. */
export function hookFunction(hook: u32): usize {
  const table: usize = load<u32>(core, coreHooks);
  return table == 0 ? 0 : load<u32>(table + (hook << 2));
}

/**
 * Calls the prelude function of `hook` with `count` arguments.
 *
 * @param to     Slot of the frame that gets the result; 0 for none.
 * @param first  The arguments are here and in the slots at `second` and `third`; each
 *               lies in the frame, or in scratch not below the one before.
 */
export function callLibrary(
  hook: Hook, count: u32, to: usize, first: usize, second: usize, third: usize,
): i32 {
  const values = pushSlots(count);
  if (values == 0) return trap(Trap.Recursion);
  copySlot(values, first);
  if (count > 1) copySlot(values + 8, second);
  if (count > 2) copySlot(values + 16, third);
  return callLibraryOn(hook, count, to, values);
}

/** As callLibrary, with two arguments. */
export function callWithTwo(hook: Hook, to: usize, first: usize, second: usize): i32 {
  return callLibrary(hook, 2, to, first, second, 0);
}

/** As callLibrary, with the arguments in scratch slots in a row. */
export function callLibraryOn(hook: Hook, count: u32, to: usize, first: usize): i32 {
  const callee = hookFunction(hook);
  if (callee == 0) return trap(Trap.FeatureMissing);
  const slot = pushScratch();
  if (slot == 0) return trap(Trap.Recursion);
  storeReference(slot, Tag.Function, callee);
  return callFunctionOn(slot, count, to, first);
}

/** As callLibraryOn, with the function in a slot. */
export function callFunctionOn(slot: usize, count: u32, to: usize, first: usize): i32 {
  const values = openCall(count);
  if (values == 0) return trap(Trap.Recursion);
  const found = referenceOf(slot);
  memory.copy(values, first, count << 3);
  return enterCall(values, count, to, found);
}

/** Room for the arguments of a call above the running frame; 0 for none. May collect. */
export function openCall(count: u32): usize {
  const values = frameEnd() + argumentsStart;
  return ensureStackTo(values + (count << 3) + stackReserve) ? values : 0;
}

/** Calls a function with the arguments at `values`, above the running frame. */
export function enterCall(values: usize, count: u32, to: usize, found: usize): i32 {
  const window = values - argumentsStart;
  storeReference(window + 16, Tag.Function, found);
  store<u32>(window, load<u32>(core, corePc));
  store<u32>(window, to == 0 ? window + 8 : to, 4);
  store<u32>(core, continueCode, corePc);
  // Making room for the frame may collect.
  storeUnbound(window + 8);
  scanTo(values + (<usize>count << 3));
  const status = enterFunction(window + 8, count, 0);
  if (status == usedFuel) return status;
  // The call of a generator function is done.
  if (status == 0) return finishLibraryCall();
  store<u32>(core, load<u32>(window), corePc);
  return status;
}

/** Ends a method call whose method the prelude found. */
function callAttribute(window: usize, method: usize): i32 {
  const pc: usize = load<u32>(core, corePc);
  const instruction = load<u32>(pc - 8);
  const hasNames = <i32>(instruction & 0xff) == Op.CallMethodKeyword;
  copySlot(window, method);
  const names = hasNames ? pc + (<usize>load<u16>(pc - 2) << 2) : 0;
  return callFound(window, countOf(instruction), names);
}

/** The instruction `Continue`: ends a library call of the running frame. */
export function finishLibraryCall(): i32 {
  const window = frameEnd();
  const pc: usize = load<u32>(window);
  store<u32>(core, pc, corePc);
  const to = load<u32>(window, 4);
  if (programClasses && (to & orPrelude)) {
    if (tagOf(window + 8) == Tag.Singleton && payloadOf(window + 8) == 4) {
      if (!(to & unpackResult)) return operateAfter(load<u32>(pc - 4), isTried);
      runPlainly(pc - 4);
      return 0;
    }
    if ((to & ~orPlain) != jumpResult) {
      copySlot(to & ~orPlain, window + 8);
      return 0;
    }
  }
  if (programClasses && (to & ~orPlain) == jumpResult) return jumpOnTruth(window + 8);
  if (programClasses && (to & callResult)) {
    return callAttribute(to & ~callResult, window + 8);
  }
  if (to == endResult) {
    copySlot(core + coreException, window + 8);
    store<i32>(referenceOf(window + 8), textMade, exceptionTrap);
    store<u32>(core, coreStateFailed, coreState);
    return ended;
  }
  if (to & unpackResult) {
    const count = countOf(load<u32>(pc - 4));
    return unpack(to & ~unpackResult, count, window + 8);
  }
  copySlot(to, window + 8);
  return 0;
}

/** Ends a jump whose condition the prelude found. */
function jumpOnTruth(condition: usize): i32 {
  if (hasTruth(condition)) {
    scanTo(condition + 8);
    const code = pushScratch();
    if (code == 0) return trap(Trap.Recursion);
    storeInt(code, 0);
    return callWithTwo(Hook.Truth, jumpResult, code, condition);
  }
  const pc: usize = load<u32>(core, corePc);
  const instruction = load<u32>(pc - 4);
  const answer = isTrue(condition);
  if (answer < 0) return -answer;
  if (answer == (instruction & 1)) return 0;
  const isWide = <i32>(instruction & 0xff) <= Op.JumpIfFalse;
  const distance = isWide ? jumpBx(instruction) : jumpC(instruction);
  store<u32>(core, pc + distance, corePc);
  return fuelOfJump(instruction) < 0 ? usedFuel : 0;
}

/** Where the caller of the frame at `base` goes on. */
export function returnAddress(base: usize): usize {
  const address: usize = load<u32>(base + frameReturnAddress);
  return address == continueCode ? load<u32>(base + frameInstructionEnd) : address;
}
