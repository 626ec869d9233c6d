import { expect, test } from "vitest";
import { build } from "./program-of.ts";

/** What a program may do with attributes of functions. */
function usesOf(text: string): { doc: boolean | undefined; open: boolean | undefined } {
  const { program } = build(text);
  return { doc: program?.keepsDocStrings, open: program?.opensFunctions };
}

const definition = "def f():\n    return 1\n";

test("a program without attributes of functions keeps nothing for them", () => {
  expect(usesOf(definition)).toEqual({ doc: false, open: false });
  expect(usesOf(`${definition}print __doc__\n`)).toEqual({ doc: false, open: false });
  const own = "class A(object):\n    def __init__(self):\n        self.a = 1\n";
  expect(usesOf(own)).toEqual({ doc: false, open: false });
});

test("who asks for a text has texts kept", () => {
  expect(usesOf(`${definition}print f.__doc__\n`).doc).toBe(true);
  expect(usesOf(`${definition}asked = "__doc__"\n`).doc).toBe(true);
});

test.each([
  "f.x = 1\n",
  "f.x += 1\n",
  "a, f.x = 1, 2\n",
  "for f.x in [1]:\n    pass\n",
  "change = 'setattr'\n",
  "f.__dict__['x'] = 1\n",
])("functions are open in a program with %j", (statement) => {
  expect(usesOf(definition + statement).open).toBe(true);
});
