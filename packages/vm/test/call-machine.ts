// Calls of the host's natives in a memory of their own: arguments, and objects taken as a core
// takes them, one behind the other.

import { traps } from "@vipera/spec";
import { CoreMemory } from "../src/core-memory.ts";
import type { Flavour } from "../src/flavour.ts";
import { HostTrapError } from "../src/host-trap-error.ts";
import { valueTag } from "../src/layout-offsets.ts";
import { type HostNative, NativeCall } from "../src/native-call.ts";
import { silentPort } from "./assembly-machine.ts";

const argsAt = 1024;
/** Slot of the result. */
export const resultAt = 512;
/** A status up to this one is minus the bytes of an object. */
const objectMade = -16;

export abstract class CallMachine {
  readonly memory: CoreMemory;
  readonly call: NativeCall;
  #next = 2048;

  constructor(flavour: Flavour = "full") {
    this.memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), flavour);
    this.call = new NativeCall(this.memory, silentPort);
    this.call.args = argsAt;
    this.call.to = resultAt;
  }

  /** What a test sees of the object at an address, which is the result. */
  protected abstract shown(address: number): string | undefined;

  /** Bytes of their own, not 0 before. */
  place(bytes: number): number {
    const address = this.#next;
    this.#next += Math.ceil(bytes / 8) * 8;
    this.memory.all.fill(0xa5, address, this.#next);
    return address;
  }

  slot(index: number): number {
    return this.call.slot(index);
  }

  putInteger(index: number, value: number): void {
    this.memory.setTagged(this.slot(index), valueTag.int, value);
  }

  /** A slice of integers; none is None. */
  putSlice(index: number, ...bounds: readonly (number | undefined)[]): void {
    const address = this.place(32);
    for (const [place, bound] of bounds.entries()) {
      const slot = address + 8 + 8 * place;
      if (bound === undefined) this.memory.setTagged(slot, valueTag.none, 0);
      else this.memory.setTagged(slot, valueTag.int, bound);
    }
    this.memory.setTagged(this.slot(index), valueTag.slice, address);
  }

  /** Takes the object of a status as a core does; the name of a trap, or another status. */
  take(status: number | undefined): string | number | undefined {
    if (status === undefined || status > objectMade) {
      return traps.find((row) => row.number === status)?.name ?? status;
    }
    const address = this.place(-status);
    this.memory.setU32(address, -status << 5);
    this.memory.setTagged(resultAt, this.call.made.writeTo(this.memory, address), address);
    return this.shown(address);
  }

  /** What take gives of a call with as many arguments. */
  runNative(native: HostNative | undefined, count: number): string | number | undefined {
    this.call.count = count;
    try {
      return this.take(native?.(this.call));
    } catch (error) {
      if (error instanceof HostTrapError) return error.trap;
      throw error;
    }
  }
}
