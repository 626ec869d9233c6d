import { expect, test } from "vitest";
import { lacksNote, subjectProblem } from "../check-commits.mjs";

test("an area and a sentence are a subject", () => {
  expect(subjectProblem("parser: Tabs and spaces mix as in CPython 2.7.")).toBeUndefined();
  expect(subjectProblem("packages/vm: `Move` copies one slot.")).toBeUndefined();
  expect(subjectProblem(".ci: The gate counts every test.")).toBeUndefined();
});

test.each([
  ["Fix stuff", "area"],
  ["parser: fix tabs.", "lower case"],
  ["parser: Tabs are fixed", "full stop"],
  [`parser: ${"Tabs ".repeat(20)}.`, "72"],
])("'%s' is refused", (subject, reason) => {
  expect(subjectProblem(subject)).toContain(reason);
});

test("a change of a package's sources comes with a note", () => {
  expect(lacksNote(["packages/vm/src/load-core.ts"])).toBe(true);
  expect(lacksNote(["packages/vm/src/load-core.ts", ".changeset/calm-cores.md"])).toBe(false);
  expect(lacksNote(["packages/vm/src/load-core.ts", ".changeset/README.md"])).toBe(true);
  expect(lacksNote(["packages/vm/test/load-core.test.ts", "docs/bytecode.md"])).toBe(false);
});
