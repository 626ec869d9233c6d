/**
 * Compares a run with what its program expects.
 */
import type { Engine, RunResult } from "./engine.ts";
import type { ExpectedCores, Expectation, TestProgram } from "./expectations.ts";

/** What a program of `cores` cores should leave behind, ready to be compared as a whole. */
export interface Outline {
  readonly exitCode: number;
  /** `line: code` of each diagnostic. */
  readonly errors: readonly string[];
  /** `core, line: exception` or `core, line: exception: message`. */
  readonly failures: readonly string[];
  readonly waiting: readonly string[];
  /** Lines by core id; or, for a final block, all lines as a terminal shows them. */
  readonly output: readonly (readonly string[])[] | readonly string[];
}

export function expectedOutline(program: TestProgram, cores: number): Outline {
  const ids = Array.from({ length: cores }, (_, core) => core);
  const all = program.expectations;
  const traps = all.filter((row) => row.kind === "trap");
  const deadlocks = all.filter((row) => row.kind === "deadlock");
  const errors = all.filter((row) => row.kind === "error");
  const on = (row: { readonly cores: ExpectedCores }) =>
    ids.filter((core) => meansCore(row.cores, core, cores));
  return {
    exitCode: program.header.exit ?? impliedExit(traps.length, deadlocks.length, errors.length),
    errors: errors.map(({ line, code }) => `${line}: ${code}`).sort(),
    failures: traps
      .flatMap((row) => on(row).map((core) => failureText(core, row.line, row)))
      .sort(),
    waiting: deadlocks
      .flatMap((row) =>
        on(row).map((core) => `${core}, ${row.line}: ${fill(row.operation, core, cores)}`),
      )
      .sort(),
    output: program.output ?? ids.map((core) => linesOf(all, core, cores)),
  };
}

/**
 * @param program  Decides in which form the output is compared, and which messages matter.
 */
export function actualOutline(program: TestProgram, cores: number, result: RunResult): Outline {
  const ids = Array.from({ length: cores }, (_, core) => core);
  const traps = program.expectations.filter((row) => row.kind === "trap");
  const tagged = result.output.map(({ core, text }) =>
    cores > 1 ? `[core ${core}] ${text}` : text,
  );
  const lines = ids.map((core) =>
    result.output.filter((line) => line.core === core).map(({ text }) => text),
  );
  return {
    exitCode: result.exitCode,
    errors: result.errors.map(({ line, code }) => `${line}: ${code}`).sort(),
    failures: result.failures
      .map((failure) => {
        const row = traps.find((trap) => trap.line === failure.line);
        const message =
          row !== undefined && row.message === undefined ? undefined : failure.message;
        return failureText(failure.core, failure.line, { ...failure, message });
      })
      .sort(),
    waiting: result.waiting
      .map(({ core, line, operation }) => `${core}, ${line}: ${operation}`)
      .sort(),
    output: program.output === undefined ? lines : tagged,
  };
}

/** The diagnostic about a part of the language that a device leaves out. */
const refusal = "VP5007";

function refusedOutline(program: TestProgram, cores: number): Outline {
  const output = program.output === undefined ? Array.from({ length: cores }, () => []) : [];
  return { exitCode: 3, errors: [`0: ${refusal}`], failures: [], waiting: [], output };
}

/** Runs a program on an engine and says where they part, as two values for a test to compare. */
export async function runAndOutline(
  engine: Engine,
  program: TestProgram,
  cores: number,
): Promise<{ expected: Outline; actual: Outline; result: RunResult }> {
  const result = await engine.run(program, cores);
  if (engine.mustRefuse(program)) {
    const errors = result.errors.filter(({ code }) => code === refusal);
    const actual = actualOutline(program, cores, { ...result, errors });
    return { expected: refusedOutline(program, cores), actual, result };
  }
  return {
    expected: expectedOutline(program, cores),
    actual: actualOutline(program, cores, result),
    result,
  };
}

function impliedExit(traps: number, deadlocks: number, errors: number): number {
  if (errors > 0) return 3;
  if (traps > 0) return 1;
  return deadlocks > 0 ? 6 : 0;
}

function linesOf(all: readonly Expectation[], core: number, cores: number): string[] {
  return all
    .filter((row) => row.kind === "line")
    .filter((row) => meansCore(row.cores, core, cores))
    .map(({ text }) => (cores > 1 || text.includes("{") ? fill(text, core, cores) : text));
}

function meansCore(expected: ExpectedCores, core: number, cores: number): boolean {
  if (expected === "every") return true;
  return core === (expected === "last" ? cores - 1 : expected);
}

function fill(text: string, core: number, cores: number): string {
  const holes = { core, cores, last: cores - 1 };
  return text.replace(/\{(core|cores|last)\}/g, (_, hole: keyof typeof holes) =>
    String(holes[hole]),
  );
}

function failureText(
  core: number,
  line: number,
  { exception, message }: { readonly exception: string; readonly message: string | undefined },
): string {
  const detail = message === undefined || message === "" ? "" : `: ${message}`;
  return `core ${core}, line ${line}: ${exception}${detail}`;
}
