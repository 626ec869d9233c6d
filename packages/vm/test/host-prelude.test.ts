import { classFlags, classSlots, numberedNatives, traps } from "@vipera/spec";
import { beforeEach, expect, test } from "vitest";
import { CoreMemory } from "../src/core-memory.ts";
import { runOnHost } from "../src/host-natives.ts";
import { classField, coreField, dictField, valueTag } from "../src/layout-offsets.ts";
import { NativeCall } from "../src/native-call.ts";
import { silentPort } from "./assembly-machine.ts";

const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), "full");
const call = new NativeCall(memory, silentPort);
const none = { tag: valueTag.none, payload: 0 };
const objectClass = 0;
const valueError = 83;

beforeEach(() => {
  memory.all.fill(0);
  call.args = 1024;
  call.to = 512;
  memory.setField(0, "names", 8192);
});

/** Runs a function on so many arguments: the object it makes lies at 4096. */
function run(name: string, count: number): number | string {
  call.count = count;
  const number = numberedNatives.findIndex((row) => row.name === `prelude.${name}`) + 1;
  const status = runOnHost(number, call);
  if (status <= -16) memory.setTagged(call.to, call.made.writeTo(memory, 4096), 4096);
  return status <= 0 ? status : (traps.find((row) => row.number === status)?.name ?? status);
}

/** A tuple at an address, in a slot. */
function putTuple(slot: number, address: number, items: readonly (readonly number[])[]): void {
  memory.setTagged(slot, valueTag.tuple, address);
  memory.setU32(address + 8, items.length);
  for (const [index, [tag = 0, payload = 0]] of items.entries()) {
    memory.setTagged(address + 16 + 8 * index, tag, payload);
  }
}

function itemsAt(tuple: number) {
  return Array.from({ length: memory.u32(tuple + 8) }, (_, index) =>
    memory.slot(tuple + 16 + 8 * index),
  );
}

function putClassArguments(bases: readonly (readonly number[])[]): void {
  memory.setTagged(call.slot(0), valueTag.str, 2000);
  memory.setTagged(call.slot(1), valueTag.int, 7);
  putTuple(call.slot(2), 2048, bases);
}

test("a class knows its name, bases, order and module", () => {
  putClassArguments([]);
  expect(run("_class", 3)).toBe(-(136 + 16));
  expect(memory.slot(call.to)).toEqual({ tag: valueTag.class, payload: 4096 });
  expect(memory.slot(4096 + classSlots.name)).toEqual({ tag: valueTag.str, payload: 2000 });
  expect(memory.slot(4096 + classSlots.bases)).toEqual({ tag: valueTag.tuple, payload: 2048 });
  expect(itemsAt(memory.u32(4096 + classField.order))).toEqual([
    { tag: valueTag.class, payload: 4096 },
    { tag: valueTag.type, payload: objectClass },
  ]);
  expect(memory.u32(4096 + dictField.count)).toBe(1);
  const entry = memory.u32(4096 + dictField.entries) + 8;
  expect(memory.slot(entry + 8)).toEqual({ tag: valueTag.int, payload: 7 });
});

test("its objects and blocks lie behind one another", () => {
  putClassArguments([]);
  const bytes = -Number(run("_class", 3));
  const sizes = [];
  for (let at = 4096; at < 4096 + bytes; at += memory.bodyBytes(at) + 8) {
    sizes.push(memory.bodyBytes(at) + 8);
  }
  expect(sizes).toEqual([48, 72, 32]);
});

test("a class of one base goes on with its order, one of several with that given", () => {
  putClassArguments([[valueTag.class, 3000]]);
  memory.setU32(3000 + classField.order, 3100);
  putTuple(call.slot(9), 3100, [
    [valueTag.class, 3000],
    [valueTag.type, objectClass],
  ]);
  run("_class", 3);
  expect(itemsAt(memory.u32(4096 + classField.order)).slice(1)).toEqual(itemsAt(3100));
  putTuple(call.slot(3), 3200, [[valueTag.none], [valueTag.int, 1], [valueTag.int, 2]]);
  run("_class", 4);
  const order = itemsAt(memory.u32(4096 + classField.order));
  expect(order).toEqual([{ tag: valueTag.class, payload: 4096 }, ...itemsAt(3200).slice(1)]);
});

test("a class derived from an exception is one", () => {
  putClassArguments([[valueTag.type, valueError]]);
  run("_class", 3);
  expect(memory.u32(4096 + classField.flags)).toBe(classFlags.exception);
  putClassArguments([[valueTag.class, 4096]]);
  memory.setU32(5000 + classField.flags, classFlags.exception);
  putClassArguments([[valueTag.class, 5000]]);
  memory.setU32(5000 + classField.order, 2048);
  run("_class", 3);
  expect(memory.u32(4096 + classField.flags)).toBe(classFlags.exception);
});

