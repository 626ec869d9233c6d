import { expect, test } from "vitest";
import { imageOf } from "./compiled.ts";

/** Names of the functions of a program that are generators. */
const generatorsOf = (text: string) =>
  imageOf(text)
    .functions.filter(({ generator }) => generator)
    .map(({ name }) => name);

test("a function is a generator by a yield of its own", () => {
  expect(generatorsOf("def f():\n    yield 1\ndef g():\n    return 1\nf(), g()\n")).toEqual(["f"]);
  const nested = "def f():\n    def g():\n        yield 1\n    return g\nf()\n";
  expect(generatorsOf(nested)).toEqual(["g"]);
});

test("a generator expression is one, wherever it stands", () => {
  expect(generatorsOf("a = (x for x in [1])\nprint a\n")).toHaveLength(1);
});
