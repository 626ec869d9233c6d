// What many simulated cores cost the host: measure-cores.ts, both its parts once a round.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "./statistics.ts";

/** What the Jacobi example costs with so many cells for each core. */
interface StepReport {
  readonly cells: number;
  /** CPU microseconds of one core's step on 16 cores and on 4 096. */
  readonly onFew: number;
  readonly onMany: number;
  /** How many times as long it takes there; each round measures both in one process. */
  readonly ratio: number;
}

/** Medians over the rounds. */
export interface CoreReport {
  readonly steps: readonly StepReport[];
  /** A reduction over 60 000 cores, in wall time and in the process's memory. */
  readonly reduceSeconds: number;
  readonly reduceMegabytes: number;
}

/** Cells of a core: those of the example on 16 cores, where messages cost most, and more. */
const cellCounts = [4, 64];
const runner = fileURLToPath(new URL("../../scripts/run-ts.mjs", import.meta.url));
const worker = fileURLToPath(new URL("measure-cores.ts", import.meta.url));
const processLimitMs = 300_000;

function measure<Figures>(...task: readonly string[]): Figures {
  const args = [runner, worker, ...task];
  const run = spawnSync(process.execPath, args, { encoding: "utf8", timeout: processLimitMs });
  if (run.status !== 0) throw new Error(`cores: ${run.stderr.slice(-400)}`);
  return JSON.parse(run.stdout);
}

export function measureCores(rounds: number): CoreReport {
  const found = Array.from({ length: rounds }, () => ({
    steps: cellCounts.map((cells) =>
      measure<{ onFew: number; onMany: number }>("jacobi", String(cells)),
    ),
    reduce: measure<{ seconds: number; megabytes: number }>("reduce"),
  }));
  const steps = cellCounts.map((cells, index) => {
    const rows = found.flatMap((round) => round.steps[index] ?? []);
    return {
      cells,
      onFew: median(rows.map(({ onFew }) => onFew)),
      onMany: median(rows.map(({ onMany }) => onMany)),
      ratio: median(rows.map(({ onFew, onMany }) => onMany / onFew)),
    };
  });
  return {
    steps,
    reduceSeconds: median(found.map(({ reduce }) => reduce.seconds)),
    reduceMegabytes: median(found.map(({ reduce }) => reduce.megabytes)),
  };
}

/** The figures, the ratio beside its bound: 1.5. */
export function coreLines({
  steps,
  reduceSeconds,
  reduceMegabytes,
}: CoreReport): readonly string[] {
  const stepLine = ({ cells, onFew, onMany, ratio }: StepReport) =>
    `  a core's step of jacobi, ${cells} cells each: ${onFew.toFixed(1)} microseconds on 16 ` +
    `cores, ${onMany.toFixed(1)} on 4 096, ${ratio.toFixed(2)} times as long (at most 1.5)`;
  return [
    "Many simulated cores, of the host's time:",
    ...steps.map(stepLine),
    `  reduce over 60 000 cores of 32 KB: ${reduceSeconds.toFixed(1)} s,` +
      ` ${reduceMegabytes.toFixed(0)} MB`,
  ];
}
