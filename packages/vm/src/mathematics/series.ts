/**
 * Power series in pairs of doubles. One form serves all functions, with small coefficients and no
 * table: p = 1 + x * a/b * p, innermost term first.
 */
import {
  addPairs,
  divideByNumber,
  multiplyByNumber,
  multiplyPairs,
  type Pair,
  pairOf,
} from "./double-pair.ts";

/** Factor and divisor of the term n of a series. */
export type Term = (n: number) => readonly [factor: number, divisor: number];

/** exp(x) */
export const exponentialTerm: Term = (n) => [1, n];
/** (exp(x) - 1) / x */
export const exponentialLessOneTerm: Term = (n) => [1, n + 1];
/** atanh(y) / y of x = y * y; atan(y) / y of x = -y * y */
export const inverseTangentTerm: Term = (n) => [2 * n - 1, 2 * n + 1];
/** sin(y) / y of x = y * y */
export const sineTerm: Term = (n) => [-1, 2 * n * (2 * n + 1)];
/** cos(y) of x = y * y */
export const cosineTerm: Term = (n) => [-1, 2 * n * (2 * n - 1)];
/** sinh(y) / y of x = y * y */
export const hyperbolicSineTerm: Term = (n) => [1, 2 * n * (2 * n + 1)];
/** erf(y) * exp(y * y) * sqrt(pi) / (2 * y) of x = y * y */
export const errorTerm: Term = (n) => [2, 2 * n + 1];

/**
 * The series of x with `terms` terms, the outer `exact` ones in pairs: where x is small, the inner
 * terms count so little that single doubles do for them.
 */
export function sumSeries(x: Pair, term: Term, terms: number, exact = terms): Pair {
  let inner = 1;
  let n = terms;
  for (; n > exact; n -= 1) {
    const [factor, divisor] = term(n);
    inner = 1 + (inner * x.high * factor) / divisor;
  }
  let sum = pairOf(inner);
  for (; n > 0; n -= 1) {
    const [factor, divisor] = term(n);
    const product = multiplyByNumber(multiplyPairs(sum, x), factor);
    sum = addPairs(divideByNumber(product, divisor), pairOf(1));
  }
  return sum;
}
