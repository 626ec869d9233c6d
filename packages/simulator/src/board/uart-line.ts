/**
 * The UART of a board: bytes that arrive at times, and bytes that are sent. A byte is 10 bits: a
 * start bit, 8 of its own, a stop bit.
 */
import type { UartPeer } from "@vipera/device";
import { BoardRefusal } from "./board-refusal.ts";
import type { BoardRegisters } from "./board-registers.ts";
import type { TrafficCounter } from "./board-traffic.ts";

const bitsOfByte = 10;

interface Arrival {
  readonly ticks: number;
  readonly byte: number;
}

export class UartLine {
  /** What has arrived or will, and was not read; by time. */
  readonly #arrivals: Arrival[] = [];
  readonly #peer: UartPeer;
  readonly #registers: BoardRegisters;
  readonly #traffic: TrafficCounter;
  readonly #ticksOf: (bits: number) => number;
  readonly #clockHz: number;
  /** The last bytes sent, as far as an answer may look back. */
  readonly #sent: number[] = [];

  /** @param ticksOf  The device time of so many bits of the line. */
  constructor(
    peer: UartPeer,
    registers: BoardRegisters,
    traffic: TrafficCounter,
    ticksOf: (bits: number) => number,
    clockHz: number,
  ) {
    this.#peer = peer;
    this.#registers = registers;
    this.#traffic = traffic;
    this.#ticksOf = ticksOf;
    this.#clockHz = clockHz;
    // The first byte is there at the time that the file says.
    for (const { at, bytes } of peer.arrivals) {
      this.#arrive(Math.round(at * clockHz) - ticksOf(bitsOfByte), bytes);
    }
  }

  /** Bytes that begin to come at a moment, one after another. */
  #arrive(start: number, bytes: readonly number[]): void {
    bytes.forEach((byte, index) => {
      this.#arrivals.push({ ticks: start + this.#ticksOf(bitsOfByte * (index + 1)), byte });
    });
    this.#arrivals.sort((left, right) => left.ticks - right.ticks);
  }

  /**
   * Sends bytes from a moment on.
   *
   * @param isLooped  Whether a wire leads from the output to the input.
   * @returns The moment in which the last one has left.
   */
  write(bytes: readonly number[], start: number, isLooped: boolean): number {
    if (isLooped) this.#arrive(start, bytes);
    bytes.forEach((byte, index) => {
      this.#registers.write("UART TX", byte);
      this.#sent.push(byte);
      this.#answer(start + this.#ticksOf(bitsOfByte * (index + 1)));
    });
    this.#traffic.add("uart", "-", bytes.length, 0);
    return start + this.#ticksOf(bitsOfByte * bytes.length);
  }

  /** The peer's answers to what has been sent last. */
  #answer(ticks: number): void {
    const longest = Math.max(0, ...this.#peer.answers.map(({ write }) => write.length));
    this.#sent.splice(0, this.#sent.length - longest);
    for (const { write, read, after } of this.#peer.answers) {
      const end = this.#sent.slice(-write.length);
      const isMeant = end.length === write.length && end.every((byte, at) => byte === write[at]);
      if (isMeant) this.#arrive(ticks + Math.round(after * this.#clockHz), read);
    }
  }

  /** Takes bytes, when the last of them has arrived. */
  read(
    length: number,
    ticks: number,
  ): { readonly bytes: readonly number[]; readonly ticks: number } {
    const there = this.#arrivals.length;
    if (length > there) {
      const problem = `the UART gets only ${there} more bytes, not ${length}`;
      throw new BoardRefusal("IOError", problem);
    }
    const taken = this.#arrivals.splice(0, length);
    for (const { byte } of taken) this.#registers.write("UART RX", byte);
    this.#traffic.add("uart", "-", 0, length);
    const last = taken.at(-1)?.ticks ?? ticks;
    return { bytes: taken.map(({ byte }) => byte), ticks: Math.max(ticks, last) };
  }
}
