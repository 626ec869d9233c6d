import type { Node } from "@vipera/parser";
import { childrenOf } from "@vipera/parser";
import { nativeNamed } from "../src/builtin-names.ts";
import { mayCallHook, operatorHooksOf, operatorHooksOfNative } from "../src/operator-hooks.ts";
import { expect, test } from "vitest";
import { programOf } from "./program-of.ts";

function hooksOf(source: string): readonly string[] {
  const pending: Node[] = [programOf(source).entry.ast];
  const names = new Set<string>();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (const name of operatorHooksOf(node)) names.add(name);
    pending.push(...childrenOf(node));
  }
  return [...names].sort();
}

const sliceHooks = ["slice_assign", "slice_delete"];

test.each([
  "a = [1]\na[::2] = [2]\n",
  "a = [1]\ndel a[::2]\n",
  "a = [1]\na[::2] += [2]\n",
  "a = [1]\nfor a[::2] in [[1]]: pass\n",
  "a = [1]\nb, a[::2] = 1, [2]\n",
])("a slice with a step as a target calls the prelude: %j", (source) => {
  expect(hooksOf(source)).toEqual(sliceHooks);
  expect(mayCallHook(source, "slice_assign") || mayCallHook(source, "slice_delete")).toBe(true);
});

test.each(["a = [1]\nb = a[::2]\n", "a = [1]\na[1:2] = [3]\n", "a = {}\na[1] = 2\n"])(
  "other slices do not: %j",
  (source) => {
    expect(hooksOf(source)).toEqual([]);
  },
);

test("a slice object may be any slice", () => {
  const native = nativeNamed("slice");
  if (native === undefined) throw new Error("no native function slice");
  expect(operatorHooksOfNative(native)).toEqual(sliceHooks);
});

test("a text without colons in brackets has no such slices", () => {
  expect(mayCallHook("a[1] = 2", "slice_assign")).toBe(false);
  expect(mayCallHook("a[1] = 2", "map")).toBe(false);
});

test.each([
  "print x\n",
  "print 'a', [1]\n",
  "print x % 2\n",
  "from __future__ import print_function\nprint(x)\n",
])("a print of what may be a container calls the prelude: %j", (source) => {
  expect(hooksOf(`${source}x = 1\n`)).toEqual(["print_value"]);
});

test.each(["print\n", "print 'a', 1, 2.5\n", "print 'a' + x + 'b', 'n %d' % x, x == 1\n"])(
  "a print of what certainly is none does not: %j",
  (source) => {
    expect(hooksOf(`x = 1\n${source}`)).toEqual([]);
  },
);

test("str and repr may be asked for the text of a container", () => {
  for (const [name, hook] of [
    ["str", "str_value"],
    ["repr", "repr_value"],
  ] as const) {
    const native = nativeNamed(name);
    if (native === undefined) throw new Error(`no native function ${name}`);
    expect(operatorHooksOfNative(native)).toEqual([hook]);
  }
});
