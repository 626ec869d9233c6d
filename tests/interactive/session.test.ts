/** Sessions of `vpython -i`, through a pipe and at a terminal. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleEntry } from "../../scripts/run-ts.mjs";
import { root } from "../engines.ts";

const folder = mkdtempSync(join(tmpdir(), "vipera-session-"));
let app = "";

beforeAll(async () => {
  app = await bundleEntry(join(root, "apps/vpython/src/index.ts"));
});
afterAll(() => {
  rmSync(app, { force: true });
  rmSync(folder, { recursive: true });
});

const env = { ...process.env, NO_COLOR: "1", TERM: "dumb" };

/** @param lines  Typed one after the other. */
function session(args: readonly string[], lines: readonly string[]) {
  const input = lines.map((line) => `${line}\n`).join("");
  const run = spawnSync(process.execPath, [app, "-i", ...args], {
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

test("an option about one whole run is refused", () => {
  const { exit, errors } = session(["-t"], []);
  expect(exit).toBe(2);
  expect(errors).toContain("'-i' and '-t' cannot be given together");
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
    const command = [process.execPath, app, "-i", "-d", "1"];
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
