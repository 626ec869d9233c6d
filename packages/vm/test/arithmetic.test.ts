import { describe, expect, it } from "vitest";
import { differences, oracleRows, show } from "./oracle-rows.ts";
import { type Flavour, TextMachine } from "./text-machine.ts";

const operators = new Set([
  ...[
    "Add",
    "Subtract",
    "Multiply",
    "Divide",
    "FloorDivide",
    "Modulo",
    "Power",
    "And",
    "Or",
    "Xor",
  ],
  ...["ShiftLeft", "ShiftRight", "Negate", "Positive", "Invert"],
]);
const rows = oracleRows((operation) => operators.has(operation)).filter(
  (row) => row.operation !== "Modulo" || typeof row.args[0] !== "string",
);

describe.each<Flavour>(["full", "stress"])("operators of the %s flavour", (flavour) => {
  it("answer as CPython 2.7 on every pair of interesting values", async () => {
    expect(rows.length).toBeGreaterThan(3500);
    expect(differences(await TextMachine.create(flavour), rows)).toEqual([]);
  });

  it("join strings with numbers in either order", async () => {
    const machine = await TextMachine.create(flavour);
    expect(machine.binary("Add", "n = ", 5)).toBe("n = 5");
    expect(machine.binary("Add", { float: 0.1 }, " s")).toBe("0.1 s");
    expect(machine.binary("Add", "big ", 1n << 40n)).toBe("big 1099511627776");
    expect(machine.binary("Add", true, "!")).toBe("True!");
    expect(machine.binary("Add", "a", null)).toEqual({ trap: "operandTypes" });
  });

  it("extend and repeat a list in place", async () => {
    const machine = await TextMachine.create(flavour);
    expect(machine.binary("InPlaceAdd", { list: [1] }, { tuple: [2, "x"] })).toEqual({
      list: [1, 2, "x"],
    });
    expect(machine.get(machine.slot(1))).toEqual({ list: [1, 2, "x"] });
    expect(machine.binary("InPlaceMultiply", { list: ["a", 1] }, 2)).toEqual({
      list: ["a", 1, "a", 1],
    });
    expect(machine.get(machine.slot(1))).toEqual({ list: ["a", 1, "a", 1] });
  });
});

describe("true division", () => {
  it("rounds the quotient of two integers once", async () => {
    const machine = await TextMachine.create("full");
    const quotient = (left: bigint, right: bigint): string =>
      show(machine.binary("TrueDivide", left, right));
    expect(quotient(1n, 3n)).toBe(show({ float: 1 / 3 }));
    expect(quotient(-7n, 2n)).toBe(show({ float: -3.5 }));
    expect(quotient(0n, -5n)).toBe(show({ float: -0 }));
    // Rounding both operands first would give 1.0000000000000002 and 2.9999999999999996.
    expect(quotient((1n << 53n) + 1n, 1n << 53n)).toBe(show({ float: 1 }));
    expect(quotient(9_007_199_254_740_993n, 3_002_399_751_580_331n)).toBe(show({ float: 3 }));
    expect(quotient(-(1n << 63n), (1n << 63n) - 1n)).toBe(show({ float: -1 }));
    expect(machine.binary("TrueDivide", 1, 0)).toEqual({ trap: "divisionByZero" });
  });
});

describe("integers of the core flavour", () => {
  it("raise instead of wrapping at 32 bits", async () => {
    const machine = await TextMachine.create("core");
    const range = { trap: "integerRange" };
    const edges = [0, 1, -1, 2, 46_340, 46_341, 65_536, 2_147_483_647, -2_147_483_648];
    const fits = (value: bigint): number | object =>
      value === BigInt.asIntN(32, value) ? Number(value) : range;
    for (const left of edges) {
      expect(machine.unary("Negate", left)).toEqual(fits(-BigInt(left)));
      for (const right of edges) {
        const [x, y] = [BigInt(left), BigInt(right)];
        expect(machine.binary("Add", left, right)).toEqual(fits(x + y));
        expect(machine.binary("Subtract", left, right)).toEqual(fits(x - y));
        expect(machine.binary("Multiply", left, right)).toEqual(fits(x * y));
      }
    }
    expect(machine.binary("Power", 2, 31)).toEqual(range);
    expect(machine.binary("ShiftLeft", 1, 30)).toBe(1 << 30);
    expect(machine.binary("ShiftLeft", 1, 31)).toEqual(range);
    expect(machine.binary("FloorDivide", -2_147_483_648, -1)).toEqual(range);
  });
});
