import { expect, test } from "vitest";
import { codeOf, codeOfBody, compileText, imageOf } from "./compiled.ts";

test("a constant needed inside a loop is loaded once, at the start", () => {
  const code = codeOfBody("a", "s = 1.5\nfor x in a:\n    s = s * 2.5\nreturn s");
  expect(code[0]).toMatch(/^LoadConstant r\d+, float 2.5$/u);
  expect(code.filter((line) => line.includes("2.5"))).toHaveLength(1);
});

test("a constant needed once is loaded where it is needed", () => {
  expect(codeOfBody("a", "return a * 2.5")[0]).toMatch(/^LoadConstant r1, float 2.5$/u);
});

test("names of the program that no function uses lie in registers", () => {
  const code = codeOf("total = 0\nfor i in range(9):\n    total += i\nprint total\n").join("\n");
  expect(code).not.toContain("Global");
  expect(imageOf("x = 1\ndef f():\n    return x\nprint f()\n").globals).toContain("x");
});

test("all names stay global names when asked", () => {
  const image = imageOf("total = 0\nprint total\n", {}, { keepGlobals: true });
  expect(image.globals).toEqual(["total"]);
});

test("a variable that may be unbound starts with the mark and is checked", () => {
  const code = codeOfBody("a", "if a:\n    b = 1\nreturn b");
  expect(code[0]).toBe("LoadSingleton r1, 3");
  expect(code).toContain('CheckBound r1, string "b"');
});

test("254 registers are a frame, more are refused", () => {
  const variables = (count: number) => {
    const lines = Array.from({ length: count }, (_, index) => `    v${index} = 0\n`);
    return `def f():\n${lines.join("")}f()\n`;
  };
  expect(compileText(variables(254)).codes).toEqual([]);
  expect(compileText(variables(255)).codes).toEqual(["VP4001"]);
});

test("code longer than jumps reach is refused", () => {
  expect(compileText(`a = 0\n${"a = [a, a, a]\n".repeat(9000)}`).codes).toEqual(["VP4004"]);
});
