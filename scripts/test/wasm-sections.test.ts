import { expect, test } from "vitest";
import { readWasm } from "../wasm-sections.mjs";
import { tinyWasm } from "./tiny-wasm.ts";

test("a hand-made module has the sizes it was made with", () => {
  const { sections, functions } = readWasm(tinyWasm);
  expect(WebAssembly.validate(tinyWasm)).toBe(true);
  expect(sections.map(({ name }) => name)).toEqual([
    "type",
    "import",
    "function",
    "code",
    'custom "name"',
  ]);
  const total = sections.reduce((sum, section) => sum + section.bytes, 0);
  expect(total + 8).toBe(tinyWasm.length);
  expect(functions).toEqual([
    { index: 1, name: "assembly/lists/append", bytes: 3 },
    { index: 2, name: "assembly/heap/allocate", bytes: 6 },
  ]);
});

test("other bytes are refused", () => {
  expect(() => readWasm(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]))).toThrow("not a WebAssembly");
});
