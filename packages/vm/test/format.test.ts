import { numberOfNative } from "@vipera/spec";
import { describe, expect, it } from "vitest";
import { type Flavour, TextMachine, type Value } from "./text-machine.ts";

describe.each<Flavour>(["full", "core", "stress"])("texts of values, %s flavour", (flavour) => {
  it("nest containers as Python does", async () => {
    const machine = await TextMachine.create(flavour);
    const value: Value = {
      list: [
        1,
        "it's",
        { tuple: [] },
        { tuple: [true] },
        { dict: [["k", { list: [null, { float: 0.5 }] }]] },
      ],
    };
    const text = `[1, "it's", (), (True,), {'k': [None, 0.5]}]`;
    expect(machine.text(value, true)).toBe(text);
    expect(machine.write(value)).toBe(text);
  });

  it("mark a container inside itself", async () => {
    const machine = await TextMachine.create(flavour);
    machine.reset();
    machine.put(machine.slot(1), { list: [1, { tuple: [2] }] });
    const list = machine.get(machine.slot(1));
    expect(list).toEqual({ list: [1, { tuple: [2] }] });
    machine.putIntoTuple(machine.slot(1));
    expect(machine.textOfSlot(machine.slot(1))).toBe("[1, ([...],)]");
  });

  it("name types and exception classes", async () => {
    const machine = await TextMachine.create(flavour);
    expect(machine.text({ tag: -6, address: 3 }, false)).toBe("<type 'int'>");
    expect(machine.text({ tag: -6, address: 94 }, true)).toBe("<type 'exceptions.ValueError'>");
    expect(machine.text({ tag: -5, address: numberOfNative(15) }, true)).toBe(
      "<built-in function len>",
    );
    expect(machine.text({ tag: -7, address: 5 }, true)).toBe("Ellipsis");
  });

  it("print more than the heap could hold", async () => {
    const machine = await TextMachine.create(flavour, 900);
    const list: Value = { list: Array.from({ length: 100 }, (_, index) => 1_000_000_000 + index) };
    expect(machine.write(list)).toHaveLength(100 * 12);
    expect(machine.text(list, false)).toEqual({ trap: "memory" });
  });
});
