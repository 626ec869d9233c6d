import { describe, expect, it } from "vitest";
import { differences, oracleRows } from "./oracle-rows.ts";
import { type Flavour, TextMachine } from "./text-machine.ts";

const functions = new Set(["chr", "ord", "repr", "str"]);
const rows = oracleRows((name) => name.startsWith("str.") || functions.has(name));

describe.each<Flavour>(["full", "stress"])("methods of str in the %s flavour", (flavour) => {
  it("answer as CPython 2.7", async () => {
    expect(rows.length).toBeGreaterThan(900);
    expect(differences(await TextMachine.create(flavour), rows)).toEqual([]);
  });
});
