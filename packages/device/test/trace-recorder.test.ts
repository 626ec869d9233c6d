import { expect, test } from "vitest";
import { type Frame, TraceRecorder } from "../src/index.ts";
import { recordedDevice } from "./recorded-device.ts";

const nameOf = (core: number) => `core ${core}`;
const frames = (): readonly Frame[] => [];
/** At 1 MHz a cycle is a microsecond, the unit of the format. */
const clockHz = 1_000_000;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly [field: string]: unknown;
}

function eventsOf(text: string): readonly TraceEvent[] {
  return (JSON.parse(text) as { traceEvents: TraceEvent[] }).traceEvents;
}

function slicesOf(text: string): readonly unknown[] {
  const slices = eventsOf(text).filter(({ ph }) => ph === "X");
  return slices.map(({ tid, name, ts, dur }) => [tid, name, ts, dur]);
}

/** The end as readers find it that add floats, or that cut both numbers down to nanoseconds. */
const nano = (time: number) => Math.trunc(time * 1000);
const endOf = (slice: TraceEvent | undefined) => (slice?.ts ?? 0) + (slice?.dur ?? 0);
const lastNano = (slice: TraceEvent | undefined) => nano(slice?.ts ?? 0) + nano(slice?.dur ?? 0);

test("a core runs between its waits, and after the last one", () => {
  const trace = new TraceRecorder(clockHz);
  const wait = { core: 0, operation: "recv", partner: 1, frames };
  trace.waited({ ...wait, fromCycles: 0, toCycles: 5 });
  trace.waited({ ...wait, fromCycles: 25, toCycles: 40, operation: "sleep", partner: undefined });
  trace.collected({ core: 0, fromCycles: 10, toCycles: 12, frames });
  const text = trace.text(recordedDevice([{ id: 0, cycles: 45, state: "ended" }]), nameOf);
  expect(slicesOf(text)).toEqual([
    [1, "blocked: recv", 0, 5],
    [1, "run", 5, 20],
    [1, "gc", 10, 2 - 10 / 4096],
    [1, "blocked: sleep", 25, 15],
    [1, "run", 40, 5],
  ]);
  const [first] = eventsOf(text).filter(({ ph }) => ph === "X");
  expect(first).toMatchObject({ cat: "blocked", pid: 1, args: { cycles: 5, partner: 1 } });
});

test("every core has a track with its name, in the order of the ids", () => {
  const device = recordedDevice([
    { id: 0, cycles: 1, state: "ended" },
    { id: 7, cycles: 1, state: "failed" },
  ]);
  const all = eventsOf(new TraceRecorder(clockHz).text(device, nameOf));
  const named = all.filter(({ name }) => name === "thread_name");
  expect(named.map(({ ph, tid, args }) => [ph, tid, args])).toEqual([
    ["M", 1, { name: "core 0" }],
    ["M", 8, { name: "core 7" }],
  ]);
  expect(all.filter(({ name }) => name === "thread_sort_index")).toHaveLength(2);
});

test("a message is a flow from its sender's wait into the end of its receiver's", () => {
  const trace = new TraceRecorder(clockHz);
  trace.sent({ from: 0, to: 1, sentCycles: 10, receivedCycles: 30, bytes: 8 });
  trace.sent({ from: 1, to: 0, sentCycles: 40, receivedCycles: 60, bytes: 16 });
  const flows = eventsOf(trace.text(recordedDevice([]), nameOf)).filter(({ ph }) =>
    /[sf]/.test(ph),
  );
  expect(flows.map(({ ph, id, tid, ts, bp }) => [ph, id, tid, ts, bp])).toEqual([
    ["s", 1, 1, 10, undefined],
    ["f", 1, 2, 30 - 5 / 4096, "e"],
    ["s", 2, 2, 40, undefined],
    ["f", 2, 1, 60 - 5 / 4096, "e"],
  ]);
  expect(new Set(flows.map(({ name, cat }) => `${name} ${String(cat)}`))).toEqual(
    new Set(["message message"]),
  );
});

