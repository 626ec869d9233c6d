import { expect, it } from "vitest";
import { pairOf } from "../../src/mathematics/double-pair.ts";
import {
  cosineTerm,
  exponentialLessOneTerm,
  exponentialTerm,
  hyperbolicSineTerm,
  inverseTangentTerm,
  sineTerm,
  sumSeries,
} from "../../src/mathematics/series.ts";

it("a series sums to its function", () => {
  const quarter = pairOf(0.0625);
  const rows = [
    [sumSeries(pairOf(0.25), exponentialTerm, 20), 1.2840254166877414],
    [sumSeries(pairOf(0.25), exponentialLessOneTerm, 20), 1.136101666750966],
    [sumSeries(quarter, inverseTangentTerm, 30), 1.0216512475319814],
    [sumSeries(pairOf(-0.0625), inverseTangentTerm, 30), 0.9799146525074566],
    [sumSeries(quarter, sineTerm, 20), 0.9896158370180917],
    [sumSeries(quarter, cosineTerm, 20), 0.9689124217106447],
    [sumSeries(quarter, hyperbolicSineTerm, 20), 1.0104492672326733],
  ] as const;
  for (const [{ high }, expected] of rows) expect(high).toBe(expected);
});

it("inner terms in single doubles change nothing for the result of a small x", () => {
  const whole = sumSeries(pairOf(0.01), exponentialTerm, 14);
  const mixed = sumSeries(pairOf(0.01), exponentialTerm, 14, 5);
  expect(mixed.high).toBe(whole.high);
  expect(Math.abs(mixed.low - whole.low)).toBeLessThan(1e-28);
});
