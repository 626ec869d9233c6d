/**
 * Native functions of the host that only the prelude calls: it makes classes, takes bound methods
 * apart, changes entries of dicts and items of lists where they lie, and has a list for id().
 *
 * They trust the names, not the tags: an image may come from elsewhere. A class is one allocation
 * cut in three, with room for its first attributes:
 *
 *   0       48        56     72      88      104     120      136
 *   +-------+---------+------+-------+-------+-------+--------+-------+-------+----
 *   | class | block   | name and value, four times   | tuple  | class | class | ...
 *   +-------+---------+------+-------+-------+-------+--------+-------+-------+----
 */
import {
  boundSlots,
  classes,
  classFlags,
  classSlots,
  exceptionSlots,
  firstExceptionClass,
  fixedNames,
  internalTypes,
} from "@vipera/spec";
import type { CoreMemory } from "./core-memory.ts";
import {
  classField,
  coreField,
  dictField,
  exceptionField,
  instanceField,
  listField,
  objectBodyOffset,
  objectHeaderBytes,
  tupleField,
  valueTag,
} from "./layout-offsets.ts";
import type { HostNative, NativeCall } from "./native-call.ts";

const slotBytes = 8;
const entryBytes = 2 * slotBytes;
/** Bytes of a class object, of the block for its first attributes, of both. */
const classBytes = 48;
const blockBytes = objectHeaderBytes + 4 * entryBytes;
const orderOffset = classBytes + blockBytes;

const moduleName = fixedNames.indexOf("__module__");
const objectClass = classes.find((row) => row.name === "object")?.id ?? 0;

function writeHeader(memory: CoreMemory, address: number, bytes: number, type: number): void {
  memory.setU32(address, (bytes << 5) | type);
  memory.setU32(address + 4, 0);
}

/** Flags of a class with the class in a slot as a base; undefined when it cannot be one. */
function flagsFrom(memory: CoreMemory, base: number): number | undefined {
  const payload = memory.u32(base);
  const tag = memory.tag(base);
  if (tag === valueTag.class) return memory.u32(payload + classField.flags);
  if (tag !== valueTag.type) return undefined;
  if (payload >= firstExceptionClass) return classFlags.exception;
  return payload === objectClass ? 0 : undefined;
}

/** Slots of a run of classes. */
interface Classes {
  readonly first: number;
  readonly count: number;
}

function classesIn(memory: CoreMemory, tuple: number): Classes {
  return { first: tuple + objectBodyOffset, count: memory.u32(tuple + tupleField.length) };
}

/** Classes after a new one in its order, which is given or that of its only base. */
function ancestors(call: NativeCall): Classes {
  const { memory } = call;
  if (call.count > 3) {
    const order = classesIn(memory, memory.u32(call.slot(3)));
    return { first: order.first + slotBytes, count: order.count - 1 };
  }
  const bases = classesIn(memory, memory.u32(call.slot(2)));
  if (bases.count !== 0 && memory.tag(bases.first) === valueTag.class) {
    return classesIn(memory, memory.u32(memory.u32(bases.first) + classField.order));
  }
  return { first: bases.first, count: 1 };
}

/** Writes the class that a call makes to an address. */
function writeClass(call: NativeCall, memory: CoreMemory, address: number, flags: number): number {
  const block = address + classBytes;
  const order = address + orderOffset;
  const { first, count } = ancestors(call);
  writeHeader(memory, address, classBytes, -valueTag.class);
  writeHeader(memory, block, blockBytes, internalTypes.block);
  writeHeader(memory, order, objectBodyOffset + slotBytes * (count + 1), -valueTag.tuple);
  memory.setU32(address + dictField.count, 1);
  memory.setU32(address + dictField.used, 1);
  memory.setU32(address + dictField.entries, block);
  memory.setU32(address + dictField.index, 0);
  memory.setU32(address + classField.order, order);
  memory.setU32(address + classField.flags, flags);
  memory.copySlot(address + classSlots.name, call.slot(0));
  memory.copySlot(address + classSlots.bases, call.slot(2));
  const entry = block + objectHeaderBytes;
  memory.all.fill(0, entry, order);
  const text = memory.u32(memory.field(call.core, "names") + 4 * moduleName);
  memory.setTagged(entry, valueTag.str, text);
  memory.copySlot(entry + slotBytes, call.slot(1));
  memory.setU32(order + tupleField.length, count + 1);
  memory.setU32(order + tupleField.length + 4, 0);
  const items = order + objectBodyOffset;
  memory.setTagged(items, valueTag.class, address);
  for (let at = 0; at < slotBytes * count; at += slotBytes) {
    memory.copySlot(items + slotBytes + at, first + at);
  }
  if (call.count < 4 && classesIn(memory, memory.u32(call.slot(2))).count === 0) {
    memory.setTagged(items + slotBytes, valueTag.type, objectClass);
  }
  return valueTag.class;
}

/** _class(name, module, bases, order?): a class without attributes but its module. */
function newClass(call: NativeCall): number {
  const { memory } = call;
  const bases = call.slot(2);
  const isWrong =
    memory.flavour === "core" ||
    memory.tag(call.slot(0)) !== valueTag.str ||
    memory.tag(bases) !== valueTag.tuple;
  if (isWrong) return call.trap("illegalInstruction");
  let flags = 0;
  const { first, count } = classesIn(memory, memory.u32(bases));
  for (let base = first; base < first + slotBytes * count; base += slotBytes) {
    const more = flagsFrom(memory, base);
    if (more === undefined) return call.trapAt("baseType", base);
    flags |= more;
  }
  if (call.count > 3) {
    const order = call.slot(3);
    const isOrder =
      memory.tag(order) === valueTag.tuple && classesIn(memory, memory.u32(order)).count !== 0;
    if (!isOrder) return call.trap("illegalInstruction");
  }
  const bytes = orderOffset + objectBodyOffset + slotBytes * (ancestors(call).count + 1);
  return call.returnObject(bytes, (cores, address) => writeClass(call, cores, address, flags));
}

