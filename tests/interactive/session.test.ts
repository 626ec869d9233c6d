/** Sessions of `vpython -i`, through a pipe and at a terminal. */
import { spawn, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundledCommand, suiteFolder } from "../command.ts";
import { root } from "../engines.ts";

const folder = suiteFolder("session");
const app = bundledCommand();

const env = { ...process.env, NO_COLOR: "1", TERM: "dumb" };

/** @param lines  Typed one after the other. */
function session(args: readonly string[], lines: readonly string[]) {
  const input = lines.map((line) => `${line}\n`).join("");
  const run = spawnSync(process.execPath, [app.path, "-i", ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
    env,
  });
  return { exit: run.status, output: run.stdout, errors: run.stderr };
}

test("variables stay, values are shown, None is not", () => {
  const lines = ["x = 5", "x += 1", "x * 7", "None", "'a' 'b'", "_ + 'c'", "x; x"];
  const run = session(["-d", "1"], lines);
  expect(run).toEqual({ exit: 0, output: "42\n'ab'\n'abc'\n", errors: "" });
});

test("a block ends with an empty line, brackets and strings when they close", () => {
  const lines = ["def f(n):", "    if n == 0: return 1", "    return n * f(n - 1)", "", "f(5)"];
  const more = ["[1,", "2]", "'''a", "", "b'''", "if f(1): print 'one'", "", "1 + \\", "2"];
  const run = session(["-d", "1"], [...lines, ...more]);
  expect(run).toEqual({ exit: 0, output: "120\n[1, 2]\n'a\\n\\nb'\none\n3\n", errors: "" });
});

test("classes, operators and modules of earlier entries are used by later ones", () => {
  const lines = ["class P(object):", "    def __add__(self, other): return 'added'", ""];
  const more = ["a = P()", "a + a", "import math", "math.sqrt(16)"];
  const run = session(["-d", "1"], [...lines, ...more]);
  expect(run).toEqual({ exit: 0, output: "'added'\n4.0\n", errors: "" });
});

test("what fails is told with its entry, taken back, and ends nothing", () => {
  const lines = ["a = [1]", "a.append(2); 1 / 0", "a", "b", "b = (", "", "c = $", "len(a)"];
  const { exit, output, errors } = session(["-d", "1"], lines);
  expect([exit, output]).toEqual([0, "[1]\n1\n"]);
  expect(errors).toContain('  File "<entry 2>", line 1, in <module>\nZeroDivisionError');
  expect(errors).toContain("<entry 4>:1:1: NameError: name 'b' is not defined");
  expect(errors).toContain("<entry 5>:1:5: SyntaxError: '(' is never closed");
  expect(errors).toContain("<entry 6>:1:5: SyntaxError: unexpected character '$'");
});

test("several cores run each entry; messages, random numbers and input go on", () => {
  const lines = [
    "from parallel import *",
    "if coreid() == 0: handle = nonblocking_send('later', 1)",
    "",
    "if coreid() == 1: print recv(0)",
    "",
    "recv(coreid() ^ 1)",
    "if coreid() == 1: name = raw_input()",
    "",
    "typed",
    "if coreid() == 1: print name",
    "",
    "from random import randint",
    "randint(0, 9) == randint(0, 9) == randint(0, 9) == randint(0, 9)",
    "reduce(coreid(), 'sum')",
  ];
  const { exit, output, errors } = session(["-d", "2"], lines);
  const shown = ["[core 1] later", "[core 1] typed", "[core 0] False", "[core 1] False"];
  expect(output).toBe([...shown, "[core 0] 1", "[core 1] 1", ""].join("\n"));
  expect(errors).toContain("core 0 waits in recv from core 1 at <entry 4>, line 1");
  expect(exit).toBe(0);
});

test("a program runs first; its names are there, and its output stands once", () => {
  writeFileSync(join(folder, "helper.py"), "value = 3\n");
  const source = "import helper, sys\ndef f(n): return n + helper.value\nprint 'begun', sys.argv\n";
  writeFileSync(join(folder, "program.py"), source);
  const run = session(["-d", "1", "program.py", "word"], ["f(1)", "f(2)"]);
  expect(run).toEqual({ exit: 0, output: "begun ['program.py', 'word']\n4\n5\n", errors: "" });
});

test("exit leaves with its status, also from within an entry", () => {
  expect(session(["-d", "1"], ["exit(3)", "5"])).toMatchObject({ exit: 3, output: "" });
  expect(session(["-d", "1"], ["if 1: exit(4)", "", "5"])).toMatchObject({ exit: 4, output: "" });
});

test("true division, once asked for, holds in later entries", () => {
  const lines = ["1 / 2", "from __future__ import division", "1 / 2"];
  expect(session(["-d", "1"], lines).output).toBe("0\n0.5\n");
});

