import { expect, test } from "vitest";
import { caughtTrapText } from "../src/index.ts";
import { coreField } from "../src/layout-offsets.ts";
import { AssemblyMachine } from "./assembly-machine.ts";
import { programText } from "./assembly-text.ts";

/** What a handler would see of the error that ends the code. */
function caughtTextOf(code: string): string | undefined {
  const machine = new AssemblyMachine(programText({ code }));
  machine.run();
  const placed = machine.placed(0);
  const exception = machine.memory.u32(placed.core + coreField.exception);
  return caughtTrapText(placed, exception);
}

test("a trap's argument is its text", () => {
  expect(caughtTextOf("NewList r0, r0, 0\nLoadInteger r1, 3\nGetIndex r0, r0, r1\nReturn r0")).toBe(
    "list index out of range",
  );
});

test("a missing key and a status are themselves the argument", () => {
  const code = "NewDict r0, r0, 0\nLoadInteger r1, 3\nGetIndex r0, r0, r1\nReturn r0";
  expect(caughtTextOf(code)).toBe(undefined);
  expect(caughtTextOf("CallNative r0, 0, sys.exit\nReturn r0")).toBe(undefined);
});

test("a trap without text has no argument", () => {
  expect(
    caughtTextOf(
      'LoadConstant r2, ""\nCallNative r0, 1, iter\nMove r2, r0\nCallNative r0, 1, next\nReturn r0',
    ),
  ).toBe("");
});
