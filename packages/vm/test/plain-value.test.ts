import { expect, test } from "vitest";
import { BlockBuilder } from "../src/block-builder.ts";
import { CoreMemory, placeBlock, plainValue, type RawSlot, valueTag } from "../src/index.ts";
import { MadeObject } from "../src/made-object.ts";
import { HostText } from "../src/host-text.ts";
import { kindNamed } from "../src/array-elements.ts";

const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), "full");
const base = 4096;

/** Places what `build` makes and returns the slot of its object. */
function placed(build: (builder: BlockBuilder) => { tag: number; payload: number }): RawSlot {
  const builder = new BlockBuilder("full");
  builder.reserve(8);
  const { tag, payload } = build(builder);
  placeBlock(memory.buffer, base, builder.finish());
  return { tag, payload: base + payload };
}

test("integers have all their digits", () => {
  expect(plainValue(memory, { tag: valueTag.int, payload: -5 })).toEqual({
    kind: "integer",
    value: -5n,
  });
  expect(plainValue(memory, { tag: valueTag.bool, payload: 1 })).toEqual({
    kind: "integer",
    value: 1n,
  });
  const long = placed((builder) => {
    const slot = builder.integer(valueTag.long, 2n ** 70n);
    return "tag" in slot ? slot : { tag: 0, payload: 0 };
  });
  expect(plainValue(memory, long)).toEqual({ kind: "integer", value: 2n ** 70n });
});

test("tuples hold values of any kind, also one another", () => {
  const slot = placed((builder) => {
    const text = { tag: valueTag.str, payload: builder.string("a\xff") };
    const inner = { tag: valueTag.tuple, payload: builder.tuple([text]) };
    return { tag: valueTag.tuple, payload: builder.tuple([inner, { float: 2 }]) };
  });
  expect(plainValue(memory, slot)).toEqual({
    kind: "sequence",
    values: [
      { kind: "sequence", values: [{ kind: "bytes", value: "a\xff" }] },
      { kind: "other", type: "float" },
    ],
  });
});

test("arrays of integers are sequences, those of floats are not", () => {
  const made = new MadeObject(new HostText());
  const arrayOf = (name: string, bytes: Uint8Array): RawSlot => {
    const kind = kindNamed(name);
    if (kind === undefined) throw new Error(`no kind ${name}`);
    const size = made.makeArray({ kind, dimensions: [2], bytes });
    memory.setU32(base, size << 5);
    return { tag: made.writeTo(memory, base), payload: base };
  };
  expect(plainValue(memory, arrayOf("int16", Uint8Array.of(1, 0, 255, 255)))).toEqual({
    kind: "sequence",
    values: [
      { kind: "integer", value: 1n },
      { kind: "integer", value: -1n },
    ],
  });
  expect(plainValue(memory, arrayOf("float32", new Uint8Array(8)))).toEqual({
    kind: "other",
    type: "array",
  });
});

test("anything else is the name of its type", () => {
  expect(plainValue(memory, { tag: valueTag.none, payload: 0 })).toEqual({
    kind: "other",
    type: "NoneType",
  });
  expect(plainValue(memory, { float: 1 })).toEqual({ kind: "other", type: "float" });
});
