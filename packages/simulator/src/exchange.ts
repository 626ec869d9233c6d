/**
 * Moves a value from core to core and lets time pass for both.
 */
import { traps } from "@vipera/spec";
import { coreField, type RawSlot, type VirtualMachine, valueTag } from "@vipera/vm";
import type { Message } from "./mailboxes.ts";
import type { SimulatedCore } from "./simulated-core.ts";

export function trapNumber(name: string): number {
  const row = traps.find((candidate) => candidate.name === name);
  if (row === undefined) throw new Error(`exchange: no trap ${name}`);
  return row.number;
}

const memoryTrap = trapNumber("memory");

export const noneSlot: RawSlot = { tag: valueTag.none, payload: 0 };
export const unboundSlot: RawSlot = { tag: valueTag.unbound, payload: 0 };

/** Answers a core's request with a value that needs no packing. */
export function answer(vm: VirtualMachine, core: SimulatedCore, value: RawSlot): void {
  core.memory.setSlot(core.core + coreField.value, value);
  core.waiting = undefined;
  vm.complete(core.core);
}

/** Answers a core's request with packed bytes; a heap without room for them is a MemoryError. */
export function answerPacked(
  vm: VirtualMachine,
  core: SimulatedCore,
  packed: { readonly bytes: number; readonly copyTo: (address: number) => void },
): void {
  core.waiting = undefined;
  const address = vm.reserve(core.core, packed.bytes);
  if (address === 0) {
    refuse(vm, core, memoryTrap, unboundSlot);
    return;
  }
  packed.copyTo(address);
  vm.accept(core.core, address, packed.bytes);
}

/** Answers a core's request with a run-time error. */
export function refuse(
  vm: VirtualMachine,
  core: SimulatedCore,
  trap: number,
  operand: RawSlot,
): void {
  core.memory.setSlot(core.core + coreField.trapFirst, operand);
  core.memory.setSlot(core.core + coreField.trapSecond, unboundSlot);
  core.waiting = undefined;
  vm.fail(core.core, trap);
}

/** Gives a message to its receiver, which waits for it in this moment. */
export function deliver(vm: VirtualMachine, message: Message): void {
  const { from, to, packed, slot } = message;
  if (packed !== undefined) {
    answerPacked(vm, to, {
      bytes: packed.length,
      copyTo: (address) => to.memory.bytes(address, packed.length).set(packed),
    });
    return;
  }
  const address = message.handle === undefined ? from.memory.field(from.core, "payload") : 0;
  if (address === 0) {
    answer(vm, to, slot);
    return;
  }
  const bytes = from.memory.field(from.core, "payloadBytes");
  answerPacked(vm, to, {
    bytes,
    copyTo: (target) => to.memory.bytes(target, bytes).set(from.memory.bytes(address, bytes)),
  });
}
