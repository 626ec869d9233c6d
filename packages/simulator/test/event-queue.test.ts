import type { DeviceEvent } from "@vipera/device";
import { CoreMemory } from "@vipera/vm";
import { expect, test } from "vitest";
import { EventQueue } from "../src/event-queue.ts";
import { SimulatedCore } from "../src/simulated-core.ts";

const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), "full");

function coresAt(...ticks: number[]): SimulatedCore[] {
  return ticks.map((tick, id) => {
    const core = new SimulatedCore(id, id, memory, 1024 * (id + 1), {
      stepTicks: 1,
      collectionTicks: 0,
    });
    core.waitUntil(tick);
    return core;
  });
}

function write(queue: EventQueue, core: SimulatedCore | undefined, text: string): void {
  if (core !== undefined) queue.write(core, new TextEncoder().encode(text));
}

function texts(events: readonly DeviceEvent[]): string[] {
  return events.map((event) =>
    event.kind === "output"
      ? `${event.core}:${new TextDecoder().decode(event.bytes)}`
      : `${event.kind}`,
  );
}

test("events come out by time, then by core", () => {
  const queue = new EventQueue();
  const [a, b, c] = coresAt(30, 10, 10);
  write(queue, a, "a\n");
  write(queue, c, "c\n");
  write(queue, b, "b\n");
  expect(texts(queue.takeAll())).toEqual(["1:b\n", "2:c\n", "0:a\n"]);
});

test("an event stays while an earlier one can still come", () => {
  const queue = new EventQueue();
  const [a, b] = coresAt(20, 10);
  write(queue, a, "a\n");
  expect(queue.takeBefore(b)).toEqual([]);
  b?.waitUntil(21);
  expect(texts(queue.takeBefore(b))).toEqual(["0:a\n"]);
});

test("a core's own events come out up to its present time", () => {
  const queue = new EventQueue();
  const [a] = coresAt(5);
  write(queue, a, "a\n");
  expect(texts(queue.takeBefore(a))).toEqual(["0:a\n"]);
});

test("pieces of a line count when the line is complete", () => {
  const queue = new EventQueue();
  const [a, b] = coresAt(1, 2);
  write(queue, a, "a");
  write(queue, b, "b\n");
  a?.waitUntil(3);
  write(queue, a, "A\nrest");
  expect(texts(queue.takeBefore(undefined))).toEqual(["1:b\n", "0:aA\n"]);
  expect(texts(queue.takeAll())).toEqual(["0:rest"]);
});

test("a line longer than any before arrives whole", () => {
  const queue = new EventQueue();
  const [a] = coresAt(1);
  const text = "0123456789".repeat(50);
  write(queue, a, text);
  write(queue, a, text);
  write(queue, a, "\n");
  expect(queue.size).toBe(1);
  expect(texts(queue.takeAll())).toEqual([`0:${text}${text}\n`]);
});

test("an event of a core follows its unfinished output", () => {
  const queue = new EventQueue();
  const [a] = coresAt(1);
  write(queue, a, "x");
  if (a !== undefined) queue.add(a, { kind: "ended", core: 0, status: 0 });
  expect(texts(queue.takeAll())).toEqual(["0:x", "ended"]);
});
