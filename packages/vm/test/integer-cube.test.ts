/**
 * Every operator on every pair of boundary integers, ints and longs around 31, 63, 64 and 100 bits,
 * answers as CPython 2.7: see oracle/record_integers.py for the form of the recorded file.
 */
import { readFileSync } from "node:fs";
import { traps } from "@vipera/spec";
import { describe, expect, it } from "vitest";
import { type Answer, type Flavour, TextMachine, type Value } from "./text-machine.ts";

const path = new URL("oracle/integers.json", import.meta.url);
const recorded: Readonly<Record<string, string | readonly string[]>> = JSON.parse(
  readFileSync(path, "utf8"),
);
const comparisons = ["Less", "Equal"];
const tables = Object.entries(recorded).flatMap(([operator, rows]) =>
  typeof rows === "string" ? [] : [{ operator, rows }],
);
const operands = String(recorded.values).split(" ");

/** An int or a long as it is written. */
function readOperand(text: string): Value {
  return text.endsWith("L") ? { long: BigInt(text.slice(0, -1)) } : BigInt(text);
}

/** An answer as the file has it: a number, or the capitals of an exception's class. */
function wordOf(answer: Answer): string {
  if (typeof answer !== "object" || answer === null) return String(answer);
  if ("long" in answer) return `${answer.long}L`;
  if ("trap" in answer) {
    const row = traps.find((candidate) => candidate.name === answer.trap);
    return row?.exception.replaceAll(/[a-z]/gu, "") ?? answer.trap;
  }
  if (!("float" in answer)) return "?";
  return `float ${Object.is(answer.float, -0) ? "-0" : answer.float}`;
}

/** Whether a word of the file, whose floats are Python's texts, is the machine's. */
function isSame(wanted: string, found: string): boolean {
  if (!found.startsWith("float ")) return wanted === found;
  const isFloat = /[.e]/u.test(wanted);
  return isFloat && Object.is(Number(wanted), Number(found.slice("float ".length)));
}

/** Rows of one operator that the machine answers otherwise. */
function differences(machine: TextMachine, operator: string, rows: readonly string[]) {
  const lines: string[] = [];
  for (const [index, row] of rows.entries()) {
    for (const [column, wanted] of row.split(" ").entries()) {
      const [left = "", right = ""] = [operands[index], operands[column]];
      if (wanted === "-") continue;
      const [x, y] = [readOperand(left), readOperand(right)];
      const found = comparisons.includes(operator)
        ? String(machine.compare(operator, x, y))
        : wordOf(machine.binary(operator, x, y));
      if (!isSame(wanted, found)) lines.push(`${left} ${right}: ${found}, not ${wanted}`);
    }
  }
  return lines;
}

describe.each<Flavour>(["full", "stress"])("boundary integers in the %s flavour", (flavour) => {
  it.each(tables)("$operator", async ({ operator, rows }) => {
    expect(rows).toHaveLength(operands.length);
    expect(differences(await TextMachine.create(flavour), operator, rows)).toEqual([]);
  });
});
