/** The rows of natives/containers.ts. */
import { natives } from "@vipera/spec";
import { expect, test } from "vitest";

const rows = natives.filter((row) => row.id >= 160 && row.id <= 219);

test("ids 160 to 219 belong to this group, and each row is documented", () => {
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(row.doc, row.name).toMatch(/\.$/u);
    expect(row.name.includes("."), row.name).toBe(true);
  }
});
