import { expect, test } from "vitest";
import { tableRoot } from "../src/module-source.ts";

test("a table root finds its own names and nothing that objects inherit", () => {
  const root = tableRoot("here", { a: "x = 1\n" }, { folder: "here/" });
  expect(root.find("a")).toEqual({ path: "here/a.py", source: "x = 1\n" });
  expect(root.find("constructor")).toBeUndefined();
  expect(root.isStandard).toBe(false);
});
