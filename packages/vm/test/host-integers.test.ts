import { numberedNatives, traps } from "@vipera/spec";
import { expect, test } from "vitest";
import { CoreMemory } from "../src/core-memory.ts";
import type { Flavour } from "../src/flavour.ts";
import { runOnHost } from "../src/host-natives.ts";
import { integerNatives } from "../src/host-integers.ts";
import { valueTag } from "../src/layout-offsets.ts";
import { NativeCall } from "../src/native-call.ts";
import { silentPort } from "./assembly-machine.ts";

/** The answer of a function to ints and floats: an integer with its type, or a trap. */
function run(
  name: string,
  values: readonly (bigint | { float: number })[],
  flavour: Flavour = "full",
) {
  const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), flavour);
  const call = new NativeCall(memory, silentPort);
  call.args = 512;
  call.to = 480;
  call.count = values.length;
  for (const [index, value] of values.entries()) {
    const slot = call.slot(index);
    if (typeof value === "bigint") memory.setTagged(slot, valueTag.int, Number(value));
    else memory.setFloat(slot, value.float);
  }
  const number = numberedNatives.findIndex((row) => row.name === name) + 1;
  const status = runOnHost(number, call);
  if (status > 0) return traps.find((row) => row.number === status)?.name;
  if (status === 0) return memory.u32(480) | 0;
  memory.setU32(1024, -status << 5);
  const tag = call.made.writeTo(memory, 1024);
  return `${tag === valueTag.long ? "long" : "int"} ${memory.whole(tag, 1024)}`;
}

test("a float becomes an int, or a long if it must", () => {
  expect(run("int", [{ float: 3.7 }])).toBe(3);
  expect(run("int", [{ float: 2 ** 40 }])).toBe("int 1099511627776");
  expect(run("int", [{ float: -(2 ** 64) }])).toBe("long -18446744073709551616");
  expect(run("long", [{ float: 3.7 }])).toBe("long 3");
  expect(run("long", [])).toBe("long 0");
  expect(run("int", [{ float: Number.NaN }])).toBe("nanToInteger");
  expect(run("long", [{ float: Number.NEGATIVE_INFINITY }])).toBe("infinityToInteger");
});

test("the core flavour has no other ints than those of 32 bits", () => {
  expect(run("int", [{ float: 2 ** 40 }], "core")).toBe("integerRange");
  expect(run("prelude._power", [3n, 100n, 2147483647n], "core")).toBe(
    Number(3n ** 100n % 2147483647n),
  );
});

test("a base goes with a text only", () => {
  expect(run("int", [5n, 10n])).toBe("baseOfNumber");
  expect(run("long", [5n, 10n])).toBe("baseOfLong");
});

test("pow with three arguments refuses what has no result", () => {
  expect(run("prelude._power", [3n, 5n, -7n])).toBe(-2);
  expect(run("prelude._power", [3n, -5n, 7n])).toBe("powerNegative");
  expect(run("prelude._power", [3n, 5n, 0n])).toBe("powerZero");
  expect(run("prelude._power", [3n, 5n, { float: 1 }])).toBe("powerTypes");
});

test("all of them are functions of the table", () => {
  const names = numberedNatives.map((row) => row.name);
  expect(Object.keys(integerNatives).filter((name) => !names.includes(name))).toEqual([]);
});
