/**
 * Events of a device on their way to the session: kept until no earlier one can come.
 *
 * A core's output is gathered into lines, because a line counts as written when it is complete.
 */
import type { DeviceEvent } from "@vipera/device";
import { MinHeap } from "./min-heap.ts";
import { isEarlier, type Look, type SimulatedCore } from "./simulated-core.ts";

interface TimedEvent {
  readonly ticks: number;
  readonly id: number;
  /** Order of events of one core at one tick. */
  readonly sequence: number;
  readonly event: DeviceEvent;
}

const newline = 10;

/** Bytes gathered in one place: a line is written in several pieces, and events cost more. */
class LineBuffer {
  #bytes = new Uint8Array(128);
  #length = 0;

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  append(bytes: Uint8Array): void {
    const length = this.#length + bytes.length;
    if (length > this.#bytes.length) {
      const larger = new Uint8Array(2 * length);
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    this.#bytes.set(bytes, this.#length);
    this.#length = length;
  }

  /** A copy of what was gathered, which begins anew. */
  take(): Uint8Array {
    const bytes = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return bytes;
  }
}

export class EventQueue {
  readonly #events = new MinHeap<TimedEvent>(
    (left, right) =>
      isEarlier(left, right) ||
      (left.ticks === right.ticks && left.id === right.id && left.sequence < right.sequence),
  );
  /** Output of each core since its last line end. */
  readonly #unfinished = new Map<SimulatedCore, LineBuffer>();
  #sequence = 0;

  /** Events that nobody has taken yet. */
  get size(): number {
    return this.#events.size;
  }

  /** A core's program wrote bytes; they are copied. */
  write(core: SimulatedCore, bytes: Uint8Array): void {
    core.printed += 1;
    const line = this.#lineOf(core);
    const end = bytes.lastIndexOf(newline) + 1;
    if (end === 0) {
      line.append(bytes);
      return;
    }
    line.append(end === bytes.length ? bytes : bytes.subarray(0, end));
    this.flush(core);
    if (end < bytes.length) line.append(bytes.subarray(end));
  }

  #lineOf(core: SimulatedCore): LineBuffer {
    let line = this.#unfinished.get(core);
    if (line === undefined) {
      line = new LineBuffer();
      this.#unfinished.set(core, line);
    }
    return line;
  }

  /** Makes an event of what a core has written of its line. */
  flush(core: SimulatedCore): void {
    const line = this.#unfinished.get(core);
    if (line === undefined || line.isEmpty) return;
    this.#push(core, { kind: "output", core: core.id, bytes: line.take() });
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

  /** Takes the events before a core's present time or before a look at one, or all of them. */
  takeBefore(core: SimulatedCore | Look | undefined): DeviceEvent[] {
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
