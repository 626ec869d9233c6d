// What messages between two simulated cores cost the host: measure-messages.ts, once a round.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "./statistics.ts";

/** Medians over the rounds. */
export interface MessageReport {
  /** CPU time of a scalar's way to another core and back. */
  readonly roundTripMicroseconds: number;
  /** 64 KB arrays on cores of 1 MB, in a second of CPU time. */
  readonly arrayBytesPerSecond: number;
}

const runner = fileURLToPath(new URL("../../scripts/run-ts.mjs", import.meta.url));
const worker = fileURLToPath(new URL("measure-messages.ts", import.meta.url));
const processLimitMs = 120_000;

export function measureMessages(rounds: number): MessageReport {
  const found = Array.from({ length: rounds }, (): MessageReport => {
    const run = spawnSync(process.execPath, [runner, worker], {
      encoding: "utf8",
      timeout: processLimitMs,
    });
    if (run.status !== 0) throw new Error(`messages: ${run.stderr.slice(-400)}`);
    return JSON.parse(run.stdout);
  });
  return {
    roundTripMicroseconds: median(found.map((row) => row.roundTripMicroseconds)),
    arrayBytesPerSecond: median(found.map((row) => row.arrayBytesPerSecond)),
  };
}

/** The figures beside their bounds: 2 microseconds, 1 GB a second. */
export function messageLines(report: MessageReport): readonly string[] {
  const { roundTripMicroseconds, arrayBytesPerSecond } = report;
  const gigabytes = (arrayBytesPerSecond / 1e9).toFixed(2);
  return [
    "Messages between two simulated cores, of the host's CPU time:",
    `  a scalar there and back: ${roundTripMicroseconds.toFixed(2)} microseconds (at most 2)`,
    `  64 KB arrays: ${gigabytes} GB a second (at least 1)`,
  ];
}
