/**
 * What CPython 2.7 printed, as a few characters for each line: enough to tell which line differs,
 * in a hundredth of the room. The text itself comes from any Python, or from the program's rule.
 *
 * A file of tests/recorded has a row for each program: its name, a space, and three characters for
 * each line, without anything between them.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../engines.ts";

const width = 3;

/** Names of programs and the digests of their lines. */
export type Recorded = ReadonlyMap<string, string>;

/** @param lines  Bytes as characters. */
export function digestLines(lines: readonly string[]): string {
  const digest = (line: string) => createHash("sha256").update(line, "latin1").digest("base64url");
  return lines.map((line) => digest(line).slice(0, width)).join("");
}

/**
 * Where lines are not those that were recorded.
 *
 * @returns Number of the first such line, counted from 0; -1 for none.
 */
export function firstDifference(recorded: string, lines: readonly string[]): number {
  const digests = digestLines(lines);
  if (digests === recorded) return -1;
  const length = Math.max(digests.length, recorded.length) / width;
  for (let index = 0; index < length; index += 1) {
    const at = index * width;
    if (digests.slice(at, at + width) !== recorded.slice(at, at + width)) return index;
  }
  return -1;
}

function pathOf(suite: string): string {
  return join(root, "tests/recorded", `${suite}.txt`);
}

export function readRecorded(suite: string): Recorded {
  const rows = readFileSync(pathOf(suite), "latin1").trimEnd().split("\n");
  return new Map(rows.map((row) => row.split(" ") as [string, string]));
}

export function writeRecorded(suite: string, recorded: Recorded): void {
  const rows = [...recorded].map(([name, digests]) => `${name} ${digests}\n`);
  writeFileSync(pathOf(suite), rows.join(""), "latin1");
}
