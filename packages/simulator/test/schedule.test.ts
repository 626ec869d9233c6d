import { expect, test } from "vitest";
import { usualSchedule } from "../src/schedule.ts";

test("slices are shorter with more cores, within limits", () => {
  expect([1, 15, 99, 100_000].map(usualSchedule.sliceSteps)).toEqual([
    50_000, 31_250, 5_000, 1_000,
  ]);
});

test("threads share what is worth waking them", () => {
  expect(usualSchedule.isForThreads(1, 1_000_000)).toBe(false);
  expect(usualSchedule.isForThreads(16, 100)).toBe(false);
  expect(usualSchedule.isForThreads(16, 10_000)).toBe(true);
  expect(usualSchedule.takesPart()).toBe(true);
  expect(usualSchedule.choose([])).toEqual({ run: [], wait: [] });
});
