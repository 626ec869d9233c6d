import { limitRows } from "@vipera/spec";
import { compileVm, moduleBytes } from "@vipera/vm";
import { expect, test } from "vitest";
import { flavourOf, heapShareBytes, MachineMemory, machineBytes } from "../src/machine-memory.ts";
import { generic } from "./simulated-run.ts";

const port = { write: () => undefined, trapText: () => "", leaveFrames: () => 0 };
const small = { ...generic, memory: { ...generic.memory, sharedBytes: 65_536 } };

async function machine(cores: number): Promise<MachineMemory> {
  return new MachineMemory(await compileVm("full"), small, cores, port);
}

test("windows lie one after another above the shared region", async () => {
  const memory = await machine(3);
  expect(memory.windowAt(0)).toBe(moduleBytes + 65_536);
  expect(memory.windowAt(2) - memory.windowAt(1)).toBe(65_536);
  expect(memory.positionOf(memory.windowAt(2))).toBe(2);
  expect(memory.memory.buffer.byteLength).toBeGreaterThanOrEqual(machineBytes(small, 3));
});

test("windows of the host lie behind those of the device, in their own size", async () => {
  const host = { count: 2, windowBytes: 131_072 };
  const memory = new MachineMemory(await compileVm("full"), small, 2, port, host);
  const places = [0, 1, 2, 3].map((position) => memory.windowAt(position));
  const start = moduleBytes + 65_536;
  expect(places).toEqual([0, 65_536, 131_072, 262_144].map((offset) => start + offset));
  expect(places.map((address) => memory.positionOf(address))).toEqual([0, 1, 2, 3]);
  expect(machineBytes(small, 2, host)).toBe(start + 393_216);
});

test("shared memory is given out in order, eight bytes at a time", async () => {
  const memory = await machine(1);
  const first = memory.reserveShared(3);
  expect(first).toBe(moduleBytes);
  expect(memory.reserveShared(8)).toBe(first + 8);
  expect(memory.sharedFreeBytes).toBe(65_536 - 16);
  const words = memory.placeWords([5, 6]);
  expect([memory.memory.u32(words), memory.memory.u32(words + 4)]).toEqual([5, 6]);
});

test("more shared memory than there is, is a bug of the caller", async () => {
  const memory = await machine(1);
  expect(() => memory.reserveShared(65_537)).toThrow("full");
});

test("single precision selects the core flavour", () => {
  expect(flavourOf(generic)).toBe("full");
  expect(flavourOf({ ...generic, word: { ...generic.word, float: "single" } })).toBe("core");
});

test("no share of shared memory is larger than an object", () => {
  const large = { ...small, memory: { ...small.memory, sharedBytes: 1_000_000_000 } };
  expect(heapShareBytes(large, 4)).toBe(125_000_000);
  expect(heapShareBytes(large, 1)).toBe(limitRows.objectBytes.value);
});

test("a window's share of shared memory lies behind it, and leaves less for others", async () => {
  expect(heapShareBytes(small, 3)).toBe(10_920);
  const share = heapShareBytes(small, 2);
  const memory = new MachineMemory(await compileVm("full"), small, 2, port, undefined, 0, share);
  expect(memory.sharedFreeBytes).toBe(65_536 - 2 * share);
  expect(memory.windowAt(1) - memory.windowAt(0)).toBe(65_536 + share);
  expect(memory.windowAt(0)).toBe(moduleBytes + 65_536 - 2 * share);
  expect(memory.metersStart).toBe(machineBytes(small, 2));
});
