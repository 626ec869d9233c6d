/**
 * A call of a native function on the host: its arguments in a core's memory, and where its result
 * goes. It never allocates in the core: a text that it makes is taken by the core afterwards.
 */
import { traps } from "@vipera/spec";
import type { CoreMemory } from "./core-memory.ts";
import { coreField, valueTag } from "./layout-offsets.ts";
import type { Port } from "./port.ts";
import { ValueText } from "./value-text.ts";

/** What a core understands as an answer, besides the number of a trap: see assembly/traps.ts. */
const done = 0;
const blocked = -1;
const callPython = -2;
const textMade = -6;

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
    this.texts = new ValueText(memory, (exception) => port.trapText(this.core, exception));
  }

  /** Address of the slot of an argument. */
  slot(index: number): number {
    return this.args + slotBytes * index;
  }

  has(index: number): boolean {
    return index < this.count && this.memory.tag(this.slot(index)) !== valueTag.unbound;
  }

  /** The number an argument is; undefined for another value. */
  number(index: number): number | undefined {
    return this.memory.number(this.slot(index));
  }

  /** Returns the text that was made; the core takes it once it has room. */
  returnText(): number {
    this.memory.setTagged(this.to, valueTag.int, this.texts.text.length);
    return textMade;
  }

  /** Writes the text that was made to the program's output. */
  writeText(): void {
    this.#port.write(this.core, this.texts.text.bytes);
  }

  /** Raises KeyError about a text that is no object yet: the core takes it. */
  missingKey(key: string): number {
    this.texts.clear();
    this.texts.text.append(key);
    this.returnText();
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

  /** Raises a run-time error by its name in the table of traps, about an argument or nothing. */
  trap(name: string, index = -1): number {
    const first = this.core + coreField.trapFirst;
    this.memory.setTagged(this.core + coreField.trapSecond, valueTag.unbound, 0);
    if (index < 0) this.memory.setTagged(first, valueTag.unbound, 0);
    else this.memory.copySlot(first, this.slot(index));
    return numberOfTrap(name);
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
    memory.setField(core, "request", code);
    memory.setField(core, "partner", partner);
    memory.setField(core, "channel", channel);
    memory.setField(core, "requestSlot", this.to);
    return blocked;
  }
}
