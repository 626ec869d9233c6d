import { CoreMemory } from "@vipera/vm";
import { expect, test } from "vitest";
import type { Operation } from "../src/handles.ts";
import { Mailboxes } from "../src/mailboxes.ts";
import { SimulatedCore } from "../src/simulated-core.ts";

const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), "full");
const [a, b, c] = [0, 1, 2].map(
  (id) => new SimulatedCore(id, id, memory, 1024 * (id + 1), { stepTicks: 1, collectionTicks: 0 }),
) as [SimulatedCore, SimulatedCore, SimulatedCore];

function posted(ticks: number, bytes = 8): Operation {
  return {
    handle: 1,
    owner: a,
    lane: new Mailboxes(3).lane(a, b, 0),
    isReceive: false,
    ticks,
    bytes,
    sentAt: [],
    parcel: undefined,
    doneTicks: undefined,
    isAwaited: false,
    next: undefined,
  };
}

test("posted values of a lane come out first-in first-out", () => {
  const lane = new Mailboxes(3).lane(a, b, 0);
  for (const ticks of [1, 2, 3]) lane.hold(posted(ticks));
  expect(lane.firstTicks).toBe(1);
  expect([1, 2, 3, 4].map(() => lane.takePosted()?.ticks)).toEqual([1, 2, 3, undefined]);
});

test("pairs, directions and channels are apart", () => {
  const mailboxes = new Mailboxes(3);
  const lanes = [
    mailboxes.lane(a, b, 0),
    mailboxes.lane(b, a, 0),
    mailboxes.lane(a, c, 0),
    mailboxes.lane(a, b, 1),
    mailboxes.lane(a, b, 2),
  ];
  expect(new Set(lanes).size).toBe(5);
  expect(mailboxes.lane(a, b, 0)).toBe(lanes[0]);
  expect(mailboxes.of(b).laneFrom(a, 1)).toBe(lanes[3]);
});

test("lanes are found in any order", () => {
  const mailbox = new Mailboxes(3).of(c);
  const from = [a, b, a, b].map((core, index) => ({ core, channel: index >> 1 }));
  const lanes = from.map(({ core, channel }) => mailbox.laneFrom(core, channel));
  expect(new Set(lanes).size).toBe(4);
  for (const order of ["0123", "0123", "3210", "0202", "1133", "0312"]) {
    for (const index of [...order].map(Number)) {
      const { core, channel } = from[index] ?? { core: c, channel: 0 };
      expect(mailbox.laneFrom(core, channel)).toBe(lanes[index]);
    }
  }
});

test("a value is held until the tick at which it was received", () => {
  const lane = new Mailboxes(3).lane(a, b, 0);
  for (const bytes of [100, 20, 3]) lane.hold(posted(1, bytes));
  const first = lane.takePosted();
  if (first === undefined) throw new Error("nothing was posted");
  lane.forgetUpTo(1000);
  expect([lane.heldCount, lane.heldBytes]).toEqual([3, 123]);
  first.doneTicks = 50;
  lane.forgetUpTo(49);
  expect(lane.heldBytes).toBe(123);
  lane.forgetUpTo(50);
  expect([lane.heldCount, lane.heldBytes, lane.firstPosted?.bytes]).toEqual([2, 23, 20]);
});

test("of the values that are awaited the one sent first is the earliest", () => {
  const mailboxes = new Mailboxes(3);
  const mailbox = mailboxes.of(c);
  const [fromA, fromB] = [mailbox.laneFrom(a, 0), mailbox.laneFrom(b, 0)];
  mailbox.awaitedChannel = 0;
  expect(mailbox.earliestAwaited()).toBeUndefined();
  fromA.hold(posted(9));
  fromB.hold(posted(7));
  mailbox.laneFrom(a, 1).hold(posted(1));
  expect(mailbox.earliestAwaited()).toBe(fromB);
  mailbox.awaitedCores = [0];
  expect(mailbox.earliestAwaited()).toBe(fromA);
  mailbox.awaitedCores = undefined;
  fromA.takePosted();
  fromA.hold(posted(7));
  expect(mailbox.earliestAwaited()).toBe(fromA);
  mailbox.awaitedChannel = undefined;
  expect(mailbox.awaitsAmongOthers(fromA)).toBe(false);
});
