/**
 * `--watch`: runs the program, and again whenever it or one of its modules changes, until Ctrl-C.
 */
import { FileWatcher, onInterrupt, writeError } from "@vipera/cli";
import { exitCodes } from "@vipera/spec";
import type { CommandResult } from "../command-result.ts";
import type { Options } from "../options.ts";
import { InputLines } from "../terminal-services.ts";
import { runIn } from "./run.ts";

/**
 * @param report  Writes what came of a run.
 * @returns When the user has stopped it.
 */
export async function watch(
  options: Options,
  path: string,
  isImage: boolean,
  args: readonly string[],
  report: (result: CommandResult) => unknown,
): Promise<CommandResult> {
  const input = new InputLines();
  const ended = new AbortController();
  const stopListening = onInterrupt(() => ended.abort());
  try {
    for (;;) {
      const watcher = new FileWatcher();
      watcher.add(path);
      const change = new AbortController();
      const changing = watcher.next(ended.signal);
      void changing.then(() => change.abort());
      const watched = { look: (file: string) => watcher.add(file), change: change.signal };
      const result = await runIn(options, path, isImage, args, { watched, input });
      report(result);
      if (result.exitCode === exitCodes.interrupted) return nothingMore;
      const changed = await changing;
      if (changed === undefined) return nothingMore;
      writeError(`vpython: ${changed} has changed; it runs again\n`);
    }
  } finally {
    stopListening();
    ended.abort();
    input.close();
  }
}

const nothingMore: CommandResult = {
  command: "watch",
  exitCode: exitCodes.interrupted,
  diagnostics: [],
};
