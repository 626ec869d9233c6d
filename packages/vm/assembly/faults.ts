// Faults for tests: one allocation, or one growth of the stack, finds no room although
// there is some. Only test builds ask; the others have nothing of this file.

/** Allocations up to the one that fails; 0 for none. */
let allocationsLeft: u32 = 0;
/** Growths of the stack up to the one that fails; 0 for none. */
let growthsLeft: u32 = 0;

/** Lets the allocation that is `number` allocations away fail, from 1; 0 for none. */
export function failAllocationAt(number: u32): void {
  allocationsLeft = number;
}

/** Lets the check of the stack's room that is `number` checks away fail. */
export function failStackAt(number: u32): void {
  growthsLeft = number;
}

/** Whether the fault has not happened yet. */
export function faultIsAhead(): bool {
  return allocationsLeft != 0 || growthsLeft != 0;
}

/** Whether this allocation fails. */
export function allocationFails(): bool {
  if (allocationsLeft == 0) return false;
  allocationsLeft -= 1;
  return allocationsLeft == 0;
}

/** Whether this growth of the stack fails. */
export function growthFails(): bool {
  if (growthsLeft == 0) return false;
  growthsLeft -= 1;
  return growthsLeft == 0;
}
