import { describe, expect, it } from "vitest";
import { type Flavour, TextMachine, type Value } from "./text-machine.ts";

describe.each<Flavour>(["full", "core", "stress"])("plain formats in the %s flavour", (flavour) => {
  it("are filled anew at each use, also where their places are shared", async () => {
    const machine = await TextMachine.create(flavour);
    const pair: Value = { tuple: [7, "x"] };
    const made = ["%d-%s", "%s-%s", "%d-%s", "%d+%s", "%s"].map((format) =>
      machine.binary("Modulo", format, format === "%s" ? { tuple: [-2147483648] } : pair),
    );
    expect(made).toEqual(["7-x", "7-x", "7-x", "7+x", "-2147483648"]);
  });

  it("leave what is not plain to the formatter, which begins again", async () => {
    const machine = await TextMachine.create(flavour);
    const values: Value = { tuple: ["a", { list: [1] }] };
    expect(machine.binary("Modulo", "%s %s", values)).toBe("a [1]");
    expect(machine.binary("Modulo", "%s %%", "a")).toBe("a %");
    expect(machine.binary("Modulo", "%s %", "a")).toEqual({ trap: "formatIncomplete" });
    expect(machine.binary("Modulo", "%s %s", "a")).toEqual({ trap: "formatTooFew" });
    expect(machine.binary("Modulo", "%s", { tuple: ["a", "b"] })).toEqual({
      trap: "formatTooMany",
    });
    expect(machine.binary("Modulo", "%d", "a")).toMatchObject({ trap: "formatNumber" });
  });

  it("raise MemoryError when the text does not fit", async () => {
    const machine = await TextMachine.create(flavour, 2048);
    const part = "y".repeat(300);
    expect(machine.binary("Modulo", "%s", part)).toBe(part);
    const parts = { tuple: [part, part, part, part, part] };
    expect(machine.binary("Modulo", "%s%s%s%s%s", parts)).toEqual({ trap: "memory" });
  });
});
