import { expect, test } from "vitest";
import { codeOfBody } from "./compiled.ts";

test("arguments become a tuple and a dict", () => {
  const code = codeOfBody("g, a, k", "return g(*a, **k)");
  expect(code.at(-2)).toMatch(/^CallSpread r3$/u);
  expect(code.join("\n")).toContain("tuple");
  expect(code).toContain("Move r6, r2");
});

test("without keywords the dict is None", () => {
  expect(codeOfBody("g, a", "return g(*a)").join("\n")).toContain("LoadSingleton r5, 3");
});

test("a keyword that the mapping has too raises", () => {
  const code = codeOfBody("g, k", "return g(x=1, **k)").join("\n");
  expect(code).toContain("iterkeys");
  expect(code).toContain("In ");
  expect(code).toContain("Raise");
});
