/**
 * Where values wait for their receiver, and receivers for their value.
 *
 * ```text
 *   mailbox of core 2                     from  channel   values             receives
 *   +------------------+        lane     +-----------------------------------------------+
 *   | lanes by sender  | --------------> |  0      0      held, held, offered            |
 *   | and channel      | --------------> |  1      0                        asked, awaited|
 *   +------------------+                 +-----------------------------------------------+
 * ```
 *
 * A posted value was copied out of its sender's heap and is held; an offered one lies in the heap
 * of its sender, which is blocked and can offer no second one. Likewise a receive was asked for by
 * a handle, or its core is blocked and awaits the value. Values and receives of a lane meet in
 * order, so that only one of the two kinds waits.
 */
import type { Operation } from "./handles.ts";
import { isEarlier, type SimulatedCore } from "./simulated-core.ts";

/** Channels of a pair of cores: the program's, the collective operations', the task farm's. */
const channels = 4;

/** From one core to another on one channel. */
export class Lane {
  readonly from: SimulatedCore;
  readonly to: SimulatedCore;
  readonly channel: number;
  /** Posted values in order: first those received whose sender has not seen it, then the others. */
  readonly held: Operation[] = [];
  /** Their bytes. */
  #heldBytes = 0;
  /** How many of them were received. */
  #received = 0;
  /** Receives by handle that no value has met. */
  readonly asked: Operation[] = [];
  /** Whether the sender is blocked in a send. */
  isOffered = false;
  /** Whether the receiver is blocked in a receive. */
  isAwaited = false;

  constructor(from: SimulatedCore, to: SimulatedCore, channel: number) {
    this.from = from;
    this.to = to;
    this.channel = channel;
  }

  get heldBytes(): number {
    return this.#heldBytes;
  }

  hold(operation: Operation): void {
    this.held.push(operation);
    this.#heldBytes += operation.bytes;
  }

  /** The posted value to be received next. */
  get firstPosted(): Operation | undefined {
    return this.held[this.#received];
  }

  /** Posted values that were not received. */
  get unreceived(): readonly Operation[] {
    return this.held.slice(this.#received);
  }

  /** Takes the posted value to be received next. */
  takePosted(): Operation | undefined {
    const operation = this.firstPosted;
    if (operation !== undefined) this.#received += 1;
    return operation;
  }

  /** Tick from which the receiver can see the next value; undefined when none waits. */
  get firstTicks(): number | undefined {
    const posted = this.firstPosted;
    if (posted !== undefined) return posted.ticks;
    return this.isOffered ? this.from.ticks : undefined;
  }

  /** Forgets posted values that have been received up to a tick. */
  forgetUpTo(ticks: number): void {
    const { held } = this;
    while (this.#received > 0 && (held[0]?.doneTicks ?? Number.POSITIVE_INFINITY) <= ticks) {
      this.#heldBytes -= held.shift()?.bytes ?? 0;
      this.#received -= 1;
    }
  }
}

/** What waits for one core. */
export class Mailbox {
  readonly owner: SimulatedCore;
  readonly #lanes = new Map<number, Lane>();
  /** The lane used last: a core often receives from one core for a while. */
  #last: Lane | undefined;
  /** Channel on which its core, blocked, awaits a value of several cores; undefined if not. */
  awaitedChannel: number | undefined;
  /** Ids of those cores; undefined for all. */
  awaitedCores: readonly number[] | undefined;

  constructor(owner: SimulatedCore) {
    this.owner = owner;
  }

  laneFrom(from: SimulatedCore, channel: number): Lane {
    const last = this.#last;
    if (last !== undefined && last.from === from && last.channel === channel) return last;
    const key = from.position * channels + channel;
    let lane = this.#lanes.get(key);
    if (lane === undefined) {
      lane = new Lane(from, this.owner, channel);
      this.#lanes.set(key, lane);
    }
    this.#last = lane;
    return lane;
  }

  /** Posted values that were not received, those of a lane in their order. */
  unreceived(): readonly Operation[] {
    return [...this.#lanes.values()].flatMap((lane) => lane.unreceived);
  }

  /** Whether its core awaits the values of a lane among those of others. */
  awaitsAmongOthers({ channel, from }: Lane): boolean {
    if (this.awaitedChannel !== channel) return false;
    return this.awaitedCores === undefined || this.awaitedCores.includes(from.id);
  }

  /** The awaited lane whose next value was sent first, at the same time by the least core id. */
  earliestAwaited(): Lane | undefined {
    let earliest: { readonly ticks: number; readonly id: number; readonly lane: Lane } | undefined;
    for (const lane of this.#lanes.values()) {
      const ticks = lane.firstTicks;
      if (ticks === undefined || !this.awaitsAmongOthers(lane)) continue;
      const candidate = { ticks, id: lane.from.id, lane };
      if (earliest === undefined || isEarlier(candidate, earliest)) earliest = candidate;
    }
    return earliest?.lane;
  }
}

export class Mailboxes {
  readonly #mailboxes: (Mailbox | undefined)[];

  constructor(coreCount: number) {
    this.#mailboxes = new Array<Mailbox | undefined>(coreCount).fill(undefined);
  }

  of(owner: SimulatedCore): Mailbox {
    let mailbox = this.#mailboxes[owner.position];
    if (mailbox === undefined) {
      mailbox = new Mailbox(owner);
      this.#mailboxes[owner.position] = mailbox;
    }
    return mailbox;
  }

  /** Posted values that nobody has received, those of a lane in their order. */
  unreceived(): readonly Operation[] {
    return this.#mailboxes.flatMap((mailbox) => mailbox?.unreceived() ?? []);
  }

  lane(from: SimulatedCore, to: SimulatedCore, channel: number): Lane {
    return this.of(to).laneFrom(from, channel);
  }
}
