import { describe, expect, it } from "vitest";
import { ContainerMachine, randomNumbers, type Value } from "./container-machine.ts";

/** A key for a number, and what a Map has for it: equal keys in Python are one key there. */
function keyOf(number: number, kind: number): { value: Value; key: string; text: string } {
  switch (kind) {
    case 0:
      return { value: number, key: `n${number}`, text: String(number) };
    case 1:
      return { value: { float: number }, key: `n${number}`, text: `${number}.0` };
    case 2:
      return { value: `k${number}`, key: `s${number}`, text: `'k${number}'` };
    case 3:
      return { value: { float: number + 0.5 }, key: `n${number}.5`, text: `${number}.5` };
    default:
      return {
        value: { tuple: [number, `t${number}`] },
        key: `t${number}`,
        text: `(${number}, 't${number}')`,
      };
  }
}

/** Runs random operations on a dict and on a Map of key to [repr of key, value]. */
function compareWithMap(seed: number, steps: number, keys: number): void {
  const machine = new ContainerMachine(262_144);
  const random = randomNumbers(seed);
  const model = new Map<string, { key: Value; text: string; value: number }>();
  expect(machine.call("dict", 0, 1, 0)).toBe("");
  for (let step = 0; step < steps; step += 1) {
    const { value, key, text } = keyOf(random(keys), random(5));
    machine.put(1, value);
    const known = model.get(key);
    const operation = random(10);
    if (operation < 4) {
      machine.put(2, step);
      expect(machine.setIndex(2, 0, 1)).toBe("");
      if (known === undefined) model.set(key, { key: value, text, value: step });
      else known.value = step;
    } else if (operation < 7) {
      expect(machine.deleteIndex(0, 1)).toBe(known === undefined ? "keyMissing" : "");
      model.delete(key);
    } else if (operation === 7 && model.size > 0) {
      const [last, entry] = [...model].at(-1) ?? ["", { key: null }];
      machine.put(1, entry.key);
      expect(machine.deleteIndex(0, 1)).toBe("");
      model.delete(last);
    } else {
      expect(machine.getIndex(3, 0, 1)).toBe(known === undefined ? "keyMissing" : "");
      if (known !== undefined) expect(machine.text(3)).toBe(String(known.value));
    }
    if (step % 500 === 0) {
      const entries = [...model.values()].map((entry) => `${entry.text}: ${entry.value}`);
      expect(machine.text(0)).toBe(`{${entries.join(", ")}}`);
    }
  }
}

/** Runs random operations on a set and on a Set. */
function compareWithSet(seed: number, steps: number, values: number): void {
  const machine = new ContainerMachine(262_144);
  const random = randomNumbers(seed);
  const model = new Map<string, string>();
  expect(machine.call("set", 0, 1, 0)).toBe("");
  for (let step = 0; step < steps; step += 1) {
    const { value, key, text } = keyOf(random(values), random(5));
    machine.put(2, value);
    machine.move(1, 0);
    if (random(2) === 0) {
      expect(machine.call("set.add", 3, 1, 2)).toBe("");
      if (!model.has(key)) model.set(key, text);
    } else {
      const status = model.delete(key) ? "" : "keyMissing";
      expect(machine.call("set.remove", 3, 1, 2)).toBe(status);
    }
    expect(machine.contains(2, 0)).toBe(model.has(key));
    if (step % 500 === 0) expect(machine.text(0)).toBe(`set([${[...model.values()].join(", ")}])`);
  }
}

describe("a set", () => {
  it("keeps what a Set keeps, in its order, over random operations", () => {
    compareWithSet(5, 10_000, 4);
    compareWithSet(6, 10_000, 60);
    compareWithSet(7, 10_000, 300);
  });

  it("is made of any iterable, and refuses values without hash", () => {
    const machine = new ContainerMachine();
    machine.put(1, { list: [1, 2, { float: 1 }, "x"] });
    expect(machine.call("set", 1, 1, 1)).toBe("");
    expect(machine.text(1)).toBe("set([1, 2, 'x'])");
    machine.put(1, { tuple: [1, { list: [] }] });
    expect(machine.call("set", 2, 1, 1)).toBe("notHashable");
    machine.put(1, 5);
    expect(machine.call("set", 2, 1, 1)).toBe("notIterable");
  });
});

describe("a dict", () => {
  it("keeps what a Map keeps, in its order, over random operations on few keys", () => {
    compareWithMap(1, 20_000, 3);
    compareWithMap(2, 20_000, 8);
  });

  it("keeps what a Map keeps with an index of one byte and of two", () => {
    compareWithMap(3, 30_000, 60);
    compareWithMap(4, 30_000, 400);
  });

  it("takes equal numbers for one key and refuses lists", () => {
    const machine = new ContainerMachine();
    machine.call("dict", 0, 1, 0);
    for (const [index, key] of [1, { float: 1 }, { float: -0 }, 0].entries()) {
      machine.put(1, key);
      machine.put(2, index);
      machine.setIndex(2, 0, 1);
    }
    expect(machine.text(0)).toBe("{1: 1, -0.0: 3}");
    machine.put(1, { tuple: [1, { tuple: [{ list: [] }] }] });
    expect(machine.setIndex(2, 0, 1)).toBe("notHashable");
    expect(machine.getIndex(2, 0, 1)).toBe("notHashable");
    expect(machine.contains(1, 0)).toBe("notHashable");
  });

  it("finds tuples in tuples, however deep they differ", () => {
    const machine = new ContainerMachine();
    machine.call("dict", 0, 1, 0);
    const deep = (leaf: Value): Value => ({ tuple: [{ tuple: [{ tuple: [{ tuple: [leaf] }] }] }] });
    for (let leaf = 0; leaf < 20; leaf += 1) {
      machine.put(1, deep(leaf));
      machine.put(2, leaf);
      machine.setIndex(2, 0, 1);
    }
    for (let leaf = 0; leaf < 20; leaf += 1) {
      machine.put(1, deep({ float: leaf }));
      expect(machine.getIndex(2, 0, 1)).toBe("");
      expect(machine.text(2)).toBe(String(leaf));
    }
  });

  it("is whole after a memory error", () => {
    const machine = new ContainerMachine(2_048);
    machine.call("dict", 0, 1, 0);
    let count = 0;
    for (; ; count += 1) {
      machine.put(1, count);
      const trap = machine.setIndex(1, 0, 1);
      if (trap === "") continue;
      expect(trap).toBe("memory");
      break;
    }
    expect(count).toBeGreaterThan(60);
    for (let key = 0; key < count; key += 1) {
      machine.put(1, key);
      expect(machine.getIndex(2, 0, 1)).toBe("");
    }
  });
});
