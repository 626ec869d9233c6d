import { describe, expect, test } from "vitest";
import { AssemblyMachine } from "./assembly-machine.ts";
import { define, type FunctionText, programText } from "./assembly-text.ts";

/** Constants k0 to k3; they follow the line of the file. */
const classes = ["ValueError", "KeyError", "IOError", "SystemExit"]
  .map((name, index) => `.constant ${index} class ${name}\n`)
  .join("");

function withClasses(...functions: readonly FunctionText[]): string {
  return programText(...functions).replace(/(?=\.entry)/u, classes);
}

function failureOf(...functions: readonly FunctionText[]) {
  return new AssemblyMachine(programText(...functions)).run().failure;
}

/** Divides by its argument, at line 2. */
const divide: FunctionText = {
  name: "divide",
  parameters: ["x"],
  code: "LoadInteger r1, 1\nFloorDivide r1, r1, r0\nReturn r1",
};
/** Calls divide(0), at line 3. */
const outer: FunctionText = {
  name: "outer",
  code: 'LoadInteger r4, 0\nCallGlobal r2, 1, "divide"\nReturn r2',
};

const names = (failure: ReturnType<typeof failureOf>) =>
  failure?.frames.map((frame) => `${frame.function} ${frame.line}`);

test("an uncaught exception has all frames, outermost first", () => {
  const main = {
    code: `${define("divide", 1)}${define("outer", 2)}CallGlobal r0, 0, "outer"\nReturnNone`,
  };
  const failure = failureOf(main, divide, outer);
  expect(failure).toMatchObject({
    kind: "ZeroDivisionError",
    text: "integer division or modulo by zero",
  });
  expect(names(failure)).toEqual(["<module> 1", "outer 3", "divide 2"]);
});

test("an exception that was caught and raised again still shows where it was raised", () => {
  const main = {
    code: `${define("divide", 1)}${define("outer", 2)}CallGlobal r0, 0, "outer"\nReturnNone`,
  };
  const catching: FunctionText = {
    name: "outer",
    code: `LoadInteger r4, 0
start: CallGlobal r2, 1, "divide"
end: Return r2
caught: Reraise r5
.handler start end caught r5`,
  };
  expect(names(failureOf(main, divide, catching))).toEqual(["<module> 1", "outer 3", "divide 2"]);
});

test("frames of built-in functions that are vPython are not shown", () => {
  const main = { code: `${define("divide", 1)}LoadInteger r2, 0\nCallGlobal r0, 1, "divide"` };
  const inPrelude = (text: string) =>
    text
      .replace(".entry", '.file 1 "<library>/prelude.py"\n.entry')
      .replace(/(\.function 1 .*\n\.frame file) 0/u, "$1 1");
  const { failure } = new AssemblyMachine(inPrelude(programText(main, divide))).run();
  expect(failure?.kind).toBe("ZeroDivisionError");
  expect(names(failure)).toEqual(["<module> 1"]);
});

describe("texts of exceptions the program raises", () => {
  function textOf(code: string): string | undefined {
    const { failure } = new AssemblyMachine(withClasses({ code })).run();
    return failure && `${failure.kind}: ${failure.text}`;
  }

  test("one argument is its str, several are a tuple", () => {
    expect(textOf('LoadConstant r0, k0\nLoadConstant r1, "no"\nRaise r0, r1')).toBe(
      "ValueError: no",
    );
    expect(
      textOf(
        `LoadConstant r0, k0
LoadInteger r1, 1
LoadInteger r2, 2
NewTuple r1, r1, 2
Raise r0, r1`,
      ),
    ).toBe("ValueError: (1, 2)");
    expect(textOf("LoadConstant r0, k0\nLoadSingleton r1, 0\nRaise r0, r1")).toBe("ValueError: ");
  });

  test("a KeyError shows its key as a program would write it", () => {
    expect(textOf('LoadConstant r0, k1\nLoadConstant r1, "k"\nRaise r0, r1')).toBe("KeyError: 'k'");
  });

  test("an IOError shows number and text", () => {
    expect(
      textOf(
        `LoadConstant r0, k2
LoadInteger r1, 2
LoadConstant r2, "gone"
NewTuple r1, r1, 2
Raise r0, r1`,
      ),
    ).toBe("IOError: [Errno 2] gone");
  });
});

test("exit with a text leaves the text", () => {
  const code = 'LoadConstant r0, k3\nLoadConstant r1, "enough"\nRaise r0, r1';
  const outcome = new AssemblyMachine(withClasses({ code })).run();
  expect(outcome).toMatchObject({
    exit: { status: 1, message: "enough" },
    failure: undefined,
  });
});
