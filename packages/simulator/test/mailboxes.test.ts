import { CoreMemory } from "@vipera/vm";
import { expect, test } from "vitest";
import { Mailboxes, type Message } from "../src/mailboxes.ts";
import { SimulatedCore } from "../src/simulated-core.ts";

const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), "full");
const [a, b, c] = [0, 1, 2].map(
  (id) => new SimulatedCore(id, id, memory, 1024 * (id + 1), { stepTicks: 1, collectionTicks: 0 }),
) as [SimulatedCore, SimulatedCore, SimulatedCore];

function message(from: SimulatedCore, to: SimulatedCore, value: number, channel = 0): Message {
  const slot = { tag: -1, payload: value };
  return {
    from,
    to,
    channel,
    ticks: value,
    slot,
    packed: undefined,
    handle: undefined,
    sentAt: [],
  };
}

test("messages of a pair come out first-in first-out", () => {
  const mailboxes = new Mailboxes(3);
  for (const value of [1, 2, 3]) mailboxes.enqueue(message(a, b, value));
  expect(mailboxes.first(a, b, 0)?.ticks).toBe(1);
  const taken = [1, 2, 3, 4].map(() => mailboxes.dequeue(a, b, 0)?.ticks);
  expect(taken).toEqual([1, 2, 3, undefined]);
});

test("pairs, directions and channels are apart", () => {
  const mailboxes = new Mailboxes(3);
  mailboxes.enqueue(message(a, b, 1));
  mailboxes.enqueue(message(b, a, 2));
  mailboxes.enqueue(message(a, c, 3));
  mailboxes.enqueue(message(a, b, 4, 1));
  expect(mailboxes.dequeue(a, b, 1)?.ticks).toBe(4);
  expect(mailboxes.dequeue(b, a, 0)?.ticks).toBe(2);
  expect(mailboxes.dequeue(a, c, 0)?.ticks).toBe(3);
  expect(mailboxes.dequeue(c, a, 0)).toBeUndefined();
});

test("a waiting receiver is taken once", () => {
  const mailboxes = new Mailboxes(3);
  mailboxes.addReceiver(a, b, 0);
  expect(mailboxes.takeReceiver(a, c, 0)).toBeUndefined();
  expect(mailboxes.takeReceiver(a, b, 0)).toBe(b);
  expect(mailboxes.takeReceiver(a, b, 0)).toBeUndefined();
});

test("handles count from 1 on each core", () => {
  const mailboxes = new Mailboxes(3);
  expect([mailboxes.post(a, 1), mailboxes.post(a, 2), mailboxes.post(b, 0)]).toEqual([1, 2, 1]);
  expect(mailboxes.findPosted(a, 2)?.partner).toBe(2);
  expect(mailboxes.findPosted(a, 3)).toBeUndefined();
  expect(mailboxes.findPosted(c, 1)).toBeUndefined();
});
