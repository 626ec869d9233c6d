import { expect, test } from "vitest";
import { opcodeNamed } from "../src/image/index.ts";
import type { CodeItem } from "../src/instruction-builder.ts";
import { improve, oppositeJumps } from "../src/peephole.ts";

function op(name: string, operands: readonly number[] = [], target?: number): CodeItem {
  const opcode = opcodeNamed(name);
  return {
    kind: "instruction",
    opcode,
    operands,
    target,
    offset: 0,
    note: "plain",
    far: undefined,
  };
}

const label = (number: number): CodeItem => ({ kind: "label", label: number });

/** What is left, as `Name operands -> target`. */
function improved(items: readonly CodeItem[]): string[] {
  return improve(items, []).items.flatMap((item) => {
    if (item.kind === "label") return [];
    const target = item.target === undefined ? [] : [`-> ${item.target}`];
    return [[item.opcode.name, ...item.operands, ...target].join(" ")];
  });
}

test("a jump to a jump goes to the last target", () => {
  const items = [
    op("JumpIfTrue", [0], 1),
    op("ReturnNone"),
    label(1),
    op("Jump", [], 2),
    label(3),
    op("ReturnNone"),
    label(2),
    op("Return", [0]),
  ];
  expect(improved(items)).toEqual(["JumpIfTrue 0 -> 2", "ReturnNone", "Return 0"]);
});

test("a jump over a jump becomes the opposite jump", () => {
  const items = [
    op("JumpIfLess", [1, 2], 1),
    op("Jump", [], 2),
    label(1),
    op("ReturnNone"),
    label(2),
    op("Return", [0]),
  ];
  expect(improved(items)[0]).toBe("JumpIfNotLess 1 2 -> 2");
});

test("a jump to the next instruction and a Move to itself go away", () => {
  const items = [op("Jump", [], 1), label(1), op("Move", [3, 3]), op("ReturnNone")];
  expect(improved(items)).toEqual(["ReturnNone"]);
});

test("code that nothing reaches goes away, with the handlers that cover only it", () => {
  const items = [
    op("Return", [0]),
    label(1),
    op("Raise", [0, 1]),
    label(2),
    label(3),
    op("Reraise", [4]),
  ];
  const range = { start: 1, end: 2, target: 3, register: 4 };
  const result = improve(items, [range]);
  expect(result.ranges).toEqual([]);
  expect(result.items.filter(({ kind }) => kind === "instruction")).toHaveLength(1);
});

test("a handler is reached from the code it covers", () => {
  const items = [label(1), op("Raise", [0, 1]), label(2), label(3), op("Reraise", [4])];
  const range = { start: 1, end: 2, target: 3, register: 4 };
  expect(improve(items, [range]).ranges).toEqual([range]);
});

test("a jump that uses no fuel is not sent backward", () => {
  const items = [
    label(1),
    op("Move", [1, 2]),
    op("JumpIfUnbound", [0], 2),
    op("ReturnNone"),
    label(2),
    op("Loop", [], 1),
  ];
  expect(improved(items)[1]).toBe("JumpIfUnbound 0 -> 2");
});

test("two jumps to each other end the walk", () => {
  const items = [label(1), op("Jump", [], 2), label(2), op("Jump", [], 1)];
  expect(improved(items).length).toBeGreaterThan(0);
});

test("each opposite has its own as its opposite", () => {
  for (const [name, opposite] of oppositeJumps) expect(oppositeJumps.get(opposite)).toBe(name);
});
