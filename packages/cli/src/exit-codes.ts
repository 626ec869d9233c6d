/**
 * How what was reported before any core ran chooses the exit code.
 */
import { type Diagnostic, hasErrors } from "@vipera/diagnostics";
import { exitCodes } from "@vipera/spec";

/**
 * @returns 2 when the command line is at fault: VP6xxx, and VP5001 to VP5005, which are about
 *   options and profiles; else 3; 0 when there are only warnings.
 */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): number {
  if (!hasErrors(diagnostics)) return exitCodes.success;
  const isUsage = diagnostics.some(
    ({ code, severity }) => severity === "error" && /^VP(6|500[1-5])/.test(code),
  );
  return isUsage ? exitCodes.usage : exitCodes.diagnostics;
}
