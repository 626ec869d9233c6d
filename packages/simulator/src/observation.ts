/**
 * Tells observers of a run what simulated cores do. The places it is called from pay nothing when
 * nobody watches: there is no observation then.
 */
import type { Frame, RunObserver, Wait } from "@vipera/device";
import { messages } from "@vipera/spec";
import { framesAt, framesOf } from "@vipera/vm";
import type { SimulatedCore } from "./simulated-core.ts";

/** Requests that name another core. */
const withPartner = new Set(["Send", "Receive", "Post", "Probe"]);

export class Observation {
  readonly #observers: readonly RunObserver[];

  constructor(observers: readonly RunObserver[]) {
    this.#observers = observers;
  }

  /** Instructions between two samples; undefined when nobody wants any. */
  get samplePeriod(): number | undefined {
    const periods = this.#observers.flatMap(({ samplePeriod }) => samplePeriod ?? []);
    return periods.length === 0 ? undefined : Math.min(...periods);
  }

  /** A core that made a request goes on at a later tick. */
  waited(core: SimulatedCore, fromTicks: number, toTicks: number): void {
    const code = core.memory.field(core.core, "request");
    const row = messages.find((candidate) => candidate.code === code);
    const [operation = "wait"] = row?.verb.split(" ") ?? [];
    const hasPartner = row !== undefined && withPartner.has(row.name);
    const partner = hasPartner ? core.memory.field(core.core, "partner") : undefined;
    const wait = { ...stretch(core, fromTicks, toTicks), operation, partner };
    for (const observer of this.#observers) observer.waited?.(wait);
  }

  /** A collection has just ended. */
  collected(core: SimulatedCore, ticks: number): void {
    const seen = stretch(core, core.ticks - ticks, core.ticks);
    for (const observer of this.#observers) observer.collected?.(seen);
  }

  sent(from: SimulatedCore, to: SimulatedCore, sentTicks: number, ticks: number, bytes: number) {
    const seen = { from: from.id, to: to.id, sentCycles: sentTicks, receivedCycles: ticks, bytes };
    for (const observer of this.#observers) observer.sent?.(seen);
  }

  /** The core is about to run the instruction before `pc`, in the frame at `base`. */
  sampled(core: SimulatedCore, ticks: number, pc: number, base: number): void {
    const frames = framesAt(core, pc, base);
    const sample = { core: core.id, cycles: ticks, frames };
    for (const observer of this.#observers) observer.sampled?.(sample);
  }

  deadlocked(waits: readonly Wait[]): void {
    for (const observer of this.#observers) observer.deadlocked?.(waits);
  }
}

function stretch(core: SimulatedCore, fromCycles: number, toCycles: number) {
  const frames = (): readonly Frame[] => framesOf(core);
  return { core: core.id, fromCycles, toCycles, frames };
}
