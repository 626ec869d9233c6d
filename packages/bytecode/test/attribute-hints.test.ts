import { expect, test } from "vitest";
import { codeOf } from "./compiled.ts";

const point = `
class Point(object):
    def __init__(self):
        self.x = 1
        self.y = 2
    def sum(self):
        return self.x + self.y
    def shown(self):
        return self.sum()
print Point().shown()
`;

/** The hints of the instructions of a function that have one: the last operand. */
const hintsOf = (name: string, opcode: string) =>
  codeOf(point, name)
    .filter((line) => line.startsWith(opcode))
    .map((line) => Number(line.split(", ").at(-1)));

test("an attribute is where the first assignment of a method puts it", () => {
  expect(hintsOf("__init__", "SetAttribute")).toEqual([0, 1]);
  expect(hintsOf("sum", "GetAttribute")).toEqual([0, 1]);
});

test("a method is where the body of its class puts it, behind the name of its module", () => {
  expect(hintsOf("shown", "CallMethod")).toEqual([2 * 2]);
});

test("a program without classes has no hints", () => {
  expect(codeOf("e = ValueError()\nprint e.args\n").at(1)).toMatch(/, 0$/);
});

test("an attribute that only classes have is looked for in the class, behind __module__", () => {
  const read = (more: string) => {
    const body = "a = 1\n    b = 2\n    def f(self):\n        return self.b\n";
    return codeOf(`class A(object):\n    ${body}${more}`, "f")
      .filter((line) => line.startsWith("GetAttribute"))
      .map((line) => Number(line.split(", ").at(-1)));
  };
  expect(read("")).toEqual([0x8000 + 2]);
  expect(read("A().b = 3\n")[0]).toBeLessThan(0x8000);
  expect(read("A().__dict__\n")[0]).toBeLessThan(0x8000);
  expect(read("object.__setattr__(A(), 'b', 3)\n")[0]).toBeLessThan(0x8000);
});
