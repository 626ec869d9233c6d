import { expect, test } from "vitest";
import { CoreMemory } from "../src/core-memory.ts";
import { KnownTexts } from "../src/known-texts.ts";
import { objectBodyOffset, strField } from "../src/layout-offsets.ts";

const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), "full");

function put(address: number, text: string): number {
  memory.setU32(address + strField.length, text.length);
  for (let at = 0; at < text.length; at += 1) {
    memory.all[address + objectBodyOffset + at] = text.charCodeAt(at);
  }
  return address;
}

test("a text is taken apart once, wherever it lies, and another one at its address anew", () => {
  const seen: string[] = [];
  const texts = new KnownTexts((bytes) => {
    const text = String.fromCharCode(...bytes);
    seen.push(text);
    return text.toUpperCase();
  });
  expect(texts.find(memory, put(256, "abc"))).toBe("ABC");
  expect(texts.find(memory, put(512, "abc"))).toBe("ABC");
  // The same length, first and last byte: the same place.
  expect(texts.find(memory, put(512, "axc"))).toBe("AXC");
  expect(texts.find(memory, put(256, "abc"))).toBe("ABC");
  expect(texts.find(memory, put(256, ""))).toBe("");
  expect(seen).toEqual(["abc", "axc", "abc", ""]);
});

test("long texts are not kept", () => {
  let count = 0;
  const texts = new KnownTexts((bytes) => {
    count += 1;
    return bytes.length;
  });
  const long = "x".repeat(300);
  expect([texts.find(memory, put(256, long)), texts.find(memory, put(256, long))]).toEqual([
    300, 300,
  ]);
  expect(count).toBe(2);
});
