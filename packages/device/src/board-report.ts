/**
 * What happened on the board of a device during a run, for `-t` and `--json`.
 */

/** A pin that was used. */
export interface BoardPin {
  readonly pin: number;
  /** What it is connected to: "gpio in", "gpio out", "pwm", "i2c sda", "spi clk", "uart tx" ... */
  readonly use: string;
  /** How often its level was changed by the program; a signal counts once. */
  readonly changes: number;
  /** Its level at the end; of a signal, its pulse and period in cycles. */
  readonly level: string;
}

/** What went over a bus to and from one peer. */
export interface BoardTraffic {
  /** "i2c", "spi" or "uart". */
  readonly bus: string;
  /** The peer's name in the board file; a dash without one. */
  readonly peer: string;
  readonly transfers: number;
  readonly written: number;
  readonly read: number;
}

/** A register of a device of the board that is not as it was at the start. */
export interface BoardRegister {
  readonly address: number;
  readonly name: string;
  readonly value: number;
}

export interface BoardReport {
  readonly pins: readonly BoardPin[];
  readonly traffic: readonly BoardTraffic[];
  readonly registers: readonly BoardRegister[];
}
