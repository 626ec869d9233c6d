import { traps } from "@vipera/spec";
import { expect, test } from "vitest";
import { AssemblyMachine } from "./assembly-machine.ts";
import { define, type FunctionText, programText } from "./assembly-text.ts";

function textOf(code: string, ...functions: readonly FunctionText[]): string | undefined {
  return new AssemblyMachine(programText({ code }, ...functions)).run().failure?.text;
}

test("an operator is named as the program writes it", () => {
  const operands = 'LoadConstant r0, "a"\nNewList r1, r0, 0\n';
  expect(textOf(`${operands}Subtract r2, r0, r1\nReturn r2`)).toBe(
    "unsupported operand type(s) for -: 'str' and 'list'",
  );
  expect(textOf(`${operands}Power r2, r0, r1\nReturn r2`)).toBe(
    "unsupported operand type(s) for ** or pow(): 'str' and 'list'",
  );
  expect(textOf(`${operands}Negate r2, r1\nReturn r2`)).toBe(
    "bad operand type for unary -: 'list'",
  );
});

test("a global that has no value is named, without its module", () => {
  expect(textOf('GetGlobal r0, "m.counter"\nReturn r0')).toBe("name 'counter' is not defined");
});

test("a local that has no value is named", () => {
  expect(textOf('LoadSingleton r0, 3\nCheckBound r0, "x"\nReturnNone')).toBe(
    "local variable 'x' referenced before assignment",
  );
});

test("counts of arguments are counted", () => {
  const f: FunctionText = { name: "f", parameters: ["a", "b"], code: "ReturnNone" };
  expect(textOf(`${define("f", 1)}CallGlobal r0, 0, "f"\nReturnNone`, f)).toBe(
    "f() takes exactly 2 arguments (0 given)",
  );
});

test("an attribute that is not there is named with the type", () => {
  expect(textOf('LoadInteger r0, 1\nGetAttribute r1, r0, "colour", 0\nReturn r1')).toBe(
    "'int' object has no attribute 'colour'",
  );
});

test("every hole of a trap's text is of a kind the host fills", () => {
  for (const row of traps) {
    const holes = row.text.match(/\{[^}]*\}/gu) ?? [];
    for (const hole of holes) expect(hole).toMatch(/^\{[trsxn][0-2]\}$/u);
  }
});
