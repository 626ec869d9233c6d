import { expect, test } from "vitest";
import { kinds } from "./program-of.ts";

/** Whether a function sees `a` as bound when it is bound after this statement. */
function isQuiet(statement: string): boolean {
  const text = `def g():\n    return 1\n${statement}\na = 1\ndef f():\n    return a\n`;
  return kinds(text, "a").at(-1) === "global";
}

test.each([
  "print 1, [2] + [3]",
  "x = len([1])\nprint x",
  "for i in range(3):\n    print i",
  "import math\nx = math.sqrt(2)",
  "import parallel\nx = coreid()",
  "from math import sqrt\nx = sqrt(2)",
  "import random\nx = random()",
  "x = ValueError('x')",
  "h = lambda y=1: g()",
  "def h():\n    g()",
])("cannot call a function of the program: %s", (statement) => {
  expect(isQuiet(statement)).toBe(true);
});

test.each([
  "g()",
  "print [g() for i in []]",
  "def h(x=g()):\n    pass",
  "h = lambda y=g(): 1",
  "x = sorted([1])",
  "x = map(g, [])",
  "x = []\nx.append(1)",
  "import random\nx = randint(1, 2)",
])("may call one: %s", (statement) => {
  expect(isQuiet(statement)).toBe(false);
});
