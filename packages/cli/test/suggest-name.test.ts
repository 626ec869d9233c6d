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

test("the beginning of a name is completed, of several names to all of them", () => {
  const longer = ["-codecore", "-codeshared", "--cores", "-seed", "--seed", "--shared-memory"];
  expect(suggestName("-code", longer)).toBe("-codecore' or '-codeshared");
  expect(suggestName("--share", longer)).toBe("--shared-memory");
  expect(suggestName("-see", longer)).toBe("-seed");
  expect(suggestName("--core", longer)).toBe("--cores");
  expect(suggestName("-co", longer)).toBeUndefined();
});

test("the beginning of many names completes none", () => {
  const many = ["--file-one", "--file-two", "--file-three", "--file-four"];
  expect(suggestName("--file", many)).toBeUndefined();
  expect(suggestName("--file", many.slice(1))).toBe(
    "--file-two' or '--file-three' or '--file-four",
  );
});
