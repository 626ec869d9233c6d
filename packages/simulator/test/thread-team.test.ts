import { ManualClock } from "@vipera/device";
import { expect, test } from "vitest";
import { scheduledBackend } from "../src/index.ts";
import { usualSchedule } from "../src/schedule.ts";
import { ThreadEnded } from "../src/thread-team.ts";
import { sameThreads } from "./same-thread.ts";
import { openDevice, programOf, simulate } from "./simulated-run.ts";

const backend = scheduledBackend({
  ...usualSchedule,
  isForThreads: () => true,
  takesPart: () => false,
});
const hello = programOf("CallNative r0, 0, parallel.coreid\nPrintItem r0\nPrintNewline");

test("time that helpers spend on a core is the core's", async () => {
  const clock = new ManualClock();
  const options = { deviceCores: 2, threads: sameThreads(1, clock), backend, clock };
  const { activity } = await simulate(hello, options);
  expect(activity.map(({ hostMs }) => hostMs)).toEqual([0.5, 0.5]);
});

test("a helper that has ended by itself is an error", async () => {
  const threads = sameThreads(1);
  threads.failure = "out of memory";
  const run = simulate(hello, { deviceCores: 2, threads, backend });
  await expect(run).rejects.toThrow(ThreadEnded);
  await expect(run).rejects.toThrow("a thread of the simulator ended: out of memory");
});

test("a closed device stops its threads", async () => {
  const threads = sameThreads(3);
  const { device } = await openDevice({ threads, backend });
  expect(threads.stopped).toBe(0);
  device.close();
  device.close();
  expect(threads.stopped).toBe(3);
});

test("a run that is watched leaves the threads alone", async () => {
  const threads = sameThreads(1);
  const watcher = { waited: () => {} };
  const { output } = await simulate(hello, { threads, backend, observers: [watcher] });
  expect(output.split("\n")).toHaveLength(17);
  expect(threads.slices).toBe(0);
});
