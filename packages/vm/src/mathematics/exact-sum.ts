/** The sum of floats with no rounding but the last. */
import { splitNumber } from "./powers-of-two.ts";

/** The exponent of the last bit that a float can have. */
const lastBit = -1074;

/** A finite float in units of that bit. */
function unitsOf(x: number): bigint {
  if (x === 0) return 0n;
  const { mantissa, exponent } = splitNumber(x);
  const units = BigInt(mantissa * 2 ** 52);
  const shift = exponent - 52 - lastBit;
  return shift >= 0 ? units << BigInt(shift) : units >> BigInt(-shift);
}

/**
 * The sum of numbers, rounded once, to the even one of two; or the trap of Python 2.7's fsum: a sum
 * of finite numbers that no float reaches, or infinities of both signs.
 */
export function exactSum(numbers: readonly number[]): number | { readonly trap: string } {
  const special = numbers.filter((x) => !Number.isFinite(x));
  if (special.length > 0) {
    const sum = special.reduce((total, x) => total + x);
    const hasNone = special.some((x) => Number.isNaN(x));
    return Number.isNaN(sum) && !hasNone ? { trap: "sumOfInfinities" } : sum;
  }
  let units = 0n;
  const most = 1n << BigInt(1024 - lastBit);
  for (const x of numbers) {
    units += unitsOf(x);
    if (units >= most || units <= -most) return { trap: "sumRange" };
  }
  return floatOf(units);
}

/** The float nearest to a number of units, the even one of two. */
function floatOf(units: bigint): number {
  const size = units < 0n ? -units : units;
  const extra = BigInt(Math.max(0, size.toString(2).length - 53));
  let kept = size >> extra;
  if (extra > 0n) {
    const rest = size - (kept << extra);
    const half = 1n << (extra - 1n);
    if (rest > half || (rest === half && (kept & 1n) === 1n)) kept += 1n;
  }
  // Both factors are exact: the last bit of a float of this size is at least 2 ** lastBit.
  const exponent = Number(extra) + lastBit;
  const low = Math.max(exponent, -1000);
  const value = Number(kept) * 2 ** (exponent - low) * 2 ** low;
  return units < 0n ? -value : value;
}
