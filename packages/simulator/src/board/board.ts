/**
 * The board of a simulated device: pins, timers and buses, which all cores share.
 *
 * Operations come in the order of device time. Each takes the time that its bits need on the bus,
 * or that its registers need; a bus that is busy lets the next transfer wait.
 */
import type { BoardFacts, BoardReport, BoardScript } from "@vipera/device";
import type { PlainValue } from "@vipera/vm";
import { BoardHandles } from "./board-handles.ts";
import { BoardOperands } from "./board-operands.ts";
import { BoardPins } from "./board-pins.ts";
import { BoardRefusal } from "./board-refusal.ts";
import { BoardRegisters } from "./board-registers.ts";
import { TrafficCounter } from "./board-traffic.ts";
import { I2cBus } from "./i2c-bus.ts";
import { SpiBus } from "./spi-bus.ts";
import { BoardTimers } from "./board-timers.ts";
import { UartLine } from "./uart-line.ts";

/** What an operation gives: an integer, bytes, or nothing. */
export type BoardValue = number | readonly number[] | undefined;

export interface BoardAnswer {
  readonly value?: BoardValue;
  readonly refusal?: BoardRefusal;
  /** The moment in which the core goes on. */
  readonly ticks: number;
}

/** Does an operation that begins at a moment; `end` is called with the moment of its end. */
type Operation = (
  operands: BoardOperands,
  ticks: number,
  end: (ticks: number) => void,
) => BoardValue;

export class Board {
  readonly #facts: BoardFacts;
  readonly #clockHz: number;
  readonly #registers: BoardRegisters;
  readonly #pins: BoardPins;
  readonly #timers: BoardTimers;
  readonly #handles: BoardHandles;
  readonly #traffic = new TrafficCounter();
  readonly #i2c: I2cBus;
  readonly #spi: SpiBus;
  readonly #uart: UartLine;
  /** When each bus has done its last transfer. */
  readonly #freeAt = new Map<string, number>();
  readonly #operations: ReadonlyMap<string, Operation>;

  constructor(clockHz: number, facts: BoardFacts, script: BoardScript) {
    this.#facts = facts;
    this.#clockHz = clockHz;
    const registers = new BoardRegisters(facts.pins, facts.timers);
    const traffic = this.#traffic;
    const ticksAt = (hertz: number) => (bits: number) => Math.ceil((bits * clockHz) / hertz);
    this.#registers = registers;
    this.#pins = new BoardPins(facts.pins, script, registers, clockHz);
    this.#timers = new BoardTimers(facts.timers, this.#pins, registers);
    this.#handles = new BoardHandles(this.#pins, this.#timers);
    this.#i2c = new I2cBus(script.i2c, registers, traffic, ticksAt(facts.i2cHz));
    this.#spi = new SpiBus(script.spi, registers, traffic);
    const ofUart = ticksAt(facts.uartHz);
    this.#uart = new UartLine(script.uart, registers, traffic, ofUart, clockHz);
    this.#operations = new Map(Object.entries(this.#operationTable()));
  }

  /**
   * Does what a tuple says that a core gave.
   *
   * @param ticks  When the core asked; no later operation may have been done already.
   */
  perform(request: PlainValue, ticks: number): BoardAnswer {
    const [name, ...operands] = request.kind === "sequence" ? request.values : [];
    const operation = name?.kind === "bytes" ? this.#operations.get(name.value) : undefined;
    if (operation === undefined) {
      return { refusal: new BoardRefusal("TypeError", "no operation of the board"), ticks };
    }
    let last = ticks;
    try {
      const value = operation(new BoardOperands(operands), ticks, (end) => {
        last = end;
      });
      return { value, ticks: last };
    } catch (error) {
      if (!(error instanceof BoardRefusal)) throw error;
      return { refusal: error, ticks: ticks + error.cycles };
    }
  }

  report(ticks: number): BoardReport {
    return {
      pins: this.#pins.report(ticks),
      traffic: this.#traffic.report(),
      registers: this.#registers.changed(),
    };
  }

