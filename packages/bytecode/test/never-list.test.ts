import { expect, test } from "vitest";
import { codeOfBody } from "./compiled.ts";

const sums = (first: string, more = "") =>
  codeOfBody("a, b", `s = ${first}\n${more}s += a * b\nreturn s`).join("\n");

test("a sum that begins with a number is one instruction with its product", () => {
  expect(sums("0")).toContain("MultiplyAdd");
  expect(sums("0.5", "s -= a\n")).toContain("MultiplyAdd");
});

test("a sum that could be a list is extended in place", () => {
  for (const first of ["a", "[]", "b.x"]) expect(sums(first)).toContain("InPlaceAdd");
  // 0 * [1] is a list.
  expect(sums("0", "s *= a\n")).toContain("InPlaceAdd");
  expect(sums("0", "for s in a: pass\n")).toContain("InPlaceAdd");
});
