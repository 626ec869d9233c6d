import { iteratorKinds, numberedNatives, traps } from "@vipera/spec";
import { beforeEach, expect, test } from "vitest";
import { CoreMemory } from "../src/core-memory.ts";
import { runOnHost } from "../src/host-natives.ts";
import { iteratorField, valueTag } from "../src/layout-offsets.ts";
import { NativeCall } from "../src/native-call.ts";
import { silentPort } from "./assembly-machine.ts";

const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), "full");
const call = new NativeCall(memory, silentPort);

beforeEach(() => {
  memory.all.fill(0);
  call.args = 1024;
  call.to = 512;
  call.count = 1;
});

function run(name: string): number | string {
  const number = numberedNatives.findIndex((row) => row.name === name) + 1;
  const status = runOnHost(number, call);
  if (status <= -16) call.made.writeTo(memory, 4096);
  return status <= 0 ? status : (traps.find((row) => row.number === status)?.name ?? status);
}

test.each([
  ["list", 8],
  ["str", 8],
  ["bytearray", 8],
  ["xrange", 12],
  ["array", 24],
] as const)("a reversed %s begins at its last value", (name, offset) => {
  memory.setTagged(call.slot(0), valueTag[name], 2048);
  memory.setU32(2048 + offset, 3);
  expect(run("reversed")).toBe(-32);
  expect(memory.u32(4096 + iteratorField.kind)).toBe(iteratorKinds.reversed);
  expect(memory.slot(4096 + 16)).toEqual({ tag: valueTag[name], payload: 2048 });
  expect(memory.u32(4096 + 24)).toBe(2);
});

test("without values it has ended, and what is no sequence is refused", () => {
  memory.setTagged(call.slot(0), valueTag.tuple, 2048);
  run("reversed");
  expect(memory.u32(4096 + 24)).toBe(0xffffffff);
  memory.setTagged(call.slot(0), valueTag.dict, 2048);
  expect(run("reversed")).toBe("sequenceRequired");
  memory.setTagged(call.slot(0), valueTag.none, 0);
  expect(run("reversed")).toBe("sequenceRequired");
});

test("a cleared dict has nothing, and keeps its header", () => {
  memory.all.fill(7, 2048, 2080);
  memory.setTagged(call.slot(0), valueTag.dict, 2048);
  expect(run("dict.clear")).toBe(0);
  const words = [0, 4, 8, 12, 16, 20, 24].map((offset) => memory.u32(2048 + offset));
  expect(words).toEqual([0x07070707, 0x07070707, 0, 0, 0, 0, 0x07070707]);
  expect(memory.tag(call.to)).toBe(valueTag.none);
});
