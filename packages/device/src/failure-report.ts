/**
 * What standard error shows of a core that failed and of a deadlock.
 */
import { type Diagnostic, diagnose } from "@vipera/diagnostics";
import type { Failure, Wait } from "./device.ts";

/** A traceback as Python prints it, without line end after the last line. */
export function tracebackText(failure: Failure): string {
  const lines = failure.frames.map(
    (frame) => `  File "${frame.file}", line ${frame.line}, in ${frame.function}`,
  );
  const last = failure.text === "" ? failure.kind : `${failure.kind}: ${failure.text}`;
  return ["Traceback (most recent call last):", ...lines, last].join("\n");
}

/** One diagnostic for the deadlock and one for each waiting core. */
export function deadlockDiagnostics(
  waits: readonly Wait[],
  coreCount: number,
): readonly Diagnostic[] {
  const reports = waits.map((wait) => {
    const operation = wait.partner === "" ? wait.operation : `${wait.operation} ${wait.partner}`;
    const ended = wait.partnerEnded ? "; that core has ended" : "";
    const { file, line } = wait.place;
    return diagnose("VP5011", undefined, { core: wait.core, operation, file, line, ended });
  });
  return [diagnose("VP5010", undefined, { count: waits.length, cores: coreCount }), ...reports];
}
