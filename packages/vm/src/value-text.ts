/**
 * Values of a core as the text Python 2.7 prints: str and repr of everything. A container inside
 * itself is shown as `[...]`, `(...)`, `{...}` or `set(...)`. Nothing changes a core's memory.
 */
import { boundSlots, exceptionSlots, firstExceptionClass, sliceSlots } from "@vipera/spec";
import { arrayText } from "./array-text.ts";
import type { CoreMemory, RawSlot } from "./core-memory.ts";
import { appendFloat, floatStyles } from "./float-text.ts";
import { HostText } from "./host-text.ts";
import {
  dictField,
  instanceField,
  objectBodyOffset,
  strField,
  valueTag,
  xrangeField,
} from "./layout-offsets.ts";
import { quote, quoteBytes } from "./quoted-text.ts";
import { bytesOf, elementsOf, entriesOf, functionName, textOf } from "./read-value.ts";
import { ProgramTextError, TextLimitError } from "./text-errors.ts";
import {
  callableName,
  classNameOf,
  builtinException,
  exceptionClass,
  isOfProgram,
  isSubclass,
  isUnbound,
  moduleOfProgramClass,
  nameOfClass,
  nameOfClassIn,
  nameOfNative,
  nameOfProgramClass,
} from "./value-names.ts";

/**
 * What an exception at an address that a trap made has as its argument: a text, empty for none, or
 * undefined when it is the trap's first operand.
 */
export type TrapTextOf = (exception: number) => string | undefined;

/** Containers inside one another. Source: CPython 2.7's default recursion limit. */
const mostNested = 1000;
/** A text much longer than all memory is one of few objects that are shared many times. */
const mostTextPerByte = 16;

export class ValueText {
  readonly text: HostText;
  readonly #memory: CoreMemory;
  readonly #trapTextOf: TrapTextOf;
  /** Whether classes of the running program make texts. */
  readonly #isForProgram: () => boolean;
  /** Whether the text is for somebody who reads about an error. */
  readonly #isForReport: boolean;
  /** Addresses of the containers being written. */
  readonly #open: number[] = [];
  #isPrinted = false;

  constructor(
    memory: CoreMemory,
    trapTextOf: TrapTextOf = () => "",
    isForProgram: () => boolean = () => false,
    isForReport = false,
  ) {
    this.#memory = memory;
    this.#trapTextOf = trapTextOf;
    this.#isForProgram = isForProgram;
    this.#isForReport = isForReport;
    this.text = new HostText();
  }

