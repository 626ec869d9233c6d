/**
 * What a core asks of the world, answered: messages, mailboxes, clock and input.
 *
 * Requests between two cores are answered as soon as both sides are there; the times of both make
 * the result's time. A request that looks at the present state of the world, such as a probe, must
 * wait until no core can still do something earlier: the scheduler calls `look` for it then.
 */
import type { DeviceProfile } from "@vipera/device";
import { messages } from "@vipera/spec";
import type { Board } from "./board/board.ts";
import { refusalKinds } from "./board/board-refusal.ts";
import {
  codeAddressesOf,
  coreField,
  packedPair,
  packedString,
  plainValue,
  type RawSlot,
  type VirtualMachine,
  valueTag,
} from "@vipera/vm";
import { answer, answerPacked, deliver, noneSlot, refuse, trapNumber } from "./exchange.ts";
import { Mailboxes, type Message } from "./mailboxes.ts";
import { messageBytes, messageTicks } from "./message-cost.ts";
import type { SimulatedCore } from "./simulated-core.ts";

/** Channel of the messages of collective operations; those of the program go through 0. */
const collectiveChannel = 1;

function requestCode(name: string): number {
  const row = messages.find((candidate) => candidate.name === name);
  if (row === undefined) throw new Error(`requests: no message ${name}`);
  return row.code;
}

const request = {
  send: requestCode("Send"),
  receive: requestCode("Receive"),
  post: requestCode("Post"),
  testSent: requestCode("TestSent"),
  waitSent: requestCode("WaitSent"),
  probe: requestCode("Probe"),
  readLine: requestCode("ReadLine"),
  clock: requestCode("Clock"),
  sleep: requestCode("Sleep"),
  board: requestCode("Board"),
};

const traps = {
  coreId: trapNumber("coreId"),
  sendToSelf: trapNumber("sendToSelf"),
  handle: trapNumber("handle"),
  endOfInput: trapNumber("endOfInput"),
  illegalInstruction: trapNumber("illegalInstruction"),
};

/** Frames kept of where a message was sent: those of the library, and the line of the program. */
const placesOfSend = 4;

/** What the scheduler does with the core that made a request. */
export type RequestResult =
  /** Cores whose request was answered: each may have gone on or failed. */
  | { readonly kind: "answered"; readonly cores: readonly SimulatedCore[] }
  /** The core waits for another one. */
  | { readonly kind: "waits" }
  /** The core must be looked at again when nothing earlier can happen: `look`. */
  | { readonly kind: "timed" };

export class Requests {
  readonly #vm: VirtualMachine;
  readonly #cores: ReadonlyMap<number, SimulatedCore>;
  readonly #profile: DeviceProfile;
  readonly #mailboxes: Mailboxes;
  readonly #board: Board | undefined;

  /** @param board  Of a device that has one. */
  constructor(
    vm: VirtualMachine,
    cores: readonly SimulatedCore[],
    profile: DeviceProfile,
    board?: Board,
  ) {
    this.#board = board;
    this.#vm = vm;
    this.#cores = new Map(cores.map((core) => [core.id, core] as const));
    this.#profile = profile;
    this.#mailboxes = new Mailboxes(cores.length);
  }

  /** Takes the request of a core that has just begun to wait. */
  handle(core: SimulatedCore): RequestResult {
    switch (core.memory.field(core.core, "request")) {
      case request.send:
        return this.#withPartner(core, (partner) => this.#send(core, partner));
      case request.receive:
        return this.#withPartner(core, (partner) => this.#receive(core, partner));
      case request.post:
        return this.#withPartner(core, (partner) => this.#post(core, partner));
      case request.waitSent:
        return this.#waitSent(core);
      case request.probe:
        return this.#withPartner(core, () => ({ kind: "timed" }));
      case request.testSent:
      case request.readLine:
      case request.board:
        return { kind: "timed" };
      case request.clock:
        return this.#answered(core, { float: core.ticks / this.#profile.cores.clockHz });
      case request.sleep:
        return this.#sleep(core);
      default:
        return this.#refused(core, traps.illegalInstruction, 0);
    }
  }

