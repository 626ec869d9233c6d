/**
 * Threads that are none: what a helper would do is done in turns of the coordinator.
 */
import { ManualClock, type Thread, type Threads } from "@vipera/device";
import { CoreHelper } from "../src/core-helper.ts";
import type { HelperSetup } from "../src/helper-messages.ts";
import { RoundBoard } from "../src/round-board.ts";

export interface SameThreads extends Threads {
  /** How many slices helpers have run. */
  slices: number;
  stopped: number;
  /** What `failure` of every thread says from now on. */
  failure: string | undefined;
}

/** @param clock  Goes on by a millisecond in every slice that a helper runs. */
export function sameThreads(count: number, clock = new ManualClock()): SameThreads {
  const turns: (() => void)[] = [];
  const threads: SameThreads = {
    count,
    slices: 0,
    stopped: 0,
    failure: undefined,
    start(setup) {
      const { thread, turn } = startHere(setup as HelperSetup, clock, threads);
      turns.push(turn);
      return thread;
    },
    turn() {
      for (const turn of turns) turn();
      return Promise.resolve();
    },
  };
  return threads;
}

function startHere(setup: HelperSetup, clock: ManualClock, threads: SameThreads) {
  const toHelper: unknown[] = [];
  const toCoordinator: unknown[] = [];
  const link = {
    send: (message: unknown) => void toCoordinator.push(structuredClone(message)),
    receive: () => toHelper.shift(),
  };
  const ticking = {
    nowMs() {
      clock.advance(0.5);
      return clock.nowMs();
    },
  };
  const board = new RoundBoard(setup.board);
  const helper = new CoreHelper(setup, link, ticking);
  const turn = () => {
    while (
      board.runSome((position, fuel) => {
        threads.slices += 1;
        helper.learn(board.images);
        helper.run(position, fuel);
      })
    );
  };
  const thread: Thread = {
    send: (message) => void toHelper.push(structuredClone(message)),
    receive: () => toCoordinator.shift(),
    get failure() {
      return threads.failure;
    },
    stop() {
      threads.stopped += 1;
    },
  };
  return { thread, turn };
}
