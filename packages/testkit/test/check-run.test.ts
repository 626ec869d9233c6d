import { expect, test } from "vitest";
import {
  type Engine,
  readTestProgram,
  reasonToSkip,
  type RunResult,
  runAndOutline,
} from "../src/index.ts";

const nothing: RunResult = {
  output: [],
  exitCode: 0,
  errors: [],
  failures: [],
  waiting: [],
  errorText: "",
};

/** An engine that leaves behind what the test says. */
function fixedEngine(result: Partial<RunResult>, more: Partial<Engine> = {}): Engine {
  return {
    name: "fixed",
    isParallel: true,
    mustRefuse: () => false,
    flavour: "full",
    run: async () => ({ ...nothing, ...result }),
    ...more,
  };
}

async function outline(source: string, cores: number, result: Partial<RunResult>) {
  return runAndOutline(fixedEngine(result), readTestProgram("a.py", source), cores);
}

test("a run that does what its program expects gives equal outlines", async () => {
  const { expected, actual } = await outline("print 3  # expect: 3\nprint 4  # expect: 4", 1, {
    output: [
      { core: 0, text: "3" },
      { core: 0, text: "4" },
    ],
  });
  expect(actual).toEqual(expected);
});

test("a line too many, too few or different parts the outlines", async () => {
  for (const texts of [["3", "5"], [], ["4"]]) {
    const output = texts.map((text) => ({ core: 0, text }));
    const { expected, actual } = await outline("print 3  # expect: 3", 1, { output });
    expect(actual).not.toEqual(expected);
  }
});

test("every core prints its own line where holes stand for its id", async () => {
  const source =
    "print id  # expect on every core: {core} of {cores}\nprint 1 # expect on last core: x";
  const output = [
    { core: 1, text: "1 of 2" },
    { core: 0, text: "0 of 2" },
    { core: 1, text: "x" },
  ];
  const { expected, actual } = await outline(source, 2, { output });
  expect(actual).toEqual(expected);
});

test("a final block is compared as a terminal shows it, cores in their order", async () => {
  const source = "print 1\n# expect output:\n#   [core 1] b\n#   [core 0] a\n";
  const output = [
    { core: 1, text: "b" },
    { core: 0, text: "a" },
  ];
  const { expected, actual } = await outline(source, 2, { output });
  expect(actual).toEqual(expected);
  const swapped = await outline(source, 2, { output: [...output].reverse() });
  expect(swapped.actual).not.toEqual(swapped.expected);
});

test("a trap implies exit code 1 and compares a message only when there is one", async () => {
  const failure = { core: 0, exception: "ValueError", message: "bad", line: 1 };
  const run = { exitCode: 1, failures: [failure] };
  const loose = await outline("f()  # expect trap: ValueError", 1, run);
  expect(loose.actual).toEqual(loose.expected);
  const strict = await outline("f()  # expect trap: ValueError: good", 1, run);
  expect(strict.actual).not.toEqual(strict.expected);
  const elsewhere = await outline("\nf()  # expect trap: ValueError", 1, run);
  expect(elsewhere.actual).not.toEqual(elsewhere.expected);
});

test("errors imply exit code 3, deadlocks 6, and a header wins", async () => {
  const error = await outline("x = = 1  # expect error: VP1201", 1, {
    exitCode: 3,
    errors: [{ code: "VP1201", line: 1, message: "" }],
  });
  expect(error.actual).toEqual(error.expected);
  const deadlock = await outline("recv(1)  # expect deadlock on core 0: recv from core 1", 2, {
    exitCode: 6,
    waiting: [{ core: 0, line: 1, operation: "recv from core 1" }],
  });
  expect(deadlock.actual).toEqual(deadlock.expected);
  const exit = await outline("# exit: 7\nexit(7)", 1, { exitCode: 7 });
  expect(exit.actual).toEqual(exit.expected);
});

test("an engine says why it does not run a program", () => {
  const program = (source: string) => readTestProgram("a.py", source);
  expect(reasonToSkip(fixedEngine({}), program("print 1"))).toBeUndefined();
  expect(reasonToSkip(fixedEngine({}), program("# engines: vm\nprint 1"))).toBe("for vm only");
  expect(reasonToSkip(fixedEngine({}, { isParallel: false }), program("# cores: 2\na"))).toBe(
    "runs on several cores",
  );
  const core = fixedEngine({}, { flavour: "core" });
  expect(reasonToSkip(core, program("# flavours: full, doubles\na"))).toBe("doubles");
  expect(reasonToSkip(fixedEngine({}), program("# flavours: full, doubles\na"))).toBeUndefined();
  expect(reasonToSkip(core, program("# flavours: full core, all\na"))).toBeUndefined();
  expect(
    reasonToSkip(fixedEngine({}, { name: "cpython" }), program("# oracle: none, why\na")),
  ).toBe("why");
});

test("a program that an engine leaves out has to be refused by it", async () => {
  const source = "class A(object):  # expect: never\n    pass\nprint 1  # expect: 1";
  const program = readTestProgram("a.py", source);
  const refusal = { exitCode: 3, errors: [{ code: "VP5007", line: 0, message: "classes" }] };
  const refused = fixedEngine(refusal, { mustRefuse: () => true });
  const run = await runAndOutline(refused, program, 1);
  expect(run.actual).toEqual(run.expected);
  const ran = await runAndOutline(fixedEngine({}, { mustRefuse: () => true }), program, 1);
  expect(ran.actual).not.toEqual(ran.expected);
});
