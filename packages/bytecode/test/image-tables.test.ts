import { expect, test } from "vitest";
import { imageOf } from "./compiled.ts";

test("names of other modules are qualified", () => {
  const modules = { other: "print 'x'\nvalue = 1\n" };
  const image = imageOf("import other\ndef f():\n    return other.value\nprint f()\n", modules);
  expect(image.globals).toEqual(["other.<run>", "f", "other.value"]);
  expect(image.files).toEqual(["a.py", "other.py"]);
});

test("an attribute's name is there once", () => {
  expect(imageOf("a = []\na.append(1)\na.append(2)\n").names).toEqual(["append"]);
});
