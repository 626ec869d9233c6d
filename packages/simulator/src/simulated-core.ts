/**
 * One simulated core: its window, its place in device time, and what it waits for.
 *
 * Time is counted in ticks, the cycles of the device. A core's time is that of its work, by the
 * prices of its profile, plus the ticks it has spent waiting. Work is counted in steps and garbage
 * collections, or in cycles by the meter of the virtual machine.
 */
import type { CoreActivity, CoreState } from "@vipera/device";
import { coreStates } from "@vipera/spec";
import {
  type CoreMemory,
  coreField,
  type PlacedCore,
  type PlacedImage,
  TraceRecords,
} from "@vipera/vm";
import type { Parcel } from "./handles.ts";
import type { Observation } from "./observation.ts";

/** A time at which a core's request is looked at, and its place among others of that time. */
export interface Look {
  readonly ticks: number;
  readonly id: number;
  readonly core: SimulatedCore;
}

/** What steps and garbage collections cost, in ticks. */
export interface WorkPrices {
  readonly stepTicks: number;
  readonly collectionTicks: number;
}

/** A core's message of a collective, as code addresses of `codeAddressesOf`. */
export interface CollectivePart {
  readonly from: SimulatedCore;
  readonly takenFrom: readonly number[];
}

/**
 * A core's value on its way out and another one on its way in, with which it goes on when both have
 * arrived.
 */
export interface Exchange {
  isSent: boolean;
  isReceived: boolean;
  /** What came while its own value, which lies where that one must go, was not yet taken. */
  parcel: Parcel | undefined;
  /** Tick at which the later of the two arrived. */
  doneTicks: number;
}

/** What a core has done up to some moment. */
export interface Work {
  readonly steps: number;
  readonly collections: number;
  /** Of its meter, if it has one. */
  readonly cycles: number;
}

/** What a core whose window lies at an address has done up to now. */
export function workOf(memory: CoreMemory, core: number): Work {
  const meter = memory.field(core, "meter");
  return {
    steps: memory.steps(core),
    collections: memory.field(core, "collections"),
    cycles: meter === 0 ? 0 : memory.cycles(meter),
  };
}

export class SimulatedCore implements PlacedCore {
  readonly id: number;
  /** Position among the cores taking part, from 0. */
  readonly position: number;
  readonly memory: CoreMemory;
  /** Address of its window. */
  readonly core: number;
  #prices: WorkPrices;
  #steps = 0;
  #ticks = 0;
  /** Ticks that are no work at the present price: those it has waited, and of earlier prices. */
  #otherTicks = 0;
  #waitedTicks = 0;
  /** Steps and ticks when its slice began. */
  #sliceSteps = 0;
  #sliceStart = 0;
  /** Messages of this core that were taken, and their bytes. */
  messages = 0;
  messageBytes = 0;
  /** Where the virtual machine counts cycles; 0 for nowhere. */
  meter = 0;
  /** While it is blocked in an exchange. */
  exchange: Exchange | undefined;
  /** While it waits for others, their ids; undefined for any core. */
  waitsFor: number | readonly number[] | undefined;
  /** Told of its waits, when somebody watches. */
  observation: Observation | undefined;
  /** Where the last message of a collective came from: who did not fit, if one does not. */
  lastPart: CollectivePart | undefined;
  /** When its request is looked at; undefined when it is not. */
  look: Look | undefined;
  readonly images: PlacedImage[] = [];
  readonly traces: TraceRecords;
  /** How often it has printed something. */
  printed = 0;
  /** Milliseconds that the host has spent on it, where that is measured. */
  hostMs = 0;

  /** @param threads  How many run cores: each numbers records of frames on its own. */
  constructor(
    id: number,
    position: number,
    memory: CoreMemory,
    core: number,
    prices: WorkPrices,
    threads = 1,
  ) {
    this.traces = new TraceRecords(0, threads);
    this.id = id;
    this.position = position;
    this.memory = memory;
    this.core = core;
    this.#prices = prices;
  }

  /** What it asks of the world: a row of messages.ts. */
  get request(): number {
    return this.memory.u32(this.core + coreField.request);
  }

