import { readdirSync, readFileSync } from "node:fs";
import { pricesByGroup, profileFields } from "@vipera/spec";
import { expect, test } from "vitest";
import {
  type Costs,
  groupPricesOf,
  lackingModules,
  mostCores,
  parseProfile,
  programBytes,
  type StepCosts,
} from "../src/index.ts";
import { testProfile } from "./test-profile.ts";

function problemsOf(change: (json: Record<string, unknown>) => void): string[] {
  const json = structuredClone(testProfile) as unknown as Record<string, unknown>;
  change(json);
  return parseProfile("p.json", JSON.stringify(json)).diagnostics.map(({ message }) => message);
}

const folder = new URL("../../../devices/", import.meta.url);

test("every profile of devices is right and named after its folder", () => {
  const names = readdirSync(folder);
  expect(names).toContain("generic");
  for (const name of names) {
    const text = readFileSync(new URL(`${name}/profile.json`, folder), "utf8");
    const { value, diagnostics } = parseProfile(name, text);
    expect(diagnostics).toEqual([]);
    expect(value?.id).toBe(name);
  }
});

test("the generic device has 16 cores, and up to 65 536", () => {
  const text = readFileSync(new URL("generic/profile.json", folder), "utf8");
  const { value } = parseProfile("generic", text);
  expect(value?.cores.count).toBe(16);
  expect(value && mostCores(value)).toBe(65_536);
});

test("a device without mostCount has no more cores than its count", () => {
  expect(mostCores({ ...testProfile, cores: { count: 4, clockHz: 1 } })).toBe(4);
});

test("every required field that is missing is named (MATCHES: device-profile)", () => {
  const { diagnostics } = parseProfile("p.json", "{}");
  const named = diagnostics.map(({ message }) => message.replace(/.*profile: (\S+) .*/u, "$1"));
  expect(named).toEqual(profileFields.filter((row) => row.required).map((row) => row.path));
});

test("text that is no JSON object is refused", () => {
  for (const text of ["[1]", "3", "null"]) {
    const [diagnostic] = parseProfile("p.json", text).diagnostics;
    expect(diagnostic?.message).toBe(
      "p.json is not a device profile: the text is not a JSON object",
    );
  }
});

test("a name is not empty", () => {
  expect(problemsOf((json) => (json.id = ""))).toEqual([
    "p.json is not a device profile: id is not a text",
  ]);
});

test("sources are texts, and name fields or groups that there are", () => {
  const withSource = (name: string, source: unknown) =>
    problemsOf((json) => (json.sources = { ...testProfile.sources, [name]: source }));
  expect(withSource("cors", "measured")).toEqual([
    "p.json is not a device profile: sources.cors names neither a field nor a group",
  ]);
  expect(withSource("cores", 5)).toEqual([
    "p.json is not a device profile: sources.cores is not a text",
  ]);
  expect(problemsOf((json) => (json.sources = "all measured"))[0]).toContain(
    "sources is not an object",
  );
});

test("wrong types, ranges and words are refused", () => {
  expect(problemsOf((json) => (json.id = 3))[0]).toContain("id is not a text");
  expect(problemsOf((json) => (json.word = { ...testProfile.word, float: "half" }))[0]).toContain(
    "word.float is not one of single, double",
  );
  expect(problemsOf((json) => (json.messages = { cycles: 0 }))[0]).toContain(
    "messages.cycles is not from 1",
  );
  expect(problemsOf((json) => (json.messages = { cycles: 1.5 }))[0]).toContain(
    "is not a whole number",
  );
});

test("numbers that contradict each other are refused", () => {
  const { cores, memory } = testProfile;
  const cases = [
    [{ cores: { ...cores, mostCount: 3 } }, "cores.mostCount is less than cores.count"],
    [{ cores: { ...cores, rows: 2 } }, "cores.columns is missing: a mesh has rows and columns"],
    [{ cores: { ...cores, columns: 2 } }, "cores.rows is missing: a mesh has rows and columns"],
    [
      { cores: { ...cores, rows: 2, columns: 3 } },
      "cores.rows times cores.columns is 6, but there are 4 cores",
    ],
    [
      { memory: { ...memory, runtimeBytes: 65_536 - 4095 } },
      "memory.runtimeBytes leaves programs less than 4096 bytes",
    ],
    [
      { memory: { ...memory, runtimeSharedBytes: 65_536 - 4095 } },
      "memory.runtimeSharedBytes leaves programs less than 4096 bytes",
    ],
    [
      { memory: { ...memory, sharedBytes: 65_535, runtimeSharedBytes: 0 } },
      "memory.sharedBytes is neither 0 nor at least 65536",
    ],
    [
      { memory: { ...memory, sharedBytes: 0, runtimeSharedBytes: 1 } },
      "memory.runtimeSharedBytes is not 0, but there is no shared memory",
    ],
    [
      { memory: { ...memory, sharedArrayBytes: memory.sharedBytes + 1 } },
      "memory.sharedArrayBytes is more than memory.sharedBytes",
    ],
  ] as const;
  for (const [change, problem] of cases) {
    const found = problemsOf((json) => Object.assign(json, change));
    expect(found).toEqual([`p.json is not a device profile: ${problem}`]);
  }
  const least = { ...memory, runtimeBytes: 65_536 - 4096, runtimeSharedBytes: 65_536 - 4096 };
  expect(problemsOf((json) => (json.memory = least))).toEqual([]);
  expect(programBytes({ ...testProfile, memory: least })).toBe(4096);
  const alone = { ...memory, sharedBytes: 0, runtimeSharedBytes: 0 };
  expect(problemsOf((json) => (json.memory = alone))).toEqual([]);
});

