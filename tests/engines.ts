/**
 * The engines that the suites run on, and one test per program and engine.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseBoard } from "@vipera/device";
import {
  cpythonEngine,
  type Engine,
  findPython27,
  reasonToSkip,
  runAndOutline,
  simulatorEngine,
  type TestProgram,
} from "@vipera/testkit";
import { expect, test } from "vitest";

/** The repository's folder. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** devices/generic, with doubles. */
export const generic = JSON.parse(readFileSync(join(root, "devices/generic/profile.json"), "utf8"));

/** The same device with the core flavour of the virtual machine. */
export const genericCore = { ...generic, word: { ...generic.word, float: "single" } };

/** One core of each flavour, for programs about the language. */
export const vmEngines: readonly Engine[] = [
  simulatorEngine({ name: "vm", profile: generic, isParallel: false, folder: root }),
  simulatorEngine({ name: "vm-core", profile: genericCore, isParallel: false, folder: root }),
];

/** Many cores of each flavour. */
export const deviceEngines: readonly Engine[] = [
  simulatorEngine({ name: "simulator", profile: generic, isParallel: true, folder: root }),
  simulatorEngine({ name: "simulator-core", profile: genericCore, isParallel: true, folder: root }),
];

/** devices/microblaze, the one with a board. */
export const microblaze = JSON.parse(
  readFileSync(join(root, "devices/microblaze/profile.json"), "utf8"),
);

/** A device with a board, and what a board file connects to it. */
export function boardEngine(path: string, profile = microblaze): Engine {
  const text = readFileSync(join(root, path), "utf8");
  const { value: board, diagnostics } = parseBoard(path, text, profile.board);
  if (board === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return simulatorEngine({ name: "board", profile, isParallel: true, folder: root, board });
}

/** CPython 2.7 where it runs; otherwise one line says that it is not asked. */
export function oracleEngines(): readonly Engine[] {
  const command = findPython27();
  if (command !== undefined) return [cpythonEngine(command, root)];
  console.log("skipped: CPython 2.7 as an engine: no python2.7 runs here (set VIPERA_PYTHON27)");
  return [];
}

/** Declares one test for each program, engine and number of cores that belong together. */
export function declarePrograms(
  programs: readonly TestProgram[],
  engines: readonly Engine[],
): void {
  for (const program of programs) {
    const name = program.path.replace(/^tests\//, "").replace(/\.py$/, "");
    for (const engine of engines.filter((one) => reasonToSkip(one, program) === undefined)) {
      for (const cores of program.header.cores) {
        const where = program.header.isParallel ? `${engine.name}, ${cores} cores` : engine.name;
        test(`${name} on ${where}`, async () => {
          const { expected, actual, result } = await runAndOutline(engine, program, cores);
          expect(actual, result.errorText).toEqual(expected);
        });
      }
    }
  }
}
