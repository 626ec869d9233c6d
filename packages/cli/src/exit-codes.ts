/**
 * Exit codes of the commands: one table, and how the outcome of a run chooses its row.
 *
 * `exit(n)` in a program gives n. An exception wins over the deadlock it causes.
 */
import { type Diagnostic, hasErrors } from "@vipera/diagnostics";

export const exitCodes = {
  /** All cores ended well. */
  success: 0,
  /** An uncaught exception on a core. */
  exception: 1,
  /** Wrong usage: options, placement, a file that cannot be read or written. */
  usage: 2,
  /** The program or image has diagnostics, or does not fit the device. */
  diagnostics: 3,
  /** The device failed, or a limit of steps or time was reached. */
  device: 4,
  /** A C tool chain is missing or failed. */
  toolchain: 5,
  /** No core can go on. */
  deadlock: 6,
  /** A bug of ours. */
  internal: 70,
  /** Interrupted by the user; a shell's 128 + SIGINT. */
  interrupted: 130,
} as const;

/** What each code means, for help and docs/cli.md; in ascending order. */
export const exitCodeRows: readonly { readonly code: number; readonly meaning: string }[] = [
  { code: exitCodes.success, meaning: "all cores ended well" },
  { code: exitCodes.exception, meaning: "an uncaught exception on a core" },
  { code: exitCodes.usage, meaning: "wrong usage, or a file that cannot be read or written" },
  { code: exitCodes.diagnostics, meaning: "the program has errors, or does not fit the device" },
  { code: exitCodes.device, meaning: "the device failed, or the step limit was reached" },
  { code: exitCodes.toolchain, meaning: "a C tool chain is missing or failed" },
  { code: exitCodes.deadlock, meaning: "deadlock: no core can go on" },
  { code: exitCodes.internal, meaning: "a bug of Vipera" },
  { code: exitCodes.interrupted, meaning: "interrupted" },
];

/**
 * The exit code for what was reported before any core ran.
 *
 * @returns 2 when the command line is at fault (VP6xxx), 4 for a device (VP5xxx), else 3; 0 when
 *   there are only warnings.
 */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): number {
  if (!hasErrors(diagnostics)) return exitCodes.success;
  const codes = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
  if (codes.some((code) => code.startsWith("VP6"))) return exitCodes.usage;
  return exitCodes.diagnostics;
}
