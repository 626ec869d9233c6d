import { expect, test } from "vitest";
import { codeOfBody } from "./compiled.ts";

test("exchanging two variables makes no tuple", () => {
  expect(codeOfBody("a, b", "a, b = b, a\nreturn a")).toEqual([
    "Move r2, r0",
    "Move r0, r1",
    "Move r1, r2",
    "Return r0",
  ]);
});

test("values that nothing waits for go straight to their variables", () => {
  expect(codeOfBody("a, b", "a, b = a + 1, b + 2\nreturn a")).toEqual([
    "AddImmediate r0, r0, 1",
    "AddImmediate r1, r1, 2",
    "Return r0",
  ]);
  expect(codeOfBody("a, b", "a, b = b, a + b\nreturn a")).toEqual([
    "Add r2, r0, r1",
    "Move r0, r1",
    "Move r1, r2",
    "Return r0",
  ]);
});

test("a chained assignment evaluates its value once", () => {
  const code = codeOfBody("f", "a = b = f.x\nreturn a");
  expect(code.filter((line) => line.startsWith("GetAttribute"))).toHaveLength(1);
});

test("parts of an augmented target are evaluated once", () => {
  expect(codeOfBody("a, i", "a[i.x] += 2")).toEqual([
    "GetAttribute r2, r1, x, 0",
    "GetIndex r3, r0, r2",
    "AddImmediate r3, r3, 2",
    "SetIndex r3, r0, r2",
    "ReturnNone",
  ]);
});

test("+= may extend a list in place, unless the variable never holds one", () => {
  expect(codeOfBody("a, b", "a += b").join()).toContain("InPlaceAdd");
  expect(codeOfBody("b", "s = 0\ns += b\nreturn s").join()).not.toContain("InPlaceAdd");
});

test("del unbinds, and a read after it is checked", () => {
  expect(codeOfBody("a", "del a\nreturn a")).toEqual([
    "LoadSingleton r0, 3",
    'CheckBound r0, string "a"',
    "Return r0",
  ]);
});
