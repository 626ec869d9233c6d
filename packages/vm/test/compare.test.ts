import { describe, expect, it } from "vitest";
import { ContainerMachine, type Value } from "./container-machine.ts";

const operators = ["Less", "LessEqual", "Equal", "NotEqual", "Greater", "GreaterEqual"] as const;

/** Answers of all six operators, as letters: T, F, or ! for a trap. */
function answers(left: Value, right: Value): string {
  const machine = new ContainerMachine();
  machine.put(0, left);
  machine.put(1, right);
  return operators
    .map((operator) => {
      const answer = machine.compare(operator, 0, 1);
      return typeof answer === "string" ? "!" : answer ? "T" : "F";
    })
    .join("");
}

const less = "TTFTFF";
const equal = "FTTFFT";
const greater = "FFFTTT";
const unlike = "!!FT!!";

describe("comparing", () => {
  it.each([
    [1, 2, less],
    [2, { float: 1.5 }, greater],
    [1, { float: 1 }, equal],
    [1, { float: Number.NaN }, "FFFTFF"],
    [2 ** 31 - 1, { float: 2 ** 31 }, less],
    [0, { float: Number.NEGATIVE_INFINITY }, greater],
    ["a", "b", less],
    ["abc", "ab", greater],
    ["", "", equal],
    ["1", 1, unlike],
    [null, 0, unlike],
  ] as const)("%j with %j gives %s", (left, right, expected) => {
    expect(answers(left, right)).toBe(expected);
  });

  it("tells parts of sets, which have no other order", () => {
    const sets = (left: readonly number[], right: readonly number[]): string => {
      const machine = new ContainerMachine();
      for (const [register, values] of [left, right].entries()) {
        machine.put(2, { list: values });
        expect(machine.call("set", register, 2, 1)).toBe("");
      }
      return operators
        .map((operator) => (machine.compare(operator, 0, 1) === true ? "T" : "F"))
        .join("");
    };
    expect(sets([1, 2], [2, 1])).toBe(equal);
    expect(sets([1], [2, 1])).toBe(less);
    expect(sets([3, 1], [1])).toBe(greater);
    expect(sets([], [1])).toBe(less);
    for (const other of [[2], [2, 3], [1, 3], []]) {
      const found = sets([1, 4], other);
      expect(found).toBe(other.length === 0 ? greater : "FFFTFF");
    }
  });

  it("goes through containers item by item", () => {
    expect(answers({ list: [1, 2] }, { list: [1, 3] })).toBe(less);
    expect(answers({ list: [1, 2] }, { list: [1] })).toBe(greater);
    expect(answers({ list: [1, { tuple: [2, "x"] }] }, { list: [1, { tuple: [2, "x"] }] })).toBe(
      equal,
    );
    expect(answers({ list: [{ list: [] }] }, { list: [{ list: [0] }] })).toBe(less);
    expect(answers({ list: [1] }, { tuple: [1] })).toBe(unlike);
    expect(answers({ list: [1, "a"] }, { list: [1, 5] })).toBe(unlike);
    expect(answers({ list: [1, "a"] }, { list: [2, 5] })).toBe(less);
  });

  it("ends on lists that contain themselves", () => {
    const machine = new ContainerMachine();
    for (const register of [0, 1]) {
      machine.put(register, { list: [] });
      machine.move(2, register);
      machine.move(3, register);
      expect(machine.call("list.append", 4, 2, 2)).toBe("");
    }
    expect(machine.compare("Equal", 0, 0)).toBe(true);
    expect(machine.compare("Equal", 0, 1)).toBe("recursionInCompare");
  });
});
