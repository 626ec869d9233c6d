/**
 * Native functions that are written in vPython answer the calls recorded from CPython 2.7 as those
 * of the virtual machine do; see packages/vm/test/oracle/record.py for the form of a row.
 */
import { natives } from "@vipera/spec";
import { readTestProgram, simulatorEngine } from "@vipera/testkit";
import { expect, test } from "vitest";
import { type Recorded, type RecordedRow, recordedRows } from "../packages/vm/test/oracle-rows.ts";
import { generic, root } from "./engines.ts";

/** Rows of one program: more would not fit a core. */
const rowsPerProgram = 60;

const inPython = natives.filter((row) => row.inPython);
const recorded = recordedRows();

/** A value as a vPython expression. */
function expression(value: Recorded): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return `(${value})`;
  if (typeof value === "string") {
    const hexadecimal = (part: string) => `\\x${part.charCodeAt(0).toString(16).padStart(2, "0")}`;
    return `"${value.replaceAll(/[^ !#-[\]-~]/gu, hexadecimal)}"`;
  }
  if ("big" in value) return `(${value.big})`;
  if ("long" in value) return `(${value.long}L)`;
  if ("float" in value)
    return /[in]/u.test(value.float) ? `float("${value.float}")` : `(${value.float})`;
  if ("dict" in value) {
    return `{${value.dict.map((pair) => pair.map(expression).join(": ")).join(", ")}}`;
  }
  if ("list" in value) return `[${value.list.map(expression).join(", ")}]`;
  return `(${value.tuple.map((item) => `${expression(item)}, `).join("")})`;
}

function call([operation, args]: RecordedRow): string {
  const [first = "", ...others] = args.map(expression);
  const method = /^str\.(\w+)$/u.exec(operation)?.[1];
  if (method !== undefined) return `${first}.${method}(${others.join(", ")})`;
  return `${operation}(${[first, ...others].join(", ")})`;
}

/** Prints the calls that do not answer as recorded. */
function statements(row: RecordedRow): string {
  const [, , result] = row;
  const isError = result !== null && typeof result === "object" && "error" in result;
  const wanted = isError ? expression(result.error) : `repr(${expression(result)})`;
  // Some errors were recorded without their texts.
  const text = isError && !result.error.includes(": ") ? "" : ' + ": " + str(error)';
  return [
    "try:",
    `    got = repr(${call(row)})`,
    "except Exception, error:",
    `    got = str(type(error))[18:-2]${text}`,
    `if got != ${wanted}: print ${expression(call(row))}, got, ${wanted}`,
    "",
  ].join("\n");
}

const profile = { ...generic, memory: { ...generic.memory, localBytes: 1 << 20 } };
const coreProfile = { ...profile, word: { ...profile.word, float: "single" } } as const;
const options = { isParallel: false, folder: root };
const full = simulatorEngine({ ...options, name: "vm", profile });
const core = simulatorEngine({ ...options, name: "vm-core", profile: coreProfile });

/** Whether a value is an integer that the core flavour has not. */
function isWide(value: Recorded): boolean {
  if (typeof value === "number") return (value | 0) !== value;
  return value !== null && typeof value === "object" && ("big" in value || "long" in value);
}

/** Whether the rows' calls answer in vPython as recorded. */
async function check(name: string, rows: readonly RecordedRow[], engine = full): Promise<void> {
  for (let first = 0; first < rows.length; first += rowsPerProgram) {
    const text = rows
      .slice(first, first + rowsPerProgram)
      .map(statements)
      .join("");
    const result = await engine.run(readTestProgram(`tests/${name}.py`, text), 1);
    expect(
      result.output.map((line) => line.text),
      result.errorText,
    ).toEqual([]);
    expect([result.exitCode, result.errors]).toEqual([0, []]);
  }
}

for (const { name, inPython: where } of inPython) {
  const engine = where === "core" ? core : full;
  const rows = recorded.filter(
    ([operation, args]) => operation === name && (engine === full || !args.some(isWide)),
  );
  if (rows.length === 0) continue;
  test(`${name} answers ${rows.length} calls as CPython 2.7`, () => check(name, rows, engine));
}
