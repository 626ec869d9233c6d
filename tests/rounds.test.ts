/** How many messages one after another an operation of many cores takes: O(log P) of them. */
import { choosePlacement } from "@vipera/device";
import { simulatorBackend } from "@vipera/simulator";
import { compileTest } from "@vipera/testkit";
import { describe, expect, test } from "vitest";
import { generic, root } from "./engines.ts";

/** A message takes far longer than anything a core computes meanwhile. */
const roundCycles = 1_000_000_000;
const profile = { ...generic, messages: { ...generic.messages, cycles: roundCycles } };

/** Device time of a program, in messages. */
async function roundsOf(cores: number, statement: string): Promise<number> {
  const source = `from parallel import *\nteam = range(numcores() - 1, -1, -1)\n${statement}\n`;
  const { image } = compileTest("rounds.py", source, root);
  const { value: placement } = choosePlacement({ deviceCores: cores }, profile);
  if (image === undefined || placement === undefined) throw new Error("rounds.py does not compile");
  const { device } = await simulatorBackend.open({ profile, placement, seed: 0 });
  if (device === undefined || device.load(image).length > 0) throw new Error("it does not fit");
  device.start();
  for (let running = true; running; ) {
    const events = await device.advance();
    if (events.some(({ kind }) => kind === "failed")) throw new Error(`${statement} failed`);
    running = !events.some(({ kind }) => kind === "idle");
  }
  return Math.floor((device.seconds() * profile.cores.clockHz) / roundCycles);
}

/** Ways through the tree of cores: up, down or both; scan and alltoall exchange. */
const operations = [
  { call: (list: string) => `reduce(1, "sum"${list})`, ways: 2 },
  { call: (list: string) => `sync(${list.slice(2)})`, ways: 2 },
  { call: (list: string) => `bcast(1, 1${list})`, ways: 1 },
  { call: (list: string) => `gather(1, 1${list})`, ways: 1 },
  { call: (list: string) => `scatter([0] * numcores(), 1${list})`, ways: 1 },
  { call: (list: string) => `allgather(1${list})`, ways: 2 },
  { call: (list: string) => `alltoall([0] * numcores()${list})`, ways: 1 },
  { call: (list: string) => `scan(1, "sum"${list})`, ways: 1 },
];

describe.each(["", ", cores=team"])("with the list '%s'", (list) => {
  test.each(operations)("$call goes $ways ways", async ({ call, ways }) => {
    for (const cores of [2, 5, 16, 64]) {
      expect(await roundsOf(cores, call(list))).toBe(ways * Math.ceil(Math.log2(cores)));
    }
  });
});
