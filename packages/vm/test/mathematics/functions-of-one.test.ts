import { describe, expect, it } from "vitest";
import { functionsOfOne } from "../../src/mathematics/functions-of-one.ts";

const infinity = Number.POSITIVE_INFINITY;
const names = Object.keys(functionsOfOne) as (keyof typeof functionsOfOne)[];

describe("functionsOfOne", () => {
  it("are NaN outside their domains", () => {
    const outside = [
      ["acos", 1.5],
      ["acosh", 0.5],
      ["asin", -2],
      ["atanh", 1],
      ["atanh", -1],
      ["gamma", 0],
      ["gamma", -3],
      ["lgamma", -0],
      ["log", 0],
      ["log", -1],
      ["log10", -0],
      ["log1p", -1.5],
      ["sin", infinity],
      ["cos", -infinity],
      ["tan", infinity],
      ["gamma", -infinity],
    ] as const;
    for (const [name, x] of outside)
      expect([name, functionsOfOne[name](x)]).toEqual([name, Number.NaN]);
  });

  it("have their limits at infinity", () => {
    const limits = [
      ["atan", 1.5707963267948966, -1.5707963267948966],
      ["tanh", 1, -1],
      ["erf", 1, -1],
      ["erfc", 0, 2],
      ["exp", infinity, 0],
      ["expm1", infinity, -1],
      ["cosh", infinity, infinity],
      ["lgamma", infinity, infinity],
      ["asinh", infinity, -infinity],
      ["acosh", infinity, Number.NaN],
    ] as const;
    for (const [name, above, below] of limits) {
      const compute = functionsOfOne[name];
      expect([name, compute(infinity), compute(-infinity)]).toEqual([name, above, below]);
    }
  });

  it("hand on NaN", () => {
    for (const name of names)
      expect([name, functionsOfOne[name](Number.NaN)]).toEqual([name, Number.NaN]);
  });

  it("keep the sign of zero and the smallest numbers", () => {
    const odd = [
      "asin",
      "asinh",
      "atan",
      "atanh",
      "erf",
      "expm1",
      "log1p",
      "sin",
      "sinh",
      "tan",
      "tanh",
    ] as const;
    for (const name of odd) {
      expect([name, functionsOfOne[name](-0)]).toEqual([name, -0]);
      if (name !== "erf") expect([name, functionsOfOne[name](5e-324)]).toEqual([name, 5e-324]);
    }
  });
});
