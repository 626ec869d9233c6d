/**
 * What a command hands back to `main`, which alone writes it and ends the process.
 */
import { exitCodeOf, type Outcome } from "@vipera/cli";
import type { Diagnostic } from "@vipera/diagnostics";

export interface CommandResult extends Outcome {
  /** For standard output; not written with `--json`. */
  readonly text?: string;
}

/** The result of a command that could not go on. */
export function failed(command: string, diagnostics: readonly Diagnostic[]): CommandResult {
  return { command, exitCode: exitCodeOf(diagnostics), diagnostics };
}

/** The result of a command that only prints. */
export function printed(
  command: string,
  text: string,
  result: unknown = { text },
  diagnostics: readonly Diagnostic[] = [],
): CommandResult {
  return { command, exitCode: 0, diagnostics, text, result };
}
