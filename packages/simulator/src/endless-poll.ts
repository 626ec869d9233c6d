/**
 * Tells when a core that looks for a message will look for ever.
 *
 * When no other core can do anything, what a core does next is decided by its own memory, by what
 * it asks of the world, and by nothing else. If it asks only whether something was sent that was
 * not, prints nothing, and its memory is word by word what it was at an earlier look, it is in a
 * circle. A value that was sent, to be there at a later time, is none of these: time would end the
 * circle. The memory kept is that of the looks 1, 2, 4, 8 and so on, so that a circle of any length
 * is found.
 */
import { coreField } from "@vipera/vm";
import type { SimulatedCore } from "./simulated-core.ts";

/** Words of a header that tell of work and decide nothing: steps, collections, most bytes. */
const countersStart = coreField.stepsLow / 4;
const countersEnd = (coreField.peakBytes + 4) / 4;

export class EndlessPoll {
  #core: SimulatedCore | undefined;
  #looks = 0;
  #printed = 0;
  #kept: Uint32Array = new Uint32Array(0);

  /** A core has done something that may change what comes. */
  forget(): void {
    this.#core = undefined;
  }

  /**
   * Takes note of a look in vain of the only core that can act.
   *
   * @returns Whether it is certain that no look of it will ever see anything.
   */
  isEndless(core: SimulatedCore): boolean {
    if (!isWithinWindow(core)) return false;
    const { buffer } = core.memory;
    const words = new Uint32Array(
      buffer,
      core.core,
      (core.memory.field(core.core, "heapEnd") - core.core) >> 2,
    );
    if (this.#core !== core || this.#printed !== core.printed) {
      this.#core = core;
      this.#printed = core.printed;
      this.#looks = 0;
    } else if (isSame(this.#kept, words)) {
      return true;
    }
    this.#looks += 1;
    if ((this.#looks & (this.#looks - 1)) === 0) this.#kept = words.slice();
    return false;
  }
}

/** Whether all that a core can change lies between the begin of its window and the heap's end. */
function isWithinWindow({ images }: SimulatedCore): boolean {
  const [first] = images;
  return images.length === 1 && first?.linked.image.features.includes("shared-arrays") === false;
}

function isSame(kept: Uint32Array, words: Uint32Array): boolean {
  if (kept.length !== words.length) return false;
  for (let at = 0; at < words.length; at += 1) {
    if (at === countersStart) at = countersEnd;
    if (kept[at] !== words[at]) return false;
  }
  return true;
}
