import { expect, test } from "vitest";
import { characterTable, emptyTuple, stringHash, type Table, textTable } from "../src/index.ts";

function textsOf({ block, offset }: Table, count: number): string[] {
  const view = new DataView(block.bytes.buffer);
  return Array.from({ length: count }, (_, index) => {
    const at = view.getUint32(offset + 4 * index, true);
    if (at === 0) return "";
    const length = view.getUint32(at + 8, true);
    return String.fromCharCode(...block.bytes.subarray(at + 16, at + 16 + length));
  });
}

test("the string of a character lies at 24 times its code", () => {
  const { block, offset } = characterTable("full");
  const view = new DataView(block.bytes.buffer);
  expect(offset).toBe(0);
  expect(view.getUint32(24 * 65 + 12, true)).toBe(stringHash("A"));
  expect(view.getUint8(24 * 65 + 16)).toBe(65);
});

test("a table of texts has one address each, 0 for an empty text", () => {
  expect(textsOf(textTable("full", ["a", "", "bc"]), 3)).toEqual(["a", "", "bc"]);
});

test("an empty tuple is a whole object", () => {
  const { bytes } = emptyTuple("full");
  expect([bytes.length, bytes[0], bytes[8]]).toEqual([16, 11, 0]);
});
