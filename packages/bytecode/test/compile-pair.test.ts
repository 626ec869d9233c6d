import { expect, test } from "vitest";
import { codeOf, codeOfBody } from "./compiled.ts";

/** The body of a function in a program that makes arrays. */
function codeWithArrays(parameters: string, body: string): readonly string[] {
  const text = `from array import array\ndef f(${parameters}):\n    ${body}\nprint f, array(1)\n`;
  return codeOf(text, "f");
}

test("a program without arrays has no instructions of theirs", () => {
  expect(codeOfBody("a, i, j", "return a[i][j]").join()).not.toMatch(/Index2|GetRow/u);
  expect(codeOfBody("a, i, j", "a[i, j] = 1").join()).not.toMatch(/Index2|GetRow/u);
});

test("a column in which nothing can happen is read before the row is taken", () => {
  expect(codeWithArrays("a, i, j", "return a[i][j]")).toEqual([
    expect.stringMatching(/^GetIndex2 r3, r0, r1, r2, /u),
    "GetIndex r4, r0, r1",
    "GetIndex r3, r4, r2",
    "Return r3",
  ]);
});

test("any other column comes after the row", () => {
  expect(codeWithArrays("a, i, j", "return a[i][j()]").map((line) => line.split(" ")[0])).toEqual([
    "GetRow",
    "Move",
    "Call",
    "GetIndex2",
    "GetIndex",
    "Return",
  ]);
});

test("two subscripts in one pair of brackets make a tuple only for other values", () => {
  const names = codeWithArrays("a, i, j", "a[i, j] = a").map((line) => line.split(" ")[0]);
  expect(names).toEqual(["SetIndex2", "Move", "Move", "NewTuple", "SetIndex", "ReturnNone"]);
});

test("an augmented assignment takes the row once", () => {
  const names = codeWithArrays("a, i, j", "a[i][j] += 1").map((line) => line.split(" ")[0]);
  expect(names.filter((name) => name === "GetRow")).toHaveLength(1);
  expect(names.filter((name) => name === "SetIndex2")).toHaveLength(1);
});

test("slices and three subscripts are what they are for any object", () => {
  const code = codeWithArrays("a, i, j", "return a[i:j], a[i][j:], a[i, j, i]").join();
  expect(code).not.toMatch(/Index2|GetRow/u);
});
