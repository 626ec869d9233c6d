import { describe, expect, it } from "vitest";
import {
  arcCosine,
  arcSine,
  arcTangentOfPoint,
  hypotenuse,
} from "../../src/mathematics/inverse-circular.ts";
import { expectNearest } from "./nearest-results.ts";

const infinity = Number.POSITIVE_INFINITY;
const pi = Math.PI;

describe("arcus functions and hypotenuse", () => {
  it.each(["acos", "asin", "atan", "atan2", "hypot"])("%s returns the nearest float", (name) => {
    expectNearest(name);
  });

  it("are exact at the ends of their domains", () => {
    expect([arcSine(1), arcSine(-1), arcCosine(1), arcCosine(-1)]).toEqual([
      pi / 2,
      -pi / 2,
      0,
      pi,
    ]);
    expect([arcSine(-0), arcCosine(0)]).toEqual([-0, pi / 2]);
  });
});

describe("arcTangentOfPoint", () => {
  it("knows zeros and infinities of both signs", () => {
    expect(arcTangentOfPoint(0, 1)).toBe(0);
    expect(arcTangentOfPoint(-0, 1)).toBe(-0);
    expect(arcTangentOfPoint(0, -0)).toBe(pi);
    expect(arcTangentOfPoint(-0, -1)).toBe(-pi);
    expect(arcTangentOfPoint(-1, 0)).toBe(-pi / 2);
    expect(arcTangentOfPoint(infinity, infinity)).toBe(pi / 4);
    expect(arcTangentOfPoint(-infinity, -infinity)).toBe((-3 * pi) / 4);
    expect(arcTangentOfPoint(1, -infinity)).toBe(pi);
    expect(arcTangentOfPoint(infinity, 1)).toBe(pi / 2);
    expect(arcTangentOfPoint(Number.NaN, 1)).toBe(Number.NaN);
  });

  it("takes coordinates whose quotient no float reaches", () => {
    expect(arcTangentOfPoint(1e300, 1e-300)).toBe(pi / 2);
    expect(arcTangentOfPoint(1e-300, -1e300)).toBe(pi);
    expect(arcTangentOfPoint(5e-324, 1e300)).toBe(0);
    expect(arcTangentOfPoint(5e-324, 5e-324)).toBe(pi / 4);
  });
});

describe("hypotenuse", () => {
  it("takes vectors of any length", () => {
    expect(hypotenuse(3e300, 4e300)).toBe(5e300);
    expect(hypotenuse(1.7e308, 1.7e308)).toBe(infinity);
    expect(hypotenuse(infinity, Number.NaN)).toBe(infinity);
    expect(hypotenuse(Number.NaN, 1)).toBe(Number.NaN);
    expect(hypotenuse(0, -5)).toBe(5);
  });
});
