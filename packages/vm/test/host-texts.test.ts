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
    expect(machine.textOfSlot()).toBe("[1, ([...],)]");
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

it("items of a print statement have a space between them unless a line ended", async () => {
  const machine = await TextMachine.create("full");
  const item = "prelude._print_item";
  machine.call(item, "a");
  machine.callAgain(item, 1, { float: 0.5 });
  machine.callAgain(item, 1, "b\n");
  machine.callAgain(item, 1, true);
  machine.callAgain(item, 0);
  expect(machine.output).toBe("a 0.5 b\nTrue\n");
});

it("print has separators of its own, which are texts", async () => {
  const machine = await TextMachine.create("full");
  machine.call("print", "-", null, 1, { list: [] });
  expect(machine.output).toBe("1-[]\n");
  machine.call("print", null, "", 1, "x");
  expect(machine.output).toBe("1 x");
  expect(machine.call("print", 5, null, 1)).toEqual({ trap: "separatorType" });
  expect(machine.call("print", null, 5, 1)).toEqual({ trap: "endType" });
  expect(machine.call("sys.stdout_write", 5)).toEqual({ trap: "stringRequired" });
});

it("joined texts are for the operator +", async () => {
  const machine = await TextMachine.create("full");
  expect(machine.call("prelude._texts", "n = ", 3, { float: 1 })).toBe("n = 31.0");
});
