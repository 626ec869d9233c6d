import { expect, test } from "vitest";
import { codeOfBody } from "./compiled.ts";

test("a tuple of constants is a constant", () => {
  expect(codeOfBody("", "return (1, 'a', (2.5, None))")[0]).toMatch(/^LoadConstant r0, tuple/u);
});

test("a list of some constants is made from a tuple", () => {
  expect(codeOfBody("", "return [1, 2, 3, 4]").join()).toContain("CallNative r0, 1, list");
  expect(codeOfBody("", "return [1, 2]").at(-2)).toBe("NewList r0, r1, 2");
});

test("a long display is appended to", () => {
  const items = Array.from({ length: 30 }, () => "a").join(", ");
  const code = codeOfBody("a", `return [${items}]`);
  expect(code.filter((line) => line.startsWith("ListAppend"))).toHaveLength(6);
});

test("an entry's value is evaluated before its key, as in 2.7", () => {
  const code = codeOfBody("k, v", "return {k.a: v.b}");
  expect(code[0]).toContain("r1, b");
  expect(code[1]).toContain("r0, a");
});

test("a dict comprehension's names are its own", () => {
  const code = codeOfBody("a", "x = 1\nd = {x: x for x in a}\nreturn x");
  expect(code[0]).toBe("LoadInteger r1, 1");
  expect(code.at(-1)).toBe("Return r1");
  expect(code.join()).not.toMatch(/ForIterate r\d+, r1,/u);
});
