/**
 * Native functions of the host that look at values: their classes. And what a core knows of itself.
 */
import {
  classes,
  classSlots,
  exceptionSlots,
  fixedNames,
  messages,
  methodNames,
} from "@vipera/spec";
import type { CoreMemory } from "./core-memory.ts";
import { coreField, objectBodyOffset, tupleField, valueTag } from "./layout-offsets.ts";
import type { HostNative, NativeCall } from "./native-call.ts";
import { textOf } from "./read-value.ts";
import { callableName, classNameOf, nameOfClassIn } from "./value-names.ts";

const classByName = new Map(classes.map((row) => [row.name, row] as const));

/** Of each class the numbers of itself and all it derives from. */
const lineages = new Map(
  classes.map((row) => {
    const line = new Set<number>();
    let base: string | undefined = row.name;
    while (base !== undefined) {
      const found = classByName.get(base);
      if (found !== undefined) line.add(found.id);
      base = found?.base;
    }
    return [row.id, line] as const;
  }),
);

/** Number of the class of the value in a slot. */
function classOf(memory: CoreMemory, slot: number): number {
  if (memory.tag(slot) === valueTag.exception) {
    return memory.u32(memory.u32(slot) + exceptionSlots.kind);
  }
  return classByName.get(classNameOf(memory, memory.slot(slot)))?.id ?? 0;
}

/** Most tuples of classes inside one another. */
const deepestTuples = 100;

/** Requests about the handle of a message rather than a core. */
const handleRequests: ReadonlySet<number> = new Set(
  messages.filter((row) => row.partner === "handle").map((row) => row.code),
);

type Membership = boolean | "wrong" | "deep";

/** Whether a class derives from the class in a slot, or from one of those in a tuple there. */
function derives(memory: CoreMemory, id: number, slot: number, depth: number): Membership {
  const address = memory.u32(slot);
  const tag = memory.tag(slot);
  if (tag === valueTag.type) return lineages.get(id)?.has(address) ?? false;
  if (tag !== valueTag.tuple) return "wrong";
  if (depth === 0) return "deep";
  const end = address + objectBodyOffset + 8 * memory.u32(address + tupleField.length);
  for (let item = address + objectBodyOffset; item < end; item += 8) {
    const answer = derives(memory, id, item, depth - 1);
    if (answer !== false) return answer;
  }
  return false;
}

function membership(call: NativeCall, id: number, wrong: string): number {
  const answer = derives(call.memory, id, call.slot(1), deepestTuples);
  if (answer === "wrong") return call.trap(wrong);
  if (answer === "deep") return call.trap("recursion");
  return call.returnTagged(valueTag.bool, answer ? 1 : 0);
}

const callableTags: ReadonlySet<number> = new Set([
  valueTag.class,
  valueTag.function,
  valueTag.native,
  valueTag.type,
  valueTag.bound,
]);

/** The id of the core at a position among those taking part. */
function coreAt(call: NativeCall): number {
  const { core, memory } = call;
  const position = memory.u32(call.slot(0));
  if (position >= memory.u32(core + coreField.coreCount)) return call.trap("coreId", 0);
  const ids = memory.u32(core + coreField.participants);
  return call.returnTagged(valueTag.int, memory.u32(ids + 4 * position));
}

/** Makes the request whose value has been packed; what it names is checked when it is answered. */
function request(call: NativeCall): number {
  const { core, memory } = call;
  const code = memory.u32(call.slot(0));
  const partner = memory.integer(call.slot(1));
  // The field holds 32 bits; no core and no handle has a longer number.
  if (partner === undefined || partner !== (partner | 0)) {
    memory.setField(core, "payload", 0);
    if (handleRequests.has(code)) return call.trap("handle", 1);
    return call.trap(partner === undefined ? "coreIdType" : "coreId", 1);
  }
  return call.leaveRequest(code, partner, memory.u32(call.slot(2)));
}

function fact(name: "coreId" | "coreCount" | "flags"): HostNative {
  const offset = coreField[name];
  return (call) => call.returnTagged(valueTag.int, call.memory.u32(call.core + offset));
}

/** _frozen(values): the object becomes one of another type. */
function frozen(call: NativeCall): number {
  const { memory } = call;
  const slot = call.slot(0);
  if (memory.tag(slot) !== valueTag.set) return call.trap("illegalInstruction");
  const address = memory.u32(slot);
  // The lowest byte of the header is the type.
  memory.setU32(address, ((memory.u32(address) & ~0xff) | -valueTag.frozenset) >>> 0);
  return call.returnTagged(valueTag.frozenset, address);
}

const nameNumbers = new Map(methodNames.map((name, number) => [name, number] as const));

/** The number of an attribute of built-in objects; other names stand for themselves. */
function nameNumber(call: NativeCall): number {
  const { memory } = call;
  if (memory.tag(call.slot(0)) !== valueTag.str) return call.trap("attributeName", 0);
  const name = textOf(memory, memory.u32(call.slot(0)));
  const number = name === "__class__" ? fixedNames.indexOf(name) : nameNumbers.get(name);
  return number === undefined ? call.returnArgument(0) : call.returnTagged(valueTag.int, number);
}

/** The name of a class, function or method. */
function nameOf(call: NativeCall): number {
  const { memory, texts } = call;
  const slot = memory.slot(call.slot(0));
  const isClass = "tag" in slot && (slot.tag === valueTag.class || slot.tag === valueTag.type);
  texts.clear();
  const name = isClass ? nameOfClassIn(memory, slot) : callableName(memory, slot);
  texts.text.append(name ?? "?");
  return call.returnText();
}

/** What a class of the program was made of; the base of a built-in one. */
function basesOf(call: NativeCall): number {
  const { memory } = call;
  const kind = memory.u32(call.slot(0));
  if (memory.tag(call.slot(0)) === valueTag.class) {
    memory.copySlot(call.to, kind + classSlots.bases);
    return call.done();
  }
  const base = classes.find((row) => row.id === kind)?.base;
  if (base === undefined) return call.returnTagged(valueTag.none, 0);
  return call.returnTagged(valueTag.type, classByName.get(base)?.id ?? 0);
}

export const objectNatives: Readonly<Record<string, HostNative>> = {
  callable: (call) => {
    const isCallable = callableTags.has(call.memory.tag(call.slot(0)));
    return call.returnTagged(valueTag.bool, isCallable ? 1 : 0);
  },
  isinstance: (call) => membership(call, classOf(call.memory, call.slot(0)), "instanceClass"),
  issubclass: (call) => {
    const slot = call.slot(0);
    if (call.memory.tag(slot) !== valueTag.type) return call.trap("subclassClass");
    return membership(call, call.memory.u32(slot), "subclassClasses");
  },
  "prelude._frozen": frozen,
  type: (call) => call.returnTagged(valueTag.type, classOf(call.memory, call.slot(0))),
  "prelude._bases_of": basesOf,
  "prelude._name_number": nameNumber,
  "prelude._name_of": nameOf,
  "parallel.coreid": fact("coreId"),
  "parallel.numcores": fact("coreCount"),
  "parallel._flags": fact("flags"),
  "parallel._core_at": coreAt,
  "parallel._request": request,
};
