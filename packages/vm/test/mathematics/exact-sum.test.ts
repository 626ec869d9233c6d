import { describe, expect, it } from "vitest";
import { exactSum } from "../../src/mathematics/exact-sum.ts";

describe("exactSum", () => {
  it("rounds once", () => {
    expect(exactSum([1e100, 1, -1e100])).toBe(1);
    expect(exactSum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
    expect(exactSum([2 ** 53, 1, 2 ** -60])).toBe(2 ** 53 + 2);
    expect(exactSum([2 ** 53, 1])).toBe(2 ** 53);
    expect(exactSum([5e-324, 5e-324, -5e-324])).toBe(5e-324);
    expect(exactSum([-1.5, 0.25])).toBe(-1.25);
    expect(exactSum([])).toBe(0);
  });

  it("refuses sums that no float reaches, and infinities of both signs", () => {
    const infinity = Number.POSITIVE_INFINITY;
    expect(exactSum([1e308, 1e308])).toEqual({ trap: "sumRange" });
    expect(exactSum([infinity, -infinity])).toEqual({ trap: "sumOfInfinities" });
    expect(exactSum([infinity, 1e308, 1e308])).toBe(infinity);
    expect(exactSum([infinity, Number.NaN])).toBe(Number.NaN);
  });
});
