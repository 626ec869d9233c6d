import type { Expression } from "@vipera/parser";
import { expect, test } from "vitest";
import { isNeverText } from "../src/never-text.ts";
import { programOf } from "./program-of.ts";

/** Whether the last statement's value, an expression of x and y, is surely no text. */
function neverText(expression: string): boolean {
  const { entry, resolutions } = programOf(`import math\nx = y = ""\n${expression}\n`);
  const last = entry.ast.body.at(-1);
  if (last?.kind !== "ExpressionStatement") throw new Error("no expression");
  return isNeverText(last.value as Expression, resolutions);
}

test("numbers and containers are no texts", () => {
  for (const text of ["1", "0.5", "-x", "x < y", "(x,)", "[x]", "{x: y}", "[z for z in x]"]) {
    expect(neverText(text), text).toBe(true);
  }
});

test("an operation is no text when its operands tell", () => {
  for (const text of ["x - y", "x / y", "x ** y", "x << 1", "x + 1", "1 + x", "x * 0.5", "2 * 3"]) {
    expect(neverText(text), text).toBe(true);
  }
  for (const text of ["x", "x + y", "x * 2", "x % y", "'a' * 2", "x[0]", "x.y"]) {
    expect(neverText(text), text).toBe(false);
  }
  expect(neverText("1 % x")).toBe(true);
});

test("a choice is no text when no part of it is one", () => {
  expect(neverText("1 if x else 2")).toBe(true);
  expect(neverText("1 if x else y")).toBe(false);
  expect(neverText("1 and 2.5")).toBe(true);
  expect(neverText("1 or x")).toBe(false);
});

test("built-in functions that return numbers are known", () => {
  expect(neverText("len(x)")).toBe(true);
  expect(neverText("math.floor(x)")).toBe(true);
  expect(neverText("float(x)")).toBe(true);
  expect(neverText("str(x)")).toBe(false);
  expect(neverText("ValueError(x)")).toBe(false);
});
