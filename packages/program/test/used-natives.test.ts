import { expect, test } from "vitest";
import { programOf } from "./program-of.ts";

function used(text: string, modules: Readonly<Record<string, string>> = {}) {
  const { usedNatives, liveSymbols, hooks } = programOf(text, modules);
  return {
    natives: [...usedNatives].map(({ name }) => name).sort(),
    symbols: [...liveSymbols]
      .filter(({ scope }) => !scope.module.isEntry)
      .map(({ name, scope }) => `${scope.module.name}.${name}`)
      .sort(),
    hooks: [...hooks.keys()],
  };
}

test("natives are found under every name they are called by", () => {
  const text =
    "import parallel\nfrom math import sqrt as root\nprint parallel.coreid(), root(2), len\n";
  expect(used(text).natives).toEqual(["len", "math.sqrt", "parallel.coreid"]);
});

test("a library function counts when code that counts names it", () => {
  expect(used("import parallel\n").symbols).toEqual([]);
  expect(used("import parallel\nprint bcast(1, 0)\n").symbols).toEqual([
    "parallel.bcast",
    "util.twice",
  ]);
});

test("all code of the user's own modules counts", () => {
  const { natives, symbols } = used("import a\n", { a: "def f():\n    return abs(1)\n" });
  expect(natives).toEqual(["abs"]);
  expect(symbols).toEqual(["a.f"]);
});

test("every method of a used name counts", () => {
  expect(used("a = []\na.index(1)\n").natives).toEqual(["list.index", "str.index", "tuple.index"]);
});

test("methods and operators of sets count in a program that makes sets", () => {
  expect(used("a = 1\nprint a | 2, a.union\n")).toMatchObject({ natives: [], hooks: [] });
  for (const made of ["{1}", "{x for x in a}", "set()"]) {
    const { natives, hooks } = used(`a = 1\nprint a | 2, a.union, ${made}\n`);
    expect(natives).toEqual(["set", "set.union"]);
    expect(hooks.toSorted()).toEqual(["set_or", "set_union"]);
  }
  expect(used("a = 1\nprint a.union, isinstance(a, set)\n").hooks).toEqual([]);
});

test("a native brings the prelude function that takes over for it, and what that needs", () => {
  const { hooks, symbols } = used("print sorted([1])\n");
  expect(hooks).toEqual(["sorted_with_key"]);
  expect(symbols).toEqual(["prelude._hidden", "prelude.sorted_with_key"]);
});

test("built-ins written in vPython count when they are named", () => {
  expect(used("print map(str, [1])\n").symbols).toEqual(["prelude.map"]);
});

test("a reduce that is chosen at run time needs both, and callable", () => {
  const { natives, symbols } = used("import parallel\nprint reduce(1, 'max')\n");
  expect(natives).toEqual(["callable", "parallel._flags"]);
  expect(symbols).toContain("prelude.reduce");
  expect(symbols).toContain("parallel.reduce");
});

test("the function form of print and backquotes use natives", () => {
  expect(used("print(1, `2`)\n").natives).toEqual(["print", "repr"]);
});

test("a class that values are only compared with is not called", () => {
  expect(used("print isinstance(1, (dict, str)), type(1) == dict\n").natives).toEqual([
    "isinstance",
    "type",
  ]);
  expect(used("kinds = [dict]\n").natives).toEqual(["dict"]);
});

test("special names ask for hooks in the program, not in what the prelude looks up", () => {
  const hooksOf = (name: string) => used(`print "${name}"\n`).hooks;
  expect(hooksOf("__init__")).toEqual(["missing_attribute"]);
  expect(hooksOf("__set__")).toEqual(["set_described"]);
  expect(hooksOf("set")).toEqual([]);
});

test("a method of a class of the program and an attribute of super need no search", () => {
  const hooksOf = (text: string) =>
    used(`class A(object):\n    def __init__(self):\n        pass\n${text}`).hooks;
  expect(hooksOf("class B(A): pass\nA.__init__(A())\nB.__init__(B())\n")).toEqual([]);
  expect(hooksOf("print super(A, A()).__init__\n")).toEqual([]);
  expect(hooksOf("del A.__init__\n")).toEqual(["missing_attribute"]);
  expect(hooksOf("print object.__init__\n")).toEqual(["missing_attribute"]);
  expect(hooksOf("class C(C): pass\nC.__init__(A())\n")).toEqual(["missing_attribute"]);
  expect(hooksOf("print super(A, A())\n")).toEqual(["missing_attribute"]);
});
