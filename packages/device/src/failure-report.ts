/**
 * What standard error shows of a core that failed, of a deadlock and of messages left behind.
 */
import { type Diagnostic, diagnose } from "@vipera/diagnostics";
import type { Failure, Other, Unreceived, Wait } from "./device.ts";

/** A traceback as Python prints it, without line end after the last line. */
export function tracebackText(failure: Failure): string {
  const lines = failure.frames.map(
    (frame) => `  File "${frame.file}", line ${frame.line}, in ${frame.function}`,
  );
  const last = failure.text === "" ? failure.kind : `${failure.kind}: ${failure.text}`;
  const note = failure.other === undefined ? [] : [otherText(failure.other)];
  return ["Traceback (most recent call last):", ...lines, last, ...note].join("\n");
}

function otherText({ core, operation, place: { file, line } }: Other): string {
  return `note: core ${core} called ${operation} at ${file}, line ${line}`;
}

/** So many rows of a report are shown; of the others it says how many they are. */
const mostRows = 16;

/**
 * One diagnostic for the deadlock and one for each waiting core, up to a number of them: those that
 * wait for a core that has ended, or for one in another collective, are the cause of the others and
 * come first.
 *
 * @param failed  Cores that failed before: what happened to them comes first.
 */
export function deadlockDiagnostics(
  waits: readonly Wait[],
  coreCount: number,
  failed: readonly number[],
): readonly Diagnostic[] {
  const count = waits.length;
  const isCause = ({ partnerEnd, other }: Wait) => partnerEnd !== undefined || other !== undefined;
  const byCause = [...waits.filter(isCause), ...waits.filter((wait) => !isCause(wait))];
  const shown = new Set(byCause.slice(0, mostRows));
  const reports = waits
    .filter((wait) => shown.has(wait))
    .map((wait) => {
      const operation = wait.partner === "" ? wait.operation : `${wait.operation} ${wait.partner}`;
      const ended = wait.partnerEnd === undefined ? "" : `; that core has ${wait.partnerEnd}`;
      const { file, line } = wait.place;
      return diagnose("VP5011", undefined, { core: wait.core, operation, file, line, ended });
    });
  const head = headOf(waits, coreCount, failed);
  const left = count - shown.size;
  return [head, ...reports, ...(left === 0 ? [] : [diagnose("VP5018", undefined, { left })])];
}

/** What a deadlock comes from: a failure, collectives that differ, or who knows what. */
function headOf(waits: readonly Wait[], cores: number, failed: readonly number[]): Diagnostic {
  const count = waits.length;
  if (failed.length > 0) {
    return diagnose("VP5017", undefined, { count, cores, failed: coresText(failed) });
  }
  const here = waits.find((wait) => wait.other !== undefined);
  if (here?.other === undefined) return diagnose("VP5010", undefined, { count, cores });
  const { core, operation, other } = here;
  const holes = { core, operation, other: other.core, otherOperation: other.operation };
  return diagnose("VP5035", undefined, { ...holes, count, cores });
}

/**
 * One warning for each pair of cores with messages that nobody received, up to a number of them;
 * the first has advice.
 */
export function unreceivedDiagnostics(messages: readonly Unreceived[]): readonly Diagnostic[] {
  const left = messages.length - mostRows;
  const reports = messages
    .slice(0, mostRows)
    .map(({ core, partner, count, place: { file, line } }, index) => {
      const values = count === 1 ? "a value" : `${count} values`;
      const where = count === 1 ? "at" : "the first at";
      const warning = diagnose("VP5016", undefined, { core, partner, values, where, file, line });
      return index === 0 ? warning : { ...warning, hint: "" };
    });
  return [...reports, ...(left <= 0 ? [] : [diagnose("VP5019", undefined, { left })])];
}

/** `core 3` or `cores 1, 2, 5`; of many the first ones. */
function coresText(ids: readonly number[]): string {
  const ascending = [...ids].sort((one, other) => one - other);
  const shown = ascending.slice(0, mostRows).join(", ");
  const left = ids.length - mostRows;
  return `${ids.length === 1 ? "core" : "cores"} ${shown}${left <= 0 ? "" : ` and ${left} more`}`;
}
