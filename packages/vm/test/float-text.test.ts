import { describe, expect, test } from "vitest";
import { appendFloat, floatRepr, floatStr } from "../src/float-text.ts";
import { HostText } from "../src/host-text.ts";
import { doubles } from "./float-samples.ts";

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
  [26745208789050, "26745208789050.0", "2.67452087890e+13"],
  [0.0001, "0.0001", "0.0001"],
  [0.00001, "1e-05", "1e-05"],
  [-2.5e-7, "-2.5e-07", "-2.5e-07"],
  [5e-324, "5e-324", "4.94065645841e-324"],
  [1.7976931348623157e308, "1.7976931348623157e+308", "1.79769313486e+308"],
  [Number.NaN, "nan", "nan"],
  [Number.POSITIVE_INFINITY, "inf", "inf"],
  [Number.NEGATIVE_INFINITY, "-inf", "-inf"],
];

/** What CPython 2.7 prints: value, precision, conversions e, f, g and G with #. */
const conversions: readonly (readonly [number, number, string, string, string, string])[] = [
  [0, 2, "0.00e+00", "0.00", "0", "0.0"],
  [0.5, 0, "5e-01", "0", "0.5", "0.5"],
  [2.5, 0, "2e+00", "2", "2", "2."],
  [-1005, 3, "-1.005e+03", "-1005.000", "-1.00e+03", "-1.00e+03"],
  [99999.5, 5, "9.99995e+04", "99999.50000", "1e+05", "1.0000e+05"],
  [0.000123456, 4, "1.2346e-04", "0.0001", "0.0001235", "0.0001235"],
  [1e22, 1, "1.0e+22", "10000000000000000000000.0", "1e+22", "1.e+22"],
  [123.456, 6, "1.234560e+02", "123.456000", "123.456", "123.456"],
  [
    0.1,
    20,
    "1.00000000000000005551e-01",
    "0.10000000000000000555",
    "0.10000000000000000555",
    "0.10000000000000000555",
  ],
];

function convert(value: number, style: string, precision: number): string {
  const text = new HostText();
  appendFloat(text, value, style.charCodeAt(0), precision, "full");
  return String(text);
}

describe("doubles print as in CPython 2.7", () => {
  test.each(cases)("%s", (value, repr, str) => {
    expect([floatRepr(value, "full"), floatStr(value, "full")]).toEqual([repr, str]);
  });

  test.each(conversions)("%s with precision %s", (value, precision, e, f, g, alternate) => {
    const styles = ["e", "f", "g", "G"];
    const texts = styles.map((style) => convert(value, style, precision));
    expect(texts).toEqual([e, f, g, alternate]);
  });
});

/** Python's exponent of at least two digits after digits as JavaScript writes them. */
function withExponent(text: string): string {
  return text.replace(/e([+-])(\d)$/u, "e$10$2");
}

/** repr as Python writes JavaScript's shortest digits. */
function reprOf(value: number): string {
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const size = Math.abs(value);
  const shortest = size.toExponential();
  const exponent = Number(shortest.split("e")[1]);
  if (size !== 0 && (exponent < -4 || exponent >= 16)) return sign + withExponent(shortest);
  const plain = String(size).includes("e") ? size.toFixed(20).replace(/0+$/u, "") : String(size);
  return sign + (plain.includes(".") ? plain : `${plain}.0`);
}

/** Whether the digits past `places` are exactly a half, which JavaScript rounds up. */
function isHalf(value: number, places: number): boolean {
  const exact = Math.abs(value).toExponential(100).replace(".", "");
  return /^50*e/u.test(exact.slice(places + 1));
}

test("every double has the fewest digits that read back the same number", () => {
  const values = doubles(3400);
  expect(values.length).toBeGreaterThan(10_000);
  expect(values.filter((value) => floatRepr(value, "full") !== reprOf(value))).toEqual([]);
});

test("every double has any number of digits", () => {
  for (const [index, value] of doubles(3400).entries()) {
    const places = index % 41;
    const exponent = Number(value.toExponential().split("e")[1]);
    if (Object.is(value, -0)) continue;
    if (!isHalf(value, places)) {
      expect(convert(value, "e", places)).toBe(withExponent(value.toExponential(places)));
    }
    // JavaScript shows no sign of a rounded 0, and large numbers in another form.
    if (exponent > 20 || exponent + places < 0 || isHalf(value, places + exponent)) continue;
    expect(convert(value, "f", places)).toBe(value.toFixed(places));
  }
  const smallest = convert(5e-324, "f", 1074);
  expect(smallest).toMatch(/^0\.0{323}494065645841246544/u);
  expect(smallest).toHaveLength(1076);
});

test("singles print the fewest digits that read back the same single", () => {
  expect(floatRepr(Math.fround(0.1), "core")).toBe("0.1");
  expect(floatRepr(Math.fround(1 / 3), "core")).toBe("0.33333334");
  expect(floatRepr(Math.fround(16777217), "core")).toBe("16777216.0");
});

test("str of a single has six digits", () => {
  expect(floatStr(Math.fround(0.1), "core")).toBe("0.1");
  expect(floatStr(12_345.677_734_375, "core")).toBe("12345.7");
  expect(floatStr(Math.fround(1 / 3), "core")).toBe("0.333333");
  expect(floatStr(Math.fround(1234567), "core")).toBe("1.23457e+06");
});
