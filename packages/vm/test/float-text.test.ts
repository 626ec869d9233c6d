import { describe, expect, test } from "vitest";
import { floatRepr, floatStr } from "../src/float-text.ts";

/** What CPython 2.7 prints: value, repr, str. */
const cases: readonly (readonly [number, string, string])[] = [
  [0.1, "0.1", "0.1"],
  [1, "1.0", "1.0"],
  [-0, "-0.0", "-0.0"],
  [1 / 3, "0.3333333333333333", "0.333333333333"],
  [1e15, "1000000000000000.0", "1e+15"],
  [1e16, "1e+16", "1e+16"],
  [123456789012.5, "123456789012.5", "1.23456789012e+11"],
  [12345678901.25, "12345678901.25", "12345678901.2"],
  [0.0001, "0.0001", "0.0001"],
  [0.00001, "1e-05", "1e-05"],
  [-2.5e-7, "-2.5e-07", "-2.5e-07"],
  [5e-324, "5e-324", "4.94065645841e-324"],
  [1.7976931348623157e308, "1.7976931348623157e+308", "1.79769313486e+308"],
  [Number.NaN, "nan", "nan"],
  [Number.POSITIVE_INFINITY, "inf", "inf"],
  [Number.NEGATIVE_INFINITY, "-inf", "-inf"],
];

describe("doubles print as in CPython 2.7", () => {
  test.each(cases)("%s", (value, repr, str) => {
    expect([floatRepr(value, "full"), floatStr(value, "full")]).toEqual([repr, str]);
  });
});

test("singles print the fewest digits that read back the same single", () => {
  expect(floatRepr(Math.fround(0.1), "core")).toBe("0.1");
  expect(floatRepr(Math.fround(1 / 3), "core")).toBe("0.33333334");
  expect(floatRepr(Math.fround(16777217), "core")).toBe("16777216.0");
});

test("str of a single has six digits", () => {
  expect(floatStr(Math.fround(1 / 3), "core")).toBe("0.333333");
  expect(floatStr(Math.fround(1234567), "core")).toBe("1.23457e+06");
});
