/**
 * Operators on integers without end: those with a long among their operands, and those on ints
 * whose result is none. The result is a long in both cases, but for quotients and negative powers.
 *
 * Source: Python 2.7's Objects/longobject.c, for which error comes first.
 */
import { floatOperators } from "./float-operators.ts";
import { bitLength } from "./long-words.ts";
import type { NativeCall } from "./native-call.ts";
import { nearestQuotient } from "./read-float.ts";

type LongOperator = (call: NativeCall, x: bigint, y: bigint) => number;

/** More bits than a shift or a power is computed for, however large a core is. */
const mostBits = 2 ** 27;

/** Whether so many bits are more than a core has room for. */
function isTooLarge({ core, memory }: NativeCall, bits: number): boolean {
  const heapBytes = memory.field(core, "heapEnd") - memory.field(core, "heapLow");
  const bytes = Math.max(memory.field(core, "windowBytes"), heapBytes);
  return bits > Math.min(8 * bytes, mostBits);
}

/** An operator that cannot fail. */
function simple(compute: (x: bigint, y: bigint) => bigint): LongOperator {
  return (call, x, y) => call.returnLong(compute(x, y));
}

/** An operator that 0 is no divisor of. */
function divided(compute: (x: bigint, y: bigint) => bigint): LongOperator {
  return (call, x, y) =>
    y === 0n ? call.trap("longDivisionByZero") : call.returnLong(compute(x, y));
}

/** x // y, rounded down. */
export function floorDivide(x: bigint, y: bigint): bigint {
  const quotient = x / y;
  return x % y !== 0n && x < 0n !== y < 0n ? quotient - 1n : quotient;
}

/** x % y with the sign of y. */
export function modulo(x: bigint, y: bigint): bigint {
  const rest = x % y;
  return rest !== 0n && rest < 0n !== y < 0n ? rest + y : rest;
}

function multiply(call: NativeCall, x: bigint, y: bigint): number {
  if (isTooLarge(call, bitLength(x) + bitLength(y) - 1)) return call.trap("memory");
  return call.returnLong(x * y);
}

function power(call: NativeCall, x: bigint, y: bigint): number {
  if (y < 0n) return ofFloats(call, "Power", x, y);
  const bits = (bitLength(x) - 1) * Number(y);
  if (isTooLarge(call, bits)) return call.trap("memory");
  // 0, 1 and -1 alone have any power.
  return call.returnLong(bits <= 0 ? x ** (y === 0n ? 0n : 2n - (y % 2n)) : x ** y);
}

function shiftLeft(call: NativeCall, x: bigint, y: bigint): number {
  if (BigInt.asIntN(64, y) !== y) return call.trap("longToInt");
  if (y < 0n) return call.trap("negativeShift");
  if (x === 0n) return call.returnLong(0n);
  return isTooLarge(call, bitLength(x) + Number(y)) ? call.trap("memory") : call.returnLong(x << y);
}

function shiftRight(call: NativeCall, x: bigint, y: bigint): number {
  if (BigInt.asIntN(64, y) !== y) return call.trap("longToInt");
  if (y < 0n) return call.trap("negativeShift");
  const isAll = y >= bitLength(x);
  return call.returnLong(isAll ? BigInt(x < 0n ? -1 : 0) : x >> y);
}

/** x / y rounded once. */
function divideTruly(call: NativeCall, x: bigint, y: bigint): number {
  if (y === 0n) return call.trap("divisionByZero");
  const quotient = nearestQuotient(x < 0n ? -x : x, y < 0n ? -y : y, call.memory.flavour);
  if (!Number.isFinite(quotient)) return call.trap("quotientRange");
  // A zero of the left operand has the sign of the right one.
  return call.returnFloat(x < 0n === y < 0n ? quotient : -quotient);
}

/** An operator on the nearest floats. */
function ofFloats(call: NativeCall, name: string, x: bigint, y: bigint): number {
  const [left, right] = [Number(x), Number(y)];
  if (!Number.isFinite(left) || !Number.isFinite(right)) return call.trap("longToFloat");
  return floatOperators[name]?.(call, left, right) ?? 0;
}

const add = simple((x, y) => x + y);
const divide = divided(floorDivide);

/** By the names of their instructions; those of one operand take it twice. */
export const longOperators: Readonly<Record<string, LongOperator>> = {
  Add: add,
  Subtract: simple((x, y) => x - y),
  Multiply: multiply,
  Divide: divide,
  FloorDivide: divide,
  Modulo: divided(modulo),
  Power: power,
  And: simple((x, y) => x & y),
  Or: simple((x, y) => x | y),
  Xor: simple((x, y) => x ^ y),
  ShiftLeft: shiftLeft,
  ShiftRight: shiftRight,
  TrueDivide: divideTruly,
  InPlaceAdd: add,
  InPlaceMultiply: multiply,
  Negate: simple((x) => -x),
  Positive: simple((x) => x),
  Invert: simple((x) => ~x),
};

/**
 * x ** y modulo z for pow(), y not negative and z not 0: the result has the sign of z. It is a long
 * when an operand is or when a product on the way is no int.
 *
 * Source: int_pow of Python 2.7's Objects/intobject.c, whose remainders have C's signs.
 */
export function powerModulo(x: bigint, y: bigint, z: bigint): { value: bigint; isWide: boolean } {
  let factor = x;
  let result = 1n;
  let isWide = false;
  const times = (left: bigint, right: bigint): bigint => {
    const product = left * right;
    if (BigInt.asIntN(64, product) !== product) isWide = true;
    return product % z;
  };
  for (let rest = y; rest > 0n; ) {
    if ((rest & 1n) === 1n) {
      result = times(result, factor);
      if (factor === 0n) break;
    }
    rest >>= 1n;
    if (rest === 0n) break;
    factor = times(factor, factor);
  }
  return { value: modulo(result, z), isWide };
}
