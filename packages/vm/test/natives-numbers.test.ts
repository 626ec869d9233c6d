import { describe, expect, it } from "vitest";
import { differences, oracleRows } from "./oracle-rows.ts";
import { type Flavour, TextMachine } from "./text-machine.ts";

const functions = new Set(["abs", "divmod", "float", "int", "pow", "round"]);
const rows = oracleRows((name) => name.startsWith("math.") || functions.has(name));

describe.each<Flavour>(["full", "stress"])("functions of numbers in the %s flavour", (flavour) => {
  it("answer as CPython 2.7", async () => {
    expect(rows.length).toBeGreaterThan(1000);
    expect(differences(await TextMachine.create(flavour), rows)).toEqual([]);
  });
});
