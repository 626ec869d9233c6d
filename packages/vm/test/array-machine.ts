// Arrays in a memory of their own, for tests of what the host does with them.

import { traps } from "@vipera/spec";
import { arrayAt, kindNamed } from "../src/array-elements.ts";
import { arrayText } from "../src/array-text.ts";
import { CoreMemory } from "../src/core-memory.ts";
import type { Flavour } from "../src/flavour.ts";
import { arrayFunctions } from "../src/host-array-functions.ts";
import { arrayNatives } from "../src/host-arrays.ts";
import { valueTag } from "../src/layout-offsets.ts";
import { HostTrapError } from "../src/host-trap-error.ts";
import { NativeCall } from "../src/native-call.ts";
import { silentPort } from "./assembly-machine.ts";

const argsAt = 1024;
const resultAt = 512;
/** A status up to this one is minus the bytes of an object. */
const objectMade = -16;

export class ArrayMachine {
  readonly memory: CoreMemory;
  readonly call: NativeCall;
  #next = 2048;

  constructor(flavour: Flavour = "full") {
    this.memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), flavour);
    this.call = new NativeCall(this.memory, silentPort);
    this.call.args = argsAt;
    this.call.to = resultAt;
  }

  /** Bytes of their own, not 0 before. */
  place(bytes: number): number {
    const address = this.#next;
    this.#next += Math.ceil(bytes / 8) * 8;
    this.memory.all.fill(0xa5, address, this.#next);
    return address;
  }

  putInteger(index: number, value: number): void {
    this.memory.setTagged(this.call.slot(index), valueTag.int, value);
  }

  putFloat(index: number, value: number): void {
    this.memory.setFloat(this.call.slot(index), value);
  }

  /** Makes an argument a tuple of integers. */
  putTuple(index: number, values: readonly number[]): void {
    const address = this.place(16 + 8 * values.length);
    this.memory.setU32(address + 8, values.length);
    for (const [place, value] of values.entries()) {
      this.memory.setTagged(address + 16 + 8 * place, valueTag.int, value);
    }
    this.memory.setTagged(this.call.slot(index), valueTag.tuple, address);
  }

  /** A slice of integers; none is None. */
  putSlice(index: number, ...bounds: readonly (number | undefined)[]): void {
    const address = this.place(32);
    for (const [place, bound] of bounds.entries()) {
      const slot = address + 8 + 8 * place;
      if (bound === undefined) this.memory.setTagged(slot, valueTag.none, 0);
      else this.memory.setTagged(slot, valueTag.int, bound);
    }
    this.memory.setTagged(this.call.slot(index), valueTag.slice, address);
  }

  /** Makes an argument an array of zeros; its address. */
  putArray(index: number, name: string, ...dimensions: readonly number[]): number {
    const kind = kindNamed(name);
    if (kind === undefined) throw new Error(`array-machine: no kind ${name}`);
    this.take(this.call.returnArray({ kind, dimensions, bytes: undefined }));
    this.memory.copySlot(this.call.slot(index), resultAt);
    return this.memory.u32(resultAt);
  }

  /** Takes the object of a status as a core does; the name of a trap, or another status. */
  take(status: number | undefined): string | number | undefined {
    if (status === undefined || status > objectMade) {
      return traps.find((row) => row.number === status)?.name ?? status;
    }
    const address = this.place(-status);
    this.memory.setU32(address, -status << 5);
    this.memory.setTagged(resultAt, this.call.made.writeTo(this.memory, address), address);
    return this.text(address);
  }

  run(name: string, count: number): string | number | undefined {
    this.call.count = count;
    try {
      return this.take({ ...arrayNatives, ...arrayFunctions }[name]?.(this.call));
    } catch (error) {
      if (error instanceof HostTrapError) return error.trap;
      throw error;
    }
  }

  /** The number that a call left as its result. */
  result(): number | undefined {
    return this.memory.number(resultAt);
  }

  text(address: number): string {
    return arrayText(this.memory, address);
  }

  start(address: number): number {
    return arrayAt(this.memory, address).start;
  }
}
