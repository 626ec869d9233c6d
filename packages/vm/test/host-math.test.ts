import { natives } from "@vipera/spec";
import { expect, test } from "vitest";
import { hostMath } from "../src/index.ts";

function idOf(name: string): number {
  return natives.find((row) => row.name === name)?.id ?? 0;
}

test("functions are found by the id of their native row and give singles", () => {
  expect(hostMath(idOf("math.exp"), 1, 0)).toBe(Math.fround(Math.E));
  expect(hostMath(idOf("math.log"), Math.E, 0)).toBe(1);
  expect(hostMath(idOf("math.sin"), 0, 0)).toBe(0);
  expect(hostMath(idOf("math.cos"), 0, 0)).toBe(1);
  expect(hostMath(idOf("math.pow"), 2, 0.5)).toBe(Math.fround(Math.SQRT2));
});

test("a number that names no such function is a bug", () => {
  expect(() => hostMath(idOf("len"), 0, 0)).toThrow("no function");
});
