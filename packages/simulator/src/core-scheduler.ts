/**
 * Lets the cores of a machine take turns, by device time.
 *
 * The core whose time is least runs next, for a slice; cores that all compute thus take turns in
 * the order of their ids. Whatever happens is a function of the program alone: slices are counted
 * in steps, never in time of the host.
 */
import type { Clock, DeviceEvent, OpenRequest } from "@vipera/device";
import { coreStates } from "@vipera/spec";
import { exitOf, failureOf, type VirtualMachine } from "@vipera/vm";
import { findOther, findUnreceived, findWaits } from "./deadlock.ts";
import type { EventQueue } from "./event-queue.ts";
import { MinHeap } from "./min-heap.ts";
import type { Board } from "./board/board.ts";
import type { CoreQueue } from "./core-queue.ts";
import { Requests } from "./requests.ts";
import { isEarlier, type Look, type SimulatedCore } from "./simulated-core.ts";

/**
 * Steps of one slice. A switch between cores costs about 0.1 microseconds, so below 1 000 steps it
 * shows; above 50 000 V8 would see one endless call and never optimize it.
 */
const leastSliceSteps = 1_000;
const mostSliceSteps = 50_000;
/** Steps of all cores between two answers to the host, some ten milliseconds. */
const advanceSteps = 1_000_000;
/** Lines of output after which the host gets an answer too: it wants to show them. */
const advanceEvents = 1_000;

export class CoreScheduler {
  readonly #vm: VirtualMachine;
  readonly #cores: readonly SimulatedCore[];
  readonly #requests: Requests;
  readonly #events: EventQueue;
  readonly #stepLimit: number;
  readonly #clock: Clock | undefined;
  /** Cores that can run. */
  readonly #ready = new MinHeap<SimulatedCore>(isEarlier);
  /** Requests that are answered when nothing earlier can happen any more; some are outdated. */
  readonly #looks = new MinHeap<Look>(isEarlier);
  /** The core that waits for a line from the host. */
  #reader: SimulatedCore | undefined;

  constructor(
    vm: VirtualMachine,
    cores: readonly SimulatedCore[],
    events: EventQueue,
    { profile, stepLimit, clock }: Pick<OpenRequest, "profile" | "stepLimit" | "clock">,
    board?: Board,
  ) {
    this.#vm = vm;
    this.#cores = cores;
    const queue: CoreQueue = {
      resume: (core) => this.#settle(core),
      lookAt: (core, ticks, id) => this.#lookAt(core, ticks, id),
    };
    this.#requests = new Requests(vm, cores, profile, queue, board);
    this.#events = events;
    this.#stepLimit = stepLimit ?? Number.POSITIVE_INFINITY;
    this.#clock = clock;
  }

  /** Takes up a core that was started or answered. */
  add(core: SimulatedCore): void {
    core.countSteps();
    this.#settle(core);
  }

  /** Runs cores for a while and returns what has certainly happened, in order. */
  advance(): DeviceEvent[] {
    let left = advanceSteps;
    const enough = this.#events.size + advanceEvents;
    while (left > 0 && this.#reader === undefined && this.#events.size < enough) {
      const core = this.#next();
      if (core === undefined) return this.#finish();
      if (core.stateCode === coreStates.blocked) {
        this.#look(core);
        continue;
      }
      left -= this.#runSlice(core) + 1;
      if (core.steps >= this.#stepLimit && core.stateCode === coreStates.runnable) {
        return [...this.#events.takeAll(), { kind: "limit", core: core.id, steps: core.steps }];
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
    const ready = this.#ready.peek();
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

  #next(): SimulatedCore | undefined {
    if (this.#looks.size === 0) return this.#ready.pop();
    const next = this.#earliest();
    if (next === this.#ready.peek()) return this.#ready.pop();
    this.#looks.pop();
    const { core } = next as Look;
    core.look = undefined;
    return core;
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

  /** Lets a core run for a while; the steps it made. */
  #runSlice(core: SimulatedCore): number {
    const share = Math.floor(advanceSteps / 2 / (this.#ready.size + 1));
    const slice = Math.min(mostSliceSteps, Math.max(leastSliceSteps, share));
    const before = core.steps;
    const fuel = Math.min(slice, this.#stepLimit - before);
    const startMs = this.#clock?.nowMs();
    this.#vm.run(core.core, fuel);
    if (startMs !== undefined && this.#clock !== undefined) {
      core.hostMs += this.#clock.nowMs() - startMs;
    }
    core.countSteps();
    this.#settle(core);
    return core.steps - before;
  }

  /** Puts a core where its state belongs. */
  #settle(core: SimulatedCore): void {
    switch (core.stateCode) {
      case coreStates.runnable:
        this.#ready.push(core);
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
