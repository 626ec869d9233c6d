/**
 * 300 generated programs print on the virtual machine what CPython 2.7 printed, and what a Python
 * prints that runs here. `pnpm fuzz` runs more.
 */
import { expect, test } from "vitest";
import { generateProgram } from "./fuzz/generate-program.ts";
import { digestLines, firstDifference, readRecorded } from "./recorded/line-digests.ts";
import { findPython, linesInPython, linesOnMachine } from "./recorded/run-lines.ts";
import { recordedFuzz } from "./recorded/suites.ts";

const count = 300;
const perTest = 50;
/** Time for one test on a machine that does other things, too. */
const timeout = 120_000;
const recorded = readRecorded("fuzz");

test(`the output of ${recordedFuzz} programs is recorded`, () => {
  expect([...recorded.keys()]).toEqual(Array.from({ length: recordedFuzz }, (_, n) => String(n)));
});

test("a seed always makes the same program, and another seed another one", () => {
  expect(generateProgram(7)).toBe(generateProgram(7));
  const programs = Array.from({ length: count }, (_, seed) => generateProgram(seed));
  expect(new Set(programs).size).toBe(count);
});

for (let first = 0; first < count; first += perTest) {
  const seeds = Array.from({ length: perTest }, (_, index) => first + index);
  test(
    `programs from seed ${first} on print what is recorded`,
    async () => {
      const differing: string[] = [];
      for (const seed of seeds) {
        const lines = await linesOnMachine(`fuzz/${seed}`, generateProgram(seed));
        const line = firstDifference(recorded.get(String(seed)) ?? "", lines);
        if (line >= 0)
          differing.push(`seed ${seed}, line ${line + 1} of its output: ${lines[line]}`);
      }
      expect(differing, "pnpm fuzz --seed N --count 1 makes it smaller").toEqual([]);
    },
    timeout,
  );
}

const python = findPython();
if (python === undefined) console.log("skipped: a Python as oracle of tests/fuzz: none runs here");

test.skipIf(python === undefined)("a Python of today prints what is recorded", () => {
  const sources = Array.from({ length: count }, (_, seed) => generateProgram(seed));
  const digests = linesInPython(python ?? "", sources).map(digestLines);
  expect(digests).toEqual(Array.from({ length: count }, (_, seed) => recorded.get(String(seed))));
});
