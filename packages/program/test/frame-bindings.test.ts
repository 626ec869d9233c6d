import { describe, expect, test } from "vitest";
import { kinds, kindsInFunction } from "./program-of.ts";

describe("of captured variables", () => {
  test("a variable is proven where the function is made after it was bound", () => {
    expect(kindsInFunction("a = 1\nreturn lambda: a")).toEqual(["cell", "free"]);
    expect(kindsInFunction("g = lambda: a\na = 1\nreturn g")).toEqual(["free?", "cell"]);
  });
  test("a function finds itself bound", () => {
    expect(kinds("def f():\n    def a():\n        return a()\n    return a\n", "a")).toEqual([
      "free",
      "cell",
    ]);
  });
  test("a function defined later may be unbound", () => {
    const text =
      "def f():\n    def g():\n        return a()\n    def a():\n        pass\n    return g\n";
    expect(kinds(text, "a")).toEqual(["free?"]);
  });
});

describe("of global names", () => {
  test("what is bound before the first call of a function is bound for all functions", () => {
    const text = "a = len('x')\ndef f():\n    return a\nb = 0\nf()\n";
    expect(kinds(text, "a")).toEqual(["global", "global"]);
  });
  test("what is bound after a call may be unbound in functions", () => {
    expect(kinds("def f():\n    return a\nf()\na = 1\nprint a\n", "a")).toEqual([
      "global?",
      "global",
      "global",
    ]);
  });
  test("what a function deletes is never proven", () => {
    const text = "a = 1\ndef f():\n    global a\n    del a\nprint a\n";
    expect(kinds(text, "a")).toEqual(["global", "global?", "global?"]);
  });
});