  /** Answers a timed request now; undefined when it is for input, which the host must give. */
  look(core: SimulatedCore): RequestResult | undefined {
    const code = core.memory.field(core.core, "request");
    if (code === request.readLine) return undefined;
    if (code === request.board) return this.#performOnBoard(core);
    const { ticks } = core;
    core.waitUntil(ticks + this.#profile.messages.cycles);
    return code === request.probe ? this.#probe(core, ticks) : this.#testSent(core, ticks);
  }

  /** Answers a request for input. */
  giveLine(core: SimulatedCore, line: string | undefined): void {
    if (line === undefined) {
      refuse(this.#vm, core, traps.endOfInput, noneSlot);
      return;
    }
    const packed = packedString(core.memory.flavour, line);
    this.#answerBytes(core, packed);
  }

  #answerBytes(core: SimulatedCore, packed: Uint8Array): void {
    answerPacked(this.#vm, core, {
      bytes: packed.length,
      copyTo: (address) => core.memory.bytes(address, packed.length).set(packed),
    });
  }

  #performOnBoard(core: SimulatedCore): RequestResult {
    // An image that needs a board is refused by a device without one.
    const isPacked = core.memory.field(core.core, "payload") !== 0;
    if (this.#board === undefined || isPacked) {
      return this.#refused(core, traps.illegalInstruction, 0);
    }
    const { flavour } = core.memory;
    const wanted = plainValue(core.memory, this.#valueOf(core));
    const { value, refusal, ticks } = this.#board.perform(wanted, core.ticks);
    core.waitUntil(ticks);
    if (refusal !== undefined) {
      const kind = refusalKinds.indexOf(refusal.kind);
      this.#answerBytes(core, packedPair(flavour, kind, refusal.message));
      return { kind: "answered", cores: [core] };
    }
    if (typeof value === "number") {
      return this.#answered(core, { tag: valueTag.int, payload: value });
    }
    if (value === undefined) return this.#answered(core, noneSlot);
    const text = value.map((byte) => String.fromCharCode(byte)).join("");
    this.#answerBytes(core, packedString(flavour, text));
    return { kind: "answered", cores: [core] };
  }

  /** Posted messages that nobody has received. */
  unreceived(): readonly Message[] {
    return this.#mailboxes.unreceived();
  }

  #answered(core: SimulatedCore, value: RawSlot): RequestResult {
    answer(this.#vm, core, value);
    return { kind: "answered", cores: [core] };
  }

  #refused(core: SimulatedCore, trap: number, operand: number): RequestResult {
    refuse(this.#vm, core, trap, { tag: valueTag.int, payload: operand });
    return { kind: "answered", cores: [core] };
  }

