import type { Image } from "@vipera/bytecode/image";
import { expect, test } from "vitest";
import { mapProgram } from "../src/index.ts";
import { generic, imageOf, openDevice, programOf } from "./simulated-run.ts";

function mapOf(image: Image, memory: Partial<typeof generic.memory> = {}) {
  const mapped = mapProgram(image, { ...generic, memory: { ...generic.memory, ...memory } });
  if (!("map" in mapped)) throw new Error("no map");
  return mapped.map;
}

const hello = imageOf(programOf("LoadConstant r0, k0\nPrintItem r0\nPrintNewline"));
const image: Image = {
  ...hello,
  constants: [{ kind: "string", value: "hello" }],
  globals: ["a", "b", "c"],
};

test("the parts of a core's memory fill it, and say how many things they hold", () => {
  const map = mapOf(image);
  const bytes = map.core.reduce((sum, part) => sum + part.bytes, map.valueBytes);
  expect(bytes).toBe(generic.memory.localBytes);
  expect(map.core.slice(0, 2)).toEqual([
    { name: "header", bytes: 272 },
    { name: "globals", bytes: 24, count: 3 },
  ]);
  expect(map.core.map(({ name }) => name)).toContain("code");
  expect(map.shared.map(({ name }) => name)).toEqual(["characters, names"]);
  expect(map.leastValueBytes).toBe(1024 + 8 * 12);
});

test("the room for values is what the device gives stack and heap", async () => {
  const { device } = await openDevice({ deviceCores: 1 });
  expect(device.load(image)).toEqual([]);
  device.close();
  const { core, valueBytes } = mapOf(image);
  const before = core.reduce((sum, part) => sum + part.bytes, 0);
  expect(before + valueBytes).toBe(65_536);
});

test("code larger than its share of a core lies in shared memory", () => {
  const { core, shared } = mapOf(image, { codeOnCoreBytes: 0 });
  expect(core.map(({ name }) => name)).toEqual(["header", "globals"]);
  const code = shared.find(({ name }) => name === "code");
  // Four instructions of one word, rounded up to 8 bytes.
  expect(code?.bytes).toBe(16);
});

test("what the virtual machine takes is part of both memories", () => {
  const map = mapOf(image, { runtimeBytes: 1000, runtimeSharedBytes: 3000 });
  expect(map.core[0]).toEqual({ name: "virtual machine", bytes: 1000 });
  expect(map.shared[0]).toEqual({ name: "virtual machine", bytes: 3000 });
  expect(map.coreBytes).toBe(65_536);
  expect(map.valueBytes).toBe(mapOf(image).valueBytes - 1000);
});

test("a program that does not fit has a map with too little room for values", () => {
  const globals = Array.from({ length: 600 }, (_, index) => `name${index}`);
  const map = mapOf({ ...image, globals }, { localBytes: 4096 });
  expect(map.valueBytes).toBeLessThan(map.leastValueBytes);
});

test("functions and modules are told by size, the largest first", () => {
  const { modules, functions } = mapOf(image);
  const bytes = 32 + 4 * 4;
  expect(modules).toEqual([{ name: "ring.py", functions: 1, bytes }]);
  expect(functions).toEqual([{ name: "ring.py:1 <module>", functions: 1, bytes }]);
});

test("an image that cannot be linked is refused with its reason", () => {
  const wide: Image = { ...image, constants: [{ kind: "integer", value: 2n ** 40n }] };
  const single = { ...generic, word: { ...generic.word, float: "single" as const } };
  const mapped = mapProgram(wide, single);
  expect("diagnostics" in mapped && mapped.diagnostics.map(({ code }) => code)).toEqual(["VP5008"]);
});

test("data in shared memory leave the core's to the stack", () => {
  const mapped = mapProgram(image, generic, { data: "shared", cores: 4 });
  if (!("map" in mapped)) throw new Error("no map");
  const { map } = mapped;
  expect(map.hasSharedHeap).toBe(true);
  expect(map.leastValueBytes).toBe(256 + 8 * 12);
  expect(map.valueBytes).toBe(mapOf(image).valueBytes);
  expect(map.shared.at(-1)).toEqual({ name: "heaps", bytes: 16_777_216, count: 4 });
  expect(mapOf(image).hasSharedHeap).toBe(false);
});

test("without shared memory the tables lie on the core, and so does all code", () => {
  const memory = { sharedBytes: 0, codeOnCoreBytes: 0 };
  const map = mapOf(image, memory);
  expect(map.core.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["characters, names", "code"]),
  );
  expect(map.shared).toEqual([]);
  const bytes = map.core.reduce((sum, part) => sum + part.bytes, map.valueBytes);
  expect(bytes).toBe(generic.memory.localBytes);
});
