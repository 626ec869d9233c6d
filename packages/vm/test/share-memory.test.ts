import { expect, test } from "vitest";
import { compileVm, instantiateVm } from "../src/index.ts";
import { withSharedMemory } from "../src/share-memory.ts";

const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
/** A custom section, then the imports `e.m`, a memory of one page, and nothing else. */
const custom = [0, 2, 1, 0x78];
const memory = (...limits: number[]) => [2, 6 + limits.length, 1, 1, 0x65, 1, 0x6d, 2, ...limits];

function share(...sections: readonly (readonly number[])[]): number[] {
  return [...withSharedMemory(Uint8Array.from([...header, ...sections.flat()]))];
}

test("the import of the memory gets the mark of a shared one, and a maximum", () => {
  const shared = [...header, ...custom, ...memory(3, 1, 0x80, 0x80, 4)];
  expect(share(custom, memory(0, 1))).toEqual(shared);
  expect(share(custom, memory(1, 1, 9))).toEqual(shared);
});

test("a module without an imported memory is refused", () => {
  expect(() => share(custom)).toThrow("imports nothing");
  expect(() => share([2, 8, 1, 1, 0x65, 1, 0x74, 1, 0x70, 0])).toThrow(
    "does not import its memory",
  );
});

test("a size of several bytes is read and written", () => {
  const name = Array.from({ length: 200 }, () => 0x61);
  const body = [1, 1, 0x65, 0xc8, 1, ...name, 2, 0, 1];
  const shared = [...body.slice(0, -2), 3, 1, 0x80, 0x80, 4];
  const section = (bytes: number[]) => [
    2,
    (bytes.length & 0x7f) | 0x80,
    bytes.length >> 7,
    ...bytes,
  ];
  expect(share(section(body))).toEqual([...header, ...section(shared)]);
});

test("the virtual machine runs over a shared memory, and over no other", async () => {
  const port = { write: () => {}, leaveFrames: () => 0, trapText: () => undefined };
  for (const flavour of ["full", "core"] as const) {
    const module = await compileVm(flavour, false, true);
    expect(compileVm(flavour, false, true)).toBe(compileVm(flavour, false, true));
    const memory = new WebAssembly.Memory({ initial: 2, maximum: 2, shared: true });
    expect(memory.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(instantiateVm(module, flavour, memory, port).memory).toBe(memory);
    const own = new WebAssembly.Memory({ initial: 2 });
    expect(() => instantiateVm(module, flavour, own, port)).toThrow(WebAssembly.LinkError);
  }
});
