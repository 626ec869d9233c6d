/** Run-time errors. */
import { classes, traps } from "@vipera/spec";
import { expect, test } from "vitest";

test("numbers and names are used once and exceptions are classes", () => {
  expect(new Set(traps.map((row) => row.number)).size).toBe(traps.length);
  expect(new Set(traps.map((row) => row.name)).size).toBe(traps.length);
  const names = new Set(classes.map((row) => row.name));
  for (const row of traps) expect(names, row.name).toContain(row.exception);
});

test("a variant is of the class of the row that is raised", () => {
  for (const { name, exception, raisedAs } of traps) {
    if (raisedAs === undefined) continue;
    const raised = traps.find((row) => row.name === raisedAs);
    expect(raised?.exception, name).toBe(exception);
    expect(raised?.raisedAs, name).toBe(undefined);
  }
});

test("holes are of the kinds that the renderers fill", () => {
  for (const row of traps) {
    for (const hole of row.text.match(/\{[^}]*\}/gu) ?? []) {
      expect(hole, row.name).toMatch(/^\{[trsxn][012]\}$/u);
    }
  }
});
