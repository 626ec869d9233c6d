import { expect, test } from "vitest";
import {
  addPairs,
  divideByNumber,
  multiplyByNumber,
  multiplyPairs,
  pairOf,
} from "../../src/mathematics/double-pair.ts";

test("a sum keeps what a double loses", () => {
  const sum = addPairs(pairOf(1e16), pairOf(1));
  expect(sum.high + (sum.low - 1)).toBe(1e16);
});

test("a product is exact", () => {
  const factor = 2 ** 27 + 1;
  const product = multiplyPairs(pairOf(factor), pairOf(factor));
  expect(BigInt(product.high) + BigInt(product.low)).toBe(BigInt(factor) ** 2n);
});

test("a quotient times its divisor is the dividend to 100 bits", () => {
  const back = multiplyByNumber(divideByNumber(pairOf(1), 3), 3);
  expect(back.high).toBe(1);
  expect(Math.abs(back.low)).toBeLessThan(2 ** -100);
});
