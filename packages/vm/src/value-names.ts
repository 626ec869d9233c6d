/**
 * The names Python gives to kinds of values, for messages about a core.
 */
import {
  boundSlots,
  classes,
  classSlots,
  exceptionSlots,
  iteratorKinds,
  numberedNatives,
  tags,
} from "@vipera/spec";
import type { CoreMemory, RawSlot } from "./core-memory.ts";
import { classField, instanceField, iteratorField, valueTag } from "./layout-offsets.ts";
import { elementsOf, entriesOf, functionName, textOf } from "./read-value.ts";

/** Name of a native function without its module, by its number. */
export function nameOfNative(number: number): string {
  const name = numberedNatives[number - 1]?.name ?? "?";
  return name.slice(name.lastIndexOf(".") + 1);
}

/** Name of a built-in class. */
export function nameOfClass(id: number): string {
  return classes.find((row) => row.id === id)?.name ?? "object";
}

/** Name of the class of the program at an address. */
export function nameOfProgramClass(memory: CoreMemory, address: number): string {
  const name = memory.slot(address + classSlots.name);
  return "float" in name || name.tag !== valueTag.str ? "?" : textOf(memory, name.payload);
}

/** Module of the class of the program at an address, as its repr begins; empty for none. */
export function moduleOfProgramClass(memory: CoreMemory, address: number): string {
  for (const [key, value] of entriesOf(memory, address)) {
    if ("float" in key || "float" in value || value.tag !== valueTag.str) continue;
    if (key.tag !== valueTag.str || textOf(memory, key.payload) !== "__module__") continue;
    return `${textOf(memory, value.payload)}.`;
  }
  return "";
}

/** Name of the class in a slot, of the program or built in. */
export function nameOfClassIn(memory: CoreMemory, slot: RawSlot): string {
  if ("float" in slot) return "object";
  return slot.tag === valueTag.class
    ? nameOfProgramClass(memory, slot.payload)
    : nameOfClass(slot.payload);
}

/** Name of the class of the exception at an address. */
export function exceptionClass(memory: CoreMemory, address: number): string {
  return nameOfClassIn(memory, memory.slot(address + exceptionSlots.kind));
}

/** Name of the built-in class that an exception's class is, or derives from nearest. */
export function builtinException(memory: CoreMemory, address: number): string {
  const kind = memory.slot(address + exceptionSlots.kind);
  if ("float" in kind || kind.tag !== valueTag.class) return nameOfClassIn(memory, kind);
  const order = elementsOf(memory, valueTag.tuple, memory.u32(kind.payload + classField.order));
  const names = order
    .filter((slot) => "tag" in slot && slot.tag === valueTag.type)
    .map((slot) => nameOfClassIn(memory, slot));
  const isNearest = (name: string) =>
    names.every((other) => other === name || !isSubclass(other, name));
  return names.find(isNearest) ?? "object";
}

/** Whether a built-in class is another one or derives from it. */
export function isSubclass(name: string, ancestor: string): boolean {
  const base = classes.find((row) => row.name === name)?.base ?? name;
  return name === ancestor || (base !== name && isSubclass(base, ancestor));
}

/** The same as a traceback names it: a class of the program with its module. */
export function classNameInTraceback(memory: CoreMemory, address: number): string {
  const kind = memory.slot(address + exceptionSlots.kind);
  const isOwn = "tag" in kind && kind.tag === valueTag.class;
  const module = isOwn ? moduleOfProgramClass(memory, kind.payload) : "";
  return module + nameOfClassIn(memory, kind);
}

/** Whether the method at an address lacks its object; undefined for what super() makes. */
export function isUnbound(memory: CoreMemory, address: number): boolean | undefined {
  if (memory.tag(address + boundSlots.callee) !== valueTag.class) return false;
  return memory.tag(address + boundSlots.self) === valueTag.function ? true : undefined;
}

/** `type(value).__name__` */
export function classNameOf(memory: CoreMemory, slot: RawSlot): string {
  if ("float" in slot) return "float";
  if (slot.tag === valueTag.exception) return exceptionClass(memory, slot.payload);
  if (slot.tag === valueTag.instance) {
    return nameOfProgramClass(memory, memory.u32(slot.payload + instanceField.kind));
  }
  if (slot.tag === valueTag.singleton)
    return slot.payload === 5 ? "ellipsis" : "NotImplementedType";
  if (slot.tag === valueTag.iterator) {
    const kind = memory.u32(slot.payload + iteratorField.kind);
    if (kind === iteratorKinds.enumerate) return "enumerate";
    if (kind === iteratorKinds.reversed) return "reversed";
  }
  if (slot.tag === valueTag.bound) return boundClass(memory, slot.payload);
  return tags.find((row) => row.tag === slot.tag)?.className ?? "object";
}

function boundClass(memory: CoreMemory, address: number): string {
  if (isUnbound(memory, address) === undefined) return "super";
  const isNative = memory.tag(address + boundSlots.callee) === valueTag.native;
  return isNative ? "builtin_function_or_method" : "instancemethod";
}

/** Functions are named in messages, not shown. */
export function callableName(memory: CoreMemory, slot: RawSlot): string | undefined {
  if ("float" in slot) return undefined;
  if (slot.tag === valueTag.native) return nameOfNative(slot.payload);
  if (slot.tag === valueTag.function) return functionName(memory, slot.payload);
  if (slot.tag === valueTag.class) return nameOfProgramClass(memory, slot.payload);
  if (slot.tag !== valueTag.bound) return undefined;
  const isWithout = isUnbound(memory, slot.payload) === true;
  const part = isWithout ? boundSlots.self : boundSlots.callee;
  return callableName(memory, memory.slot(slot.payload + part));
}

/** What messages call the type of a value: exceptions are named with their module. */
export function typeNameOf(memory: CoreMemory, slot: RawSlot): string {
  const name = classNameOf(memory, slot);
  if ("float" in slot || slot.tag !== valueTag.exception) return name;
  const isBuiltin = memory.tag(slot.payload + exceptionSlots.kind) === valueTag.type;
  return isBuiltin ? `exceptions.${name}` : name;
}

/** Whether a value is of a class of the program. */
export function isOfProgram(memory: CoreMemory, slot: RawSlot): boolean {
  if ("float" in slot || slot.tag !== valueTag.exception) {
    return "tag" in slot && slot.tag === valueTag.instance;
  }
  const kind = memory.slot(slot.payload + exceptionSlots.kind);
  return "tag" in kind && kind.tag === valueTag.class;
}
