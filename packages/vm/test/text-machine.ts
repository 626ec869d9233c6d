/**
 * One core without a program: values are written into its memory, operators and native functions
 * are called on their slots, results are read back. For the tests of numbers and texts.
 */
import { fixedNames, natives, numberOfNative, opcodes, traps } from "@vipera/spec";
import { characterTable, placeBlock, textTable } from "../src/index.ts";
import { valueTag } from "../src/layout-offsets.ts";
import { readWords, wordCount, writeWords } from "../src/long-words.ts";
import { portImports } from "../src/port-imports.ts";
import { writeByteTables } from "../src/machine-tables.ts";
import { stringHash } from "../src/string-hash.ts";

/** A Python value: an int, one past 32 bits, a long, a str (bytes as characters), and others. */
export type Value =
  | number
  | bigint
  | string
  | boolean
  | null
  | { readonly long: bigint }
  | { readonly float: number }
  | { readonly list: readonly Value[] }
  | { readonly tuple: readonly Value[] }
  | { readonly dict: readonly (readonly [Value, Value])[] }
  | { readonly address: number; readonly tag: number };

/** What a call gives: a value, or the name of a trap. */
export type Answer = Value | { readonly trap: string };

export type Flavour = "full" | "core" | "stress";

const tag = {
  int: -1,
  bool: -2,
  none: -3,
  str: -9,
  list: -10,
  tuple: -11,
  dict: -12,
  big: valueTag.big,
  long: valueTag.long,
} as const;

interface Exports {
  binary(op: number, to: number, left: number, right: number): number;
  unary(op: number, to: number, from: number): number;
  compareSlots(op: number, left: number, right: number): number;
  callNative(id: number, args: number, count: number, to: number): number;
  selectCore(core: number): void;
  resetScratch(): void;
}

/** What the build of the virtual machine offers; it is no TypeScript. */
interface Build {
  loadCompiler(): Promise<unknown>;
  compileAssembly(
    compiler: unknown,
    entry: string,
    flavour: Flavour,
    options: readonly string[],
  ): Promise<Uint8Array<ArrayBuffer>>;
}

const modules = new Map<Flavour, Promise<WebAssembly.Module>>();

/** The test module of a flavour; it takes seconds to compile. */
function moduleOf(flavour: Flavour): Promise<WebAssembly.Module> {
  const module = modules.get(flavour) ?? compile(flavour);
  modules.set(flavour, module);
  return module;
}

async function compile(flavour: Flavour): Promise<WebAssembly.Module> {
  const path = "../build-wasm.mjs";
  const { loadCompiler, compileAssembly } = (await import(path)) as Build;
  const entry = "test/assembly/text-module.ts";
  return new WebAssembly.Module(
    await compileAssembly(await loadCompiler(), entry, flavour, ["-O2"]),
  );
}

const coreAddress = 16_384;
const stackLow = coreAddress + 512;
const frameBytes = 256;

export class TextMachine {
  readonly #memory = new WebAssembly.Memory({ initial: 4 });
  readonly #exports: Exports;
  readonly #flavour: Flavour;
  readonly #view: DataView;
  readonly #heapLow: number;
  readonly #heapEnd: number;
  /** What writeValue sent out. */
  output = "";

  static async create(flavour: Flavour, heapBytes = 65_536): Promise<TextMachine> {
    return new TextMachine(flavour, await moduleOf(flavour), heapBytes);
  }

