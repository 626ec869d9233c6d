import { describe, expect, it } from "vitest";
import { sine, sineOfHalfTurns } from "../../src/mathematics/circular.ts";
import { expectNearest } from "./nearest-results.ts";

describe("sine, cosine and tangent", () => {
  it.each(["sin", "cos", "tan"])("%s returns the nearest float for angles of all sizes", (name) => {
    expectNearest(name);
  });

  it("reduce the largest angles exactly", () => {
    expect(sine(Number.MAX_VALUE)).toBe(0.004961954789184062);
    expect(sine(-(2 ** 1000))).toBe(0.15920170308624243);
  });
});

describe("sineOfHalfTurns", () => {
  it("is exact where the sine is", () => {
    const sines = [0, 0.5, 1, 1.5, -0.5, -1.5, 2.5].map((x) => sineOfHalfTurns(x).high);
    expect(sines.map((x) => x + 0)).toEqual([0, 1, 0, -1, -1, 1, 1]);
  });

  it("has the sign of its quarter", () => {
    const places = [0.1, 0.4, 0.6, 0.9, 1.1, 1.4, 1.6, 1.9, -0.1, -0.4, -0.6, -0.9];
    for (const x of places) expect(sineOfHalfTurns(x).high).toBeCloseTo(Math.sin(Math.PI * x), 14);
  });
});
