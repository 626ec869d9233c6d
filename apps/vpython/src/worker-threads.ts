/**
 * Threads for simulated cores: worker threads of this process.
 */
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { Thread, Threads } from "@vipera/device";
import coreThread from "./core-thread.ts?thread";

/**
 * @param count  How many, besides the one that asks.
 * @param text   What they run; the program of a thread that helps to run cores if left out.
 */
export function workerThreads(count: number, text = coreThread): Threads {
  return {
    count,
    start: (setup) => startThread(text, setup),
    turn: () => new Promise((resolve) => setImmediate(resolve)),
  };
}

function startThread(text: string, setup: unknown): Thread {
  const { port1: link, port2: port } = new MessageChannel();
  const workerData = { setup, port };
  const worker = new Worker(text, { eval: true, workerData, transferList: [port] });
  let failure: string | undefined;
  worker.on("error", (error) => {
    failure ??= String(error);
  });
  worker.on("exit", (code) => {
    failure ??= `exit code ${code}`;
  });
  // A run that has ended does not wait for it.
  worker.unref();
  return {
    send: (message) => link.postMessage(message),
    receive: () => receiveMessageOnPort(link)?.message,
    get failure() {
      return failure;
    },
    stop: () => {
      link.close();
      void worker.terminate();
    },
  };
}
