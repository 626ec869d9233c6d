/**
 * How the cores of a machine take turns: lengths of slices, and what is worth other threads. None
 * of it changes what a program does; tests have schedules of their own to show that.
 */
import type { SimulatedCore } from "./simulated-core.ts";

/**
 * Steps of one slice. A switch between cores costs about 0.1 microseconds, so below 1 000 steps it
 * shows; above 50 000 V8 would see one endless call and never optimize it.
 */
const leastSliceSteps = 1_000;
const mostSliceSteps = 50_000;
/** Steps of all cores in one turn of slices. */
const turnSteps = 500_000;
/** Waking threads and waiting for them costs up to 50 microseconds: some thousand steps. */
const roundSteps = 20_000;

export interface Schedule {
  /** Most steps of a slice when so many cores can run. */
  sliceSteps(ready: number): number;
  /** Whether threads shall share a round of so many cores, which take so many steps each. */
  isForThreads(cores: number, steps: number): boolean;
  /** Whether the coordinator runs some of a round's slices too. */
  takesPart(): boolean;
  /** Chooses those of the cores that run in a round, and their order; the others wait. */
  choose(cores: SimulatedCore[]): {
    readonly run: readonly SimulatedCore[];
    readonly wait: readonly SimulatedCore[];
  };
}

export const usualSchedule: Schedule = {
  sliceSteps: (ready) =>
    Math.min(mostSliceSteps, Math.max(leastSliceSteps, Math.floor(turnSteps / (ready + 1)))),
  isForThreads: (cores, steps) => cores > 1 && cores * steps >= roundSteps,
  takesPart: () => true,
  choose: (cores) => ({ run: cores, wait: [] }),
};
