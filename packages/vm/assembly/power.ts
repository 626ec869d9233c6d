// Powers of floats: the two that inner loops ask for; the host computes the others.

import { isFiniteReal } from "./convert";
import { Real } from "./flavour";
import { core } from "./memory-map";
import { portPower } from "./port";
import { storeReal } from "./values";

/** x ** y. */
export function realPower(to: usize, x: Real, y: Real): i32 {
  let result: Real = NaN;
  if (y == 2) result = x * x;
  else if (y == 0.5 && x > 0) result = sqrt(x);
  if (!isFiniteReal(result)) return portPower(core, x, y, to);
  storeReal(to, result);
  return 0;
}
