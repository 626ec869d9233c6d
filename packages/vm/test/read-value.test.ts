import { expect, test } from "vitest";
import { BlockBuilder } from "../src/block-builder.ts";
import { CoreMemory, placeBlock } from "../src/index.ts";
import { elementsOf, entriesOf, textOf } from "../src/read-value.ts";

test("elements of a tuple, bytes of a text, and entries but those that were deleted", () => {
  const builder = new BlockBuilder("full");
  builder.reserve(8);
  const text = builder.string("a\xff");
  const tuple = builder.tuple([
    { tag: -1, payload: 3 },
    { tag: -3, payload: 0 },
  ]);
  const entries = builder.newObject(-32, 8 + 32);
  builder.setSlot(entries + 8, { tag: -4, payload: 0 });
  builder.setSlot(entries + 24, { tag: -1, payload: 5 });
  builder.setSlot(entries + 32, { float: 2 });
  const dict = builder.newObject(-12, 24);
  builder.setU32(dict + 12, 2);
  builder.setAddress(dict + 16, entries);
  const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), "full");
  placeBlock(memory.buffer, 4096, builder.finish());
  expect(textOf(memory, 4096 + text)).toBe("a\xff");
  expect(elementsOf(memory, -11, 4096 + tuple)).toEqual([
    { tag: -1, payload: 3 },
    { tag: -3, payload: 0 },
  ]);
  expect(entriesOf(memory, 4096 + dict)).toEqual([[{ tag: -1, payload: 5 }, { float: 2 }]]);
});
