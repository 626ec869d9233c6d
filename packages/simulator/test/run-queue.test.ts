import { CoreMemory } from "@vipera/vm";
import { expect, test } from "vitest";
import { RunQueue } from "../src/run-queue.ts";
import { SimulatedCore } from "../src/simulated-core.ts";

const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), "full");

function coreAt(id: number, ticks: number): SimulatedCore {
  const prices = { stepTicks: 1, collectionTicks: 0 };
  const core = new SimulatedCore(id, id, memory, 1024 * (id + 1), prices);
  core.waitUntil(ticks);
  return core;
}

test("cores run up to the horizon, the last one added first", () => {
  const queue = new RunQueue();
  const [a, b, c] = [coreAt(0, 10), coreAt(1, 30), coreAt(2, 20)] as const;
  for (const core of [a, b, c]) queue.add(core);
  expect([queue.size, queue.sizeNow, queue.take()]).toEqual([3, 0, undefined]);
  queue.moveHorizon(30);
  expect([queue.size, queue.sizeNow, queue.horizon]).toEqual([3, 2, 30]);
  expect([queue.take(), queue.take(), queue.take()]).toEqual([c, a, undefined]);
  queue.add(a);
  expect(queue.takeAll()).toEqual([a]);
  expect([queue.size, queue.sizeNow]).toEqual([1, 0]);
});

test("a horizon that moves back keeps cores behind it", () => {
  const queue = new RunQueue();
  const [a, b, c] = [coreAt(0, 10), coreAt(1, 30), coreAt(2, 20)] as const;
  queue.moveHorizon(40);
  for (const core of [a, b, c]) queue.add(core);
  queue.moveHorizon(25);
  expect([queue.size, queue.sizeNow]).toEqual([3, 2]);
  expect([queue.take(), queue.take(), queue.take()]).toEqual([c, a, undefined]);
});

test("the earliest of all is found on both sides of the horizon", () => {
  const queue = new RunQueue();
  expect(queue.earliest()).toBeUndefined();
  const [a, b, c] = [coreAt(5, 20), coreAt(4, 20), coreAt(3, 40)] as const;
  queue.add(a);
  queue.add(c);
  queue.moveHorizon(30);
  queue.add(b);
  expect(queue.earliest()).toBe(b);
  queue.takeAll();
  expect(queue.earliest()).toBe(c);
});
