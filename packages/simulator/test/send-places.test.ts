import { CoreMemory } from "@vipera/vm";
import { expect, test } from "vitest";
import { SendPlaces } from "../src/send-places.ts";
import { SimulatedCore } from "../src/simulated-core.ts";

const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), "full");
/** Below a frame: the base of its caller's. */
const callerBaseOffset = -12;

/** A core whose only frame is at a code address. */
function coreAt(id: number, pc: number): SimulatedCore {
  const window = 4096 * (id + 1);
  const core = new SimulatedCore(id, id, memory, window, { stepTicks: 1, collectionTicks: 0 });
  const [stackLow, base] = [window + 1024, window + 1536];
  memory.setField(window, "pc", pc);
  memory.setField(window, "base", base);
  memory.setField(window, "stackLow", stackLow);
  memory.setU32(base + callerBaseOffset, stackLow);
  return core;
}

test("cores that send from one place share its record", () => {
  const places = new SendPlaces();
  const first = places.of(coreAt(0, 0x1000), []);
  expect(first).toEqual([0x1000]);
  expect(places.of(coreAt(1, 0x1000), [])).toBe(first);
});

test("another place is another record, also when it takes the room of the first", () => {
  const places = new SendPlaces();
  for (const pc of [0x1000, 0x1004, 0x1100, 0x1000]) {
    expect(places.of(coreAt(0, pc), [])).toEqual([pc]);
  }
});

test("a core whose place nobody shares keeps its record", () => {
  const places = new SendPlaces();
  const own = places.of(coreAt(0, 0x1000), []);
  places.of(coreAt(1, 0x1100), []);
  expect(places.of(coreAt(0, 0x1000), own)).toBe(own);
});
