import { expect, test } from "vitest";
import { BlockBuilder } from "../src/block-builder.ts";
import { alignUp, placeBlock, stringHash } from "../src/index.ts";

function viewOf(builder: BlockBuilder): DataView {
  return new DataView(builder.finish().bytes.buffer);
}

test("alignUp gives the next multiple of 8", () => {
  expect([0, 1, 8, 9].map(alignUp)).toEqual([0, 8, 8, 16]);
});

test("an object's header holds its size and its type", () => {
  const builder = new BlockBuilder("full");
  const view = viewOf(withObject(builder));
  expect(view.getUint32(0, true) >>> 8).toBe(24 / 8);
  expect(view.getUint8(0)).toBe(9);
});

function withObject(builder: BlockBuilder): BlockBuilder {
  builder.newObject(-9, 17);
  return builder;
}

test("a string holds its length, its hash and its bytes, padded with zeroes", () => {
  const builder = new BlockBuilder("full");
  builder.string("abc");
  const { bytes } = builder.finish();
  expect(bytes.length).toBe(24);
  const view = new DataView(bytes.buffer);
  expect(view.getUint32(8, true)).toBe(3);
  expect(view.getUint32(12, true)).toBe(stringHash("abc"));
  expect([...bytes.subarray(16)]).toEqual([97, 98, 99, 0, 0, 0, 0, 0]);
});

test("equal strings are one object", () => {
  const builder = new BlockBuilder("full");
  expect(builder.string("a")).toBe(builder.string("a"));
  expect(builder.string("b")).not.toBe(builder.string("a"));
});

test("a float is a double in the full flavour and a single in the core flavour", () => {
  const full = new BlockBuilder("full");
  full.setSlot(full.reserve(8), { float: 0.1 });
  expect(viewOf(full).getFloat64(0, true)).toBe(0.1);
  const core = new BlockBuilder("core");
  core.setSlot(core.reserve(8), { float: 0.1 });
  expect(viewOf(core).getFloat32(0, true)).toBe(Math.fround(0.1));
  expect(viewOf(core).getInt32(4, true)).toBe(0);
});

test("a placed block has its own address in every word that refers into it", () => {
  const builder = new BlockBuilder("full");
  const text = builder.string("x");
  const tuple = builder.tuple([{ tag: -9, payload: text }]);
  const memory = new ArrayBuffer(256);
  placeBlock(memory, 64, builder.finish());
  const view = new DataView(memory);
  expect(view.getUint32(64 + tuple + 16, true)).toBe(64 + text);
  expect(view.getInt32(64 + tuple + 20, true)).toBe(-9);
});

test("a block grows as it is written", () => {
  const builder = new BlockBuilder("full");
  const first = builder.string("x");
  for (let number = 0; number < 1000; number += 1) builder.newString(String(number));
  expect(viewOf(builder).getUint32(first + 8, true)).toBe(1);
});
