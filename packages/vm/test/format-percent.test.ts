import { describe, expect, it } from "vitest";
import { differences, oracleRows } from "./oracle-rows.ts";
import { type Flavour, TextMachine } from "./text-machine.ts";

const rows = oracleRows((operation) => operation === "Modulo").filter(
  (row) => typeof row.args[0] === "string",
);
describe.each<Flavour>(["full", "stress"])("formatting in the %s flavour", (flavour) => {
  it("writes what CPython 2.7 writes, and raises what it raises", async () => {
    expect(rows.length).toBeGreaterThan(2000);
    expect(differences(await TextMachine.create(flavour), rows)).toEqual([]);
  });

  it("raises MemoryError when the text does not fit", async () => {
    const machine = await TextMachine.create(flavour, 1024);
    expect(machine.binary("Modulo", "%3000d", 5)).toEqual({ trap: "memory" });
    expect(machine.binary("Modulo", "%99999999999d", 5)).toEqual({ trap: "memory" });
    expect(machine.binary("Modulo", "%400d", 5)).toBe("5".padStart(400));
  });
});

it("a float past 32 bits in another base is refused by name without longs", async () => {
  const machine = await TextMachine.create("core");
  expect(machine.binary("Modulo", "%x", { float: 1e30 })).toEqual({ trap: "integerRange" });
});
