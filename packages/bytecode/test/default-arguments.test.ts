import { expect, test } from "vitest";
import { codeOf } from "./compiled.ts";

/** The code of a module that calls `called` of the definition before it. */
function callOf(definition: string, call: string): string {
  return codeOf(`${definition}\n${call}\n`, "<module>").join("\n");
}

test("a call passes the constants that are its missing defaults", () => {
  const code = callOf("def called(a, b=None, c=-3, d=True): return a", "called(1)");
  const loads = code.split("\n").map((line) => line.trim().replace(/\s*;.*$/u, ""));
  expect(loads.slice(loads.indexOf("LoadInteger r2, 1"), -1)).toEqual([
    "LoadInteger r2, 1",
    expect.stringMatching(/^LoadSingleton r3, \d$/u),
    "LoadInteger r4, -3",
    expect.stringMatching(/^LoadSingleton r5, \d$/u),
    expect.stringMatching(/^CallGlobal r0, 4,/u),
  ]);
});

test("only those are passed that are missing", () => {
  const code = callOf("def called(a, b=7, c=8): return a", "called(1, 2)");
  expect(code).toContain("LoadInteger r4, 8");
  expect(code).not.toContain(", 7");
});

test.each([
  ["a default is no short constant", "def called(a, b=100000): return a", "called(1)"],
  ["a default is made anew", "def called(a, b=[]): return a", "called(1)"],
  ["a parameter has none", "def called(a, b, c=1): return a", "called(1)"],
  ["the function takes any number", "def called(a, b=None, *c): return a", "called(1)"],
  ["the name is bound twice", "def called(a, b=None): return a\ncalled = len", "called(1)"],
  ["the name is deleted", "def called(a, b=None): return a\ndel called", "called(1)"],
])("a call is as it stands when %s", (_why, definition, call) => {
  expect(callOf(definition, call)).toMatch(/Call(Global)? r\d, 1\b/u);
});
