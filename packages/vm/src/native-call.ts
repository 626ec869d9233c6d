/**
 * A call of a native function on the host: its arguments in a core's memory, and where its result
 * goes. It never allocates in the core: a text that it makes is taken by the core afterwards.
 */
import { hooks, traps } from "@vipera/spec";
import type { CoreMemory } from "./core-memory.ts";
import { HostTrapError } from "./host-trap-error.ts";
import { coreField, valueTag } from "./layout-offsets.ts";
import { type MadeArray, MadeObject, type WriteObject } from "./made-object.ts";
import type { Port, SharedArrayPort } from "./port.ts";
import { ValueText } from "./value-text.ts";

/**
 * What a core understands as an answer, besides the number of a trap and minus the bytes of an
 * object: see assembly/traps.ts.
 */
const done = 0;
const blocked = -1;
const callPython = -2;
const partMade = -7;

const slotBytes = 8;
/** Bytes between the strings of one character. MATCHES: characterBytes. */
const characterBytes = 24;

const trapNumbers: ReadonlyMap<string, number> = new Map(
  traps.map((row) => [row.name, row.number] as const),
);

function numberOfTrap(name: string): number {
  const number = trapNumbers.get(name);
  if (number === undefined) throw new Error(`native-call: no trap ${name}`);
  return number;
}

/** A native function on the host; its answer is a status. */
export type HostNative = (call: NativeCall) => number;

/** One object serves all calls of a machine: a new one would cost more than most functions do. */
export class NativeCall {
  readonly memory: CoreMemory;
  readonly #port: Port;
  /** The text that the call makes, kept until the core takes it. */
  readonly texts: ValueText;
  /** The object that the call makes. */
  readonly made: MadeObject;
  /** Address of the window of the core that calls. */
  core = 0;
  /** Address of the slot of the first argument, and how many were given. */
  args = 0;
  count = 0;
  /** Address of the slot of the result, which may be that of an argument. */
  to = 0;

  constructor(memory: CoreMemory, port: Port) {
    this.memory = memory;
    this.#port = port;
    this.texts = new ValueText(
      memory,
      (exception) => port.trapText(this.core, exception),
      () => this.hasHook("repr_of_instance"),
    );
    this.made = new MadeObject(this.texts.text);
  }

  /** Where arrays lie that all cores have; undefined on a device without shared memory. */
  get sharedArrays(): SharedArrayPort | undefined {
    return this.#port.sharedArrays;
  }

  /** Whether the program has a function of the prelude that the machine may call. */
  hasHook(name: string): boolean {
    const table = this.memory.field(this.core, "hooks");
    return table !== 0 && this.memory.u32(table + 4 * hooks.indexOf(name)) !== 0;
  }

  /** Address of the slot of an argument. */
  slot(index: number): number {
    return this.args + slotBytes * index;
  }

  has(index: number): boolean {
    return index < this.count && this.memory.tag(this.slot(index)) !== valueTag.unbound;
  }

  /** Whether an argument is a value that is no more. */
  hasFreed(): boolean {
    for (let index = 0; index < this.count; index += 1) {
      if (this.memory.tag(this.slot(index)) === valueTag.freed) return true;
    }
    return false;
  }

  /**
   * The number an argument is as a float; undefined for another value. A long that no float is near
   * ends the call.
   */
  number(index: number): number | undefined {
    return this.floatAt(this.slot(index));
  }

  /** As `number`, for a slot. */
  floatAt(slot: number): number | undefined {
    const { memory } = this;
    const value = memory.number(slot);
    const isTooLong = memory.tag(slot) === valueTag.long && !Number.isFinite(value);
    if (isTooLong) throw new HostTrapError("longToFloat");
    return value;
  }

  /** All digits of the int, bool or long that an argument is; undefined for another value. */
  whole(index: number): bigint | undefined {
    return this.memory.wholeAt(this.slot(index));
  }

  /** Returns the text that was made; the core takes it once it has room. */
  returnText(): number {
    return -this.made.makeText();
  }

  /** Returns a bytearray of the text that was made, with room for more bytes. */
  returnBytes(more = 0): number {
    return -this.made.makeBytes(more);
  }

  /** Returns an array, which the core takes once it has room. */
  returnArray(array: MadeArray): number {
    return -this.made.makeArray(array);
  }

  /** Returns an object of so many bytes, which is written once the core has room for it. */
  returnObject(bytes: number, write: WriteObject): number {
    return -this.made.makeWith(bytes, write);
  }

