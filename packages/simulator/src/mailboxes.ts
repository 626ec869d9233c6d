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
  // What every message looks at comes first: with thousands of cores that is a line of the
  // processor's cache less.
  readonly from: SimulatedCore;
  readonly to: SimulatedCore;
  readonly channel: number;
  /** Whether the sender is blocked in a send. */
  isOffered = false;
  /** Whether the receiver is blocked in a receive. */
  isAwaited = false;
  /** The first of the posted values that were not received. */
  #first: Operation | undefined;
  /** Receives by handle that no value has met, a list. */
  #firstAsked: Operation | undefined;
  /** Where the last value was sent whose place matters, as `codeAddressesOf` gives it. */
  sentAt: readonly number[] = [];
  /** The lane of the same mailbox that was first used after this one; after the last, the first. */
  following: Lane = this;
  /** Where the last value of a collective was sent that was taken. */
  takenFrom: readonly number[] = [];
  /**
   * Posted values, a list: from the oldest on those received whose sender has not seen it, then
   * from the first the others, to the newest.
   */
  #oldest: Operation | undefined;
  #newest: Operation | undefined;
  /** How many they are, and their bytes. */
  #heldCount = 0;
  #heldBytes = 0;
  #lastAsked: Operation | undefined;

  constructor(from: SimulatedCore, to: SimulatedCore, channel: number) {
    this.from = from;
    this.to = to;
    this.channel = channel;
  }

  isFrom(from: SimulatedCore, channel: number): boolean {
    return this.from === from && this.channel === channel;
  }

  get heldCount(): number {
    return this.#heldCount;
  }

  get heldBytes(): number {
    return this.#heldBytes;
  }

  hold(operation: Operation): void {
    if (this.#newest === undefined) this.#oldest = operation;
    else this.#newest.next = operation;
    this.#newest = operation;
    this.#first ??= operation;
    this.#heldCount += 1;
    this.#heldBytes += operation.bytes;
  }

  /** The posted value to be received next. */
  get firstPosted(): Operation | undefined {
    return this.#first;
  }

  /** Posted values that were not received. */
  get unreceived(): readonly Operation[] {
    const found: Operation[] = [];
    for (let each = this.#first; each !== undefined; each = each.next) found.push(each);
    return found;
  }

  /** Takes the posted value to be received next. */
  takePosted(): Operation | undefined {
    const operation = this.#first;
    this.#first = operation?.next;
    return operation;
  }

  /** Takes note of a receive. */
  ask(operation: Operation): void {
    if (this.#lastAsked === undefined) this.#firstAsked = operation;
    else this.#lastAsked.next = operation;
    this.#lastAsked = operation;
  }

  /** Takes the receive that the next value meets. */
  takeAsked(): Operation | undefined {
    const operation = this.#firstAsked;
    if (operation === undefined) return undefined;
    this.#firstAsked = operation.next;
    if (operation.next === undefined) this.#lastAsked = undefined;
    operation.next = undefined;
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
    for (let oldest = this.#oldest; oldest !== undefined; oldest = this.#oldest) {
      if (oldest === this.#first || oldest.doneTicks === undefined) return;
      if (oldest.doneTicks > ticks) return;
      this.#heldCount -= 1;
      this.#heldBytes -= oldest.bytes;
      this.#oldest = oldest.next;
      oldest.next = undefined;
    }
    this.#newest = undefined;
  }
}

/** What waits for one core. */
export class Mailbox {
  readonly owner: SimulatedCore;
  readonly #lanes = new Map<number, Lane>();
  /**
   * The lane used last. The next one is often the same, or the one that came next before: a map is
   * slower, and with thousands of cores not in the processor's cache.
   */
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
    if (last === undefined) return this.#laneInMap(from, channel);
    if (last.isFrom(from, channel)) return last;
    const { following } = last;
    if (!following.isFrom(from, channel)) return this.#laneInMap(from, channel);
    this.#last = following;
    return following;
  }

  #laneInMap(from: SimulatedCore, channel: number): Lane {
    const key = from.position * channels + channel;
    const lane = this.#lanes.get(key) ?? this.#addLane(key, from, channel);
    this.#last = lane;
    return lane;
  }

  #addLane(key: number, from: SimulatedCore, channel: number): Lane {
    const lane = new Lane(from, this.owner, channel);
    this.#lanes.set(key, lane);
    const last = this.#last;
    if (last !== undefined) {
      lane.following = last.following;
      last.following = lane;
    }
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
