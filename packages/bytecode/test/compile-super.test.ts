import { expect, test } from "vitest";
import { codeOf } from "./compiled.ts";

const head = "class A(object):\n    def f(self):\n        return 1\n";

test("an attribute of super is asked of the library by class, object and name", () => {
  const text = `${head}class B(A):\n    def g(self):\n        return super(B, self).f()\n`;
  const code = codeOf(text, "g").join("\n");
  expect(code).toMatch(/GetGlobal r5, B\nMove r6, r0\nLoadConstant r7, string "f"\nCall r3, 3/u);
});

test("super with another number of arguments is no such attribute", () => {
  const text = `${head}class B(A):\n    def g(self):\n        return super.f\n`;
  expect(codeOf(text, "g").join("\n")).not.toContain("Call");
});
