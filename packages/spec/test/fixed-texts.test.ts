import { expect, test } from "vitest";
import {
  classes,
  fixedTextNumbers,
  fixedTexts,
  natives,
  numberOfNative,
  symbolOf,
} from "../src/index.ts";

const numbers = new Map(fixedTextNumbers);

function textAt(name: string, offset = 0): string | undefined {
  return fixedTexts[(numbers.get(name) ?? Number.NaN) + offset];
}

test("a word, a class and a function are found by their numbers", () => {
  expect(textAt("TypeEnd")).toBe("'>");
  for (const row of classes) expect(textAt("FirstClass", row.id)).toBe(row.name);
  const coreid = natives.find((row) => symbolOf(row) === "parallelCoreid");
  expect(textAt("FirstNative", numberOfNative(coreid?.id ?? 0))).toBe("coreid");
});

test("a length fits in one byte", () => {
  expect(Math.max(...fixedTexts.map((text) => text.length))).toBeLessThan(256);
});
