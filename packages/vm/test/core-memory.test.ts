import { expect, test } from "vitest";
import { CoreMemory, type Flavour } from "../src/index.ts";

function memoryOf(flavour: Flavour) {
  const memory = new WebAssembly.Memory({ initial: 1 });
  return { memory, view: new CoreMemory(memory, flavour) };
}

test("slots of every kind are read as they were written", () => {
  for (const flavour of ["full", "core"] as const) {
    const { view } = memoryOf(flavour);
    for (const slot of [
      { float: 1.5 },
      { float: -0 },
      { tag: -1, payload: 7 },
      { float: Infinity },
    ]) {
      view.setSlot(64, slot);
      expect(view.slot(64)).toEqual(slot);
    }
  }
});

test("a number that is not a number is a float", () => {
  const { view } = memoryOf("full");
  view.setSlot(64, { float: Number.NaN });
  expect(view.slot(64)).toEqual({ float: Number.NaN });
});

test("zeroed memory reads as the float 0", () => {
  expect(memoryOf("core").view.slot(64)).toEqual({ float: 0 });
  expect(memoryOf("full").view.slot(64)).toEqual({ float: 0 });
});

test("fields and steps are those of the header", () => {
  const { view } = memoryOf("full");
  view.setField(256, "stepsLow", 5);
  view.setField(256, "stepsHigh", 2);
  expect(view.field(256, "stepsLow")).toBe(5);
  expect(view.steps(256)).toBe(2 ** 33 + 5);
});

test("memory that has grown is still read", () => {
  const { memory, view } = memoryOf("full");
  view.setU32(8, 42);
  memory.grow(1);
  expect(view.u32(8)).toBe(42);
  view.setU32(70_000, 1);
  expect(view.u32(70_000)).toBe(1);
});

test("text is read byte by byte", () => {
  const { view } = memoryOf("full");
  view.bytes(100, 3).set([104, 233, 0]);
  expect(view.text(100, 3)).toBe("hé\0");
});
