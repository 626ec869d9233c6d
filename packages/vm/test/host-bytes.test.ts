import { beforeEach, expect, test } from "vitest";
import { byteNatives, bytesContain, compareBytes, operateOnBytes } from "../src/host-bytes.ts";
import { valueTag } from "../src/layout-offsets.ts";
import { bytesOf } from "../src/read-value.ts";
import { CallMachine, resultAt } from "./call-machine.ts";

/** Calls whose results are bytearrays. */
class Calls extends CallMachine {
  putText(index: number, text: string): void {
    const address = this.place(16 + text.length);
    this.memory.setU32(address + 8, text.length);
    Buffer.from(this.memory.buffer).write(text, address + 16, "latin1");
    this.memory.setTagged(this.slot(index), valueTag.str, address);
  }

  /** Makes the value of an argument a bytearray of a text. */
  putBytes(index: number, text: string): void {
    this.putText(0, text);
    expect(this.run("bytearray", 1)).toBe(text);
    this.memory.copySlot(this.slot(index), resultAt);
  }

  run(name: string, count: number): string | number | undefined {
    return this.runNative(byteNatives[name], count);
  }

  bytes(slot: number): string | undefined {
    return bytesOf(this.memory, this.memory.slot(slot));
  }

  protected override shown(): string | undefined {
    return this.bytes(resultAt);
  }
}

let calls = new Calls();

beforeEach(() => {
  calls = new Calls();
});

test("a bytearray is made of a text, a count or nothing; the rest is the prelude's", () => {
  expect(calls.run("bytearray", 0)).toBe("");
  calls.putInteger(0, 3);
  expect(calls.run("bytearray", 1)).toBe("\0\0\0");
  calls.putInteger(0, -1);
  expect(calls.run("bytearray", 1)).toBe("negativeCount");
  calls.putInteger(0, 100_000);
  expect(calls.run("bytearray", 1)).toBe("memory");
  calls.memory.setTagged(calls.slot(0), valueTag.none, 0);
  expect(calls.run("bytearray", 1)).toBe(-2);
});

test("the core flavour makes none", () => {
  expect(new Calls("core").run("bytearray", 0)).toBe("featureMissing");
});

test("append fills the room there is and no more", () => {
  calls.putBytes(0, "abcdefg");
  calls.putInteger(1, 0x68);
  expect(calls.run("bytearray.append", 2)).toBe(0);
  expect(calls.bytes(calls.slot(0))).toBe("abcdefgh");
  expect(calls.run("bytearray.append", 2)).toBe(-2);
  expect(calls.run("prelude._grown", 1)).toBe("abcdefgh");
  calls.memory.copySlot(calls.slot(0), resultAt);
  expect(calls.run("bytearray.append", 2)).toBe(0);
  calls.putInteger(1, 256);
  expect(calls.run("bytearray.append", 2)).toBe(-2);
});

test("a bytearray becomes another one, where it lies", () => {
  calls.putBytes(2, "old");
  calls.putBytes(1, "newer");
  calls.memory.copySlot(calls.slot(0), calls.slot(2));
  expect(calls.run("prelude._become", 2)).toBe(0);
  expect(calls.bytes(calls.slot(2))).toBe("newer");
  calls.putInteger(1, 1);
  expect(calls.run("prelude._become", 2)).toBe("illegalInstruction");
  expect(calls.run("prelude._bytes_at", 2)).toBe("illegalInstruction");
});

test.each([
  [[1, 3, undefined], "bc"],
  [[undefined, undefined, -1], "edcba"],
  [[-2, undefined, undefined], "de"],
  [[4, 0, -2], "ec"],
  [[9, 99, 1], ""],
  [[3, 1, undefined], ""],
  [[undefined, undefined, 0], "sliceStepZero"],
] as const)("the slice %j of abcde is %j", (bounds, expected) => {
  calls.putBytes(2, "abcde");
  calls.memory.copySlot(calls.slot(0), calls.slot(2));
  calls.putSlice(1, ...bounds);
  expect(calls.run("prelude._bytes_at", 2)).toBe(expected);
});

test("texts join bytearrays, integers repeat them, others do neither", () => {
  calls.putBytes(2, "ab");
  calls.putText(1, "c");
  const operate = (name: string, left: number, right: number) =>
    calls.take(operateOnBytes(calls.call, name, calls.slot(left), calls.slot(right)));
  expect(operate("Add", 2, 1)).toBe("abc");
  expect(operate("InPlaceAdd", 1, 2)).toBe("cab");
  expect(operate("Add", 1, 1)).toBeUndefined();
  calls.putInteger(1, 2);
  expect(operate("Multiply", 2, 1)).toBe("abab");
  expect(operate("Multiply", 1, 2)).toBe("abab");
  expect(operate("Add", 2, 1)).toBeUndefined();
  expect(operate("Subtract", 2, 2)).toBeUndefined();
  calls.putInteger(1, 100_000);
  expect(operate("Multiply", 2, 1)).toBe("memory");
});

test("bytes have an order among themselves, and values and parts", () => {
  calls.putBytes(2, "b\xff");
  calls.putText(1, "b\x7f");
  expect(compareBytes(calls.call, calls.slot(2), calls.slot(1))).toBe(1);
  expect(compareBytes(calls.call, calls.slot(1), calls.slot(2))).toBe(-1);
  expect(compareBytes(calls.call, calls.slot(2), calls.slot(2))).toBe(0);
  const isIn = (value: number) => bytesContain(calls.call, calls.slot(value), calls.slot(2));
  expect(isIn(1)).toBe(0);
  calls.putInteger(1, 255);
  expect(compareBytes(calls.call, calls.slot(2), calls.slot(1))).toBeUndefined();
  expect(isIn(1)).toBe(1);
  calls.putInteger(1, 1);
  expect(isIn(1)).toBe(0);
  calls.putInteger(1, 256);
  expect(calls.take(-isIn(1))).toBe("byteRange");
  calls.memory.setTagged(calls.slot(1), valueTag.none, 0);
  expect(calls.take(-isIn(1))).toBe("bufferType");
});
