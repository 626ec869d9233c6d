/**
 * Programs that are made by rule print what CPython 2.7 printed when they were recorded.
 */
import { expect, test } from "vitest";
import { firstDifference, readRecorded } from "./recorded/line-digests.ts";
import { findPython, linesInPython, linesOnMachine } from "./recorded/run-lines.ts";
import { type MadeProgram, suites } from "./recorded/suites.ts";

/** Time for one test on a machine that does other things, too. */
const timeout = 120_000;

/** What a Python prints there, for the message; the digest alone tells nobody. */
function wanted({ source }: MadeProgram, line: number): string {
  const python = findPython();
  if (python === undefined) return "another line (no Python here to ask)";
  return linesInPython(python, [source])[0]?.[line] ?? "no such line";
}

async function check(suite: string, programs: readonly MadeProgram[]): Promise<void> {
  const recorded = readRecorded(suite);
  for (const program of programs) {
    const lines = await linesOnMachine(`recorded/${suite}-${program.name}`, program.source);
    const digests = recorded.get(program.name);
    expect(digests, `${program.name} is not recorded: pnpm record-lines ${suite}`).toBeDefined();
    const line = firstDifference(digests ?? "", lines);
    if (line < 0) continue;
    expect.fail(
      `${suite} ${program.name}, line ${line + 1} of the output:\n` +
        `  printed: ${lines[line]}\n  Python:  ${wanted(program, line)}`,
    );
  }
}

for (const [suite, make] of Object.entries(suites)) {
  if (suite === "fuzz") continue;
  const programs = make();
  test(`${suite}: exactly its ${programs.length} programs are recorded`, () => {
    expect([...readRecorded(suite).keys()]).toEqual(programs.map(({ name }) => name));
  });
  for (let index = 0; index < programs.length; index += 10) {
    const part = programs.slice(index, index + 10);
    test(
      `${suite} from ${part[0]?.name} on prints what CPython 2.7 prints`,
      () => check(suite, part),
      timeout,
    );
  }
}
