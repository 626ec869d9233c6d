import { expect, test } from "vitest";
import { codeOfBody, imageOf } from "./compiled.ts";

test("a built-in function is called by its number", () => {
  expect(codeOfBody("a", "return ord(a)")).toEqual([
    "Move r3, r0",
    "CallNative r1, 1, ord",
    "Return r1",
  ]);
});

test("len has an instruction of its own", () => {
  expect(codeOfBody("a", "return len(a)")).toEqual(["Length r1, r0", "Return r1"]);
});

test("keywords become positions, and what is left out is marked", () => {
  const code = codeOfBody("a", "return int(a, base=16)");
  expect(code.slice(0, 3)).toEqual(["Move r3, r0", "LoadInteger r4, 16", "CallNative r1, 2, int"]);
  expect(codeOfBody("a", "return round(digits=2, x=a)").join("\n")).toContain("round");
});

test("a wrong number of arguments is left to the general call", () => {
  const code = codeOfBody("a", "return len(a, a)");
  expect(code[0]).toBe("LoadConstant r1, native len");
  expect(code.join("\n")).toContain("Call r1, 2");
});

test("a key function goes to the prelude", () => {
  const code = codeOfBody("a, k", "return sorted(a, key=k)").join("\n");
  expect(code).toContain("CallKeyword");
  const names = imageOf("print sorted([1])\n").functions.map(({ name }) => name);
  expect(names).toEqual(["<module>", "_sorted"]);
});

test("the greatest of several values needs no call", () => {
  const code = codeOfBody("a, b", "return max(a, b, 3)").join("\n");
  expect(code.match(/JumpIfNotLess/gu)).toHaveLength(2);
  expect(code).not.toContain("Call");
  expect(codeOfBody("a", "return min(a)").join("\n")).toContain("Call");
});

test("dict with keywords adds them as entries", () => {
  expect(codeOfBody("a", "return dict(a, b=1)").join("\n")).toContain("SetIndex");
});

test("a hook is there when a method may need it", () => {
  expect(imageOf("a = [1]\na.sort()\n").hooks).toEqual([]);
  expect(imageOf("a = [1]\na.sort()\n", {}, { forCoreFlavour: true }).hooks).toHaveLength(1);
  expect(imageOf("a = [1]\na.sort(key=None)\n").hooks.map(({ name }) => name)).toEqual([
    "list_sort",
  ]);
});
