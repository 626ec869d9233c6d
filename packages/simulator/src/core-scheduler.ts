/**
 * Lets the cores of a machine take turns.
 *
 * Cores run in slices, one after the other or on several threads at once; which of them runs when
 * changes nothing that they do, because requests are answered here alone, by device time. Slices
 * are counted in steps, never in time of the host.
 */
import type { Clock, DeviceEvent, OpenRequest } from "@vipera/device";
import { coreStates } from "@vipera/spec";
import { exitOf, failureOf, type VirtualMachine } from "@vipera/vm";
import { findOther, findUnreceived, findWaits } from "./deadlock.ts";
import type { EventQueue } from "./event-queue.ts";
import { MinHeap } from "./min-heap.ts";
import type { Board } from "./board/board.ts";
import type { CoreQueue } from "./core-queue.ts";
import type { SliceMessage } from "./helper-messages.ts";
import { Requests } from "./requests.ts";
import { RunQueue } from "./run-queue.ts";
import type { Schedule } from "./schedule.ts";
import { isEarlier, type Look, type SimulatedCore } from "./simulated-core.ts";
import type { ThreadTeam } from "./thread-team.ts";

/** Steps of all cores between two answers to the host, some ten milliseconds. */
const advanceSteps = 1_000_000;
/**
 * How far cores may run ahead of the earliest one, at least: some slices, because moving the
 * horizon looks at every core. Where most cores wait it is further, until they do as much between
 * two moves as they would do without waiting; no more, because what they print is kept until the
 * others are as far.
 */
const leastReachTicks = 50_000;
/** Steps of each core between two moves of the horizon, at most and nearly. */
const reachSteps = 50_000;
/** No program waits longer; time stays a number that counts every tick. */
const mostReachTicks = 2 ** 40;
/** Lines of output after which the host gets an answer too: it wants to show them. */
const advanceEvents = 1_000;

export interface SchedulerOptions extends Pick<OpenRequest, "profile" | "stepLimit" | "clock"> {
  readonly schedule: Schedule;
  /** The threads that run cores; undefined when this one runs all. */
  readonly team: ThreadTeam | undefined;
  readonly board: Board | undefined;
}

export class CoreScheduler {
  readonly #vm: VirtualMachine;
  readonly #cores: readonly SimulatedCore[];
  readonly #requests: Requests;
  readonly #events: EventQueue;
  readonly #stepLimit: number;
  readonly #clock: Clock | undefined;
  readonly #schedule: Schedule;
  readonly #team: ThreadTeam | undefined;
  /** Cores that can run. */
  readonly #ready = new RunQueue();
  /**
   * Requests that are answered, and step limits that count, when nothing earlier can happen any
   * more; some are outdated.
   */
  readonly #looks = new MinHeap<Look>(isEarlier);
  /** How far the horizon lay ahead of the earliest core when it moved last. */
  #reachTicks = leastReachTicks;
  /** Steps that the cores may still do before it moves again. */
  #reachLeft = 0;
  /** Most ticks that a slice took. */
  #sliceTicks = 1;
  /** Steps of a slice, an average of the last ones. */
  #usualSteps = 0;
  /** The core that waits for a line from the host. */
  #reader: SimulatedCore | undefined;

  constructor(
    vm: VirtualMachine,
    cores: readonly SimulatedCore[],
    events: EventQueue,
    { profile, stepLimit, clock, schedule, team, board }: SchedulerOptions,
  ) {
    this.#vm = vm;
    this.#cores = cores;
    const queue: CoreQueue = {
      resume: (core) => this.#settle(core),
      lookAt: (core, ticks, id) => this.#lookAt(core, ticks, id),
      isIdle: () => this.#ready.size === 0 && this.#firstLook() === undefined,
    };
    this.#requests = new Requests(vm, cores, profile, queue, board);
    this.#events = events;
    this.#stepLimit = stepLimit ?? Number.POSITIVE_INFINITY;
    this.#clock = clock;
    this.#schedule = schedule;
    this.#team = team;
  }

  /** Takes up a core that was started or answered. */
  add(core: SimulatedCore): void {
    core.countSteps();
    this.#settle(core);
  }

