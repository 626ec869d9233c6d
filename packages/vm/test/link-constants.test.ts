import { numberOfNative } from "@vipera/spec";
import type { Constant } from "@vipera/bytecode/image";
import { expect, test } from "vitest";
import { valueTag } from "../src/layout-offsets.ts";
import { BlockBuilder } from "../src/block-builder.ts";
import type { Flavour, LinkRefusal } from "../src/index.ts";
import { flagsOf, linkConstants } from "../src/link-constants.ts";
import { functionOf, imageOf } from "./test-image.ts";

function link(constants: readonly Constant[], flavour: Flavour = "full") {
  const builder = new BlockBuilder(flavour);
  builder.reserve(8);
  const refusals: LinkRefusal[] = [];
  const functions = [{ entry: 64, descriptor: 32 }];
  const image = imageOf({ constants });
  const slots = linkConstants(builder, image, functions, (refusal) => refusals.push(refusal));
  return { slots, refusals, view: new DataView(builder.finish().bytes.buffer) };
}

test("small values need no object", () => {
  const { slots } = link([
    { kind: "integer", value: -1n },
    { kind: "float", value: 2.5 },
    { kind: "none" },
    { kind: "true" },
    { kind: "false" },
    { kind: "native", id: 15 },
    { kind: "class", id: 3 },
  ]);
  expect(slots).toEqual([
    { tag: -1, payload: 0xffffffff },
    { float: 2.5 },
    { tag: -3, payload: 0 },
    { tag: -2, payload: 1 },
    { tag: -2, payload: 0 },
    { tag: -5, payload: numberOfNative(15) },
    { tag: -6, payload: 3 },
  ]);
});

test("integers beyond 32 bits are boxed, beyond 64 bits refused", () => {
  const wide = -(2n ** 63n);
  const { slots, view, refusals } = link([{ kind: "integer", value: wide }]);
  const [slot] = slots;
  expect(slot).toMatchObject({ tag: valueTag.big });
  expect(view.getBigInt64(slot && "payload" in slot ? slot.payload + 8 : 0, true)).toBe(wide);
  expect(refusals).toEqual([]);
  expect(link([{ kind: "integer", value: 2n ** 63n }]).refusals).toEqual([
    { reason: "integer", value: 2n ** 63n, bits: 64 },
  ]);
});

test("the last 32-bit integers need no box in either flavour", () => {
  for (const value of [2n ** 31n - 1n, -(2n ** 31n)]) {
    expect(link([{ kind: "integer", value }], "core").refusals).toEqual([]);
  }
  expect(link([{ kind: "integer", value: 2n ** 31n }], "core").refusals).toHaveLength(1);
});

test("a tuple holds the slots of earlier constants", () => {
  const { slots, view } = link([
    { kind: "integer", value: 5n },
    { kind: "string", value: "a" },
    { kind: "tuple", items: [0, 1] },
  ]);
  const tuple = slots[2] && "payload" in slots[2] ? slots[2].payload : 0;
  const text = slots[1] && "payload" in slots[1] ? slots[1].payload : 0;
  expect(view.getUint32(tuple + 8, true)).toBe(2);
  expect(view.getUint32(tuple + 16, true)).toBe(5);
  expect(view.getUint32(tuple + 24, true)).toBe(text);
});

test("a function constant has its defaults and its place", () => {
  const { slots, view } = link([
    { kind: "tuple", items: [] },
    { kind: "function", index: 0, defaults: 0 },
  ]);
  const [tuple, object] = slots.map((slot) => ("payload" in slot ? slot.payload : 0));
  expect(view.getUint32((object ?? 0) + 8, true)).toBe(64);
  expect(view.getUint32((object ?? 0) + 20, true)).toBe(tuple);
  expect(view.getUint32((object ?? 0) + 24, true)).toBe(32);
});

test("flags tell star parameters, generators and bodies of modules", () => {
  const body = functionOf([]);
  const row = { ...body, name: "f" };
  expect(flagsOf({ ...row, star: true, doubleStar: true })).toBe(3);
  expect(flagsOf({ ...row, generator: true })).toBe(4);
  expect(flagsOf(row)).toBe(0);
  expect(flagsOf(body)).toBe(8);
});
