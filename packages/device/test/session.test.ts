import { expect, test } from "vitest";
import {
  type CoreActivity,
  type Device,
  type DeviceEvent,
  ManualClock,
  RecordingServices,
  runSession,
} from "../src/index.ts";
import { testProfile } from "./test-profile.ts";

/** A device whose events are given, a list for each call of `advance`. */
function activityOf(core: number): CoreActivity {
  const messages = { messages: 2, messageBytes: 16, peakBytes: 800 };
  return { core, steps: 100 + core, cycles: 500, seconds: 0.5, blockedShare: 0.25, ...messages };
}

class ScriptedDevice implements Device {
  readonly profile = testProfile;
  readonly cores;
  readonly answers: [core: number, line: string | undefined][] = [];
  isStarted = false;
  readonly #script: readonly DeviceEvent[][];
  #next = 0;

  constructor(coreCount: number, script: readonly DeviceEvent[][]) {
    this.cores = Array.from({ length: coreCount }, (_, id) => ({
      id,
      steps: 100 + id,
      activity: activityOf(id),
      place: undefined,
      state: "ended" as const,
      call: () => false,
    }));
    this.#script = script;
  }

  load() {
    return [];
  }

  start() {
    this.isStarted = true;
  }

  advance() {
    const events = this.#script[this.#next] ?? [];
    this.#next += 1;
    return Promise.resolve(events);
  }

  answerInput(core: number, line: string | undefined) {
    this.answers.push([core, line]);
  }

  seconds() {
    return 0.5;
  }

  close() {}
}

function output(core: number, text: string): DeviceEvent {
  return { kind: "output", core, bytes: new TextEncoder().encode(text) };
}

async function run(coreCount: number, script: DeviceEvent[][], input: string[] = []) {
  const device = new ScriptedDevice(coreCount, script);
  const services = new RecordingServices(input);
  const options = { tagOutput: "auto", deviceCores: 4 } as const;
  const result = await runSession(device, services, new ManualClock(), options);
  return { device, services, result };
}

const ended = (core: number, status = 0): DeviceEvent => ({ kind: "ended", core, status });

test("output of several calls is put together; the run ends when the device is idle", async () => {
  const { device, services, result } = await run(1, [
    [output(0, "a")],
    [output(0, "b\n"), ended(0), { kind: "idle" }],
  ]);
  expect(device.isStarted).toBe(true);
  expect(services.output).toBe("ab\n");
  expect(result).toMatchObject({ status: 0, end: "ended", deviceSeconds: 0.5 });
  expect(result.activity).toEqual([activityOf(0)]);
});

test("an unfinished line is ended when its core ends", async () => {
  const { services } = await run(2, [
    [output(0, "x"), output(1, "y"), ended(1), ended(0), { kind: "idle" }],
  ]);
  expect(services.output).toBe("[core 1] y\n[core 0] x\n");
});

test("a traceback carries its core on each line, and the others run on", async () => {
  const failure = {
    kind: "ValueError",
    text: "bad",
    frames: [{ file: "a.py", line: 1, function: "<module>" }],
  };
  const { services, result } = await run(2, [
    [{ kind: "failed", core: 1, failure }],
    [output(0, "on\n"), ended(0), { kind: "idle" }],
  ]);
  expect(services.errors.split("\n")).toEqual([
    "[core 1] Traceback (most recent call last):",
    '[core 1]   File "a.py", line 1, in <module>',
    "[core 1] ValueError: bad",
    "",
  ]);
  expect(services.output).toBe("[core 0] on\n");
  expect(result.status).toBe(1);
});

test("a prompt is shown before the line is read", async () => {
  const { device, services } = await run(
    1,
    [
      [output(0, "? "), { kind: "input", core: 0 }],
      [{ kind: "input", core: 0 }],
      [ended(0), { kind: "idle" }],
    ],
    ["7"],
  );
  expect(services.output).toBe("? \n");
  expect(device.answers).toEqual([
    [0, "7"],
    [0, undefined],
  ]);
});

test("a message of exit() goes to standard error", async () => {
  const { services, result } = await run(1, [
    [{ kind: "ended", core: 0, status: 1, message: "stop" }, { kind: "idle" }],
  ]);
  expect(services.errors).toBe("stop\n");
  expect(result.status).toBe(1);
});

test("a deadlock is reported with its waits and gives 6", async () => {
  const place = { file: "a.py", line: 3, function: "<module>" };
  const wait = { core: 0, operation: "recv", partner: "from core 1", place, partnerEnd: undefined };
  const { services, result } = await run(2, [[{ kind: "deadlock", waits: [wait] }]]);
  expect(services.errors).toContain("core 0 waits in recv from core 1 at a.py, line 3");
  expect(result).toMatchObject({ status: 6, end: "deadlock" });
  expect(result.diagnostics.map(({ code }) => code)).toEqual(["VP5010", "VP5011"]);
});

test("a step limit is reported and gives 4", async () => {
  const { services, result } = await run(1, [[{ kind: "limit", core: 0, steps: 1000 }]]);
  expect(services.errors).toContain("VP5012");
  expect(result.status).toBe(4);
});
