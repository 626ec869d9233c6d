import { messages, numberedNatives, traps } from "@vipera/spec";
import { expect, test } from "vitest";
import { CoreMemory } from "../src/core-memory.ts";
import type { Flavour } from "../src/flavour.ts";
import { runOnHost } from "../src/host-natives.ts";
import { coreField, valueTag } from "../src/layout-offsets.ts";
import { NativeCall } from "../src/native-call.ts";
import { silentPort } from "./assembly-machine.ts";

type Argument = number | string | { readonly int: number };

const wasm = new WebAssembly.Memory({ initial: 1 });
const argsAt = 1024;
const resultAt = 512;

function put(memory: CoreMemory, slot: number, value: Argument): void {
  if (typeof value === "number") memory.setFloat(slot, value);
  else if (typeof value === "object") memory.setTagged(slot, valueTag.int, value.int);
  else {
    const address = 2048;
    memory.setU32(address + 8, value.length);
    Buffer.from(memory.buffer).write(value, address + 16, "latin1");
    memory.setTagged(slot, valueTag.str, address);
  }
}

function prepare(args: readonly Argument[], flavour: Flavour): NativeCall {
  const call = new NativeCall(new CoreMemory(wasm, flavour), silentPort);
  call.args = argsAt;
  call.count = args.length;
  call.to = resultAt;
  for (const [index, value] of args.entries()) put(call.memory, call.slot(index), value);
  return call;
}

/** The number a status stands for, or the name of its trap. */
function answerOf(call: NativeCall, status: number): number | string | undefined {
  if (status === 0) return call.memory.number(resultAt);
  return traps.find((row) => row.number === status)?.name ?? String(status);
}

function run(name: string, args: readonly Argument[], flavour: Flavour = "full") {
  const call = prepare(args, flavour);
  const number = numberedNatives.findIndex((row) => row.name === name) + 1;
  return answerOf(call, runOnHost(number, call));
}

test("mathematical functions answer or raise as Python 2.7", () => {
  const infinity = Number.POSITIVE_INFINITY;
  for (const [name, args, expected] of [
    ["math.floor", [-1.5], -2],
    ["math.ceil", [{ int: 7 }], 7],
    ["math.fabs", [-0.5], 0.5],
    ["math.sqrt", [-1], "mathDomain"],
    ["math.exp", [1000], "mathRange"],
    ["math.exp", [infinity], infinity],
    ["math.exp", ["1"], "floatRequired"],
    ["math.log", [0], "mathDomain"],
    ["math.log", [8, 2], 3],
    ["math.log", [8, 1], "floatDivisionByZero"],
    ["math.log", [8, -1], "mathDomain"],
    ["math.log", [8, "2"], "floatRequired"],
    ["math.log", ["8", 2], "floatRequired"],
    ["math.sin", [infinity], "mathDomain"],
    ["math.cos", [0], 1],
    ["math.pow", [2, 0.5], Math.SQRT2],
    ["math.pow", [0, -infinity], "mathDomain"],
    ["math.pow", [-8, 0.5], "mathDomain"],
    ["math.pow", [10, 400], "mathRange"],
    ["math.pow", [10, "x"], "floatRequired"],
  ] as const) {
    expect(run(name, args), `${name}(${args})`).toBe(expected);
  }
});

test("results of the core flavour are singles, past which is a range error", () => {
  expect(run("math.exp", [1], "core")).toBe(Math.fround(Math.E));
  expect(run("math.exp", [100], "core")).toBe("mathRange");
  expect(run("math.log", [10, 2], "core")).toBe(
    Math.fround(Math.fround(Math.log(10)) / Math.fround(Math.LN2)),
  );
});

test("round and float read what they are given", () => {
  expect([run("round", [2.5]), run("round", [2.345, { int: 2 }])]).toEqual([3, 2.35]);
  expect([run("round", ["2"]), run("round", [2, 1.5])]).toEqual(["floatRequired", "notIndex"]);
  expect(run("round", [1.7e308, { int: -308 }])).toBe("roundedRange");
  expect([run("float", []), run("float", [" 2.5 "])]).toEqual([0, 2.5]);
  expect([run("float", ["x"]), run("float", ["2x"])]).toEqual(["floatLiteral", "floatLiteralTail"]);
});

test("an end has its status as operand, or None", () => {
  const call = prepare([{ int: 3 }], "full");
  const number = numberedNatives.findIndex((row) => row.name === "sys.exit") + 1;
  expect(answerOf(call, runOnHost(number, call))).toBe("exit");
  expect(call.memory.slot(coreField.trapFirst)).toEqual({ tag: valueTag.int, payload: 3 });
  call.count = 0;
  expect(answerOf(call, runOnHost(number, call))).toBe("exit");
  expect(call.memory.slot(coreField.trapFirst)).toEqual({ tag: valueTag.none, payload: 0 });
});

test("time is asked of the device", () => {
  const requested = (name: string) => {
    const code =
      wasm.buffer.byteLength > 0 ? new DataView(wasm.buffer).getUint32(coreField.request, true) : 0;
    return messages.find((row) => row.code === code)?.name === name;
  };
  expect([run("time.time", []), requested("Clock")]).toEqual(["-1", true]);
  expect([run("time.sleep", [{ int: 2 }]), requested("Sleep")]).toEqual(["-1", true]);
  expect(new CoreMemory(wasm, "full").number(coreField.value)).toBe(2);
  expect([run("time.sleep", [-1]), run("time.sleep", ["1"])]).toEqual([
    ...["sleepNegative", "floatRequired"],
  ]);
});

test("a number that is no such function is a bug", () => {
  expect(() => run("len", [])).toThrow("no function");
});
