import { hooks } from "@vipera/spec";
import { coreStates } from "@vipera/spec";
import { expect, test } from "vitest";
import {
  appendedSegmentOffset,
  CoreMemory,
  leastFreeBytes,
  leastStackBytes,
  leastValueBytes,
  linkImage,
  noLinkNumbers,
  offsetOfGlobal,
  placeAppended,
  placeWindow,
  planAppend,
  planWindow,
} from "../src/index.ts";
import { imageOf } from "./test-image.ts";

const core = 65_536;
const windowBytes = 8192;
const tables = { characters: 16, names: 24 };
const facts = {
  coreId: 5,
  coreCount: 3,
  position: 2,
  onHost: true,
  participants: 800,
  random: [7, 9],
} as const;

function link(globals: readonly string[], numbers = noLinkNumbers, segmentOffset = 256) {
  const image = imageOf({ globals, constants: [{ kind: "string", value: "x".repeat(100) }] });
  const result = linkImage(image, { flavour: "full", numbers, segmentOffset });
  if ("refusals" in result) throw new Error("refused");
  return result.linked;
}

function placed(codeInWindow: boolean) {
  const memory = new CoreMemory(new WebAssembly.Memory({ initial: 3 }), "full");
  const linked = link(["x", "y"]);
  const plan = planWindow(linked, windowBytes, codeInWindow ? windowBytes : 0);
  if ("reason" in plan) throw new Error("does not fit");
  const block = placeWindow(memory, core, linked, plan, 4096, tables, facts);
  return { memory, linked, plan, block };
}

test("globals follow the header, code the globals, stack and heap the code", () => {
  const { memory, linked, block } = placed(true);
  expect(block).toBe(core + offsetOfGlobal(2));
  expect(memory.field(core, "stackLow")).toBe(block + linked.block.bytes.length);
  expect(memory.field(core, "heapEnd")).toBe(core + windowBytes);
  expect(memory.field(core, "heapTop")).toBe(memory.field(core, "heapLow"));
  expect(memory.field(core, "heapLow")).toBeGreaterThan(memory.field(core, "stackLow"));
  expect(memory.field(core, "heapLow") % 8).toBe(0);
  expect(memory.field(core, "state")).toBe(coreStates.idle);
});

test("code in shared memory leaves the window to values", () => {
  const { memory, block } = placed(false);
  expect(block).toBe(4096);
  expect(memory.field(core, "stackLow")).toBe(core + offsetOfGlobal(2));
});

test("globals begin unbound and their segment is known", () => {
  const { memory } = placed(true);
  const segment = memory.field(core, "segments");
  expect(segment).toBe(core + 256);
  expect(memory.u32(segment + 4)).toBe(2);
  expect(memory.slot(core + offsetOfGlobal(1))).toEqual({ tag: -4, payload: 0 });
});

test("a core knows who it is and who takes part", () => {
  const { memory } = placed(true);
  expect(memory.field(core, "coreId")).toBe(5);
  expect(memory.field(core, "flags")).toBe((2 << 8) | 1);
  expect(memory.slot(core + 192)).toEqual({ tag: -1, payload: 800 });
  expect(memory.field(core, "randomHigh")).toBe(9);
});

test("an image that leaves no room for values is refused with what takes the room", () => {
  const linked = link(["x"]);
  const valueBytes = 1024 + 8 * 3;
  const needed = offsetOfGlobal(1) + valueBytes;
  expect(planWindow(linked, needed, 0)).not.toHaveProperty("reason");
  expect(planWindow(linked, needed - 8, 0)).toEqual({
    reason: "window",
    neededBytes: needed,
    availableBytes: needed - 8,
    takers: [
      { what: "stack and heap", bytes: valueBytes },
      { what: "header", bytes: 272 },
      { what: "globals", bytes: 8 },
    ],
  });
});

test("small code leaves the window when values need the room", () => {
  const linked = link(["x"]);
  const codeBytes = linked.block.bytes.length;
  const needed = offsetOfGlobal(1) + codeBytes + leastValueBytes(linked);
  expect(planWindow(linked, needed, codeBytes)).toMatchObject({ code: offsetOfGlobal(1) });
  expect(planWindow(linked, needed - 8, codeBytes)).toMatchObject({ code: undefined });
  expect(planWindow(linked, windowBytes, codeBytes - 1)).toMatchObject({ code: undefined });
  expect(planWindow(linked, needed - 8, codeBytes, false)).toMatchObject({
    reason: "window",
    neededBytes: needed,
    takers: expect.arrayContaining([{ what: "code", bytes: codeBytes }]),
  });
});

test("an appended image lies at the end of the heap and keeps the globals of the first", () => {
  const { memory, linked } = placed(true);
  const offset = appendedSegmentOffset(memory, core, 1);
  const second = link(["x", "z"], linked.numbers, offset);
  const plan = planAppend(memory, core, second, true);
  if ("reason" in plan) throw new Error("does not fit");
  const block = placeAppended(memory, core, second, plan, 0, tables);
  expect(memory.field(core, "heapEnd")).toBe(block);
  expect(memory.field(core, "segments")).toBe(core + offset);
  expect(memory.u32(core + offset)).toBe(core + 256);
  const number = second.numbers.globals.get("z") ?? 0;
  expect(core + offsetOfGlobal(number)).toBe(core + offset + 16);
  expect(memory.slot(core + offsetOfGlobal(number))).toEqual({ tag: -4, payload: 0 });
});

