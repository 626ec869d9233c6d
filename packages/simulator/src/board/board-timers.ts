/**
 * The timers of a board: each measures delays, or generates a signal on its pin.
 */
import type { BoardPins, Signal } from "./board-pins.ts";
import { BoardRefusal } from "./board-refusal.ts";
import type { BoardRegisters } from "./board-registers.ts";

/** Control of a timer that generates a signal: PWM, enabled, reloading, counting down. */
const pwmControl = 0x296;
/** A signal of n cycles has n - 2 in its load register. */
const loadOffset = 2;

interface Timer {
  /** The pin that a handle has connected to its output. */
  pin: number | undefined;
  users: number;
  isGenerating: boolean;
}

export class BoardTimers {
  readonly #timers: readonly Timer[];
  readonly #pins: BoardPins;
  readonly #registers: BoardRegisters;

  constructor(count: number, pins: BoardPins, registers: BoardRegisters) {
    this.#timers = Array.from({ length: count }, () => {
      return { pin: undefined, users: 0, isGenerating: false };
    });
    this.#pins = pins;
    this.#registers = registers;
  }

  get count(): number {
    return this.#timers.length;
  }

  #at(index: number): Timer {
    const timer = this.#timers[index];
    if (timer === undefined) throw new Error(`board-timers: no timer ${index}`);
    return timer;
  }

  /** A timer that nobody has open, from 1 on: timer 0 is that of delays. Its output is a pin. */
  connect(pin: number): number {
    const index = this.#timers.findIndex(({ users }, at) => at > 0 && users === 0);
    if (index < 0) throw new BoardRefusal("ValueError", "all timers are in use");
    this.#pins.check(pin, `pwm of timer ${index}`);
    this.#pins.connect(pin, "pwm");
    this.#at(index).pin = pin;
    this.open(index);
    return index;
  }

  open(index: number): void {
    this.#at(index).users += 1;
  }

  /** One handle less; without any the timer stops and gives its pin back. */
  close(index: number): void {
    const timer = this.#at(index);
    timer.users -= 1;
    if (timer.users > 0) return;
    this.stop(index);
    if (timer.pin !== undefined) this.#pins.release(timer.pin);
    timer.pin = undefined;
  }

  /** Refuses a delay while a timer generates a signal. */
  checkDelay(index: number): void {
    if (!this.#at(index).isGenerating) return;
    const problem = `timer ${index} generates a signal and cannot measure a delay`;
    throw new BoardRefusal("ValueError", problem);
  }

  generate(index: number, signal: Signal): void {
    const timer = this.#at(index);
    timer.isGenerating = true;
    if (timer.pin !== undefined) this.#pins.setSignal(timer.pin, signal);
    this.#registers.write(`TIMER${index} TLR0`, signal.period - loadOffset);
    this.#registers.write(`TIMER${index} TLR1`, Math.max(0, signal.pulse - loadOffset));
    this.#writeControl(index, pwmControl);
  }

  stop(index: number): void {
    const timer = this.#at(index);
    timer.isGenerating = false;
    if (timer.pin !== undefined) this.#pins.setSignal(timer.pin, undefined);
    this.#writeControl(index, 0);
  }

  #writeControl(index: number, control: number): void {
    this.#registers.write(`TIMER${index} TCSR0`, control);
    this.#registers.write(`TIMER${index} TCSR1`, control);
  }
}
