/**
 * The host's time, which a run is measured by; device time is the device's own.
 */

export interface Clock {
  /** Milliseconds since some fixed moment, never going back. */
  nowMs(): number;
}

/** A clock that stands still until it is moved. */
export class ManualClock implements Clock {
  #nowMs = 0;

  nowMs(): number {
    return this.#nowMs;
  }

  advance(ms: number): void {
    this.#nowMs += ms;
  }
}