test("an unknown field is refused", () => {
  expect(problemsOf((json) => (json.colour = "red"))[0]).toContain("colour is unknown");
});

test("a number without source is refused, by its path or its group", () => {
  expect(problemsOf((json) => (json.sources = {}))).toHaveLength(19);
  const sources = { ...testProfile.sources, costs: undefined, "costs.stepCycles": "measured" };
  expect(problemsOf((json) => (json.sources = sources))).toEqual([
    "p.json is not a device profile: costs.collectionCycles has no source",
    "p.json is not a device profile: costs.sharedCodeCycles has no source",
    "p.json is not a device profile: costs.sharedDataCycles has no source",
  ]);
});

test("a profile has a price for a step, or all prices by group", () => {
  const { stepCycles: _, ...memory } = testProfile.costs as StepCosts & Costs;
  const prices = Object.fromEntries(pricesByGroup.map((name) => [name, 2]));
  const { value } = parseProfile(
    "p.json",
    JSON.stringify({ ...testProfile, costs: { ...memory, ...prices } }),
  );
  expect(value && groupPricesOf(value)).toMatchObject({ moveCycles: 2, livingWordCycles: 2 });
  expect(groupPricesOf(testProfile)).toBeUndefined();
  const far = { sharedRuntimeCycles: 5 };
  const costs = [
    [
      { ...memory, ...prices, ...far },
      "costs.sharedRuntimeCycles is the price of nothing: memory.runtimeSharedBytes is 0",
    ],
    [
      { ...testProfile.costs, ...far },
      "costs.sharedRuntimeCycles stands beside costs.stepCycles, which is the price of everything",
    ],
    [memory, "costs.stepCycles is missing, and so are prices by group"],
    [
      { ...memory, ...prices, moveCycles: undefined },
      "costs.moveCycles is missing: prices by group are all there, or none is",
    ],
    [
      { ...testProfile.costs, callCycles: 3 },
      "costs.callCycles stands beside costs.stepCycles, which is the price of everything",
    ],
  ] as const;
  for (const [wrong, problem] of costs) {
    const found = problemsOf((json) => (json.costs = wrong));
    expect(found).toEqual([`p.json is not a device profile: ${problem}`]);
  }
});

test("a virtual machine that lies in shared memory in part has a price there", () => {
  const { stepCycles: _, ...memoryCosts } = testProfile.costs as StepCosts & Costs;
  const prices = Object.fromEntries(pricesByGroup.map((name) => [name, 2]));
  const memory = { ...testProfile.memory, runtimeSharedBytes: 1 };
  const withCosts = (costs: object) => problemsOf((json) => Object.assign(json, { memory, costs }));
  expect(withCosts({ ...memoryCosts, ...prices })).toEqual([
    "p.json is not a device profile: costs.sharedRuntimeCycles is missing: " +
      "memory.runtimeSharedBytes is not 0",
  ]);
  expect(withCosts({ ...memoryCosts, ...prices, sharedRuntimeCycles: 5 })).toEqual([]);
  expect(withCosts(testProfile.costs)).toEqual([]);
});

test("a device has all facts of a board or none, and without one no microblaze", () => {
  const board = { pins: 4, timers: 1, registerCycles: 1, i2cHz: 1, spiHz: 1, uartHz: 1 };
  const sources = { ...testProfile.sources, board: "chosen" };
  expect(problemsOf((json) => Object.assign(json, { board, sources }))).toEqual([]);
  const part = { pins: 4, timers: 1, registerCycles: 1, i2cHz: 1, spiHz: 1 };
  expect(problemsOf((json) => Object.assign(json, { board: part, sources }))).toEqual([
    "p.json is not a device profile: board.uartHz is missing: a board has all of them",
  ]);
  expect(lackingModules(testProfile)).toEqual({ microblaze: "board" });
  expect(lackingModules({ ...testProfile, board })).toEqual({});
});
