import { expect, test } from "vitest";
import {
  decimalLogarithm,
  exponentialLessOne,
  logarithmOfOneMore,
  power,
} from "../../src/mathematics/elementary.ts";
import { functionsOfOne } from "../../src/mathematics/functions-of-one.ts";
import { expectNearest } from "./nearest-results.ts";

const { exp, log, sin, cos } = functionsOfOne;

test("functions are exact where they can be", () => {
  expect([exp(1), log(Math.E), sin(0), cos(0), power(2, 0.5)]).toEqual([
    Math.E,
    1,
    0,
    1,
    Math.SQRT2,
  ]);
});

test("results are the nearest floats, as CPython 2.7 prints them", () => {
  const rows = [
    [exp(1.5), 4.4816890703380645],
    [exp(-700.25), 7.678723813110872e-305],
    [log(7), 1.9459101490553132],
    [log(5e-324), -744.4400719213812],
    [sin(1), 0.8414709848078965],
    [sin(1e15), 0.8582727931702359],
    [cos(3), -0.9899924966004454],
    [power(1.1, 10), 2.5937424601000023],
    [power(10, -5), 1e-5],
    [power(2.5, 100.25), 7.82502744381024e39],
    [power(-3, 3), -27],
    [power(-3, 4), 81],
    [power(-0, 3), -0],
    [power(Number.NEGATIVE_INFINITY, 3), Number.NEGATIVE_INFINITY],
    [power(0.5, Number.POSITIVE_INFINITY), 0],
  ] as const;
  for (const [got, expected] of rows) expect(got).toBe(expected);
});

test("what is not finite has the limits of IEEE 754", () => {
  const infinity = Number.POSITIVE_INFINITY;
  expect([exp(infinity), exp(-infinity), log(infinity)]).toEqual([infinity, 0, infinity]);
  const none = [log(0), log(-1), log(-infinity), log(Number.NaN), sin(infinity), cos(-infinity)];
  expect(none.filter((value) => !Number.isNaN(value))).toEqual([]);
});

test.each(["exp", "expm1", "log", "log10", "log1p", "pow"])(
  "%s returns the nearest float",
  (name) => {
    expectNearest(name);
  },
);

test("logarithms of powers of ten are whole", () => {
  for (let n = -300; n <= 300; n += 25) expect(decimalLogarithm(Number(`1e${n}`))).toBe(n);
});

test("the ends of exp(x) - 1 and log(1 + x)", () => {
  expect([exponentialLessOne(-1000), exponentialLessOne(709.9)]).toEqual([-1, Infinity]);
  expect([exponentialLessOne(1e-300), logarithmOfOneMore(-1)]).toEqual([1e-300, -Infinity]);
});
