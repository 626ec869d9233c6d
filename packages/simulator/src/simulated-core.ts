/**
 * One simulated core: its window, its place in device time, and what it waits for.
 *
 * Time is counted in ticks; one step of the virtual machine is one tick. A core's time is its steps
 * plus the ticks it has spent waiting.
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
  #waitedTicks = 0;
  #ticks = 0;

  constructor(id: number, position: number, memory: CoreMemory, core: number) {
    this.id = id;
    this.position = position;
    this.memory = memory;
    this.core = core;
  }

  get steps(): number {
    return this.memory.steps(this.core);
  }

  /** The core's time, as it was when its steps were last counted. */
  get ticks(): number {
    return this.#ticks;
  }

  /** Takes up the steps the core has made. Time is read far more often than it changes. */
  countSteps(): void {
    this.#ticks = this.steps + this.#waitedTicks;
  }

  /** Lets the core's time pass up to a later tick. */
  waitUntil(ticks: number): void {
    const more = Math.max(0, ticks - this.#ticks);
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
