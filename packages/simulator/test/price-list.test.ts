import type { DeviceProfile, PricesByGroup } from "@vipera/device";
import { numberedNatives, opcodes, priceList, pricesByGroup } from "@vipera/spec";
import { expect, test } from "vitest";
import { corePrices, hasPriceList } from "../src/price-list.ts";
import { generic } from "./simulated-run.ts";

/** Every price is another number, so that a mixed-up one shows. */
const prices = Object.fromEntries(
  pricesByGroup.map((name, index) => [name, 100 + index]),
) as PricesByGroup;
const memory = { collectionCycles: 7, sharedCodeCycles: 1000, sharedDataCycles: 10_000 };
const chip: DeviceProfile = { ...generic, costs: { ...memory, ...prices } };

function listOf(code: boolean, data: boolean, deviceHz = chip.cores.clockHz): Uint32Array {
  const { list, stepTicks, collectionTicks } = corePrices(chip, deviceHz, { code, data });
  expect([stepTicks, collectionTicks]).toEqual([0, 0]);
  if (list === undefined) throw new Error("no list");
  expect(list.byteLength).toBe(priceList.bytes);
  return list;
}

function instruction(list: Uint32Array, name: string): number[] {
  const row = opcodes.find((candidate) => candidate.name === name);
  if (row === undefined) throw new Error(`no opcode ${name}`);
  return [...list.subarray(4 * row.code, 4 * row.code + 3)];
}

function native(list: Uint32Array, name: string): number[] {
  const number = numberedNatives.findIndex((row) => row.name === name) + 1;
  const at = priceList.natives / 4 + 2 * number;
  return [...list.subarray(at, at + 2)];
}

test("an instruction costs what its group costs, and more for floats it computes with", () => {
  const list = listOf(false, false);
  expect(instruction(list, "Move")).toEqual([prices.moveCycles, 0, 0b010]);
  expect(instruction(list, "Add")).toEqual([prices.arithmeticCycles, prices.floatCycles, 0b110]);
  expect(instruction(list, "MultiplyAdd")[2]).toBe(0b111);
  const power = prices.floatCycles + prices.mathCycles;
  expect(instruction(list, "Power")).toEqual([prices.arithmeticCycles, power, 0b110]);
  const jump = [prices.jumpCycles, prices.floatCycles, 0b011];
  expect(instruction(list, "JumpIfLess")).toEqual(jump);
  expect(instruction(list, "JumpIfTrue").slice(0, 2)).toEqual([prices.jumpCycles, 0]);
});

test("every instruction has a price", () => {
  const list = listOf(false, false);
  for (const row of opcodes) expect(list[4 * row.code], row.name).toBeGreaterThanOrEqual(100);
});

test("code in shared memory costs each word, data there each access", () => {
  const code = listOf(true, false);
  expect(instruction(code, "Move")[0]).toBe(prices.moveCycles + 1000);
  expect(instruction(code, "CallGlobal")[0]).toBe(prices.callCycles + 2000);
  const data = listOf(false, true);
  expect(instruction(data, "Move")[0]).toBe(prices.moveCycles);
  expect(instruction(data, "GetIndex")[0]).toBe(prices.indexCycles + 20_000);
  expect(instruction(data, "ForIterate")[0]).toBe(prices.loopCycles + 10_000);
  expect(native(data, "list")[1]).toBe(prices.elementCycles + 10_000);
  expect([...data.subarray(priceList.memory / 4, priceList.memory / 4 + 3)]).toEqual([
    prices.objectWordCycles + 10_000,
    7,
    prices.livingWordCycles + 10_000,
  ]);
});

test("native functions cost a call, series of math more, elements if they walk", () => {
  const list = listOf(false, false);
  expect(native(list, "abs")).toEqual([prices.nativeCycles, 0]);
  expect(native(list, "list")).toEqual([prices.nativeCycles, prices.elementCycles]);
  expect(native(list, "math.sin")).toEqual([prices.nativeCycles + prices.mathCycles, 0]);
  expect(native(list, "math.floor")).toEqual([prices.nativeCycles, 0]);
  expect(native(list, "list.append")).toEqual([prices.nativeCycles, 0]);
  expect(native(list, "str.find")[1]).toBe(prices.elementCycles);
});

test("what runs functions of the virtual machine in shared memory costs the way there", () => {
  const far = { ...chip, costs: { ...chip.costs, sharedRuntimeCycles: 50_000 } };
  const { list } = corePrices(far, far.cores.clockHz, { code: false, data: false });
  if (list === undefined) throw new Error("no list");
  expect(instruction(list, "PrintItem")[0]).toBe(prices.printCycles + 50_000);
  expect(instruction(list, "Raise")[0]).toBe(prices.exceptionCycles + 50_000);
  expect(instruction(list, "Yield")[0]).toBe(prices.generatorCycles + 50_000);
  expect(native(list, "abs")[0]).toBe(prices.nativeCycles + 50_000);
  expect(native(list, "parallel.coreid")[0]).toBe(prices.nativeCycles);
  expect(instruction(list, "Add")[0]).toBe(prices.arithmeticCycles);
  expect(instruction(list, "GetIndex")[0]).toBe(prices.indexCycles);
});

test("prices are in ticks of the device that a core joins", () => {
  const list = listOf(false, false, 10 * chip.cores.clockHz);
  expect(instruction(list, "Move")[0]).toBe(10 * prices.moveCycles);
});

test("a profile with a price for each step has no list", () => {
  expect([hasPriceList(chip), hasPriceList(generic)]).toEqual([true, false]);
  const here = corePrices(generic, generic.cores.clockHz, { code: false, data: false });
  expect(here).toEqual({ stepTicks: 1, collectionTicks: 5000, list: undefined });
  const there = corePrices(generic, generic.cores.clockHz, { code: true, data: true });
  expect(there.stepTicks).toBe(3);
});
