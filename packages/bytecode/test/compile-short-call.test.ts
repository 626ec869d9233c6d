import { expect, test } from "vitest";
import { codeOfBody } from "./compiled.ts";

test("min keeps the first of equal values", () => {
  const code = codeOfBody("a, b", "return min(a, b)").join("\n");
  expect(code).toMatch(/Move r2, r0[\s\S]*JumpIfNotLess r1, r2[\s\S]*Move r2, r1/u);
});

test("a variable that later values read is bound last", () => {
  const code = codeOfBody("a", "a = max(1, a)\nreturn a").join("\n");
  expect(code).toMatch(/JumpIfNotLess r\d, r0/u);
});

test("slice with one argument is a slice to a stop", () => {
  expect(codeOfBody("a", "return slice(a)").join("\n")).toContain("NewSlice");
});
