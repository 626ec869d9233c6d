import { expect, test } from "vitest";
import { codeOf, codeOfBody, compileText, imageOf } from "./compiled.ts";

test("a global function is called by its slot, and arguments are evaluated in place", () => {
  const text = "def f(n):\n    return f(n - 1) + f(n - 2)\nprint f(3)\n";
  expect(codeOf(text, "f")).toEqual([
    "AddImmediate r3, r0, -1",
    "CallGlobal r1, 1, f",
    "AddImmediate r4, r0, -2",
    "CallGlobal r2, 1, f",
    "Add r1, r1, r2",
    "Return r1",
  ]);
});

test("nested calls move nothing", () => {
  const code = codeOf("def f(a):\n    return a\nprint f(f(f(1)))\n");
  expect(code.join("\n")).not.toContain("Move");
});

test("a name bound more than once is looked up before arguments that may bind it", () => {
  const text = "def g(): pass\ndef f(): pass\nf = g\ndef h():\n    return f(g())\nprint h()\n";
  expect(codeOf(text, "h").slice(0, 3)).toEqual([
    "GetGlobal r0, f",
    "CallGlobal r2, 0, g",
    "Call r0, 1",
  ]);
});

test("a method is called on its object without a bound method", () => {
  expect(codeOfBody("a, b", "a.append(b)")).toEqual([
    "Move r4, r0",
    "Move r5, r1",
    "CallMethod r2, 2, append, 0",
    "ReturnNone",
  ]);
});

test("keywords are named by a constant tuple", () => {
  const text = "def f(a, b=2):\n    return a\nprint f(1, b=3)\n";
  expect(codeOf(text).join("\n")).toMatch(/CallKeyword r\d+, 2, tuple k\d+/u);
});

test("reduce asks its first argument which reduce is meant", () => {
  const code = codeOf("import parallel\nprint reduce(1, 'sum')\n").join("\n");
  expect(code).toContain("CallNative");
  expect(code).toContain("JumpIfFalse");
});

test("200 arguments are a call, 201 are refused", () => {
  const call = (count: number) => `print max(${Array(count).fill("0").join(", ")})\n`;
  expect(compileText(call(200)).codes).toEqual([]);
  expect(compileText(call(201)).codes).toEqual(["VP4002"]);
});

test("the function form of print writes one value like the statement", () => {
  expect(codeOfBody("a", "print(a)")).toContain("PrintItem r0");
  expect(codeOfBody("a", "print(a, a)").join("\n")).toContain("print");
  expect(codeOfBody("a", "print(a, *a)").join("\n")).toContain("CallSpread");
});

test("only what a program mentions is in its image", () => {
  const names = imageOf("print len('a')\ndef f(): pass\n").functions.map(({ name }) => name);
  expect(names).toEqual(["<module>", "f"]);
  const used = imageOf("print map(None, [])\n").functions.map(({ name }) => name);
  expect(used).toEqual(["<module>", "map"]);
});
