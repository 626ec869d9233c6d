import { expect, test } from "vitest";
import { trapNamed } from "../src/variables.ts";
import { codeOf, codeOfBody } from "./compiled.ts";

test("a native function as a value is a constant", () => {
  expect(codeOfBody("", "return len")).toEqual(["LoadConstant r0, native len", "Return r0"]);
  expect(codeOfBody("", "return ValueError")[0]).toBe("LoadConstant r0, class ValueError");
});

test("a module stands for its function of the same name", () => {
  expect(codeOf("import random\nprint random()\n").join()).toContain("random.random");
});

test("a free variable that may be unbound raises NameError", () => {
  const text = "def f():\n    def g():\n        return a\n    g()\n    a = 1\nprint f\n";
  const code = codeOf(text, "g");
  expect(code).toContain("LoadConstant r2, class NameError");
  expect(code.join()).toContain("JumpIfUnbound");
});

test("a trap that does not exist is a bug", () => {
  expect(() => trapNamed("nothing")).toThrow("no trap nothing");
});