  #operationTable(): Readonly<Record<string, Operation>> {
    return {
      ...this.#openings(),
      ...this.#pinOperations(),
      ...this.#timerOperations(),
      ...this.#busOperations(),
    };
  }

  /** An operation that takes the time of so many accesses to registers. */
  #accesses(count: number, act: (operands: BoardOperands, ticks: number) => BoardValue): Operation {
    return (operands, ticks, end) => {
      const value = act(operands, ticks);
      end(ticks + count * this.#facts.registerCycles);
      return value;
    };
  }

  #openings(): Readonly<Record<string, Operation>> {
    const handles = this.#handles;
    const open = (act: (operands: BoardOperands) => number) => this.#accesses(2, act);
    const close = (kind: "gpio" | "i2c" | "spi" | "timer" | "uart") =>
      this.#accesses(2, (operands) => handles.close(kind, operands));
    return {
      gpio_open: open((operands) => handles.openGpio(operands)),
      gpio_open_device: open((operands) => handles.openGpioDevice(operands)),
      gpio_configure: open((operands) => handles.configureGpio(operands)),
      gpio_close: close("gpio"),
      i2c_open: open((operands) => handles.openPair("i2c", ["i2c sda", "i2c scl"], operands)),
      i2c_open_device: open((operands) => handles.openDevice("i2c", operands)),
      i2c_close: close("i2c"),
      spi_open: open((operands) => handles.openSpi(operands)),
      spi_open_device: open((operands) => handles.openDevice("spi", operands)),
      spi_close: close("spi"),
      timer_open: open((operands) => handles.openTimer(operands)),
      timer_open_device: open((operands) => handles.openTimerDevice(operands)),
      timer_close: close("timer"),
      uart_open: open((operands) => handles.openPair("uart", ["uart tx", "uart rx in"], operands)),
      uart_open_device: open((operands) => handles.openDevice("uart", operands)),
      uart_close: close("uart"),
    };
  }

  #pinOperations(): Readonly<Record<string, Operation>> {
    const pins = this.#pins;
    const handles = this.#handles;
    return {
      gpio_set_direction: this.#accesses(2, (operands) => {
        const { pins: meant } = handles.gpio(operands);
        pins.setDirection(meant, operands.integer("a direction", 0, 1) === 1);
        return undefined;
      }),
      gpio_write: this.#accesses(2, (operands) => {
        const { pins: meant } = handles.gpio(operands);
        pins.write(meant, operands.integer("a value"));
        return undefined;
      }),
      gpio_read: this.#accesses(1, (operands, ticks) => {
        return pins.read(handles.gpio(operands).pins, ticks);
      }),
    };
  }

  #timerOperations(): Readonly<Record<string, Operation>> {
    const timers = this.#timers;
    const handles = this.#handles;
    const delay = (cyclesOf: (operands: BoardOperands) => number): Operation => {
      return (operands, ticks, end) => {
        end(ticks + cyclesOf(operands));
        return undefined;
      };
    };
    const sleep = (what: string, parts: number) =>
      delay((operands) => {
        const count = operands.integer(what);
        timers.checkDelay(0);
        return Math.round((count * this.#clockHz) / parts);
      });
    return {
      timer_delay: delay((operands) => {
        const { index } = handles.timer(operands);
        const cycles = operands.integer("a number of cycles");
        timers.checkDelay(index);
        return cycles;
      }),
      delay_ms: sleep("a number of milliseconds", 1_000),
      delay_us: sleep("a number of microseconds", 1_000_000),
      timer_pwm_generate: this.#accesses(4, (operands, ticks) => {
        const { index } = handles.timer(operands);
        const period = operands.integer("a period", 2);
        const pulse = operands.integer("a pulse", 0, period);
        timers.generate(index, { start: ticks, period, pulse });
        return undefined;
      }),
      timer_pwm_stop: this.#accesses(2, (operands) => {
        timers.stop(handles.timer(operands).index);
        return undefined;
      }),
    };
  }

  #busOperations(): Readonly<Record<string, Operation>> {
    return {
      i2c_write: this.#transfer("i2c", (operands, start) => {
        this.#handles.check("i2c", operands);
        const address = operands.integer("an I2C address", 0, 127);
        const ticks = this.#i2c.write(address, operands.bytes(), start / this.#clockHz);
        return { value: undefined, end: start + ticks };
      }),
      i2c_read: this.#transfer("i2c", (operands, start) => {
        this.#handles.check("i2c", operands);
        const address = operands.integer("an I2C address", 0, 127);
        const length = operands.length();
        const { bytes, ticks } = this.#i2c.read(address, length, start / this.#clockHz);
        return { value: bytes, end: start + ticks };
      }),
      spi_configure: this.#accesses(2, (operands) => {
        const handle = this.#handles.check("spi", operands);
        const phase = operands.integer("a clock phase", 0, 1);
        this.#spi.configure(phase, operands.integer("a clock polarity", 0, 1));
        return handle;
      }),
      spi_transfer: this.#transfer("spi", (operands, start) => {
        const pins = this.#handles.spi(operands);
        const bytes = operands.bytes();
        const { input, output } = pins;
        const hasBoth = input !== undefined && output !== undefined;
        const isLooped = hasBoth && this.#pins.hasWire(output, input);
        const value = this.#spi.transfer(pins, bytes, isLooped);
        const ticks = Math.ceil((8 * bytes.length * this.#clockHz) / this.#facts.spiHz);
        return { value, end: start + ticks };
      }),
      uart_write: this.#transfer("uart", (operands, start) => {
        const [tx, rx] = this.#handles.pinsOf("uart", operands);
        const isLooped = tx !== undefined && rx !== undefined && this.#pins.hasWire(tx, rx);
        return { value: undefined, end: this.#uart.write(operands.bytes(), start, isLooped) };
      }),
      uart_read: (operands, ticks, end) => {
        this.#handles.check("uart", operands);
        const read = this.#uart.read(operands.length(), ticks);
        end(read.ticks);
        return read.bytes;
      },
    };
  }

  /** An operation on a bus, which begins when those before it have ended. */
  #transfer(
    bus: string,
    act: (
      operands: BoardOperands,
      start: number,
    ) => { readonly value: BoardValue; readonly end: number },
  ): Operation {
    return (operands, ticks, end) => {
      const start = Math.max(ticks, this.#freeAt.get(bus) ?? 0);
      try {
        const done = act(operands, start);
        this.#freeAt.set(bus, done.end);
        end(done.end);
        return done.value;
      } catch (error) {
        if (!(error instanceof BoardRefusal) || error.cycles === 0) throw error;
        // What nobody has answered was sent all the same.
        this.#freeAt.set(bus, start + error.cycles);
        throw new BoardRefusal(error.kind, error.message, start + error.cycles - ticks);
      }
    };
  }
}
