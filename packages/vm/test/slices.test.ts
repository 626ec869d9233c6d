import { describe, expect, it } from "vitest";
import { ContainerMachine } from "./container-machine.ts";

const bounds = [null, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6] as const;
const steps = [null, -6, -3, -2, -1, 1, 2, 3, 6] as const;
const letters = ["a", "b", "c", "d"] as const;

/** Indices that a slice of a sequence names, as the Python reference defines them. */
function indicesOf(
  length: number,
  start: number | null,
  stop: number | null,
  step: number | null,
): number[] {
  const stride = step ?? 1;
  const clip = (bound: number): number => {
    const index = bound < 0 ? bound + length : bound;
    const low = stride < 0 ? -1 : 0;
    const high = stride < 0 ? length - 1 : length;
    return Math.min(Math.max(index, low), high);
  };
  const first = start === null ? (stride < 0 ? length - 1 : 0) : clip(start);
  const end = stop === null ? (stride < 0 ? -1 : length) : clip(stop);
  const indices = [];
  for (let index = first; stride < 0 ? index > end : index < end; index += stride) {
    indices.push(index);
  }
  return indices;
}

type Slice = readonly [start: number | null, stop: number | null, step: number | null];

function* cube(): Generator<Slice> {
  for (const start of bounds) {
    for (const stop of bounds) for (const step of steps) yield [start, stop, step];
  }
}

function reprOfList(items: readonly (string | number)[]): string {
  return `[${items.map((item) => (typeof item === "string" ? `'${item}'` : item)).join(", ")}]`;
}

describe("a slice", () => {
  it("takes the items Python takes, on the cube of bounds and steps", () => {
    const machine = new ContainerMachine();
    for (let length = 0; length <= letters.length; length += 1) {
      const part = letters.slice(0, length);
      machine.put(0, { list: part });
      machine.put(1, { tuple: part });
      machine.put(2, part.join(""));
      for (const slice of cube()) {
        machine.putSlice(9, ...slice);
        const taken = indicesOf(length, ...slice).map((index) => part[index] ?? "");
        expect(machine.getIndex(3, 0, 9)).toBe("");
        expect(machine.text(3)).toBe(reprOfList(taken));
        expect(machine.getIndex(3, 2, 9)).toBe("");
        expect(machine.text(3)).toBe(`'${taken.join("")}'`);
        machine.getIndex(3, 1, 9);
        machine.call("list", 3, 3, 1);
        expect(machine.text(3)).toBe(reprOfList(taken));
      }
    }
  });

  it("deletes and replaces the items Python does", () => {
    const machine = new ContainerMachine();
    const items = [0, 1, 2, 3];
    for (const slice of cube()) {
      // With a step the prelude does it: tests/language/lists/slices-with-a-step-are-targets.py.
      if (slice[2] !== null && slice[2] !== 1) continue;
      const indices = indicesOf(items.length, ...slice);
      machine.putSlice(9, ...slice);
      machine.put(0, { list: items });
      expect(machine.deleteIndex(0, 9)).toBe("");
      const rest = items.filter((item) => !indices.includes(item));
      expect(machine.text(0)).toBe(reprOfList(rest));
      for (let count = 0; count <= 4; count += 2) {
        const fresh = [7, 8, 9, 10].slice(0, count);
        machine.put(0, { list: items });
        machine.put(1, { tuple: fresh });
        expect(machine.setIndex(1, 0, 9)).toBe("");
        const expected: number[] = [...items];
        expected.splice(indices[0] ?? startOf(slice), indices.length, ...fresh);
        expect(machine.text(0)).toBe(reprOfList(expected));
      }
    }
  });

  it("refuses a step of 0, bounds that are no integers and values that are no iterables", () => {
    const machine = new ContainerMachine();
    machine.put(0, { list: [1, 2] });
    machine.put(1, 5);
    machine.putSlice(9, null, null, 0);
    expect(machine.getIndex(3, 0, 9)).toBe("sliceStepZero");
    machine.putSlice(9, null, null, null);
    expect(machine.setIndex(1, 0, 9)).toBe("sliceValue");
    machine.putSlice(9, null, null, 2);
    expect(machine.setIndex(1, 0, 9)).toBe("extendedSliceValue");
    machine.putSlice(9, "a", 1, null);
    expect(machine.getIndex(3, 0, 9)).toBe("sliceType");
  });

  it("may replace a list by itself", () => {
    const machine = new ContainerMachine();
    machine.put(0, { list: [1, 2, 3] });
    machine.putSlice(9, 1, 2, null);
    expect(machine.setIndex(0, 0, 9)).toBe("");
    expect(machine.text(0)).toBe("[1, 1, 2, 3, 3]");
  });
});

/** Where an empty slice of four items with step 1 inserts. */
function startOf([start]: Slice): number {
  return start === null ? 0 : Math.min(Math.max(start < 0 ? start + 4 : start, 0), 4);
}