  #withPartner(core: SimulatedCore, act: (partner: SimulatedCore) => RequestResult): RequestResult {
    const id = core.memory.field(core.core, "partner");
    const partner = this.#cores.get(id);
    if (partner === undefined) return this.#refused(core, traps.coreId, id);
    if (partner === core) return this.#refused(core, traps.sendToSelf, id);
    return act(partner);
  }

  #channelOf(core: SimulatedCore): number {
    return core.memory.field(core.core, "channel");
  }

  #send(core: SimulatedCore, partner: SimulatedCore): RequestResult {
    const channel = this.#channelOf(core);
    const message: Message = {
      from: core,
      to: partner,
      channel,
      ticks: core.ticks,
      slot: this.#valueOf(core),
      packed: undefined,
      handle: undefined,
      sentAt: channel === collectiveChannel ? codeAddressesOf(core, placesOfSend) : [],
    };
    if (this.#mailboxes.takeReceiver(core, partner, channel) !== undefined) {
      return this.#hand(message);
    }
    this.#mailboxes.enqueue(message);
    core.waiting = { request: request.send, partner: partner.id, channel };
    return { kind: "waits" };
  }

  #receive(core: SimulatedCore, partner: SimulatedCore): RequestResult {
    const channel = this.#channelOf(core);
    const message = this.#mailboxes.dequeue(partner, core, channel);
    if (message !== undefined) return this.#hand(message);
    this.#mailboxes.addReceiver(partner, core, channel);
    core.waiting = { request: request.receive, partner: partner.id, channel };
    return { kind: "waits" };
  }

  #post(core: SimulatedCore, partner: SimulatedCore): RequestResult {
    const channel = this.#channelOf(core);
    const handle = this.#mailboxes.post(core, partner.id);
    const payload = core.memory.field(core.core, "payload");
    const bytes = core.memory.field(core.core, "payloadBytes");
    const message: Message = {
      from: core,
      to: partner,
      channel,
      ticks: core.ticks,
      slot: this.#valueOf(core),
      packed: payload === 0 ? undefined : core.memory.bytes(payload, bytes).slice(),
      handle,
      sentAt: codeAddressesOf(core, placesOfSend),
    };
    answer(this.#vm, core, { tag: valueTag.int, payload: handle });
    if (this.#mailboxes.takeReceiver(core, partner, channel) === undefined) {
      this.#mailboxes.enqueue(message);
      return { kind: "answered", cores: [core] };
    }
    const result = this.#hand(message);
    return result.kind === "answered" ? { ...result, cores: [core, ...result.cores] } : result;
  }

  /** Gives a message to its waiting receiver; the sender goes on if it waits as well. */
  #hand(message: Message): RequestResult {
    const { from, to, handle } = message;
    const begin = Math.max(message.ticks, to.ticks);
    const bytes = messageBytes(message);
    from.messages += 1;
    from.messageBytes += bytes;
    const ticks = begin + messageTicks(this.#profile, from.id, to.id, bytes);
    to.observation?.sent(from, to, message.ticks, ticks, bytes);
    to.waitUntil(ticks);
    if (message.channel === collectiveChannel) to.lastPart = message;
    deliver(this.#vm, message);
    if (handle === undefined) {
      from.waitUntil(ticks);
      answer(this.#vm, from, noneSlot);
      return { kind: "answered", cores: [to, from] };
    }
    const posted = this.#mailboxes.findPosted(from, handle);
    const waiter = posted?.waiter;
    if (posted !== undefined) {
      posted.receivedTicks = ticks;
      posted.waiter = undefined;
    }
    if (waiter === undefined) return { kind: "answered", cores: [to] };
    waiter.waitUntil(ticks);
    answer(this.#vm, waiter, noneSlot);
    return { kind: "answered", cores: [to, waiter] };
  }

  #waitSent(core: SimulatedCore): RequestResult {
    const handle = core.memory.field(core.core, "partner");
    const posted = this.#mailboxes.findPosted(core, handle);
    if (posted === undefined) return this.#refused(core, traps.handle, handle);
    if (posted.receivedTicks === undefined) {
      posted.waiter = core;
      core.waiting = { request: request.waitSent, partner: posted.partner, channel: 0 };
      return { kind: "waits" };
    }
    core.waitUntil(posted.receivedTicks);
    return this.#answered(core, noneSlot);
  }

  #testSent(core: SimulatedCore, ticks: number): RequestResult {
    const handle = core.memory.field(core.core, "partner");
    const posted = this.#mailboxes.findPosted(core, handle);
    if (posted === undefined) return this.#refused(core, traps.handle, handle);
    const received = posted.receivedTicks !== undefined && posted.receivedTicks <= ticks;
    return this.#answered(core, { tag: valueTag.bool, payload: received ? 1 : 0 });
  }

  #probe(core: SimulatedCore, ticks: number): RequestResult {
    const partner = this.#cores.get(core.memory.field(core.core, "partner"));
    const first = partner && this.#mailboxes.first(partner, core, this.#channelOf(core));
    const waits = first !== undefined && first.ticks <= ticks;
    return this.#answered(core, { tag: valueTag.bool, payload: waits ? 1 : 0 });
  }

  #sleep(core: SimulatedCore): RequestResult {
    const value = this.#valueOf(core);
    const seconds = "float" in value ? value.float : value.payload | 0;
    const ticks = Math.round(Math.max(0, seconds) * this.#profile.cores.clockHz);
    core.waitUntil(core.ticks + ticks);
    return this.#answered(core, noneSlot);
  }

  #valueOf(core: SimulatedCore): RawSlot {
    return core.memory.slot(core.core + coreField.value);
  }
}
