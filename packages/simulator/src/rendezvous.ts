/**
 * Lets values and receives of a lane meet, and time pass for their cores.
 */
import type { DeviceProfile } from "@vipera/device";
import type { VirtualMachine } from "@vipera/vm";
import type { CoreQueue } from "./core-queue.ts";
import { answer, copyOut, deliver, deliverParcel, noneSlot } from "./exchange.ts";
import { CoreHandles, type Operation } from "./handles.ts";
import type { Lane, Mailbox } from "./mailboxes.ts";
import { messageBytes, messageTicks } from "./message-cost.ts";
import { SendPlaces } from "./send-places.ts";
import type { SimulatedCore } from "./simulated-core.ts";

/** More than any core's id: a look with it comes after all that happens at its tick. */
export const afterAllCores = 2 ** 32;

/** Channel of the messages of collective operations; those of the program go through 0. */
export const collectiveChannel = 1;

export class Rendezvous {
  readonly #vm: VirtualMachine;
  readonly #profile: DeviceProfile;
  readonly #queue: CoreQueue;
  /** By position of the core; most cores never have one. */
  readonly #handles: (CoreHandles | undefined)[];
  readonly #coreCount: number;
  readonly #places = new SendPlaces();

  constructor(vm: VirtualMachine, profile: DeviceProfile, coreCount: number, queue: CoreQueue) {
    this.#vm = vm;
    this.#profile = profile;
    this.#handles = new Array<CoreHandles | undefined>(coreCount).fill(undefined);
    this.#coreCount = coreCount;
    this.#queue = queue;
  }

  handlesOf({ position }: SimulatedCore): CoreHandles {
    let handles = this.#handles[position];
    if (handles === undefined) {
      handles = new CoreHandles(position, this.#coreCount);
      this.#handles[position] = handles;
    }
    return handles;
  }

  /** A core begins to send a value: where, for what is said of it later. */
  noteSend(core: SimulatedCore, lane: Lane): void {
    lane.sentAt = this.#places.of(core, lane.sentAt);
  }

  /** A value waits at the end of a lane: its core may wait for that of any core. */
  announce(mailbox: Mailbox, lane: Lane): void {
    if (!mailbox.awaitsAmongOthers(lane)) return;
    const { to, firstTicks = to.ticks } = lane;
    this.#queue.lookAt(to, Math.max(to.ticks, firstTicks), afterAllCores + to.id);
  }

  /**
   * The next value of a lane meets the next receive: both end at the same time.
   *
   * @param posted  The value; undefined when the sender is blocked and has it.
   * @param asked  The receive; undefined when the receiver is blocked in it.
   */
  meet(lane: Lane, posted: Operation | undefined, asked: Operation | undefined): void {
    const { from, to } = lane;
    const bytes = posted === undefined ? messageBytes(from) : posted.bytes;
    const sent = posted === undefined ? from.ticks : posted.ticks;
    const wanted = asked === undefined ? to.ticks : asked.ticks;
    const ticks = Math.max(sent, wanted) + messageTicks(this.#profile, from.id, to.id, bytes);
    to.observation?.sent(from, to, sent, ticks, bytes);
    from.messages += 1;
    from.messageBytes += bytes;
    if (asked !== undefined) {
      asked.parcel = posted?.parcel ?? copyOut(from);
      this.#end(asked, ticks);
    } else {
      if (lane.channel === collectiveChannel) {
        lane.takenFrom = posted?.sentAt ?? lane.sentAt;
        to.lastPart = lane;
      }
      this.#receive(from, posted, to, ticks);
    }
    if (posted !== undefined) {
      posted.parcel = undefined;
      this.#end(posted, ticks);
    } else {
      this.#sent(from, ticks);
    }
  }

  /** The value that a blocked core waits for has come. */
  #receive(
    from: SimulatedCore,
    posted: Operation | undefined,
    to: SimulatedCore,
    ticks: number,
  ): void {
    const { exchange } = to;
    if (exchange !== undefined) {
      exchange.isReceived = true;
      exchange.doneTicks = Math.max(exchange.doneTicks, ticks);
      if (!exchange.isSent) {
        exchange.parcel = posted?.parcel ?? copyOut(from);
        return;
      }
    }
    this.#waitUntilEnd(to, ticks);
    if (posted?.parcel === undefined) deliver(this.#vm, from, to);
    else deliverParcel(this.#vm, posted.parcel, to);
    this.#queue.resume(to);
  }

  /** The value that a blocked core sends has arrived. */
  #sent(from: SimulatedCore, ticks: number): void {
    const { exchange } = from;
    if (exchange !== undefined) {
      exchange.isSent = true;
      exchange.doneTicks = Math.max(exchange.doneTicks, ticks);
      if (!exchange.isReceived) return;
    }
    this.#waitUntilEnd(from, ticks);
    if (exchange?.parcel === undefined) answer(this.#vm, from, noneSlot);
    else deliverParcel(this.#vm, exchange.parcel, from);
    this.#queue.resume(from);
  }

  /** A blocked core goes on, after an exchange when both of its values have arrived. */
  #waitUntilEnd(core: SimulatedCore, ticks: number): void {
    core.waitUntil(core.exchange?.doneTicks ?? ticks);
    core.exchange = undefined;
  }

  #end(operation: Operation, ticks: number): void {
    operation.doneTicks = ticks;
    if (operation.isAwaited) this.endWait(operation, ticks);
    else if (!operation.isReceive) this.handlesOf(operation.owner).keepDone(operation);
  }

  /** Answers the wait for an operation that is done. */
  endWait(operation: Operation, ticks: number): void {
    const { owner, parcel } = operation;
    this.handlesOf(owner).forget(operation);
    owner.waitUntil(ticks);
    // Now, not when it sends again: what the value took is still in the processor's cache.
    if (!operation.isReceive) operation.lane.forgetUpTo(owner.ticks);
    if (parcel === undefined) answer(this.#vm, owner, noneSlot);
    else deliverParcel(this.#vm, parcel, owner);
    this.#queue.resume(owner);
  }
}
