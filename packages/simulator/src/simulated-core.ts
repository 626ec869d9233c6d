/**
 * One simulated core: its window, its place in device time, and what it waits for.
 *
 * Time is counted in ticks, the cycles of the device. A core's time is its steps, each at the
 * profile's price, plus the ticks it has spent waiting.
 */
import type { CoreState } from "@vipera/device";
import { coreStates } from "@vipera/spec";
import { type CoreMemory, type PlacedCore, type PlacedImage, TraceRecords } from "@vipera/vm";

/** A request that needs another core, for the deadlock report. */
export interface Waiting {
  /** Row of messages.ts. */
  readonly request: number;
  /** Id of the core it needs. */
  readonly partner: number;
  readonly channel: number;
}

export class SimulatedCore implements PlacedCore {
  readonly id: number;
  /** Position among the cores taking part, from 0. */
  readonly position: number;
  readonly memory: CoreMemory;
  /** Address of its window. */
  readonly core: number;
  readonly images: PlacedImage[] = [];
  readonly traces = new TraceRecords();
  waiting: Waiting | undefined;
  /** Messages of this core that were taken, and their bytes. */
  messages = 0;
  messageBytes = 0;
  /** Milliseconds that the host has spent on it, where that is measured. */
  hostMs = 0;
  #stepTicks: number;
  /** Ticks that are no steps at the present price: those it has waited, and of earlier prices. */
  #otherTicks = 0;
  #waitedTicks = 0;
  #ticks = 0;

  /** @param stepTicks  What a step costs. */
  constructor(id: number, position: number, memory: CoreMemory, core: number, stepTicks: number) {
    this.id = id;
    this.position = position;
    this.memory = memory;
    this.core = core;
    this.#stepTicks = stepTicks;
  }

  get steps(): number {
    return this.memory.steps(this.core);
  }

  /** The core's time, as it was when its steps were last counted. */
  get ticks(): number {
    return this.#ticks;
  }

  /** Those of its ticks in which it waited. */
  get waitedTicks(): number {
    return this.#waitedTicks;
  }

  /** Takes up the steps the core has made. Time is read far more often than it changes. */
  countSteps(): void {
    this.#ticks = this.steps * this.#stepTicks + this.#otherTicks;
  }

  /** From now on a step costs so much; those made so far keep their price. */
  setStepTicks(stepTicks: number): void {
    this.#otherTicks += this.steps * (this.#stepTicks - stepTicks);
    this.#stepTicks = stepTicks;
  }

  /** Lets the core's time pass up to a later tick. */
  waitUntil(ticks: number): void {
    const more = Math.max(0, ticks - this.#ticks);
    this.#otherTicks += more;
    this.#waitedTicks += more;
    this.#ticks += more;
  }

  get state(): CoreState {
    return stateNames[this.memory.field(this.core, "state")] ?? "idle";
  }

  get hasEnded(): boolean {
    return this.state === "ended" || this.state === "failed";
  }
}

const stateNames: Readonly<Record<number, CoreState>> = {
  [coreStates.idle]: "idle",
  [coreStates.runnable]: "running",
  [coreStates.blocked]: "waiting",
  [coreStates.finished]: "ended",
  [coreStates.failed]: "failed",
};

/** The order in which things happen on a device: by time, at the same time by core. */
export function isEarlier(
  left: { readonly ticks: number; readonly id: number },
  right: { readonly ticks: number; readonly id: number },
): boolean {
  return left.ticks < right.ticks || (left.ticks === right.ticks && left.id < right.id);
}