test("an appended image keeps the prelude functions of the first", () => {
  const withHook = (name: string) => imageOf({ hooks: [{ name, function: 0 }] });
  const request = { flavour: "full", numbers: noLinkNumbers, segmentOffset: 256 } as const;
  const [first, second] = ["list_sort", "str_split"].map((name) => {
    const result = linkImage(withHook(name), request);
    if ("refusals" in result) throw new Error("refused");
    return result.linked;
  });
  if (first === undefined || second === undefined) throw new Error("no images");
  const memory = new CoreMemory(new WebAssembly.Memory({ initial: 2 }), "full");
  const plan = planWindow(first, windowBytes, windowBytes);
  if ("reason" in plan) throw new Error("does not fit");
  placeWindow(memory, core, first, plan, 0, tables, facts);
  const firstSort = memory.u32(memory.field(core, "hooks") + 4 * hooks.indexOf("list_sort"));
  const appended = planAppend(memory, core, second, true);
  if ("reason" in appended) throw new Error("does not fit");
  placeAppended(memory, core, second, appended, 0, tables);
  const table = memory.field(core, "hooks");
  expect(firstSort).not.toBe(0);
  expect(memory.u32(table + 4 * hooks.indexOf("list_sort"))).toBe(firstSort);
  expect(memory.u32(table + 4 * hooks.indexOf("str_split"))).toBeGreaterThan(firstSort);
});

test("an image that does not fit the free heap is not appended", () => {
  const { memory, linked } = placed(true);
  memory.setField(core, "heapTop", memory.field(core, "heapEnd") - 500);
  const second = link(["z"], linked.numbers, appendedSegmentOffset(memory, core, 1));
  expect(planAppend(memory, core, second, false)).toMatchObject({
    reason: "window",
    availableBytes: 500,
  });
});

test("in a window beyond the reach of globals those of later images follow the first's", () => {
  const largeBytes = 1_048_576;
  const memory = new CoreMemory(new WebAssembly.Memory({ initial: 17 }), "full");
  const first = link(["x"]);
  const plan = planWindow(first, largeBytes, largeBytes);
  if ("reason" in plan) throw new Error("does not fit");
  placeWindow(memory, core, first, plan, 0, tables, facts);
  const offset = appendedSegmentOffset(memory, core, 1);
  expect(offset).toBe(offsetOfGlobal(1));
  const second = link(["z"], first.numbers, offset);
  const appended = planAppend(memory, core, second, true);
  if ("reason" in appended) throw new Error("does not fit");
  const block = placeAppended(memory, core, second, appended, 0, tables);
  expect(block).toBe(core + largeBytes - second.block.bytes.length);
  expect(memory.field(core, "heapEnd")).toBe(block);
  expect(appendedSegmentOffset(memory, core, 1)).toBe(offset + 24);
  const names = (count: number) => Array.from({ length: count }, (_, index) => `name${index}`);
  const least = (32_768 - 24 - 16) / 8;
  expect(planAppend(memory, core, link(names(least), second.numbers, offset + 24), true)).toEqual(
    expect.objectContaining({ segment: offset + 24 }),
  );
  expect(
    planAppend(memory, core, link(names(least + 1), second.numbers, offset + 24), true),
  ).toEqual({ reason: "reach", table: "globals" });
});

test("with a share of shared memory the stack has the window, the heap begins behind it", () => {
  const memory = new CoreMemory(new WebAssembly.Memory({ initial: 3 }), "full");
  const linked = link(["x"]);
  const plan = planWindow(linked, windowBytes, windowBytes, true, 4096);
  if ("reason" in plan) throw new Error("does not fit");
  expect(plan).toMatchObject({ windowBytes, shareBytes: 4096 });
  placeWindow(memory, core, linked, plan, 4096, tables, facts);
  const fields = ["heapFloor", "heapLow", "heapTop", "heapEnd"] as const;
  const end = core + windowBytes;
  expect(fields.map((name) => memory.field(core, name))).toEqual([end, end, end, end + 4096]);
  expect(memory.field(core, "windowBytes")).toBe(windowBytes);
});

test("a stack by itself needs less of a window than stack and heap", () => {
  const linked = link([]);
  const need = offsetOfGlobal(0) + leastStackBytes(linked);
  expect(leastStackBytes(linked)).toBe(leastValueBytes(linked) - leastFreeBytes + 256);
  expect(planWindow(linked, need, 0, true, 4096)).toMatchObject({ shareBytes: 4096 });
  expect(planWindow(linked, need, 0)).toMatchObject({ reason: "window" });
  const refused = planWindow(linked, need - 8, 0, true, 4096);
  const taker = { what: "stack", bytes: leastStackBytes(linked) };
  expect(refused).toMatchObject({ reason: "window", takers: expect.arrayContaining([taker]) });
});
