import { expect, test } from "vitest";
import { type Port, portImports } from "../src/port-imports.ts";

const texts: Readonly<Record<number, string>> = { 8: "no \xe9", 16: "" };
const port: Port = {
  write: () => undefined,
  math: () => 0,
  trapText: (_core, exception) => texts[exception],
};

test("a text is its length first, then its bytes", () => {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const imports = portImports(memory, port);
  expect(imports.trapText(0, 8)).toBe(4);
  imports.takeText(100);
  expect([...new Uint8Array(memory.buffer, 99, 6)]).toEqual([0, 110, 111, 32, 0xe9, 0]);
});

test("an empty text and none are told apart", () => {
  const imports = portImports(new WebAssembly.Memory({ initial: 1 }), port);
  expect(imports.trapText(0, 16)).toBe(0);
  expect(imports.trapText(0, 24)).toBe(-1);
});
