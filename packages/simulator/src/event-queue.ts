/**
 * Events of a device on their way to the session: kept until no earlier one can come.
 *
 * A core's output is gathered into lines, because a line counts as written when it is complete.
 */
import type { DeviceEvent } from "@vipera/device";
import { MinHeap } from "./min-heap.ts";
import { isEarlier, type SimulatedCore } from "./simulated-core.ts";

interface TimedEvent {
  readonly ticks: number;
  readonly id: number;
  /** Order of events of one core at one tick. */
  readonly sequence: number;
  readonly event: DeviceEvent;
}

const newline = 10;

export class EventQueue {
  readonly #events = new MinHeap<TimedEvent>(
    (left, right) =>
      isEarlier(left, right) ||
      (left.ticks === right.ticks && left.id === right.id && left.sequence < right.sequence),
  );
  /** Output of each core since its last line end. */
  readonly #unfinished = new Map<SimulatedCore, Uint8Array[]>();
  #sequence = 0;

  /** A core's program wrote bytes; they are copied. */
  write(core: SimulatedCore, bytes: Uint8Array): void {
    const end = bytes.lastIndexOf(newline) + 1;
    if (end === 0) {
      this.#keep(core, bytes);
      return;
    }
    this.#keep(core, bytes.subarray(0, end));
    this.flush(core);
    if (end < bytes.length) this.#keep(core, bytes.subarray(end));
  }

  #keep(core: SimulatedCore, bytes: Uint8Array): void {
    const parts = this.#unfinished.get(core);
    if (parts === undefined) this.#unfinished.set(core, [bytes.slice()]);
    else parts.push(bytes.slice());
  }

  /** Makes an event of what a core has written of its line. */
  flush(core: SimulatedCore): void {
    const parts = this.#unfinished.get(core);
    if (parts === undefined) return;
    this.#unfinished.delete(core);
    for (const bytes of parts) this.#push(core, { kind: "output", core: core.id, bytes });
  }

  /** An event of a core at its present time, after all of its output. */
  add(core: SimulatedCore, event: DeviceEvent): void {
    this.flush(core);
    this.#push(core, event);
  }

  #push(core: SimulatedCore, event: DeviceEvent): void {
    this.#sequence += 1;
    const { ticks, id } = core;
    this.#events.push({ ticks, id, sequence: this.#sequence, event });
  }

  /** Takes the events before a core's present time, or all of them. */
  takeBefore(core: SimulatedCore | undefined): DeviceEvent[] {
    const taken: DeviceEvent[] = [];
    for (let next = this.#events.peek(); next !== undefined; next = this.#events.peek()) {
      // At the core's own present time it can still write more, but not before what it has written.
      if (core !== undefined && !isEarlier(next, core) && next.id !== core.id) break;
      if (core !== undefined && next.id === core.id && next.ticks > core.ticks) break;
      taken.push(next.event);
      this.#events.pop();
    }
    return taken;
  }

  /** Takes everything, unfinished lines included. */
  takeAll(): DeviceEvent[] {
    for (const core of [...this.#unfinished.keys()].sort((left, right) => left.id - right.id)) {
      this.flush(core);
    }
    return this.takeBefore(undefined);
  }
}