  /** Returns a long, which the core takes once it has room. */
  returnLong(value: bigint): number {
    return -this.made.makeInteger(valueTag.long, value);
  }

  /** Returns an int, or a long if it must be; the core flavour has ints of 32 bits alone. */
  returnWhole(value: bigint): number {
    if (BigInt.asIntN(32, value) === value) return this.returnInteger(Number(value));
    if (this.memory.flavour === "core") return this.trap("integerRange");
    if (BigInt.asIntN(64, value) !== value) return this.returnLong(value);
    return -this.made.makeInteger(valueTag.big, value);
  }

  /** Returns bytes of the first argument, a str, by their place in it. */
  returnPart(start: number, length: number): number {
    const place = this.core + coreField.temporaries;
    this.memory.setU32(place, start);
    this.memory.setU32(place + 4, length);
    return partMade;
  }

  /** Writes the text that was made to the program's output. */
  writeText(): void {
    this.#port.write(this.core, this.texts.text.bytes);
  }

  /** Raises KeyError about a text that is no object yet: the core takes it. */
  missingKey(key: string): number {
    this.texts.clear();
    this.texts.text.append(key);
    this.memory.setTagged(this.to, valueTag.int, this.made.makeText());
    return numberOfTrap("keyMissing");
  }

  /** Leaves the call to the prelude function of the native's row. */
  leaveToPython(): number {
    return callPython;
  }

  /** Returns an int, None or another value that is no object. */
  returnTagged(tag: number, payload: number): number {
    this.memory.setTagged(this.to, tag, payload);
    return done;
  }

  /** Returns what an argument is. */
  returnArgument(index: number): number {
    this.memory.copySlot(this.to, this.slot(index));
    return done;
  }

  /** Stores the string of one character, from the core's table. */
  storeCharacter(slot: number, code: number): void {
    const table = this.memory.field(this.core, "characters");
    this.memory.setTagged(slot, valueTag.str, table + characterBytes * code);
  }

  /** Returns nothing: the call is an instruction without a result. */
  done(): number {
    return done;
  }

  returnFloat(value: number): number {
    this.memory.setFloat(this.to, value);
    return done;
  }

  returnInteger(value: number): number {
    this.memory.setTagged(this.to, valueTag.int, value);
    return done;
  }

  /** Stores an integer as the first operand of a trap that was raised; the trap's number. */
  aboutInteger(trap: number, value: number): number {
    this.memory.setTagged(this.core + coreField.trapFirst, valueTag.int, value);
    return trap;
  }

  /** Raises a run-time error about the first argument, a text, and an integer. */
  aboutTextAndInteger(name: string, value: number): number {
    const trap = this.trap(name, 0);
    this.memory.setTagged(this.core + coreField.trapSecond, valueTag.int, value);
    return trap;
  }

  /** Raises a run-time error by its name in the table of traps, about an argument or nothing. */
  trap(name: string, index = -1): number {
    const first = this.core + coreField.trapFirst;
    this.memory.setTagged(this.core + coreField.trapSecond, valueTag.unbound, 0);
    if (index < 0) this.memory.setTagged(first, valueTag.unbound, 0);
    else this.memory.copySlot(first, this.slot(index));
    return numberOfTrap(name);
  }

  /** Raises a run-time error about the value in a slot. */
  trapAt(name: string, slot: number): number {
    const number = this.trap(name);
    this.memory.copySlot(this.core + coreField.trapFirst, slot);
    return number;
  }

  /** Raises a run-time error about the values in two slots. */
  trapOn(name: string, first: number, second: number): number {
    const number = this.trap(name);
    this.memory.copySlot(this.core + coreField.trapFirst, first);
    this.memory.copySlot(this.core + coreField.trapSecond, second);
    return number;
  }

  /** Leaves a request in the core's header, which sends nothing yet and names no partner. */
  request(code: number): number {
    this.memory.setTagged(this.core + coreField.value, valueTag.none, 0);
    this.memory.setField(this.core, "payload", 0);
    return this.leaveRequest(code, 0, 0);
  }

  /** Leaves a request that sends what is in the core's header. */
  leaveRequest(code: number, partner: number, channel: number): number {
    const { core, memory } = this;
    memory.setU32(core + coreField.request, code);
    memory.setU32(core + coreField.partner, partner);
    memory.setU32(core + coreField.channel, channel);
    memory.setU32(core + coreField.requestSlot, this.to);
    return blocked;
  }
}
