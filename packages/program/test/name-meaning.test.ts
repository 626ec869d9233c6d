import { expect, test } from "vitest";
import { build, kinds } from "./program-of.ts";

test("a built-in that a branch replaces is refused where both are possible", () => {
  expect(build("if len('x'):\n    max = 1\nprint max\n").codes).toEqual(["VP2016"]);
});

test("a built-in that a function replaces is refused in the module's code only", () => {
  const text = "def f():\n    global max\n    max = 1\n";
  expect(build(`${text}print max\n`).codes).toEqual(["VP2016"]);
  expect(kinds(`${text}def g():\n    return max\n`, "max")).toEqual(["global", "global?"]);
});

test("a local name never becomes the built-in", () => {
  expect(kinds("def f():\n    print max\n    max = 1\n", "max")).toEqual(["local?", "local"]);
});

test("the names of a standard module's natives are visible inside it", () => {
  expect(build("import parallel\nprint parallel.bcast(1, 0), bcast(1, 0)\n").codes).toEqual([]);
});

test("an import in a branch may not have run", () => {
  const text = "def f(p):\n    if p:\n        import math\n    return math.pi\n";
  expect(build(text).codes).toEqual(["VP2017"]);
});
