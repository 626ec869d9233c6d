import { describe, expect, test } from "vitest";
import { build } from "./program-of.ts";

test("all mistakes of a program are reported in one run", () => {
  const text = "b = u'x'\nc = 2j\nexec 'x'\ndef f((a, b)):\n    yield 1\n";
  expect(build(text).codes).toEqual(["VP3008", "VP3009", "VP3011", "VP3007"]);
});

test("unicode_literals is refused, other futures are accepted", () => {
  expect(build("from __future__ import unicode_literals\n").codes).toEqual(["VP3008"]);
  const { program } = build("from __future__ import division, print_function, with_statement\n");
  expect(program?.entry.hasTrueDivision).toBe(true);
});

describe("names that always mean the same", () => {
  test.each([
    "None = 1",
    "a, True = 1, 2",
    "for False in []: pass",
    "def None(): pass",
    "def f(True): pass",
    "import random as None",
    "from random import randint as True",
    "print [0 for None in []]",
    "del True",
    "try: pass\nexcept ValueError, None: pass",
  ])("cannot be bound: %s", (text) => {
    // The parser itself refuses None, as CPython's does.
    const code = text.includes("None") ? "VP1213" : "VP3017";
    expect(build(`${text}\n`).codes).toEqual([code]);
  });
});

describe("statements in their places", () => {
  test("break and continue belong to a loop of the same function", () => {
    const text = "while 1:\n    def f():\n        break\n    continue\n";
    expect(build(text).codes).toEqual(["VP3103"]);
  });
  test("else of a loop is not in the loop", () => {
    expect(build("for i in []:\n    pass\nelse:\n    break\n").codes).toEqual(["VP3103"]);
    const text = "while 1:\n    for i in []:\n        pass\n    else:\n        break\n";
    expect(build(text).codes).toEqual([]);
  });
  test("continue in finally is refused unless its loop is inside it", () => {
    const inner = "try:\n    pass\nfinally:\n    for i in []:\n        continue\n";
    expect(build(inner).codes).toEqual([]);
    const text =
      "while 1:\n    try:\n        pass\n    finally:\n        if 1:\n            continue\n";
    expect(build(text).codes).toEqual(["VP3105"]);
    const body = "while 1:\n    try:\n        continue\n    finally:\n        pass\n";
    expect(build(body).codes).toEqual([]);
  });
  test("a bare raise belongs to an except clause of the same function", () => {
    const good = "try:\n    pass\nexcept:\n    if 1:\n        raise\n";
    expect(build(good).codes).toEqual([]);
    const bad = "try:\n    pass\nexcept:\n    def f():\n        raise\n";
    expect(build(bad).codes).toEqual(["VP3106"]);
    expect(build("try:\n    raise\nfinally:\n    pass\n").codes).toEqual(["VP3106"]);
  });
  test("return needs a function, a lambda body is no place for statements", () => {
    expect(build("def f():\n    return 1\nif 1:\n    return\n").codes).toEqual(["VP3101"]);
  });
});

test("C calls pass when the caller can compile them", () => {
  const text = "native include(math.h)\na = native(->float) sqrt(2)\nprint native const(PI)\n";
  expect(build(text).codes).toEqual(["VP3014", "VP3014", "VP3014"]);
  expect(build(text, {}, { acceptsNative: true }).codes).toEqual([]);
});

test.each([
  "a = `1`",
  "a = {1: 2 for i in []}",
  "a = [1, 2]\na[0:1] = []\ndel a[::2]",
  "print 1 <> 2",
  "raise ValueError, 'x'",
  "try:\n    pass\nexcept (KeyError, IndexError), e:\n    pass",
  "print 'a' 'b', r'c', 0x1f, 0b11, 017",
  "a = lambda x, y=1, *z, **w: (x, y, z, w)",
  "a, (b, [c]) = 1, (2, [3])",
])("the imperative language passes: %s", (text) => {
  expect(build(`${text}\n`).codes).toEqual([]);
});
