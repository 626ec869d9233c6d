// The parse section of the bench: lexing and parsing of made programs against CPython's `ast.parse`
// of the same text, in the same run.
//
// A warm process has parsed the text before, a cold one parses it for the first time; start-up and
// reading the file are not counted. Every round starts one process per engine, size and state, the
// engines in turn. Times are CPU time, an engine's figure the median over the rounds.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { programOfLines } from "./parse-program.ts";
import type { Peer } from "./peers.ts";
import { median, spread } from "./statistics.ts";

const smallLines = 10_000;
const largeLines = 100_000;
const processLimitMs = 120_000;

/** Bounds of the section: ratio to ast.parse, growth of the time per line, peak memory. */
const targets = { ratio: 1.4, growth: 1.3, peakBytes: 600 * 2 ** 20 };

type State = "warm" | "cold";

/** How often a process parses before and while it is measured. */
const repeats: Record<State, (lines: number) => readonly [warmUps: number, runs: number]> = {
  warm: (lines) => (lines === smallLines ? [5, 5] : [1, 2]),
  cold: () => [0, 1],
};

interface ParseRow {
  readonly lines: number;
  readonly state: State;
  /** By engine name: one median per process. */
  readonly milliseconds: Readonly<Record<string, readonly number[]>>;
  /** By engine name: the most memory of a process, start-up included. */
  readonly peakBytes: Readonly<Record<string, number>>;
}

export interface ParseReport {
  readonly rows: readonly ParseRow[];
  /** Vipera's time as a multiple of the peer's, by peer, lines and state. */
  readonly ratios: readonly {
    readonly peer: string;
    readonly lines: number;
    readonly state: State;
    readonly ratio: number;
  }[];
  /** Time per line of the large program as a multiple of the small one's, when warm. */
  readonly growth: number;
  readonly peakBytes: number;
}

interface Worker {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** @param pythons  The peers that are CPythons; none is needed. */
export function measureParsing(pythons: readonly Peer[], rounds: number): ParseReport {
  const folder = mkdtempSync(join(tmpdir(), "vipera-parse-"));
  const runner = fileURLToPath(new URL("../../scripts/run-ts.mjs", import.meta.url));
  const parseWorker = fileURLToPath(new URL("measure-parse.ts", import.meta.url));
  const astWorker = fileURLToPath(new URL("measure-ast.py", import.meta.url));
  const workers: readonly Worker[] = [
    { name: "vipera", command: process.execPath, args: [runner, parseWorker] },
    ...pythons.map(({ name, command }) => ({ name, command, args: [astWorker] })),
  ];
  try {
    const rows: ParseRow[] = [];
    for (const lines of [smallLines, largeLines]) {
      const path = join(folder, `program-${lines}.py`);
      writeFileSync(path, programOfLines(lines));
      for (const state of ["warm", "cold"] as const) {
        rows.push(measureRow(workers, path, lines, state, rounds));
      }
    }
    return reportOf(rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measureRow(
  workers: readonly Worker[],
  path: string,
  lines: number,
  state: State,
  rounds: number,
): ParseRow {
  const milliseconds: Record<string, number[]> = {};
  const peakBytes: Record<string, number> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const worker of workers) {
      const args = [...worker.args, path, ...repeats[state](lines).map(String)];
      const limits = { encoding: "utf8", timeout: processLimitMs } as const;
      const run = spawnSync(worker.command, args, limits);
      if (run.status !== 0) throw new Error(`${worker.name} on ${lines} lines: ${run.stderr}`);
      const measured: { milliseconds: number[]; peakBytes: number } = JSON.parse(run.stdout);
      milliseconds[worker.name] = [
        ...(milliseconds[worker.name] ?? []),
        median(measured.milliseconds),
      ];
      peakBytes[worker.name] = Math.max(peakBytes[worker.name] ?? 0, measured.peakBytes);
    }
  }
  return { lines, state, milliseconds, peakBytes };
}

/** Time of an engine in a row; NaN when it was not measured. */
function timeOf(row: ParseRow | undefined, engine: string): number {
  return median(row?.milliseconds[engine] ?? []);
}

function reportOf(rows: readonly ParseRow[]): ParseReport {
  const peers = Object.keys(rows[0]?.milliseconds ?? {}).filter((name) => name !== "vipera");
  const ratios = rows.flatMap((row) =>
    peers.map((peer) => ({
      peer,
      lines: row.lines,
      state: row.state,
      ratio: timeOf(row, "vipera") / timeOf(row, peer),
    })),
  );
  const warm = (lines: number) =>
    timeOf(
      rows.find((row) => row.lines === lines && row.state === "warm"),
      "vipera",
    ) / lines;
  return {
    rows,
    ratios,
    growth: warm(largeLines) / warm(smallLines),
    peakBytes: Math.max(...rows.map((row) => row.peakBytes.vipera ?? 0)),
  };
}

/** The section as lines of text, each target with whether it is met. */
export function parseLines(report: ParseReport): readonly string[] {
  const verdict = (value: number, target: number) => (value <= target ? "met" : "MISSED");
  const times = report.rows.map(({ lines, state, milliseconds }) => {
    const cells = Object.entries(milliseconds).map(
      ([engine, values]) =>
        `${engine} ${median(values).toFixed(1)} ±${(spread(values) * 100).toFixed(0)}%`,
    );
    return `${String(lines).padStart(7)} lines, ${state}: ${cells.join("  ")}`;
  });
  const ratios = report.ratios.map(({ peer, lines, state, ratio }) => {
    const target = `target ${targets.ratio} ${verdict(ratio, targets.ratio)}`;
    const isJudged = peer === "python3" && lines === smallLines;
    const judged = isJudged ? `: ${target}, goal 1.0 ${verdict(ratio, 1)}` : "";
    return `vipera / ${peer}, ${lines} lines, ${state}: ${ratio.toFixed(2)}${judged}`;
  });
  const mebibytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MiB`;
  return [
    ...times,
    ...ratios,
    `time per line, ${largeLines} against ${smallLines} lines: ${report.growth.toFixed(2)}: ` +
      `target ${targets.growth} ${verdict(report.growth, targets.growth)}`,
    `peak memory: ${mebibytes(report.peakBytes)}: ` +
      `target ${mebibytes(targets.peakBytes)} ${verdict(report.peakBytes, targets.peakBytes)}`,
  ];
}
