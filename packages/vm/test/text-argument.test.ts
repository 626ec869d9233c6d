import { expect, test } from "vitest";
import { isAmong, isSpace } from "../src/text-argument.ts";

test("white space is what strip and split take for it", () => {
  const spaces = Array.from({ length: 256 }, (_, byte) => byte).filter(isSpace);
  expect(spaces).toEqual([9, 10, 11, 12, 13, 32]);
});

test("a byte is looked for in a text alone, not behind it", () => {
  const bytes = Uint8Array.from([1, 2, 3, 4]);
  expect(isAmong(bytes, { start: 1, end: 3 }, 3)).toBe(true);
  expect(isAmong(bytes, { start: 1, end: 3 }, 4)).toBe(false);
  expect(isAmong(bytes, { start: 1, end: 3 }, 1)).toBe(false);
});
