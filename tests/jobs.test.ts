/**
 * Programs on several threads: each gives the same with twenty schedules as with one thread, to the
 * byte and to the cycle.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import { ManualClock, RecordingServices, runSession, type Threads } from "@vipera/device";
import { scheduledBackend, simulatorBackend } from "@vipera/simulator";
import { compileTest } from "@vipera/testkit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { workerThreads } from "../apps/vpython/src/worker-threads.ts";
import { generic, root } from "./engines.ts";
import { seededSchedule } from "./jobs/seeded-schedule.ts";
import testThread from "./jobs/test-thread.ts?thread";

const schedules = 20;
const mostHelpers = 3;
const deviceCores = 6;
const folder = "tests/jobs/programs";

const workers: Worker[] = [];
beforeAll(() => {
  for (let left = mostHelpers; left > 0; left -= 1) {
    workers.push(new Worker(testThread, { eval: true }));
  }
});
afterAll(() => Promise.all(workers.map((worker) => worker.terminate())));

/** The first of the threads that wait for machines to help. */
function waitingThreads(count: number): Threads {
  const free = [...workers];
  return {
    count,
    start(setup) {
      const { port1: link, port2: port } = new MessageChannel();
      free.shift()?.postMessage({ setup, port }, [port]);
      return {
        send: (message) => link.postMessage(message),
        receive: () => receiveMessageOnPort(link)?.message,
        failure: undefined,
        stop: () => {},
      };
    },
    turn: () => new Promise((resolve) => setImmediate(resolve)),
  };
}

/** Everything of a run that a user or a program can see. */
async function observe(program: string, threads?: Threads, backend = simulatorBackend) {
  const path = join(folder, program);
  const { image } = compileTest(path, readFileSync(join(root, path), "utf8"), root);
  if (image === undefined) throw new Error(`${path} is wrong`);
  const cores = Array.from({ length: deviceCores }, (_, core) => core);
  const placement = { deviceCores, cores };
  const { device } = await backend.open({ profile: generic, placement, seed: 7, threads });
  if (device === undefined) throw new Error("no device");
  expect(device.load(image)).toEqual([]);
  const services = new RecordingServices();
  try {
    const options = { tagOutput: "always", deviceCores } as const;
    const result = await runSession(device, services, new ManualClock(), options);
    return { ...result, output: services.output, errors: services.errors };
  } finally {
    device.close();
  }
}

describe("the same on several threads, with any schedule", () => {
  for (const program of readdirSync(join(root, folder)).sort()) {
    test(program, async () => {
      const expected = await observe(program);
      expect(expected.output.split("\n").length).toBeGreaterThanOrEqual(deviceCores);
      for (let seed = 1; seed <= schedules; seed += 1) {
        const threads = waitingThreads(1 + (seed % mostHelpers));
        const backend = scheduledBackend(seededSchedule(seed));
        expect({ seed, ...(await observe(program, threads, backend)) }).toEqual({
          seed,
          ...expected,
        });
      }
    });
  }
});

const withHelpersAlone = { ...seededSchedule(1), isForThreads: () => true, takesPart: () => false };

describe("a thread that ends by itself is an error", () => {
  const run = (text: string) =>
    observe("ring.py", workerThreads(1, text), scheduledBackend(withHelpersAlone));

  test("when it throws", async () => {
    await expect(run('throw new Error("out of luck")')).rejects.toThrow(
      "a thread of the simulator ended: Error: out of luck",
    );
  });

  test("when it exits", async () => {
    await expect(run("process.exit(5)")).rejects.toThrow("ended: exit code 5");
  });
});

test("threads of the command run cores", async () => {
  const backend = scheduledBackend(withHelpersAlone);
  expect(await observe("ring.py", workerThreads(2), backend)).toEqual(await observe("ring.py"));
});
