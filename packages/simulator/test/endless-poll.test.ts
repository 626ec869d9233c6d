import { CoreMemory } from "@vipera/vm";
import { expect, test } from "vitest";
import { EndlessPoll } from "../src/endless-poll.ts";
import type { SimulatedCore } from "../src/simulated-core.ts";

const window = 4096;

/** A core as far as the poll looks at it, with a heap that ends 1 KB behind its begin. */
function coreOf(features: readonly string[] = []) {
  const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), "full");
  memory.setField(window, "heapEnd", window + 1024);
  const images = [{ linked: { image: { features } }, block: 0 }];
  return { memory, core: window, images, printed: 0 } as unknown as SimulatedCore;
}

test("a core whose memory is what it was looks for ever; steps do not count", () => {
  const core = coreOf();
  const poll = new EndlessPoll();
  expect(poll.isEndless(core)).toBe(false);
  core.memory.setField(core.core, "stepsLow", 77);
  core.memory.setField(core.core, "collections", 2);
  core.memory.setField(core.core, "peakBytes", 99);
  expect(poll.isEndless(core)).toBe(true);
});

test("a change of one word is none; a circle of several looks is found", () => {
  const core = coreOf();
  const poll = new EndlessPoll();
  const look = (value: number) => {
    core.memory.setU32(core.core + 1020, value);
    return poll.isEndless(core);
  };
  for (let at = 0; at < 100; at += 1) expect(look(at)).toBe(false);
  const found = Array.from({ length: 200 }, (_, at) => look(1000 + (at % 7))).indexOf(true);
  expect(found).toBeGreaterThanOrEqual(7);
  expect(found).toBeLessThan(100);
});

test("what changes the world begins anew: a request, a print, another core", () => {
  const core = coreOf();
  const other = coreOf();
  const poll = new EndlessPoll();
  poll.isEndless(core);
  poll.forget();
  expect(poll.isEndless(core)).toBe(false);
  core.printed += 1;
  expect(poll.isEndless(core)).toBe(false);
  expect(poll.isEndless(other)).toBe(false);
  expect(poll.isEndless(core)).toBe(false);
  expect(poll.isEndless(core)).toBe(true);
});

test("a core that can change shared arrays is never certain", () => {
  const core = coreOf(["shared-arrays"]);
  const poll = new EndlessPoll();
  for (let at = 0; at < 10; at += 1) expect(poll.isEndless(core)).toBe(false);
});
