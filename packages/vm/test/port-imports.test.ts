import { numberedNatives, opcodes } from "@vipera/spec";
import { expect, test } from "vitest";
import { portImports } from "../src/port-imports.ts";

const texts: Readonly<Record<number, string>> = { 8: "no \xe9", 16: "" };
const memory = new WebAssembly.Memory({ initial: 1 });
const view = new DataView(memory.buffer);
const port = portImports(memory, "full", {
  write: () => undefined,
  leaveFrames: () => 0,
  trapText: (_core, exception) => texts[exception],
});

test("a text is the bytes of its object first, then type and body", () => {
  expect(port.trapText(0, 8)).toBe(20);
  expect(port.takeObject(96)).toBe(-9);
  expect([...new Uint8Array(memory.buffer, 104, 14)].join(" ")).toBe(
    "4 0 0 0 0 0 0 0 110 111 32 233 0 0",
  );
});

test("an empty text and none are told apart", () => {
  expect(port.trapText(0, 16)).toBe(0);
  expect(port.trapText(0, 24)).toBe(-1);
});

test("native functions and operators work on the slots of a core", () => {
  const number = numberedNatives.findIndex((row) => row.name === "round") + 1;
  view.setFloat64(128, 2.345, true);
  expect(port.native(256, number, 128, 1, 136)).toBe(0);
  expect(view.getFloat64(136, true)).toBe(2);
  const power = opcodes.find((row) => row.name === "Power")?.code ?? 0;
  view.setFloat64(144, 2, true);
  view.setFloat64(152, 10, true);
  expect(port.operator(256, power, 144, 152, 136)).toBe(0);
  expect(view.getFloat64(136, true)).toBe(1024);
});
