/**
 * The open handles of a board: numbers that a program gives to every operation.
 *
 * A handle belongs to the board, not to the core that opened it, so cores can send it on. A number
 * is given once, so that a closed handle never means a later one.
 */
import type { BoardOperands } from "./board-operands.ts";
import type { BoardPins } from "./board-pins.ts";
import { BoardRefusal } from "./board-refusal.ts";
import { baseAddresses, timerStride } from "./board-registers.ts";
import type { BoardTimers } from "./board-timers.ts";
import type { SpiPins } from "./spi-bus.ts";

export type HandleKind = "gpio" | "i2c" | "spi" | "timer" | "uart";

interface Handle {
  readonly kind: HandleKind;
  /** Pins it was opened with, in the order of its operands; -1 for one that is not connected. */
  readonly pins: readonly number[];
  /** Of those, the pins that it holds. */
  readonly held: readonly number[];
  /** Number of its timer; 0 for another kind. */
  readonly index: number;
}

/** Pins of the SPI master that is opened by its number: those of an Arduino header. */
const usualSpiPins = { clock: 13, input: 12, output: 11, select: 10 } as const;

export class BoardHandles {
  readonly #handles = new Map<number, Handle>();
  #last = 0;
  readonly #pins: BoardPins;
  readonly #timers: BoardTimers;

  constructor(pins: BoardPins, timers: BoardTimers) {
    this.#pins = pins;
    this.#timers = timers;
  }

  #add(handle: Handle): number {
    this.#last += 1;
    this.#handles.set(this.#last, handle);
    return this.#last;
  }

  #find(kind: HandleKind, number: number): Handle {
    const handle = this.#handles.get(number);
    if (handle?.kind === kind) return handle;
    const wasOpen = number >= 1 && number <= this.#last && handle === undefined;
    const closed = `the handle ${number} was closed`;
    throw new BoardRefusal("ValueError", wasOpen ? closed : `${number} is no handle of ${kind}`);
  }

  /** The next operand is an open handle; its number. */
  check(kind: HandleKind, operands: BoardOperands): number {
    const number = operands.integer("a handle");
    this.#find(kind, number);
    return number;
  }

  pinsOf(kind: HandleKind, operands: BoardOperands): readonly number[] {
    return this.#find(kind, operands.integer("a handle")).pins;
  }

  gpio(operands: BoardOperands): { readonly pins: readonly number[] } {
    return this.#find("gpio", operands.integer("a handle"));
  }

  timer(operands: BoardOperands): { readonly index: number } {
    return this.#find("timer", operands.integer("a handle"));
  }

  spi(operands: BoardOperands): SpiPins {
    const pins = this.pinsOf("spi", operands).map((pin) => (pin < 0 ? undefined : pin));
    const [clock, input, output, select] = pins;
    return { clock, input, output, select };
  }

  #pin(what: string, operands: BoardOperands, least = 0): number {
    return operands.integer(what, least, this.#pins.count - 1);
  }

  /** Connects pins, all or none; -1 stands for no pin. */
  #hold(rows: readonly { readonly pin: number; readonly use: string }[]): readonly number[] {
    const meant = rows.filter(({ pin }) => pin >= 0);
    const twice = meant.find(({ pin }, at) => meant.findIndex((row) => row.pin === pin) < at);
    if (twice !== undefined) {
      throw new BoardRefusal("ValueError", `pin ${twice.pin} is named twice`);
    }
    for (const { pin, use } of meant) this.#pins.check(pin, use);
    for (const { pin, use } of meant) this.#pins.connect(pin, use);
    return meant.map(({ pin }) => pin);
  }

  openGpio(operands: BoardOperands): number {
    const pin = this.#pin("a pin", operands);
    const held = this.#hold([{ pin, use: "gpio" }]);
    return this.#add({ kind: "gpio", pins: held, held, index: 0 });
  }

  openGpioDevice(operands: BoardOperands): number {
    this.#device("gpio", operands);
    const pins = Array.from({ length: this.#pins.count }, (_, pin) => pin);
    return this.#add({ kind: "gpio", pins, held: [], index: 0 });
  }

  /** Some pins of a handle, by their places in it. */
  configureGpio(operands: BoardOperands): number {
    const parent = this.gpio(operands);
    const last = parent.pins.length - 1;
    const low = operands.integer("the lowest pin", 0, last);
    const high = operands.integer("the highest pin", low, last);
    operands.integer("a channel", 1, 1);
    const pins = parent.pins.slice(low, high + 1);
    return this.#add({ kind: "gpio", pins, held: [], index: 0 });
  }

  /** A master on two pins. There is one of its kind: other pins it had are given back. */
  openPair(kind: "i2c" | "uart", uses: readonly [string, string], operands: BoardOperands): number {
    const [first, second] = uses;
    const rows = [
      { pin: this.#pin("the first pin", operands), use: first },
      { pin: this.#pin("the second pin", operands), use: second },
    ];
    const before = [...this.#handles].filter(([, handle]) => handle.kind === kind);
    for (const [number, handle] of before) {
      if (handle.pins.join() === rows.map(({ pin }) => pin).join()) continue;
      for (const pin of handle.held) this.#pins.release(pin);
      this.#handles.set(number, { ...handle, pins: rows.map(({ pin }) => pin), held: [] });
    }
    const held = this.#hold(rows);
    return this.#add({ kind, pins: held, held, index: 0 });
  }

  openSpi(operands: BoardOperands): number {
    const rows = ["spi clock", "spi miso in", "spi mosi", "spi select"].map((use) => {
      return { pin: this.#pin(`the pin of ${use.slice(4).replace(" in", "")}`, operands, -1), use };
    });
    const held = this.#hold(rows);
    return this.#add({ kind: "spi", pins: rows.map(({ pin }) => pin), held, index: 0 });
  }

  /** A master by its number or the address of its registers, on its own lines. */
  openDevice(kind: "i2c" | "spi" | "uart", operands: BoardOperands): number {
    this.#device(kind, operands);
    const { clock, input, output, select } = usualSpiPins;
    const pins = kind === "spi" ? [clock, input, output, select] : [];
    return this.#add({ kind, pins, held: [], index: 0 });
  }

  openTimer(operands: BoardOperands): number {
    const pin = this.#pin("a pin", operands);
    const index = this.#timers.connect(pin);
    return this.#add({ kind: "timer", pins: [pin], held: [], index });
  }

  openTimerDevice(operands: BoardOperands): number {
    const index = this.#device("timer", operands);
    this.#timers.open(index);
    return this.#add({ kind: "timer", pins: [], held: [], index });
  }

  /** The next operand is the number of a device or the address of its registers; its number. */
  #device(kind: HandleKind, operands: BoardOperands): number {
    const wanted = operands.integer("a device");
    const count = kind === "timer" ? this.#timers.count : 1;
    const stride = kind === "timer" ? timerStride : 1;
    const offset = (wanted - baseAddresses[kind]) / stride;
    const index = wanted < count ? wanted : offset;
    if (Number.isInteger(index) && index >= 0 && index < count) return index;
    throw new BoardRefusal("ValueError", `the board has no ${kind} device ${wanted}`);
  }

  /** The next operand is a handle, which means nothing afterwards. */
  close(kind: HandleKind, operands: BoardOperands): undefined {
    const number = operands.integer("a handle");
    const handle = this.#find(kind, number);
    this.#handles.delete(number);
    if (kind === "timer") this.#timers.close(handle.index);
    if (kind === "gpio" && handle.held.length === 0) this.#pins.setDirection(handle.pins, true);
    for (const pin of handle.held) this.#pins.release(pin);
    return undefined;
  }
}
