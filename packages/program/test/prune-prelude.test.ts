import { expect, test } from "vitest";
import { prunePrelude } from "../src/prune-prelude.ts";

const prelude = `"""Built-ins."""

limit = 3

def map(f, s):
    return [f(v) for v in s]


# Sorts.
def sorted_with_key(s, key):
    return map(key, s)

def unused():

    return 1
`;

test("a function that nobody mentions leaves empty lines, so that numbers stay", () => {
  const pruned = prunePrelude(prelude, ["print 1"]);
  expect(pruned.split("\n")).toHaveLength(prelude.split("\n").length);
  expect(pruned.replace(/\n+/g, "\n")).toBe('"""Built-ins."""\nlimit = 3\n');
});

test("a function is kept when its name stands in a text", () => {
  const pruned = prunePrelude(prelude, ["print 1", "x = map(f, [])"]);
  expect(pruned).toContain("def map(f, s):\n    return [f(v) for v in s]\n");
  expect(pruned).not.toContain("unused");
});

test("a native's name brings in its twin, and that what it mentions", () => {
  const pruned = prunePrelude(prelude, ["print sorted([2, 1])"]);
  expect(pruned).toContain("def sorted_with_key");
  expect(pruned).toContain("def map");
  expect(pruned).not.toContain("unused");
});

test("a text that mentions everything gives the prelude itself", () => {
  expect(prunePrelude(prelude, ["map sorted unused"])).toBe(prelude);
});

test("words of docstrings and comments bring nothing in", () => {
  const map = `def map(f, s):\n    """Not filter."""\n    # filter\n`;
  const text = `"""For map and filter."""\n\n${map}\ndef filter(f, s):\n    pass\n`;
  expect(prunePrelude(text, ["print 1\n"])).not.toContain("def ");
  const mapped = prunePrelude(text, ["map(f, s)\n"]);
  expect(mapped).toContain("def map");
  expect(mapped).not.toContain("def filter");
});
