import { expect, test } from "vitest";
import { nativesWithoutTwin } from "../../src/image/index.ts";
import { usedNatives } from "../../src/image/used-natives.ts";
import { imageOf } from "../compiled.ts";

const sorting = "a = [2, 1]\na.sort()\nprint len, ord(chr(65))\n";

test("functions are used by constants and calls, methods by their names", () => {
  const names = usedNatives(imageOf(sorting)).map(({ name }) => name);
  expect(names.sort()).toEqual(["chr", "len", "list.sort", "ord"]);
});

test("an image for the full flavour lacks what the core flavour has in the prelude", () => {
  const image = imageOf(sorting);
  expect(nativesWithoutTwin(image)).toEqual(["list.sort"]);
  expect(image.features).toEqual(["full-natives"]);
});

test("an image for the core flavour has it", () => {
  const image = imageOf(sorting, {}, { forCoreFlavour: true });
  expect(image.hooks.map(({ name }) => name)).toEqual(["list_sort"]);
  expect(nativesWithoutTwin(image)).toEqual([]);
  expect(image.features).toEqual([]);
});
