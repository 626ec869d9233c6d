/**
 * The requests that give handles and those that take them: post, receive later, test and wait.
 *
 * A posted value lies in the mailbox from the tick of its post to that of its reception. Whether it
 * fits is certain as soon as the values that were received by then leave it room; otherwise the
 * post waits its time, when all receptions before it are known.
 */
import type { DeviceProfile } from "@vipera/device";
import { limitRows } from "@vipera/spec";
import { type VirtualMachine, valueTag } from "@vipera/vm";
import type { CoreQueue } from "./core-queue.ts";
import { answer, copyOut, intSlot, refuse, trapNumber } from "./exchange.ts";
import type { Operation } from "./handles.ts";
import type { Lane, Mailbox } from "./mailboxes.ts";
import { messageBytes } from "./message-cost.ts";
import type { Rendezvous } from "./rendezvous.ts";
import type { SimulatedCore } from "./simulated-core.ts";

const traps = {
  handle: trapNumber("handle"),
  handleOver: trapNumber("handleOver"),
  handleOfOther: trapNumber("handleOfOther"),
  askedHandles: trapNumber("askedHandles"),
  mailboxMessages: trapNumber("mailboxMessages"),
  mailboxBytes: trapNumber("mailboxBytes"),
};

const mostReceives: number = limitRows.askedHandles.value;

const nowhere: readonly number[] = [];

export class HandleRequests {
  readonly #vm: VirtualMachine;
  readonly #cores: readonly SimulatedCore[];
  readonly #profile: DeviceProfile;
  readonly #queue: CoreQueue;
  readonly #rendezvous: Rendezvous;

  constructor(
    vm: VirtualMachine,
    cores: readonly SimulatedCore[],
    profile: DeviceProfile,
    queue: CoreQueue,
    rendezvous: Rendezvous,
  ) {
    this.#vm = vm;
    this.#cores = cores;
    this.#profile = profile;
    this.#queue = queue;
    this.#rendezvous = rendezvous;
  }

  /** Takes a value out of a core's heap, if the mailbox has certainly room for it. */
  post(core: SimulatedCore, mailbox: Mailbox, lane: Lane): void {
    if (this.#fullness(core, lane) === undefined) this.#hold(core, mailbox, lane);
    else this.#queue.lookAt(core, core.ticks, core.id);
  }

  /** The same, when all that has made room in the mailbox by now is known. */
  postInTime(core: SimulatedCore, mailbox: Mailbox, lane: Lane): void {
    const full = this.#fullness(core, lane);
    if (full === undefined) this.#hold(core, mailbox, lane);
    else this.#refuse(core, full.trap, full.needed, full.most);
  }

  /** What a value is too much for; undefined when it fits. */
  #fullness(core: SimulatedCore, lane: Lane) {
    const { mailboxMessages, mailboxBytes } = this.#profile.messages;
    lane.forgetUpTo(core.ticks);
    const count = lane.heldCount + 1;
    const bytes = lane.heldBytes + messageBytes(core);
    if (count > mailboxMessages) {
      return { trap: traps.mailboxMessages, needed: count, most: mailboxMessages };
    }
    if (bytes > mailboxBytes)
      return { trap: traps.mailboxBytes, needed: bytes, most: mailboxBytes };
    return undefined;
  }

  #hold(core: SimulatedCore, mailbox: Mailbox, lane: Lane): void {
    const operation = this.#begin(core, lane, false);
    operation.parcel = copyOut(core);
    lane.hold(operation);
    this.#giveHandle(operation);
    const asked = lane.takeAsked();
    if (asked !== undefined || lane.isAwaited) {
      if (asked === undefined) lane.isAwaited = false;
      this.#rendezvous.meet(lane, lane.takePosted(), asked);
    } else {
      this.#rendezvous.announce(mailbox, lane);
    }
  }

  /** Takes note of a receive, which the next value meets that nothing else is to meet. */
  postReceive(core: SimulatedCore, lane: Lane): void {
    const { receives } = this.#rendezvous.handlesOf(core);
    if (receives >= mostReceives) {
      this.#refuse(core, traps.askedHandles, receives);
      return;
    }
    const operation = this.#begin(core, lane, true);
    this.#giveHandle(operation);
    const posted = lane.takePosted();
    if (posted !== undefined || lane.isOffered) {
      if (posted === undefined) lane.isOffered = false;
      this.#rendezvous.meet(lane, posted, operation);
    } else {
      lane.ask(operation);
    }
  }

  #begin(core: SimulatedCore, lane: Lane, isReceive: boolean): Operation {
    if (!isReceive) this.#rendezvous.noteSend(core, lane);
    const handles = this.#rendezvous.handlesOf(core);
    const operation = {
      handle: handles.next(),
      owner: core,
      lane,
      isReceive,
      ticks: core.ticks,
      bytes: isReceive ? 0 : messageBytes(core),
      sentAt: isReceive ? nowhere : lane.sentAt,
      parcel: undefined,
      doneTicks: undefined,
      isAwaited: false,
      next: undefined,
    };
    handles.add(operation);
    return operation;
  }

  /** The core goes on at once. */
  #giveHandle({ owner, handle }: Operation): void {
    answer(this.#vm, owner, intSlot(handle));
    this.#queue.resume(owner);
  }

  wait(core: SimulatedCore): void {
    const operation = this.#named(core);
    if (operation === undefined) return;
    if (operation.doneTicks !== undefined) {
      this.#rendezvous.endWait(operation, operation.doneTicks);
      return;
    }
    operation.isAwaited = true;
    core.waitsFor = partnerOf(operation);
  }

  /** Whether a core tests a handle of its own whose operation no core has met; says of which. */
  isPending(core: SimulatedCore): boolean {
    const found = this.#rendezvous.handlesOf(core).find(core.partner);
    if (typeof found !== "object" || found.doneTicks !== undefined) return false;
    core.waitsFor = partnerOf(found);
    return true;
  }

  /** Whether an operation is done now; looking takes the time of a look at a mailbox. */
  test(core: SimulatedCore): void {
    const { ticks } = core;
    core.waitUntil(ticks + this.#profile.messages.cycles);
    const operation = this.#named(core);
    if (operation === undefined) return;
    const isDone = operation.doneTicks !== undefined && operation.doneTicks <= ticks;
    answer(this.#vm, core, { tag: valueTag.bool, payload: isDone ? 1 : 0 });
    this.#queue.resume(core);
  }

  /** The operation that a core's handle names; without one the request is refused. */
  #named(core: SimulatedCore): Operation | undefined {
    const handle = core.partner;
    const found = this.#rendezvous.handlesOf(core).find(handle);
    if (typeof found === "object") return found;
    switch (found) {
      case "never given":
        this.#refuse(core, traps.handle, handle);
        break;
      case "over":
        this.#refuse(core, traps.handleOver, handle);
        break;
      case "of another core": {
        const owner = this.#cores[(handle - 1) % this.#cores.length];
        this.#refuse(core, traps.handleOfOther, handle, owner?.id);
      }
    }
    return undefined;
  }

  #refuse(core: SimulatedCore, trap: number, first: number, second = 0): void {
    refuse(this.#vm, core, trap, intSlot(first), intSlot(second));
    this.#queue.resume(core);
  }
}

/** Id of the core that an operation needs. */
function partnerOf({ isReceive, lane: { from, to } }: Operation): number {
  return isReceive ? from.id : to.id;
}
