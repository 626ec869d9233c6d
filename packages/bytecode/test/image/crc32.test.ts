import { expect, test } from "vitest";
import { crc32 } from "../../src/image/crc32.ts";

test("the checksum of 123456789 is the published check value", () => {
  expect(crc32(Uint8Array.from("123456789", (digit) => digit.charCodeAt(0)))).toBe(0xcbf43926);
});

test("the checksum of nothing is 0", () => {
  expect(crc32(new Uint8Array(0))).toBe(0);
});
