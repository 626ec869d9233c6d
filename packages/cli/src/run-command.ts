/**
 * Runs the body of a command and turns however it ends into an exit code.
 *
 * A bug of ours is told with a request to report it, never as a stack trace of ours: that one is
 * shown when `VIPERA_DEBUG` is set.
 */
import { diagnose, InternalError } from "@vipera/diagnostics";
import { exitCodes } from "@vipera/spec";
import { diagnosticsText } from "./report.ts";
import { OutputFailed, ReaderGone, writeError } from "./standard-streams.ts";

/**
 * @param tool  Name of the command, as the report shows it.
 * @param body  Gives the exit code.
 */
export async function runCommand(
  tool: string,
  version: string,
  body: () => number | Promise<number>,
): Promise<number> {
  try {
    return await body();
  } catch (error) {
    if (error instanceof ReaderGone) return exitCodes.success;
    if (error instanceof OutputFailed) {
      const holes = { path: "standard output", reason: error.reason };
      writeError(diagnosticsText([diagnose("VP6024", undefined, holes)], false));
      return exitCodes.usage;
    }
    writeError(internalErrorText(tool, version, error, process.env.VIPERA_DEBUG !== undefined));
    return exitCodes.internal;
  }
}

/** What is said about an exception that should not have happened. */
export function internalErrorText(
  tool: string,
  version: string,
  error: unknown,
  showStack: boolean,
): string {
  const lines = [
    `${tool}: internal error: ${describe(error)}`,
    `This is a bug of ${tool} ${version}. Please report it, together with the program.`,
  ];
  const stack = error instanceof Error ? error.stack : undefined;
  if (showStack && stack !== undefined) lines.push(stack);
  return `${lines.join("\n")}\n`;
}

function describe(error: unknown): string {
  if (error instanceof InternalError) return error.message;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
