/**
 * Schedules that no host would make: short slices of changing length, rounds of some of the cores
 * in any order, and rounds that the coordinator leaves to the other threads.
 */
import type { Schedule } from "@vipera/simulator";

/** The generator mulberry32: numbers from 0 to 1. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same schedule for the same seed, as far as it depends on this thread. */
export function seededSchedule(seed: number): Schedule {
  const random = randomNumbers(seed);
  const longest = 20 + Math.floor(2_000 * random());
  return {
    sliceSteps: () => 1 + Math.floor(longest * random()),
    isForThreads: () => random() < 0.8,
    takesPart: () => random() < 0.5,
    choose(cores) {
      const order = cores.map((core) => ({ core, key: random(), waits: random() < 0.3 }));
      order.sort((left, right) => left.key - right.key);
      if (order[0] !== undefined) order[0].waits = false;
      const chosen = (waits: boolean) =>
        order.filter((row) => row.waits === waits).map(({ core }) => core);
      return { run: chosen(false), wait: chosen(true) };
    },
  };
}
