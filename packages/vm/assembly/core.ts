// What a host may call: run a core for a while, and answer what it waits for.
//
// Every function takes the address of a core's window; the module keeps nothing about a
// core between two calls. States and requests are in the core's header
// (packages/spec/src/values.ts).

import {
  coreBase, coreException, coreHeapEnd, coreHeapTop, corePayload, corePc, coreRequest,
  coreRequestSlot, coreStackLow, coreState, coreStateRunnable, coreValue, Tag,
} from "./generated/layout";
import { fixedWords } from "./generated/opcodes";
import { makeRoom, recordPeak } from "./collector";
import { raiseTrap } from "./exceptions";
import { allocationFails } from "./faults";
import { collectAlways } from "./flavour";
import { callSpread, callValue } from "./functions";
import { runSlice } from "./interpreter";
import { core, scanTo, selectCore } from "./memory-map";
import { unpackAt } from "./pack";
import { copySlot, storeReference, storeUnbound } from "./values";

/** Where the outermost frame returns to. */
// @ts-ignore: decorator
@inline const haltCode: usize = fixedWords;

/** Runs a core for at most `fuel` units, at least 1; returns its state. */
export function run(address: usize, fuel: i32): u32 {
  selectCore(address);
  runSlice(fuel);
  const state = load<u32>(core, coreState);
  if (state > coreStateRunnable) recordPeak();
  return state;
}

/**
 * Empties the stack and puts `callee` in the outermost call window, which is returned.
 */
function openWindow(address: usize, callee: usize): usize {
  selectCore(address);
  const window: usize = load<u32>(core, coreStackLow);
  store<u32>(core, haltCode, corePc);
  store<u32>(core, window, coreBase);
  store<u32>(core, coreStateRunnable, coreState);
  storeUnbound(core + coreException);
  storeReference(window, Tag.Function, callee);
  scanTo(window + 32);
  return window;
}

/** A call that failed before it began is raised where the program would begin. */
function settle(status: i32): void {
  if (status > 0) raiseTrap(status);
}

/** Makes a core ready to run the function object at `callee` without arguments. */
export function start(address: usize, callee: usize): void {
  settle(callValue(openWindow(address, callee), 0, 0));
}

/** Makes a core ready to call a function object with the tuple at `args`. */
export function call(address: usize, callee: usize, args: usize): void {
  const window = openWindow(address, callee);
  storeReference(window + 16, Tag.Tuple, args);
  storeUnbound(window + 24);
  settle(callSpread(window));
}

/** Collects the garbage of a core that does not run. */
export function collect(address: usize): void {
  selectCore(address);
  makeRoom(0);
}

/**
 * Room for `bytes` bytes of packed objects in a core's heap, collecting if need be; 0 for
 * none. Nothing is reserved: the host copies them there and calls `accept` at once.
 */
export function reserve(address: usize, bytes: usize): usize {
  selectCore(address);
  if (collectAlways && allocationFails()) return 0;
  if (bytes > load<u32>(core, coreHeapEnd) - load<u32>(core, coreHeapTop)) {
    if (!makeRoom(bytes)) return 0;
  }
  return load<u32>(core, coreHeapTop);
}

/** The request is answered: the core goes on. */
function resume(): void {
  store<u32>(core, 0, coreRequest);
  store<u32>(core, 0, corePayload);
  store<u32>(core, coreStateRunnable, coreState);
}

/** Answers a request with the packed objects copied to the room that `reserve` gave. */
export function accept(address: usize, objects: usize, bytes: usize): void {
  selectCore(address);
  store<u32>(core, objects + bytes, coreHeapTop);
  resume();
  settle(unpackAt(objects, bytes, load<u32>(core, coreRequestSlot)));
}

/** Answers a request with the header's `value` slot. */
export function complete(address: usize): void {
  selectCore(address);
  copySlot(load<u32>(core, coreRequestSlot), core + coreValue);
  resume();
}

/** Answers a request with a trap at the waiting call; its operands are in the header. */
export function fail(address: usize, number: i32): void {
  selectCore(address);
  resume();
  raiseTrap(number);
}