  /** Begins a new text. */
  clear(): void {
    this.text.clear();
    if (this.#open.length > 0) this.#open.length = 0;
    this.#isPrinted = false;
  }

  /** Appends str(value). */
  appendStr(slot: RawSlot): void {
    if ("float" in slot) appendFloat(this.text, slot.float, floatStyles.str, 0, this.#flavour);
    else if (slot.tag === valueTag.str) this.#appendBytes(slot.payload);
    else if (slot.tag === valueTag.bytearray) this.text.append(bytesOf(this.#memory, slot) ?? "");
    else if (slot.tag === valueTag.exception) this.#appendError(slot);
    else if (slot.tag === valueTag.long) {
      this.text.append(String(this.#memory.whole(slot.tag, slot.payload)));
    } else this.appendRepr(slot);
  }

  /** Appends what a print statement writes: str(value), but 2.7 looks for no tuple in itself. */
  appendPrinted(slot: RawSlot): void {
    this.#isPrinted = true;
    this.appendStr(slot);
    this.#isPrinted = false;
  }

  /** Gives up when the class of a value may be one that makes its text. */
  leaveToProgram(slot: RawSlot): void {
    if ("float" in slot || !this.#isForProgram()) return;
    if (isOfProgram(this.#memory, slot)) throw new ProgramTextError();
  }

  /** Appends repr(value). */
  appendRepr(slot: RawSlot): void {
    if ("float" in slot) {
      appendFloat(this.text, slot.float, floatStyles.repr, 0, this.#flavour);
      return;
    }
    const { text } = this;
    const { tag, payload } = slot;
    switch (tag) {
      case valueTag.int:
        text.appendInteger(payload | 0);
        break;
      case valueTag.str:
        text.append(quote(textOf(this.#memory, payload)));
        break;
      case valueTag.list:
        this.#appendList(payload);
        break;
      case valueTag.tuple:
        this.#appendTuple(payload);
        break;
      case valueTag.dict:
        this.#appendDict(payload);
        break;
      case valueTag.bytearray:
        text.append(`bytearray(b${quoteBytes(bytesOf(this.#memory, slot) ?? "")})`);
        break;
      case valueTag.set:
      case valueTag.frozenset:
        this.#appendSet(tag === valueTag.set ? "set" : "frozenset", payload);
        break;
      case valueTag.slice:
        this.#appendSlice(payload);
        break;
      case valueTag.bound:
        this.#appendBound(payload);
        break;
      case valueTag.instance:
        this.leaveToProgram(slot);
        text.append(this.#simpleText(tag, payload));
        break;
      case valueTag.exception:
        this.leaveToProgram(slot);
        this.#enter(payload, undefined);
        text.append(exceptionClass(this.#memory, payload));
        this.#appendArguments(this.#argumentsOf(payload));
        this.#open.pop();
        break;
      default:
        text.append(this.#simpleText(tag, payload));
    }
    if (text.length > mostTextPerByte * this.#memory.all.length) throw new TextLimitError("memory");
  }

  get #flavour() {
    return this.#memory.flavour;
  }

  #appendBytes(address: number): void {
    const length = this.#memory.u32(address + strField.length);
    this.text.appendBytes(this.#memory.all, address + objectBodyOffset, length);
  }

  /** A program cannot show what it has freed; a report of an error can. */
  #showFreed(): string {
    if (this.#isForReport) return "<freed>";
    throw new TextLimitError("freed");
  }

  /** The text of a value that is one word, or an object that shows where it is. */
  #simpleText(tag: number, payload: number): string {
    const memory = this.#memory;
    switch (tag) {
      case valueTag.bool:
        return payload === 0 ? "False" : "True";
      case valueTag.none:
        return "None";
      case valueTag.freed:
        return this.#showFreed();
      case valueTag.singleton:
        return payload === 5 ? "Ellipsis" : "NotImplemented";
      case valueTag.big:
        return String(memory.whole(tag, payload));
      case valueTag.long:
        return `${memory.whole(tag, payload)}L`;
      case valueTag.type:
        return `<type '${moduleOfClass(payload)}${nameOfClass(payload)}'>`;
      case valueTag.native:
        return `<built-in function ${nameOfNative(payload)}>`;
      case valueTag.function:
        return `<function ${functionName(memory, payload)} at ${hexadecimal(payload)}>`;
      case valueTag.array:
        return arrayText(memory, payload);
      case valueTag.xrange:
        return this.#xrangeText(payload);
      case valueTag.class:
        return this.#quotedClass(payload);
      default:
        return `<${this.#objectText({ tag, payload })}>`;
    }
  }

  /** A class that vPython code made; those of the library have no module. */
  #quotedClass(address: number): string {
    const text = this.#classText(address);
    return text.includes(".") ? `<class '${text}'>` : `<type '${text}'>`;
  }

  /** A class of the program with its module. */
  #classText(address: number): string {
    return moduleOfProgramClass(this.#memory, address) + nameOfProgramClass(this.#memory, address);
  }

  /** The class of an object and where it is. */
  #objectText(slot: RawSlot): string {
    const memory = this.#memory;
    if ("float" in slot) return `float object at ${hexadecimal(0)}`;
    const isInstance = slot.tag === valueTag.instance;
    const name = isInstance
      ? this.#classText(memory.u32(slot.payload + instanceField.kind))
      : classNameOf(memory, slot);
    return `${name} object at ${hexadecimal(slot.payload)}`;
  }

  /** A method with its object, or without one, or what super() makes. */
  #appendBound(address: number): void {
    const { text } = this;
    const memory = this.#memory;
    const callee = memory.slot(address + boundSlots.callee);
    const self = memory.slot(address + boundSlots.self);
    if ("float" in callee) return;
    const isWithout = isUnbound(memory, address);
    if (callee.tag === valueTag.native) {
      text.append(`<built-in method ${nameOfNative(callee.payload)} of ${this.#objectText(self)}>`);
    } else if (isWithout === undefined) {
      const kind = nameOfClassIn(memory, callee);
      text.append(`<super: <class '${kind}'>, <${classNameOf(memory, self)} object>>`);
    } else if (isWithout) {
      const name = callableName(memory, self);
      text.append(`<unbound method ${nameOfClassIn(memory, callee)}.${name}>`);
    } else {
      const name = callableName(memory, callee);
      text.append(`<bound method ${classNameOf(memory, self)}.${name} of `);
      this.appendRepr(self);
      text.append(">");
    }
  }

  #xrangeText(address: number): string {
    const memory = this.#memory;
    const start = memory.u32(address + xrangeField.start) | 0;
    const step = memory.u32(address + xrangeField.step) | 0;
    const stop = start + memory.u32(address + xrangeField.length) * step;
    if (step !== 1) return `xrange(${start}, ${stop}, ${step})`;
    return start === 0 ? `xrange(${stop})` : `xrange(${start}, ${stop})`;
  }

  #appendList(address: number): void {
    if (!this.#enter(address, "[...]")) return;
    this.text.append("[");
    this.#appendItems(elementsOf(this.#memory, valueTag.list, address));
    this.text.append("]");
    this.#open.pop();
  }

  #appendTuple(address: number): void {
    if (!this.#enter(address, this.#isPrinted ? undefined : "(...)")) return;
    this.#appendArguments(elementsOf(this.#memory, valueTag.tuple, address));
    this.#open.pop();
  }

  #appendDict(address: number): void {
    if (!this.#enter(address, "{...}")) return;
    let separator = "{";
    for (const [key, value] of entriesOf(this.#memory, address)) {
      this.text.append(separator);
      this.appendRepr(key);
      this.text.append(": ");
      this.appendRepr(value);
      separator = ", ";
    }
    this.text.append(this.#memory.u32(address + dictField.count) === 0 ? "{}" : "}");
    this.#open.pop();
  }

  #appendSet(name: string, address: number): void {
    if (!this.#enter(address, `${name}(...)`)) return;
    this.text.append(`${name}([`);
    this.#appendItems(entriesOf(this.#memory, address).map(([value]) => value));
    this.text.append("])");
    this.#open.pop();
  }

  #appendSlice(address: number): void {
    this.text.append("slice");
    const { start, stop, step } = sliceSlots;
    this.#appendArguments([start, stop, step].map((offset) => this.#memory.slot(address + offset)));
  }

  /** Begins a container; one that is being written is shown as `mark` instead. */
  #enter(address: number, mark: string | undefined): boolean {
    if (mark !== undefined && this.#open.includes(address)) {
      this.text.append(mark);
      return false;
    }
    if (this.#open.length === mostNested) throw new TextLimitError("recursion");
    this.#open.push(address);
    return true;
  }

  #appendItems(items: readonly RawSlot[]): void {
    for (const [index, item] of items.entries()) {
      if (index > 0) this.text.append(", ");
      this.appendRepr(item);
    }
  }

  /** Values in parentheses as a tuple shows them. */
  #appendArguments(items: readonly RawSlot[] | string): void {
    if (typeof items === "string") {
      this.text.append(`(${quote(items)},)`);
      return;
    }
    this.text.append("(");
    this.#appendItems(items);
    this.text.append(items.length === 1 ? ",)" : ")");
  }

  /** What an exception was made of: values, or one text that its trap tells. */
  #argumentsOf(address: number): readonly RawSlot[] | string {
    const memory = this.#memory;
    const made = memory.slot(address + exceptionSlots.arguments);
    if (!("float" in made) && made.tag === valueTag.tuple) {
      return elementsOf(memory, valueTag.tuple, made.payload);
    }
    const text = this.#trapTextOf(address);
    if (text !== undefined) return text === "" ? [] : text;
    const operand = memory.slot(address + exceptionSlots.first);
    return "tag" in operand && operand.tag === valueTag.unbound ? [] : [operand];
  }

  /** str of an exception: of its argument, or of the tuple of several. */
  #appendError(slot: { readonly tag: number; readonly payload: number }): void {
    this.leaveToProgram(slot);
    const address = slot.payload;
    const items = this.#argumentsOf(address);
    if (typeof items === "string") {
      this.text.append(items);
      return;
    }
    const kind = builtinException(this.#memory, address);
    const [first, second, third] = items;
    if (first === undefined) return;
    this.#enter(address, undefined);
    if (second === undefined) {
      if (isSubclass(kind, "KeyError")) this.appendRepr(first);
      else this.appendStr(first);
    } else if (isSubclass(kind, "EnvironmentError") && items.length <= 3) {
      this.text.append("[Errno ");
      this.appendStr(first);
      this.text.append("] ");
      this.appendStr(second);
      if (third !== undefined) {
        this.text.append(": ");
        this.appendRepr(third);
      }
    } else this.#appendArguments(items);
    this.#open.pop();
  }
}

/** Exceptions are shown with their module. */
function moduleOfClass(id: number): string {
  return id >= firstExceptionClass ? "exceptions." : "";
}

function hexadecimal(address: number): string {
  return `0x${address.toString(16)}`;
}

/** The text of `str(value)`. */
export function strOf(memory: CoreMemory, slot: RawSlot, trapTextOf?: TrapTextOf): string {
  const writer = new ValueText(memory, trapTextOf, undefined, true);
  writer.appendStr(slot);
  return writer.text.toString();
}

/** The text of `repr(value)`. */
export function reprOf(memory: CoreMemory, slot: RawSlot, trapTextOf?: TrapTextOf): string {
  const writer = new ValueText(memory, trapTextOf, undefined, true);
  writer.appendRepr(slot);
  return writer.text.toString();
}
