/**
 * Cores without a program for the tests of containers: values are made in slots of one frame, and
 * operators and native functions are called on these slots. It is the stress build, which collects
 * at every allocation.
 *
 *   window   | header 256 | link 16 | 64 registers | scratch ... | heap ... | strings of tests
 */
import { readFileSync } from "node:fs";
import { natives, numberOfNative, opcodes, tags, traps } from "@vipera/spec";
import {
  CoreMemory,
  characterTable,
  coreField,
  placeBlock,
  type RawSlot,
  reprOf,
  valueTag,
} from "../src/index.ts";
import { writeByteTables } from "../src/machine-tables.ts";
import { portImports } from "../src/port-imports.ts";
import { silentPort } from "./assembly-machine.ts";

/** A value to make: an integer, a string, None, a float, a list or a tuple. */
export type Value =
  | number
  | string
  | null
  | { readonly float: number }
  | { readonly list: readonly Value[] }
  | { readonly tuple: readonly Value[] };

interface Exports {
  callNative(id: number, args: number, count: number, to: number): number;
  checkHeap(core: number): number;
  compareSlots(op: number, left: number, right: number): number;
  contains(value: number, container: number): number;
  deleteIndex(object: number, key: number): number;
  getIndex(to: number, object: number, key: number): number;
  setIndex(from: number, object: number, key: number): number;
  packValue(slot: number): number;
  reserve(core: number, bytes: number): number;
  accept(core: number, address: number, bytes: number): void;
  resetScratch(): void;
  selectCore(core: number): void;
  sequenceFromSlots(to: number, tag: number, from: number, count: number): number;
}

const module = new WebAssembly.Module(
  readFileSync(new URL("../build/vm-stress.wasm", import.meta.url)),
);

const firstCore = 65_536;
const frameOffset = 256 + 16;
const registers = 64;
const heapOffset = 4_096;
/** Bytes of the window behind the heap for strings that come from the test. */
const stringBytes = 65_536;
const sliceTag = tags.find((row) => row.name === "slice")?.tag ?? 0;
/** First register that `put` builds items in; tests use those before it. */
const firstFree = 32;

export class ContainerMachine {
  readonly memory: CoreMemory;
  readonly #exports: Exports;
  readonly #windowBytes: number;
  readonly #strings = new Map<string, number>();
  #stringEnd = 0;
  #core = firstCore;

