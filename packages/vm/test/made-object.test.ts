import { elementKinds } from "@vipera/spec";
import { expect, test } from "vitest";
import { CoreMemory } from "../src/core-memory.ts";
import { HostText } from "../src/host-text.ts";
import { valueTag } from "../src/layout-offsets.ts";
import { MadeObject } from "../src/made-object.ts";

const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), "full");
const text = new HostText();
const made = new MadeObject(text);

test("a text is a str with zeros up to its end", () => {
  memory.all.fill(255, 64, 128);
  text.append("abc");
  expect(made.makeText()).toBe(19);
  expect(made.writeTo(memory, 64)).toBe(valueTag.str);
  expect([memory.u32(72), memory.u32(76), memory.u32(80), memory.u32(84)]).toEqual([
    3, 0, 0x636261, 0,
  ]);
  expect(memory.u32(88)).toBe(0xffffffff);
});

test("a bytearray is an object and its storage, with room for more", () => {
  text.clear();
  text.append("abc");
  expect(made.makeBytes(6)).toBe(40);
  expect(made.writeTo(memory, 64)).toBe(valueTag.bytearray);
  expect([memory.u32(64), memory.u32(72), memory.u32(76)]).toEqual([
    (16 << 5) | -valueTag.bytearray,
    3,
    80,
  ]);
  expect([memory.u32(80), memory.u32(84)]).toEqual([(24 << 5) | 31, 0]);
  expect(memory.text(88, 3)).toBe("abc");
  expect(made.makeText()).toBe(19);
});

test("an integer is its type and words; the text made before is forgotten", () => {
  memory.setU32(64, 24 << 5);
  expect(made.makeInteger(valueTag.long, -(2n ** 64n))).toBe(24);
  expect(made.writeTo(memory, 64)).toBe(valueTag.long);
  expect(memory.u32(64)).toBe((24 << 5) | -valueTag.long);
  expect(memory.whole(valueTag.long, 64)).toBe(-(2n ** 64n));
  expect(made.makeInteger(valueTag.big, 2n ** 40n)).toBe(16);
  expect(made.writeTo(memory, 64)).toBe(valueTag.big);
});

test("an array has a block of zeros, or of the bytes that it is made of", () => {
  const kind = elementKinds.find(({ name }) => name === "int16");
  if (kind === undefined) throw new Error("no kind");
  memory.all.fill(255, 64, 128);
  expect(made.makeArray({ kind, dimensions: [3], bytes: undefined })).toBe(48);
  expect(made.writeTo(memory, 64)).toBe(valueTag.array);
  expect([memory.u32(64), memory.u32(72), memory.u32(76), memory.u32(80), memory.u32(88)]).toEqual([
    (32 << 5) | -valueTag.array,
    3,
    96,
    8,
    3,
  ]);
  expect([memory.u32(96), memory.u32(100), memory.u32(104)]).toEqual([(16 << 5) | 31, 0, 0]);
  made.makeArray({ kind, dimensions: [1], bytes: Uint8Array.of(1, 2) });
  made.writeTo(memory, 64);
  expect(memory.u32(104)).toBe(0x0201);
});
