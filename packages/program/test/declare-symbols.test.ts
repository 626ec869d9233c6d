import { expect, test } from "vitest";
import type { Scope } from "../src/scopes.ts";
import { build, programOf } from "./program-of.ts";

function outline(scope: Scope): unknown {
  const names = [...scope.symbols.keys()].join(" ");
  return [`${scope.kind} ${scope.name}: ${names}`, ...scope.children.map(outline)];
}

test("each function, lambda and scoped comprehension has its scope", () => {
  const text =
    "def f(a, *b, **c):\n    d = lambda e: e\n    return {g: 1 for g in a}\nh = [i for i in []]\n";
  expect(outline(programOf(text).entry.scope)).toEqual([
    "module <module>: f i h",
    ["function f: a b c d", ["lambda <lambda>: e"], ["comprehension <dictcomp>: g"]],
  ]);
});

test("a definition is known when it is the only binding and stands directly in the body", () => {
  const text =
    "def one(): pass\ndef two(): pass\ntwo = 1\nif one:\n    def three(): pass\n" +
    "def four():\n    global one\n    def five(): pass\n";
  const { symbols, children } = programOf(text).entry.scope;
  const known = [...symbols.values()].filter(({ definition }) => definition !== undefined);
  expect(known.map(({ name }) => name)).toEqual(["one", "four"]);
  const four = children.find(({ name }) => name === "four");
  expect(four?.symbols.get("five")?.definition?.name).toBe("five");
});

test("bindings say how and by whose code a name is bound", () => {
  const text = "a = 1\nfor a in []:\n    del a\ndef f():\n    global a\n    a += 1\n";
  const bindings = programOf(text).entry.scope.symbols.get("a")?.bindings ?? [];
  expect(bindings.map(({ kind, scope }) => `${kind} in ${scope.name}`)).toEqual([
    "assignment in <module>",
    "for in <module>",
    "delete in <module>",
    "augmentedAssignment in f",
  ]);
});

test("a parameter cannot be declared global, also a starred one", () => {
  expect(build("def f(*a):\n    if 1:\n        global a\n").codes).toEqual(["VP2014"]);
});

test("global at module level and in nested functions changes nothing outside them", () => {
  const text =
    "global a\na = 1\ndef f():\n    def g():\n        global b\n        b = 1\n    b = 2\n";
  const { symbols, children } = programOf(text).entry.scope;
  expect([...symbols.keys()]).toEqual(["a", "f", "b"]);
  expect(children[0]?.symbols.has("b")).toBe(true);
});
