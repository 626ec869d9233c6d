import { expect, test } from "vitest";
import { CoreMemory, packedPair, packedString, placeBlock, plainValue } from "../src/index.ts";

test("a packed string is a raw object that holds one str", () => {
  const packed = packedString("full", "hello");
  const view = new DataView(packed.buffer);
  expect(view.getUint8(0)).toBe(31);
  expect((view.getUint32(0, true) >>> 8) << 3).toBe(packed.length);
  expect(view.getUint8(8)).toBe(9);
  expect(view.getUint32(16, true)).toBe(5);
  expect(String.fromCharCode(...packed.subarray(24, 29))).toBe("hello");
});

test("a packed pair is a raw object whose first object is a tuple of an integer and a text", () => {
  const packed = packedPair("core", 2, "no");
  const view = new DataView(packed.buffer);
  expect((view.getUint32(0, true) >>> 8) << 3).toBe(packed.length);
  // Addresses are relative to the first byte, so at address 0 they are right as they are.
  const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), "core");
  placeBlock(memory.buffer, 0, { bytes: packed, relocations: new Uint32Array() });
  expect(plainValue(memory, { tag: -11, payload: 8 })).toEqual({
    kind: "sequence",
    values: [
      { kind: "integer", value: 2n },
      { kind: "bytes", value: "no" },
    ],
  });
});
