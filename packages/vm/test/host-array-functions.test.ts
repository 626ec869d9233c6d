import { expect, test } from "vitest";
import { ArrayMachine } from "./array-machine.ts";

/** A machine with an array as its first argument. */
function machineWith(kind: string, values: readonly number[]): ArrayMachine {
  const machine = new ArrayMachine();
  machine.putArray(0, kind, values.length);
  machine.putTuple(1, values);
  machine.run("array._assign", 2);
  return machine;
}

function fact(machine: ArrayMachine, what: number): number | undefined {
  machine.putInteger(1, what);
  const status = machine.run("array._fact", 3);
  return status === 0 ? machine.result() : Number.NaN;
}

test("facts are numbers of the array", () => {
  const machine = new ArrayMachine();
  machine.putArray(0, "int16", 2, 3);
  expect([0, -1, -2, 1, 2, 3].map((what) => fact(machine, what))).toEqual([6, 12, 2, 2, 3, 0]);
});

test("reductions are those of all elements", () => {
  for (const kind of ["int8", "float32", "int64"]) {
    const machine = machineWith(kind, [3, -5, 4]);
    machine.memory.copySlot(machine.call.slot(2), machine.call.slot(0));
    expect([-3, -4, -5, -6].map((what) => fact(machine, what))).toEqual([2, -5, 4, 50]);
  }
});

test("a dot product needs two arrays of one dimension and length", () => {
  const machine = machineWith("int8", [1, 2]);
  machine.putInteger(1, -6);
  machine.putInteger(2, 1);
  expect(machine.run("array._fact", 3)).toBe("arrayNeeded");
  machine.putArray(2, "int8", 3);
  expect(machine.run("array._fact", 3)).toBe("arrayShapes");
});

test("a slice is a copy, other dimensions share the elements", () => {
  const machine = machineWith("int8", [1, 2, 3, 4]);
  machine.putSlice(1, undefined, undefined, -2);
  expect(machine.run("array._slice", 2)).toBe("[4, 2]");
  machine.putTuple(1, [2, 2]);
  expect(machine.run("array._slice", 2)).toBe("[[1, 2], [3, 4]]");
  machine.memory.copySlot(machine.call.slot(0), 512);
  machine.putInteger(1, 0);
  machine.run("array._assign", 2);
  machine.putTuple(1, [3]);
  expect(machine.run("array._slice", 2)).toBe("arrayShapes");
  machine.putTuple(1, [4]);
  expect(machine.run("array._slice", 2)).toBe("[0, 0, 0, 0]");
});
