/**
 * Operators on two floats that a core leaves to its host: powers, remainders, and whatever Python
 * 2.7 refuses because the divisor is 0.
 */
import { opcodes } from "@vipera/spec";
import { power } from "./host-math.ts";
import type { NativeCall } from "./native-call.ts";

type Operator = (call: NativeCall, x: number, y: number) => number;

/** x ** y: Python 2.7's own errors. */
function powerOfFloats(call: NativeCall, x: number, y: number): number {
  const areFinite = Number.isFinite(x) && Number.isFinite(y);
  if (areFinite && x === 0 && y < 0) return call.trap("zeroToNegativePower");
  if (areFinite && x < 0 && !Number.isInteger(y)) return call.trap("negativePower");
  const result = call.memory.real(power(x, y));
  return areFinite && !Number.isFinite(result) ? call.trap("floatRange") : call.returnFloat(result);
}

/** x % y with the sign of y, where JavaScript's has the sign of x; both are exact. */
function modulo(call: NativeCall, x: number, y: number): number {
  const rest = x % y;
  if (rest === 0) return call.returnFloat(y < 0 ? -0 : 0);
  return call.returnFloat(call.memory.real(rest < 0 === y < 0 ? rest : rest + y));
}

/** x // y: the quotient of x less its remainder, rounded to a whole number. */
function floorDivide(call: NativeCall, x: number, y: number): number {
  const rest = x % y;
  const exact = (x - rest) / y;
  const quotient = rest !== 0 && rest < 0 !== y < 0 ? exact - 1 : exact;
  const whole = Math.floor(quotient);
  const nearest = quotient - whole > 0.5 ? whole + 1 : whole;
  return call.returnFloat(call.memory.real(quotient === 0 ? 0 * (x / y) : nearest));
}

const byName: Readonly<Record<string, Operator>> = {
  Divide: (call, x, y) => call.returnFloat(call.memory.real(x / y)),
  FloorDivide: floorDivide,
  Modulo: modulo,
  Power: powerOfFloats,
  TrueDivide: (call, x, y) => call.returnFloat(call.memory.real(x / y)),
};

const byCode: ReadonlyMap<number, Operator | undefined> = new Map(
  opcodes.map((row) => [row.code, byName[row.name]]),
);

/**
 * Runs an operator by its opcode: 0 and the result in the call's slot, or a trap. Only ** is asked
 * for its result when y is 0.
 */
export function runOperator(call: NativeCall, op: number, x: number, y: number): number {
  const run = byCode.get(op);
  if (run === undefined) throw new Error(`float-operators: no operator ${op}`);
  return y === 0 && run !== powerOfFloats ? call.trap("floatDivisionByZero") : run(call, x, y);
}
