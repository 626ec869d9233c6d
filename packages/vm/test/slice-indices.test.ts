import { expect, test } from "vitest";
import { valueTag } from "../src/layout-offsets.ts";
import { sliceIndices } from "../src/slice-indices.ts";
import { ArrayMachine } from "./array-machine.ts";

function indices(length: number, ...bounds: readonly (number | undefined)[]): number[] {
  const machine = new ArrayMachine();
  machine.putSlice(0, ...bounds);
  return sliceIndices(machine.call, machine.memory.u32(machine.call.slot(0)), length);
}

test("a slice names the indices that it names of a list", () => {
  expect(indices(5, undefined, undefined, undefined)).toEqual([0, 1, 2, 3, 4]);
  expect(indices(5, 1, 3, undefined)).toEqual([1, 2]);
  expect(indices(5, -2, 100, undefined)).toEqual([3, 4]);
  expect(indices(5, undefined, undefined, -2)).toEqual([4, 2, 0]);
  expect(indices(5, 3, 0, -1)).toEqual([3, 2, 1]);
  expect(indices(0, undefined, undefined, -1)).toEqual([]);
});

test("a bound or step may have more than 32 bits", () => {
  const machine = new ArrayMachine();
  machine.putSlice(0, 1, 2, 1);
  const slice = machine.memory.u32(machine.call.slot(0));
  const large = machine.place(16);
  machine.memory.setU32(large, (16 << 5) | -valueTag.big);
  machine.memory.view.setBigInt64(large + 8, 2n ** 40n, true);
  machine.memory.setTagged(slice + 16, valueTag.big, large);
  expect(sliceIndices(machine.call, slice, 3)).toEqual([1, 2]);
});

test("a step of 0 ends the call, and so does what is no integer", () => {
  expect(() => indices(3, undefined, undefined, 0)).toThrow("sliceStepZero");
  const machine = new ArrayMachine();
  machine.putSlice(0, 0, 0, 1);
  const slice = machine.memory.u32(machine.call.slot(0));
  machine.memory.setFloat(slice + 8, 1.5);
  expect(() => sliceIndices(machine.call, slice, 3)).toThrow("sliceType");
});
