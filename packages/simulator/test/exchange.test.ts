import { traps } from "@vipera/spec";
import { expect, test } from "vitest";
import { trapNumber } from "../src/exchange.ts";
import { programOf, simulate } from "./simulated-run.ts";

test("a trap is found by the name of its row", () => {
  for (const row of traps) expect(trapNumber(row.name)).toBe(row.number);
  expect(() => trapNumber("nonsense")).toThrow("no trap");
});

/** Core 0 sends a list of `sent` ints to core 1, which holds a list of `held` ones. */
function exchangeOf(sent: number, held: number): string {
  return programOf(`CallNative r0, 0, parallel.coreid
JumpIfNotEqualImmediate r0, 0, other
LoadInteger r2, 7
NewList r3, r2, 1
LoadInteger r4, ${sent}
Multiply r9, r3, r4
LoadInteger r6, 1
LoadInteger r7, 1
LoadInteger r8, 0
CallNative r4, 4, parallel._request
ReturnNone
other: LoadInteger r2, 7
NewList r3, r2, 1
LoadInteger r4, ${held}
Multiply r3, r3, r4
LoadInteger r6, 2
LoadInteger r7, 0
LoadInteger r8, 0
LoadInteger r9, 0
CallNative r4, 4, parallel._request
Length r5, r4
PrintItem r5
PrintNewline
ReturnNone`);
}

test("a packed value is copied from heap to heap", async () => {
  const { output, status } = await simulate(exchangeOf(2000, 10), { deviceCores: 2 });
  expect([output, status]).toEqual(["[core 1] 2000\n", 0]);
});

test("a receiver without room gets a MemoryError and the sender goes on", async () => {
  const { errors, outcomes } = await simulate(exchangeOf(3000, 5500), { deviceCores: 2 });
  expect(errors).toContain("[core 1] MemoryError");
  expect(outcomes).toContainEqual({ kind: "ended", core: 0, status: 0 });
});
