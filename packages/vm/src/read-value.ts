/**
 * Values of a core as the host sees them: as data of JavaScript, and as the text Python prints.
 *
 * The host needs the text of exceptions that a core no longer can make itself: a failed core has
 * only its frames left. Instances of classes of the program are shown by their class.
 */
import { boundSlots, firstExceptionClass } from "@vipera/spec";
import type { CoreMemory, RawSlot } from "./core-memory.ts";
import { floatRepr, floatStr } from "./float-text.ts";
import {
  bigField,
  descriptorField,
  dictField,
  functionField,
  listField,
  objectBodyOffset,
  strField,
  tupleField,
  valueTag,
  xrangeField,
} from "./layout-offsets.ts";
import { classNameOf, nameOfClass, nameOfNative } from "./value-names.ts";

/** The text of `str(value)`. */
export function strOf(memory: CoreMemory, slot: RawSlot): string {
  if ("float" in slot) return floatStr(slot.float, memory.flavour);
  if (slot.tag === valueTag.str) return textOf(memory, slot.payload);
  return reprOf(memory, slot);
}

/** The text of `repr(value)`; a container inside itself is shown as Python shows it, `[...]`. */
export function reprOf(
  memory: CoreMemory,
  slot: RawSlot,
  open: ReadonlySet<number> = new Set(),
): string {
  if ("float" in slot) return floatRepr(slot.float, memory.flavour);
  switch (slot.tag) {
    case valueTag.int:
      return String(slot.payload | 0);
    case valueTag.bool:
      return slot.payload === 0 ? "False" : "True";
    case valueTag.none:
      return "None";
    case valueTag.singleton:
      return slot.payload === 5 ? "Ellipsis" : "NotImplemented";
    case valueTag.type:
      return `<type '${moduleOfClass(slot.payload)}${nameOfClass(slot.payload)}'>`;
    case valueTag.native:
      return `<built-in function ${nameOfNative(slot.payload)}>`;
    case valueTag.str:
      return quote(textOf(memory, slot.payload));
    case valueTag.big:
      return bigText(memory, slot.payload);
    case valueTag.list:
    case valueTag.tuple:
    case valueTag.dict:
      return containerText(memory, slot.tag, slot.payload, open);
    case valueTag.function:
      return `<function ${functionName(memory, slot.payload)} at ${addressText(slot)}>`;
    case valueTag.xrange:
      return xrangeText(memory, slot.payload);
    case valueTag.bound:
      return boundText(memory, slot.payload);
    default:
      return `<${objectText(memory, slot)}>`;
  }
}

/** The class of an object and where it is. */
function objectText(memory: CoreMemory, slot: RawSlot): string {
  return `${classNameOf(memory, slot)} object at ${addressText(slot)}`;
}

function addressText(slot: RawSlot): string {
  return "float" in slot ? "" : `0x${slot.payload.toString(16)}`;
}

/** A method of a built-in object. */
function boundText(memory: CoreMemory, address: number): string {
  const callee = memory.slot(address + boundSlots.callee);
  const name = "float" in callee ? "?" : nameOfNative(callee.payload);
  return `<built-in method ${name} of ${objectText(memory, memory.slot(address + boundSlots.self))}>`;
}

/** Exceptions are shown with their module. */
function moduleOfClass(id: number): string {
  return id >= firstExceptionClass ? "exceptions." : "";
}

/** The text of a str object, bytes as characters 0 to 255. */
export function textOf(memory: CoreMemory, address: number): string {
  return memory.text(address + objectBodyOffset, memory.u32(address + strField.length));
}

/** Name of a function object. */
export function functionName(memory: CoreMemory, address: number): string {
  const descriptor = memory.u32(address + functionField.descriptor);
  return textOf(memory, memory.u32(descriptor + descriptorField.name));
}

/** Slots of a tuple or list. */
export function elementsOf(memory: CoreMemory, tag: number, address: number): RawSlot[] {
  const isList = tag === valueTag.list;
  const field = isList ? listField : tupleField;
  const length = memory.u32(address + field.length);
  const first = isList ? memory.u32(address + listField.storage) + 8 : address + objectBodyOffset;
  return Array.from({ length }, (_, index) => memory.slot(first + 8 * index));
}

function bigText(memory: CoreMemory, address: number): string {
  const value = memory.view.getBigInt64(address + bigField.value, true);
  return String(value);
}

function xrangeText(memory: CoreMemory, address: number): string {
  const start = memory.u32(address + xrangeField.start) | 0;
  const length = memory.u32(address + xrangeField.length);
  const step = memory.u32(address + xrangeField.step) | 0;
  const stop = start + length * step;
  if (step !== 1) return `xrange(${start}, ${stop}, ${step})`;
  return start === 0 ? `xrange(${stop})` : `xrange(${start}, ${stop})`;
}

function containerText(
  memory: CoreMemory,
  tag: number,
  address: number,
  open: ReadonlySet<number>,
): string {
  const [before, after] = tag === valueTag.list ? "[]" : tag === valueTag.dict ? "{}" : "()";
  if (open.has(address)) return `${before}...${after}`;
  const inside = new Set(open).add(address);
  const show = (slot: RawSlot) => reprOf(memory, slot, inside);
  if (tag === valueTag.dict) {
    const entries = entriesOf(memory, address);
    return `{${entries.map(([key, value]) => `${show(key)}: ${show(value)}`).join(", ")}}`;
  }
  const items = elementsOf(memory, tag, address).map(show);
  if (tag === valueTag.tuple && items.length === 1) return `(${items[0]},)`;
  return `${before}${items.join(", ")}${after}`;
}

function entriesOf(memory: CoreMemory, address: number): (readonly [RawSlot, RawSlot])[] {
  const used = memory.u32(address + dictField.used);
  const first = memory.u32(address + dictField.entries) + 8;
  const entries: (readonly [RawSlot, RawSlot])[] = [];
  for (let index = 0; index < used; index += 1) {
    const key = memory.slot(first + 16 * index);
    if ("tag" in key && key.tag === valueTag.unbound) continue;
    entries.push([key, memory.slot(first + 16 * index + 8)]);
  }
  return entries;
}

const escapes: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\\": "\\\\",
};

/** A string literal as Python 2 writes it: double quotes only for text with single ones alone. */
export function quote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  let body = "";
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (character === mark) body += `\\${mark}`;
    else if (escapes[character] !== undefined) body += escapes[character];
    else if (code < 32 || code > 126) body += `\\x${code.toString(16).padStart(2, "0")}`;
    else body += character;
  }
  return mark + body + mark;
}
