import type { Node } from "@vipera/parser";
import { childrenOf } from "@vipera/parser";
import { nativeNamed } from "../src/builtin-names.ts";
import {
  bytearrayHooksOf,
  mayCallHook,
  operatorHooksOf,
  operatorHooksOfNative,
  setHooksOf,
} from "../src/operator-hooks.ts";
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

test.each(["a = [1]\nprint a[::2]\n", "a = [1]\na[1:2] = [3]\n", "a = {}\na[1] = 2\n"])(
  "other slices do not: %j",
  (source) => {
    expect(hooksOf(source)).toEqual([]);
  },
);

test("sets and bytearrays have hooks for what may change them", () => {
  const found = (source: string) => {
    const [node] = programOf(source).entry.ast.body.slice(-1);
    if (node === undefined) throw new Error("no statement");
    return [...setHooksOf(node), ...bytearrayHooksOf(node)];
  };
  expect(found("a = 1\na |= 2\n")).toEqual(["set_or", "set_or_in_place"]);
  expect(found("a = 1\na += 2\n")).toEqual(["bytearray_add_in_place"]);
  expect(found("a = 1\na *= 2\n")).toEqual(["bytearray_multiply_in_place"]);
  expect(found("a = [1]\na[0] = 2\n")).toEqual(["bytearray_change"]);
  expect(found("a = [1]\ndel a[0]\n")).toEqual(["bytearray_change"]);
  expect(found("a = 1\na //= 2\n")).toEqual([]);
});

test("a slice object may be any slice", () => {
  const native = nativeNamed("slice");
  if (native === undefined) throw new Error("no native function slice");
  expect(operatorHooksOfNative(native)).toEqual(sliceHooks);
});

test("a text without colons in brackets has no such slices", () => {
  expect(mayCallHook("a[1] = 2", "slice_assign")).toBe(false);
  expect(mayCallHook("a[1] = 2", "map")).toBe(false);
});
