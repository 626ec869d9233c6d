import { expect, test } from "vitest";
import { roundFloat } from "../src/round-float.ts";

test("halves go away from zero, by the exact value", () => {
  // As CPython 2.7 prints them; 2.675 and 1.005 lie below what they look like.
  const rows = [
    [0.5, 0, 1],
    [-2.5, 0, -3],
    [2.675, 2, 2.67],
    [1.005, 2, 1],
    [0.125, 2, 0.13],
    [-0.4, 0, -0],
    [1234.5678, -2, 1200],
    [5e15, -16, 1e16],
    [1.1, 400, 1.1],
    [1.1, -400, 0],
    [123456789.1234567, 17, 123456789.1234567],
    [Number.MAX_VALUE, -308, Number.POSITIVE_INFINITY],
    [Number.NaN, 1, Number.NaN],
    [Number.NEGATIVE_INFINITY, 1, Number.NEGATIVE_INFINITY],
  ] as const;
  for (const [x, places, expected] of rows) {
    expect(roundFloat(x, places, "full"), `round(${x}, ${places})`).toBe(expected);
  }
});

test("a single rounds to the nearest single", () => {
  expect(roundFloat(Math.fround(1.26), 1, "core")).toBe(Math.fround(1.3));
});
