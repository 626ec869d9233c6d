import { classes, exceptionSlots, numberOfNative } from "@vipera/spec";
import { describe, expect, test } from "vitest";
import { BlockBuilder, type SlotValue } from "../src/block-builder.ts";
import { CoreMemory, placeBlock, reprOf, strOf } from "../src/index.ts";
import { valueTag } from "../src/layout-offsets.ts";
import { ValueText } from "../src/value-text.ts";

const at = 4096;

/** Builds values in a block and gives what Python would print of them. */
function texts(build: (builder: BlockBuilder) => SlotValue) {
  const builder = new BlockBuilder("full");
  builder.reserve(8);
  const value = build(builder);
  const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), "full");
  placeBlock(memory.buffer, at, builder.finish());
  const slot =
    "payload" in value && value.tag <= -9 ? { ...value, payload: value.payload + at } : value;
  return { repr: reprOf(memory, slot), str: strOf(memory, slot) };
}

const int = (value: number): SlotValue => ({ tag: -1, payload: value >>> 0 });

describe("values that are no objects", () => {
  test.each([
    [int(-5), "-5"],
    [{ tag: -2, payload: 1 }, "True"],
    [{ tag: -2, payload: 0 }, "False"],
    [{ tag: -3, payload: 0 }, "None"],
    [{ float: 2 }, "2.0"],
    [{ tag: -7, payload: 4 }, "NotImplemented"],
    [{ tag: -7, payload: 5 }, "Ellipsis"],
    [{ tag: -6, payload: 3 }, "<type 'int'>"],
    [{ tag: -5, payload: numberOfNative(15) }, "<built-in function len>"],
  ] as const)("%o", (slot, text) => {
    expect(texts(() => slot).repr).toBe(text);
  });
});

test("a string is itself as str and quoted as repr", () => {
  const { repr, str } = texts((builder) => ({ tag: -9, payload: builder.string("a\n") }));
  expect([repr, str]).toEqual(["'a\\n'", "a\n"]);
});

test("tuples show their elements, one element with a comma", () => {
  const one = texts((builder) => ({ tag: -11, payload: builder.tuple([int(1)]) }));
  expect(one.str).toBe("(1,)");
  const two = texts((builder) => {
    const text = builder.string("x");
    return { tag: -11, payload: builder.tuple([int(1), { tag: -9, payload: text }]) };
  });
  expect(two.repr).toBe("(1, 'x')");
});

function newList(builder: BlockBuilder, values: readonly SlotValue[]): number {
  const storage = builder.newObject(-32, 8 + 8 * values.length);
  for (const [index, value] of values.entries()) builder.setSlot(storage + 8 + 8 * index, value);
  const list = builder.newObject(-10, 16);
  builder.setU32(list + 8, values.length);
  builder.setAddress(list + 12, storage);
  return list;
}

test("lists show their elements, and themselves as [...]", () => {
  const plain = texts((builder) => ({ tag: -10, payload: newList(builder, [int(1), int(2)]) }));
  expect(plain.repr).toBe("[1, 2]");
  const cyclic = texts((builder) => {
    const list = newList(builder, [int(1), int(0)]);
    builder.setSlot(list - 8, { tag: -10, payload: list });
    return { tag: -10, payload: list };
  });
  expect(cyclic.repr).toBe("[1, [...]]");
});

test("sets show their values in a list", () => {
  const { repr } = texts((builder) => {
    const entries = builder.newObject(-32, 8 + 2 * 16);
    builder.setSlot(entries + 8, int(1));
    builder.setSlot(entries + 24, { tag: -4, payload: 0 });
    const set = builder.newObject(valueTag.frozenset, 24);
    builder.setU32(set + 8, 1);
    builder.setU32(set + 12, 2);
    builder.setAddress(set + 16, entries);
    return { tag: valueTag.frozenset, payload: set };
  });
  expect(repr).toBe("frozenset([1])");
  expect(
    texts((builder) => ({ tag: valueTag.set, payload: builder.newObject(-13, 24) })).repr,
  ).toBe("set([])");
});

test("dicts show their entries and not those that were deleted", () => {
  const { repr } = texts((builder) => {
    const entries = builder.newObject(-32, 8 + 32);
    builder.setSlot(entries + 8, { tag: -4, payload: 0 });
    builder.setSlot(entries + 24, int(1));
    builder.setSlot(entries + 32, int(2));
    const dict = builder.newObject(-12, 24);
    builder.setU32(dict + 8, 1);
    builder.setU32(dict + 12, 2);
    builder.setAddress(dict + 16, entries);
    return { tag: -12, payload: dict };
  });
  expect(repr).toBe("{1: 2}");
});

test("wide integers and ranges", () => {
  const wide = texts((builder) => builder.integer(valueTag.big, -(2n ** 40n)));
  expect(wide.repr).toBe("-1099511627776");
  const long = texts((builder) => builder.integer(valueTag.long, -(2n ** 100n)));
  expect(long).toEqual({ str: String(-(2n ** 100n)), repr: `${-(2n ** 100n)}L` });
  const range = texts((builder) => {
    const offset = builder.newObject(-19, 24);
    builder.setU32(offset + 8, 2);
    builder.setU32(offset + 12, 3);
    builder.setU32(offset + 16, 2);
    return { tag: -19, payload: offset };
  });
  expect(range.repr).toBe("xrange(2, 8, 2)");
});

test("exceptions show what they were made of, or the text of their trap", () => {
  const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), "full");
  const error = { tag: valueTag.exception, payload: at };
  const classId = classes.find((row) => row.name === "KeyError")?.id ?? 0;
  memory.setTagged(at + exceptionSlots.kind, -6, classId);
  memory.setTagged(at + exceptionSlots.arguments, -4, 0);
  memory.setTagged(at + exceptionSlots.first, -1, 7);
  expect(reprOf(memory, error, () => "it's")).toBe(`KeyError("it's",)`);
  expect(strOf(memory, error, () => "it's")).toBe("it's");
  expect(reprOf(memory, error, () => undefined)).toBe("KeyError(7,)");
  expect(strOf(memory, error, () => undefined)).toBe("7");
  expect([reprOf(memory, error), strOf(memory, error)]).toEqual(["KeyError()", ""]);
});

test("a text far longer than all memory, or too deep, is given up", () => {
  const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), "full");
  // Tuples of twice the tuple before: 2 to their number.
  const tuple = (index: number) => ({ tag: -11, payload: at + 32 * index });
  memory.setU32(at + 8, 0);
  for (let index = 1; index < 1500; index += 1) {
    const { payload } = tuple(index);
    memory.setU32(payload + 8, index < 40 ? 2 : 1);
    memory.setTagged(payload + 16, -11, tuple(index - 1).payload);
    memory.setTagged(payload + 24, -11, tuple(index - 1).payload);
  }
  expect(() => new ValueText(memory).appendRepr(tuple(39))).toThrow("memory");
  memory.setU32(tuple(1).payload + 8, 1);
  for (let index = 1; index < 40; index += 1) memory.setU32(tuple(index).payload + 8, 1);
  expect(reprOf(memory, tuple(900))).toHaveLength(900 * 3 + 2);
  expect(() => reprOf(memory, tuple(1400))).toThrow("recursion");
});
