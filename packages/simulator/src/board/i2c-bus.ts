/**
 * The I2C bus of a board, and the devices that the board file connects to it.
 *
 * A device has registers behind a pointer. The first byte written sets the pointer, further ones
 * are stored from the register there on. A read begins at the pointer, which stays where it is.
 * A transfer takes a start bit, 9 bits for the address and for each byte, and a stop bit.
 */
import type { I2cPeer } from "@vipera/device";
import { BoardRefusal } from "./board-refusal.ts";
import type { BoardRegisters } from "./board-registers.ts";
import type { TrafficCounter } from "./board-traffic.ts";

/** Registers that a pointer of one byte reaches. */
const registerCount = 256;

/** Bits of a transfer of so many bytes. */
export function i2cBits(bytes: number): number {
  return 1 + 9 * (1 + bytes) + 1;
}

class I2cDevice {
  readonly name: string;
  readonly #memory: Uint8Array;
  readonly #registerBytes: number;
  readonly #changes: I2cPeer["changes"];
  #nextChange = 0;
  #pointer = 0;

  constructor(peer: I2cPeer) {
    this.name = peer.name;
    this.#registerBytes = peer.registerBytes;
    this.#memory = new Uint8Array(registerCount * peer.registerBytes);
    for (const { register, bytes } of peer.registers) {
      this.#store(register * peer.registerBytes, bytes);
    }
    this.#changes = [...peer.changes].sort((left, right) => left.at - right.at);
  }

  #store(from: number, bytes: readonly number[]): void {
    bytes.forEach((byte, index) => {
      this.#memory[(from + index) % this.#memory.length] = byte;
    });
  }

  /** Stores what the device itself has stored up to a moment. */
  passTo(seconds: number): void {
    for (;;) {
      const change = this.#changes[this.#nextChange];
      if (change === undefined || change.at > seconds) return;
      this.#store(change.register * this.#registerBytes, change.bytes);
      this.#nextChange += 1;
    }
  }

  write(bytes: readonly number[]): void {
    const [pointer, ...stored] = bytes;
    if (pointer === undefined) return;
    this.#pointer = pointer * this.#registerBytes;
    this.#store(this.#pointer, stored);
  }

  read(length: number): readonly number[] {
    return Array.from(
      { length },
      (_, index) => this.#memory[(this.#pointer + index) % this.#memory.length] ?? 0,
    );
  }
}

export class I2cBus {
  readonly #devices: ReadonlyMap<number, I2cDevice>;
  readonly #registers: BoardRegisters;
  readonly #traffic: TrafficCounter;
  readonly #ticksOf: (bits: number) => number;

  /** @param ticksOf  The device time of so many bits of the bus. */
  constructor(
    peers: readonly I2cPeer[],
    registers: BoardRegisters,
    traffic: TrafficCounter,
    ticksOf: (bits: number) => number,
  ) {
    this.#devices = new Map(peers.map((peer) => [peer.address, new I2cDevice(peer)] as const));
    this.#registers = registers;
    this.#traffic = traffic;
    this.#ticksOf = ticksOf;
  }

  /** Ticks of a transfer. */
  write(address: number, bytes: readonly number[], seconds: number): number {
    const device = this.#deviceAt(address, seconds);
    for (const byte of bytes) this.#registers.write("I2C TX", byte);
    device.write(bytes);
    this.#traffic.add("i2c", device.name, bytes.length, 0);
    return this.#ticksOf(i2cBits(bytes.length));
  }

  read(
    address: number,
    length: number,
    seconds: number,
  ): { readonly bytes: readonly number[]; readonly ticks: number } {
    const device = this.#deviceAt(address, seconds);
    const bytes = device.read(length);
    for (const byte of bytes) this.#registers.write("I2C RX", byte);
    this.#traffic.add("i2c", device.name, 0, length);
    return { bytes, ticks: this.#ticksOf(i2cBits(length)) };
  }

  #deviceAt(address: number, seconds: number): I2cDevice {
    const device = this.#devices.get(address);
    const shown = `0x${address.toString(16).padStart(2, "0")}`;
    if (device === undefined) {
      this.#traffic.add("i2c", `nobody at ${shown}`, 0, 0);
      const problem = `no I2C device acknowledges address ${shown}`;
      throw new BoardRefusal("IOError", problem, this.#ticksOf(i2cBits(0)));
    }
    device.passTo(seconds);
    return device;
  }
}
