import { expect, test } from "vitest";
import { kindNamed, writeElement } from "../src/array-elements.ts";
import { ArrayMachine } from "./array-machine.ts";

test("an array is shown as nested lists", () => {
  const machine = new ArrayMachine();
  expect(machine.text(machine.putArray(0, "int8", 2, 1, 2))).toBe("[[[0, 0]], [[0, 0]]]");
  expect(machine.text(machine.putArray(0, "bool", 2))).toBe("[False, False]");
  expect(machine.text(machine.putArray(0, "float64", 0, 2))).toBe("[]");
  expect(machine.text(machine.putArray(0, "float64", 2, 0))).toBe("[[], []]");
});

test("elements have the text that repr gives them", () => {
  const machine = new ArrayMachine();
  const rows = [
    ["float64", 0.1, "[0.1]"],
    ["int64", -(2n ** 63n), "[-9223372036854775808]"],
    ["bool", 3, "[True]"],
  ] as const;
  for (const [name, value, text] of rows) {
    const address = machine.putArray(0, name, 1);
    const kind = kindNamed(name);
    if (kind !== undefined) writeElement(machine.memory.view, kind, machine.start(address), value);
    expect(machine.text(address)).toBe(text);
  }
});
