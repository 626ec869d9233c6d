// The one function of math that inner loops need fast; the host runs the others, and
// says what is wrong with an argument of this one.

import { askHost } from "./traps";
import { isNumber, numberOf, storeReal } from "./values";

export function mathSqrt(args: usize, _count: u32, to: usize): i32 {
  const root = sqrt(numberOf(args));
  if (!isNumber(args) || root != root) return askHost;
  storeReal(to, root);
  return 0;
}
