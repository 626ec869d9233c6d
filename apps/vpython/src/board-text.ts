/**
 * The board of a device after a run, for `-t`: three tables, each only if it has rows.
 *
 * ```text
 * pin  use              changes  level
 *  13  gpio out              10      1
 * bus   peer          transfers  written    read
 * i2c   thermometer           6        3       6
 * register    name              value
 * 0x40000000  GPIO DATA         0x00002000
 * ```
 */
import type { BoardReport } from "@vipera/device";

export function boardText({ pins, traffic, registers }: BoardReport): string {
  const lines = [
    ...table(
      "pin  use              changes  level",
      pins.map(({ pin, use, changes, level }) => {
        return `${String(pin).padStart(3)}  ${use.padEnd(15)}${pad(changes, 9)}  ${level}`;
      }),
    ),
    ...table(
      "bus   peer                   transfers   written      read",
      traffic.map(({ bus, peer, transfers, written, read }) => {
        const counts = [pad(transfers, 11), pad(written, 10), pad(read, 10)].join("");
        return `${bus.padEnd(6)}${peer.padEnd(21)}${counts}`;
      }),
    ),
    ...table(
      "register    name           value",
      registers.map(
        ({ address, name, value }) => `${hex(address)}  ${name.padEnd(13)}  ${hex(value)}`,
      ),
    ),
  ];
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

function table(heading: string, rows: readonly string[]): readonly string[] {
  return rows.length === 0 ? [] : [heading, ...rows];
}

function pad(value: number, width: number): string {
  return String(value).padStart(width);
}

function hex(value: number): string {
  return `0x${value.toString(16).padStart(8, "0")}`;
}
