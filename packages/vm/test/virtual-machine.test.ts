import { expect, test } from "vitest";
import { compileVm, instantiateVm, moduleBytes } from "../src/index.ts";

const port = { write: () => undefined, trapText: () => "", leaveFrames: () => 0 };
const memory = new WebAssembly.Memory({ initial: 1 });

test("the module's functions are there by name", async () => {
  const vm = instantiateVm(await compileVm("full"), "full", memory, port);
  expect(vm.memory).toBe(memory);
  expect(Object.keys(vm).sort()).toEqual([
    "accept",
    "call",
    "collect",
    "complete",
    "exports",
    "fail",
    "flavour",
    "memory",
    "reserve",
    "run",
    "start",
  ]);
});

test("the module's own tables fit the bytes kept for them", async () => {
  const fresh = new WebAssembly.Memory({ initial: 2 });
  instantiateVm(await compileVm("full"), "full", fresh, port);
  const bytes = new Uint8Array(fresh.buffer);
  expect(bytes.subarray(0, moduleBytes).some((byte) => byte !== 0)).toBe(true);
  expect(bytes.subarray(moduleBytes).every((byte) => byte === 0)).toBe(true);
});

test("another module is refused", () => {
  const empty = new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  expect(() => instantiateVm(empty, "full", memory, port)).toThrow("exports no function run");
});
