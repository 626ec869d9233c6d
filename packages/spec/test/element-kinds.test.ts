import { expect, test } from "vitest";
import { elementKinds } from "../src/element-kinds.ts";

test("a code tells the bytes of an element and what it is", () => {
  const classOf = (name: string) =>
    ["int", "uint", "float", "bool"].indexOf(name.replace(/\d+$/u, ""));
  for (const { code, name, bytes } of elementKinds) {
    expect(1 << (code & 3)).toBe(bytes);
    expect(code >> 2).toBe(classOf(name));
  }
});

test("only elements of 8 bytes are for the full flavour alone", () => {
  const names = elementKinds.filter(({ fullOnly }) => fullOnly).map(({ name }) => name);
  expect(names).toEqual(["int64", "float64"]);
});
