import { describe, expect, it } from "vitest";
import { AssemblyMachine, type Build, type Outcome } from "./assembly-machine.ts";
import { define, type FunctionText, programText } from "./assembly-text.ts";

const builds = ["full", "core", "stress"] as const;

function run(build: Build, functions: readonly FunctionText[], windowBytes = 16_384): Outcome {
  return new AssemblyMachine(programText(...functions), { build, windowBytes }).run();
}

function resultOf(outcome: Outcome): string | undefined {
  const { failure } = outcome;
  return failure === undefined ? outcome.result : `${failure.kind}: ${failure.text}`;
}

const fibonacci: FunctionText = {
  name: "fib",
  parameters: ["n"],
  registers: 6,
  code: `JumpIfNotLessImmediate r0, 2, more
Return r0
more: AddImmediate r3, r0, -1
CallGlobal r1, 1, "fib"
AddImmediate r4, r0, -2
CallGlobal r2, 1, "fib"
Add r1, r1, r2
Return r1`,
};

/** A function that returns its registers 0 to `count - 1` as a tuple. */
function showing(parameters: readonly string[]): FunctionText {
  const count = parameters.length;
  return { name: "f", parameters, code: `NewTuple r${count}, r0, ${count}\nReturn r${count}` };
}

/** Calls `f`, function 1, with the ints 1, 2, ... and returns what it gives. */
function callWith(count: number, defaults = "none"): FunctionText {
  const loads = Array.from(
    { length: count },
    (_, index) => `LoadInteger r${index + 2}, ${index + 1}`,
  );
  return {
    code: `${define("f", 1, defaults)}${loads.join("\n")}\nCallGlobal r0, ${count}, "f"\nReturn r0`,
  };
}

describe.each(builds)("calls in the %s build", (build) => {
  it("a function calls itself", () => {
    const main = {
      code: `${define("fib", 1)}LoadInteger r4, 15\nCallGlobal r2, 1, "fib"\nReturn r2`,
    };
    expect(resultOf(run(build, [main, fibonacci]))).toBe("610");
  });

  it("arguments arrive in order", () => {
    expect(resultOf(run(build, [callWith(3), showing(["a", "b", "c"])]))).toBe("(1, 2, 3)");
  });

  it("a star parameter takes the surplus", () => {
    expect(resultOf(run(build, [callWith(4), showing(["a", "*rest"])]))).toBe("(1, (2, 3, 4))");
    expect(resultOf(run(build, [callWith(1), showing(["a", "*rest"])]))).toBe("(1, ())");
  });

  it("a wrong number of arguments is told as Python 2.7 does", () => {
    const message = (given: number, parameters: readonly string[]) =>
      resultOf(run(build, [callWith(given), showing(parameters)]));
    expect(message(1, ["a", "b"])).toBe("TypeError: f() takes exactly 2 arguments (1 given)");
    expect(message(2, ["a"])).toBe("TypeError: f() takes exactly 1 argument (2 given)");
    expect(message(0, ["a", "*rest"])).toBe("TypeError: f() takes at least 1 argument (0 given)");
    expect(message(0, ["a", "b", "*c"])).toBe(
      "TypeError: f() takes at least 2 arguments (0 given)",
    );
    expect(message(2, [])).toBe("TypeError: f() takes no arguments (2 given)");
  });

  it("what is no function cannot be called", () => {
    const main = { code: "LoadInteger r0, 3\nCall r0, 0\nReturn r0" };
    expect(resultOf(run(build, [main]))).toBe("TypeError: 'int' object is not callable");
  });

  it("a closure keeps its variable", () => {
    const main = {
      code: `${define("make", 1)}CallGlobal r0, 0, "make"
Move r3, r0\nCall r3, 0\nMove r4, r0\nCall r4, 0\nReturn r4`,
    };
    const make: FunctionText = {
      name: "make",
      code: `LoadInteger r0, 10\nNewCell r0\nNewTuple r1, r0, 1\nLoadSingleton r2, 0
MakeFunction r3, r2, r1, f2\nReturn r3`,
    };
    const next: FunctionText = {
      name: "next",
      closure: 1,
      code: `LoadClosure r0, 0\nGetCell r1, r0\nAddImmediate r1, r1, 1\nSetCell r1, r0\nReturn r1`,
    };
    expect(resultOf(run(build, [main, make, next]))).toBe("12");
  });

  it("deep recursion grows the stack into the heap's room", () => {
    const depth: FunctionText = {
      name: "depth",
      parameters: ["n"],
      registers: 5,
      code: `JumpIfNotEqualImmediate r0, 0, more
Return r0
more: AddImmediate r3, r0, -1
CallGlobal r1, 1, "depth"
AddImmediate r1, r1, 1
Return r1`,
    };
    const call = (levels: number) => ({
      code: `${define("depth", 1)}LoadInteger r2, ${levels}\nCallGlobal r0, 1, "depth"\nReturn r0`,
    });
    const deep = run(build, [call(300), depth]);
    expect(resultOf(deep)).toBe("300");
    expect(deep.collections).toBeGreaterThan(0);
    const endless = resultOf(run(build, [call(30_000), depth]));
    expect(endless).toBe("RuntimeError: maximum recursion depth exceeded");
  });
});
