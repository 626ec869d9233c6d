/**
 * round(x, n) of Python 2.7: the exact value of a float to n digits behind the point, a half away
 * from zero, as the nearest float. Source: Python 2.7 Library Reference, round().
 */
import { Decimal } from "./decimal.ts";
import type { Flavour } from "./flavour.ts";
import { nearestFloat } from "./read-float.ts";

const decimal = new Decimal();

/** x to `places` digits behind the point, or before it when negative; infinity past the floats. */
export function roundFloat(x: number, places: number, flavour: Flavour): number {
  const size = Math.abs(x);
  if (size === 0 || !Number.isFinite(size)) return x;
  decimal.setPlaces(size, places, "awayFromZero");
  const result = nearestFloat(decimal.text, decimal.exponent - decimal.count + 1, flavour);
  return x < 0 ? -result : result;
}
