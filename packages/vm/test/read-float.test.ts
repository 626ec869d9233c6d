import { describe, expect, test } from "vitest";
import { floatRepr } from "../src/float-text.ts";
import { nearestFloat, readFloat } from "../src/read-float.ts";
import { bitsOf, doubleOf, doubles, randomBits } from "./float-samples.ts";

function read(text: string, flavour: "full" | "core" = "full"): number | string {
  const bytes = Buffer.from(`<${text}>`, "latin1");
  return readFloat(bytes, 1, bytes.length - 1, flavour);
}

describe("doubles", () => {
  test("are the nearest to the text of every double", () => {
    const values = doubles(3400);
    expect(values.length).toBeGreaterThan(10_000);
    const wrong = values.filter((value) => !Object.is(read(floatRepr(value, "full")), value));
    expect(wrong).toEqual([]);
  });

  test("are the nearest to texts of many digits", () => {
    const random = randomBits();
    for (let index = 0; index < 2000; index += 1) {
      const digits = `${random.next().value}${random.next().value}`.slice(0, 1 + (index % 38));
      const text = `${digits.slice(0, 2)}.${digits.slice(2)}e${(index % 600) - 300}`;
      expect(read(text), text).toBe(Number(text));
    }
  });

  test("half-way between two are the even one, and what is above is above", () => {
    for (const value of [1, 1.5, 3 * 2 ** -30, 5e-324, 1e-310, 2 ** -1022, 0.1, 1e22]) {
      const bits = bitsOf(value);
      const stored = bits >> 52n;
      const mantissa = (bits & ((1n << 52n) - 1n)) | (stored === 0n ? 0n : 1n << 52n);
      const exponent = Number(stored === 0n ? 1n : stored) - 1076;
      const middle = mantissa * 2n + 1n;
      const digits = exponent < 0 ? middle * 5n ** BigInt(-exponent) : middle << BigInt(exponent);
      const power = Math.min(exponent, 0);
      expect(read(`${digits}e${power}`)).toBe(doubleOf(bits + (bits & 1n)));
      const zeros = "0".repeat(900);
      expect(read(`${digits}${zeros}1e${power - 901}`)).toBe(doubleOf(bits + 1n));
      expect(read(`${digits}${zeros}0e${power - 901}`)).toBe(doubleOf(bits + (bits & 1n)));
    }
  });

  test("past the largest are infinite, below the smallest 0", () => {
    expect([read("1e400"), read("-1e99999999999999999999"), read("1.8e308")]).toEqual([
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
    expect([read("1e-400"), read("-0"), read("0e999"), read("-1e-999")]).toEqual([0, -0, 0, -0]);
  });
});

test("singles are the nearest to a text, not to the double nearest to it", () => {
  expect(read("0.1", "core")).toBe(Math.fround(0.1));
  expect(read("1e39", "core")).toBe(Number.POSITIVE_INFINITY);
  expect(read("1.4e-45", "core")).toBe(2 ** -149);
  // Just above the middle of 1 and the next single, by less than a double can tell.
  const middle = "1.000000059604644775390625";
  expect(read(middle, "core")).toBe(1);
  expect(read(`${middle}0000000001`, "core")).toBe(1 + 2 ** -23);
  expect(nearestFloat("16777217", 0, "core")).toBe(16_777_216);
  expect(nearestFloat("16777219", 0, "core")).toBe(16_777_220);
});

test("texts are those that Python 2.7 accepts", () => {
  const accepted = ["  5.\n", ".5", "+1e2", "1E+02", "inf", "-INFINITY", "Nan", "\x0b-.5e-3\x0c"];
  expect(accepted.map((text) => read(text))).toEqual([
    ...[5, 0.5, 100, 100, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    ...[Number.NaN, -0.0005],
  ]);
  for (const text of ["", " ", ".", "e5", "+-1", "abc", "\xa01", "- 1", ".e1"]) {
    expect(read(text), text).toBe("nothing");
  }
  for (const text of ["1x", "1e", "1_0", "0x10", "infinit", "nanx", "1 2", "1..", "1\0", "1e5.5"]) {
    expect(read(text), text).toBe("tail");
  }
});
