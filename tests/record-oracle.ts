/**
 * Records what CPython 2.7 prints: `pnpm record-oracle [--write] [WORDS]`.
 *
 * Runs each program of tests/language (those whose path has all the words) under python2.7 and
 * compares its expectations with what was really printed; `--write` writes them. Exits with 1 when
 * a program disagrees and was not written. Without a python2.7 it says so in one line.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  agrees,
  findPython27,
  recordExpectations,
  type Recording,
  runProcess,
  type TestProgram,
  testPrograms,
} from "@vipera/testkit";

const root = fileURLToPath(new URL("..", import.meta.url));
const recorder = join(root, "tests/oracle/record_lines.py");

async function record(command: string, program: TestProgram, result: string): Promise<Recording> {
  const args = ["-B", recorder, program.path, result, ...program.header.args];
  const run = await runProcess(command, args, program.header.input, root);
  if (run.exitCode !== 0) throw new Error(`${program.path}: ${run.errorText}`);
  const { lines, trap } = JSON.parse(readFileSync(result, "utf8"));
  return { lines, trap: trap ?? undefined };
}

/** @returns Whether the program's comments hold, or have been written. */
async function check(command: string, program: TestProgram, folder: string, write: boolean) {
  const recording = await record(command, program, join(folder, "recording.json"));
  if (agrees(program.path, program.source, recording)) return true;
  if (!write) {
    console.error(`${program.path}: its expectations are not what CPython 2.7 prints`);
    return false;
  }
  const recorded = recordExpectations(program.source, recording);
  writeFileSync(join(root, program.path), recorded);
  console.error(`${program.path}: recorded`);
  return agrees(program.path, recorded, recording);
}

async function main(args: readonly string[]): Promise<void> {
  const command = findPython27();
  if (command === undefined) {
    console.log("skipped: recording the oracle: no python2.7 runs here (set VIPERA_PYTHON27)");
    return;
  }
  const words = args.filter((word) => !word.startsWith("--"));
  const programs = testPrograms(root, "tests/language")
    .filter(({ header }) => !header.isParallel && header.noOracle === undefined)
    .filter(({ path }) => words.every((word) => path.includes(word)));
  const folder = mkdtempSync(join(tmpdir(), "vipera-oracle-"));
  let failed = 0;
  try {
    for (const program of programs) {
      if (!(await check(command, program, folder, args.includes("--write")))) failed += 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`oracle: ${programs.length} programs, ${failed} disagree`);
  process.exitCode = failed === 0 ? 0 : 1;
}

await main(process.argv.slice(2));
