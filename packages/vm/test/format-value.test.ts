import { describe, expect, it } from "vitest";
import { differences, oracleRows } from "./oracle-rows.ts";
import { type Flavour, TextMachine } from "./text-machine.ts";

const native = "prelude._format_value";
const rows = oracleRows((operation) => operation === native);

describe.each<Flavour>(["full", "stress"])("format in the %s flavour", (flavour) => {
  it("writes what CPython 2.7 writes, and raises what it raises", async () => {
    expect(rows.length).toBeGreaterThan(2000);
    expect(differences(await TextMachine.create(flavour), rows)).toEqual([]);
  });

  it("raises MemoryError when the text does not fit", async () => {
    const machine = await TextMachine.create(flavour, 1024);
    expect(machine.call(native, 5, "3000d")).toEqual({ trap: "memory" });
    expect(machine.call(native, 5, "99999999999d")).toEqual({ trap: "memory" });
    expect(machine.call(native, { float: 0.5 }, ".99999999999f")).toEqual({ trap: "memory" });
    expect(machine.call(native, 5, "400d")).toBe("5".padStart(400));
  });
});
