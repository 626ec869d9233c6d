/**
 * `-t`: what each core did and how long the run took, as a table of at most 80 columns.
 *
 * ```text
 *   core   wall s        cycles    device s  blocked  messages       bytes    memory
 *      0    0.012       4000000    0.040000     0.0%         3          24      1200
 * ```
 */
import type { CoreActivity, RunResult } from "@vipera/device";

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly cell: (core: CoreActivity) => string;
}

const columns: readonly Column[] = [
  { heading: "core", width: 4, cell: ({ core }) => String(core) },
  { heading: "wall s", width: 8, cell: ({ hostMs = 0 }) => (hostMs / 1000).toFixed(3) },
  { heading: "cycles", width: 13, cell: ({ cycles }) => String(cycles) },
  { heading: "device s", width: 11, cell: ({ seconds }) => seconds.toFixed(6) },
  {
    heading: "blocked",
    width: 8,
    cell: ({ blockedShare }) => `${(100 * blockedShare).toFixed(1)}%`,
  },
  { heading: "messages", width: 9, cell: ({ messages }) => String(messages) },
  { heading: "bytes", width: 11, cell: ({ messageBytes }) => String(messageBytes) },
  { heading: "memory", width: 9, cell: ({ peakBytes }) => String(peakBytes) },
];

/**
 * @returns A row per core, then the whole run: device time of the core that went furthest, and time
 *   on this machine.
 */
export function timingText(result: RunResult): string {
  const rows = [
    columns.map(({ heading, width }) => heading.padStart(width)),
    ...result.activity.map((core) =>
      columns.map(({ width, cell }, at) => `${at === 0 ? "" : " "}${cell(core)}`.padStart(width)),
    ),
  ].map((cells) => cells.join(""));
  const wall = (result.elapsedMs / 1000).toFixed(3);
  rows.push(`device time ${result.deviceSeconds.toFixed(6)} s, simulated in ${wall} s`);
  return `${rows.join("\n")}\n`;
}
