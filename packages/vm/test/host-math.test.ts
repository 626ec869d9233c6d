import { natives, numberOfNative } from "@vipera/spec";
import { expect, test } from "vitest";
import { hostMath } from "../src/host-math.ts";

function numberOf(name: string): number {
  return numberOfNative(natives.find((row) => row.name === name)?.id ?? 0);
}

test("functions are found by the number of their native row", () => {
  expect(hostMath(numberOf("math.exp"), 1, 0)).toBe(Math.E);
  expect(hostMath(numberOf("math.log"), Math.E, 0)).toBe(1);
  expect(hostMath(numberOf("math.sin"), 0, 0)).toBe(0);
  expect(hostMath(numberOf("math.cos"), 0, 0)).toBe(1);
  expect(hostMath(numberOf("math.pow"), 2, 0.5)).toBe(Math.SQRT2);
});

test("results are the nearest floats, as CPython 2.7 prints them", () => {
  const rows = [
    ["math.exp", 1.5, 0, 4.4816890703380645],
    ["math.exp", -700.25, 0, 7.678723813110872e-305],
    ["math.log", 7, 0, 1.9459101490553132],
    ["math.log", 5e-324, 0, -744.4400719213812],
    ["math.sin", 1, 0, 0.8414709848078965],
    ["math.sin", 1e15, 0, 0.8582727931702359],
    ["math.cos", 3, 0, -0.9899924966004454],
    ["math.pow", 1.1, 10, 2.5937424601000023],
    ["math.pow", 10, -5, 1e-5],
    ["math.pow", 2.5, 100.25, 7.82502744381024e39],
    ["math.pow", -3, 3, -27],
    ["math.pow", -3, 4, 81],
    ["math.pow", -0, 3, -0],
    ["math.pow", Number.NEGATIVE_INFINITY, 3, Number.NEGATIVE_INFINITY],
    ["math.pow", 0.5, Number.POSITIVE_INFINITY, 0],
  ] as const;
  for (const [name, x, y, expected] of rows) {
    expect(hostMath(numberOf(name), x, y), `${name} ${x} ${y}`).toBe(expected);
  }
});

test("a number that names no such function is a bug", () => {
  expect(() => hostMath(numberOf("len"), 0, 0)).toThrow("no function");
});
