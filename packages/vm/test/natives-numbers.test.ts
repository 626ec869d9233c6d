import { describe, expect, it } from "vitest";
import { differences, oracleRows } from "./oracle-rows.ts";
import { type Flavour, TextMachine } from "./text-machine.ts";

const functions = new Set(["abs", "bin", "float", "hex", "int", "long", "oct", "pow", "round"]);
/** pow with a modulus is vPython: see the tests of the language. */
const rows = oracleRows((name) => name.startsWith("math.") || functions.has(name)).filter(
  ({ operation, args }) => operation !== "pow" || args.length < 3,
);

describe.each<Flavour>(["full", "stress"])("functions of numbers in the %s flavour", (flavour) => {
  it("answer as CPython 2.7", async () => {
    expect(rows.length).toBeGreaterThan(600);
    expect(differences(await TextMachine.create(flavour), rows)).toEqual([]);
  });
});
