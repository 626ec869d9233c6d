/**
 * Counts what goes over a board's buses.
 */
import type { BoardTraffic } from "@vipera/device";

export class TrafficCounter {
  readonly #rows = new Map<string, { -readonly [Key in keyof BoardTraffic]: BoardTraffic[Key] }>();

  /** One transfer with so many bytes each way. */
  add(bus: string, peer: string, written: number, read: number): void {
    const key = `${bus} ${peer}`;
    const row = this.#rows.get(key) ?? { bus, peer, transfers: 0, written: 0, read: 0 };
    row.transfers += 1;
    row.written += written;
    row.read += read;
    this.#rows.set(key, row);
  }

  /** In the order of their first transfers. */
  report(): readonly BoardTraffic[] {
    return [...this.#rows.values()].map((row) => ({ ...row }));
  }
}
