/**
 * Ctrl-C: stops what runs, tells where it was, ends with 130.
 *
 * A signal is only seen between two turns of the event loop, so whoever runs cores gives the loop
 * a turn now and then.
 */
import { exitCodes } from "@vipera/spec";

/**
 * Calls `stop` at the first SIGINT or SIGTERM; a second one ends the process at once.
 *
 * @returns A function that stops listening.
 */
export function onInterrupt(stop: () => void): () => void {
  let stopping = false;
  const listener = () => {
    if (stopping) process.exit(exitCodes.interrupted);
    stopping = true;
    stop();
  };
  process.on("SIGINT", listener);
  process.on("SIGTERM", listener);
  return () => {
    process.off("SIGINT", listener);
    process.off("SIGTERM", listener);
  };
}
