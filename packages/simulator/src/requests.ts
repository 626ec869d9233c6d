/**
 * What a core asks of the world, answered: messages, mailboxes, clock and input.
 *
 * Requests between two cores are answered as soon as both sides are there; the times of both make
 * the result's time. A request that looks at the present state of the world, such as a probe, must
 * wait until no core can still do something earlier: the scheduler calls `look` for it then.
 */
import type { DeviceProfile } from "@vipera/device";
import { messages } from "@vipera/spec";
import {
  coreField,
  objectBodyOffset,
  objectHeaderBytes,
  packedPair,
  packedString,
  plainValue,
  type RawSlot,
  tupleField,
  type VirtualMachine,
  valueTag,
} from "@vipera/vm";
import type { Board } from "./board/board.ts";
import { refusalKinds } from "./board/board-refusal.ts";
import type { CoreQueue } from "./core-queue.ts";
import { EndlessPoll } from "./endless-poll.ts";
import { answer, answerPacked, intSlot, noneSlot, refuse, trapNumber } from "./exchange.ts";
import { HandleRequests } from "./handle-requests.ts";
import type { Operation } from "./handles.ts";
import { type Lane, type Mailbox, Mailboxes } from "./mailboxes.ts";
import { messageBytes } from "./message-cost.ts";
import { collectiveChannel, Rendezvous } from "./rendezvous.ts";
import { isEarlier, type SimulatedCore } from "./simulated-core.ts";

function requestCode(name: string): number {
  const row = messages.find((candidate) => candidate.name === name);
  if (row === undefined) throw new Error(`requests: no message ${name}`);
  return row.code;
}

const request = {
  send: requestCode("Send"),
  receive: requestCode("Receive"),
  post: requestCode("Post"),
  test: requestCode("Test"),
  wait: requestCode("Wait"),
  probe: requestCode("Probe"),
  readLine: requestCode("ReadLine"),
  clock: requestCode("Clock"),
  sleep: requestCode("Sleep"),
  board: requestCode("Board"),
  postReceive: requestCode("PostReceive"),
  probeAny: requestCode("ProbeAny"),
  exchange: requestCode("Exchange"),
};

const traps = {
  coreId: trapNumber("coreId"),
  sendToSelf: trapNumber("sendToSelf"),
  messageBytes: trapNumber("messageBytes"),
  endOfInput: trapNumber("endOfInput"),
  illegalInstruction: trapNumber("illegalInstruction"),
};

export class Requests {
  readonly #vm: VirtualMachine;
  /** By id; not all ids take part. */
  readonly #cores: readonly (SimulatedCore | undefined)[];
  readonly #profile: DeviceProfile;
  readonly #queue: CoreQueue;
  readonly #mailboxes: Mailboxes;
  readonly #rendezvous: Rendezvous;
  readonly #handles: HandleRequests;
  readonly #board: Board | undefined;
  readonly #poll = new EndlessPoll();

  /** @param board  Of a device that has one. */
  constructor(
    vm: VirtualMachine,
    cores: readonly SimulatedCore[],
    profile: DeviceProfile,
    queue: CoreQueue,
    board?: Board,
  ) {
    this.#board = board;
    this.#vm = vm;
    this.#cores = coresById(cores);
    this.#profile = profile;
    this.#queue = queue;
    this.#mailboxes = new Mailboxes(cores.length);
    this.#rendezvous = new Rendezvous(vm, profile, cores.length, queue);
    this.#handles = new HandleRequests(vm, cores, profile, queue, this.#rendezvous);
  }

  /** Takes the request of a core that has just begun to wait. */
  handle(core: SimulatedCore): void {
    const { request: asked } = core;
    if (asked !== request.probe && asked !== request.test) this.#poll.forget();
    switch (asked) {
      case request.send:
      case request.receive:
      case request.post:
      case request.probe:
      case request.postReceive:
      case request.exchange:
        this.#withPartner(core);
        return;
      case request.wait:
        this.#handles.wait(core);
        return;
      case request.probeAny:
        this.#probeAny(core);
        return;
      case request.test:
      case request.readLine:
      case request.board:
        this.#queue.lookAt(core, core.ticks, core.id);
        return;
      case request.clock:
        this.#answer(core, { float: core.ticks / this.#profile.cores.clockHz });
        return;
      case request.sleep:
        this.#sleep(core);
        return;
      default:
        this.#refuse(core, traps.illegalInstruction);
    }
  }

