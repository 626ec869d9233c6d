import { expect, test } from "vitest";
import { decodeInstruction } from "../src/image/index.ts";
import { InstructionBuilder } from "../src/instruction-builder.ts";

/** Names and operands of all instructions. */
function read(code: Uint32Array): string[] {
  const lines: string[] = [];
  for (let at = 0; at < code.length; ) {
    const instruction = decodeInstruction(code, at);
    if (instruction === undefined) throw new Error(`no instruction at ${at}`);
    lines.push([instruction.opcode.name, ...instruction.operands].join(" "));
    at += instruction.opcode.words;
  }
  return lines;
}

function fill(builder: InstructionBuilder, words: number): void {
  for (let index = 0; index < words; index += 1) builder.emit("Move", 1, 2);
}

test("a jump counts from the end of its instruction", () => {
  const builder = new InstructionBuilder();
  const top = builder.here();
  builder.emit("Move", 1, 2);
  builder.emitJump("JumpIfLess", [1, 2], top);
  builder.emit("ReturnNone");
  expect(read(builder.finish().code)[1]).toBe("JumpIfLess 1 2 -2");
});

test("a jump too far becomes the opposite one over a long one, forward and backward", () => {
  const builder = new InstructionBuilder();
  const end = builder.label();
  const top = builder.here();
  builder.emitJump("JumpIfLess", [1, 2], end);
  fill(builder, 127);
  builder.emitJump("JumpIfEqualImmediate", [1, 5], top);
  builder.place(end);
  builder.emit("ReturnNone");
  const lines = read(builder.finish().code);
  expect(lines.slice(0, 2)).toEqual(["JumpIfNotLess 1 2 1", "Jump 129"]);
  expect(lines.slice(-3)).toEqual(["JumpIfNotEqualImmediate 1 5 1", "Loop -131", "ReturnNone"]);
});

test("a jump that just fits stays short", () => {
  const builder = new InstructionBuilder();
  const end = builder.label();
  builder.emitJump("JumpIfLess", [1, 2], end);
  fill(builder, 127);
  builder.place(end);
  builder.emit("ReturnNone");
  expect(read(builder.finish().code)[0]).toBe("JumpIfLess 1 2 127");
});

test("the end of a far range loop is the instruction with a step", () => {
  const builder = new InstructionBuilder();
  const top = builder.here();
  fill(builder, 128);
  builder.emitRangeLoop(1, 2, 3, top);
  builder.emit("ReturnNone");
  expect(read(builder.finish().code).at(-2)).toBe("ForRangeStep 1 2 3 -130");
});

test("a handler covers words, and one that covers none is left out", () => {
  const builder = new InstructionBuilder();
  const start = builder.here();
  const empty = builder.here();
  builder.emit("Raise", 1, 2);
  const end = builder.here();
  const target = builder.here();
  builder.emit("ReturnNone");
  builder.cover({ start, end: empty, target, register: 3 });
  builder.cover({ start, end, target, register: 4 });
  expect(builder.finish().handlers).toEqual([{ start: 0, end: 1, target: 1, register: 4 }]);
});

test("each instruction keeps its place in the source and what that says", () => {
  const builder = new InstructionBuilder();
  builder.offset = 7;
  builder.emit("ForRangePrepare", 1, 2, 3, 0);
  builder.offset = 9;
  builder.note = "augmented";
  builder.emit("ReturnNone");
  expect(builder.finish().places).toEqual([
    { word: 0, offset: 7, note: "plain" },
    { word: 2, offset: 9, note: "augmented" },
  ]);
});
