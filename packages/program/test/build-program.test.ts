import { Collector } from "@vipera/diagnostics";
import { describe, expect, test } from "vitest";
import { buildProgram } from "../src/build-program.ts";
import { build, programOf } from "./program-of.ts";

test("bytes and text make the same program", () => {
  const text = "print 1\n";
  const entry = { path: "a.py", source: new TextEncoder().encode(text) };
  const program = buildProgram(entry, { roots: [] }, new Collector());
  expect(program?.entry.ast).toEqual(buildText(text)?.entry.ast);
});

function buildText(text: string) {
  return buildProgram({ path: "a.py", source: text }, { roots: [] }, new Collector());
}

test("a syntax error alone is reported, and not what follows from it", () => {
  expect(build("a = (1\nprint b\n").codes.every((code) => code.startsWith("VP1"))).toBe(true);
});

test("errors that the collector holds already do not count", () => {
  const collector = new Collector();
  const { collector: other } = build("print b\n");
  for (const diagnostic of other.diagnostics) collector.report(diagnostic);
  const program = buildProgram({ path: "a.py", source: "" }, { roots: [] }, collector);
  expect(program?.entry.name).toBe("__main__");
});

test("mistakes in an imported module are reported there", () => {
  const { collector, program } = build("import a\n", { a: "print b\n" });
  expect(program).toBeUndefined();
  expect(collector.diagnostics.map(({ place }) => place?.file.path)).toEqual(["a.py"]);
});

describe("a module may run at the start of the program", () => {
  test.each([
    ['"""Text."""\na = 1\nb = c = [-1, (2.5, "x", None)]\ndef f(x=1):\n    print x\n', true],
    ["from b import y\n", true],
    ["print 1\n", false],
    ["a = len('x')\n", false],
    ["def f(x=len('')):\n    pass\n", true],
    ["import c\n", false],
    ["a = -[]\n", false],
  ])("%j: %s", (text, expected) => {
    const program = programOf("import a\n", { a: text, b: "y = 1\n", c: "print 2\n" });
    expect(program.modules.find(({ name }) => name === "a")?.runsAtStart).toBe(expected);
  });
  test("standard modules always do", () => {
    const program = programOf("import util\n");
    expect(program.modules.map(({ runsAtStart }) => runsAtStart)).toEqual([true, false]);
  });
});

test("deep and long programs are built in reasonable time", () => {
  const lines = Array.from(
    { length: 20_000 },
    (_, index) =>
      `v${index} = ${index}\nif v${index}:\n    w${index % 50} = v${index} + len('a')\n`,
  );
  const started = performance.now();
  expect(programOf(`import parallel\n${lines.join("")}`).entry.scope.symbols.size).toBe(20_051);
  expect(performance.now() - started).toBeLessThan(20_000);
});
