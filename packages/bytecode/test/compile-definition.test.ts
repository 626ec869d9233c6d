import { expect, test } from "vitest";
import { codeOf, imageOf } from "./compiled.ts";

test("a function of a module is an object placed by the linker", () => {
  expect(codeOf("def f(a, b=1):\n    return a\nprint f\n")[0]).toMatch(
    /^LoadConstant r\d+, function f1 k/u,
  );
});

test("defaults that are not constant are evaluated at the definition", () => {
  const code = codeOf("def f(a=[]):\n    return a\nprint f\n");
  expect(code.slice(0, 3).map((line) => line.split(" ")[0])).toEqual([
    "NewList",
    "NewTuple",
    "LoadSingleton",
  ]);
  expect(code.join()).toContain("MakeFunction");
});

const closure =
  "def f(a):\n    b = 1\n    def g():\n        return a + b\n    return g\nprint f(1)()\n";

test("captured variables lie in cells, one for each call", () => {
  const code = codeOf(closure, "f");
  expect(code.slice(0, 3)).toEqual(["NewCell r0", "LoadSingleton r1, 3", "NewCell r1"]);
  expect(code.join("\n")).toMatch(/NewTuple r\d+, r\d+, 2\nMakeFunction/u);
});

test("a closure's cells are taken once, at the start", () => {
  expect(codeOf(closure, "g").slice(0, 2)).toEqual(["LoadClosure r0, 0", "LoadClosure r1, 1"]);
});

test("a function that nothing can reach has no code", () => {
  const image = imageOf("import parallel\nprint parallel.reduce(1, 'sum')\n");
  expect(image.functions.map(({ name }) => name)).not.toContain("unused");
});
