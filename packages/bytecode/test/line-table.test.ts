import { SourceFile } from "@vipera/diagnostics";
import { expect, test } from "vitest";
import { makeLineTable } from "../src/line-table.ts";

test("a row stands only where the place changes", () => {
  const file = new SourceFile("a.py", "one\n  two\n");
  const places = [
    { word: 0, offset: 0, note: "plain" as const },
    { word: 1, offset: 0, note: "plain" as const },
    { word: 2, offset: 6, note: "plain" as const },
    { word: 4, offset: 6, note: "plain" as const },
  ];
  expect(makeLineTable(file, places)).toEqual([
    { word: 0, line: 1, column: 1 },
    { word: 2, line: 2, column: 3 },
  ]);
});

test("a note is on its own instruction only", () => {
  const file = new SourceFile("a.py", "one\n");
  const place = (word: number, note: "plain" | "augmented") => ({ word, offset: 0, note });
  const places = [place(0, "plain"), place(1, "augmented"), place(2, "plain"), place(3, "plain")];
  expect(makeLineTable(file, places)).toEqual([
    { word: 0, line: 1, column: 1 },
    { word: 1, line: 1, column: 1, note: "augmented" },
    { word: 2, line: 1, column: 1 },
  ]);
});