  /** Runs cores for a while and returns what has certainly happened, in order. */
  async advance(): Promise<DeviceEvent[]> {
    let left = advanceSteps;
    const enough = this.#events.size + advanceEvents;
    if (this.#team !== undefined) await this.#team.turn();
    while (left > 0 && this.#reader === undefined && this.#events.size < enough) {
      if (this.#reachLeft <= 0) this.#moveHorizon();
      if (this.#isForThreads()) left -= await this.#runRound();
      else if (this.#ready.sizeNow > 0) left -= this.#runNext();
      else {
        const core = this.#nextLook();
        if (core?.stateCode === coreStates.runnable) {
          const limit = { kind: "limit", core: core.id, steps: core.steps } as const;
          return [...this.#events.takeAll(), limit];
        }
        if (core !== undefined) this.#look(core);
        else if (!this.#moveHorizon()) return this.#finish();
        left -= 1;
      }
    }
    const taken = this.#events.takeBefore(this.#reader ?? this.#earliest());
    if (this.#reader === undefined) return taken;
    return [...taken, { kind: "input", core: this.#reader.id }];
  }

  /** Answers the core that waits for a line. */
  answerInput(line: string | undefined): void {
    const reader = this.#reader;
    if (reader === undefined) throw new Error("core-scheduler: no core waits for input");
    this.#reader = undefined;
    this.#requests.giveLine(reader, line);
  }

  /** What happens next, left in its queue. */
  #earliest(): SimulatedCore | Look | undefined {
    const ready = this.#ready.earliest();
    const look = this.#firstLook();
    if (ready === undefined || look === undefined) return ready ?? look;
    return isEarlier(look, ready) ? look : ready;
  }

  #firstLook(): Look | undefined {
    let first = this.#looks.peek();
    while (first !== undefined && first !== first.core.look) {
      this.#looks.pop();
      first = this.#looks.peek();
    }
    return first;
  }

  /** Takes the core of the earliest look, if no other core can do anything before it. */
  #nextLook(): SimulatedCore | undefined {
    const look = this.#firstLook();
    if (look === undefined || look.ticks >= this.#ready.horizon) return undefined;
    this.#looks.pop();
    look.core.look = undefined;
    return look.core;
  }

  /** Lets time go on to where something can happen; false when there is nothing. */
  #moveHorizon(): boolean {
    const earliest = this.#earliest();
    if (earliest === undefined) return false;
    const mostSteps = reachSteps * this.#cores.length;
    const isShort = this.#reachLeft > mostSteps / 2;
    if (isShort) this.#reachTicks = Math.min(2 * this.#reachTicks, mostReachTicks);
    else if (this.#reachLeft <= 0) this.#reachTicks = leastReachTicks;
    this.#reachLeft = mostSteps;
    this.#ready.moveHorizon(earliest.ticks + Math.max(this.#sliceTicks, this.#reachTicks));
    return true;
  }

  #lookAt(core: SimulatedCore, ticks: number, id: number): void {
    const look = { ticks, id, core };
    if (core.look !== undefined && !isEarlier(look, core.look)) return;
    core.look = look;
    this.#looks.push(look);
  }

  /** Answers a request whose time has come. */
  #look(core: SimulatedCore): void {
    if (this.#requests.look(core)) return;
    this.#events.flush(core);
    this.#reader = core;
  }

  #isForThreads(): boolean {
    if (this.#team === undefined || this.#ready.sizeNow === 0) return false;
    return this.#schedule.isForThreads(this.#ready.sizeNow, this.#usualSteps);
  }

  /** Lets one core run for a while; its steps and one for the turn. */
  #runNext(): number {
    const core = this.#ready.take();
    if (core === undefined) return 0;
    core.beginSlice();
    this.#runSlice(core, this.#fuelOf(core));
    return this.#endSlice(core);
  }

  /** Lets cores that can run do so at once; their steps and one for each. */
  async #runRound(): Promise<number> {
    const { run, wait } = this.#schedule.choose(this.#ready.takeAll());
    for (const core of wait) this.#ready.add(core);
    for (const core of run) core.beginSlice();
    const runHere = (core: SimulatedCore, fuel: number) => this.#runSlice(core, fuel);
    await this.#team?.runRound(
      run,
      (core) => this.#fuelOf(core),
      this.#schedule.takesPart() ? runHere : undefined,
      (core, left) => this.#takeLeft(core, left),
    );
    return run.reduce((sum, core) => sum + this.#endSlice(core), 0);
  }

  #fuelOf(core: SimulatedCore): number {
    const slice = this.#schedule.sliceSteps(this.#ready.size);
    return Math.min(slice, this.#stepLimit - core.steps);
  }

  #runSlice(core: SimulatedCore, fuel: number): void {
    const startMs = this.#clock?.nowMs();
    this.#vm.run(core.core, fuel);
    if (startMs !== undefined && this.#clock !== undefined) {
      core.hostMs += this.#clock.nowMs() - startMs;
    }
  }

  /** Takes what a slice on another thread has left. */
  #takeLeft(core: SimulatedCore, { writes, records }: SliceMessage): void {
    for (const { work, bytes } of writes) {
      core.countWork(work);
      this.#events.write(core, bytes);
    }
    for (const { number, record } of records) core.traces.adopt(number, record);
  }

  /** Takes up a core after its slice; the steps it took and one more. */
  #endSlice(core: SimulatedCore): number {
    core.countSteps();
    const { steps, ticks } = core.sliceWork;
    this.#sliceTicks = Math.max(this.#sliceTicks, ticks);
    this.#usualSteps += (steps - this.#usualSteps) / 8;
    this.#reachLeft -= steps;
    this.#settle(core);
    return steps + 1;
  }

  /** Puts a core where its state belongs. */
  #settle(core: SimulatedCore): void {
    switch (core.stateCode) {
      case coreStates.runnable:
        if (core.steps >= this.#stepLimit) this.#lookAt(core, core.ticks, core.id);
        else this.#ready.add(core);
        return;
      case coreStates.blocked:
        this.#requests.handle(core);
        return;
      case coreStates.finished:
        this.#events.add(core, endedEvent(core));
        return;
      case coreStates.failed:
        this.#events.add(core, failedEvent(core));
        return;
      default:
        throw new Error("core-scheduler: a core is idle after it ran");
    }
  }

  /** Nothing can happen any more: all have ended, or those that have not wait for ever. */
  #finish(): DeviceEvent[] {
    const events = this.#events.takeAll();
    const waits = findWaits(this.#cores);
    this.#cores[0]?.observation?.deadlocked(waits);
    if (waits.length > 0) return [...events, { kind: "deadlock", waits }];
    const messages = findUnreceived(this.#requests.unreceived());
    if (messages.length > 0) events.push({ kind: "unreceived", messages });
    return [...events, { kind: "idle" }];
  }
}

function endedEvent(core: SimulatedCore): DeviceEvent {
  const { status, message } = exitOf(core);
  const ended = { kind: "ended", core: core.id, status } as const;
  return message === undefined ? ended : { ...ended, message };
}

function failedEvent(core: SimulatedCore): DeviceEvent {
  const failure = failureOf(core) ?? { kind: "SystemError", text: "", frames: [] };
  const other = findOther(core, failure);
  return { kind: "failed", core: core.id, failure: { ...failure, other } };
}
