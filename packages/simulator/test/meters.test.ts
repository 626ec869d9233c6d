import type { DeviceProfile } from "@vipera/device";
import { priceList, pricesByGroup } from "@vipera/spec";
import { CoreMemory, meterField } from "@vipera/vm";
import { expect, test } from "vitest";
import { bytesOfMeters, Meters } from "../src/meters.ts";
import { generic, programOf, simulate } from "./simulated-run.ts";

const memory = { collectionCycles: 0, sharedCodeCycles: 0, sharedDataCycles: 0 };
const noPrices = Object.fromEntries(pricesByGroup.map((name) => [name, 0]));

/** A device whose prices are 0 but for those given. */
function chipWith(prices: object, float: "single" | "double" = "double"): DeviceProfile {
  const costs = { ...memory, ...noPrices, ...prices } as DeviceProfile["costs"];
  return { ...generic, costs, word: { ...generic.word, float } };
}

async function cyclesOf(profile: DeviceProfile, code: string, deviceCores = 1): Promise<number> {
  const { activity, errors } = await simulate(programOf(code), { profile, deviceCores });
  expect(errors).toBe("");
  return activity[0]?.cycles ?? -1;
}

const sums = `LoadInteger r0, 1
LoadInteger r1, 2
Add r2, r0, r1
Add r2, r2, r1
Less r3, r0, r1`;

test("cycles are those of the instructions that ran, in both flavours", async () => {
  for (const float of ["single", "double"] as const) {
    expect(await cyclesOf(chipWith({ moveCycles: 3 }, float), sums)).toBe(6);
    expect(await cyclesOf(chipWith({ arithmeticCycles: 5 }, float), sums)).toBe(10);
    expect(await cyclesOf(chipWith({ compareCycles: 7 }, float), sums)).toBe(7);
    expect(await cyclesOf(chipWith({ floatCycles: 7 }, float), sums)).toBe(0);
  }
});

test("an operand that is a float costs more", async () => {
  const code = `LoadConstant r0, 1.5
LoadInteger r1, 2
Add r2, r0, r1
Multiply r2, r1, r1
Subtract r2, r1, r0
AddImmediate r2, r0, 3
Is r2, r0, r1`;
  for (const float of ["single", "double"] as const) {
    expect(await cyclesOf(chipWith({ floatCycles: 11 }, float), code)).toBe(33);
  }
});

test("native functions, their elements and new objects have prices", async () => {
  const code = `LoadInteger r4, 0
LoadInteger r5, 0
LoadInteger r6, 0
NewList r4, r4, 3
Move r2, r4
CallNative r0, 1, list`;
  expect(await cyclesOf(chipWith({ nativeCycles: 100 }), code)).toBe(100);
  expect(await cyclesOf(chipWith({ elementCycles: 10 }), code)).toBe(30);
  // Each list is 16 bytes and a block of 8 + 3 * 8.
  expect(await cyclesOf(chipWith({ objectWordCycles: 1 }), code)).toBe(24);
});

test("a collection costs what survives it", async () => {
  const code = `LoadInteger r4, 0
NewList r4, r4, 1
CallNative r0, 0, memory.gc`;
  expect(await cyclesOf(chipWith({ collectionCycles: 50 }), code)).toBe(50);
  // A list of 16 bytes and its block of 16.
  expect(await cyclesOf(chipWith({ livingWordCycles: 1 }), code)).toBe(8);
});

test("time does not depend on slices: more cores make them shorter", async () => {
  const loop = `LoadInteger r8, 0
LoadInteger r9, 9001
LoadInteger r10, 1
ForRangePrepare r8, r9, r10, out
body: Add r2, r8, r9
ForRangeLoop r8, r9, body
out: LoadInteger r2, 0`;
  const profile = chipWith({ arithmeticCycles: 3, loopCycles: 1 });
  const alone = await cyclesOf(profile, loop);
  expect(alone).toBe(3 * 9001 + 1 + 9001);
  expect(await cyclesOf(profile, loop, 600)).toBe(alone);
});

test("meters and lists lie one behind the other, equal lists once", () => {
  const core = new CoreMemory(new WebAssembly.Memory({ initial: 3 }), "full");
  const meters = new Meters(core, 1024);
  expect(meters.meterAt(0)).toBe(1024 + 9 * priceList.bytes);
  expect(meters.meterAt(2) + 24).toBe(1024 + bytesOfMeters(3));
  const list = new Uint32Array(priceList.bytes / 4).fill(5);
  meters.setPrices(0, list);
  meters.setPrices(1, list);
  meters.setPrices(2);
  const places = [0, 1, 2].map((at) => core.u32(meters.meterAt(at) + meterField.prices));
  expect(places).toEqual([1024, 1024, 1024 + priceList.bytes]);
  expect([core.u32(1024), core.u32(1024 + priceList.bytes)]).toEqual([5, 0]);
  for (let more = 0; more < 7; more += 1) meters.setPrices(0, list.slice());
  expect(() => meters.setPrices(0, list.slice())).toThrow("too many");
  meters.setPeriod(1, 997);
  expect(core.u32(meters.meterAt(1) + meterField.period)).toBe(997);
  expect(core.u32(meters.meterAt(1) + meterField.left)).toBe(1);
});
