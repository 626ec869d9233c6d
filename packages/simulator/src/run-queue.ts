/**
 * The cores that can run, by when they may: before a horizon of device time now, the others later.
 *
 * Which of those before the horizon runs first changes nothing that a program can see; that no core
 * runs far ahead of the others keeps what they have printed short. The last one added is the next
 * one taken: its window is still in the processor's cache. Nothing here costs more for more cores,
 * but for the moments in which the horizon moves.
 */
import { isEarlier, type SimulatedCore } from "./simulated-core.ts";

export class RunQueue {
  #now: SimulatedCore[] = [];
  #later: SimulatedCore[] = [];
  #horizon = 0;

  get size(): number {
    return this.#now.length + this.#later.length;
  }

  /** Cores that may run before the horizon moves. */
  get sizeNow(): number {
    return this.#now.length;
  }

  /** No core later than that runs now. */
  get horizon(): number {
    return this.#horizon;
  }

  add(core: SimulatedCore): void {
    if (core.ticks < this.#horizon) this.#now.push(core);
    else this.#later.push(core);
  }

  /** Takes a core that may run now. */
  take(): SimulatedCore | undefined {
    return this.#now.pop();
  }

  /** Takes all cores that may run now. */
  takeAll(): SimulatedCore[] {
    const taken = this.#now;
    this.#now = [];
    return taken;
  }

  /** The earliest core of all; it stays. */
  earliest(): SimulatedCore | undefined {
    let least: SimulatedCore | undefined;
    for (const cores of [this.#now, this.#later]) {
      for (const core of cores) if (least === undefined || isEarlier(core, least)) least = core;
    }
    return least;
  }

  /** Lets cores run up to another moment, a later one or an earlier one. */
  moveHorizon(ticks: number): void {
    this.#horizon = ticks;
    const cores = [...this.#later, ...this.#now];
    this.#now = [];
    this.#later = [];
    for (const core of cores) this.add(core);
  }
}
