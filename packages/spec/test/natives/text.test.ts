/** The rows of natives/text.ts. */
import { natives } from "@vipera/spec";
import { expect, test } from "vitest";

const rows = natives.filter((row) => row.id >= 100 && row.id <= 159);

test("ids 100 to 159 belong to this group, and each row is documented", () => {
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(row.doc, row.name).toMatch(/\.$/u);
    expect(row.name.includes("."), row.name).toBe(true);
  }
});
