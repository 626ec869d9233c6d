// Arrays in a memory of their own, for tests of what the host does with them.

import { arrayAt, kindNamed } from "../src/array-elements.ts";
import { arrayText } from "../src/array-text.ts";
import { arrayFunctions } from "../src/host-array-functions.ts";
import { arrayNatives } from "../src/host-arrays.ts";
import { valueTag } from "../src/layout-offsets.ts";
import { CallMachine, resultAt } from "./call-machine.ts";

export class ArrayMachine extends CallMachine {
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

  /** Makes an argument an array of zeros; its address. */
  putArray(index: number, name: string, ...dimensions: readonly number[]): number {
    const kind = kindNamed(name);
    if (kind === undefined) throw new Error(`array-machine: no kind ${name}`);
    this.take(this.call.returnArray({ kind, dimensions, bytes: undefined }));
    this.memory.copySlot(this.call.slot(index), resultAt);
    return this.memory.u32(resultAt);
  }

  run(name: string, count: number): string | number | undefined {
    return this.runNative({ ...arrayNatives, ...arrayFunctions }[name], count);
  }

  protected override shown(address: number): string {
    return this.text(address);
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
