import { expect, test } from "vitest";
import { bitLength, readWords, wordCount, writeWords } from "../src/long-words.ts";

const view = new DataView(new ArrayBuffer(256));

test("a number has as many bits as its size", () => {
  const rows = [0n, 1n, -1n, 2n, 255n, 256n, -(2n ** 100n), 2n ** 100n - 1n] as const;
  expect(rows.map(bitLength)).toEqual([0, 1, 1, 2, 8, 9, 101, 100]);
});

test("a number takes as few words as hold it with its sign", () => {
  const edge = 2n ** 63n;
  expect([0n, -1n, edge - 1n, -edge, edge, -edge - 1n].map(wordCount)).toEqual([1, 1, 1, 1, 2, 2]);
  expect([2n ** 127n - 1n, -(2n ** 127n), 2n ** 127n].map(wordCount)).toEqual([2, 2, 3]);
});

test("words are two's complement, the lowest first", () => {
  writeWords(view, 8, -(2n ** 64n) + 5n);
  expect([view.getBigInt64(8, true), view.getBigInt64(16, true)]).toEqual([5n, -1n]);
});

test.each([1n, -1n, 2n ** 64n, -(2n ** 511n), 3n ** 400n, -(3n ** 500n), 2n ** 1023n])(
  "%s comes back from its words",
  (value) => {
    writeWords(view, 16, value);
    expect(readWords(view, 16, wordCount(value))).toBe(value);
  },
);
