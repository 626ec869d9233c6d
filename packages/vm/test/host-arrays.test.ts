import { expect, test } from "vitest";
import { arrayFunctions } from "../src/host-array-functions.ts";
import { arrayNatives, compareArrays } from "../src/host-arrays.ts";
import { valueTag } from "../src/layout-offsets.ts";
import { ArrayMachine } from "./array-machine.ts";

test("arguments of wrong types, which only a wrong image has, end the call", () => {
  const machine = new ArrayMachine();
  for (const name of [...Object.keys(arrayNatives), ...Object.keys(arrayFunctions)]) {
    for (const tag of [valueTag.int, valueTag.none, valueTag.unbound]) {
      for (const index of [0, 1, 2]) machine.memory.setTagged(machine.call.slot(index), tag, 12);
      expect(machine.run(name, 3)).toMatch(/^(illegalInstruction|arrayNeeded|noLength)$/u);
    }
  }
  machine.putArray(0, "int8", 2);
  machine.putInteger(1, 0);
  machine.putInteger(2, 0);
  expect(machine.run("array._assign", 3)).toBe("illegalInstruction");
  expect(machine.run("array._slice", 2)).toBe("illegalInstruction");
});

test("a number goes to all elements, a tuple to the rows", () => {
  const machine = new ArrayMachine();
  const address = machine.putArray(0, "int8", 2, 2);
  machine.putInteger(1, 7);
  expect(machine.run("array._assign", 2)).toBe(0);
  expect(machine.text(address)).toBe("[[7, 7], [7, 7]]");
  machine.putTuple(1, [1, 2]);
  expect(machine.run("array._assign", 2)).toBe(0);
  expect(machine.text(address)).toBe("[[1, 1], [2, 2]]");
  machine.putTuple(1, [1]);
  expect(machine.run("array._assign", 2)).toBe("arrayShapes");
});

test("a value that does not fit stays outside", () => {
  const machine = new ArrayMachine();
  const address = machine.putArray(0, "uint8", 1);
  machine.putInteger(1, 256);
  expect(machine.run("array._assign", 2)).toBe("elementRange");
  machine.putFloat(1, 1);
  expect(machine.run("array._assign", 2)).toBe("elementType");
  expect(machine.text(address)).toBe("[0]");
});

test("a slice is a copy of rows, and takes values", () => {
  const machine = new ArrayMachine();
  const address = machine.putArray(0, "int8", 3, 1);
  machine.putInteger(1, 5);
  machine.putSlice(2, 1, undefined, undefined);
  expect(machine.run("array._assign", 3)).toBe(0);
  expect(machine.text(address)).toBe("[[0], [5], [5]]");
  machine.putSlice(1, undefined, undefined, -2);
  expect(machine.run("array._slice", 2)).toBe("[[5], [0]]");
});

test("arrays are equal by shape and elements, whatever their kind", () => {
  const machine = new ArrayMachine();
  const [left, right] = [machine.call.slot(0), machine.call.slot(1)];
  machine.putArray(0, "int64", 2);
  machine.putArray(1, "float32", 2);
  expect(compareArrays(machine.call, left, right)).toBe(true);
  machine.putArray(1, "float32", 1, 2);
  expect(compareArrays(machine.call, left, right)).toBe(false);
  machine.putInteger(1, 0);
  expect(compareArrays(machine.call, left, right)).toBe(false);
  expect(compareArrays(machine.call, right, right)).toBeUndefined();
});

test("freearray takes arrays alone, which memory.free then has to find in the heap", () => {
  const machine = new ArrayMachine();
  machine.putArray(0, "int8", 2, 2);
  expect(machine.run("array.freearray", 1)).toBe("freeTwice");
  machine.putInteger(0, 3);
  expect(machine.run("array.freearray", 1)).toBe("arrayNeeded");
});

test("without shared memory there are no shared arrays", () => {
  const machine = new ArrayMachine();
  machine.putTuple(0, [2, 3]);
  const options = machine.place(24);
  machine.memory.all.fill(0, options, options + 24);
  machine.memory.setTagged(machine.call.slot(1), valueTag.dict, options);
  expect(machine.run("array._share", 2)).toBe("sharedMemory");
});
