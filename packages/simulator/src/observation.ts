/**
 * Tells observers of a run what simulated cores do. The places it is called from pay nothing when
 * nobody watches: there is no observation then.
 */
import type { Frame, RunObserver, Wait } from "@vipera/device";
import { messages } from "@vipera/spec";
import { coreField, framesAt, framesOf, type PlainValue, plainValue } from "@vipera/vm";
import type { SimulatedCore } from "./simulated-core.ts";

/** Requests that name another core. */
const withPartner = new Set(["Send", "Receive", "Post", "Probe", "PostReceive", "Exchange"]);

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
    const common = { ...stretch(core, fromTicks, toTicks), partner };
    const wait = { ...common, ...(row?.name === "Board" ? boardWords(core) : { operation }) };
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

/** What a core asks of the board, as the program calls it. */
function boardWords(core: SimulatedCore): {
  readonly operation: string;
  readonly operands: string;
} {
  const request = plainValue(core.memory, core.memory.slot(core.core + coreField.value));
  const [name, ...operands] = request.kind === "sequence" ? request.values : [];
  return {
    operation: name?.kind === "bytes" ? name.value : "board",
    operands: operands.map(shown).join(", "),
  };
}

function shown(value: PlainValue): string {
  switch (value.kind) {
    case "integer":
      return String(value.value);
    case "bytes":
      return JSON.stringify(value.value);
    case "sequence":
      return `[${value.values.map(shown).join(", ")}]`;
    case "other":
      return value.type;
  }
}

function stretch(core: SimulatedCore, fromCycles: number, toCycles: number) {
  const frames = (): readonly Frame[] => framesOf(core);
  return { core: core.id, fromCycles, toCycles, frames };
}
