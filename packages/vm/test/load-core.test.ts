import { expect, test } from "vitest";
import { compileVm } from "../src/index.ts";

test("both flavours compile, each once", async () => {
  const full = compileVm("full");
  expect(compileVm("full")).toBe(full);
  expect(WebAssembly.Module.exports(await full).map(({ name }) => name)).toContain("run");
  expect(await compileVm("core")).not.toBe(await full);
});
