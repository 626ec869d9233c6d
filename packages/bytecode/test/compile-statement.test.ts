import { expect, test } from "vitest";
import { codeOf, codeOfBody } from "./compiled.ts";

test("a while loop has its test at the bottom", () => {
  expect(codeOfBody("n", "while n > 0:\n    n -= 1\nreturn n")).toEqual([
    "Jump L2",
    "AddImmediate r0, r0, -1",
    "JumpIfGreaterImmediate r0, 0, L1",
    "Return r0",
  ]);
});

test("each item of print is written before the next is evaluated", () => {
  expect(codeOfBody("a", "print a.x, a.y,")).toEqual([
    "GetAttribute r1, r0, x, 0",
    "PrintItem r1",
    "GetAttribute r1, r0, y, 0",
    "PrintItem r1",
    "ReturnNone",
  ]);
});

test("assert calls the class with the message", () => {
  const code = codeOfBody("a", "assert a, 'no'");
  expect(code[0]).toBe("JumpIfTrue r0, L6");
  expect(code.join("\n")).toContain("LoadConstant r1, class AssertionError");
});

test("statements that only hold a constant leave no code", () => {
  expect(codeOf("'text'\n5\npass\n")).toEqual(["ReturnNone"]);
});

test("code behind a return is not there", () => {
  expect(codeOfBody("a", "return a\nprint a")).toEqual(["Return r0"]);
});
