import type { Node } from "@vipera/parser";
import { childrenOf } from "@vipera/parser";
import { expect, test } from "vitest";
import { formOfHook, formsOf, looksKeysUp, makesTable } from "../src/needed-forms.ts";
import { programOf } from "./program-of.ts";

function nodesOf(source: string): readonly Node[] {
  const nodes: Node[] = [programOf(source).entry.ast];
  for (const node of nodes) nodes.push(...childrenOf(node));
  return nodes;
}

const formsIn = (source: string) => [...new Set(nodesOf(source).flatMap(formsOf))].sort();

test.each([
  ["a = [1]\nprint 1 in a\n", ["membership"]],
  ["a = [1]\nprint 1 not in a\n", ["membership"]],
  ["a = [1]\na += a\n", ["addition"]],
  ["a = [1]\na[0] += 1\n", ["addition", "item"]],
  ["a = [1]\na[0], b = 1, 2\n", ["item"]],
  ["a = [1]\nfor a[0] in a: pass\n", ["item"]],
  ["a = [1]\ndel a[0]\n", ["item"]],
  ["a = ValueError()\ndel a.x\n", ["deletion"]],
  ["a = ValueError()\ndel (a.x, a.y)\n", ["deletion"]],
  ["print '__delattr__'\n", ["deletion"]],
  ["a = 1\na -= 1\nprint a < 2\n", []],
])("%j has the forms %j", (source, forms) => {
  expect(formsIn(source)).toEqual(forms);
});

test("a dict or a set is made by displays, comprehensions and parameters", () => {
  const isMade = (source: string) => nodesOf(source).some(makesTable);
  expect(
    ["a = {}\n", "a = {1}\n", "a = {i for i in []}\n", "def f(**k): pass\n"].map(isMade),
  ).toEqual([true, true, true, true]);
  expect(isMade("def f(*k): return [k]\n")).toBe(false);
});

test("natives that look keys up are those of tables, hash, and of messages", () => {
  expect(["dict", "set", "hash", "parallel.recv"].map(looksKeysUp)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(looksKeysUp("len")).toBe(false);
});

test("a hook without a form is called by every program that can meet its operands", () => {
  expect(formOfHook("contains")).toBe("membership");
  expect(formOfHook("compare")).toBeUndefined();
});
