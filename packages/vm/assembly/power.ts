// Powers of floats: the errors of Python 2.7, and the two powers that inner loops ask
// for.
//
// The host computes the rest (port.math), exactly rounded: chips without doubles have no
// room for it, and simulated cores need none. Source: Objects/floatobject.c, float_pow.

import { isFiniteReal } from "./convert";
import { Real } from "./flavour";
import { Native } from "./generated/natives";
import { Trap } from "./generated/traps";
import { portMath } from "./port";
import { trap } from "./traps";
import { storeReal } from "./values";

/** x ** y. */
export function realPower(to: usize, x: Real, y: Real): i32 {
  const isFinite = isFiniteReal(x) && isFiniteReal(y);
  let result: Real = 0;
  if (isFinite && x == 0 && y < 0) return trap(Trap.ZeroToNegativePower);
  if (isFinite && x < 0 && trunc(y) != y) return trap(Trap.NegativePower);
  // The two powers of inner loops.
  if (y == 2) result = x * x;
  else if (y == 0.5 && x > 0) result = sqrt(x);
  else result = portMath(Native.MathPow, x, y);
  if (isFinite && !isFiniteReal(result)) return trap(Trap.FloatRange);
  storeReal(to, result);
  return 0;
}