  constructor(flavour: Flavour, module: WebAssembly.Module, heapBytes: number) {
    this.#flavour = flavour;
    this.#view = new DataView(this.#memory.buffer);
    this.#heapLow = stackLow + 16 + frameBytes + 1_024;
    this.#heapEnd = this.#heapLow + heapBytes;
    const instance = new WebAssembly.Instance(module, {
      env: { memory: this.#memory, abort: () => {} },
      port: portImports(this.#memory, flavour === "core" ? "core" : "full", {
        write: (_core, bytes) => {
          this.output += Buffer.from(bytes).toString("latin1");
        },
        trapText: () => "",
        leaveFrames: () => 0,
      }),
    });
    writeByteTables(this.#memory);
    this.#exports = instance.exports as unknown as Exports;
    this.reset();
  }

  /** Empties stack and heap. */
  reset(): void {
    new Uint8Array(this.#memory.buffer, coreAddress).fill(0);
    const tables = 180_000;
    const flavour = this.#flavour === "core" ? "core" : "full";
    let end = tables;
    const place = (table: ReturnType<typeof characterTable>): number => {
      placeBlock(this.#memory.buffer, end, table.block);
      const at = end + table.offset;
      end += (table.block.bytes.length + 7) & ~7;
      return at;
    };
    const fields: Record<number, number> = {
      4: this.#heapEnd - coreAddress,
      12: stackLow + 16,
      16: stackLow,
      20: this.#heapLow,
      24: this.#heapLow,
      28: this.#heapEnd,
      44: place(textTable(flavour, fixedNames)),
      48: place(characterTable(flavour)),
      112: 1,
      116: 2,
    };
    for (const [offset, value] of Object.entries(fields)) {
      this.#view.setUint32(coreAddress + Number(offset), value, true);
    }
    // A function object outside the heap, so that the running frame has its bytes.
    this.#view.setUint32(stackLow + 8, 170_000, true);
    this.#view.setInt32(stackLow + 12, valueTag.function, true);
    this.#view.setUint16(170_000 + 14, frameBytes, true);
    for (let slot = 0; slot < frameBytes; slot += 8) this.#setSlot(stackLow + 16 + slot, -4, 0);
    this.#exports.selectCore(coreAddress);
    this.output = "";
  }

  slot(index: number): number {
    return stackLow + 16 + 8 * index;
  }

  #text(address: number, bytes: number): string {
    return Buffer.from(this.#memory.buffer, address, bytes).toString("latin1");
  }

  #setSlot(slot: number, valueTag: number, payload: number): void {
    this.#view.setUint32(slot, payload >>> 0, true);
    this.#view.setInt32(slot + 4, valueTag, true);
  }

  #allocate(type: number, bytes: number): number {
    const top = this.#view.getUint32(coreAddress + 24, true);
    const size = (bytes + 7) & ~7;
    this.#view.setUint32(coreAddress + 24, top + size, true);
    if (top + size > this.#heapEnd) throw new Error("text-machine: the heap is full");
    new Uint8Array(this.#memory.buffer, top, size).fill(0);
    this.#view.setUint32(top, (size << 5) | type, true);
    return top;
  }

  /** Writes a value into a slot, its objects into the heap. */
  put(slot: number, value: Value): void {
    if (value === null) this.#setSlot(slot, tag.none, 0);
    else if (typeof value === "boolean") this.#setSlot(slot, tag.bool, Number(value));
    else if (typeof value === "number") this.#setSlot(slot, tag.int, value);
    else if (typeof value === "bigint") this.#putInteger(slot, value);
    else if (typeof value === "string") this.#putString(slot, value);
    else if ("long" in value) this.#putWords(slot, tag.long, value.long);
    else if ("float" in value) this.#putFloat(slot, value.float);
    else if ("address" in value) this.#setSlot(slot, value.tag, value.address);
    else this.#putContainer(slot, value);
  }

  #putInteger(slot: number, value: bigint): void {
    if (value === BigInt.asIntN(32, value)) {
      this.#setSlot(slot, tag.int, Number(value));
      return;
    }
    this.#putWords(slot, tag.big, value);
  }

  #putWords(slot: number, valueTag: number, value: bigint): void {
    const object = this.#allocate(-valueTag, 8 + 8 * wordCount(value));
    writeWords(this.#view, object + 8, value);
    this.#setSlot(slot, valueTag, object);
  }

  #putString(slot: number, value: string): void {
    const object = this.#allocate(9, 16 + value.length);
    this.#view.setUint32(object + 8, value.length, true);
    this.#view.setUint32(object + 12, stringHash(value), true);
    Buffer.from(this.#memory.buffer).write(value, object + 16, "latin1");
    this.#setSlot(slot, tag.str, object);
  }

  #putFloat(slot: number, value: number): void {
    if (this.#flavour === "core") {
      this.#view.setFloat32(slot, value, true);
      this.#view.setUint32(slot + 4, 0, true);
    } else this.#view.setFloat64(slot, value, true);
  }

  #putContainer(slot: number, value: Extract<Value, object>): void {
    if ("tuple" in value) {
      const object = this.#allocate(11, 16 + 8 * value.tuple.length);
      this.#view.setUint32(object + 8, value.tuple.length, true);
      for (const [index, item] of value.tuple.entries()) this.put(object + 16 + 8 * index, item);
      this.#setSlot(slot, tag.tuple, object);
      return;
    }
    const items = "list" in value ? value.list : "dict" in value ? value.dict.flat() : [];
    const isList = "list" in value;
    const object = this.#allocate(isList ? 10 : 12, isList ? 16 : 24);
    const block = this.#allocate(32, 8 + 8 * items.length);
    const count = isList ? items.length : items.length / 2;
    this.#view.setUint32(object + 8, count, true);
    this.#view.setUint32(object + 12, isList ? block : count, true);
    if (!isList) this.#view.setUint32(object + 16, block, true);
    for (const [index, item] of items.entries()) this.put(block + 8 + 8 * index, item);
    this.#setSlot(slot, isList ? tag.list : tag.dict, object);
  }

