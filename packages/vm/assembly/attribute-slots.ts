// Where the slot of an attribute is, for the fast loop: nothing here allocates, runs code
// of the program, or fails; 0 means that the instruction runs in full.
//
//   second word of an attribute's instruction
//   31         16 15          0
//   +------------+-------------+   hint: an entry of the object's own dict;
//   |    hint    |    name     |         0x8000 + an entry of its class's dict, where no
//   +------------+-------------+         object has one of its own; 0xffff: ask the class
//                                        first, it may have a setter
//
// A hint tells where to look first, and what need not be asked: the compiler has read the
// whole program (packages/bytecode/src/attribute-hints.ts).

import {
  blockBytes, classOrder, coreNames, dictCount, dictEntries, dictIndex, dictUsed,
  instanceKind, strHash, Tag, tupleBytes, tupleLength,
} from "./generated/layout";
import { Name } from "./generated/natives";
import { keyOf, specialKey } from "./classes";
import { dictGet } from "./dicts";
import { sizeOf } from "./heap";
import { core } from "./memory-map";
import { payloadOf, referenceOf, sameSlot, storeImmediate, tagOf } from "./slots";

/** Hint of an attribute whose setter may come before the object's own. */
// @ts-ignore: decorator
@inline const settersHint: u32 = 0xffff;

/** Part of a hint that tells the dict of the class. */
// @ts-ignore: decorator
@inline const classHint: u32 = 0x8000;

/**
 * The slot of the value of entry `number` if its key is that of `names`, the table of
 * names, else 0.
 */
// @ts-ignore: decorator
@inline export function hintedSlot(
  object: usize, names: usize, name: u32, number: u32,
): usize {
  if (number >= load<u32>(object, dictUsed)) return 0;
  const key = <usize>load<u32>(object, dictEntries) + blockBytes + (<usize>number << 4);
  return load<u32>(key) == load<u32>(names + (name << 2)) ? key + 8 : 0;
}

/** The slot of an attribute of an instance, if it is where the hint says, else 0. */
// @ts-ignore: decorator
@inline export function hintedValue(object: usize, names: usize, word: u32): usize {
  const isOfClass = <i32>word < 0;
  if (isOfClass) object = load<u32>(object, instanceKind);
  const value = hintedSlot(object, names, word & 0xffff, word >>> 16 & ~classHint);
  // A function is bound, an instance may be a descriptor.
  if (isOfClass && value != 0) {
    if (tagOf(value) == Tag.Function || tagOf(value) == Tag.Instance) return 0;
  }
  return value;
}

/**
 * The slot of the value of an own attribute of an instance or class, or 0. One pass over
 * the entries: another object with the same text has the same hash.
 */
export function namedSlot(object: usize, key: usize): usize {
  const text = load<u32>(key), hash = load<u32>(text, strHash);
  if (load<u32>(object, dictIndex) != 0 || hash == 0) return dictGet(object, key);
  let entry: usize = load<u32>(object, dictEntries) + blockBytes;
  const end = entry + (<usize>load<u32>(object, dictUsed) << 4);
  for (; entry < end; entry += 16) {
    if (tagOf(entry) != Tag.Str) continue;
    if (load<u32>(entry) == text) return entry + 8;
    if (load<u32>(load<u32>(entry), strHash) == hash) return dictGet(object, key);
  }
  return 0;
}

/** The slot of a name in the classes of the class at `kind`, or 0. */
export function findInClass(kind: usize, key: usize): usize {
  return findAfter(kind, key, 0);
}

/** As findInClass, after the class in slot `after` of its order if that is not 0. */
export function findAfter(kind: usize, key: usize, after: usize): usize {
  if (kind == 0) return 0;
  const order: usize = load<u32>(kind, classOrder);
  const end = order + tupleBytes + (<usize>load<u32>(order, tupleLength) << 3);
  let item = order + tupleBytes;
  while (after != 0 && item < end && !sameSlot(item, after)) item += 8;
  if (after != 0) item += 8;
  for (; item < end; item += 8) {
    if (tagOf(item) != Tag.Class) continue;
    const value = namedSlot(referenceOf(item), key);
    if (value != 0) return value;
  }
  return 0;
}

/** The slot of a name in the classes of a class, first where the hint says, or 0. */
function hintedInClass(kind: usize, name: u32, number: u32): usize {
  const value = hintedSlot(kind, load<u32>(core, coreNames), name, number);
  return value != 0 ? value : findInClass(kind, keyOf(name));
}

/** The slot of the attribute of the instance or class in `object` that is no method. */
export function attributeSlot(object: usize, word: u32): usize {
  const name = word & 0xffff, hint = word >>> 16;
  let kind = referenceOf(object);
  let own: usize = 0;
  if (tagOf(object) == Tag.Instance) {
    if (hint < classHint || hint == settersHint) own = namedSlot(kind, keyOf(name));
    if (own != 0 && hint != settersHint) return own;
    kind = load<u32>(kind, instanceKind);
  } else if (tagOf(object) != Tag.Class) return 0;
  const value = hintedInClass(kind, name, hint & ~classHint);
  if (value == 0) return own;
  // A function is bound, and an instance may be a descriptor; but for these the object's
  // own comes first.
  if (tagOf(value) == Tag.Instance) return 0;
  if (own != 0) return own;
  return tagOf(value) == Tag.Function ? 0 : value;
}

/**
 * The slot for the value of an attribute of the instance or class in `object`: of one
 * that it has, or of a new one while there is room, else 0.
 */
export function placeFor(object: usize, word: u32): usize {
  const name = word & 0xffff;
  const address = referenceOf(object);
  const key = keyOf(name);
  if (tagOf(object) == Tag.Instance) {
    const kind: usize = load<u32>(address, instanceKind);
    if (word >>> 16 == settersHint) {
      const value = findInClass(kind, key);
      if (value != 0 && tagOf(value) == Tag.Instance) return 0;
      if (findInClass(kind, specialKey(Name.__setattr__)) != 0) return 0;
    }
  } else if (tagOf(object) != Tag.Class) return 0;
  const value = namedSlot(address, key);
  if (value != 0) return value;
  const block: usize = load<u32>(address, dictEntries);
  const used = load<u32>(address, dictUsed);
  const end = block + blockBytes + (<usize>used << 4);
  if (block == 0 || load<u32>(address, dictIndex) != 0) return 0;
  if (end == block + sizeOf(block) || name == Name.__class__) return 0;
  storeImmediate(end, Tag.Str, payloadOf(key));
  store<u32>(address, used + 1, dictUsed);
  store<u32>(address, load<u32>(address, dictCount) + 1, dictCount);
  return end + 8;
}

/** The function that a method call of an instance enters, or 0. */
export function methodOf(instance: usize, word: u32): usize {
  const name = word & 0xffff;
  // Objects may have an attribute of that name of their own.
  if (word & 0x10000 && namedSlot(instance, keyOf(name)) != 0) return 0;
  const value = hintedInClass(load<u32>(instance, instanceKind), name, word >>> 17);
  return value != 0 && tagOf(value) == Tag.Function ? referenceOf(value) : 0;
}
