/** Native functions: ids, groups and symbols. */
import { natives, symbolOf } from "@vipera/spec";
import { expect, test } from "vitest";

test("ids, names and symbols are used once", () => {
  expect(new Set(natives.map((row) => row.id)).size).toBe(natives.length);
  expect(new Set(natives.map((row) => row.name)).size).toBe(natives.length);
  expect(new Set(natives.map(symbolOf)).size).toBe(natives.length);
});

test("a symbol is made from the dotted name", () => {
  const symbols = new Map(natives.map((row) => [row.name, symbolOf(row)]));
  expect(symbols.get("len")).toBe("builtinLen");
  expect(symbols.get("str.startswith")).toBe("strStartswith");
  expect(symbols.get("parallel._core_at")).toBe("parallelCoreAt");
});
