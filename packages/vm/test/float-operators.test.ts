import { expect, test } from "vitest";
import { floatOperators } from "../src/float-operators.ts";
import { operate } from "./operator-call.ts";

test("remainders have the sign of the divisor, and so have quotients of nothing", () => {
  const infinity = Number.POSITIVE_INFINITY;
  const rows = [
    [7.5, 2, 3, 1.5],
    [-7.5, 2, -4, 0.5],
    [7.5, -2, -4, -0.5],
    [-0, 3, -0, 0],
    [6, -3, -2, -0],
    [1e300, 7e-5, 1.4285714285714288e304, 4.696295311599344e-5],
    [-1, infinity, -1, infinity],
    [infinity, 2, Number.NaN, Number.NaN],
    [0.5, Number.NaN, Number.NaN, Number.NaN],
  ] as const;
  for (const [x, y, quotient, rest] of rows) {
    expect(operate("FloorDivide", x, y), `${x} // ${y}`).toBe(quotient);
    expect(operate("Modulo", x, y), `${x} % ${y}`).toBe(rest);
  }
});

test("a divisor of 0 is refused", () => {
  for (const name of ["Divide", "FloorDivide", "Modulo", "TrueDivide"]) {
    expect([operate(name, 1, 0), operate(name, 1, -0)]).toEqual(
      Array(2).fill("floatDivisionByZero"),
    );
    expect(operate(name, 1, 2)).toBe({ FloorDivide: 0, Modulo: 1 }[name] ?? 0.5);
  }
});

test("a power is a float or one of three errors", () => {
  expect(operate("Power", 2, 10)).toBe(1024);
  expect([operate("Power", 0, -1), operate("Power", -2, 0.5), operate("Power", 10, 400)]).toEqual([
    "zeroToNegativePower",
    "negativePower",
    "floatRange",
  ]);
});

test("no operator on bits is there", () => {
  expect(Object.keys(floatOperators)).not.toContain("And");
});