/** _order(kind): the classes it is searched in; a built-in one is itself. */
function orderOf(call: NativeCall): number {
  const { memory } = call;
  if (memory.tag(call.slot(0)) !== valueTag.class) return call.returnTagged(valueTag.none, 0);
  const order = memory.u32(memory.u32(call.slot(0)) + classField.order);
  return call.returnTagged(valueTag.tuple, order);
}

/** _parts(method): what was bound, and what is called; None of what is no bound method. */
function partsOf(call: NativeCall): number {
  const method = call.slot(0);
  if (call.memory.tag(method) !== valueTag.bound) return call.returnTagged(valueTag.none, 0);
  const bytes = objectBodyOffset + 2 * slotBytes;
  return call.returnObject(bytes, (memory, address) => {
    writeHeader(memory, address, bytes, -valueTag.tuple);
    memory.setU32(address + tupleField.length, 2);
    memory.setU32(address + tupleField.length + 4, 0);
    const bound = memory.u32(method);
    memory.copySlot(address + objectBodyOffset, bound + boundSlots.self);
    memory.copySlot(address + objectBodyOffset + slotBytes, bound + boundSlots.callee);
    return valueTag.tuple;
  });
}

/** _exchange(left, right): two lists have each other's items. */
function exchange(call: NativeCall): number {
  const { memory } = call;
  const left = memory.u32(call.slot(0)) + listField.length;
  const right = memory.u32(call.slot(1)) + listField.length;
  const length = memory.u32(left);
  const storage = memory.u32(left + 4);
  // Length and storage lie next to each other, as the words of a slot do.
  memory.copySlot(left, right);
  memory.setU32(right, length);
  memory.setU32(right + 4, storage);
  return call.returnTagged(valueTag.none, 0);
}

/** Where the instance in a slot keeps its hash; undefined for another value. */
function hashPlace(memory: CoreMemory, slot: number): number | undefined {
  const address = memory.u32(slot);
  const tag = memory.tag(slot);
  if (tag === valueTag.instance) return address + instanceField.hash;
  const isOfProgram =
    tag === valueTag.exception && memory.tag(address + exceptionSlots.kind) === valueTag.class;
  return isOfProgram ? address + exceptionField.hash : undefined;
}

const listBytes = 16;

/**
 * _identities(): objects move, so that a value's id is its place in a list of all values asked for,
 * which keeps them. The core's header has it.
 */
function identities(call: NativeCall): number {
  const known = call.core + coreField.identities;
  if (call.memory.tag(known) === valueTag.list) {
    call.memory.copySlot(call.to, known);
    return call.done();
  }
  return call.returnObject(listBytes, (memory, address) => {
    writeHeader(memory, address, listBytes, -valueTag.list);
    memory.setU32(address + listField.length, 0);
    memory.setU32(address + listField.storage, 0);
    memory.setTagged(known, valueTag.list, address);
    return valueTag.list;
  });
}

// What _entry does, its first argument; the core finds and adds entries.
const setHash = 0;
const getKey = 3;
const getValue = 4;
const setValue = 5;

const tableTags: ReadonlySet<number> = new Set([valueTag.dict, valueTag.set, valueTag.frozenset]);

/** _entry(0, key, hash, None): the hash that the class of an instance tells. */
function storeHash(call: NativeCall): number {
  const { memory } = call;
  const place = hashPlace(memory, call.slot(1));
  if (place === undefined) return call.trap("illegalInstruction");
  // Inverted, so that 0 means none yet.
  memory.setU32(place, ~memory.u32(call.slot(2)) >>> 0);
  return call.returnTagged(valueTag.none, 0);
}

/** _entry(what, table, number, value): the key or value of an entry, a new value, or its end. */
function changeEntry(call: NativeCall): number {
  const { memory } = call;
  const what = memory.u32(call.slot(0));
  if (what === setHash) return storeHash(call);
  if (!tableTags.has(memory.tag(call.slot(1)))) return call.trap("illegalInstruction");
  const table = memory.u32(call.slot(1));
  const number = memory.u32(call.slot(2));
  if (number >= memory.u32(table + dictField.used)) return call.trap("dictChanged");
  const entries = memory.u32(table + dictField.entries) + objectHeaderBytes;
  const key = entries + entryBytes * number;
  const value = key + slotBytes;
  if (memory.tag(key) === valueTag.unbound) return call.trap("dictChanged");
  if (what === getKey || what === getValue) {
    memory.copySlot(call.to, what === getKey ? key : value);
    return call.done();
  }
  if (what === setValue) {
    memory.copySlot(value, call.slot(3));
  } else {
    memory.setU32(table + dictField.count, memory.u32(table + dictField.count) - 1);
    memory.setTagged(key, valueTag.unbound, 0);
    memory.setTagged(value, valueTag.unbound, 0);
  }
  return call.returnTagged(valueTag.none, 0);
}

export const preludeNatives: Readonly<Record<string, HostNative>> = {
  "prelude._class": newClass,
  "prelude._entry": changeEntry,
  "prelude._exchange": exchange,
  "prelude._identities": identities,
  "prelude._order": orderOf,
  "prelude._parts": partsOf,
};
