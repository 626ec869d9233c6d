import { diagnose, SourceFile, toJson } from "@vipera/diagnostics";
import { expect, it } from "vitest";

const file = new SourceFile("a.py", "ab\ncd\n");

it("gives a diagnostic as data with 0-based ranges, always with the same fields", () => {
  const place = { file, span: { start: 3, end: 5 } };
  const json = toJson(diagnose("VP1217", place, { name: "cd" }, { notes: [place] }));
  const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } };
  expect(JSON.stringify(json)).toBe(
    JSON.stringify({
      code: "VP1217",
      severity: "error",
      category: "SyntaxError",
      message: "duplicate argument 'cd' in function definition",
      place: { path: "a.py", range },
      label: "",
      hint: "rename one of them",
      expected: [],
      notes: [{ message: "the first one is here", place: { path: "a.py", range } }],
    }),
  );
});

it("gives null for a place that does not exist", () => {
  expect(toJson(diagnose("VP1204", undefined)).place).toBeNull();
});
