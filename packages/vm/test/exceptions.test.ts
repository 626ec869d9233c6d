import { describe, expect, it } from "vitest";
import { AssemblyMachine, type Build, type Outcome } from "./assembly-machine.ts";
import { define, type FunctionText, programText } from "./assembly-text.ts";

const builds = ["full", "core", "stress"] as const;

function run(build: Build, functions: readonly FunctionText[]): Outcome {
  return new AssemblyMachine(programText(...functions), { build, windowBytes: 16_384 }).run();
}

/** Class constants 0 to 3 for programs that raise and match by name. */
const classes = `.constant 0 class ValueError
.constant 1 class LookupError
.constant 2 class IndexError
.constant 3 class SystemExit
.constant 4 tuple k0 k1
`;

function runWithClasses(build: Build, functions: readonly FunctionText[]): Outcome {
  const text = `${classes}${programText(...functions)}`;
  return new AssemblyMachine(text, { build, windowBytes: 16_384 }).run();
}

/** Function 1 of the programs: raises IndexError at its second line. */
const raiser: FunctionText = {
  name: "raiser",
  code: `.line 20 5
LoadConstant r0, k2
LoadConstant r1, "deep"
.line 21 5
Raise r0, r1
ReturnNone`,
};

const middle: FunctionText = {
  name: "middle",
  code: `.line 30 3\nCallGlobal r0, 0, "raiser"\nReturnNone`,
};

describe.each(builds)("exceptions in the %s build", (build) => {
  it("an uncaught exception leaves its frames for the traceback", () => {
    const main = {
      code: `${define("raiser", 1)}${define("middle", 2)}.line 9 1\nCallGlobal r0, 0, "middle"`,
    };
    const { failure } = runWithClasses(build, [
      { code: `${main.code}\nReturnNone` },
      raiser,
      middle,
    ]);
    expect(failure).toEqual({
      kind: "IndexError",
      text: "deep",
      frames: [
        { file: "test.py", line: 9, column: 1, function: "<module>" },
        { file: "test.py", line: 30, column: 3, function: "middle" },
        { file: "test.py", line: 21, column: 5, function: "raiser" },
      ],
    });
  });

  it("a handler receives the exception of a called function", () => {
    const main = {
      code: `${define("raiser", 1)}${define("middle", 2)}
try: CallGlobal r0, 0, "middle"
end: ReturnNone
caught: LoadConstant r1, k1
MatchException r2, r3, r1
LoadConstant r1, k0
MatchException r3, r3, r1
NewTuple r4, r2, 2
Return r4
.handler try, end, caught, r3`,
    };
    expect(runWithClasses(build, [main, raiser, middle]).result).toBe("(True, False)");
  });

  it("a tuple of classes matches any of them", () => {
    const main = {
      code: `${define("raiser", 1)}
try: CallGlobal r0, 0, "raiser"
end: ReturnNone
caught: LoadConstant r1, k4
MatchException r2, r3, r1
Return r2
.handler try, end, caught, r3`,
    };
    expect(runWithClasses(build, [main, raiser]).result).toBe("True");
  });

  it("raising again keeps the first place and the frames between", () => {
    const main = {
      code: `${define("raiser", 1)}${define("middle", 2)}
try: .line 11 1
CallGlobal r0, 0, "middle"
end: ReturnNone
caught: .line 13 1
Reraise r3
.handler try, end, caught, r3`,
    };
    const { failure } = runWithClasses(build, [main, raiser, middle]);
    expect(failure?.frames.map((frame) => [frame.function, frame.line])).toEqual([
      ["<module>", 11],
      ["middle", 30],
      ["raiser", 21],
    ]);
  });

  it("the innermost handler is asked first", () => {
    const main = {
      code: `LoadInteger r0, 1
try: LoadInteger r1, 0
Divide r2, r0, r1
end: ReturnNone
inner: LoadInteger r5, 1
Return r5
outer: LoadInteger r5, 2
Return r5
.handler try, end, inner, r3
.handler try, end, outer, r3`,
    };
    expect(run(build, [main]).result).toBe("1");
  });

  it("what is no exception cannot be raised", () => {
    const main = { code: "LoadInteger r0, 5\nLoadSingleton r1, 0\nRaise r0, r1\nReturnNone" };
    expect(run(build, [main]).failure).toMatchObject({
      kind: "TypeError",
      text: "exceptions must be old-style classes or derived from BaseException, not int",
    });
  });

  it("an unbound local is named", () => {
    const main = { code: 'LoadSingleton r0, 3\nCheckBound r0, "total"\nReturnNone' };
    expect(run(build, [main]).failure).toMatchObject({
      kind: "UnboundLocalError",
      text: "local variable 'total' referenced before assignment",
    });
  });

  it("an unbound global is named", () => {
    const main = { code: 'GetGlobal r0, "other"\nGetGlobal r0, "missing"\nReturnNone' };
    const first = { code: `LoadInteger r0, 1\nSetGlobal r0, "other"\n${main.code}` };
    expect(run(build, [first]).failure).toMatchObject({
      kind: "NameError",
      text: "name 'missing' is not defined",
    });
  });

  it("SystemExit ends the core with its status", () => {
    const exitWith = (value: string) =>
      runWithClasses(build, [
        { code: `LoadConstant r0, k3\nLoadConstant r1, ${value}\nRaise r0, r1` },
      ]);
    expect(exitWith("7")).toMatchObject({
      exit: { status: 7, message: undefined },
    });
    expect(exitWith("none")).toMatchObject({
      exit: { status: 0, message: undefined },
    });
    expect(exitWith('"stop"')).toMatchObject({
      exit: { status: 1, message: "stop" },
    });
  });

  it("a program that has no memory left can handle MemoryError", () => {
    const main = {
      code: `NewList r0, r0, 0
again: NewTuple r1, r0, 200
ListAppend r0, r1
Loop again
end: ReturnNone
caught: LoadInteger r0, 1
Return r0
.handler again, end, caught, r3`,
      registers: 210,
    };
    const loads = Array.from({ length: 210 }, (_, index) => `LoadSingleton r${index}, 0\n`);
    const cleared = loads.join("");
    expect(run(build, [{ ...main, code: cleared + main.code }]).result).toBe("1");
  });
});
