/**
 * The exit status of a run, from how its cores ended.
 *
 * An exception wins over the deadlock it causes.
 */
import { exitCodes } from "@vipera/spec";

/** How one core ended. */
export type CoreOutcome =
  | { readonly kind: "ended"; readonly core: number; readonly status: number }
  | { readonly kind: "failed"; readonly core: number };

/** How the run as a whole stopped. */
export type RunEnd = "ended" | "deadlock" | "limit";

/**
 * @returns 4 for a limit, else 1 when an exception ended a core, else 6 for a deadlock, else the
 *   status of the lowest core that ended with another one than 0, as 0 to 255.
 */
export function exitStatus(end: RunEnd, outcomes: readonly CoreOutcome[]): number {
  if (end === "limit") return exitCodes.device;
  if (outcomes.some((outcome) => outcome.kind === "failed")) return exitCodes.exception;
  if (end === "deadlock") return exitCodes.deadlock;
  const statuses = outcomes
    .filter((outcome) => outcome.kind === "ended")
    .sort((left, right) => left.core - right.core)
    .map((outcome) => outcome.status & 0xff);
  return statuses.find((status) => status !== 0) ?? exitCodes.success;
}
