// What many simulated cores cost the host: measure-cores.ts, both its parts once a round.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "./statistics.ts";

/** Medians over the rounds. */
export interface CoreReport {
  /** CPU nanoseconds per step of a core in the Jacobi example on 16 cores. */
  readonly stepOn16: number;
  readonly stepOn4096: number;
  /** How many times as long a step takes on 4 096 cores; each round measures both in one process. */
  readonly ratio: number;
  /** A reduction over 60 000 cores, in wall time and in the process's memory. */
  readonly reduceSeconds: number;
  readonly reduceMegabytes: number;
}

const runner = fileURLToPath(new URL("../../scripts/run-ts.mjs", import.meta.url));
const worker = fileURLToPath(new URL("measure-cores.ts", import.meta.url));
const processLimitMs = 300_000;

function measure<Figures>(part: string): Figures {
  const args = [runner, worker, part];
  const run = spawnSync(process.execPath, args, { encoding: "utf8", timeout: processLimitMs });
  if (run.status !== 0) throw new Error(`cores: ${run.stderr.slice(-400)}`);
  return JSON.parse(run.stdout);
}

export function measureCores(rounds: number): CoreReport {
  const found = Array.from({ length: rounds }, () => ({
    jacobi: measure<{ onFew: number; onMany: number }>("jacobi"),
    reduce: measure<{ seconds: number; megabytes: number }>("reduce"),
  }));
  return {
    stepOn16: median(found.map(({ jacobi }) => jacobi.onFew)),
    stepOn4096: median(found.map(({ jacobi }) => jacobi.onMany)),
    ratio: median(found.map(({ jacobi }) => jacobi.onMany / jacobi.onFew)),
    reduceSeconds: median(found.map(({ reduce }) => reduce.seconds)),
    reduceMegabytes: median(found.map(({ reduce }) => reduce.megabytes)),
  };
}

/** The figures, the ratio beside its bound: 1.5. */
export function coreLines(report: CoreReport): readonly string[] {
  const { stepOn16, stepOn4096, ratio, reduceSeconds, reduceMegabytes } = report;
  return [
    "Many simulated cores, of the host's time:",
    `  a core's step of jacobi: ${stepOn16.toFixed(0)} ns on 16 cores, ${stepOn4096.toFixed(0)} ns` +
      ` on 4 096 cores, ${ratio.toFixed(2)} times as long (at most 1.5)`,
    `  reduce over 60 000 cores of 32 KB: ${reduceSeconds.toFixed(1)} s,` +
      ` ${reduceMegabytes.toFixed(0)} MB`,
  ];
}
