/**
 * Messages on their way between simulated cores: one first-in first-out queue per ordered pair and
 * channel, and the receivers that wait.
 *
 * A message of a blocked sender stays in the sender's heap until it is taken; a posted one was
 * copied out. Only the bookkeeping is here: `exchange.ts` moves the values.
 */
import type { RawSlot } from "@vipera/vm";
import type { SimulatedCore } from "./simulated-core.ts";

/** A value on its way. */
export interface Message {
  readonly from: SimulatedCore;
  readonly to: SimulatedCore;
  readonly channel: number;
  /** Tick from which the receiver can see it. */
  readonly ticks: number;
  /** The value, when it is not packed. */
  readonly slot: RawSlot;
  /** The packed value: a copy when posted, else undefined and in the sender's heap. */
  readonly packed: Uint8Array | undefined;
  /** Handle of a posted message; undefined for one whose sender waits. */
  readonly handle: number | undefined;
  /** Where its sender was, as `codeAddressesOf` gives it; empty for a blocked send of a program. */
  readonly sentAt: readonly number[];
}

/** What became of a posted message. */
interface Posted {
  readonly partner: number;
  /** Tick at which it was received. */
  receivedTicks: number | undefined;
  /** The sender, when it waits for that. */
  waiter: SimulatedCore | undefined;
}

export class Mailboxes {
  readonly #coreCount: number;
  readonly #queues = new Map<number, Message[]>();
  readonly #receivers = new Map<number, SimulatedCore>();
  /** Posted messages by sender position, by handle. */
  readonly #posted = new Map<number, Map<number, Posted>>();

  constructor(coreCount: number) {
    this.#coreCount = coreCount;
  }

  #key(from: SimulatedCore, to: SimulatedCore, channel: number): number {
    return (from.position * this.#coreCount + to.position) * 2 + channel;
  }

  enqueue(message: Message): void {
    const key = this.#key(message.from, message.to, message.channel);
    const queue = this.#queues.get(key);
    if (queue === undefined) this.#queues.set(key, [message]);
    else queue.push(message);
  }

  /** Takes the next message of a pair. */
  dequeue(from: SimulatedCore, to: SimulatedCore, channel: number): Message | undefined {
    return this.#queues.get(this.#key(from, to, channel))?.shift();
  }

  /** The next message of a pair, left where it is. */
  first(from: SimulatedCore, to: SimulatedCore, channel: number): Message | undefined {
    return this.#queues.get(this.#key(from, to, channel))?.[0];
  }

  addReceiver(from: SimulatedCore, to: SimulatedCore, channel: number): void {
    this.#receivers.set(this.#key(from, to, channel), to);
  }

  /** Takes the receiver that waits for a pair's next message. */
  takeReceiver(from: SimulatedCore, to: SimulatedCore, channel: number): SimulatedCore | undefined {
    const key = this.#key(from, to, channel);
    const receiver = this.#receivers.get(key);
    this.#receivers.delete(key);
    return receiver;
  }

  /** Posted messages that nobody has received, those of a pair in their order. */
  unreceived(): readonly Message[] {
    return [...this.#queues.values()].flat().filter(({ handle }) => handle !== undefined);
  }

  /** Registers a posted message; handles of a core count from 1. */
  post(from: SimulatedCore, partner: number): number {
    const known = this.#posted.get(from.position) ?? new Map<number, Posted>();
    this.#posted.set(from.position, known);
    const handle = known.size + 1;
    known.set(handle, { partner, receivedTicks: undefined, waiter: undefined });
    return handle;
  }

  findPosted(from: SimulatedCore, handle: number): Posted | undefined {
    return this.#posted.get(from.position)?.get(handle);
  }
}
