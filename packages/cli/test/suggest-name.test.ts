import { expect, test } from "vitest";
import { suggestName } from "../src/index.ts";

const names = ["--cores", "--json", "--emit", "-seed", "-d"];

test("a letter too few, too many, changed or swapped still finds the name", () => {
  expect(suggestName("--core", names)).toBe("--cores");
  expect(suggestName("--jsson", names)).toBe("--json");
  expect(suggestName("--emid", names)).toBe("--emit");
  expect(suggestName("-sede", names)).toBe("-seed");
});

test("the number of dashes does not matter", () => {
  expect(suggestName("-cores", names)).toBe("--cores");
});

test("what is far from every name suggests nothing", () => {
  expect(suggestName("--overlay", names)).toBeUndefined();
  expect(suggestName("-x", names)).toBeUndefined();
});
