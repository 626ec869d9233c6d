import { numberOfNative } from "@vipera/spec";
import { describe, expect, it } from "vitest";
import { type Flavour, TextMachine } from "./text-machine.ts";

describe.each<Flavour>(["full", "core", "stress"])("texts of values, %s flavour", (flavour) => {
  it("name types and exception classes", async () => {
    const machine = await TextMachine.create(flavour);
    expect(machine.text({ tag: -6, address: 3 }, false)).toBe("<type 'int'>");
    expect(machine.text({ tag: -6, address: 94 }, true)).toBe("<type 'exceptions.ValueError'>");
    expect(machine.text({ tag: -5, address: numberOfNative(15) }, true)).toBe(
      "<built-in function len>",
    );
    expect(machine.text({ tag: -7, address: 5 }, true)).toBe("Ellipsis");
  });
});
