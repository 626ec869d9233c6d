import { expect, test } from "vitest";
import { codeOfImage, imageOf } from "./compiled.ts";

const modules = {
  loud: "print 'loud'\nvalue = 5\n",
  quiet: "limit = 3\ndef f():\n    return limit\n",
};

test("a module that can be noticed runs at its first import, once", () => {
  const text = "def f():\n    import loud\n    return loud.value\nprint f()\n";
  const image = imageOf(text, modules);
  expect(codeOfImage(image, "<module>").slice(0, 2)).toEqual([
    "LoadSingleton r0, 1",
    "SetGlobal r0, loud.<run>",
  ]);
  const code = codeOfImage(image, "f");
  expect(code[0]).toMatch(/^GetGlobal r\d, loud.<run>$/u);
  expect(code.slice(1, 6).map((line) => line.split(" ")[0])).toEqual([
    "JumpIfTrue",
    "LoadConstant",
    "Call",
    "LoadSingleton",
    "SetGlobal",
  ]);
});

test("a module that nobody can notice runs at the start", () => {
  const image = imageOf("import quiet\nprint quiet.f()\n", modules);
  expect(image.globals).toContain("quiet.limit");
  expect(image.globals).not.toContain("quiet.<run>");
  expect(codeOfImage(image, "<module>").join("\n")).toContain("Call");
});

test("a module of native functions costs nothing", () => {
  const image = imageOf("import parallel\nprint parallel.coreid()\n");
  expect(image.functions).toHaveLength(1);
  expect(image.features).toEqual(["messages"]);
});
