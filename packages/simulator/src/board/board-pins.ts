/**
 * The pins of a board: what each is connected to, and its level at every moment.
 *
 * A pin that nothing on the board drives has the level of the wire that leads to it, or the one
 * that the board file says, or 0.
 */
import type { BoardPin, BoardScript } from "@vipera/device";
import { BoardRefusal } from "./board-refusal.ts";
import type { BoardRegisters } from "./board-registers.ts";

/** A square wave: high for `pulse` cycles from each `period` cycles on, from `start` on. */
export interface Signal {
  readonly start: number;
  readonly period: number;
  readonly pulse: number;
}

interface Pin {
  /** What it is connected to, "gpio" for the GPIO, which is the state after reset. */
  use: string;
  /** Open handles that need this use. */
  users: number;
  signal: Signal | undefined;
  isUsed: boolean;
  changes: number;
}

export class BoardPins {
  readonly #pins: readonly Pin[];
  readonly #script: BoardScript;
  readonly #registers: BoardRegisters;
  readonly #clockHz: number;

  constructor(count: number, script: BoardScript, registers: BoardRegisters, clockHz: number) {
    this.#pins = Array.from({ length: count }, () => {
      return { use: "gpio", users: 0, signal: undefined, isUsed: false, changes: 0 };
    });
    this.#script = script;
    this.#registers = registers;
    this.#clockHz = clockHz;
  }

  get count(): number {
    return this.#pins.length;
  }

  #at(pin: number): Pin {
    const found = this.#pins[pin];
    if (found === undefined) throw new Error(`board-pins: no pin ${pin}`);
    return found;
  }

  /** Refuses a pin that is in use for something else. */
  check(pin: number, use: string): void {
    const found = this.#at(pin);
    if (found.users > 0 && found.use !== use) {
      throw new BoardRefusal("ValueError", `pin ${pin} is in use as ${found.use}`);
    }
  }

  /** Connects a pin to a device of the board. */
  connect(pin: number, use: string): void {
    this.check(pin, use);
    const found = this.#at(pin);
    found.use = use;
    found.users += 1;
    found.isUsed = true;
  }

  /** A handle needs the pin no longer; without any it is an input of the GPIO again. */
  release(pin: number): void {
    const found = this.#at(pin);
    found.users -= 1;
    if (found.users > 0) return;
    found.use = "gpio";
    found.signal = undefined;
    this.setDirection([pin], true);
  }

  /** Makes pins of the GPIO inputs or outputs. */
  setDirection(pins: readonly number[], isInput: boolean): void {
    const mask = maskOf(pins);
    const directions = this.#registers.read("GPIO TRI");
    this.#registers.write("GPIO TRI", isInput ? directions | mask : directions & ~mask);
    for (const pin of pins) this.#at(pin).isUsed = true;
  }

  isInput(pin: number): boolean {
    return (this.#registers.read("GPIO TRI") & (1 << pin)) !== 0;
  }

  /** Gives outputs of the GPIO their levels: bit 0 is that of the first pin. */
  write(pins: readonly number[], value: number): void {
    pins.forEach((pin, bit) => {
      if (this.isInput(pin)) return;
      const before = this.#registers.read("GPIO DATA");
      const mask = 1 << pin;
      const after = ((value >>> bit) & 1) === 1 ? before | mask : before & ~mask;
      this.#registers.write("GPIO DATA", after);
      if (after >>> 0 !== before && this.#at(pin).use === "gpio") this.#at(pin).changes += 1;
    });
  }

  /** The levels of inputs of the GPIO; outputs read as 0. */
  read(pins: readonly number[], ticks: number): number {
    let value = 0;
    pins.forEach((pin, bit) => {
      const found = this.#at(pin);
      found.isUsed = true;
      if (found.use === "gpio" && this.isInput(pin)) value += this.levelOf(pin, ticks) * 2 ** bit;
    });
    return value;
  }

  setSignal(pin: number, signal: Signal | undefined): void {
    const found = this.#at(pin);
    if (found.signal !== undefined || signal !== undefined) found.changes += 1;
    found.signal = signal;
  }

  levelOf(pin: number, ticks: number): number {
    for (let at = pin, hops = 0; hops <= this.count; hops += 1) {
      const driven = this.#drivenLevel(at, ticks);
      if (driven !== undefined) return driven;
      const wire = this.#script.wires.find(({ to }) => to === at);
      if (wire === undefined) return this.#outsideLevel(at, ticks);
      at = wire.from;
    }
    return 0;
  }

  /** The level that a device of the board gives to a pin; undefined for an input. */
  #drivenLevel(pin: number, ticks: number): number | undefined {
    const { use, signal } = this.#at(pin);
    if (use === "gpio") {
      return this.isInput(pin) ? undefined : (this.#registers.read("GPIO DATA") >>> pin) & 1;
    }
    // Buses are high between transfers, and no transfer is under way when a pin is read.
    if (use !== "pwm") return use.endsWith(" in") ? undefined : 1;
    if (signal === undefined) return 0;
    return (ticks - signal.start) % signal.period < signal.pulse ? 1 : 0;
  }

  #outsideLevel(pin: number, ticks: number): number {
    let last = { at: -1, level: 0 };
    for (const row of this.#script.levels) {
      if (row.pin !== pin || row.at < last.at) continue;
      if (Math.round(row.at * this.#clockHz) <= ticks) last = row;
    }
    return last.level;
  }

  /** Whether a wire leads from one pin to another. */
  hasWire(from: number, to: number): boolean {
    return this.#script.wires.some((wire) => wire.from === from && wire.to === to);
  }

  /** The pins that were used. */
  report(ticks: number): readonly BoardPin[] {
    return this.#pins.flatMap(({ use, signal, isUsed, changes }, pin) => {
      if (!isUsed) return [];
      const direction = this.isInput(pin) ? "in" : "out";
      const shown = use === "gpio" ? `gpio ${direction}` : use.replace(/ in$/u, "");
      const level =
        signal === undefined
          ? String(this.levelOf(pin, ticks))
          : `${signal.pulse}/${signal.period}`;
      return [{ pin, use: shown, changes, level }];
    });
  }
}

/** One bit for each pin. */
function maskOf(pins: readonly number[]): number {
  return pins.reduce((mask, pin) => mask | (1 << pin), 0);
}
