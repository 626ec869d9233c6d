/**
 * How a command speaks: diagnostics on standard error, or one JSON document on standard output.
 *
 * Data goes to standard output, messages to standard error. With `--json` nothing else than one
 * document is written to standard output, whatever happens:
 *
 *   { "tool": "vpython", "command": "run", "exitCode": 3, "diagnostics": [...], "result": null }
 */
import {
  type Diagnostic,
  formatDiagnostic,
  type JsonDiagnostic,
  sortDiagnostics,
  toJson,
} from "@vipera/diagnostics";

/** The document that `--json` prints. */
export interface JsonReport {
  readonly tool: string;
  readonly command: string;
  readonly exitCode: number;
  readonly diagnostics: readonly JsonDiagnostic[];
  /** What the command made; null when it made nothing. */
  readonly result: unknown;
}

/** What a command leaves behind. */
export interface Outcome {
  readonly command: string;
  readonly exitCode: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Only shown by `--json`; plain data. */
  readonly result?: unknown;
}

export interface ColorSource {
  readonly isTty: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Colors are for terminals whose user did not say no (https://no-color.org). */
export function wantsColor({ isTty, environment }: ColorSource): boolean {
  return isTty && (environment.NO_COLOR ?? "") === "" && environment.TERM !== "dumb";
}

/** @returns Text for standard error with a line end; empty for no diagnostics. */
export function diagnosticsText(diagnostics: readonly Diagnostic[], color: boolean): string {
  return sortDiagnostics(diagnostics)
    .map((diagnostic) => `${formatDiagnostic(diagnostic, { color })}\n`)
    .join("");
}

/** @returns The document with a line end. The same outcome gives the same text. */
export function jsonReport(tool: string, outcome: Outcome): string {
  const report: JsonReport = {
    tool,
    command: outcome.command,
    exitCode: outcome.exitCode,
    diagnostics: sortDiagnostics(outcome.diagnostics).map(toJson),
    result: outcome.result ?? null,
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
