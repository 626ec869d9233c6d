import { elementKinds } from "@vipera/spec";
import { expect, test } from "vitest";
import {
  arrayIn,
  bytesOfArray,
  elementsOfArray,
  fitsKind,
  isFloatKind,
  kindNamed,
  kindOfCode,
  readElement,
  writeElement,
} from "../src/array-elements.ts";
import { ArrayMachine } from "./array-machine.ts";

test("what is written is read, for every kind and its ends", () => {
  const { memory } = new ArrayMachine();
  for (const kind of elementKinds) {
    const bits = 8 * kind.bytes - (kind.name.startsWith("u") ? 0 : 1);
    const isWhole = kind.name.includes("int");
    const ends = isWhole
      ? [2n ** BigInt(bits) - 1n, kind.name.startsWith("u") ? 0n : -(2n ** BigInt(bits))]
      : [1n, 0n];
    for (const value of ends) {
      writeElement(memory.view, kind, 64, value);
      expect(BigInt(readElement(memory, kind, 64))).toBe(value);
      if (isWhole) expect(fitsKind(kind, value)).toBe(true);
    }
    if (isWhole)
      expect([fitsKind(kind, (ends[0] ?? 0n) + 1n), fitsKind(kind, (ends[1] ?? 0n) - 1n)]).toEqual([
        false,
        false,
      ]);
  }
});

test("floats keep their digits, single ones half of them, and a bool is a truth", () => {
  const { memory } = new ArrayMachine();
  const stored = ["float64", "float32", "bool"].map((name) => {
    const kind = kindNamed(name);
    if (kind === undefined) return undefined;
    writeElement(memory.view, kind, 64, 0.1);
    return readElement(memory, kind, 64);
  });
  expect(stored).toEqual([0.1, Math.fround(0.1), 1]);
  expect(elementKinds.filter(isFloatKind).map(({ name }) => name)).toEqual(["float32", "float64"]);
});

test("an array tells its shape and where its elements lie", () => {
  const machine = new ArrayMachine();
  machine.putArray(0, "int16", 2, 3);
  machine.putInteger(1, 5);
  const array = arrayIn(machine.memory, machine.call.slot(0));
  expect(arrayIn(machine.memory, machine.call.slot(1))).toBeUndefined();
  if (array === undefined) return;
  writeElement(machine.memory.view, array.kind, array.start + 2, -2);
  expect([array.dimensions, array.length, bytesOfArray(machine.memory, array).length]).toEqual([
    [2, 3],
    6,
    12,
  ]);
  expect(elementsOfArray(machine.memory, array)).toEqual([0, -2, 0, 0, 0, 0]);
});

test("a code that no kind has is a bug", () => {
  expect(() => kindOfCode(7)).toThrow("no kind 7");
});
