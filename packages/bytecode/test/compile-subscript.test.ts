import { expect, test } from "vitest";
import { codeOfBody } from "./compiled.ts";

test("a subscript reads its operands where they are", () => {
  expect(codeOfBody("a, i", "return a[i]")).toEqual(["GetIndex r2, r0, r1", "Return r2"]);
});

test("a slice without step has its bounds side by side", () => {
  expect(codeOfBody("a, i", "return a[i:]")).toEqual([
    "Move r3, r1",
    "LoadSingleton r4, 0",
    "GetSlice r2, r0, r3",
    "Return r2",
  ]);
});

test("a slice with a step, or assigned to, is an object", () => {
  expect(codeOfBody("a", "return a[::2]").join()).toContain("NewSlice");
  expect(codeOfBody("a", "a[1:2] = []").join()).toContain("NewSlice");
  expect(codeOfBody("a", "del a[1:]").join()).toContain("DeleteIndex");
});
