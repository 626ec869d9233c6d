import { expect, test } from "vitest";
import { readInteger, readShortInteger } from "../src/read-integer.ts";

test.each([
  ["12", 10, 12n],
  [" -7\t", 10, -7n],
  ["- 5", 10, -5n],
  ["z", 36, 35n],
  ["0x1F", 0, 31n],
  ["0x1f", 16, 31n],
  ["0b11", 16, 0xb11n],
  ["017", 0, 15n],
  ["017", 10, 17n],
  ["0", 0, 0n],
  ["123456789012345678901234567890", 10, 123456789012345678901234567890n],
  ["zzzzzzzzzzzzzzzzzzzz", 36, 36n ** 20n - 1n],
])("%j in base %i is %s", (text, base, value) => {
  expect(readInteger(text, base, false)).toBe(value);
});

test.each([
  ["", 10],
  ["-", 10],
  ["--5", 10],
  ["1 2", 10],
  ["1_0", 10],
  ["5L", 10],
  ["0x", 16],
  ["0x", 0],
  ["09", 0],
  ["2", 2],
  ["1\0", 10],
])("%j in base %i is none", (text, base) => {
  expect(readInteger(text, base, false)).toBeUndefined();
});

test("an L may end a long, unless it is a digit", () => {
  expect(readInteger(" 5l ", 10, true)).toBe(5n);
  expect(readInteger("5L", 22, true)).toBe(131n);
  expect(readInteger("L", 10, true)).toBeUndefined();
  expect(readInteger("5LL", 10, true)).toBeUndefined();
});

test.each([
  ["0", 0],
  ["-0", 0],
  ["00012", 12],
  ["-999999999", -999999999],
  ["1234567890", undefined],
  ["", undefined],
  ["-", undefined],
  ["+5", undefined],
  [" 5", undefined],
  ["5L", undefined],
  ["/", undefined],
  [":", undefined],
])("of few digits, %j is %s", (text, value) => {
  const bytes = Uint8Array.from(`1${text}1`, (character) => character.charCodeAt(0));
  expect(readShortInteger(bytes, 1, 1 + text.length)).toBe(value);
});
