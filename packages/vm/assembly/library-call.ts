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

import {
  coreHooks, corePc, frameInstructionEnd, frameReturnAddress, Tag,
} from "./generated/layout";
import { Hook } from "./generated/natives";
import { Op } from "./generated/opcodes";
import { Trap } from "./generated/traps";
import { enterFunction } from "./functions";
import { core, ensureStackTo, frameEnd, scanTo, stackReserve } from "./memory-map";
import { trap, usedFuel } from "./traps";
import { copySlot, storeReference, storeUnbound } from "./values";

/** Bytes of a library call's window before its arguments. */
const argumentsStart: usize = -frameInstructionEnd;

/** The instruction a library call returns to. */
const continueCode: usize = memory.data<u32>([Op.Continue]);

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
  const callee = hookFunction(hook);
  if (callee == 0) return trap(Trap.FeatureMissing);
  const window = frameEnd();
  const values = window + argumentsStart;
  if (!ensureStackTo(values + 24 + stackReserve)) return trap(Trap.Recursion);
  // The last one first: scratch slots may lie where the arguments go.
  if (count > 2) copySlot(values + 16, third);
  if (count > 1) copySlot(values + 8, second);
  copySlot(values, first);
  storeReference(window + 16, Tag.Function, callee);
  store<u32>(window, load<u32>(core, corePc));
  store<u32>(window, to == 0 ? window + 8 : to, 4);
  store<u32>(core, continueCode, corePc);
  // Making room for the frame may collect.
  storeUnbound(window + 8);
  scanTo(values + (<usize>count << 3));
  const status = enterFunction(window + 8, count, 0);
  if (status != usedFuel) store<u32>(core, load<u32>(window), corePc);
  return status;
}

/** The instruction `Continue`: ends a library call of the running frame. */
export function finishLibraryCall(): i32 {
  const window = frameEnd();
  store<u32>(core, load<u32>(window), corePc);
  copySlot(load<u32>(window, 4), window + 8);
  return 0;
}

/** Where the caller of the frame at `base` goes on. */
export function returnAddress(base: usize): usize {
  const address: usize = load<u32>(base + frameReturnAddress);
  return address == continueCode ? load<u32>(base + frameInstructionEnd) : address;
}
