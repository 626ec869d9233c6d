/**
 * The language programs on the build that collects garbage at every allocation: what a helper of
 * the virtual machine holds across an allocation without a slot for it is lost there at once.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { simulatorBackendOf } from "@vipera/simulator";
import { simulatorEngine, testPrograms } from "@vipera/testkit";
import { expect, test } from "vitest";
import { declarePrograms, generic, root } from "./engines.ts";
import { generateProgram } from "./fuzz/generate-program.ts";
import { firstDifference, readRecorded } from "./recorded/line-digests.ts";
import { largeCore, linesOnMachine } from "./recorded/run-lines.ts";

const module = WebAssembly.compile(readFileSync(join(root, "packages/vm/build/vm-stress.wasm")));

const options = {
  name: "vm",
  isParallel: false,
  folder: root,
  backend: simulatorBackendOf(() => module),
};
const engine = simulatorEngine({ ...options, profile: generic });

declarePrograms(testPrograms(root, "tests/language"), [engine]);

test("programs of tests/fuzz print what is recorded", async () => {
  const large = simulatorEngine({ ...options, profile: largeCore });
  const recorded = readRecorded("fuzz");
  const seeds = Array.from({ length: 60 }, (_, index) => 1000 + index);
  const differing: number[] = [];
  for (const seed of seeds) {
    const lines = await linesOnMachine(`fuzz/${seed}`, generateProgram(seed), large);
    if (firstDifference(recorded.get(String(seed)) ?? "", lines) >= 0) differing.push(seed);
  }
  expect(differing).toEqual([]);
}, 120_000);
