import { expect, test } from "vitest";
import { ByteReader } from "../../src/image/byte-reader.ts";

const readerOf = (...bytes: readonly number[]) => new ByteReader(Uint8Array.from(bytes));

test("reading past the end gives zeros and remembers it", () => {
  const reader = readerOf(1, 2);
  expect([reader.u32(), reader.u8(), reader.problem]).toEqual([0, 0, "end"]);
});

test("a count that cannot be there is no count", () => {
  const reader = readerOf(255, 255, 255, 255, 1);
  expect([reader.count(1), reader.problem]).toEqual([0, "end"]);
});

test("a number longer than 32 bits is refused", () => {
  const reader = readerOf(0xff, 0xff, 0xff, 0xff, 0xff, 0xff);
  reader.varint();
  expect(reader.problem).toBe("range");
});

test("bytes that are no UTF-8 are refused", () => {
  const reader = readerOf(1, 0, 0, 0, 0xff);
  expect([reader.text(), reader.problem]).toEqual(["", "range"]);
});
