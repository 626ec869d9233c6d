import { expect, test } from "vitest";
import { hopsBetween, messageTicks } from "../src/message-cost.ts";
import { generic } from "./simulated-run.ts";

const priced = {
  ...generic,
  messages: { ...generic.messages, cycles: 100, hopCycles: 10, wordCycles: 1 },
};

test("hops go along a row and a column of the mesh", () => {
  // Cores 0 to 3 are the first row of four.
  expect(hopsBetween(generic, 0, 3)).toBe(3);
  expect(hopsBetween(generic, 5, 6)).toBe(1);
  expect(hopsBetween(generic, 15, 0)).toBe(6);
  expect(hopsBetween(generic, 2, 8)).toBe(4);
});

test("cores past the mesh form further rows", () => {
  expect(hopsBetween(generic, 0, 16)).toBe(4);
});

test("without a mesh every core is next to every other", () => {
  const profile = { ...generic, cores: { count: 16, clockHz: 1 } };
  expect(hopsBetween(profile, 0, 15)).toBe(1);
});

test("a message costs its beginning, its way and its words", () => {
  expect(messageTicks(priced, 0, 15, 8)).toBe(100 + 60 + 2);
  expect(messageTicks(priced, 0, 1, 401)).toBe(100 + 10 + 101);
});
