/**
 * Every operator on every pair of integers from a list of edges: signs, the ends of 32 and 64 bits
 * and their neighbours. A program for each operator; a line for each pair.
 */
import type { MadeProgram } from "./suites.ts";

const powers = [31n, 32n, 62n, 63n];

/** 0 and small ones, then both sides of each power of two, then the negatives of all. */
function values(): readonly bigint[] {
  const edges = powers.flatMap((bits) => [2n ** bits - 1n, 2n ** bits, 2n ** bits + 1n]);
  const positive = [1n, 2n, 7n, 31n, 32n, 63n, 64n, 1_000_003n, ...edges];
  return [0n, ...positive, ...positive.map((value) => -value)];
}

/** Right operands that keep results short. */
const exponents = [-2n, -1n, 0n, 1n, 2n, 3n, 7n, 31n];
const shifts = [-(2n ** 63n), -1n, 0n, 1n, 7n, 30n, 31n, 32n, 33n, 62n, 63n, 64n, 65n];

const all = values();
const far = [...shifts, 2n ** 31n, 2n ** 63n - 1n, 2n ** 64n];

const operators: readonly (readonly [string, string, readonly bigint[]])[] = [
  ["add", "left + right", all],
  ["subtract", "left - right", all],
  ["multiply", "left * right", all],
  ["divide", "left / right", all],
  ["floor-divide", "left // right", all],
  ["modulo", "left % right", all],
  ["divmod", '"%d %d" % divmod(left, right)', all],
  ["power", "left ** right", exponents],
  ["power-modulo", "pow(left, abs(right), 1000003)", all],
  ["shift-left", "left << right", shifts],
  ["shift-right", "left >> right", far],
  ["and", "left & right", all],
  ["or", "left | right", all],
  ["xor", "left ^ right", all],
  ["less", "left < right", all],
  ["less-or-equal", "left <= right", all],
  ["equal", "left == right", all],
  ["not-equal", "left != right", all],
  ["greater", "left > right", all],
  ["greater-or-equal", "left >= right", all],
  ["cmp", "cmp(left, right)", all],
  ["compare-with-float", "(left < float(right), left == float(right))", all],
  ["true-divide", "left / float(right)", all],
  ["unary", '"%d %d %d %d" % (-left, +left, ~left, abs(left))', [0n]],
  ["texts", '" ".join([hex(left), oct(left), bin(left), str(int(float(left)))])', [0n]],
  ["convert", '(bool(left), not left, float(left), left is left, "%x %o" % (left, left))', [0n]],
];

function program(expression: string, rights: readonly bigint[]): string {
  return [
    `lefts = [${all.join(", ")}]`,
    `rights = [${rights.join(", ")}]`,
    "for left in lefts:",
    "    for right in rights:",
    "        try:",
    `            text = str(${expression})`,
    "        except (ZeroDivisionError, ValueError, OverflowError) as problem:",
    '            text = "%s: %s" % (str(type(problem))[18:-2], problem)',
    '        print("%d %d %s" % (left, right, text))',
    "",
  ].join("\n");
}

export function integerCube(): readonly MadeProgram[] {
  return operators.map(([name, expression, rights]) => ({
    name,
    source: program(expression, rights),
  }));
}
