/**
 * Elements of arrays in shared memory: the first shared array of every core has one block, the
 * second the next, and so on. Blocks never move; one that all cores have freed is given out again.
 */
import { internalTypes, limitRows } from "@vipera/spec";
import type { DeviceProfile } from "@vipera/device";
import type { SharedArrayPort, SharedElements } from "@vipera/vm";
import type { MachineMemory } from "./machine-memory.ts";

interface SharedBlock {
  readonly address: number;
  /** Bytes given out, and what the array is that has them. */
  readonly bytes: number;
  readonly layout: string;
  /** Cores that have freed it. */
  readonly freed: Set<number>;
}

export class SharedArrays implements SharedArrayPort {
  readonly #machine: MachineMemory;
  readonly #coreCount: number;
  /** Bytes that arrays may still take. */
  #left: number;
  /** In the order of the arrays of each core. */
  readonly #blocks: SharedBlock[] = [];
  /** How many arrays a core has made, by the address of its window. */
  readonly #made = new Map<number, number>();
  readonly #unused: { readonly address: number; readonly bytes: number }[] = [];

  constructor(machine: MachineMemory, { memory }: DeviceProfile, coreCount: number) {
    this.#machine = machine;
    this.#coreCount = coreCount;
    this.#left = memory.sharedArrayBytes ?? memory.sharedBytes;
  }

  next(core: number, layout: string, bytes: number): SharedElements {
    const number = this.#made.get(core) ?? 0;
    const block = this.#blocks[number] ?? this.#newBlock(layout, bytes);
    if (block === undefined) return { trap: "sharedMemory" };
    if (block.layout !== layout) return { trap: "sharedArray" };
    this.#made.set(core, number + 1);
    return { block: block.address };
  }

  /** A block of zeros behind the header of a raw object; undefined without room for it. */
  #newBlock(layout: string, bytes: number): SharedBlock | undefined {
    const place = this.#roomFor(bytes);
    if (place === undefined) return undefined;
    const { memory } = this.#machine;
    memory.bytes(place.address, bytes).fill(0);
    memory.setU32(place.address, (bytes << 5) | internalTypes.raw);
    const block = { ...place, layout, freed: new Set<number>() };
    this.#blocks.push(block);
    return block;
  }

  #roomFor(bytes: number) {
    const index = this.#unused.findIndex((place) => place.bytes >= bytes);
    if (index >= 0) return this.#unused.splice(index, 1)[0];
    const { sharedFreeBytes } = this.#machine;
    if (bytes > Math.min(this.#left, sharedFreeBytes, limitRows.objectBytes.value)) {
      return undefined;
    }
    this.#left -= bytes;
    return { address: this.#machine.reserveShared(bytes), bytes };
  }

  free(core: number, address: number): void {
    const found = this.#blocks.findLast((block) => block.address === address);
    if (found === undefined || found.freed.size === this.#coreCount) return;
    found.freed.add(core);
    if (found.freed.size === this.#coreCount) this.#unused.push(found);
  }
}
