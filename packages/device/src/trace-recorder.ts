/**
 * Records a run as a trace: what each core did when, for Perfetto and others that read such files.
 *
 * ```text
 *   core 0  | run      | gc | run  | blocked: send  | run |
 *                                    \ message
 *   core 1  | run | blocked: recv               | run      |
 * ```
 *
 * Times are microseconds of the device. A core's stretches between two waits are slices `run`;
 * collections lie inside them. A message is a flow from the moment of its sending to just before
 * its receiver's wait ends, since a flow ends in the slice that holds its moment.
 *
 * Readers drop a slice that seems to overlap the one ahead of it, or to outlast the one around it.
 * So that none does, a time is a whole number of 4 096ths of a microsecond, a binary fraction that
 * adds up exactly. And since some readers cut beginnings and lengths down to nanoseconds, a
 * collection is shown a little shorter than it is. Events are sorted by time, and of those of one
 * time the longest comes first, a flow last.
 *
 * Source: Trace Event Format, "Complete Events", "Flow Events", "Metadata Events".
 */
import { type Diagnostic, diagnose } from "@vipera/diagnostics";
import type { CoreHandle, Device, Wait } from "./device.ts";
import type { MessageSeen, RunObserver, Stretch, WaitSeen } from "./run-observer.ts";

/** A trace of more would be larger than what readers can hold. */
const mostEvents = 1_000_000;
/** All cores are threads of one process. A thread's number is its core's plus 1: 0 is no thread. */
const process = 1;
const microseconds = 1_000_000;
/** Fractions of a microsecond that are told apart. */
const fractions = 4096;
/** How long before the end of a wait its flow ends: more than a nanosecond. */
const flowEndsBefore = 5 / fractions;
/** How much shorter a collection is shown: more than the two nanoseconds that a run may lose. */
const collectionEndsBefore = 10 / fractions;

interface Slice {
  readonly name: string;
  readonly category: "run" | "blocked" | "gc";
  readonly core: number;
  readonly fromCycles: number;
  readonly toCycles: number;
  readonly details?: object | undefined;
}

/** An event as it is written, and what it is sorted by. */
interface Entry {
  readonly ts: number;
  /** Length of a slice; -1 for a flow. */
  readonly dur: number;
  readonly text: string;
}

export class TraceRecorder implements RunObserver {
  readonly #clockHz: number;
  readonly #events: Entry[] = [];
  /** Cycles at which the last wait of each core ended. */
  readonly #ends = new Map<number, number>();
  #waits: readonly Wait[] = [];
  #flows = 0;
  #leftOut = 0;

  constructor(clockHz: number) {
    this.#clockHz = clockHz;
  }

  /**
   * What is wrong with the trace, written to a path.
   *
   * @errors VP6040 when there was no room for the last events of the run; else undefined.
   */
  problem(path: string): Diagnostic | undefined {
    if (this.#leftOut === 0) return undefined;
    return diagnose("VP6040", undefined, { path, count: this.#leftOut });
  }

  waited({ core, fromCycles, toCycles, operation, partner, operands }: WaitSeen): void {
    this.#runUntil(core, fromCycles);
    const details = { partner, operands };
    const name = `blocked: ${operation}`;
    this.#slice({ name, category: "blocked", core, fromCycles, toCycles, details });
    this.#ends.set(core, toCycles);
  }

  collected({ core, fromCycles, toCycles }: Stretch): void {
    this.#slice({ name: "gc", category: "gc", core, fromCycles, toCycles });
  }

  sent({ from, to, sentCycles, receivedCycles, bytes }: MessageSeen): void {
    this.#flows += 1;
    const common = { name: "message", cat: "message", id: this.#flows, pid: process };
    const args = { from, to, bytes };
    const sent = this.#time(sentCycles);
    const ts = Math.max(sent, this.#time(receivedCycles) - flowEndsBefore);
    this.#push({ ...common, ph: "s", tid: from + 1, ts: sent, args }, -1);
    this.#push({ ...common, ph: "f", bp: "e", tid: to + 1, ts }, -1);
  }

  deadlocked(waits: readonly Wait[]): void {
    this.#waits = waits;
  }

  /** The whole trace as JSON, once the run has ended or was stopped. */
  text(device: Device, nameOf: (core: number) => string): string {
    const last = device.cores.reduce((most, { activity }) => Math.max(most, activity.cycles), 0);
    // Who waits for ever waits beyond the last thing that happens.
    const end = this.#waits.length === 0 ? last : last + Math.ceil(last / 20);
    for (const core of device.cores) this.#finish(core, end);
    const { id, title } = device.profile;
    const names = [
      { name: "process_name", ph: "M", pid: process, args: { name: `${title}, simulated` } },
      ...device.cores.flatMap((core) => [
        {
          name: "thread_name",
          ph: "M",
          pid: process,
          tid: core.id + 1,
          args: { name: nameOf(core.id) },
        },
        {
          name: "thread_sort_index",
          ph: "M",
          pid: process,
          tid: core.id + 1,
          args: { sort_index: core.id },
        },
      ]),
    ].map((event) => JSON.stringify(event));
    const about = JSON.stringify({
      device: id,
      clockHz: this.#clockHz,
      eventsLeftOut: this.#leftOut,
    });
    this.#events.sort((one, other) => one.ts - other.ts || other.dur - one.dur);
    const events = [...names, ...this.#events.map(({ text }) => text)].join(",\n");
    return `{"displayTimeUnit":"ns","otherData":${about},"traceEvents":[\n${events}\n]}\n`;
  }

  /** What a core did after its last wait: it ran, and still waits if it has not ended. */
  #finish({ id: core, state, activity }: CoreHandle, end: number): void {
    this.#runUntil(core, activity.cycles);
    if (state !== "waiting" || end <= activity.cycles) return;
    const wait = this.#waits.find((candidate) => candidate.core === core);
    const name = wait === undefined ? "blocked" : `blocked: ${wait.operation} ${wait.partner}`;
    const place = wait === undefined ? undefined : { file: wait.place.file, line: wait.place.line };
    const fromCycles = activity.cycles;
    this.#slice({ name, category: "blocked", core, fromCycles, toCycles: end, details: place });
  }

  #runUntil(core: number, toCycles: number): void {
    const fromCycles = this.#ends.get(core) ?? 0;
    if (toCycles <= fromCycles) return;
    this.#slice({ name: "run", category: "run", core, fromCycles, toCycles });
  }

  #slice({ name, category, core, fromCycles, toCycles, details }: Slice): void {
    const ts = this.#time(fromCycles);
    const length = this.#time(toCycles) - ts;
    const dur = category === "gc" ? Math.max(0, length - collectionEndsBefore) : length;
    const args = { cycles: toCycles - fromCycles, ...details };
    this.#push({ name, cat: category, ph: "X", pid: process, tid: core + 1, ts, dur, args }, dur);
  }

  #time(cycles: number): number {
    return Math.round((cycles * microseconds * fractions) / this.#clockHz) / fractions;
  }

  #push(event: Readonly<Record<string, unknown>> & { readonly ts: number }, dur: number): void {
    const { length } = this.#events;
    if (length < mostEvents) this.#events.push({ ts: event.ts, dur, text: JSON.stringify(event) });
    else this.#leftOut += 1;
  }
}
