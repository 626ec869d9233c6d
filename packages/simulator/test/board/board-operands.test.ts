import { expect, test } from "vitest";
import { BoardRefusal } from "../../src/board/board-refusal.ts";
import { operands } from "./board-values.ts";

test("integers are checked against their range", () => {
  expect(operands(3).integer("a pin", 0, 3)).toBe(3);
  expect(() => operands(4).integer("a pin", 0, 3)).toThrow("a pin must be from 0 to 3, not 4");
  expect(() => operands("x").integer("a pin")).toThrow("a pin must be an integer, not str");
  expect(() => operands([1]).integer("a pin")).toThrow("a pin must be an integer, not sequence");
  expect(() => operands(null).length()).toThrow("a length must be an integer, not NoneType");
});

test("a buffer is a text or integers, and long enough", () => {
  expect(operands("abc", 2).bytes()).toEqual([97, 98]);
  expect(operands([0, 255], 2).bytes()).toEqual([0, 255]);
  expect(() => operands([0], 2).bytes()).toThrow("the buffer has 1 elements, not 2");
  expect(() => operands([-1], 1).bytes()).toThrow("a byte must be from 0 to 255, not -1");
  expect(() => operands([null], 1).bytes()).toThrow("a byte must be an integer, not NoneType");
  expect(() => operands(7, 1).bytes()).toThrow(BoardRefusal);
});

test("operands come one after another, and a missing one is refused", () => {
  const two = operands(1, 2);
  expect([two.integer("a"), two.integer("b")]).toEqual([1, 2]);
  expect(() => two.integer("c")).toThrow("an operand is missing");
});
