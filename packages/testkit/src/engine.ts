/**
 * What can run a test program, and what a run leaves behind.
 *
 * A test names no engine unless it must: the same program runs on all of them.
 */
import type { TestProgram } from "./expectations.ts";

/** A whole line that a core printed. */
export interface OutputLine {
  readonly core: number;
  /** Bytes as characters, without the line end. */
  readonly text: string;
}

/** An uncaught exception. */
export interface Failure {
  readonly core: number;
  readonly exception: string;
  readonly message: string;
  /** Line of the test program where it was raised, or through which it passed last. */
  readonly line: number;
}

/** A core that could not go on when no core could. */
export interface WaitingCore {
  readonly core: number;
  readonly line: number;
  readonly operation: string;
}

/** A diagnostic of the front end, the compiler or the device. */
export interface FoundError {
  readonly code: string;
  /** 0 for one without a place. */
  readonly line: number;
  readonly message: string;
}

export interface RunResult {
  /** In the order of simulated time. */
  readonly output: readonly OutputLine[];
  readonly exitCode: number;
  readonly errors: readonly FoundError[];
  readonly failures: readonly Failure[];
  readonly waiting: readonly WaitingCore[];
  /** What a person would see on standard error; shown when a test fails. */
  readonly errorText: string;
}

export interface Engine {
  /** Such as `cpython`, `vm`, `vm-core`, `simulator:generic`. */
  readonly name: string;
  /** Whether it can run programs of more than one core. */
  readonly isParallel: boolean;
  /** Which flavour of the virtual machine it runs; undefined when it is none. */
  readonly flavour: "full" | "core" | undefined;
  /** Whether it leaves out a part of the language that the program uses, and must refuse it. */
  mustRefuse(program: TestProgram): boolean;
  run(program: TestProgram, cores: number): Promise<RunResult>;
}

/** Why an engine does not run a program; undefined when it does. */
export function reasonToSkip(engine: Engine, program: TestProgram): string | undefined {
  const { header } = program;
  if (header.engines !== undefined && !header.engines.includes(engine.name)) {
    return `for ${header.engines.join(", ")} only`;
  }
  if (header.isParallel && !engine.isParallel) return "runs on several cores";
  if (engine.name === "cpython" && header.noOracle !== undefined) return header.noOracle;
  if (engine.flavour === undefined || header.flavours === undefined) return undefined;
  return header.flavours.names.includes(engine.flavour) ? undefined : header.flavours.reason;
}
