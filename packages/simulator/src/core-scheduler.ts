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
import type { RequestResult, Requests } from "./requests.ts";
import { isEarlier, type SimulatedCore } from "./simulated-core.ts";

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
  /** Cores whose request is answered when nothing earlier can happen any more. */
  readonly #timed = new MinHeap<SimulatedCore>(isEarlier);
  /** The core that waits for a line from the host. */
  #reader: SimulatedCore | undefined;

  constructor(
    vm: VirtualMachine,
    cores: readonly SimulatedCore[],
    requests: Requests,
    events: EventQueue,
    { stepLimit, clock }: Pick<OpenRequest, "stepLimit" | "clock">,
  ) {
    this.#vm = vm;
    this.#cores = cores;
    this.#requests = requests;
    this.#events = events;
    this.#stepLimit = stepLimit ?? Number.POSITIVE_INFINITY;
    this.#clock = clock;
  }

  /** Takes up a core that was started or answered. */
  add(core: SimulatedCore): void {
    this.#settle(core);
  }

  /** Runs cores for a while and returns what has certainly happened, in order. */
  advance(): DeviceEvent[] {
    let left = advanceSteps;
    const enough = this.#events.size + advanceEvents;
    while (left > 0 && this.#reader === undefined && this.#events.size < enough) {
      const core = this.#next();
      if (core === undefined) return this.#finish();
      if (core.state === "waiting") {
        this.#look(core);
        continue;
      }
      const before = core.steps;
      this.#runSlice(core);
      left -= core.steps - before + 1;
      if (core.steps >= this.#stepLimit && core.state === "running") {
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
    this.#settle(reader);
  }

  /** The core that acts next, left in its queue. */
  #earliest(): SimulatedCore | undefined {
    const ready = this.#ready.peek();
    const timed = this.#timed.peek();
    if (ready === undefined || timed === undefined) return ready ?? timed;
    return isEarlier(timed, ready) ? timed : ready;
  }

  #next(): SimulatedCore | undefined {
    const core = this.#earliest();
    return core === this.#ready.peek() ? this.#ready.pop() : this.#timed.pop();
  }

  #look(core: SimulatedCore): void {
    const result = this.#requests.look(core);
    if (result !== undefined) {
      this.#take(core, result);
      return;
    }
    this.#events.flush(core);
    this.#reader = core;
  }

  #runSlice(core: SimulatedCore): void {
    const share = Math.floor(advanceSteps / 2 / (this.#ready.size + 1));
    const slice = Math.min(mostSliceSteps, Math.max(leastSliceSteps, share));
    const fuel = Math.min(slice, this.#stepLimit - core.steps);
    const startMs = this.#clock?.nowMs();
    this.#vm.run(core.core, fuel);
    if (startMs !== undefined && this.#clock !== undefined) {
      core.hostMs += this.#clock.nowMs() - startMs;
    }
    this.#settle(core);
  }

  /** Puts a core where its state belongs. */
  #settle(core: SimulatedCore): void {
    core.countSteps();
    switch (core.memory.field(core.core, "state")) {
      case coreStates.runnable:
        this.#ready.push(core);
        return;
      case coreStates.blocked:
        this.#take(core, this.#requests.handle(core));
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

  #take(core: SimulatedCore, result: RequestResult): void {
    if (result.kind === "timed") this.#timed.push(core);
    if (result.kind === "answered") for (const answered of result.cores) this.#settle(answered);
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
