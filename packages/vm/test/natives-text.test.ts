import { describe, expect, it } from "vitest";
import { differences, oracleRows } from "./oracle-rows.ts";
import { type Flavour, TextMachine, type Value } from "./text-machine.ts";

const functions = new Set(["chr", "ord", "repr", "str"]);
const rows = oracleRows((name) => name.startsWith("str.") || functions.has(name)).filter(
  // The texts of containers are the prelude's: tests/language/prelude/texts-of-containers.py.
  ({ operation, args }) => operation.startsWith("str.") || args.every(holdsNoOthers),
);

describe.each<Flavour>(["full", "stress"])("methods of str in the %s flavour", (flavour) => {
  it("answer as CPython 2.7", async () => {
    expect(rows.length).toBeGreaterThan(900);
    expect(differences(await TextMachine.create(flavour), rows)).toEqual([]);
  });
});

function holdsNoOthers(value: Value): boolean {
  if (typeof value !== "object" || value === null) return true;
  return !("list" in value || "tuple" in value || "dict" in value);
}
