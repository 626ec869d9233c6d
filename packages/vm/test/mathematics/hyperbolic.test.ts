import { describe, expect, it } from "vitest";
import {
  hyperbolicCosine,
  hyperbolicSine,
  hyperbolicTangent,
} from "../../src/mathematics/hyperbolic.ts";
import { expectNearest } from "./nearest-results.ts";

describe("hyperbolic functions", () => {
  it.each(["acosh", "asinh", "atanh", "cosh", "sinh", "tanh"])(
    "%s returns the nearest float",
    (name) => {
      expectNearest(name);
    },
  );

  it("reach the largest floats and no further", () => {
    expect(hyperbolicCosine(710.4758600739439)).toBe(1.7976931348621744e308);
    expect(hyperbolicCosine(711.5)).toBe(Number.POSITIVE_INFINITY);
    expect(hyperbolicSine(-711.5)).toBe(Number.NEGATIVE_INFINITY);
    expect(hyperbolicTangent(-1000)).toBe(-1);
  });
});