test("a slice ends where the next one begins, for readers that count in nanoseconds too", () => {
  // A cycle of 600 MHz is no decimal fraction of a microsecond.
  const trace = new TraceRecorder(600_000_000);
  for (let cycle = 0; cycle < 60_000; cycle += 7) {
    const wait = { core: 0, operation: "recv", partner: 1, frames };
    trace.collected({ core: 0, fromCycles: cycle, toCycles: cycle + 3, frames });
    trace.waited({ ...wait, fromCycles: cycle + 3, toCycles: cycle + 7 });
  }
  const device = recordedDevice([{ id: 0, cycles: 60_001, state: "ended" }]);
  const slices = eventsOf(trace.text(device, nameOf)).filter(({ ph }) => ph === "X");
  const runs = slices.filter(({ name }) => name !== "gc");
  expect(runs.length).toBeGreaterThan(17_000);
  expect(runs.slice(1).filter((next, at) => endOf(runs[at]) !== next.ts)).toEqual([]);
  expect(runs.slice(1).filter((next, at) => lastNano(runs[at]) > nano(next.ts))).toEqual([]);
  // Each collection comes behind the run that it lies in.
  const collections = slices.flatMap(({ name }, at) => (name === "gc" ? [at] : []));
  expect(collections.length).toBeGreaterThan(8500);
  expect(collections.filter((at) => lastNano(slices[at]) > lastNano(slices[at - 1]))).toEqual([]);
});

test("a collection at the beginning of a run comes after it, a message after both", () => {
  const trace = new TraceRecorder(clockHz);
  trace.sent({ from: 0, to: 1, sentCycles: 0, receivedCycles: 9, bytes: 8 });
  trace.collected({ core: 0, fromCycles: 0, toCycles: 2, frames });
  const text = trace.text(recordedDevice([{ id: 0, cycles: 6, state: "ended" }]), nameOf);
  const events = eventsOf(text).filter(({ ph }) => ph !== "M");
  expect(events.map(({ name, ph }) => `${ph} ${name}`)).toEqual([
    "X run",
    "X gc",
    "s message",
    "f message",
  ]);
});

test("a core that waits for ever is blocked beyond the end of the run, with its line", () => {
  const trace = new TraceRecorder(clockHz);
  const place = { file: "ring.py", line: 3, function: "<module>" };
  const wait = { operation: "recv", partner: "from core 1", place, partnerEnd: "ended" as const };
  trace.deadlocked([{ core: 0, ...wait }]);
  const device = recordedDevice([
    { id: 0, cycles: 4, state: "waiting" },
    { id: 1, cycles: 9, state: "ended" },
    { id: 2, cycles: 5, state: "waiting" },
  ]);
  const text = trace.text(device, nameOf);
  expect(slicesOf(text)).toEqual([
    [2, "run", 0, 9],
    [3, "run", 0, 5],
    [1, "run", 0, 4],
    [1, "blocked: recv from core 1", 4, 6],
    [3, "blocked", 5, 5],
  ]);
  expect(text).toContain('"file":"ring.py","line":3');
});

test("a trace holds a million events and says how many it lacks", () => {
  const trace = new TraceRecorder(clockHz);
  expect(trace.problem("run.json")).toBeUndefined();
  for (let cycle = 0; cycle < 1_000_003; cycle += 1) {
    trace.collected({ core: 0, fromCycles: cycle, toCycles: cycle, frames });
  }
  const { code, message } = trace.problem("run.json") ?? {};
  expect(code).toBe("VP6040");
  expect(message).toBe("run.json is not the whole run: 3 events had no room");
  const text = trace.text(recordedDevice([]), nameOf);
  expect(text.slice(0, 200)).toContain('"eventsLeftOut":3');
});

test("an operation of the board is a slice with what was given to it", () => {
  const trace = new TraceRecorder(clockHz);
  const wait = { core: 0, operation: "i2c_read", partner: undefined, operands: "1, 72, 2", frames };
  trace.waited({ ...wait, fromCycles: 0, toCycles: 5 });
  const text = trace.text(recordedDevice([{ id: 0, cycles: 5, state: "ended" }]), nameOf);
  const [slice] = eventsOf(text).filter(({ ph }) => ph === "X");
  expect(slice).toMatchObject({ name: "blocked: i2c_read", args: { operands: "1, 72, 2" } });
});
