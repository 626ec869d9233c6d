import { describe, expect, it } from "vitest";
import {
  complementaryError,
  errorFunction,
  gamma,
  logarithmOfGamma,
} from "../../src/mathematics/special.ts";
import { expectNearest } from "./nearest-results.ts";

describe("special functions", () => {
  it.each(["erf", "erfc", "gamma"])("%s returns the nearest float", (name) => {
    expectNearest(name);
  });

  it("lgamma is near it", () => {
    expectNearest("lgamma", 10);
  });

  it("gamma is exact for whole numbers as long as factorials are", () => {
    let factorial = 1;
    for (let n = 1; n <= 22; n += 1) {
      expect(gamma(n)).toBe(factorial);
      factorial *= n;
    }
    expect(gamma(171)).toBe(7.257415615307999e306);
    expect(gamma(172)).toBe(Number.POSITIVE_INFINITY);
  });

  it("gamma has the sign of its interval also where it is 0", () => {
    expect([gamma(-190.5), gamma(-191.5)]).toEqual([-0, 0]);
    expect([gamma(-0.5), gamma(-1.5)]).toEqual([-3.544907701811032, 2.363271801207355]);
  });

  it("lgamma goes on where gamma ends", () => {
    expect(logarithmOfGamma(1e300)).toBe(6.897755278982137e302);
    expect(logarithmOfGamma(-1e-300)).toBe(690.7755278982137);
  });

  it("the error functions reach their limits", () => {
    expect([errorFunction(-0), errorFunction(7), errorFunction(-7)]).toEqual([-0, 1, -1]);
    expect([complementaryError(-7), complementaryError(28)]).toEqual([2, 0]);
  });
});
