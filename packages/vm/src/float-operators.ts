/**
 * Operators with a float as result that a core leaves to its host: powers, remainders, quotients of
 * integers, and whatever Python 2.7 refuses because the divisor is 0.
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

/** x / y, exactly rounded for floats. */
function divide(call: NativeCall, x: number, y: number): number {
  return call.returnFloat(call.memory.real(x / y));
}

const byName: Readonly<Record<string, Operator>> = {
  Divide: divide,
  FloorDivide: floorDivide,
  Modulo: modulo,
  Power: powerOfFloats,
  TrueDivide: divide,
};

const byCode: ReadonlyMap<number, Operator | undefined> = new Map(
  opcodes.map((row) => [row.code, byName[row.name]]),
);

/** Bits of a quotient of integers: more than a float has; in the core flavour all of them. */
const quotientBits = { core: 32, full: 64 };

/** x / y rounded once: the last bit of the quotient also stands for all that follow. */
function divideIntegers(call: NativeCall, x: bigint, y: bigint): number {
  const { flavour } = call.memory;
  const size = x < 0n ? -x : x;
  const divisor = y < 0n ? -y : y;
  const shift = Math.max(0, bitCount(divisor) - bitCount(size) + quotientBits[flavour]);
  const dividend = size << BigInt(shift);
  const quotient = Number((dividend / divisor) | (dividend % divisor === 0n ? 0n : 1n));
  const unsigned = call.memory.real(quotient) * 2 ** -shift;
  return call.returnFloat(x < 0n === y < 0n ? unsigned : -unsigned);
}

function bitCount(value: bigint): number {
  return value.toString(2).length;
}

/**
 * Runs an operator on the numbers in two slots by its opcode: 0 and the result in the call's slot,
 * or a trap. What is not an integer's quotient is computed in floats.
 */
export function runOperator(call: NativeCall, op: number, left: number, right: number): number {
  const run = byCode.get(op);
  const { memory } = call;
  const y = memory.number(right) ?? 0;
  if (run === undefined) throw new Error(`float-operators: no operator ${op}`);
  const areWhole = memory.integer(left) !== undefined && memory.integer(right) !== undefined;
  if (y === 0 && run !== powerOfFloats) {
    return call.trap(areWhole ? "divisionByZero" : "floatDivisionByZero");
  }
  if (areWhole && run === divide) {
    return divideIntegers(call, memory.exactInteger(left), memory.exactInteger(right));
  }
  return run(call, memory.number(left) ?? 0, y);
}
