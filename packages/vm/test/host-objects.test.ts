import { numberedNatives, traps } from "@vipera/spec";
import { beforeEach, expect, test } from "vitest";
import { CoreMemory } from "../src/core-memory.ts";
import { runOnHost } from "../src/host-natives.ts";
import { coreField, valueTag } from "../src/layout-offsets.ts";
import { NativeCall } from "../src/native-call.ts";
import { silentPort } from "./assembly-machine.ts";

const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), "full");
const call = new NativeCall(memory, silentPort);
const classIds = { object: 0, int: 3, bool: 4, float: 6, str: 8 } as const;

beforeEach(() => {
  memory.all.fill(0);
  call.args = 1024;
  call.to = 512;
  call.count = 2;
});

function run(name: string) {
  const number = numberedNatives.findIndex((row) => row.name === name) + 1;
  const status = runOnHost(number, call);
  if (status === 0) return memory.u32(call.to);
  return traps.find((row) => row.number === status)?.name ?? status;
}

function putClass(slot: number, name: keyof typeof classIds): void {
  memory.setTagged(slot, valueTag.type, classIds[name]);
}

/** A tuple in a slot of the classes, which lies at an address. */
function putClasses(
  slot: number,
  address: number,
  names: readonly (keyof typeof classIds)[],
): void {
  memory.setTagged(slot, valueTag.tuple, address);
  memory.setU32(address + 8, names.length);
  for (const [index, name] of names.entries()) putClass(address + 16 + 8 * index, name);
}

test("a value is an instance of its class and what that derives from", () => {
  memory.setTagged(call.slot(0), valueTag.bool, 1);
  for (const [name, expected] of [
    ["bool", 1],
    ["int", 1],
    ["object", 1],
    ["float", 0],
  ] as const) {
    putClass(call.slot(1), name);
    expect(run("isinstance"), name).toBe(expected);
  }
  memory.setTagged(call.slot(1), valueTag.int, 1);
  expect(run("isinstance")).toBe("instanceClass");
});

test("a set becomes a frozenset where it lies", () => {
  memory.setTagged(call.slot(0), valueTag.set, 2048);
  memory.setU32(2048, (24 << 5) | -valueTag.set);
  expect(run("prelude._frozen")).toBe(2048);
  expect(memory.tag(call.to)).toBe(valueTag.frozenset);
  expect(memory.u32(2048)).toBe((24 << 5) | -valueTag.frozenset);
  memory.setTagged(call.slot(0), valueTag.dict, 2048);
  expect(run("prelude._frozen")).toBe("illegalInstruction");
});

test("tuples of classes may be nested, but not without end", () => {
  memory.setTagged(call.slot(0), valueTag.int, 1);
  putClasses(call.slot(1), 2048, ["str", "float"]);
  expect(run("isinstance")).toBe(0);
  putClasses(2048 + 16, 3072, ["int"]);
  expect(run("isinstance")).toBe(1);
  memory.setTagged(3072 + 16, valueTag.tuple, 2048);
  expect(run("isinstance")).toBe("recursion");
});

test("issubclass wants a class first", () => {
  putClass(call.slot(0), "bool");
  putClass(call.slot(1), "int");
  expect(run("issubclass")).toBe(1);
  memory.setTagged(call.slot(1), valueTag.int, 0);
  expect(run("issubclass")).toBe("subclassClasses");
  memory.setTagged(call.slot(0), valueTag.int, 0);
  expect(run("issubclass")).toBe("subclassClass");
});

test("type and callable tell what a value is", () => {
  memory.setFloat(call.slot(0), 1.5);
  expect([run("type"), run("callable")]).toEqual([classIds.float, 0]);
  putClass(call.slot(0), "int");
  expect([run("type"), run("callable")]).toEqual([1, 1]);
});

test("a core knows its number and those taking part", () => {
  memory.setField(0, "coreId", 3);
  memory.setField(0, "coreCount", 2);
  memory.setU32(coreField.participants, 4096);
  memory.setU32(4096 + 4, 7);
  expect([run("parallel.coreid"), run("parallel.numcores")]).toEqual([3, 2]);
  memory.setTagged(call.slot(0), valueTag.int, 1);
  expect(run("parallel._core_at")).toBe(7);
  memory.setTagged(call.slot(0), valueTag.int, 2);
  expect(run("parallel._core_at")).toBe("coreId");
});

test("a request names a core or a handle, which are integers", () => {
  call.count = 4;
  memory.setTagged(call.slot(0), valueTag.int, 1);
  memory.setTagged(call.slot(1), valueTag.int, 5);
  memory.setTagged(call.slot(2), valueTag.int, 1);
  expect(run("parallel._request")).toBe(-1);
  const fields = ["request", "partner", "channel", "requestSlot"] as const;
  expect(fields.map((name) => memory.field(0, name))).toEqual([1, 5, 1, 512]);
  memory.setTagged(call.slot(1), valueTag.none, 0);
  expect(run("parallel._request")).toBe("coreIdType");
  memory.setTagged(call.slot(0), valueTag.int, 5);
  expect(run("parallel._request")).toBe("handle");
});
