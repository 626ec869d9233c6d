import { expect, test } from "vitest";
import {
  CoreMemory,
  findCode,
  linkImage,
  lineOf,
  noLinkNumbers,
  TraceRecords,
} from "../src/index.ts";
import { functionOf, imageOf, word } from "./test-image.ts";

const lines = [
  { word: 0, line: 3, column: 1 },
  { word: 2, line: 4, column: 5 },
];
const image = imageOf({
  functions: [
    functionOf([word("Move"), word("Move"), word("Move"), word("ReturnNone")], { lines }),
    functionOf([word("ReturnNone")], { name: "f" }),
  ],
});
const result = linkImage(image, { flavour: "full", numbers: noLinkNumbers, segmentOffset: 256 });
if ("refusals" in result) throw new Error("refused");
const { linked } = result;
const block = 4096;
const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), "full");
const placed = { memory, core: 0, images: [{ linked, block }], traces: new TraceRecords() };
const entry = block + (linked.functions[0]?.entry ?? 0);

test("an address leads to its function and word", () => {
  expect(findCode(placed, entry)).toMatchObject({ word: 0, function: { name: "<module>" } });
  expect(findCode(placed, entry + 12)).toMatchObject({ word: 3 });
  expect(findCode(placed, entry + 16)).toMatchObject({ word: 0, function: { name: "f" } });
});

test("an address outside all code leads nowhere", () => {
  for (const address of [0, block - 4, block, entry + 20, block + linked.block.bytes.length]) {
    expect(findCode(placed, address)).toBeUndefined();
  }
});

test("a word has the line of the last row before it", () => {
  const found = [0, 1, 2, 3].map((index) => findCode(placed, entry + 4 * index));
  expect(found.map((place) => place && lineOf(place).line)).toEqual([3, 3, 4, 4]);
});
