/**
 * Where messages are sent. Cores of one program send from the same few places, so one record of a
 * place serves them all: a record for each lane would not stay in the processor's cache.
 */
import { codeAddressesOf } from "@vipera/vm";
import type { SimulatedCore } from "./simulated-core.ts";

/** Frames kept of where a message was sent: those of the library, and the line of the program. */
const framesOfSend = 4;

/** Places remembered: a power of 2. */
const remembered = 64;

const nowhere: readonly number[] = [];

export class SendPlaces {
  /** By the code address of the innermost frame. */
  readonly #places = new Array<readonly number[]>(remembered).fill(nowhere);

  /**
   * Where a core is that sends a message, as `codeAddressesOf` gives it.
   *
   * @param before  Where it sent the last one, perhaps from the same place: cores whose code lies
   *   in their own memory share none.
   */
  of(core: SimulatedCore, before: readonly number[]): readonly number[] {
    const pc = core.memory.field(core.core, "pc");
    const slot = (pc >>> 2) & (remembered - 1);
    const found = this.#places[slot] ?? nowhere;
    const place = codeAddressesOf(core, framesOfSend, found[0] === pc ? found : before);
    this.#places[slot] = place;
    return place;
  }
}
