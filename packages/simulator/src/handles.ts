/**
 * Handles of values that were posted and of receives that were asked for.
 *
 * A handle is an int from 1 that tells its core: those of the core at position p of P are p + 1,
 * p + 1 + P, p + 1 + 2P, ... A wait ends it. A posted value that was received and that nobody
 * waits for is remembered for a while only: programs may leave out the wait.
 */
import { limitRows } from "@vipera/spec";
import type { Lane } from "./mailboxes.ts";
import type { SimulatedCore } from "./simulated-core.ts";

/** A value outside the heaps: the two words of a slot, or the bytes of a packed value. */
export interface Parcel {
  readonly low: number;
  readonly high: number;
  readonly packed: Uint8Array | undefined;
}

/** What a handle names. */
export interface Operation {
  readonly handle: number;
  readonly owner: SimulatedCore;
  /** Where it waits. */
  readonly lane: Lane;
  readonly isReceive: boolean;
  /** Tick at which the core posted it or asked for it. */
  readonly ticks: number;
  /** Bytes of a posted value. */
  readonly bytes: number;
  /** Where it was posted, as `codeAddressesOf` gives it; empty for a receive. */
  readonly sentAt: readonly number[];
  /** The value: of a post until it is received, of a receive from then on. */
  parcel: Parcel | undefined;
  /** Tick at which the value was received. */
  doneTicks: number | undefined;
  /** Whether the owner is blocked in a wait for it. */
  isAwaited: boolean;
  /** What waits behind it in its lane. */
  next: Operation | undefined;
}

/** Why a handle names nothing. */
export type HandleProblem = "never given" | "over" | "of another core";

/** Greatest int that every flavour of the virtual machine has. */
const mostHandle = 2 ** 31 - 1;

const keptDone: number = limitRows.doneHandles.value;

/** The handles of one core. */
export class CoreHandles {
  readonly #position: number;
  readonly #coreCount: number;
  readonly #most: number;
  /** One of them: most programs never have a second one, and maps are slow to change. */
  #single: Operation | undefined;
  /** The others, but for posted values that were received. */
  readonly #open = new Map<number, Operation>();
  /** Posted values that were received, in that order. */
  readonly #done = new Map<number, Operation>();
  /** Those of receives, met or not. */
  #receives = 0;
  /** How many were given, up to the most that differ, and the number of the last one. */
  #given = 0;
  #last = -1;

  constructor(position: number, coreCount: number) {
    this.#position = position;
    this.#coreCount = coreCount;
    this.#most = Math.floor((mostHandle - 1 - position) / coreCount) + 1;
  }

  /** A handle that names nothing now. */
  next(): number {
    do this.#last = (this.#last + 1) % this.#most;
    while (this.#last < this.#given && this.#knows(this.#handleOf(this.#last)));
    this.#given = Math.max(this.#given, this.#last + 1);
    return this.#handleOf(this.#last);
  }

  #handleOf(number: number): number {
    return number * this.#coreCount + this.#position + 1;
  }

  #knows(handle: number): boolean {
    return this.#known(handle) !== undefined;
  }

  #known(handle: number): Operation | undefined {
    if (this.#single?.handle === handle) return this.#single;
    return this.#open.get(handle) ?? this.#done.get(handle);
  }

  /** How many receives nobody has waited for. */
  get receives(): number {
    return this.#receives;
  }

  add(operation: Operation): void {
    if (operation.isReceive) this.#receives += 1;
    this.#keepSingle();
    if (this.#single === undefined) this.#single = operation;
    else this.#open.set(operation.handle, operation);
  }

  find(handle: number): Operation | HandleProblem {
    const found = this.#known(handle);
    if (found !== undefined) return found;
    if (handle < 1 || handle > mostHandle) return "never given";
    if ((handle - 1) % this.#coreCount !== this.#position) return "of another core";
    return Math.floor((handle - 1) / this.#coreCount) < this.#given ? "over" : "never given";
  }

  /** A posted value was received: the oldest of too many that nobody waits for is forgotten. */
  keepDone(operation: Operation): void {
    if (operation === this.#single && this.#done.size === 0) return;
    this.#keepSingle();
    if (this.#open.delete(operation.handle)) this.#keep(operation);
  }

  /** Makes room for another single one when that is done. */
  #keepSingle(): void {
    const single = this.#single;
    if (single?.doneTicks === undefined) return;
    this.#single = undefined;
    if (single.isReceive) this.#open.set(single.handle, single);
    else this.#keep(single);
  }

  #keep(operation: Operation): void {
    this.#done.set(operation.handle, operation);
    if (this.#done.size <= keptDone) return;
    const [oldest] = this.#done.keys();
    if (oldest !== undefined) this.#done.delete(oldest);
  }

  forget(operation: Operation): void {
    if (operation.isReceive) this.#receives -= 1;
    if (operation === this.#single) this.#single = undefined;
    else if (!this.#open.delete(operation.handle)) this.#done.delete(operation.handle);
  }

  /** How many operations are remembered. */
  get size(): number {
    return this.#open.size + this.#done.size + (this.#single === undefined ? 0 : 1);
  }
}
