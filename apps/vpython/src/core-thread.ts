/**
 * The program of a worker thread: helps to run the cores of a simulated machine (`--jobs`).
 *
 * `worker-threads.ts` holds this file, bundled, as a text.
 */
import { type MessagePort, receiveMessageOnPort, workerData } from "node:worker_threads";
import { type HelperSetup, helpCores } from "@vipera/simulator";

const { setup, port } = workerData as { setup: HelperSetup; port: MessagePort };

helpCores(
  setup,
  {
    send: (message) => port.postMessage(message),
    receive: () => receiveMessageOnPort(port)?.message,
  },
  { nowMs: () => performance.now() },
);
