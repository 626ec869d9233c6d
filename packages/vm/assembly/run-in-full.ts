// Instructions that the fast loop does not finish: they run in full, with pc and base in
// the header, and end with a status.

import { fullFlavour, programClasses } from "./flavour";
import { coreBase, corePc, coreStepsHigh, coreStepsLow } from "./generated/layout";
import { Trap } from "./generated/traps";
import { raiseTrap } from "./exceptions";
import { execute } from "./execute";
import { callNativeValue } from "./functions";
import { setHashTrap } from "./hashing";
import { countB } from "./instruction";
import { core, resetScratch } from "./memory-map";
import { finishText, operateAgain } from "./operators";
import { iterateInPrelude } from "./program-iterables";
import { callPython } from "./traps";

/** Puts pc, base and the steps of the fuel that was used, in 64 bits, into the header. */
export function putState(pc: usize, base: usize, used: u32): void {
  store<u32>(core, pc, corePc);
  store<u32>(core, base, coreBase);
  if (fullFlavour) {
    const steps = load<u64>(core, coreStepsLow) + used;
    return store<u64>(core, steps, coreStepsLow);
  }
  const before = load<u32>(core, coreStepsLow);
  const after = before + used;
  store<u32>(core, after, coreStepsLow);
  if (after < before) store<u32>(core, load<u32>(core, coreStepsHigh) + 1, coreStepsHigh);
}

/** Runs the instruction in full; its status. */
export function runInFull(instruction: u32): i32 {
  const start: usize = load<u32>(core, corePc) - 4;
  resetScratch();
  setHashTrap(0);
  const status = execute(instruction);
  return status == 0 ? 0 : settle(instruction, start, status);
}

/** Calls a native method of an object, which the instruction at `start` names. */
export function runMethod(
  instruction: u32, start: usize, native: u32, window: usize,
): i32 {
  resetScratch();
  const status = callNativeValue(native, window, countB(instruction), 0);
  return status == 0 ? 0 : settle(instruction, start, status);
}

/**
 * Ends an instruction with a status; a trap becomes an exception. Returns a status below
 * 1.
 */
function settle(instruction: u32, start: usize, status: i32): i32 {
  if (programClasses) {
    if (status == callPython) status = finishText(instruction);
    if (status == Trap.InstanceMet) status = operateAgain(instruction);
  }
  if (status == Trap.IterableMet) status = iterateInPrelude(instruction, start);
  return status > 0 ? raiseTrap(status) : status;
}
