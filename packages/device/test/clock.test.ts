import { expect, test } from "vitest";
import { ManualClock } from "../src/index.ts";

test("a manual clock moves only when it is moved", () => {
  const clock = new ManualClock();
  expect(clock.nowMs()).toBe(0);
  clock.advance(250);
  clock.advance(50);
  expect(clock.nowMs()).toBe(300);
});
