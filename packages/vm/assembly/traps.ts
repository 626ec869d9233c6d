// Statuses of helpers and how a helper reports a run-time error: a row number of traps.ts
// in the spec and up to two operands in the core's header. No text is in the core.

import { coreTrapFirst, coreTrapSecond } from "./generated/layout";
import { core } from "./memory-map";
import { copySlot, storeInt } from "./values";

/** The core waits: its request is in the header, its result slot is filled later. */
// @ts-ignore: decorator
@inline export const blocked: i32 = -1;
/** The prelude function named by the native's row takes over with the same arguments. */
// @ts-ignore: decorator
@inline export const callPython: i32 = -2;
/** The instruction is done and used one unit of fuel. */
// @ts-ignore: decorator
@inline export const usedFuel: i32 = -3;
/** The core's program has ended. */
// @ts-ignore: decorator
@inline export const ended: i32 = -4;

/** The host takes over from a native function with the same arguments. */
// @ts-ignore: decorator
@inline export const askHost: i32 = -5;
/**
 * The host wants a part of the first argument, a string: its start and length are the
 * words of the first temporary slot.
 */
// @ts-ignore: decorator
@inline export const partMade: i32 = -7;

/** Statuses from here down: the host has made an object of minus so many bytes. */
// @ts-ignore: decorator
@inline export const objectMade: i32 = -16;

// The operands in the header are unbound until one of these functions fills them;
// raiseTrap takes them. So a trap without operands is its number and nothing else.

/** A trap without operands. */
// @ts-ignore: decorator
@inline export function trap(number: i32): i32 {
  return number;
}

/** A trap with one operand, the value in slot `first`. */
export function trapOn(number: i32, first: usize): i32 {
  copySlot(core + coreTrapFirst, first);
  return number;
}

/** A trap with two operands. */
export function trapOn2(number: i32, first: usize, second: usize): i32 {
  copySlot(core + coreTrapFirst, first);
  copySlot(core + coreTrapSecond, second);
  return number;
}

/** A trap whose operand is a number the core knows. */
export function trapInteger(number: i32, first: i32): i32 {
  storeInt(core + coreTrapFirst, first);
  return number;
}

/** A trap whose operands are two numbers the core knows. */
export function trapIntegers(number: i32, first: i32, second: i32): i32 {
  storeInt(core + coreTrapFirst, first);
  storeInt(core + coreTrapSecond, second);
  return number;
}

/** The body of a native function that this flavour has in the prelude only. */
export function leaveToPython(_args: usize, _count: u32, _to: usize): i32 {
  return callPython;
}
