import { opcodes, traps } from "@vipera/spec";
import { expect, test } from "vitest";
import { CoreMemory } from "../src/core-memory.ts";
import { runOperator } from "../src/float-operators.ts";
import { bigField, valueTag } from "../src/layout-offsets.ts";
import { NativeCall } from "../src/native-call.ts";
import { silentPort } from "./assembly-machine.ts";

const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), "full");
const call = new NativeCall(memory, silentPort);
call.to = 512;

/** A float, or an integer: one that is no int lies 64 bytes on. */
function put(slot: number, value: number | bigint): void {
  if (typeof value === "number") {
    memory.setFloat(slot, value);
  } else if (value === BigInt.asIntN(32, value)) {
    memory.setTagged(slot, valueTag.int, Number(value));
  } else {
    new DataView(memory.buffer).setBigInt64(slot + 64 + bigField.value, value, true);
    memory.setTagged(slot, valueTag.big, slot + 64);
  }
}

function run(name: string, x: number | bigint, y: number | bigint): number | string | undefined {
  const code = opcodes.find((row) => row.name === name)?.code ?? 0;
  put(256, x);
  put(264, y);
  const status = runOperator(call, code, 256, 264);
  if (status !== 0) return traps.find((row) => row.number === status)?.name;
  return memory.number(512);
}

test("remainders have the sign of the divisor, and so have quotients of nothing", () => {
  const infinity = Number.POSITIVE_INFINITY;
  const rows = [
    [7.5, 2, 3, 1.5],
    [-7.5, 2, -4, 0.5],
    [7.5, -2, -4, -0.5],
    [-0, 3, -0, 0],
    [6, -3, -2, -0],
    [1e300, 7e-5, 1.4285714285714288e304, 4.696295311599344e-5],
    [-1, infinity, -1, infinity],
    [infinity, 2, Number.NaN, Number.NaN],
    [0.5, Number.NaN, Number.NaN, Number.NaN],
  ] as const;
  for (const [x, y, quotient, rest] of rows) {
    expect(run("FloorDivide", x, y), `${x} // ${y}`).toBe(quotient);
    expect(run("Modulo", x, y), `${x} % ${y}`).toBe(rest);
  }
});

test("a divisor of 0 is refused", () => {
  for (const name of ["Divide", "FloorDivide", "Modulo", "TrueDivide"]) {
    expect([run(name, 1, 0), run(name, 1, -0)]).toEqual(Array(2).fill("floatDivisionByZero"));
    expect(run(name, 1, 2)).toBe({ FloorDivide: 0, Modulo: 1 }[name] ?? 0.5);
  }
});

test("a power is a float or one of three errors", () => {
  expect(run("Power", 2, 10)).toBe(1024);
  expect([run("Power", 0, -1), run("Power", -2, 0.5), run("Power", 10, 400)]).toEqual([
    "zeroToNegativePower",
    "negativePower",
    "floatRange",
  ]);
});

test("quotients of integers are rounded once", () => {
  const wide = 2n ** 62n;
  expect([run("TrueDivide", 7n, -2n), run("TrueDivide", 0n, -5n)]).toEqual([-3.5, -0]);
  expect(run("TrueDivide", wide, -3n)).toBe(Number(wide) / -3);
  expect(run("TrueDivide", 9007199254740993n, 9007199254740992n)).toBe(1);
  expect(run("TrueDivide", 9007199254740993n, 2n)).toBe(4503599627370496);
  expect(run("TrueDivide", 1n, 3n)).toBe(1 / 3);
  expect(run("TrueDivide", wide + 1n, wide - 1n)).toBe(1);
  expect(run("TrueDivide", 1n, 0n)).toBe("divisionByZero");
});

test("other operators are the core's", () => {
  expect(() => run("Add", 1, 2)).toThrow("no operator");
});
