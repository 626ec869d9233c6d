// What the fast loop knows of an instruction that leaves its switch. One number: each
// variable more that lives past the switch cost 1 % on most kernels, in registers.
//
//   below 0   a native method has run, with the status 1 above the number
//   0         nothing: the instruction runs in full
//   2, 3      a conditional jump knows its answer: no, yes
//   5         a call makes an instance of a class without `__init__`
//   above     a call enters the function at this address; at the address before it, as
//             the `__init__` of a new instance, if the number is odd

import {
  coreHeapLow, functionFrameBytes, functionParameters, Tag,
} from "./generated/layout";
import { core, stackReserve } from "./memory-map";
import { storeImmediate } from "./slots";

/** The instruction is still to be run in full. */
// @ts-ignore: decorator
@inline export const notRun: i32 = 0;
/** The answer no of a conditional jump; the next number is yes. */
// @ts-ignore: decorator
@inline export const answeredNo: i32 = 2;
/** A call makes an instance of a class without `__init__`. */
// @ts-ignore: decorator
@inline export const bareInstance: i32 = 5;

/** Outcome of a conditional jump. */
// @ts-ignore: decorator
@inline export function answered(answer: bool): i32 {
  return answeredNo + i32(answer);
}

/** Outcome of a native method that has run with a status. */
// @ts-ignore: decorator
@inline export function ranWith(status: i32): i32 {
  return status - 1;
}

/** Status of the native method of an outcome below 0. */
// @ts-ignore: decorator
@inline export function statusOf(outcome: i32): i32 {
  return outcome + 1;
}

/**
 * Whether the loop may enter a function with `count` arguments: they are all its
 * parameters, and its frame has room.
 */
// @ts-ignore: decorator
@inline export function canEnter(callee: usize, frame: usize, count: u32): bool {
  // One comparison for both: parameters, and no flags in the byte above.
  if (load<u16>(callee, functionParameters) != count) return false;
  const end = frame + load<u16>(callee, functionFrameBytes) + stackReserve;
  return end <= load<u32>(core, coreHeapLow);
}

/** Writes the link of a frame that is entered: its callee, where its caller goes on. */
// @ts-ignore: decorator
@inline export function linkFrame(
  window: usize, callee: usize, next: usize, base: usize,
): void {
  storeImmediate(window + 8, Tag.Function, <u32>callee);
  store<u32>(window, next);
  store<u32>(window, base, 4);
}
