import { expect, test } from "vitest";
import { patchCode } from "../src/patch-code.ts";
import { word } from "./test-image.ts";

const patches = {
  constant: (index: number, end: number) => 1000 * index + end,
  global: (index: number) => index + 10,
  name: (index: number) => index + 20,
  native: (id: number) => id + 30,
  function: (index: number) => 32 * index,
};

function patch(...code: number[]) {
  return patchCode(Uint32Array.from(code), 100, patches);
}

test("operands of other kinds stay as they are", () => {
  const code = [word("Move", 0x020100), word("LoadInteger", 0xfffe03), word("ReturnNone")];
  const patched = patch(...code);
  expect([...patched.words]).toEqual(code);
  expect(patched.addressWords).toEqual([]);
});

test("a constant is told where its instruction ends", () => {
  expect((patch(word("LoadConstant", 0x000205)).words[0] ?? 0) >>> 16).toBe(2104);
  const wide = patch(word("ReturnNone"), word("CallKeyword"), 3, word("ReturnNone"));
  expect(wide.words[2]).toBe(3000 + 112);
});

test("two operands share a second word", () => {
  const patched = patch(word("CallMethodKeyword"), (0 << 16) | 7);
  expect(patched.words[1]).toBe((108 << 16) | 27);
});

test("the id of a native function becomes its number", () => {
  expect(patch(word("CallNative"), 15).words[1]).toBe(45);
});

test("the word of a function is known to hold an address", () => {
  const patched = patch(word("Move"), word("MakeFunction"), 2);
  expect(patched.words[2]).toBe(64);
  expect(patched.addressWords).toEqual([2]);
});

test("a second word is not taken for an instruction", () => {
  const second = word("GetGlobal", 0x000100);
  expect(patch(word("ForIterate"), second).words[1]).toBe(second);
});

test("numbers that do not fit their field are told by kind", () => {
  const far = { ...patches, global: () => 65_536 };
  expect(patchCode(Uint32Array.of(word("GetGlobal")), 0, far).tooWide).toEqual(["global"]);
  expect(patchCode(Uint32Array.of(word("CallGlobal"), 0), 0, far).tooWide).toEqual([]);
});
