// The bench's table: kernels down, engines across, CPU milliseconds and ratios to Vipera.

import { geometricMean, median, spread } from "./statistics.ts";

export interface KernelTimes {
  readonly kernel: string;
  /** By engine name: one median per process. */
  readonly milliseconds: Readonly<Record<string, readonly number[]>>;
}

/** How many times as long as Vipera a plain CPython 3.11 is to take on a kernel. */
const wantedRatios: Readonly<Record<string, number>> = {
  attributes: 2,
  dicts: 2,
  exceptions: 1,
  generators: 1.7,
  sorting: 0.7,
  string_methods: 0.7,
};

/** The engine that the wanted ratios are about. */
const wantedOf = "python3";

/** How many times as long as Vipera the engine takes, by kernel. */
export function ratios(rows: readonly KernelTimes[], engine: string): readonly number[] {
  return rows.flatMap(({ milliseconds }) => {
    const own = milliseconds.vipera;
    const theirs = milliseconds[engine];
    return own === undefined || theirs === undefined ? [] : [median(theirs) / median(own)];
  });
}

function cell(values: readonly number[] | undefined): string {
  if (values === undefined || values.length === 0) return "-";
  return `${median(values).toFixed(1)} ±${(spread(values) * 100).toFixed(0)}%`;
}

/** The ratio of an engine, or a dash when it does not run the kernel. */
function ratioCell(row: KernelTimes, engine: string): string {
  const [ratio] = ratios([row], engine);
  return ratio === undefined ? "-" : `${ratio.toFixed(2)}x`;
}

function meanCell(measured: readonly number[]): string {
  return measured.length === 0 ? "-" : `${geometricMean(measured).toFixed(2)}x`;
}

/** The ratio that is wanted of a kernel, and a word when the measured one is below it. */
function wantedCell(row: KernelTimes): string {
  const { [row.kernel]: wanted } = wantedRatios;
  if (wanted === undefined) return "";
  const [measured = 0] = ratios([row], wantedOf);
  return `${wanted.toFixed(1)}x${measured < wanted ? " missed" : ""}`;
}

/** The table as lines of text; the last line holds geometric means. */
export function tableLines(
  rows: readonly KernelTimes[],
  engines: readonly string[],
): readonly string[] {
  const peers = engines.filter((engine) => engine !== "vipera");
  const head = ["kernel", ...engines.map((engine) => `${engine} ms`), ...peers, "wanted"];
  const body = rows.map((row) => [
    row.kernel,
    ...engines.map((engine) => cell(row.milliseconds[engine])),
    ...peers.map((peer) => ratioCell(row, peer)),
    wantedCell(row),
  ]);
  const means = peers.map((peer) => meanCell(ratios(rows, peer)));
  const table = [head, ...body, ["geometric mean", ...engines.map(() => ""), ...means, ""]];
  const widths = head.map((_, column) =>
    Math.max(...table.map((row) => (row[column] ?? "").length)),
  );
  return table.map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)).join("  "));
}
