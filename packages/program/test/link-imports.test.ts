import { expect, test } from "vitest";
import { build, kinds, programOf } from "./program-of.ts";

function aliasOf(text: string, name: string, modules: Readonly<Record<string, string>> = {}) {
  return programOf(text, modules).entry.scope.symbols.get(name)?.alias?.kind;
}

test("imports of what never changes are aliases", () => {
  expect(aliasOf("import math as m\n", "m")).toBe("module");
  expect(aliasOf("from math import sqrt, pi\n", "sqrt")).toBe("native");
  expect(aliasOf("from a import f\n", "f", { a: "def f(): pass\n" })).toBe("global");
});

test("an alias of an alias is the thing itself", () => {
  const modules = { a: "from math import sqrt as root\nimport math\n" };
  expect(kinds("from a import root, math\nprint root(2), math.pi\n", "root", modules)).toEqual([
    "native",
  ]);
  expect(aliasOf("from a import math\n", "math", modules)).toBe("module");
});

test("a name that functions of its module change is copied when it is imported", () => {
  const modules = { a: "x = 1\ndef f():\n    global x\n    x = 2\n" };
  const program = programOf("from a import x as y\nprint y\n", modules);
  const [bindings] = [...program.imports.values()].slice(-1);
  expect(bindings).toMatchObject([
    { target: { kind: "global", symbol: { name: "y" } }, value: { symbol: { name: "x" } } },
  ]);
});

test("a name that is bound to something else too is a variable", () => {
  const program = programOf("from math import sqrt\nprint sqrt\nsqrt = 1\n");
  const [[binding] = []] = [...program.imports.values()];
  expect(binding?.value).toMatchObject({ kind: "native" });
  expect(binding?.target).toMatchObject({ kind: "global" });
});

test("the same import in several places is one alias", () => {
  const text = "if len('x'):\n    import math\nelse:\n    import math\nprint math.pi\n";
  expect(aliasOf(text, "math")).toBe("module");
  expect(build("import math as a\nimport time as a\n").codes).toEqual(["VP2012"]);
});

test("a missing name is reported once, where it is imported", () => {
  const { codes } = build("from random import nothing\nprint nothing, nothing\n");
  expect(codes).toEqual(["VP2003"]);
});

test("an alias read before its import is the built-in, or a mistake", () => {
  expect(kinds("print pow(1, 2)\nfrom math import pow\n", "pow")).toEqual(["native"]);
  expect(build("print sqrt(1)\nfrom math import sqrt\n").codes).toEqual(["VP2017"]);
});
