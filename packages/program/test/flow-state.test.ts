import { expect, test } from "vitest";
import { havoc, join, keepNormal, maybeBound, maybeUnbound } from "../src/flow-state.ts";

const either = maybeBound | maybeUnbound;
const none = { bound: new Set<number>(), deleted: new Set<number>() };

test("where two ways meet, what is possible on one is possible", () => {
  const left = Uint8Array.of(maybeBound, maybeBound, maybeUnbound);
  const right = Uint8Array.of(maybeBound, maybeUnbound, maybeUnbound);
  expect(join(left, right)).toEqual(Uint8Array.of(maybeBound, either, maybeUnbound));
  expect(left[1]).toBe(maybeBound);
});

test("a way that control never takes adds nothing", () => {
  const state = Uint8Array.of(maybeBound);
  expect(join(undefined, state)).toBe(state);
  expect(join(state, undefined)).toBe(state);
});

test("unknown execution adds what code binds and deletes", () => {
  const state = Uint8Array.of(maybeBound, maybeUnbound);
  const effects = { bound: new Set([1]), deleted: new Set([0]) };
  expect(havoc(state, effects)).toEqual(Uint8Array.of(either, either));
  expect(havoc(state, none)).toBe(state);
  expect(havoc(undefined, effects)).toBeUndefined();
});

test("the normal way keeps what it knew before a finally clause", () => {
  const end = Uint8Array.of(either, either, either);
  const normal = Uint8Array.of(maybeBound, maybeUnbound, maybeBound);
  const effects = { bound: new Set<number>(), deleted: new Set([2]) };
  expect(keepNormal(end, normal, effects)).toEqual(Uint8Array.of(maybeBound, maybeUnbound, either));
});
