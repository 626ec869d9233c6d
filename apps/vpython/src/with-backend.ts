/**
 * Gives a command the back-end that was asked for; what fails in it becomes the command's result.
 */
import type { Backend } from "@vipera/device";
import { diagnose } from "@vipera/diagnostics";
import { exitCodes } from "@vipera/spec";
import { chooseBackend } from "./choose-backend.ts";
import { type CommandResult, failed } from "./command-result.ts";
import { BackendFailed } from "./guarded-backend.ts";
import type { Options } from "./options.ts";

/**
 * @param command  Its name in the result.
 * @errors VP6053 to VP6055 when there is no such back-end, VP6056 when it throws something.
 */
export async function withBackend(
  command: string,
  options: Options,
  act: (backend: Backend) => Promise<CommandResult>,
): Promise<CommandResult> {
  const { backend, diagnostics } = await chooseBackend(options.backend);
  if (backend === undefined) return failed(command, diagnostics);
  try {
    return await act(backend);
  } catch (error) {
    if (!(error instanceof BackendFailed)) throw error;
    const holes = { name: error.backend, reason: error.message };
    const found = [diagnose("VP6056", undefined, holes)];
    return { ...failed(command, found), exitCode: exitCodes.device };
  }
}
