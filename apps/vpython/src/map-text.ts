/**
 * The map of a program as a table of at most 80 columns.
 *
 * ```text
 *   core memory                  bytes   share
 *     header                       272    0.4%
 *     ...
 *     stack and heap            61 012   93.1%
 *     all                       65 536
 * ```
 */
import type { MapPart, MapSource, ProgramMap } from "@vipera/simulator";
import { libraryFolder } from "@vipera/spec";

/** The largest functions that are listed. */
const mostFunctions = 8;
const nameColumns = 50;

/** Digits in groups of three: 65 536. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, " ");
}

/** A share of nothing, such as of shared memory that a device has not, is left out. */
function share(bytes: number, whole: number): string {
  if (whole === 0) return "";
  return `${((100 * bytes) / whole).toFixed(1)}%`.padStart(8);
}

/** A name too long for its column loses its front: the end tells more of a path. */
function row(name: string, bytes: number, rest = ""): string {
  const shown = name.length > nameColumns ? `...${name.slice(3 - nameColumns)}` : name;
  return `  ${shown.padEnd(nameColumns)} ${grouped(bytes).padStart(11)}${rest}`;
}

function partRows(parts: readonly MapPart[], whole: number): readonly string[] {
  return parts.map(({ name, bytes, count }) => {
    const label = count === undefined ? name : `${name} (${count})`;
    return row(label, bytes, share(bytes, whole));
  });
}

function sum(rows: readonly { readonly bytes: number }[]): number {
  return rows.reduce((total, { bytes }) => total + bytes, 0);
}

function heading(title: string, columns = "bytes   share"): string {
  return `${title.padEnd(nameColumns + 2)} ${columns.padStart(columns === "bytes" ? 11 : 19)}`;
}

function coreRows(map: ProgramMap, fits: boolean): readonly string[] {
  const { core, coreBytes, valueBytes } = map;
  const missing = map.leastValueBytes - valueBytes;
  const answer = fits ? "it fits" : missing > 0 ? `${grouped(missing)} too few` : "it does not fit";
  return [
    heading("core memory"),
    ...partRows(core, coreBytes),
    row(
      `${map.hasSharedHeap ? "stack" : "stack and heap"}, at least ${map.leastValueBytes}`,
      valueBytes,
      share(valueBytes, coreBytes),
    ),
    row(`all: ${answer}`, coreBytes),
  ];
}

function sourceRows(sources: readonly MapSource[]): readonly string[] {
  const whole = sum(sources);
  const own = sources.filter(({ name }) => !name.startsWith(libraryFolder));
  const library = sources.filter(({ name }) => name.startsWith(libraryFolder));
  return [...own, ...library].map(({ name, functions, bytes }) =>
    row(`${name} (${functions})`, bytes, share(bytes, whole)),
  );
}

/** @returns Lines with an end each. */
export function mapText(map: ProgramMap, fits: boolean): string {
  const functions = map.functions.slice(0, mostFunctions);
  const sections = [
    [`Device ${map.device}: what stands in brackets is how many there are.`],
    coreRows(map, fits),
    [heading("shared memory"), ...partRows(map.shared, map.sharedBytes)],
    [heading("functions by module"), ...sourceRows(map.modules)],
    [
      heading("largest functions"),
      ...functions.map(({ name, bytes }) => row(name, bytes, share(bytes, sum(map.functions)))),
    ],
  ];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
