/**
 * Records where the cores of a run spend their cycles, by line, for speedscope.
 *
 * A core is looked at each time it has run a fixed number of instructions, and whenever it waits or
 * collects garbage: the cycles since the last look belong to where it is now. So the sum of all is
 * exactly the core's time, and two runs give the same profile.
 *
 * Source: speedscope's file format, https://www.speedscope.app/file-format-schema.json.
 */
import type { Device, Frame } from "./device.ts";
import type { RunObserver, SampleSeen, Stretch, WaitSeen } from "./run-observer.ts";

/** Of a core; a prime number, so that loops do not meet the same instruction each time. */
const instructionsBetweenSamples = 997;

/** Entries of all cores in the order of time; what comes later is added to entries of its stack. */
const mostEntries = 1_000_000;

/** A frame as speedscope shows it; `line` is the one that runs. */
interface ShownFrame {
  readonly name: string;
  readonly file?: string;
  readonly line?: number;
}

/** What is recorded of a core: stacks, and the cycles in each, one after another. */
interface CoreProfile {
  readonly stacks: (readonly number[])[];
  readonly weights: number[];
  /** Number of the latest entry of each stack. */
  readonly latest: Map<string, number>;
  /** Where the core was last. */
  place: readonly number[] | undefined;
  /** Cycles that are recorded so far. */
  cycles: number;
}

export class ProfileRecorder implements RunObserver {
  readonly samplePeriod = instructionsBetweenSamples;
  readonly #frames: ShownFrame[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #cores = new Map<number, CoreProfile>();
  readonly #mostEntries: number;
  #entries = 0;

  constructor(most = mostEntries) {
    this.#mostEntries = most;
  }

  sampled({ core, cycles, frames }: SampleSeen): void {
    this.#spend(core, cycles, this.#stackOf(frames));
  }

  waited({ operation, ...stretch }: WaitSeen): void {
    this.#pause(stretch, `blocked: ${operation}`);
  }

  collected(collection: Stretch): void {
    this.#pause(collection, "garbage collection");
  }

  /** The whole profile as JSON, once the run has ended or was stopped. */
  text(device: Device, nameOf: (core: number) => string): string {
    const profiles = device.cores.map(({ id, activity }) => {
      const core = this.#coreOf(id);
      // What the core did after its last sample belongs to where it was then.
      this.#spend(id, activity.cycles, core.place ?? this.#stackOf([]));
      const { stacks, weights, cycles } = core;
      const range = { startValue: 0, endValue: cycles };
      return {
        type: "sampled",
        name: nameOf(id),
        unit: "none",
        ...range,
        samples: stacks,
        weights,
      };
    });
    const file = {
      $schema: "https://www.speedscope.app/file-format-schema.json",
      name: `${device.profile.title}: cycles by line`,
      exporter: "vpython",
      activeProfileIndex: 0,
      shared: { frames: this.#frames },
      profiles,
    };
    return `${JSON.stringify(file)}\n`;
  }

  /** A core did something else than running its program for a while. */
  #pause({ core, fromCycles, toCycles, frames }: Stretch, name: string): void {
    const stack = this.#stackOf(frames());
    this.#spend(core, fromCycles, stack);
    this.#spend(core, toCycles, [...stack, this.#frame({ name })]);
    this.#coreOf(core).place = stack;
  }

  #coreOf(core: number): CoreProfile {
    const known = this.#cores.get(core);
    if (known !== undefined) return known;
    const profile: CoreProfile = {
      stacks: [],
      weights: [],
      latest: new Map<string, number>(),
      place: undefined,
      cycles: 0,
    };
    this.#cores.set(core, profile);
    return profile;
  }

  /** The cycles of a core up to a moment belong to a stack. */
  #spend(core: number, untilCycles: number, stack: readonly number[]): void {
    const profile = this.#coreOf(core);
    const { stacks, weights, latest } = profile;
    const more = untilCycles - profile.cycles;
    profile.place = stack;
    if (more <= 0) return;
    profile.cycles = untilCycles;
    const key = stack.join();
    const entry = latest.get(key);
    const isLast = entry === stacks.length - 1;
    if (entry !== undefined && (isLast || this.#entries >= this.#mostEntries)) {
      weights[entry] = (weights[entry] ?? 0) + more;
      return;
    }
    latest.set(key, stacks.length);
    stacks.push(stack);
    weights.push(more);
    this.#entries += 1;
  }

  #stackOf(frames: readonly Frame[]): readonly number[] {
    if (frames.length === 0) return [this.#frame({ name: "start" })];
    return frames.map(({ file, line, function: name }) => {
      return this.#frame({ name: `${name} (${file}:${line})`, file, line });
    });
  }

  #frame(frame: ShownFrame): number {
    const known = this.#numbers.get(frame.name);
    if (known !== undefined) return known;
    const number = this.#frames.length;
    this.#frames.push(frame);
    this.#numbers.set(frame.name, number);
    return number;
  }
}
