/**
 * Bugs of ours, as opposed to mistakes of a user: those are diagnostics.
 *
 * An `InternalError` is thrown, never caught but by the command line, which prints it with a
 * request to report it and exits with 70.
 */

/** A state that the code holds to be impossible was reached. */
export class InternalError extends Error {
  /** The stage that noticed, such as `parse` or `compileProgram`. */
  readonly stage: string;

  constructor(stage: string, detail: string) {
    super(`${stage}: ${detail}`);
    this.name = "InternalError";
    this.stage = stage;
  }
}

/** Stands where control never comes. */
export function unreachable(stage: string, detail: string): never {
  throw new InternalError(stage, detail);
}

/**
 * Stands in the default case of an exhaustive `switch`; `tsc` refuses it when a case is missing.
 *
 * @param value  The value no case took; its `kind`, if it has one, is named in the error.
 */
export function assertNever(value: never, stage: string): never {
  const shown: unknown = value;
  const kind = typeof shown === "object" && shown !== null && "kind" in shown ? shown.kind : shown;
  throw new InternalError(stage, `no case for ${String(kind)}`);
}
