/**
 * The far side of the wire: has the device, and does what it is asked for, in order.
 */
import { workerData } from "node:worker_threads";
import { simulatorBackend } from "@vipera/simulator";

const { port, answers } = workerData;
const clock = { nowMs: () => performance.now() };
let device;

const doers = {
  async open(request, isMeasured) {
    const opened = await simulatorBackend.open(isMeasured ? { ...request, clock } : request);
    device = opened.device;
    return { diagnostics: opened.diagnostics, isOpen: device !== undefined };
  },
  board: () => device.board,
  core: (position, name) => device.cores[position][name],
  call: (position, name) => device.cores[position].call(name),
};

async function answerTo({ name, operands }) {
  try {
    const value = await (doers[name] ?? device[name].bind(device))(...operands);
    return { value };
  } catch (error) {
    return { problem: error.message };
  }
}

port.on("message", async (request) => {
  port.postMessage(await answerTo(request));
  // Only now: whoever waits takes the answer at once.
  Atomics.add(answers, 0, 1);
  Atomics.notify(answers, 0);
});
