import { expect, test } from "vitest";
import { codeOfBody } from "./compiled.ts";

test("a result is computed straight into its variable", () => {
  expect(codeOfBody("a, b", "c = a + b\nreturn c")).toEqual(["Add r2, r0, r1", "Return r2"]);
  expect(codeOfBody("a, b", "return a * b")).toEqual(["Multiply r2, r0, r1", "Return r2"]);
});

test("nested operations need one temporary for each waiting value", () => {
  expect(codeOfBody("a, b", "return (a + b) * (a - b)")).toEqual([
    "Add r2, r0, r1",
    "Subtract r3, r0, r1",
    "Multiply r2, r2, r3",
    "Return r2",
  ]);
});

test("small numbers are added as immediate operands, with the sign of the operator", () => {
  expect(codeOfBody("a", "return a + 5")).toContain("AddImmediate r1, r0, 5");
  expect(codeOfBody("a", "return a - 5")).toContain("AddImmediate r1, r0, -5");
  expect(codeOfBody("a", "return a + 128").join()).not.toContain("AddImmediate");
  // Text + -5 joins, text - -5 is an error: the sign would say the wrong one.
  expect(codeOfBody("a", "return a + -5").join()).not.toContain("AddImmediate");
  expect(codeOfBody("a", "return a - -5").join()).not.toContain("AddImmediate");
  expect(codeOfBody("a", "return 5 + a").join()).not.toContain("AddImmediate");
});

test("a product added to a variable is one instruction", () => {
  expect(codeOfBody("s, a, b", "s = s + a * b\nreturn s")).toEqual([
    "MultiplyAdd r0, r1, r2",
    "Return r0",
  ]);
  expect(codeOfBody("a, b", "return a * a + b * b")).toEqual([
    "Multiply r2, r0, r0",
    "MultiplyAdd r2, r1, r1",
    "Return r2",
  ]);
});

test("a variable does not change before the expression that reads it has ended", () => {
  expect(codeOfBody("a, b", "a = b and a\nreturn a")).toEqual([
    "Move r2, r1",
    "JumpIfFalse r2, L3",
    "Move r2, r0",
    "Move r0, r2",
    "Return r0",
  ]);
});

test("inside try a variable does not change before the expression has ended", () => {
  const code = codeOfBody("a, b", "try:\n    c = b and a.x\nexcept KeyError:\n    return c");
  expect(code.slice(0, 5).join("\n")).toMatch(/Move r(\d+), r1\n.*\n.*\nMove r2, r\1/u);
});

test("a value that a comprehension binds anew is copied first", () => {
  const code = codeOfBody("a, b", "return a + [a for a in b][0]");
  expect(code[0]).toMatch(/^Move r\d+, r0$/u);
});

test("constants are folded and true division is its own instruction", () => {
  expect(codeOfBody("", "return 2 * 3 + 1")).toEqual(["LoadInteger r0, 7", "Return r0"]);
  const text = "from __future__ import division\ndef f(a):\n    return a / 2\nprint f\n";
  return import("./compiled.ts").then(({ codeOf }) => {
    expect(codeOf(text, "f").join()).toContain("TrueDivide");
  });
});

test("a chain of comparisons evaluates its middle once", () => {
  expect(codeOfBody("a, b, c", "return a < b.x < c")).toEqual([
    "GetAttribute r4, r1, x, 0",
    "Less r3, r0, r4",
    "JumpIfFalse r3, L5",
    "Less r3, r4, r2",
    "Return r3",
  ]);
});
