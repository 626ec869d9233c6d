/**
 * Every row of the tables of packages/spec that a program can meet has a test, because the table
 * says so: each table is walked and its rows are looked for in the tests.
 *
 *   instructions   in what the test programs compile to, or in assembly text of tests/vm
 *   natives        by their name in the test programs
 *   run-time errors  by their text in the expectations of the programs, or in tests of the VM
 *   diagnostics    by their code in the tests
 *   limits         a program for each side, or a test of tests/limits.test.ts or its neighbour
 *
 * tests/meta-exceptions.json lists the rows without a test, each with its reason; a row that got
 * one must leave the list.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { diagnosticTable, limits, natives, opcodes, traps } from "@vipera/spec";
import { compileTest, filesBelow, type TestProgram, testPrograms } from "@vipera/testkit";
import { expect, test } from "vitest";
import { root } from "./engines.ts";
import { instructionsOf } from "./instructions-of.ts";

type Exceptions = Readonly<Record<string, string>>;

const read = (path: string) => readFileSync(join(root, path), "utf8");
const exceptions: Readonly<Record<string, Exceptions>> = JSON.parse(
  read("tests/meta-exceptions.json"),
);

const programs = ["language", "differences", "limits", "parallel", "errors", "board"].flatMap(
  (folder) => testPrograms(root, `tests/${folder}`),
);
const assemblyTexts = filesBelow(root, "tests/vm", ".vpasm").map(read);
const packages = ["spec", "diagnostics", "parser", "program", "bytecode", "vm", "device"].concat([
  "simulator",
  "cli",
  "testkit",
]);
const testTexts = [...packages.map((name) => `packages/${name}/test`), "tests"]
  .flatMap((folder) => filesBelow(root, folder, ".ts"))
  .map(read);
const commandTexts = ["command", "stderr", "stdout"]
  .flatMap((ending) => filesBelow(root, "tests/cli", ending))
  .map(read);

/** Declares the test of one table. */
function everyRow(table: string, rows: readonly string[], tested: (row: string) => boolean): void {
  const excused = exceptions[table] ?? {};
  test(`every row of ${table} has a test, or a reason for none`, () => {
    const missing = rows.filter((row) => !(row in excused) && !tested(row));
    expect(missing).toEqual([]);
  }, 120_000);
  test(`every exception of ${table} is needed and says why`, () => {
    const needless = Object.keys(excused).filter((row) => !rows.includes(row) || tested(row));
    expect(needless).toEqual([]);
    for (const reason of Object.values(excused)) expect(reason).toMatch(/^[A-Z].{15,}\.$/);
  });
}

let compiled: ReadonlySet<string> | undefined;

function compiledInstructions(): ReadonlySet<string> {
  compiled ??= new Set(
    programs.flatMap(({ path, source }) => {
      const { image } = compileTest(path, source, root);
      return image === undefined ? [] : instructionsOf(image);
    }),
  );
  return compiled;
}

everyRow(
  "opcodes",
  opcodes.filter((row) => !row.reserved).map((row) => row.name),
  (name) =>
    compiledInstructions().has(name) ||
    assemblyTexts.some((text) => new RegExp(`^[^;]*\\b${name}\\b`, "mu").test(text)),
);

const sources = programs.map(({ source }) => source.replace(/#.*$/gmu, "")).join("\n");

everyRow(
  "natives",
  natives.map((row) => row.name),
  (name) => {
    const [owner = "", member] = name.split(".");
    const row = natives.find((one) => one.name === name);
    const word = (member ?? owner).replace(/^stdout_/u, "stdout.");
    return new RegExp(row?.method === true ? `\\.${word}\\(` : `\\b${word}\\b`, "u").test(sources);
  },
);

/** What the programs expect to be printed or raised. */
function expectedTexts({ expectations, output }: TestProgram): readonly string[] {
  const lines = expectations.flatMap((row) => {
    if (row.kind === "line") return [row.text];
    return row.kind === "trap" ? [`${row.exception}: ${row.message ?? ""}`] : [];
  });
  return [...lines, ...(output ?? [])];
}

const raised = [...programs.flatMap(expectedTexts), ...testTexts].join("\n");

everyRow(
  "traps",
  traps.map((row) => row.name),
  (name) => {
    const row = traps.find((one) => one.name === name);
    if (row === undefined) return false;
    if (row.text.replace(/\{\w\d\}/gu, "").trim() === "") {
      return new RegExp(`\\b${row.exception}\\b`, "u").test(raised);
    }
    const pattern = row.text
      .replace(/[.*+?^$()|[\]\\]/gu, "\\$&")
      .replace(/\{\w\d\}/gu, "[^\\n]*")
      .replace(/[{}]/gu, "\\$&");
    return new RegExp(pattern, "u").test(raised);
  },
);

const codesInTests = [...programs.map(({ source }) => source), ...testTexts, ...commandTexts].join(
  "\n",
);

everyRow("diagnostics", Object.keys(diagnosticTable), (code) => codesInTests.includes(code));

const limitTests = ["limits.test.ts", "unreachable-limits.test.ts", "message-limits.ts"]
  .map((file) => read(`tests/${file}`))
  .join("\n");

everyRow(
  "limits",
  limits.map((row) => row.name),
  (name) => {
    const slug = limits.find((row) => row.name === name)?.test ?? "";
    const sides = ["last", "first-beyond"].map((side) => `tests/limits/${slug}-${side}.py`);
    const isMade = new RegExp(`limitRows\\.${name}\\b|^ {2}${name}: \\{$`, "mu").test(limitTests);
    return isMade || sides.every((path) => existsSync(join(root, path)));
  },
);
