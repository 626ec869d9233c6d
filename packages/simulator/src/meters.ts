/**
 * The meters of a machine's cores, where the metered virtual machine counts their cycles, and the
 * price lists they point to. They lie behind the windows and belong to no simulated memory.
 */
import { priceList } from "@vipera/spec";
import { type CoreMemory, meterField } from "@vipera/vm";
import { freeOfCharge } from "./price-list.ts";

/** Bytes of a core's meter. */
const meterBytes = 24;
/** Lists of two kinds of cores, with code and data here or there each, and one without prices. */
const mostLists = 9;

/** Bytes of a machine's meters and lists. */
export function bytesOfMeters(cores: number): number {
  return mostLists * priceList.bytes + meterBytes * cores;
}

export class Meters {
  readonly #memory: CoreMemory;
  readonly #start: number;
  /** Addresses of the lists that are there. */
  readonly #lists = new Map<Uint32Array, number>();

  /** @param start  Address of as many free bytes as `bytesOfMeters` says. */
  constructor(memory: CoreMemory, start: number) {
    this.#memory = memory;
    this.#start = start;
  }

  /** Address of the meter of the core at a position. */
  meterAt(position: number): number {
    return this.#start + mostLists * priceList.bytes + meterBytes * position;
  }

  /** From now on the core at a position pays by a list; without one, nothing. */
  setPrices(position: number, list: Uint32Array = freeOfCharge): void {
    this.#memory.setU32(this.meterAt(position) + meterField.prices, this.#place(list));
  }

  /** Lets the host look at the core before the next instruction, and then after each so many. */
  setPeriod(position: number, instructions: number): void {
    const meter = this.meterAt(position);
    this.#memory.setU32(meter + meterField.period, instructions);
    this.#memory.setU32(meter + meterField.left, 1);
  }

  #place(list: Uint32Array): number {
    const known = this.#lists.get(list);
    if (known !== undefined) return known;
    if (this.#lists.size === mostLists) throw new Error("meters: too many price lists");
    const address = this.#start + this.#lists.size * priceList.bytes;
    for (const [index, price] of list.entries()) this.#memory.setU32(address + 4 * index, price);
    this.#lists.set(list, address);
    return address;
  }
}
