/** Run-time errors. */
import { classes, traps } from "@vipera/spec";
import { expect, test } from "vitest";

test("numbers and names are used once and exceptions are classes", () => {
  expect(new Set(traps.map((row) => row.number)).size).toBe(traps.length);
  expect(new Set(traps.map((row) => row.name)).size).toBe(traps.length);
  const names = new Set(classes.map((row) => row.name));
  for (const row of traps) expect(names, row.name).toContain(row.exception);
});

test("holes are of the kinds that the renderers fill", () => {
  for (const row of traps) {
    for (const hole of row.text.match(/\{[^}]*\}/gu) ?? []) {
      expect(hole, row.name).toMatch(/^\{[trshlx][012]\}$/u);
    }
  }
});