  /** @param heapBytes  Of each of the cores. */
  constructor(heapBytes = 65_536, cores = 1) {
    this.#windowBytes = heapOffset + heapBytes + stringBytes;
    const bytes = firstCore + cores * this.#windowBytes + 65_536;
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65_536) });
    const port = portImports(memory, "full", silentPort);
    const instance = new WebAssembly.Instance(module, { env: { memory }, port });
    this.#exports = instance.exports as unknown as Exports;
    writeByteTables(memory);
    this.memory = new CoreMemory(memory, "full");
    placeBlock(memory.buffer, this.#characters, characterTable("full").block);
    for (let index = 0; index < cores; index += 1) this.#placeCore(index, heapBytes);
    this.select(0);
  }

  /** Address of the table of characters; it lies behind all windows. */
  get #characters(): number {
    return this.memory.buffer.byteLength - 16_384;
  }

  #placeCore(index: number, heapBytes: number): void {
    const core = firstCore + index * this.#windowBytes;
    const { memory } = this;
    memory.setField(core, "windowBytes", this.#windowBytes);
    memory.setField(core, "stackLow", core + 256);
    memory.setField(core, "base", core + frameOffset);
    memory.setField(core, "heapLow", core + heapOffset);
    memory.setField(core, "heapTop", core + heapOffset);
    memory.setField(core, "heapEnd", core + heapOffset + heapBytes);
    memory.setField(core, "characters", this.#characters);
    memory.setField(core, "coreId", index);
    // The frame's function: only its number of bytes is read. It lies behind all windows.
    const callee = memory.buffer.byteLength - 64;
    memory.view.setUint16(callee + 14, 8 * registers, true);
    this.#setSlot(core + frameOffset - 8, valueTag.function, callee);
    for (let slot = 0; slot < registers; slot += 1) {
      this.#setSlot(core + frameOffset + 8 * slot, valueTag.none, 0);
    }
  }

  /** Makes another core the running one. */
  select(index: number): void {
    this.#core = firstCore + index * this.#windowBytes;
    this.#strings.clear();
    this.#stringEnd = this.#core + this.#windowBytes - stringBytes;
    this.#exports.selectCore(this.#core);
  }

  get core(): number {
    return this.#core;
  }

  /** Address of a register. */
  slot(register: number): number {
    return this.#core + frameOffset + 8 * register;
  }

  #setSlot(slot: number, tag: number, payload: number): void {
    this.memory.setU32(slot, payload);
    this.memory.view.setInt32(slot + 4, tag, true);
  }

  /** Copies a register. */
  move(to: number, from: number): void {
    this.memory.view.setBigUint64(
      this.slot(to),
      this.memory.view.getBigUint64(this.slot(from), true),
      true,
    );
  }

  /** Makes a value in a register. */
  put(register: number, value: Value, free = firstFree): void {
    const slot = this.slot(register);
    if (value === null) this.#setSlot(slot, valueTag.none, 0);
    else if (typeof value === "number") this.#setSlot(slot, valueTag.int, value >>> 0);
    else if (typeof value === "string") this.#setSlot(slot, valueTag.str, this.#string(value));
    else if ("float" in value) this.memory.view.setFloat64(slot, value.float, true);
    else {
      const tag = "list" in value ? valueTag.list : valueTag.tuple;
      const items = "list" in value ? value.list : value.tuple;
      for (const [index, item] of items.entries()) this.put(free + index, item, free + index + 1);
      this.#expectNoTrap(this.#exports.sequenceFromSlots(slot, tag, this.slot(free), items.length));
    }
  }

  /** A string outside the heap; equal texts are one object. */
  #string(text: string): number {
    const known = this.#strings.get(text);
    if (known !== undefined) return known;
    const address = this.#stringEnd;
    this.#stringEnd = (address + 16 + text.length + 7) & ~7;
    this.memory.setU32(address, ((this.#stringEnd - address) << 5) | -valueTag.str);
    this.memory.setU32(address + 8, text.length);
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    new Uint8Array(this.memory.buffer, address + 16).set(bytes);
    this.#strings.set(text, address);
    return address;
  }

  /** Makes the machine's one slice object, outside the heap, with these bounds and this step. */
  putSlice(register: number, start: Value, stop: Value, step: Value): void {
    const address = this.#core + this.#windowBytes - 32;
    this.memory.setU32(address, (32 << 5) | -sliceTag);
    for (const [index, bound] of [start, stop, step].entries()) {
      this.put(firstFree, bound);
      this.memory.view.setBigUint64(
        address + 8 + 8 * index,
        this.memory.view.getBigUint64(this.slot(firstFree), true),
        true,
      );
    }
    this.#setSlot(this.slot(register), sliceTag, address);
  }

  /** The value of a register. */
  raw(register: number): RawSlot {
    return this.memory.slot(this.slot(register));
  }

  /** repr of a register's value. */
  text(register: number): string {
    return reprOf(this.memory, this.raw(register));
  }

  #expectNoTrap(status: number): void {
    if (status !== 0) throw new Error(this.#trapName(status));
  }

  #trapName(status: number): string {
    return traps.find((row) => row.number === status)?.name ?? `status ${status}`;
  }

  /** "" or the name of the trap; the heap must be whole either way. */
  #settle(status: number): string {
    this.#exports.resetScratch();
    const broken = this.#exports.checkHeap(this.#core);
    if (broken !== 0) throw new Error(`heap broken at ${broken}`);
    return status === 0 ? "" : this.#trapName(status);
  }

  /** Calls a native function on `count` registers from `first` on; the result goes to `to`. */
  call(name: string, to: number, first: number, count: number): string {
    const number = numberOfNative(natives.find((row) => row.name === name)?.id ?? 0);
    return this.#settle(this.#exports.callNative(number, this.slot(first), count, this.slot(to)));
  }

  getIndex(to: number, object: number, key: number): string {
    return this.#settle(this.#exports.getIndex(this.slot(to), this.slot(object), this.slot(key)));
  }

  setIndex(from: number, object: number, key: number): string {
    return this.#settle(this.#exports.setIndex(this.slot(from), this.slot(object), this.slot(key)));
  }

  deleteIndex(object: number, key: number): string {
    return this.#settle(this.#exports.deleteIndex(this.slot(object), this.slot(key)));
  }

  /** True, False, or the name of a trap. */
  contains(value: number, container: number): boolean | string {
    return this.#truth(this.#exports.contains(this.slot(value), this.slot(container)));
  }

  /** True, False, or the name of a trap. */
  compare(operator: string, left: number, right: number): boolean | string {
    const op = opcodes.find((row) => row.name === operator)?.code ?? 0;
    return this.#truth(this.#exports.compareSlots(op, this.slot(left), this.slot(right)));
  }

  /** What an answer of 0, 1 or minus a trap means. */
  #truth(answer: number): boolean | string {
    const trap = this.#settle(answer < 0 ? -answer : 0);
    return trap === "" ? answer === 1 : trap;
  }

  /** Packs a register of this core and unpacks it into a register of another. */
  send(from: number, toCore: number, to: number): string {
    const trap = this.#settle(this.#exports.packValue(this.slot(from)));
    if (trap !== "") return trap;
    const { memory } = this;
    const payload = memory.field(this.#core, "payload");
    const bytes = memory.u32(this.#core + coreField.payloadBytes);
    const value = memory.view.getBigUint64(this.#core + coreField.value, true);
    this.select(toCore);
    memory.setField(this.#core, "requestSlot", this.slot(to));
    if (payload === 0) {
      memory.view.setBigUint64(this.slot(to), value, true);
      return "";
    }
    const address = this.#exports.reserve(this.#core, bytes);
    new Uint8Array(memory.buffer).copyWithin(address, payload, payload + bytes);
    this.#exports.accept(this.#core, address, bytes);
    return this.#settle(0);
  }
}

/** A generator of numbers from 0 to `below`, the same in every run. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
