import { expect, test } from "vitest";
import { coreSeed } from "../src/random-seed.ts";

test("the same seed and core give the same state", () => {
  expect(coreSeed(42, 3)).toEqual(coreSeed(42, 3));
});

test("cores and seeds have states of their own", () => {
  const states = new Set<string>();
  for (const seed of [0, 1, 2, -1, 123_456_789]) {
    for (let core = 0; core < 64; core += 1) states.add(coreSeed(seed, core).join());
  }
  expect(states.size).toBe(5 * 64);
});

test("a state is two unsigned words and not 0", () => {
  for (let core = 0; core < 100; core += 1) {
    const [low, high] = coreSeed(0, core);
    expect(low >>> 0).toBe(low);
    expect(high >>> 0).toBe(high);
    expect(low | high).not.toBe(0);
  }
});
