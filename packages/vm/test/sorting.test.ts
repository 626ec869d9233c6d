import { describe, expect, it } from "vitest";
import { ContainerMachine, randomNumbers, type Value } from "./container-machine.ts";

/** The items of register 0 as texts, after sorting them there. */
function sorted(
  machine: ContainerMachine,
  values: readonly Value[],
): { trap: string; text: string } {
  machine.put(0, { list: [] });
  for (const value of values) {
    machine.put(1, value);
    machine.call("list.append", 2, 0, 2);
  }
  const trap = machine.call("list.sort", 2, 0, 1);
  return { trap, text: machine.text(0) };
}

describe("sorting", () => {
  it("orders ints, floats and strings of every length as JavaScript does", () => {
    const machine = new ContainerMachine();
    const random = randomNumbers(7);
    for (let length = 0; length < 120; length += 1) {
      const numbers = Array.from({ length }, () => random(200) - 100);
      const ordered = numbers.toSorted((left, right) => left - right);
      expect(sorted(machine, numbers).text).toBe(`[${ordered.join(", ")}]`);
      const floats = numbers.map((number) => ({ float: number + 0.5 }));
      const halves = ordered.map((number) => number + 0.5);
      expect(sorted(machine, floats).text).toBe(`[${halves.join(", ")}]`);
      const texts = numbers.map((number) => `s${number}`);
      const orderedTexts = texts.toSorted().map((text) => `'${text}'`);
      expect(sorted(machine, texts).text).toBe(`[${orderedTexts.join(", ")}]`);
    }
  });

  it("keeps equal items in their order", () => {
    const machine = new ContainerMachine(262_144);
    const random = randomNumbers(8);
    for (const length of [5, 13, 50, 200]) {
      // 1, 1.0 are equal and can be told apart afterwards.
      const values = Array.from({ length }, () => ({ number: random(5), real: random(2) === 1 }));
      const ordered = values.toSorted((left, right) => left.number - right.number);
      const text = ordered.map(({ number, real }) => (real ? `${number}.0` : String(number)));
      const made = values.map(({ number, real }) => (real ? { float: number } : number));
      expect(sorted(machine, made).text).toBe(`[${text.join(", ")}]`);
    }
  });

  it("leaves the items in place, in some order, when two cannot be compared", () => {
    const machine = new ContainerMachine();
    const values = Array.from({ length: 60 }, (_, index) => (index === 41 ? "x" : 60 - index));
    const { trap, text } = sorted(machine, values);
    expect(trap).toBe("compareTypes");
    const left = text.slice(1, -1).split(", ").toSorted();
    expect(left).toEqual(values.map((value) => (value === "x" ? "'x'" : String(value))).toSorted());
  });

  it("orders tuples by their items", () => {
    const machine = new ContainerMachine();
    const pairs = Array.from({ length: 40 }, (_, index) => [(index * 7) % 5, 40 - index] as const);
    const ordered = pairs.toSorted((left, right) => left[0] - right[0] || left[1] - right[1]);
    const { text } = sorted(
      machine,
      pairs.map((pair) => ({ tuple: pair })),
    );
    expect(text).toBe(`[${ordered.map(([first, second]) => `(${first}, ${second})`).join(", ")}]`);
  });
});
