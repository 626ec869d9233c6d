/** The rows of natives/builtins.ts. */
import { natives } from "@vipera/spec";
import { expect, test } from "vitest";

const rows = natives.filter((row) => row.id >= 1 && row.id <= 99);

test("ids 1 to 99 belong to this group, and each row is documented", () => {
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(row.doc, row.name).toMatch(/\.$/u);
    expect(row.name.includes("."), row.name).toBe(false);
  }
});
