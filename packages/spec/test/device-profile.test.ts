import { groupPrice, opcodeGroups, pricesByGroup, profileFields } from "@vipera/spec";
import { expect, test } from "vitest";

test("every opcode group has a price among the fields", () => {
  expect(groupPrice("move")).toBe("moveCycles");
  for (const name of [...opcodeGroups.map(groupPrice), ...pricesByGroup]) {
    const row = profileFields.find(({ path }) => path === `costs.${name}`);
    expect(row, name).toMatchObject({ type: "integer", required: false });
  }
});

test("an instruction cannot be free: time would not pass in a loop", () => {
  const rows = profileFields.filter(({ path }) => /^costs\.(jump|loop)Cycles$/u.test(path));
  expect(rows.map(({ range }) => range?.[0])).toEqual([1, 1]);
});
