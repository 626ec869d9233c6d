/**
 * The SPI bus of a board: every byte that goes out brings one in, 8 bits of the clock each.
 */
import type { SpiPeer } from "@vipera/device";
import { BoardRefusal } from "./board-refusal.ts";
import type { BoardRegisters } from "./board-registers.ts";
import type { TrafficCounter } from "./board-traffic.ts";

/** The pins of a master; undefined for one that is not connected. */
export interface SpiPins {
  readonly clock: number | undefined;
  readonly input: number | undefined;
  readonly output: number | undefined;
  readonly select: number | undefined;
}

/** What a line without anything on it reads as. */
const idleByte = 255;

/** A device on the bus, with how often each of its answers was given. */
interface SpiDevice {
  readonly peer: SpiPeer;
  readonly given: number[];
}

export class SpiBus {
  /** 2 times the clock's polarity plus its phase. */
  #mode = 0;
  readonly #devices: readonly SpiDevice[];
  readonly #registers: BoardRegisters;
  readonly #traffic: TrafficCounter;

  constructor(peers: readonly SpiPeer[], registers: BoardRegisters, traffic: TrafficCounter) {
    this.#devices = peers.map((peer) => ({ peer, given: peer.answers.map(() => 0) }));
    this.#registers = registers;
    this.#traffic = traffic;
  }

  configure(phase: number, polarity: number): void {
    this.#mode = 2 * polarity + phase;
    this.#updateControl();
  }

  /** The master is on, and selects by hand: CPOL is bit 3, CPHA bit 4. */
  #updateControl(): void {
    const clock = ((this.#mode >> 1) << 3) | ((this.#mode & 1) << 4);
    this.#registers.write("SPI CR", 0x86 | clock);
  }

  /**
   * Sends bytes and returns those that come back.
   *
   * @param isLooped  Whether a wire leads from the master's output to its input.
   */
  transfer(pins: SpiPins, bytes: readonly number[], isLooped: boolean): readonly number[] {
    const sent = pins.output === undefined ? bytes.map(() => 0) : bytes;
    const device = this.#devices.find(({ peer }) => peer.select === (pins.select ?? -1));
    if (device !== undefined && device.peer.mode !== this.#mode) {
      const { name, mode } = device.peer;
      const needs = `the SPI device ${name} needs mode ${mode}`;
      throw new BoardRefusal("IOError", `${needs}, the master is in mode ${this.#mode}`);
    }
    const answered = isLooped ? sent : answerOf(device, sent);
    const received = pins.input === undefined ? bytes.map(() => idleByte) : answered;
    this.#updateControl();
    for (const byte of sent) this.#registers.write("SPI DTR", byte);
    for (const byte of received) this.#registers.write("SPI DRR", byte);
    this.#traffic.add("spi", device?.peer.name ?? "-", bytes.length, bytes.length);
    return received;
  }
}

/** What a device sends: the next answer to what it gets, then idle bytes. */
function answerOf(device: SpiDevice | undefined, sent: readonly number[]): readonly number[] {
  if (device === undefined) return sent.map(() => idleByte);
  const { peer, given } = device;
  const at = peer.answers.findIndex(({ write }) => write.every((byte, i) => sent[i] === byte));
  const answer = peer.answers[at];
  if (answer === undefined) return sent.map(() => peer.idle);
  const turn = given[at] ?? 0;
  given[at] = turn + 1;
  const read = answer.reads[Math.min(turn, answer.reads.length - 1)] ?? [];
  return sent.map((_, index) => read[index] ?? peer.idle);
}
