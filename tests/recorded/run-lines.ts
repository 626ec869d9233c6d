/**
 * Runs many programs in one process of CPython, and in this one on the virtual machine, and gives
 * what they print as lines to compare.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { type Engine, findPython27, readTestProgram, simulatorEngine } from "@vipera/testkit";
import { generic, root } from "../engines.ts";

/** A program that runs longer than this under CPython is a mistake of its rule. */
const mostMilliseconds = 120_000;
/** Bytes that a run of a few hundred programs prints at most. */
const mostBytes = 1 << 28;

/**
 * What programs print under a Python, in one process.
 *
 * @returns Lines of each program; the last one begins with `uncaught: ` when it ends with an
 *   exception.
 */
export function linesInPython(command: string, sources: readonly string[]): readonly string[][] {
  const script = join(root, "tests/oracle/run_programs.py");
  const run = spawnSync(command, ["-B", script], {
    input: JSON.stringify(sources),
    encoding: "utf8",
    maxBuffer: mostBytes,
    timeout: mostMilliseconds,
  });
  if (run.status !== 0) throw new Error(`${command}: ${run.stderr}`);
  return (JSON.parse(run.stdout) as string[]).map(linesOf);
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/u, "").split("\n");
}

/** A Python that runs here: 2.7, or else a 3; undefined for none. */
export function findPython(): string | undefined {
  const python27 = findPython27();
  if (python27 !== undefined) return python27;
  const run = spawnSync("python3", ["-c", "print(1)"], { encoding: "utf8" });
  return run.status === 0 ? "python3" : undefined;
}

/** A device whose cores have room for the programs that are made by rule. */
export const largeCore = { ...generic, memory: { ...generic.memory, localBytes: 1 << 19 } };
const engine = simulatorEngine({
  name: "vm",
  profile: largeCore,
  isParallel: false,
  folder: root,
});

/**
 * What a program prints on the virtual machine, in the same form; diagnostics are lines, too.
 *
 * @param on  Another build of the machine than the usual one.
 */
export async function linesOnMachine(
  name: string,
  source: string,
  on: Engine = engine,
): Promise<string[]> {
  const program = { ...readTestProgram(`tests/${name}.py`, ""), source };
  const { output, failures, errors, exitCode } = await on.run(program, 1);
  const lines = output.map(({ text }) => text);
  for (const { code, line, message } of errors) lines.push(`refused: ${code} ${line} ${message}`);
  for (const { exception } of failures) lines.push(`uncaught: ${exception}`);
  if (failures.length === 0 && exitCode !== 0) lines.push(`exit code ${exitCode}`);
  return lines.length === 0 ? [""] : lines;
}
