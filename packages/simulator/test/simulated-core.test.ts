import { coreStates } from "@vipera/spec";
import { CoreMemory, meterField } from "@vipera/vm";
import { expect, test } from "vitest";
import { isEarlier, SimulatedCore } from "../src/simulated-core.ts";

function newCore(id = 0, stepTicks = 1): SimulatedCore {
  const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), "full");
  return new SimulatedCore(id, id, memory, 1024, { stepTicks, collectionTicks: 0 });
}

test("a core's time is its steps and what it has waited", () => {
  const core = newCore();
  core.memory.setField(core.core, "stepsLow", 100);
  core.countSteps();
  core.waitUntil(250);
  expect([core.steps, core.ticks]).toEqual([100, 250]);
  core.memory.setField(core.core, "stepsLow", 130);
  core.countSteps();
  expect(core.ticks).toBe(280);
});

test("steps and collections count at the price of their time", () => {
  const core = newCore(0, 3);
  core.memory.setField(core.core, "stepsLow", 100);
  core.waitUntil(7);
  core.setPrices({ stepTicks: 5, collectionTicks: 10 });
  core.memory.setField(core.core, "collections", 2);
  core.countSteps();
  expect(core.ticks).toBe(327);
  core.memory.setField(core.core, "stepsLow", 110);
  core.countSteps();
  expect(core.ticks).toBe(377);
});

test("time never goes back", () => {
  const core = newCore();
  core.waitUntil(50);
  core.waitUntil(20);
  expect(core.ticks).toBe(50);
});

test("a core's state is that of its header", () => {
  const core = newCore();
  const names = Object.values(coreStates).map((state) => {
    core.memory.setField(core.core, "state", state);
    return core.state;
  });
  expect(names).toEqual(["idle", "running", "waiting", "ended", "failed"]);
  expect(core.hasEnded).toBe(true);
});

test("things happen by time, then by core", () => {
  expect(isEarlier({ ticks: 1, id: 9 }, { ticks: 2, id: 0 })).toBe(true);
  expect(isEarlier({ ticks: 2, id: 0 }, { ticks: 2, id: 1 })).toBe(true);
  expect(isEarlier({ ticks: 2, id: 1 }, { ticks: 2, id: 1 })).toBe(false);
});

test("what the meter has counted is a part of a core's time", () => {
  const core = newCore(0, 2);
  core.meter = 4096;
  core.memory.setField(core.core, "stepsLow", 10);
  core.memory.setU32(core.meter + meterField.cyclesLow, 7);
  core.memory.setU32(core.meter + meterField.cyclesHigh, 1);
  core.countSteps();
  expect(core.ticks).toBe(2 ** 32 + 27);
});
