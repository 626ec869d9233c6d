import { expect, test } from "vitest";
import { op } from "../src/opcode-row.ts";

test("a row's operands are read from their texts", () => {
  const row = op("Add", 1, "arithmetic", ["to:write@A", "left:read@B"], "Adds.");
  expect(row.operands).toEqual([
    { name: "to", kind: "write", field: "A" },
    { name: "left", kind: "read", field: "B" },
  ]);
  expect([row.words, row.traps, row.isTerminal, row.reserved]).toEqual([1, [], false, false]);
});

test("an operand in the second word makes an instruction of two words", () => {
  expect(op("Call", 2, "call", ["function:function@D"], "Calls.").words).toBe(2);
});
