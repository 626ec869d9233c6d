// Powers of floats: the special cases, in the order of Python 2.7's Objects/floatobject.c.
//
// What is left, a power of a positive number, is computed by the host (port.math), exactly
// rounded there: chips without doubles have no room for it, and simulated cores need none.

import { Real } from "./flavour";
import { Native } from "./generated/natives";
import { Trap } from "./generated/traps";
import { portMath } from "./port";
import { trap } from "./traps";
import { storeReal } from "./values";

/** Whether a float is an odd whole number. */
function isOdd(value: Real): bool {
  const half = value * 0.5;
  return trunc(value) == value && trunc(half) != half;
}

/** x ** y. */
export function realPower(to: usize, x: Real, y: Real): i32 {
  const odd = isOdd(y);
  const size = abs(x);
  let result: Real = 1;
  if (y == 0 || x == 1) result = 1;
  else if (x != x || y != y) result = NaN;
  else if (y - y != 0) {
    if (size != 1) result = (y > 0) == (size > 1) ? Infinity : 0;
  } else if (size - size != 0) {
    result = y > 0 ? size : 0;
    if (odd) result = copysign(result, x);
  } else if (size == 0) {
    if (y < 0) return trap(Trap.ZeroToNegativePower);
    result = odd ? x : 0;
  } else {
    if (x < 0 && trunc(y) != y) return trap(Trap.NegativePower);
    if (size != 1) result = portMath(Native.MathPow, size, y);
    if (result - result != 0) return trap(Trap.FloatRange);
    if (x < 0 && odd) result = -result;
  }
  storeReal(to, result);
  return 0;
}
