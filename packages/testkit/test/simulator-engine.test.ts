import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compileTest, readTestProgram, simulatorEngine, withMemory } from "../src/index.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const profile = JSON.parse(readFileSync(`${root}/devices/generic/profile.json`, "utf8"));
const engine = simulatorEngine({ name: "vm", profile, isParallel: true, folder: root });

const run = (source: string, cores = 1) => engine.run(readTestProgram("a.py", source), cores);

test("a run gives whole lines by core, an unfinished one ended", async () => {
  const source = "import parallel\nprint 'core', coreid()\nprint 1,\nprint 2,\n";
  const { output, exitCode } = await run(source, 2);
  expect(output.filter(({ core }) => core === 1)).toEqual([
    { core: 1, text: "core 1" },
    { core: 1, text: "1 2" },
  ]);
  expect(exitCode).toBe(0);
});

test("input lines are those of the header, and then input ends", async () => {
  const source = "# stdin: a b\n# stdin:\nprint [raw_input(), raw_input()]\nraw_input()\n";
  const { output, failures } = await run(source);
  expect(output).toEqual([{ core: 0, text: "['a b', '']" }]);
  expect(failures).toMatchObject([{ exception: "EOFError", line: 4 }]);
});

test("a failure names the program's own innermost line", async () => {
  const { failures, exitCode } = await run("def f():\n    return [1][2]\nprint 1\nf()\n");
  expect(failures).toEqual([
    { core: 0, exception: "IndexError", message: "list index out of range", line: 2 },
  ]);
  expect(exitCode).toBe(1);
});

test("what does not compile or fit gives its codes and exit code 3", async () => {
  expect(await run("x = = 1\n")).toMatchObject({ exitCode: 3, errors: [{ line: 1 }] });
  const small = simulatorEngine({
    name: "small",
    profile: withMemory(profile, 4096),
    isParallel: false,
    folder: root,
  });
  const names = Array.from({ length: 480 }, (_, index) => `v${index}`);
  const source = `${names.map((name) => `${name} = 0\n`).join("")}def f(): ${names.join("; ")}\n`;
  const result = await small.run(readTestProgram("b.py", source), 1);
  expect(result.errors.map(({ code }) => code)).toEqual(["VP5006"]);
});

test("cores that wait for each other are told with line and operation", async () => {
  const { waiting, exitCode } = await run("import parallel\nrecv(1 - coreid())\n", 2);
  expect(waiting).toEqual([
    { core: 0, line: 2, operation: "recv from core 1" },
    { core: 1, line: 2, operation: "recv from core 0" },
  ]);
  expect(exitCode).toBe(6);
});

test("arguments come from the header, after the program's path", async () => {
  const { output } = await run("# args: x y\nimport sys\nprint sys.argv\n");
  expect(output).toEqual([{ core: 0, text: "['a.py', 'x', 'y']" }]);
});

test("one text is compiled once", () => {
  const first = compileTest("c.py", "print 1\n", root);
  expect(compileTest("c.py", "print 1\n", root)).toBe(first);
  expect(compileTest("c.py", "print 2\n", root)).not.toBe(first);
});
