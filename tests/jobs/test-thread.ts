/**
 * A thread that helps one machine after the other: starting one takes longer than most tests.
 */
import { type MessagePort, parentPort, receiveMessageOnPort } from "node:worker_threads";
import { type HelperSetup, helpCores } from "@vipera/simulator";

parentPort?.on("message", ({ setup, port }: { setup: HelperSetup; port: MessagePort }) => {
  const link = {
    send: (message: unknown) => port.postMessage(message),
    receive: () => receiveMessageOnPort(port)?.message as unknown,
  };
  helpCores(setup, link, { nowMs: () => performance.now() });
  port.close();
});
