import { expect, test } from "vitest";
import { readTraceback, runProcess } from "../src/index.ts";

const traceback = `Traceback (most recent call last):
  File "/any/folder/tests/a.py", line 9, in <module>
    f()
  File "/any/folder/tests/a.py", line 5, in f
    int("x")
  File "/usr/lib/python2.7/other.py", line 77, in g
    raise ValueError
ValueError: invalid literal: 'x'
`;

test("a traceback gives the exception and the innermost line of the program", () => {
  expect(readTraceback(traceback, "tests/a.py")).toEqual({
    core: 0,
    exception: "ValueError",
    message: "invalid literal: 'x'",
    line: 5,
  });
});

test("an exception without text, in a module, or of several lines is read whole", () => {
  const last = (line: string) =>
    readTraceback(
      `Traceback\n  File "tests/a.py", line 1, in <module>\n    f()\n${line}\n`,
      "a.py",
    );
  expect(last("AssertionError")).toMatchObject({ exception: "AssertionError", message: "" });
  expect(last("mod.Mine: x")).toMatchObject({ exception: "mod.Mine", message: "x" });
  expect(last("ValueError: a\nb")).toMatchObject({ message: "a\nb" });
});

test("what is no traceback gives nothing", () => {
  expect(readTraceback("bye\n", "tests/a.py")).toBeUndefined();
});

test("a process gets its input and gives both outputs and its status", async () => {
  const script = "process.stdin.pipe(process.stderr); console.log('out'); process.exitCode = 3";
  expect(await runProcess(process.execPath, ["-e", script], "in", "/")).toEqual({
    exitCode: 3,
    output: "out\n",
    errorText: "in",
  });
  await expect(runProcess("/no/such/command", [], "", "/")).rejects.toThrow("ENOENT");
});
