import { describe, expect, test } from "vitest";
import { kindsInFunction } from "./program-of.ts";

describe("in expressions", () => {
  test("the variable of a list comprehension stays, but there may be no turn", () => {
    expect(kindsInFunction("print [a for a in p], a")).toEqual(["local", "local", "local?"]);
  });
  test("clauses bind for those after them", () => {
    expect(kindsInFunction("print [a for b in p for a in b if a]")).toEqual([
      "local",
      "local",
      "local",
    ]);
  });
  test("the variable of a dict comprehension is another one", () => {
    expect(kindsInFunction("a = 1\nprint {a: 1 for a in p}, a")).toEqual([
      "local",
      "local",
      "local",
      "local",
    ]);
  });
  test("what a conditional or a short-cut operator may skip is bound by neither way alone", () => {
    expect(kindsInFunction("print [a for a in q] if p else 0\nprint a")).toEqual([
      "local",
      "local",
      "local?",
    ]);
    expect(kindsInFunction("print p and [a for a in [1]]\nprint a").at(-1)).toBe("local?");
  });
  test("the default of a parameter is evaluated where the function is made", () => {
    expect(kindsInFunction("g = lambda b=a: b\na = 1")).toEqual(["local?", "local"]);
  });
});
