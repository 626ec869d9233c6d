import { type CoreActivity, ProfileRecorder, runSession, type WaitSeen } from "@vipera/device";
import { ManualClock, RecordingServices, TraceRecorder } from "@vipera/device";
import { expect, test } from "vitest";
import {
  exchangeAfter,
  generic,
  imageOf,
  onCores,
  openDevice,
  programOf,
  request,
  simulate,
} from "./simulated-run.ts";

const collect = "CallNative r2, 0, memory.gc\n";

/** Core 1 works for 9 000 turns, collects and receives twice what core 0 has sent meanwhile. */
const exchange = exchangeAfter(collect);

/** Core 0 receives what nobody sends. */
const stuck = onCores(request("Receive", 1), collect);

interface Recorded {
  readonly activity: readonly CoreActivity[];
  readonly trace: string;
  readonly profile: string;
}

async function record(text: string): Promise<Recorded> {
  const trace = new TraceRecorder(generic.cores.clockHz);
  const profile = new ProfileRecorder();
  const observers = [trace, profile];
  const { device, deviceCores } = await openDevice({ deviceCores: 2, observers });
  expect(device.load(imageOf(text))).toEqual([]);
  const options = { tagOutput: "auto", deviceCores } as const;
  const { activity } = await runSession(
    device,
    new RecordingServices(),
    new ManualClock(),
    options,
  );
  const nameOf = (core: number) => `core ${core}`;
  return { activity, trace: trace.text(device, nameOf), profile: profile.text(device, nameOf) };
}

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly tid: number;
  readonly id: number;
  readonly ts: number;
  readonly dur: number;
  readonly args: { readonly cycles: number };
}

/** The rules of trace events that this recorder has to keep. */
function checkTrace(text: string): readonly TraceEvent[] {
  const { traceEvents: all } = JSON.parse(text) as { traceEvents: TraceEvent[] };
  const slices = all.filter(({ ph }) => ph === "X");
  for (const { ts, dur } of slices) expect(Math.min(ts, dur)).toBeGreaterThanOrEqual(0);
  for (const outer of slices.filter(({ cat }) => cat !== "gc")) {
    for (const inner of slices) {
      if (inner === outer || inner.tid !== outer.tid) continue;
      const apart =
        inner.ts + inner.dur <= outer.ts + 1e-6 || inner.ts >= outer.ts + outer.dur - 1e-6;
      const inside = inner.ts >= outer.ts && inner.ts + inner.dur <= outer.ts + outer.dur + 1e-6;
      expect(apart || inside, `${inner.name} and ${outer.name}`).toBe(true);
    }
  }
  const starts = all.filter(({ ph }) => ph === "s");
  const ends = all.filter(({ ph }) => ph === "f");
  expect(ends.map(({ id }) => id)).toEqual(starts.map(({ id }) => id));
  for (const { tid, ts } of [...starts, ...ends]) {
    const holders = slices.filter((slice) => {
      return slice.tid === tid && slice.ts <= ts && ts <= slice.ts + slice.dur;
    });
    expect(holders.length).toBeGreaterThan(0);
  }
  return all;
}

test("a trace has the runs, waits, collections and messages of all cores", async () => {
  const { activity, trace } = await record(exchange);
  const all = checkTrace(trace);
  const names = (tid: number) => all.filter((event) => event.ph === "X" && event.tid === tid);
  expect(names(1).map(({ name }) => name)).toEqual(["blocked: send", "blocked: send"]);
  expect(new Set(names(2).map(({ name }) => name))).toEqual(
    new Set(["gc", "run", "blocked: recv"]),
  );
  expect(all.filter(({ ph }) => ph === "s")).toHaveLength(2);
  for (const { core, cycles } of activity) {
    const outer = names(core + 1).filter(({ cat }) => cat !== "gc");
    expect(outer.reduce((sum, { args }) => sum + args.cycles, 0)).toBe(cycles);
  }
});

test("the profile's weights sum up to each core's time", async () => {
  const { activity, profile } = await record(exchange);
  const { profiles } = JSON.parse(profile) as { profiles: { weights: number[] }[] };
  const sums = profiles.map(({ weights }) => weights.reduce((sum, weight) => sum + weight, 0));
  expect(sums).toEqual(activity.map(({ cycles }) => cycles));
});

test("a profile knows the line that takes the cycles, the same in every run", async () => {
  const { profile } = await record(exchange);
  expect(JSON.parse(profile)).toMatchObject({
    shared: { frames: expect.arrayContaining([expect.objectContaining({ file: "ring.py" })]) },
  });
  expect((await record(exchange)).profile).toBe(profile);
});

test("watching changes no time", async () => {
  const { activity } = await record(exchange);
  const unseen = await simulate(exchange, { deviceCores: 2 });
  expect(activity).toEqual(unseen.activity);
});

test("a core in a deadlock is blocked beyond the end of the run", async () => {
  const { trace, activity } = await record(stuck);
  const all = checkTrace(trace);
  const last = all.findLast(({ name }) => name.startsWith("blocked"));
  expect(last).toMatchObject({ tid: 1, name: "blocked: recv from core 1", args: { line: 1 } });
  const [first = 0, second = 0] = activity.map(({ cycles }) => cycles);
  expect(last?.args.cycles).toBe(Math.ceil(1.05 * second) - first);
});

test("an operation of the board is a wait with its name and operands", async () => {
  const seen: unknown[] = [];
  const observer = {
    waited: ({ operation, operands, fromCycles, toCycles }: WaitSeen) => {
      seen.push([operation, operands, toCycles - fromCycles]);
    },
  };
  const board = { pins: 4, timers: 1, registerCycles: 50, i2cHz: 100, spiHz: 100, uartHz: 100 };
  const code = `LoadConstant r6, "uart_open_device"
LoadInteger r7, 0
NewTuple r4, r6, 2
CallNative r2, 1, microblaze._board
LoadConstant r6, "uart_write"
LoadInteger r7, 1
LoadConstant r8, "ab"
NewTuple r8, r8, 1
LoadInteger r9, 0
NewTuple r4, r6, 4
CallNative r2, 1, microblaze._board
LoadConstant r8, "ab"
LoadInteger r9, 2
NewTuple r4, r6, 4
CallNative r2, 1, microblaze._board`;
  const profile = { ...generic, board };
  await simulate(programOf(code), { profile, cores: "0", observers: [observer] });
  const tick = generic.cores.clockHz / 100;
  // What takes no time, such as the refused one between them, is no wait.
  expect(seen).toEqual([
    ["uart_open_device", "0", 100],
    ["uart_write", '1, "ab", 2', 20 * tick],
  ]);
});
