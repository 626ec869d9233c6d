import { expect, test } from "vitest";
import {
  exchangeAfter,
  generic,
  imageOf,
  openDevice,
  programOf,
  simulate,
} from "./simulated-run.ts";

const exchange = exchangeAfter();

test("a core's time, messages and waiting are counted", async () => {
  const { activity, deviceSeconds } = await simulate(exchange, { deviceCores: 2 });
  const [sender, receiver] = activity;
  expect(sender).toMatchObject({ core: 0, steps: 0, messages: 2, messageBytes: 16 });
  expect(receiver).toMatchObject({ core: 1, steps: 9000, messages: 0, messageBytes: 0 });
  const cycles = 9000 + 2 * generic.messages.cycles;
  expect(sender?.cycles).toBe(cycles);
  expect(receiver?.cycles).toBe(cycles);
  expect(receiver?.seconds).toBe(cycles / generic.cores.clockHz);
  expect(deviceSeconds).toBe(receiver?.seconds);
  expect(sender?.blockedShare).toBe(1);
  expect(receiver?.blockedShare).toBeCloseTo((2 * generic.messages.cycles) / cycles);
  expect(sender?.hostMs).toBeUndefined();
});

test("what a core keeps is its peak of memory", async () => {
  const list = programOf("LoadInteger r1, 0\nNewList r0, r1, 0\nReturnNone");
  const { activity } = await simulate(list, { deviceCores: 1 });
  expect(activity[0]?.peakBytes).toBeGreaterThan(0);
  expect(activity[0]?.peakBytes).toBeLessThan(generic.memory.localBytes);
});

test("with a clock the host's time is the sum of a core's slices", async () => {
  let nowMs = 0;
  const clock = { nowMs: () => (nowMs += 3) };
  const { device } = await openDevice({ deviceCores: 2, clock });
  expect(device.load(imageOf(exchange))).toEqual([]);
  device.start();
  await device.advance();
  // Every reading of the clock is 3 ms later: each core ran up to two messages and to its end.
  expect(device.cores.map(({ activity }) => activity.hostMs)).toEqual([9, 9]);
  device.close();
});
