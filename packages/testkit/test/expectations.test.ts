import { expect, test } from "vitest";
import { readTestProgram } from "../src/index.ts";

const read = (source: string) => readTestProgram("tests/a.py", source);

test("an expectation stands at the end of the line that prints it", () => {
  const program = read("print(7 // 2)   # expect: 3\nprint('')  # expect:\n");
  expect(program.expectations).toEqual([
    { kind: "line", line: 1, cores: 0, text: "3" },
    { kind: "line", line: 2, cores: 0, text: "" },
  ]);
  expect(program.output).toBeUndefined();
});

test("bytes that an editor hides are written as escapes", () => {
  const program = read(
    "print('a\\t ')  # expect escaped: a\\x09\\x20\nprint('\\\\') # expect escaped: \\\\",
  );
  expect(program.expectations.map((row) => row.kind === "line" && row.text)).toEqual([
    "a\t ",
    "\\",
  ]);
});

test("a text outside ASCII means its UTF-8 bytes", () => {
  const [row] = read("print('é')  # expect: é").expectations;
  expect(row).toMatchObject({ text: "\u00c3\u00a9" });
});

test("traps, errors and deadlocks name their line and core", () => {
  const program = read(
    [
      "1 / 0     # expect trap: ZeroDivisionError",
      "x()       # expect trap on every core: NameError: name 'x' is not defined",
      "exec 'a'  # expect error: VP3011",
      "recv(1)   # expect deadlock on core 0: recv from core 1",
      "print 1   # expect on last core: {last}",
    ].join("\n"),
  );
  expect(program.expectations).toEqual([
    { kind: "trap", line: 1, cores: 0, exception: "ZeroDivisionError", message: undefined },
    {
      kind: "trap",
      line: 2,
      cores: "every",
      exception: "NameError",
      message: "name 'x' is not defined",
    },
    { kind: "error", line: 3, code: "VP3011" },
    { kind: "deadlock", line: 4, cores: 0, operation: "recv from core 1" },
    { kind: "line", line: 5, cores: "last", text: "{last}" },
  ]);
});

test("a misspelt expectation is an error, because it would never fail", () => {
  for (const comment of ["# expects: 3", "# expect 3", "# Expect: 3", "# expect error: 3011"]) {
    expect(() => read(`print 3  ${comment}`), comment).toThrow("tests/a.py:1: ");
  }
  expect(() => read("print 3  # expect on some core: 3")).toThrow("nobody knows 'some core'");
});

test("a final block holds the whole output", () => {
  const program = read(
    "for i in x:\n    print i\n\n# expect output:\n#   0\n#     indented\n#\n#   1\n",
  );
  expect(program.output).toEqual(["0", "  indented", "", "1"]);
  expect(read("a\n# expect output escaped:\n#   \\x201\n").output).toEqual([" 1"]);
  expect(() => read("a\n# expect output:\nprint 1")).toThrow("tests/a.py:3: only '#   text'");
});

test("the header says where and how a program runs", () => {
  const { header } = read(
    [
      "# Reads two lines.",
      "# cores: 1, 4 16",
      "# engines: vm simulator:generic",
      "# flavours: full, wide integers",
      "# oracle: none, CPython has exec",
      "# args: a b",
      "# stdin: one",
      "# stdin: two",
      "# exit: 7",
      "# core-memory: 8192",
      "print 1",
      "# stdin: not the header",
    ].join("\n"),
  );
  expect(header).toEqual({
    cores: [1, 4, 16],
    isParallel: true,
    engines: ["vm", "simulator:generic"],
    flavours: { names: ["full"], reason: "wide integers" },
    noOracle: "CPython has exec",
    args: ["a", "b"],
    input: "one\ntwo\n",
    exit: 7,
    coreBytes: 8192,
  });
});

test("without a header a program runs on one core of every engine", () => {
  expect(read("print 1").header).toMatchObject({
    cores: [1],
    isParallel: false,
    engines: undefined,
    noOracle: undefined,
  });
});

test("an exception from the oracle needs its reason", () => {
  expect(() => read("# oracle: none\nprint 1")).toThrow("'# oracle: none, reason' is meant");
  expect(() => read("# flavours: full\nprint 1")).toThrow("'# flavours: full, reason' is meant");
  expect(() => read("# cores: four\nprint 1")).toThrow("'four' is no number");
  expect(() => read("# cores: 1\n# cores: 2\nprint 1")).toThrow("a second '# cores:'");
});
