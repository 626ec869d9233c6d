import { expect, test } from "vitest";
import { imageOf } from "./compiled.ts";

/** The lines of a module's line table, in order. */
const linesOf = (text: string) => imageOf(text).functions[0]?.lines.map(({ line }) => line);

test("an expression on a later line has that line, as in CPython", () => {
  expect(linesOf("a = []\nprint (a[\n  0] +\n  1)\n")).toEqual([1, 3, 4]);
});

test("a statement begins a line of its own", () => {
  expect(linesOf("a = 1\n\n\nprint a\n")).toEqual([1, 4]);
});
