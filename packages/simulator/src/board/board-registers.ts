/**
 * The registers of a board's devices, where a core would find them.
 *
 * ```text
 *   0x40000000  GPIO    0x000 DATA   0x004 TRI: 1 for a pin that is an input
 *   0x40600000  UART    0x000 RX     0x004 TX
 *   0x40800000  I2C     0x108 TX     0x10C RX
 *   0x41C00000  TIMER n 0x000 TCSR0  0x004 TLR0  0x010 TCSR1  0x014 TLR1; 0x10000 apart
 *   0x44A00000  SPI     0x060 CR     0x068 DTR   0x06C DRR
 * ```
 *
 * Source: the offsets are those of Xilinx's AXI GPIO, UART Lite, IIC, Timer and Quad SPI; the base
 * addresses are chosen.
 */
import type { BoardRegister } from "@vipera/device";

export const baseAddresses = {
  gpio: 0x4000_0000,
  uart: 0x4060_0000,
  i2c: 0x4080_0000,
  timer: 0x41c0_0000,
  spi: 0x44a0_0000,
} as const;

/** Bytes from the registers of one timer to those of the next. */
export const timerStride = 0x1_0000;

interface Register extends BoardRegister {
  value: number;
  readonly initial: number;
}

export class BoardRegisters {
  readonly #registers = new Map<string, Register>();

  /** @param pins  Of the GPIO: all are inputs at the start. */
  constructor(pins: number, timers: number) {
    const { gpio, uart, i2c, timer, spi } = baseAddresses;
    this.#add("GPIO DATA", gpio, 0);
    this.#add("GPIO TRI", gpio + 4, 2 ** pins - 1);
    this.#add("UART RX", uart, 0);
    this.#add("UART TX", uart + 4, 0);
    this.#add("I2C TX", i2c + 0x108, 0);
    this.#add("I2C RX", i2c + 0x10c, 0);
    for (let index = 0; index < timers; index += 1) {
      const base = timer + timerStride * index;
      this.#add(`TIMER${index} TCSR0`, base, 0);
      this.#add(`TIMER${index} TLR0`, base + 4, 0);
      this.#add(`TIMER${index} TCSR1`, base + 0x10, 0);
      this.#add(`TIMER${index} TLR1`, base + 0x14, 0);
    }
    // 0x180 is its state after reset: slave selection by hand, transfers inhibited.
    this.#add("SPI CR", spi + 0x60, 0x180);
    this.#add("SPI DTR", spi + 0x68, 0);
    this.#add("SPI DRR", spi + 0x6c, 0);
  }

  #add(name: string, address: number, initial: number): void {
    this.#registers.set(name, { name, address, initial, value: initial });
  }

  #named(name: string): Register {
    const register = this.#registers.get(name);
    if (register === undefined) throw new Error(`board-registers: no register ${name}`);
    return register;
  }

  read(name: string): number {
    return this.#named(name).value;
  }

  /** Stores 32 bits. */
  write(name: string, value: number): void {
    this.#named(name).value = value >>> 0;
  }

  /** Those that are not as they were at the start, by address. */
  changed(): readonly BoardRegister[] {
    return [...this.#registers.values()]
      .filter(({ value, initial }) => value !== initial)
      .sort((left, right) => left.address - right.address)
      .map(({ address, name, value }) => ({ address, name, value }));
  }
}
