import { expect, test } from "vitest";
import { packedString } from "../src/index.ts";

test("a packed string is a raw object that holds one str", () => {
  const packed = packedString("full", "hello");
  const view = new DataView(packed.buffer);
  expect(view.getUint8(0)).toBe(31);
  expect((view.getUint32(0, true) >>> 8) << 3).toBe(packed.length);
  expect(view.getUint8(8)).toBe(9);
  expect(view.getUint32(16, true)).toBe(5);
  expect(String.fromCharCode(...packed.subarray(24, 29))).toBe("hello");
});
