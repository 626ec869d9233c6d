/**
 * Operators on floats that a core leaves to its host: powers, remainders, what Python 2.7 refuses
 * because the divisor is 0, and all of them where the other number is a long.
 */
import { power } from "./mathematics/elementary.ts";
import type { NativeCall } from "./native-call.ts";

type FloatOperator = (call: NativeCall, x: number, y: number) => number;

/** x ** y: Python 2.7's own errors. */
function powerOfFloats(call: NativeCall, x: number, y: number): number {
  const areFinite = Number.isFinite(x) && Number.isFinite(y);
  if (areFinite && x === 0 && y < 0) return call.trap("zeroToNegativePower");
  if (areFinite && x < 0 && !Number.isInteger(y)) return call.trap("negativePower");
  const result = call.memory.real(power(x, y));
  return areFinite && !Number.isFinite(result) ? call.trap("floatRange") : call.returnFloat(result);
}

/** x % y with the sign of y, where JavaScript's has the sign of x; both are exact. */
export function modulo(x: number, y: number): number {
  const rest = x % y;
  if (rest === 0) return y < 0 ? -0 : 0;
  return rest < 0 === y < 0 ? rest : rest + y;
}

/** x // y: the quotient of x less its remainder, rounded to a whole number. */
export function floorDivide(x: number, y: number): number {
  const rest = x % y;
  const exact = (x - rest) / y;
  const quotient = rest !== 0 && rest < 0 !== y < 0 ? exact - 1 : exact;
  const whole = Math.floor(quotient);
  const nearest = quotient - whole > 0.5 ? whole + 1 : whole;
  return quotient === 0 ? 0 * (x / y) : nearest;
}

/** An operator that rounds its exact result once. */
function rounded(compute: (x: number, y: number) => number): FloatOperator {
  return (call, x, y) => call.returnFloat(call.memory.real(compute(x, y)));
}

/** An operator that 0 is no divisor of. */
function divided(divide: FloatOperator): FloatOperator {
  return (call, x, y) => (y === 0 ? call.trap("floatDivisionByZero") : divide(call, x, y));
}

const add = rounded((x, y) => x + y);
const multiply = rounded((x, y) => x * y);
const divide = divided(rounded((x, y) => x / y));

/** By the names of their instructions. */
export const floatOperators: Readonly<Record<string, FloatOperator>> = {
  Add: add,
  Subtract: rounded((x, y) => x - y),
  Multiply: multiply,
  Divide: divide,
  FloorDivide: divided(rounded(floorDivide)),
  Modulo: divided(rounded(modulo)),
  Power: powerOfFloats,
  TrueDivide: divide,
  InPlaceAdd: add,
  InPlaceMultiply: multiply,
};