test("entries that divided before true division was asked for are named", () => {
  const lines = ["x = 7 / 2", "from __future__ import division", "x"];
  const { output, errors } = session(["-d", "1"], lines);
  expect(output).toBe("3.5\n");
  expect(errors).toMatch(/^SessionNote: entries before this one divide; .* \[VP6061\]\n/);
});

test("handlers belong to their try statement, however many lines it has", () => {
  const lines = ["try:", "    1 / 0", "except ZeroDivisionError:", "    print 'caught'", ""];
  const more = ["try: x = 5", "finally: print 'last'", "", "def f():", "    try: 1 / 0"];
  const rest = ["    except ZeroDivisionError: return 'in f'", "", "f()", "x", "try: x", "", "6"];
  const { output, errors } = session(["-d", "1"], [...lines, ...more, ...rest]);
  expect(output).toBe("caught\nlast\n'in f'\n5\n6\n");
  expect(errors).toContain("<entry 6>:1:1: SyntaxError: 'try' without 'except' or 'finally'");
});

test("values are shown whatever print and repr are, and whatever a program prints", () => {
  const lines = ["repr = 5", "repr", "print '\\0vpython:', '\\0'", "'on'"];
  expect(session(["-d", "1"], lines).output).toBe("5\n\0vpython: \0\n'on'\n");
  const future = ["from __future__ import print_function", "print(1)", "2"];
  expect(session(["-d", "1"], future).output).toBe("1\n2\n");
});

test("earlier entries that do something else when they run again are told, once", () => {
  const lines = ["def f(): return 1", "", "f", "5", "f() + 5", "f() + 6"];
  const { output, errors } = session(["-d", "1"], lines);
  expect(output).toMatch(/^<function f at 0x\w+>\n5\n6\n7\n$/);
  expect(errors).toMatch(/^SessionNote: earlier entries have printed .* \[VP6060\]\nhint: .*\n$/);
});

test("the time of the device goes on where it was", () => {
  const lines = ["import time", "t = time.clock()", "print t", "t > 0", "print t"];
  const { output, errors } = session(["-d", "1", "--device", "epiphany-iii"], lines);
  expect(output).toMatch(/^(\S+)\nTrue\n\1\n$/);
  expect(errors).toBe("");
});

test("a module is read once, as it was when it was imported", async () => {
  writeFileSync(join(folder, "changing.py"), "value = 1\n");
  const child = spawn(process.execPath, [app.path, "-i", "-d", "1"], { cwd: folder, env });
  let output = "";
  child.stdin.write("import changing\nprint changing.value\n");
  await new Promise<void>((resolve) => {
    child.stdout.on("data", (piece) => {
      output += String(piece);
      resolve();
    });
  });
  writeFileSync(join(folder, "changing.py"), "value = 2\n");
  child.stdin.end("print changing.value\n");
  await new Promise((resolve) => child.on("close", resolve));
  expect(output).toBe("1\n1\n");
});

test("an option about one whole run is refused, and so is an image", () => {
  const { exit, errors } = session(["-t"], []);
  expect(exit).toBe(2);
  expect(errors).toContain("'-i' and '-t' cannot be given together");
  const image = session(["program.vpi"], []);
  expect(image.exit).toBe(2);
  expect(image.errors).toContain("'-i' needs the program's source, and 'program.vpi' is an image");
});

const hasPython = spawnSync("python3", ["-c", "import pty"]).status === 0;
if (!hasPython) console.log("skipped: a session at a terminal: there is no python3");

test.skipIf(!hasPython)(
  "Ctrl-C stops what runs or what is typed, Ctrl-D ends the session",
  () => {
    const steps = [
      [">>> ", "x = 41\n"],
      [">>> ", "def spin():\n"],
      ["... ", "    print 'going'\n"],
      ["... ", "    while True: pass\n"],
      ["... ", "\n"],
      [">>> ", "spin()\n"],
      ["spin()\r\ngoing\r\n", "\u0003"],
      [">>> ", "half of something \u0003"],
      [">>> ", "x + 1\n"],
      ["42", ""],
      [">>> ", "\u0004"],
    ];
    const helper = join(root, "tests/interactive/type_at_terminal.py");
    const command = [process.execPath, app.path, "-i", "-d", "1"];
    const run = spawnSync("python3", [helper, JSON.stringify(steps), ...command], {
      encoding: "utf8",
      env,
    });
    expect(run.stdout).toContain("Interrupted: interrupted after");
    expect(run.stdout).toContain("core 0 was at <entry 2>, line 3, in spin");
    expect(run.stdout).toContain(">>> x + 1\r\n42\r\n>>> ");
    expect(run.status).toBe(0);
  },
  90_000,
);
