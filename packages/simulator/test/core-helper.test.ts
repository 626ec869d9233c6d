import { expect, test } from "vitest";
import { helpCores } from "../src/core-helper.ts";
import { RoundBoard } from "../src/round-board.ts";
import type { HelperSetup } from "../src/helper-messages.ts";
import { compileVm } from "@vipera/vm";
import { scheduledBackend } from "../src/index.ts";
import { usualSchedule } from "../src/schedule.ts";
import { sameThreads } from "./same-thread.ts";
import { programOf, simulate } from "./simulated-run.ts";

/** Rounds that helpers alone run. */
const backend = scheduledBackend({
  ...usualSchedule,
  isForThreads: () => true,
  takesPart: () => false,
});

const caught = `LoadInteger r1, 1
LoadInteger r2, 0
CallNative r3, 0, parallel.coreid
PrintItem r3
PrintNewline
FloorDivide r1, r1, r2
ReturnNone`;

test("a helper runs cores, and hands over what they print and where they fail", async () => {
  const threads = sameThreads(2);
  const options = { deviceCores: 4, threads, backend };
  expect(await simulate(programOf(caught), options)).toEqual(
    await simulate(programOf(caught), { deviceCores: 4 }),
  );
  expect(threads.slices).toBeGreaterThanOrEqual(4);
});

test("a helper ends when the board is closed", async () => {
  const board = RoundBoard.forCores(1);
  board.close();
  const setup: HelperSetup = {
    module: await compileVm("full", false, true),
    memory: new WebAssembly.Memory({ initial: 2, maximum: 2, shared: true }),
    flavour: "full",
    board: board.buffer,
    spentMs: undefined,
    windows: Uint32Array.of(65_536),
    thread: 1,
    threads: 2,
  };
  const link = { send: () => {}, receive: () => undefined };
  helpCores(setup, link, { nowMs: () => 0 });
  expect(board.isClosed).toBe(true);
});