  /** Reads the value of a slot. */
  get(slot: number): Value {
    const valueTag = this.#view.getInt32(slot + 4, true);
    const payload = this.#view.getUint32(slot, true);
    if (valueTag >>> 0 < 0xffff_ffe0) {
      const single = this.#flavour === "core";
      return {
        float: single ? this.#view.getFloat32(slot, true) : this.#view.getFloat64(slot, true),
      };
    }
    const length = (): number => this.#view.getUint32(payload + 8, true);
    switch (valueTag) {
      case tag.int:
        return payload | 0;
      case tag.bool:
        return payload === 1;
      case tag.none:
        return null;
      case tag.big:
        return this.#view.getBigInt64(payload + 8, true);
      case tag.long:
        return { long: readWords(this.#view, payload + 8, this.#words(payload)) };
      case tag.str:
        return this.#text(payload + 16, length());
      case tag.tuple:
        return { tuple: this.#items(payload + 16, length()) };
      case tag.list: {
        const block = this.#view.getUint32(payload + 12, true);
        return { list: this.#items(block + 8, length()) };
      }
      default:
        return { tag: valueTag, address: payload };
    }
  }

  /** Words of 64 bits behind the header of an object. */
  #words(address: number): number {
    return (this.#view.getUint32(address, true) >>> 8) - 1;
  }

  #items(address: number, count: number): Value[] {
    return Array.from({ length: count }, (_, index) => this.get(address + 8 * index));
  }

  /** The name of the trap behind a status, or the value of slot 0. */
  #finish(status: number): Answer {
    if (status === 0) return this.get(this.slot(0));
    return { trap: traps.find((row) => row.number === status)?.name ?? String(status) };
  }

  binary(name: string, left: Value, right: Value): Answer {
    this.reset();
    this.put(this.slot(1), left);
    this.put(this.slot(2), right);
    const op = opcodes.find((row) => row.name === name)?.code ?? -1;
    return this.#finish(this.#exports.binary(op, this.slot(0), this.slot(1), this.slot(2)));
  }

  /** Whether a comparison holds: 1 or 0. */
  compare(name: string, left: Value, right: Value): number {
    this.reset();
    this.put(this.slot(1), left);
    this.put(this.slot(2), right);
    const op = opcodes.find((row) => row.name === name)?.code ?? -1;
    return this.#exports.compareSlots(op, this.slot(1), this.slot(2));
  }

  unary(name: string, from: Value): Answer {
    this.reset();
    this.put(this.slot(1), from);
    const op = opcodes.find((row) => row.name === name)?.code ?? -1;
    return this.#finish(this.#exports.unary(op, this.slot(0), this.slot(1)));
  }

  text(value: Value, isRepr: boolean): Answer {
    return this.call(isRepr ? "repr" : "str", value);
  }

  /** Makes the list in a slot the item of the tuple that is its own second item. */
  putIntoTuple(slot: number): void {
    const list = this.#view.getUint32(slot, true);
    const block = this.#view.getUint32(list + 12, true);
    const inner = this.#view.getUint32(block + 16, true);
    this.#setSlot(inner + 16, tag.list, list);
  }

  /** The repr of what lies in slot 1. */
  textOfSlot(): Answer {
    return this.callAgain("repr", 1);
  }

  /** What print would write of a value. */
  write(value: Value): string {
    this.call("prelude._print_item", value);
    return this.output;
  }

  /** Calls a native function by its Python name. */
  call(name: string, ...args: readonly Value[]): Answer {
    this.reset();
    for (const [index, value] of args.entries()) this.put(this.slot(index + 1), value);
    return this.callAgain(name, args.length);
  }

  /** The same for what lies in the slots from 1 on, perhaps another value in the first. */
  callAgain(name: string, count: number, first?: Value): Answer {
    if (first !== undefined) this.put(this.slot(1), first);
    const number = numberOfNative(natives.find((row) => row.name === name)?.id ?? 0);
    return this.#finish(this.#exports.callNative(number, this.slot(1), count, this.slot(0)));
  }
}
