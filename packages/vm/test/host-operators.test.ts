import { expect, test } from "vitest";
import { operate } from "./operator-call.ts";

const long = [2n ** 70n] as const;

test("a long and a float are floats", () => {
  expect(operate("Add", long, 1.5)).toBe(2 ** 70);
  expect(operate("Subtract", 1.5, [2n])).toBe(-0.5);
  expect(operate("InPlaceMultiply", [3n], 0.5)).toBe(1.5);
});

test("operands of the wrong type are refused", () => {
  expect(operate("And", [1n], 1.5)).toBe("operandTypes");
  expect(operate("Invert", 1.5, 1.5)).toBe("unaryType");
});

test("the order of a long and another number is exact", () => {
  expect(operate("Equal", long, 2 ** 70)).toBe(0);
  expect(operate("Equal", [2n ** 70n + 1n], 2 ** 70)).toBe(1);
  expect(operate("Equal", [-1n], 2n)).toBe(-1);
  expect(operate("Equal", long, Number.NaN)).toBe(2);
  expect(operate("Equal", [5n], 5n)).toBe(0);
});
