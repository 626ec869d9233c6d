/**
 * Records what CPython 2.7 prints: `pnpm record-lines [SUITE ...]`, all suites without one.
 *
 * To be run when the rule that makes the programs of a suite was changed; review what it writes.
 */
import { findPython27 } from "@vipera/testkit";
import { digestLines, writeRecorded } from "./line-digests.ts";
import { linesInPython } from "./run-lines.ts";
import { suites } from "./suites.ts";

function main(names: readonly string[]): void {
  const command = findPython27();
  if (command === undefined) {
    console.log("skipped: recording lines: no python2.7 runs here (set VIPERA_PYTHON27)");
    return;
  }
  for (const name of names.length === 0 ? Object.keys(suites) : names) {
    const programs = suites[name]?.();
    if (programs === undefined) throw new Error(`no suite ${name}: ${Object.keys(suites)}`);
    const lines = linesInPython(
      command,
      programs.map(({ source }) => source),
    );
    const broken = lines.findIndex((all) => all.at(-1)?.startsWith("uncaught: ") === true);
    if (broken >= 0) throw new Error(`${name} ${programs[broken]?.name}: ${lines[broken]?.at(-1)}`);
    writeRecorded(
      name,
      new Map(programs.map((program, index) => [program.name, digestLines(lines[index] ?? [])])),
    );
    console.log(`${name}: ${programs.length} programs, ${lines.flat().length} lines`);
  }
}

main(process.argv.slice(2));
