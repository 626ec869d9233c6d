import { expect, test } from "vitest";
import { HostText } from "../src/host-text.ts";

test("a text grows past its first room and is copied to its address", () => {
  const text = new HostText();
  text.append("a\xff");
  text.repeat(0x30, 600);
  text.put(0x7a);
  expect([text.length, String(text)]).toEqual([603, `a\xff${"0".repeat(600)}z`]);
  const memory = new Uint8Array(610);
  text.copyTo(memory, 3);
  expect([memory[2], memory[3], memory[4], memory[605], memory[606]]).toEqual([0, 97, 255, 122, 0]);
  text.clear();
  expect(String(text)).toBe("");
});

test("integers are appended as their decimal digits", () => {
  const text = new HostText();
  const integers = [0, 7, -1, 10, -99, 100, 2147483647, -2147483648];
  for (const value of integers) {
    text.appendInteger(value);
    text.put(0x20);
  }
  expect(String(text)).toBe(`${integers.join(" ")} `);
});
