/** The table of limits. */
import { limitRows, limits } from "@vipera/spec";
import { expect, test } from "vitest";

test("every row says its unit, its reason and its test", () => {
  for (const row of limits) {
    expect(row.value, row.name).toBeGreaterThan(0);
    expect(row.unit, row.name).not.toBe("");
    expect(row.reason, row.name).toMatch(/\.$/u);
    expect(row.test, row.name).toMatch(/^[a-z-]+$/u);
  }
  expect(limits.length).toBe(Object.keys(limitRows).length);
});
