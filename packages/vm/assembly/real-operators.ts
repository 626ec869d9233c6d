// Operators on floats, and on a float and an int: the latter are what a program means by
// 1.0 / n or 2 * x, and the fast loop asks here before it runs them in full.

import { Real } from "./flavour";
import { Tag } from "./generated/layout";
import { Op } from "./generated/opcodes";
import { registerA, registerB, registerC } from "./instruction";
import { intOf, isReal, realOf, storeReal, tagOf } from "./slots";

/** What operateReals has found. */
export let realResult: Real = 0;

/** Whether x op y is known here, and stands in realResult; the host knows the rest. */
export function operateReals(op: u32, x: Real, y: Real): bool {
  switch (op) {
    case Op.Add: case Op.InPlaceAdd:
      realResult = x + y;
      return true;
    case Op.Subtract:
      realResult = x - y;
      return true;
    case Op.Multiply: case Op.InPlaceMultiply:
      realResult = x * y;
      return true;
    case Op.Divide: case Op.TrueDivide:
      realResult = x / y;
      return y != 0;
    case Op.Power:
      // The two powers that inner loops ask for, while they are finite.
      realResult = y == 2 ? x * x : y == 0.5 && x > 0 ? sqrt(x) : NaN;
      return realResult - realResult == 0;
    default:
      return false;
  }
}

/** Whether a slot holds an int or a float. */
// @ts-ignore: decorator
@inline function isSmall(slot: usize): bool {
  return tagOf(slot) == Tag.Int || isReal(tagOf(slot));
}

/** The int or float in a slot as a float. */
// @ts-ignore: decorator
@inline function smallReal(slot: usize): Real {
  return tagOf(slot) == Tag.Int ? <Real>intOf(slot) : realOf(slot);
}

/** Runs an operator on ints and floats, not both ints, if its result is known here. */
export function operateMixed(instruction: u32, base: usize): bool {
  const op = instruction & 0xff;
  if (op - Op.Add > <u32>(Op.InPlaceMultiply - Op.Add)) return false;
  const left = registerB(instruction, base), right = registerC(instruction, base);
  if (!isSmall(left) || !isSmall(right)) return false;
  if ((tagOf(left) & tagOf(right)) == Tag.Int) return false;
  if (!operateReals(op, smallReal(left), smallReal(right))) return false;
  storeReal(registerA(instruction, base), realResult);
  return true;
}
