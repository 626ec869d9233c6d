/**
 * Whoever lets the cores run takes back those whose request was answered, or must wait its time.
 */
import type { SimulatedCore } from "./simulated-core.ts";

export interface CoreQueue {
  /** A core's request was answered: it may have gone on or failed. */
  readonly resume: (core: SimulatedCore) => void;
  /**
   * A core's request is to be looked at when nothing can happen any more before a tick. Of two
   * looks at one core the earlier one counts.
   *
   * @param id  Its place among what happens at that tick: that of a core of this id.
   */
  readonly lookAt: (core: SimulatedCore, ticks: number, id: number) => void;
  /** Whether nothing at all will happen if the core whose request is looked at does nothing. */
  readonly isIdle: () => boolean;
}
