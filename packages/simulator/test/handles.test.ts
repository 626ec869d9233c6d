import { limitRows } from "@vipera/spec";
import { CoreMemory } from "@vipera/vm";
import { expect, test } from "vitest";
import { CoreHandles, type Operation } from "../src/handles.ts";
import { Mailboxes } from "../src/mailboxes.ts";
import { SimulatedCore } from "../src/simulated-core.ts";

const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), "full");
const core = new SimulatedCore(0, 0, memory, 1024, { stepTicks: 1, collectionTicks: 0 });

function added(handles: CoreHandles): Operation {
  const operation = {
    handle: handles.next(),
    owner: core,
    lane: new Mailboxes(1).lane(core, core, 0),
    isReceive: false,
    ticks: 0,
    bytes: 8,
    sentAt: [],
    parcel: undefined,
    doneTicks: undefined,
    isAwaited: false,
    next: undefined,
  };
  handles.add(operation);
  return operation;
}

test("handles of a core tell its position", () => {
  const handles = new CoreHandles(2, 5);
  expect([1, 2, 3].map(() => added(handles).handle)).toEqual([3, 8, 13]);
});

test("what a handle names is found until it is forgotten", () => {
  const handles = new CoreHandles(1, 4);
  const operation = added(handles);
  expect(handles.find(operation.handle)).toBe(operation);
  handles.forget(operation);
  expect(handles.find(operation.handle)).toBe("over");
  expect([6, 0, 2 ** 32 - 3].map((handle) => handles.find(handle))).toEqual([
    "never given",
    "never given",
    "never given",
  ]);
  expect(handles.find(3)).toBe("of another core");
  expect(handles.size).toBe(0);
});

test("of values that were received and not waited for the last ones are remembered", () => {
  const handles = new CoreHandles(0, 1);
  const open = added(handles);
  const most = limitRows.doneHandles.value;
  for (let count = 0; count <= most; count += 1) handles.keepDone(added(handles));
  expect(handles.size).toBe(most + 1);
  expect(handles.find(2)).toBe("over");
  expect(handles.find(3)).toMatchObject({ handle: 3 });
  expect(handles.find(open.handle)).toBe(open);
});

test("the number after the last one is the first that names nothing", () => {
  const handles = new CoreHandles(0, 2 ** 30);
  const first = added(handles);
  expect([first.handle, handles.next()]).toEqual([1, 2 ** 30 + 1]);
  handles.forget(first);
  expect(handles.next()).toBe(1);
});