  /** Answers a request whose time has come; false for input, which the host must give. */
  look(core: SimulatedCore): boolean {
    switch (core.request) {
      case request.readLine:
        return false;
      case request.test:
        if (!this.#isEndless(core, this.#handles.isPending(core))) this.#handles.test(core);
        return true;
      case request.probeAny:
        this.#answerProbeAny(core);
        return true;
      case request.board:
        this.#performOnBoard(core);
        return true;
      default:
        this.#lookAtPartner(core);
        return true;
    }
  }

  /** Answers a request for input. */
  giveLine(core: SimulatedCore, line: string | undefined): void {
    if (line === undefined) refuse(this.#vm, core, traps.endOfInput, noneSlot);
    else answerPacked(this.#vm, core, packedString(core.memory.flavour, line));
    this.#queue.resume(core);
  }

  #performOnBoard(core: SimulatedCore): void {
    // An image that needs a board is refused by a device without one.
    if (this.#board === undefined || core.payload !== 0) {
      this.#refuse(core, traps.illegalInstruction);
      return;
    }
    const { memory } = core;
    const wanted = plainValue(memory, memory.slot(core.core + coreField.value));
    const { value, refusal, ticks } = this.#board.perform(wanted, core.ticks);
    core.waitUntil(ticks);
    if (refusal !== undefined) {
      const kind = refusalKinds.indexOf(refusal.kind);
      this.#answerBytes(core, packedPair(memory.flavour, kind, refusal.message));
    } else if (typeof value === "number") {
      this.#answer(core, intSlot(value));
    } else if (value === undefined) {
      this.#answer(core, noneSlot);
    } else {
      const text = value.map((byte) => String.fromCharCode(byte)).join("");
      this.#answerBytes(core, packedString(memory.flavour, text));
    }
  }

  #answerBytes(core: SimulatedCore, packed: Uint8Array): void {
    answerPacked(this.#vm, core, packed);
    this.#queue.resume(core);
  }

  /** Posted values that nobody has received. */
  unreceived(): readonly Operation[] {
    return this.#mailboxes.unreceived();
  }

  #answer(core: SimulatedCore, value: RawSlot): void {
    answer(this.#vm, core, value);
    this.#queue.resume(core);
  }

  #refuse(core: SimulatedCore, trap: number, first = 0, second = 0): void {
    refuse(this.#vm, core, trap, intSlot(first), intSlot(second));
    this.#queue.resume(core);
  }

  #withPartner(core: SimulatedCore): void {
    const id = core.partner;
    const partner = this.#cores[id];
    if (partner === undefined || partner === core) {
      this.#refuse(core, partner === core ? traps.sendToSelf : traps.coreId, id);
      return;
    }
    switch (core.request) {
      case request.send:
        if (this.#isCarried(core)) this.#send(core, this.#mailboxes.of(partner));
        return;
      case request.receive:
        this.#receive(core, this.#laneFrom(partner, core));
        return;
      case request.post:
        if (this.#isCarried(core)) this.#post(core, this.#mailboxes.of(partner));
        return;
      case request.exchange:
        if (this.#isCarried(core)) this.#exchange(core, partner);
        return;
      case request.postReceive:
        this.#handles.postReceive(core, this.#laneFrom(partner, core));
        return;
      default:
        this.#queue.lookAt(core, core.ticks, core.id);
    }
  }

  /** Whether a value is small enough for a message; if not, its core hears of it. */
  #isCarried(core: SimulatedCore): boolean {
    const bytes = messageBytes(core);
    const { mostBytes } = this.#profile.messages;
    if (bytes > mostBytes) this.#refuse(core, traps.messageBytes, bytes, mostBytes);
    return bytes <= mostBytes;
  }

  #laneFrom(from: SimulatedCore, to: SimulatedCore): Lane {
    return this.#mailboxes.of(to).laneFrom(from, to.channel);
  }

  #send(core: SimulatedCore, mailbox: Mailbox): void {
    const lane = mailbox.laneFrom(core, core.channel);
    // Now, not when the receiver comes: the core's stack is still in the processor's cache.
    if (lane.channel === collectiveChannel) this.#rendezvous.noteSend(core, lane);
    const asked = lane.takeAsked();
    if (asked !== undefined || lane.isAwaited) {
      if (asked === undefined) lane.isAwaited = false;
      this.#rendezvous.meet(lane, undefined, asked);
      return;
    }
    lane.isOffered = true;
    core.waitsFor = lane.to.id;
    this.#rendezvous.announce(mailbox, lane);
  }

  #receive(core: SimulatedCore, lane: Lane): void {
    const posted = lane.takePosted();
    if (posted !== undefined || lane.isOffered) {
      if (posted === undefined) lane.isOffered = false;
      this.#rendezvous.meet(lane, posted, undefined);
      return;
    }
    lane.isAwaited = true;
    core.waitsFor = lane.from.id;
  }