test("what is no class or no order is refused", () => {
  putClassArguments([
    [valueTag.type, objectClass],
    [valueTag.int, 5],
  ]);
  expect(run("_class", 3)).toBe("baseType");
  expect(memory.slot(coreField.trapFirst)).toEqual({ tag: valueTag.int, payload: 5 });
  putClassArguments([]);
  putTuple(call.slot(3), 3200, []);
  expect(run("_class", 4)).toBe("illegalInstruction");
  memory.setTagged(call.slot(2), valueTag.none, 0);
  expect(run("_class", 3)).toBe("illegalInstruction");
});

test("the order of a class is a tuple, that of a built-in one None", () => {
  memory.setTagged(call.slot(0), valueTag.class, 3000);
  memory.setU32(3000 + classField.order, 3100);
  run("_order", 1);
  expect(memory.slot(call.to)).toEqual({ tag: valueTag.tuple, payload: 3100 });
  memory.setTagged(call.slot(0), valueTag.type, objectClass);
  run("_order", 1);
  expect(memory.slot(call.to)).toEqual(none);
});

test("a bound method has two parts, another value none", () => {
  memory.setTagged(call.slot(0), valueTag.bound, 3000);
  memory.setTagged(3008, valueTag.int, 1);
  memory.setTagged(3016, valueTag.int, 2);
  expect(run("_parts", 1)).toBe(-32);
  expect(itemsAt(memory.u32(call.to))).toEqual([memory.slot(3008), memory.slot(3016)]);
  memory.setTagged(call.slot(0), valueTag.int, 1);
  run("_parts", 1);
  expect(memory.slot(call.to)).toEqual(none);
});

test("two lists exchange length and items", () => {
  for (const [index, address] of [3000, 3100].entries()) {
    memory.setTagged(call.slot(index), valueTag.list, address);
    memory.setU32(address + 8, index + 1);
    memory.setU32(address + 12, 4000 + index);
  }
  run("_exchange", 2);
  expect([3000, 3100].map((at) => [memory.u32(at + 8), memory.u32(at + 12)])).toEqual([
    [2, 4001],
    [1, 4000],
  ]);
});

test("the list for id() is made once", () => {
  expect(run("_identities", 0)).toBe(-16);
  expect(memory.slot(call.to)).toEqual({ tag: valueTag.list, payload: 4096 });
  memory.setTagged(call.to, valueTag.none, 0);
  expect(run("_identities", 0)).toBe(0);
  expect(memory.slot(call.to)).toEqual({ tag: valueTag.list, payload: 4096 });
});

/** A dict at 3000 with one entry, whose key is 1 and value 2. */
function putDict(): void {
  memory.setTagged(call.slot(1), valueTag.dict, 3000);
  memory.setU32(3000 + dictField.count, 1);
  memory.setU32(3000 + dictField.used, 1);
  memory.setU32(3000 + dictField.entries, 3100);
  memory.setTagged(3108, valueTag.int, 1);
  memory.setTagged(3116, valueTag.int, 2);
}

function runEntry(what: number, number: number): number | string {
  memory.setTagged(call.slot(0), valueTag.int, what);
  memory.setTagged(call.slot(2), valueTag.int, number);
  return run("_entry", 4);
}

test("an entry is read, written and deleted by its number", () => {
  putDict();
  memory.setTagged(call.slot(3), valueTag.int, 9);
  runEntry(3, 0);
  expect(memory.u32(call.to)).toBe(1);
  runEntry(4, 0);
  expect(memory.u32(call.to)).toBe(2);
  expect(runEntry(5, 0)).toBe(0);
  expect(memory.u32(3116)).toBe(9);
  expect(runEntry(3, 1)).toBe("dictChanged");
  runEntry(6, 0);
  expect(memory.u32(3000 + dictField.count)).toBe(0);
  expect(runEntry(3, 0)).toBe("dictChanged");
  memory.setTagged(call.slot(1), valueTag.int, 1);
  expect(runEntry(3, 0)).toBe("illegalInstruction");
});

test("an instance keeps the hash that its class told, inverted", () => {
  memory.setTagged(call.slot(1), valueTag.instance, 3000);
  expect(runEntry(0, 5)).toBe(0);
  expect(memory.u32(3028)).toBe(~5 >>> 0);
  memory.setTagged(call.slot(1), valueTag.exception, 3200);
  memory.setTagged(3224, valueTag.type, valueError);
  expect(runEntry(0, 5)).toBe("illegalInstruction");
  memory.setTagged(3224, valueTag.class, 3000);
  expect(runEntry(0, 5)).toBe(0);
  expect(memory.u32(3220)).toBe(~5 >>> 0);
});
