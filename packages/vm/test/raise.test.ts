import { coreStates, traps } from "@vipera/spec";
import { beforeEach, expect, test } from "vitest";
import {
  CoreMemory,
  linkImage,
  noLinkNumbers,
  type PlacedCore,
  raise,
  TraceRecords,
} from "../src/index.ts";
import { coreField, exceptionField, valueTag } from "../src/layout-offsets.ts";
import { functionOf, imageOf, word } from "./test-image.ts";

// The function at number 1 is called by word 1 of the other, which a handler covers.
const code = [word("Move"), word("Move"), word("Move"), word("ReturnNone")];
const handlers = [{ start: 1, end: 2, target: 3, register: 2 }];
const image = imageOf({
  functions: [functionOf(code, { handlers }), functionOf(code, { name: "f" })],
});
const result = linkImage(image, { flavour: "full", numbers: noLinkNumbers, segmentOffset: 256 });
if ("refusals" in result) throw new Error("refused");
const { linked } = result;
const block = 2 ** 16 + 4096;
const memory = new CoreMemory(new WebAssembly.Memory({ initial: 2 }), "full");
const placed: PlacedCore = {
  memory,
  core: 0,
  images: [{ linked, block }],
  traces: new TraceRecords(),
};
const [caller = 0, callee = 0] = linked.functions.map((row) => block + row.entry);
const [stackLow, outer, inner, exception] = [1024, 1040, 1104, 2048];
const overflow = traps.find((row) => row.name === "integerRange")?.number ?? 0;

/** A frame of `caller` and one of `callee`, whose word 0 has just run. */
beforeEach(() => {
  memory.setField(0, "stackLow", stackLow);
  memory.setField(0, "base", inner);
  memory.setField(0, "pc", callee + 4);
  memory.setU32(inner - 16, caller + 8);
  memory.setU32(inner - 12, outer);
  memory.setU32(outer - 16, 8);
  memory.setU32(outer - 12, stackLow);
  memory.setTagged(coreField.trapFirst, valueTag.int, 7);
});

test("the nearest handler gets the exception, which records what it left", () => {
  expect(raise(placed, exception, overflow)).toBe(0);
  expect([memory.field(0, "base"), memory.field(0, "pc")]).toEqual([outer, caller + 12]);
  expect(memory.slot(outer + 16)).toEqual({ tag: valueTag.exception, payload: exception });
  expect(memory.u32(exception + exceptionField.origin)).toBe(callee + 4);
  const trace = memory.u32(exception + exceptionField.trace);
  expect(placed.traces.addressesOf(trace)).toEqual([caller + 8]);
  expect(memory.slot(coreField.trapFirst)).toEqual({ tag: valueTag.unbound, payload: 0 });
});

test("without a handler the frames stay and the core has failed", () => {
  memory.setU32(inner - 16, caller + 4);
  expect(raise(placed, 0, overflow)).toBe(-4);
  expect([memory.field(0, "base"), memory.field(0, "state")]).toEqual([inner, coreStates.failed]);
  const emergency = { tag: valueTag.exception, payload: coreField.emergency };
  expect(memory.slot(coreField.exception)).toEqual(emergency);
});

test("an exception raised again keeps where it came from", () => {
  raise(placed, exception, overflow);
  memory.setField(0, "pc", caller + 8);
  expect(raise(placed, exception, -1)).toBe(0);
  expect(memory.u32(exception + exceptionField.origin)).toBe(callee + 4);
});
