/** How vpython ends when the world around it changes: a reader leaves, a disk is full, Ctrl-C. */
import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundledCommand, suiteFolder } from "./command.ts";

const folder = suiteFolder("streams");
const app = bundledCommand();

function program(name: string, source: string): string {
  const path = join(folder, name);
  writeFileSync(path, source);
  return path;
}

/** Starts vpython; `onOutput` sees each piece of standard output. */
function start(args: readonly string[], onOutput: (text: string, child: Child) => void) {
  const child = spawn(process.execPath, [app.path, ...args], {
    env: { ...process.env, NO_COLOR: "1" },
  });
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => onOutput(text, child));
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  return new Promise<{ exit: number | null; errors: string }>((resolve) => {
    child.on("close", (exit) => resolve({ exit, errors }));
  });
}
type Child = ReturnType<typeof spawn>;

test("a reader that leaves ends an endless program quietly", async () => {
  const path = program("endless.py", "while True:\n    print 'on and on'\n");
  const ended = await start(["-d", "2", path], (_, child) => child.stdout?.destroy());
  expect(ended).toEqual({ exit: 0, errors: "" });
});

test("a large output is complete when the program ends", async () => {
  const path = program(
    "large.py",
    "for i in xrange(60000):\n    print i, 'a line of some length'\n",
  );
  let output = "";
  const ended = await start(["-d", "1", path], (text) => {
    output += text;
  });
  expect(ended).toEqual({ exit: 0, errors: "" });
  expect(output.split("\n")).toHaveLength(60001);
  expect(output.endsWith("59999 a line of some length\n")).toBe(true);
});

test.each([
  ["one thread", "1"],
  ["three threads", "3"],
])("Ctrl-C stops all cores on %s, keeps what was printed, exits with 130", async (_, jobs) => {
  const path = program("busy.py", "print 'begun'\nwhile True:\n    pass\n");
  let output = "";
  const ended = await start(["-d", "3", "--jobs", jobs, path], (text, child) => {
    output += text;
    child.kill("SIGINT");
  });
  expect(ended.exit).toBe(130);
  expect(ended.errors).toMatch(
    /^Interrupted: interrupted after \d+ steps; 3 of 3 cores had not ended/,
  );
  expect(ended.errors).toContain(
    `Stopped: cores 0 to 2 were at ${path}, line 2, in <module> [VP6036]\n`,
  );
  expect(output).toContain("[core 0] begun\n");
});

test("Ctrl-C also ends a program that waits for input", async () => {
  const path = program("asks.py", "def ask():\n    raw_input('name? ')\nask()\n");
  const ended = await start(["-d", "1", path], (_, child) => child.kill("SIGINT"));
  expect(ended.exit).toBe(130);
  expect(ended.errors).toContain(`Stopped: core 0 waited at ${path}, line 2, in ask [VP6036]\n`);
});

test("a time limit ends cores on several threads and says where they were", async () => {
  const path = program("busy.py", "while True:\n    pass\n");
  const ended = await start(["-d", "3", "--jobs", "3", "--timeout", "1", path], () => {});
  expect(ended.exit).toBe(4);
  expect(ended.errors).toMatch(/^Timeout: stopped after 1 s and \d+ steps; 3 of 3 cores had not/);
  expect(ended.errors).toContain(
    `Stopped: cores 0 to 2 were at ${path}, line 1, in <module> [VP6036]\n`,
  );
});

test("a time limit also ends a program that waits for input", async () => {
  const path = program("asks.py", "raw_input('name? ')\n");
  const ended = await start(["-d", "1", "--timeout", "1", path], () => {});
  expect(ended.exit).toBe(4);
  expect(ended.errors).toMatch(/^Timeout: stopped after 1 s and 0 steps; 1 of 1 cores had not/);
});

test.skipIf(!existsSync("/dev/full"))("a full disk is told as such", async () => {
  const path = program("prints.py", "print 'text'\n");
  const full = openSync("/dev/full", "w");
  const child = spawn(process.execPath, [app.path, "-d", "1", path], {
    stdio: ["ignore", full, "pipe"],
  });
  let errors = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const exit = await new Promise((resolve) => child.on("close", resolve));
  closeSync(full);
  expect(exit).toBe(2);
  expect(errors).toMatch(/^FileError: cannot write 'standard output': no space left on device/);
});

test.skipIf(!existsSync("/dev/full"))("a full disk is told after the run of a trace", async () => {
  let output = "";
  const path = program("prints.py", "print 'text'\n");
  const ended = await start(["-d", "1", "--trace", "/dev/full", path], (text) => {
    output += text;
  });
  expect([ended.exit, output]).toEqual([2, "text\n"]);
  expect(ended.errors).toMatch(/^FileError: cannot write '\/dev\/full': no space left on device/);
});

test("a process killed while it writes leaves the old file or the new one, whole", async () => {
  const path = program("large.py", "x = 1\n".repeat(20_000));
  const [old, whole] = [Buffer.from("the old file"), join(folder, "whole.vpi")];
  expect(await start(["-o", whole, path], () => {})).toEqual({ exit: 0, errors: "" });
  const target = join(folder, "killed.vpi");
  for (const signal of ["SIGKILL", "SIGKILL", "SIGINT"] as const) {
    writeFileSync(target, old);
    const child = spawn(process.execPath, [app.path, "-o", target, path]);
    const closed = new Promise((resolve) => child.on("close", resolve));
    // Whatever appears or changes in the folder is its doing: the bytes are under way.
    const watcher = watch(folder, () => child.kill(signal));
    await closed;
    watcher.close();
    expect([old, readFileSync(whole)]).toContainEqual(readFileSync(target));
  }
}, 60_000);
