import { SourceFile } from "@vipera/diagnostics";
import { expect, test } from "vitest";
import { makeLineTable } from "../src/line-table.ts";

test("a row stands only where the place changes", () => {
  const file = new SourceFile("a.py", "one\n  two\n");
  const places = [
    { word: 0, offset: 0 },
    { word: 1, offset: 0 },
    { word: 2, offset: 6 },
    { word: 4, offset: 6 },
  ];
  expect(makeLineTable(file, places)).toEqual([
    { word: 0, line: 1, column: 1 },
    { word: 2, line: 2, column: 3 },
  ]);
});
