import { describe, expect, it } from "vitest";
import { scale, splitNumber } from "../../src/mathematics/powers-of-two.ts";

describe("splitNumber", () => {
  it("gives a size from 1 to 2 with the sign, and the exponent", () => {
    expect(splitNumber(8.5)).toEqual({ mantissa: 1.0625, exponent: 3 });
    expect(splitNumber(-0.75)).toEqual({ mantissa: -1.5, exponent: -1 });
    expect(splitNumber(5e-324)).toEqual({ mantissa: 1, exponent: -1074 });
    expect(splitNumber(Number.MAX_VALUE)).toEqual({ mantissa: 2 - 2 ** -52, exponent: 1023 });
  });
});

describe("scale", () => {
  it("puts together what splitNumber takes apart", () => {
    for (const x of [1, -3.7, 1e-310, 5e-324, Number.MAX_VALUE, 2.2250738585072014e-308]) {
      const { mantissa, exponent } = splitNumber(x);
      expect(scale(mantissa, exponent)).toBe(x);
    }
  });

  it("rounds once where a float has fewer bits, to the even one of two", () => {
    expect(scale(1.5, -1074)).toBe(1e-323);
    expect(scale(1.25, -1074)).toBe(5e-324);
    expect(scale(1, -1075)).toBe(0);
    expect(scale(1.0000000000000002, -1075)).toBe(5e-324);
    expect(scale(-1, -5000)).toBe(-0);
  });

  it("ends in infinity, and keeps zeros", () => {
    expect([scale(1, 1024), scale(-1, 10_000)]).toEqual([Infinity, -Infinity]);
    expect([scale(0, 10_000), scale(-0, -10_000), scale(Infinity, -3)]).toEqual([0, -0, Infinity]);
  });
});
