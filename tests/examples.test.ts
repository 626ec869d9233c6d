import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Engine,
  filesBelow,
  goldenText,
  readTestProgram,
  simulatorEngine,
} from "@vipera/testkit";
import { expect, test } from "vitest";
import { boardEngine, deviceEngines, root } from "./engines.ts";

/** The examples are shown on the device's own number of cores. */
const usualCores = 16;
/** Those with a board file are, on as many as PYNQ boards have. */
const boardCores = 8;

/** Examples whose text says this print the same, whatever the number of cores. */
const isIndependent = /^# Works on any number of cores/mu;
/** Powers of two, and one number that is none. */
const otherNumbers = [1, 2, 3, 4];

/** The engine for an example: one with a board file runs on the device that has a board. */
function engineFor(path: string): Engine {
  const board = path.replace(/^examples\/(.*)\.py$/u, "examples/boards/$1.json");
  if (existsSync(join(root, board))) return boardEngine(board);
  const [engine] = deviceEngines;
  if (engine === undefined) throw new Error("no engine");
  return engine;
}

/** Runs an example, which must end well. */
async function run(engine: Engine, path: string, cores: number) {
  const program = readTestProgram(path, readFileSync(join(root, path), "utf8"));
  const result = await engine.run(program, cores);
  expect(result.errorText).toBe("");
  expect(result.exitCode).toBe(0);
  return result;
}

/** Those that say this without a greatest number fit where many cores have little memory each. */
const isForAnyNumber = /^# Works on any number of cores(?! up to)/mu;
const smallest = JSON.parse(readFileSync(join(root, "devices/epiphany-iv/profile.json"), "utf8"));
const smallestCores = 64;
const onSmallest = { name: "small", profile: smallest, isParallel: true, folder: root } as const;

for (const path of filesBelow(root, "examples", ".py")) {
  if (!isForAnyNumber.test(readFileSync(join(root, path), "utf8"))) continue;
  test(`${path} ends well on all cores of epiphany-iv`, async () => {
    const { output } = await run(simulatorEngine(onSmallest), path, smallestCores);
    expect(output.length).toBeGreaterThan(0);
  });
}

for (const path of filesBelow(root, "examples", ".py")) {
  const engine = engineFor(path);
  const cores = engine.name === "board" ? boardCores : usualCores;
  test(`${path} prints what its expected text says, on ${cores} cores`, async () => {
    const result = await run(engine, path, cores);
    const text = result.output.map((line) => `[core ${line.core}] ${line.text}\n`).join("");
    const expected = path.replace(/^examples\/(.*)\.py$/, "examples/expected/$1.txt");
    expect(text).toBe(goldenText(join(root, expected), text));
  });
  if (!isIndependent.test(readFileSync(join(root, path), "utf8"))) continue;
  test(`${path} prints the same on ${otherNumbers.join(", ")} cores`, async () => {
    const shown = (await run(engine, path, cores)).output.map((line) => line.text);
    expect(shown.length).toBeGreaterThan(1);
    for (const count of otherNumbers) {
      const lines = (await run(engine, path, count)).output.map((line) => line.text);
      expect({ count, lines }).toEqual({ count, lines: shown });
    }
  }, 30_000);
}
