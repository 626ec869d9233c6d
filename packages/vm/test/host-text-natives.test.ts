import { traps } from "@vipera/spec";
import { expect, test } from "vitest";
import { CoreMemory } from "../src/core-memory.ts";
import { textNatives } from "../src/host-text-natives.ts";
import { coreField, valueTag } from "../src/layout-offsets.ts";
import { NativeCall } from "../src/native-call.ts";
import { silentPort } from "./assembly-machine.ts";

type Argument = number | boolean | string | null | { readonly float: number };

const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), "full");
const argsAt = 1024;
const resultAt = 512;
const tupleAt = 4096;

function put(slot: number, value: Argument, textAt: number): void {
  if (value === null) memory.setTagged(slot, valueTag.none, 0);
  else if (typeof value === "number") memory.setTagged(slot, valueTag.int, value);
  else if (typeof value === "boolean") memory.setTagged(slot, valueTag.bool, Number(value));
  else if (typeof value === "object") memory.setFloat(slot, value.float);
  else {
    memory.setU32(textAt + 8, value.length);
    Buffer.from(memory.buffer).write(value, textAt + 16, "latin1");
    memory.setTagged(slot, valueTag.str, textAt);
  }
}

/** The integer it returns, or the name of its trap. */
function run(name: keyof typeof textNatives, ...args: Argument[]): number | string | undefined {
  const call = new NativeCall(memory, silentPort);
  call.args = argsAt;
  call.to = resultAt;
  call.count = args.length;
  for (const [index, value] of args.entries()) put(call.slot(index), value, 2048 + 256 * index);
  const status = textNatives[name](call);
  if (status === 0) return memory.integer(resultAt);
  return traps.find((row) => row.number === status)?.name;
}

test("find searches between its bounds", () => {
  expect(run("str.find", "abcabc", "bc", 2)).toBe(4);
  expect(run("str.find", "abcabc", "bc", -2, null)).toBe(4);
  expect(run("str.find", "abcabc", "bc", -100, 2)).toBe(-1);
  expect(run("str.find", "abc", "", 3)).toBe(3);
  expect(run("str.find", "abc", "", 4)).toBe(-1);
  expect(run("str.find", "abc", "", 2, 1)).toBe(-1);
  expect(run("str.find", "abc", "c", null, 100)).toBe(2);
});

test("find refuses parts that are no texts and bounds that are no integers", () => {
  expect(run("str.find", "abc", 1)).toBe("textRequired");
  expect(run("str.find", "abc", "a", "0")).toBe("sliceType");
  expect(run("str.find", "abc", "a", 0, { float: 1 })).toBe("sliceType");
});

test("chr and ord say what they need", () => {
  expect([run("chr", 256), run("chr", "a")]).toEqual(["characterRange", "integerRequired"]);
  expect([run("chr", { float: 1 }), run("chr", null)]).toEqual([
    ...["integerNotFloat", "integerRequired"],
  ]);
  expect(run("ord", 1)).toBe("ordType");
  expect(run("ord", "ab")).toBe("characterType");
  expect(memory.integer(coreField.trapFirst)).toBe(2);
});

test("chr of a bool is a string of the core's table", () => {
  memory.setField(0, "characters", 8192);
  run("chr", true);
  expect(memory.slot(resultAt)).toEqual({ tag: valueTag.str, payload: 8192 + 24 });
  memory.setField(0, "characters", 0);
});

test("split refuses separators", () => {
  expect(run("str.split", "a", 1)).toBe("textRequired");
  expect(run("str.split", "a", "")).toBe("emptySeparator");
});

test("join tells which item is no text", () => {
  memory.setU32(tupleAt + 8, 2);
  put(tupleAt + 16, "a", 2048);
  put(tupleAt + 24, 5, 0);
  const call = new NativeCall(memory, silentPort);
  call.args = argsAt;
  call.count = 2;
  put(call.slot(0), ",", 2304);
  memory.setTagged(call.slot(1), valueTag.tuple, tupleAt);
  const status = textNatives["str.join"](call);
  expect(traps.find((row) => row.number === status)?.name).toBe("joinItem");
  expect(memory.integer(coreField.trapFirst)).toBe(1);
  expect(memory.integer(coreField.trapSecond)).toBe(5);
});
