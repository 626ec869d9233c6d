import { expect, test } from "vitest";
import { build, kinds } from "./program-of.ts";

function hintFor(text: string): string | undefined {
  const [first] = build(text).collector.diagnostics;
  return first?.hint;
}

test("a name spelled nearly the same is suggested, wherever it is visible", () => {
  expect(hintFor("print lenn('x')\n")).toContain("'len'");
  expect(hintFor("def f(value):\n    return valeu\n")).toContain("'value'");
  expect(hintFor("import parallel\nprint numcore()\n")).toContain("'numcores'");
  expect(hintFor("print None or nothing_like_it\n")).not.toContain("did you mean");
});

test("two letters are not enough for a suggestion", () => {
  expect(build("ab = 1\nprint ac\n").codes).toEqual(["VP2004"]);
});

test("a name of the standard library is offered with its module", () => {
  expect(hintFor("print randint(1, 2)\n")).toContain("from random import randint");
  expect(hintFor("print sqrt(2)\n")).toContain("from math import sqrt");
  expect(hintFor("print random.random()\n")).toContain("import random");
});

test("a name is reported once in a module", () => {
  expect(build("print nothing, nothing\nprint nothing\n").codes).toEqual(["VP2004"]);
});

test.each(["open", "unicode", "globals"])("%s is not part of vPython", (name) => {
  expect(build(`print ${name}\n`).codes).toEqual(["VP3012"]);
});

test.each(["locals"])("%s comes later", (name) => {
  expect(build(`print ${name}\n`).codes).toEqual(["VP3013"]);
});

test("a program may bind refused names itself", () => {
  expect(build("def open(name):\n    return name\nprint open('x')\n").codes).toEqual([]);
});

test("in a try with an except clause, a name that Python does not know raises NameError", () => {
  const guarded = "try:\n    nothing\nexcept NameError:\n    pass\n";
  expect(kinds(guarded, "nothing")).toEqual(["global?"]);
  expect(build("try:\n    nothing\nfinally:\n    pass\n").codes).toEqual(["VP2004"]);
  expect(build("try:\n    pass\nexcept NameError:\n    nothing\n").codes).toEqual(["VP2004"]);
  expect(build("try:\n    eval('1')\nexcept NameError:\n    pass\n").codes).toEqual(["VP3012"]);
});

test("a module spelled nearly right is suggested, for others the library is shown", () => {
  expect(hintFor("import paralel\n")).toBe("did you mean 'parallel'?");
  expect(hintFor("import numpy\n")).toMatch(/standard library: parallel, random, .*, util$/u);
});

test("the module that has a function or a value is named", () => {
  expect(hintFor("print coreid()\n")).toBe("add 'from parallel import coreid' at the top");
  expect(hintFor("print pi\n")).toBe("add 'from math import pi' at the top");
});
