import { byteTables, natives, numberOfNative, traps } from "@vipera/spec";
import { expect, test } from "vitest";

function tableNamed(name: string): readonly number[] {
  return byteTables.find((table) => table.name === name)?.bytes ?? [];
}

test("tables lie one behind the other in the first page", () => {
  for (const [index, table] of byteTables.entries()) {
    expect(table.bytes.every((byte) => byte >= 0 && byte < 256)).toBe(true);
    const next = byteTables[index + 1]?.address ?? 0x10000;
    expect(table.address + table.bytes.length).toBeLessThanOrEqual(next);
  }
  expect(byteTables[0]?.address).toBeGreaterThan(0);
});

test("an arity holds a method's mark, the least and the most arguments", () => {
  const arities = tableNamed("nativeArities");
  const arityOf = (name: string) =>
    arities[numberOfNative(natives.find((row) => row.name === name)?.id ?? 0)];
  expect(arityOf("len")).toBe(0x11);
  expect(arityOf("print")).toBe(0x0f);
  expect(arityOf("dict.get")).toBe(0x80 | 0x23);
});

test("a trap has its class", () => {
  expect(tableNamed("trapClasses")).toHaveLength(Math.max(...traps.map((row) => row.number)) + 1);
});
