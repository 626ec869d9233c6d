/**
 * The devices as a table of at most 80 columns.
 */
import { type DeviceProfile, programBytes } from "@vipera/device";
import { grouped } from "./map-text.ts";

const headings = ["name", "cores", "mesh", "MHz", "core", "program", "shared", "bits", "floats"];

/** What stands in a row, in the order of the headings; memory in bytes. */
export function deviceCells(profile: DeviceProfile): readonly string[] {
  const { cores, memory, word } = profile;
  const { rows, columns } = cores;
  return [
    profile.id,
    String(cores.count),
    rows === undefined || columns === undefined ? "-" : `${rows}x${columns}`,
    String(cores.clockHz / 1e6),
    grouped(memory.localBytes),
    grouped(programBytes(profile)),
    grouped(memory.sharedBytes),
    String(word.bits),
    word.float,
  ];
}

/** @returns Lines with an end each. */
export function devicesText(profiles: readonly DeviceProfile[]): string {
  const table = [headings, ...profiles.map(deviceCells)];
  const widths = headings.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n`;
}
