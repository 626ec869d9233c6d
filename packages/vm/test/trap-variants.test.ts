import { expect, test } from "vitest";
import { AssemblyMachine } from "./assembly-machine.ts";
import { programText } from "./assembly-text.ts";

/** The text of the error of the last instruction, with a str, a list, a tuple and 0 in r0 to r3. */
function textOf(code: string): string | undefined {
  const operands = `LoadConstant r0, "abc"
NewList r1, r0, 0
NewTuple r2, r0, 0
LoadInteger r3, 0
`;
  const machine = new AssemblyMachine(programText({ code: `${operands}${code}\nReturnNone` }));
  return machine.run().failure?.text;
}

test("an index is refused by the name of its sequence", () => {
  expect(textOf("GetIndex r4, r1, r0")).toBe("list indices must be integers, not str");
  expect(textOf("GetIndex r4, r0, r1")).toBe("string indices must be integers, not list");
  expect(textOf("GetIndex r4, r1, r3")).toBe("list index out of range");
  expect(textOf("GetIndex r4, r2, r3")).toBe("tuple index out of range");
});

test("+ and * name the operand that does not fit", () => {
  expect(textOf("Add r4, r0, r1")).toBe("cannot concatenate 'str' and 'list' objects");
  expect(textOf("Add r4, r2, r1")).toBe('can only concatenate tuple (not "list") to tuple');
  expect(textOf("Add r4, r3, r1")).toBe("unsupported operand type(s) for +: 'int' and 'list'");
  expect(textOf("Multiply r4, r1, r0")).toBe("can't multiply sequence by non-int of type 'str'");
});

test("what is divided by zero decides", () => {
  expect(textOf("Modulo r4, r3, r3")).toBe("integer division or modulo by zero");
  expect(textOf("TrueDivide r4, r3, r3")).toBe("division by zero");
  expect(textOf("LoadConstant r4, 1.5\nModulo r4, r4, r3")).toBe("float modulo");
  expect(textOf("LoadConstant r4, 1.5\nFloorDivide r4, r4, r3")).toBe("float divmod()");
});

test("unpacking tells how many values there were", () => {
  const pair = "NewList r4, r0, 2\n";
  expect(textOf(`${pair}Unpack r5, 1, r4`)).toBe("too many values to unpack");
  expect(textOf(`${pair}Unpack r5, 3, r4`)).toBe("need more than 2 values to unpack");
  expect(textOf("NewList r4, r0, 1\nUnpack r5, 3, r4")).toBe("need more than 1 value to unpack");
});

test("ord tells the length of a longer string, or the type", () => {
  expect(textOf("Move r6, r0\nCallNative r4, 1, ord")).toBe(
    "ord() expected a character, but string of length 3 found",
  );
  expect(textOf("Move r6, r1\nCallNative r4, 1, ord")).toBe(
    "ord() expected string of length 1, but list found",
  );
});

test("range names the argument that is no integer", () => {
  expect(textOf("Move r6, r0\nCallNative r4, 1, range")).toBe(
    "range() integer end argument expected, got str.",
  );
  expect(textOf("Move r6, r0\nMove r7, r3\nCallNative r4, 2, range")).toBe(
    "range() integer start argument expected, got str.",
  );
  expect(textOf("LoadConstant r6, 1.5\nCallNative r4, 1, xrange")).toBe(
    "integer argument expected, got float",
  );
});
