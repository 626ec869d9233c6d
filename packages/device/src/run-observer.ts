/**
 * Who watches a run: a back-end tells what each core does, with times in cycles of the device.
 *
 * An observer implements what it wants to know. Watching changes nothing: output, results and times
 * are those of a run that nobody watches, only slower.
 */
import type { Frame, Wait } from "./device.ts";

/** A stretch of a core's time. */
export interface Stretch {
  readonly core: number;
  readonly fromCycles: number;
  readonly toCycles: number;
  /** Where the core was, outermost frame first; making this out costs a little. */
  readonly frames: () => readonly Frame[];
}

/** A core waited and goes on. */
export interface WaitSeen extends Stretch {
  /** As a program calls it: `recv`, `sleep`. */
  readonly operation: string;
  /** The core it waited for, if it was one. */
  readonly partner: number | undefined;
  /** What the program gave to a device of the board, if it asked one. */
  readonly operands?: string;
}

/** A message was taken. */
export interface MessageSeen {
  readonly from: number;
  readonly to: number;
  readonly sentCycles: number;
  readonly receivedCycles: number;
  readonly bytes: number;
}

/** Where a core was at a moment. */
export interface SampleSeen {
  readonly core: number;
  readonly cycles: number;
  readonly frames: readonly Frame[];
}

export interface RunObserver {
  /** Instructions of a core between two samples; no samples when left out. */
  readonly samplePeriod?: number;
  waited?(wait: WaitSeen): void;
  /** A garbage collection. */
  collected?(collection: Stretch): void;
  sent?(message: MessageSeen): void;
  sampled?(sample: SampleSeen): void;
  /** These cores wait for ever. */
  deadlocked?(waits: readonly Wait[]): void;
}