  /** The core or the handle of that request, and its channel. */
  get partner(): number {
    return this.memory.u32(this.core + coreField.partner);
  }

  get channel(): number {
    return this.memory.u32(this.core + coreField.channel);
  }

  /** Address of the packed value it sends, 0 for a value that needs no packing, and its size. */
  get payload(): number {
    return this.memory.u32(this.core + coreField.payload);
  }

  get payloadBytes(): number {
    return this.memory.u32(this.core + coreField.payloadBytes);
  }

  /** The core's steps, as they were last counted: reading them in its header is dear. */
  get steps(): number {
    return this.#steps;
  }

  /** The core's time, as it was when its steps were last counted. */
  get ticks(): number {
    return this.#ticks;
  }

  /** Those of its ticks in which it waited. */
  get waitedTicks(): number {
    return this.#waitedTicks;
  }

  /** Takes up the work the core has done. Time is read far more often than it changes. */
  countSteps(): void {
    this.#steps = this.memory.steps(this.core);
    const cycles = this.meter === 0 ? 0 : this.memory.cycles(this.meter);
    this.#ticks = this.#pricedTicks() + cycles + this.#otherTicks;
  }

  /** Its time in the middle of a slice, when so many steps are not in its header yet. */
  ticksAfter(moreSteps: number): number {
    this.countSteps();
    return this.#ticks + moreSteps * this.#prices.stepTicks;
  }

  /** Ticks of a collection, if the meter does not count them. */
  get collectionTicks(): number {
    return this.#prices.collectionTicks;
  }

  /** Takes up what the core had done at a moment in which another thread ran it. */
  countWork({ steps, collections, cycles }: Work): void {
    const { stepTicks, collectionTicks } = this.#prices;
    const priced = steps * stepTicks + collections * collectionTicks;
    this.#ticks = priced + cycles + this.#otherTicks;
  }

  beginSlice(): void {
    this.#sliceSteps = this.steps;
    this.#sliceStart = this.#ticks;
  }

  /** What it has done since then, as it was last counted. */
  get sliceWork(): { readonly steps: number; readonly ticks: number } {
    return { steps: this.steps - this.#sliceSteps, ticks: this.#ticks - this.#sliceStart };
  }

  /** Steps and collections so far at the present prices. */
  #pricedTicks(): number {
    const { stepTicks, collectionTicks } = this.#prices;
    const collections =
      collectionTicks === 0
        ? 0
        : this.memory.u32(this.core + coreField.collections) * collectionTicks;
    return this.steps * stepTicks + collections;
  }

  /** From now on work costs so much; what was done so far keeps its price. */
  setPrices(prices: WorkPrices): void {
    this.countSteps();
    const earlier = this.#pricedTicks();
    this.#prices = prices;
    this.#otherTicks += earlier - this.#pricedTicks();
  }

  /** Lets the core's time pass up to a later tick. */
  waitUntil(ticks: number): void {
    const more = Math.max(0, ticks - this.#ticks);
    if (more > 0) this.observation?.waited(this, this.#ticks, ticks);
    this.#otherTicks += more;
    this.#waitedTicks += more;
    this.#ticks += more;
  }

  get state(): CoreState {
    return stateNames[this.stateCode] ?? "idle";
  }

  /** Its state as the virtual machine tells it, one of coreStates. */
  get stateCode(): number {
    return this.memory.u32(this.core + coreField.state);
  }

  /**
   * What it has done so far.
   *
   * @param clockHz  Ticks of a second.
   * @param isTimed  Whether the host's time on it was measured.
   */
  activity(clockHz: number, isTimed: boolean): CoreActivity {
    const { id, steps, ticks, messages, messageBytes, hostMs } = this;
    const activity = {
      core: id,
      steps,
      cycles: ticks,
      seconds: ticks / clockHz,
      blockedShare: ticks === 0 ? 0 : this.waitedTicks / ticks,
      messages,
      messageBytes,
      peakBytes: this.memory.field(this.core, "peakBytes"),
    };
    return isTimed ? { ...activity, hostMs } : activity;
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
