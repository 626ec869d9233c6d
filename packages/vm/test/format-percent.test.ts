import { describe, expect, it } from "vitest";
import { differences, oracleRows } from "./oracle-rows.ts";
import { type Flavour, TextMachine } from "./text-machine.ts";

const rows = oracleRows((operation) => operation === "Modulo").filter(
  (row) => typeof row.args[0] === "string",
);
/** A float past 64 bits in another base is a long in CPython and refused by name here. */
const refused = rows.filter(
  ({ args: [format, value] }) =>
    /[xXo]/u.test(String(format)) &&
    value !== null &&
    typeof value === "object" &&
    "float" in value &&
    Number.isFinite(value.float) &&
    Math.abs(value.float) >= 2 ** 63,
);

describe.each<Flavour>(["full", "stress"])("formatting in the %s flavour", (flavour) => {
  it("writes what CPython 2.7 writes, and raises what it raises", async () => {
    const others = rows.filter((row) => !refused.includes(row));
    expect(others.length).toBeGreaterThan(2000);
    expect(differences(await TextMachine.create(flavour), others)).toEqual([]);
  });

  it("raises MemoryError when the text does not fit", async () => {
    const machine = await TextMachine.create(flavour, 1024);
    expect(machine.binary("Modulo", "%3000d", 5)).toEqual({ trap: "memory" });
    expect(machine.binary("Modulo", "%99999999999d", 5)).toEqual({ trap: "memory" });
    expect(machine.binary("Modulo", "%400d", 5)).toBe("5".padStart(400));
  });
});

it("a float past 64 bits in another base is refused by name", async () => {
  const machine = await TextMachine.create("full");
  expect(machine.binary("Modulo", "%x", { float: 1e30 })).toEqual({ trap: "integerRange" });
});