  /** Both at once: neither waits for the other, and the core goes on after both. */
  #exchange(core: SimulatedCore, partner: SimulatedCore): void {
    core.exchange = { isSent: false, isReceived: false, parcel: undefined, doneTicks: core.ticks };
    this.#send(core, this.#mailboxes.of(partner));
    this.#receive(core, this.#laneFrom(partner, core));
  }

  #post(core: SimulatedCore, mailbox: Mailbox): void {
    this.#handles.post(core, mailbox, mailbox.laneFrom(core, core.channel));
  }

  /** A probe, or a post for which there was no room before. */
  #lookAtPartner(core: SimulatedCore): void {
    const partner = this.#cores[core.partner];
    if (partner === undefined) throw new Error("requests: a look at no core");
    if (core.request === request.post) {
      const mailbox = this.#mailboxes.of(partner);
      this.#handles.postInTime(core, mailbox, mailbox.laneFrom(core, core.channel));
      return;
    }
    const { ticks } = core;
    const { firstTicks } = this.#laneFrom(partner, core);
    if (this.#isEndless(core, firstTicks === undefined)) {
      core.waitsFor = partner.id;
      return;
    }
    core.waitUntil(ticks + this.#profile.messages.cycles);
    const sent = firstTicks === undefined ? undefined : { ticks: firstTicks, id: partner.id };
    const waits = sent !== undefined && isEarlier(sent, { ticks, id: core.id });
    this.#answer(core, { tag: valueTag.bool, payload: waits ? 1 : 0 });
  }

  /**
   * Whether a core will look for ever.
   *
   * @param isVain  Whether what it looks for was not even sent; else its time may come.
   */
  #isEndless(core: SimulatedCore, isVain: boolean): boolean {
    if (isVain && this.#queue.isIdle()) return this.#poll.isEndless(core);
    this.#poll.forget();
    return false;
  }

  /** Begins to wait for a value of any core, or of some. */
  #probeAny(core: SimulatedCore): void {
    const ids = idsSent(core);
    const wrong = ids?.find((id) => id === core.id || this.#cores[id] === undefined);
    if (wrong !== undefined) {
      this.#refuse(core, wrong === core.id ? traps.sendToSelf : traps.coreId, wrong);
      return;
    }
    const mailbox = this.#mailboxes.of(core);
    mailbox.awaitedChannel = core.channel;
    mailbox.awaitedCores = ids;
    core.waitsFor = ids;
    const lane = mailbox.earliestAwaited();
    if (lane !== undefined) this.#rendezvous.announce(mailbox, lane);
  }

  /** The earliest of the values that have come is the earliest of all. */
  #answerProbeAny(core: SimulatedCore): void {
    const mailbox = this.#mailboxes.of(core);
    const lane = mailbox.earliestAwaited();
    if (lane === undefined) throw new Error("requests: no value for a core that was woken");
    mailbox.awaitedChannel = undefined;
    core.waitUntil(lane.firstTicks ?? core.ticks);
    this.#answer(core, intSlot(lane.from.id));
  }

  #sleep(core: SimulatedCore): void {
    const seconds = core.memory.number(core.core + coreField.value) ?? 0;
    const ticks = Math.round(Math.max(0, seconds) * this.#profile.cores.clockHz);
    core.waitUntil(core.ticks + ticks);
    this.#answer(core, noneSlot);
  }
}

function coresById(cores: readonly SimulatedCore[]): readonly (SimulatedCore | undefined)[] {
  const most = cores.reduce((greatest, { id }) => Math.max(greatest, id), 0);
  const found = new Array<SimulatedCore | undefined>(most + 1).fill(undefined);
  for (const core of cores) found[core.id] = core;
  return found;
}

/** The tuple of ints that a core sends along with its request; undefined when it sends None. */
function idsSent({ memory, payload }: SimulatedCore): readonly number[] | undefined {
  if (payload === 0) return undefined;
  const tuple = payload + objectHeaderBytes;
  const length = memory.u32(tuple + tupleField.length);
  const first = tuple + objectBodyOffset;
  return Array.from({ length }, (_, index) => memory.u32(first + 8 * index));
}
