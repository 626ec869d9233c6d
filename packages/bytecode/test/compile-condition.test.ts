import { expect, test } from "vitest";
import { codeOfBody } from "./compiled.ts";

const jumps = (parameters: string, condition: string) =>
  codeOfBody(parameters, `if ${condition}:\n    return 1\nreturn 2`).filter((line) =>
    line.startsWith("Jump"),
  );

test("a comparison and its jump are one instruction", () => {
  expect(jumps("a, b", "a < b")).toEqual(["JumpIfNotLess r0, r1, L3"]);
  expect(jumps("a, b", "a > b")).toEqual(["JumpIfNotLess r1, r0, L3"]);
  expect(jumps("a, b", "a <= b")).toEqual(["JumpIfNotLessEqual r0, r1, L3"]);
  expect(jumps("a, b", "a >= b")).toEqual(["JumpIfNotLessEqual r1, r0, L3"]);
  expect(jumps("a, b", "a == b")).toEqual(["JumpIfNotEqual r0, r1, L3"]);
  expect(jumps("a, b", "a != b")).toEqual(["JumpIfEqual r0, r1, L3"]);
});

test("a small number is part of the jump, on either side", () => {
  expect(jumps("a", "a < 10")).toEqual(["JumpIfNotLessImmediate r0, 10, L3"]);
  expect(jumps("a", "a > -128")).toEqual(["JumpIfNotGreaterImmediate r0, -128, L3"]);
  expect(jumps("a", "10 < a")).toEqual(["JumpIfNotGreaterImmediate r0, 10, L3"]);
  expect(jumps("a", "10 > a")).toEqual(["JumpIfNotLessImmediate r0, 10, L3"]);
  expect(jumps("a", "a == 0")).toEqual(["JumpIfNotEqualImmediate r0, 0, L3"]);
});

test("<= with a number compares registers, because of fractions", () => {
  expect(jumps("a", "a <= 2").join()).toContain("JumpIfNotLessEqual r0");
  expect(jumps("a", "a < 128").join()).not.toContain("Immediate");
});

test("and, or and not only arrange jumps", () => {
  expect(jumps("a, b", "a and not b")).toEqual(["JumpIfFalse r0, L4", "JumpIfTrue r1, L4"]);
  expect(jumps("a, b", "a or b")).toEqual(["JumpIfTrue r0, L2", "JumpIfFalse r1, L4"]);
  expect(jumps("a, b, c", "not (a and b) and c")).toEqual([
    "JumpIfFalse r0, L2",
    "JumpIfTrue r1, L5",
    "JumpIfFalse r2, L5",
  ]);
});

test("constant conditions leave no code", () => {
  expect(codeOfBody("a", "if 0:\n    return a\nreturn 2")).toEqual([
    "LoadInteger r1, 2",
    "Return r1",
  ]);
  expect(codeOfBody("", "while True:\n    pass")).toEqual(["Loop L0"]);
});

test("membership answers a value that is tested", () => {
  expect(codeOfBody("a", "if a in (1, 2):\n    return 1\nreturn 2")).toEqual([
    "LoadConstant r1, tuple k1 k2",
    "In r2, r0, r1",
    "JumpIfFalse r2, L5",
    "LoadInteger r1, 1",
    "Return r1",
    "LoadInteger r1, 2",
    "Return r1",
  ]);
});
