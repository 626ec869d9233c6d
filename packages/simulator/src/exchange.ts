/**
 * Moves a value from core to core and lets time pass for both.
 */
import { traps } from "@vipera/spec";
import { coreField, type RawSlot, type VirtualMachine, valueTag } from "@vipera/vm";
import type { Parcel } from "./handles.ts";
import type { SimulatedCore } from "./simulated-core.ts";

export function trapNumber(name: string): number {
  const row = traps.find((candidate) => candidate.name === name);
  if (row === undefined) throw new Error(`exchange: no trap ${name}`);
  return row.number;
}

const memoryTrap = trapNumber("memory");

export const noneSlot: RawSlot = { tag: valueTag.none, payload: 0 };
/** An int as it lies in memory. */
export function intSlot(value: number): RawSlot {
  return { tag: valueTag.int, payload: value };
}

export const unboundSlot: RawSlot = { tag: valueTag.unbound, payload: 0 };

/** Answers a core's request with a value that needs no packing. */
export function answer(vm: VirtualMachine, core: SimulatedCore, value: RawSlot): void {
  core.memory.setSlot(core.core + coreField.value, value);
  vm.complete(core.core);
}

/** Answers a core's request with packed bytes; a heap without room for them is a MemoryError. */
export function answerPacked(vm: VirtualMachine, core: SimulatedCore, packed: Uint8Array): void {
  const address = vm.reserve(core.core, packed.length);
  if (address === 0) {
    refuse(vm, core, memoryTrap, unboundSlot);
    return;
  }
  core.memory.all.set(packed, address);
  vm.accept(core.core, address, packed.length);
}

/** Answers a core's request with a run-time error. */
export function refuse(
  vm: VirtualMachine,
  core: SimulatedCore,
  trap: number,
  first: RawSlot,
  second: RawSlot = unboundSlot,
): void {
  core.memory.setSlot(core.core + coreField.trapFirst, first);
  core.memory.setSlot(core.core + coreField.trapSecond, second);
  vm.fail(core.core, trap);
}

/** Gives the value that a blocked core sends to its receiver, which waits for it in this moment. */
export function deliver(vm: VirtualMachine, from: SimulatedCore, to: SimulatedCore): void {
  const { memory } = to;
  const payload = from.payload;
  if (payload === 0) {
    memory.copySlot(to.core + coreField.value, from.core + coreField.value);
    vm.complete(to.core);
    return;
  }
  const bytes = from.payloadBytes;
  const address = vm.reserve(to.core, bytes);
  if (address === 0) {
    refuse(vm, to, memoryTrap, unboundSlot);
    return;
  }
  memory.all.copyWithin(address, payload, payload + bytes);
  vm.accept(to.core, address, bytes);
}

/** Gives a value that was copied out to its receiver. */
export function deliverParcel(vm: VirtualMachine, parcel: Parcel, to: SimulatedCore): void {
  if (parcel.packed === undefined) {
    to.memory.setTagged(to.core + coreField.value, parcel.high, parcel.low);
    vm.complete(to.core);
  } else {
    answerPacked(vm, to, parcel.packed);
  }
}

/** Copies the value that a core sends out of its heap. */
export function copyOut(core: SimulatedCore): Parcel {
  const { memory, payload } = core;
  if (payload !== 0) {
    return { low: 0, high: 0, packed: memory.all.slice(payload, payload + core.payloadBytes) };
  }
  const slot = core.core + coreField.value;
  return { low: memory.u32(slot) | 0, high: memory.tag(slot), packed: undefined };
}
