import { expect, test } from "vitest";
import { compileVm } from "../src/index.ts";

test("both flavours compile, each once", async () => {
  const full = compileVm("full");
  expect(compileVm("full")).toBe(full);
  expect(WebAssembly.Module.exports(await full).map(({ name }) => name)).toContain("run");
  expect(await compileVm("core")).not.toBe(await full);
});

test("only the metered builds tell the host of samples and collections", async () => {
  for (const flavour of ["full", "core"] as const) {
    const namesOf = async (isMetered: boolean) =>
      WebAssembly.Module.imports(await compileVm(flavour, isMetered)).map(({ name }) => name);
    const more = ["sample", "collected"];
    const [plain, metered] = [await namesOf(false), await namesOf(true)];
    expect(metered.filter((name) => !plain.includes(name)).sort()).toEqual(more.sort());
    expect(compileVm(flavour, true)).not.toBe(compileVm(flavour));
  }
});
