// Dictionaries: entries in the order of insertion, and an index over them. A set is one
// whose values do not count; they are no references.
//
//   dict                                      entries: a block
//   0        8       12     16        20      0        8     16      24
//   +--------+-------+------+---------+-----+ +--------+-----+-------+-----+-------+----
//   | header | count | used | entries | ind | | header | key | value | key | value | ...
//   +--------+-------+------+---------+-----+ +--------+-----+-------+-----+-------+----
//
//   index: a raw object of 2^n cells, u8, u16 or u32 as the number of entries wants; in
//   the core flavour u16
//   +--------+------+------+------+----
//   | header |  0   |  3   |  1   | ...     0: no entry, else an entry's number, from 1
//   +--------+------+------+------+----
//
// A dict of at most 8 entries has no index and is searched in order. A deleted entry
// keeps its place with an unbound key until the entries are moved. Cells are found by a
// multiplied hash and linear probing. At most three of four are used: they are as many as
// there are places for entries. Entries and index are one allocation cut in two.

import {
  blockBytes, dictBytes, dictCount, dictEntries, dictIndex, dictUsed, rawBytes, strHash,
  Tag, Type,
} from "./generated/layout";
import { fullFlavour } from "./flavour";
import { Hook } from "./generated/natives";
import { Op } from "./generated/opcodes";
import { Trap } from "./generated/traps";
import { compareSlots } from "./compare";
import { hashInstance, hashOf, hashTrap, metInstance, setHashTrap } from "./hashing";
import { allocate, bytesOf, sizeOf } from "./heap";
import { hookFunction } from "./library-call";
import { writeHeader } from "./lists";
import { isInstance } from "./operators";
import { trap, trapOn } from "./traps";
import {
  clearSlots, copySlot, payloadOf, referenceOf, sameSlot, storeReference, storeUnbound,
  tagOf,
} from "./values";

export { hashTrap };

/** Most places for entries of a dict without index. */
const mostWithoutIndex: u32 = 8;
/**
 * No dict has places for more entries: their bytes must fit limitObjectBytes, and in the
 * core flavour, which has cells of two bytes only, their numbers a cell.
 */
const mostEntries: u32 = fullFlavour ? 0x500000 : 0xffff;
/** Spreads hashes over 32 bits. Source: Knuth 3, 6.4, 2^32 over the golden ratio. */
const spread: u32 = 0x9e3779b1;

/**
 * Not below 0: only hashes are compared, of entries from that number on, because the
 * prelude compares the keys; the largest number when it has found that none is equal.
 */
let firstNumber: i32 = -1;

/** Hash of the key looked up last. */
let keyHash: u32 = 0;

/** Places for entries. */
function placesOf(dict: usize): u32 {
  const block: usize = load<u32>(dict, dictEntries);
  return block == 0 ? 0 : <u32>((bytesOf(block) - blockBytes) >> 4);
}

/**
 * Bytes of a cell of an index, as a shift; the sizes of the three kinds do not overlap.
 */
function cellShift(index: usize): u32 {
  if (!fullFlavour) return 1;
  const bytes = sizeOf(index);
  return bytes < 0x400 ? 0 : bytes < 0x40000 + 0x400 ? 1 : 2;
}

/** Bytes of an index over that many places. */
function indexBytesFor(places: u32): usize {
  if (places <= mostWithoutIndex) return 0;
  const shift = fullFlavour ? (places < 0x100 ? 0 : places < 0x10000 ? 1 : 2) : 1;
  return rawBytes + (cellsFor(places) << shift);
}

/** Cells of an index over that many places, a power of two. */
function cellsFor(places: u32): usize {
  return <usize>1 << (32 - clz<u32>(places + places / 3));
}

/** Bits of a cell within the word it begins. */
// @ts-ignore: decorator
@inline function cellMask(shift: u32): u32 {
  return <u32>-1 >>> (32 - (8 << shift));
}

/** Where a cell of an index lies. */
// @ts-ignore: decorator
@inline function cellAt(index: usize, cell: usize, shift: u32): usize {
  return index + rawBytes + (cell << shift);
}

/** Highest cell of an index: as a mask, and its leading zeroes place the hash. */
// @ts-ignore: decorator
@inline function lastCell(index: usize, shift: u32): usize {
  return ((sizeOf(index) - rawBytes) >> shift) - 1;
}

/** Number of an entry of a dict, from 0. */
export function entryNumber(dict: usize, entry: usize): u32 {
  return <u32>((entry - blockBytes - load<u32>(dict, dictEntries)) >> 4);
}

/** The first entry that is not deleted from number `number` on; 0 when there is none. */
export function entryAfter(dict: usize, number: u32): usize {
  const used = load<u32>(dict, dictUsed);
  const first: usize = load<u32>(dict, dictEntries) + blockBytes;
  for (; number < used; number++) {
    const entry = first + (<usize>number << 4);
    if (tagOf(entry) != Tag.Unbound) return entry;
  }
  return 0;
}

/** Whether the key of an entry equals one that is not the same; a deleted one never. */
function equalKeys(entry: usize, key: usize, number: i32): bool {
  if (firstNumber >= 0) {
    if (number < firstNumber || tagOf(entry) == Tag.Unbound) return false;
    return hashOf(entry) == keyHash;
  }
  // Instances are keys by what they are, unless their class says more: the prelude asks.
  if (isInstance(entry)) {
    if (hookFunction(Hook.FindKey) != 0 && hashInstance(entry) == keyHash) {
      setHashTrap(Trap.InstanceMet);
    }
    return false;
  }
  if (isInstance(key)) return false;
  // Frozen sets are looked up in one another.
  const hash = keyHash;
  // A key's hash is known; for two strings it nearly always tells.
  const areTexts = tagOf(entry) == Tag.Str && tagOf(key) == Tag.Str;
  if (areTexts && load<u32>(referenceOf(entry), strHash) != keyHash) return false;
  const answer = compareSlots(Op.Equal, entry, key);
  keyHash = hash;
  if (answer < 0) setHashTrap(-answer);
  return answer == 1;
}

/** The entry of a key, or 0; hashTrap tells when it could not be looked up. */
function findEntry(dict: usize, key: usize): usize {
  const tag = tagOf(key);
  setHashTrap(0);
  const block: usize = load<u32>(dict, dictEntries);
  if (tag == Tag.Int) {
    keyHash = payloadOf(key);
  } else {
    keyHash = tag == Tag.Str ? load<u32>(referenceOf(key), strHash) : 0;
    if (keyHash == 0) {
      keyHash = hashOf(key);
      if (tag == Tag.Freed) setHashTrap(trapOn(Trap.Freed, key));
      if (metInstance && firstNumber < 0 && hookFunction(Hook.FindKey) != 0) {
        if (hashTrap == 0) setHashTrap(Trap.InstanceMet);
      }
    }
    if (hashTrap != 0) return 0;
  }
  const index: usize = load<u32>(dict, dictIndex);
  const used = load<u32>(dict, dictUsed);
  const first = block + blockBytes;
  let shift: u32 = 0;
  let last: usize = 0;
  let cell: usize = 0;
  if (index != 0) {
    shift = cellShift(index);
    last = lastCell(index, shift);
    cell = (keyHash * spread) >>> clz<u32>(<u32>last);
  }
  while (true) {
    let number = cell;
    if (index != 0) {
      number = (load<u32>(cellAt(index, cell, shift)) & cellMask(shift)) - 1;
    }
    if (number >= used) return 0;
    const entry = first + (number << 4);
    if (sameSlot(entry, key)) return entry;
    if ((tagOf(entry) & tag) != Tag.Int) {
      if (equalKeys(entry, key, <i32>number)) return entry;
    }
    cell = index == 0 ? cell + 1 : (cell + 1) & last;
  }
}

/** Whether keys of a tag are always looked up without a trap. */
// @ts-ignore: decorator
@inline export function isPlainKey(tag: i32): bool {
  return tag == Tag.Int || tag == Tag.Str;
}

/** The slot of the value of an int or str; 0 for other keys and for a missing one. */
export function plainValue(dict: usize, key: usize): usize {
  const tag = tagOf(key);
  const used = load<u32>(dict, dictUsed);
  let entry: usize = load<u32>(dict, dictEntries) + blockBytes;
  if (tag == Tag.Int) {
    // Keys entered as 0, 1, 2, ... are found without the index.
    const guess = payloadOf(key);
    entry += <usize>guess << 4;
    if (guess < used && sameSlot(entry, key)) return entry + 8;
  } else if (tag != Tag.Str) return 0;
  else if (load<u32>(dict, dictIndex) == 0) {
    // The same object first, which most keys are.
    const end = entry + (<usize>used << 4);
    for (; entry < end; entry += 16) if (sameSlot(entry, key)) return entry + 8;
  }
  entry = findEntry(dict, key);
  return entry == 0 ? 0 : entry + 8;
}

/**
 * The slot of a key's value, or 0: then hashTrap is a trap or 0 for a missing key. Never
 * allocates; the key may lie in the heap.
 */
export function dictGet(dict: usize, key: usize): usize {
  setHashTrap(0);
  if (fullFlavour && isPlainKey(tagOf(key))) return plainValue(dict, key);
  const entry = findEntry(dict, key);
  return entry == 0 ? 0 : entry + 8;
}

/** Writes `number` in the first free cell for a hash. */
function fillCell(index: usize, hash: u32, number: u32): void {
  const shift = cellShift(index);
  const last = lastCell(index, shift);
  let cell: usize = (hash * spread) >>> clz<u32>(<u32>last);
  while (true) {
    const at = cellAt(index, cell, shift);
    const word = load<u32>(at);
    if ((word & cellMask(shift)) == 0) return store<u32>(at, word | number);
    cell = (cell + 1) & last;
  }
}

/**
 * Moves the living entries of a dict to the start of a block, which may be its own, and
 * enters them in an index anew; 0 for none.
 */
function moveEntries(dict: usize, block: usize, index: usize): void {
  if (index != 0) memory.fill(index + rawBytes, 0, bytesOf(index) - rawBytes);
  const first = block + blockBytes;
  let to = first;
  let moved: u32 = 0;
  let entry = entryAfter(dict, 0);
  for (; entry != 0; entry = entryAfter(dict, entryNumber(dict, entry) + 1)) {
    copySlot(to, entry);
    copySlot(to + 8, entry + 8);
    moved += 1;
    if (index != 0) fillCell(index, hashOf(to), moved);
    to += 16;
  }
  clearSlots(to, block + bytesOf(block) - to);
  store<u32>(dict, <u32>block, dictEntries);
  store<u32>(dict, <u32>index, dictIndex);
  store<u32>(dict, moved, dictUsed);
}

/** Gives the dict in slot `dict` places for `places` entries, at least its count. */
function resize(dict: usize, places: u32): bool {
  if (places > mostEntries) return false;
  const bytes = blockBytes + (<usize>places << 4);
  const indexBytes = indexBytesFor(places);
  const block = allocate(bytes + indexBytes, Type.Block);
  if (block == 0) return false;
  writeHeader(block, bytes, Type.Block);
  if (indexBytes != 0) writeHeader(block + bytes, indexBytes, Type.Raw);
  moveEntries(referenceOf(dict), block, indexBytes == 0 ? 0 : block + bytes);
  return true;
}

/** Makes a place for one more entry; false when there is no room. */
function growDict(dict: usize): bool {
  const count = load<u32>(referenceOf(dict), dictCount);
  const places = placesOf(referenceOf(dict));
  if (count >= places - (places >> 2)) {
    if (resize(dict, count + max(count >> 1, 4)) || resize(dict, count + 1)) return true;
    if (count == places) return false;
  }
  const address = referenceOf(dict);
  moveEntries(address, load<u32>(address, dictEntries), load<u32>(address, dictIndex));
  return true;
}

/**
 * The entry of a key, a new one if there is none; 0 after a trap, which is in hashTrap.
 */
function entryFor(dict: usize, key: usize): usize {
  const found = findEntry(referenceOf(dict), key);
  if (found != 0 || hashTrap != 0) return found;
  const hash = keyHash;
  if (load<u32>(referenceOf(dict), dictUsed) == placesOf(referenceOf(dict))) {
    if (!growDict(dict)) {
      setHashTrap(trap(Trap.Memory));
      return 0;
    }
  }
  const address = referenceOf(dict);
  const index: usize = load<u32>(address, dictIndex);
  const used = load<u32>(address, dictUsed);
  if (index != 0) fillCell(index, hash, used + 1);
  store<u32>(address, used + 1, dictUsed);
  store<u32>(address, load<u32>(address, dictCount) + 1, dictCount);
  const entry = <usize>load<u32>(address, dictEntries) + blockBytes + (<usize>used << 4);
  copySlot(entry, key);
  return entry;
}

/** Binds a key of the dict in slot `dict` to a value; all slots lie outside the heap. */
export function dictSet(dict: usize, key: usize, value: usize): i32 {
  const entry = entryFor(dict, key);
  if (entry == 0) return hashTrap;
  copySlot(entry + 8, value);
  return 0;
}

/** Adds a value to the set in slot `set`; both slots lie outside the heap. */
export function addToSet(set: usize, value: usize): i32 {
  return entryFor(set, value) == 0 ? hashTrap : 0;
}

/** Whether two slots hold sets or frozensets. */
export function areSets(left: usize, right: usize): bool {
  return <u32>((tagOf(left) ^ Tag.Set) | (tagOf(right) ^ Tag.Set)) < 2;
}

/** Whether a tag is that of a dict, set or frozenset. */
// @ts-ignore: decorator
@inline export function isTable(tag: i32): bool {
  return <u32>(tag - Tag.Frozenset) <= <u32>(Tag.Dict - Tag.Frozenset);
}

/** As dictSet for a key that no key there equals. */
export function insertEntry(dict: usize, key: usize, value: usize): i32 {
  firstNumber = i32.MAX_VALUE;
  const status = dictSet(dict, key, value);
  firstNumber = -1;
  return status;
}

/** The first entry from number `first` on whose key has the hash of a key, or 0. */
export function entryOfHash(dict: usize, key: usize, first: i32): usize {
  firstNumber = first;
  const entry = findEntry(dict, key);
  firstNumber = -1;
  return entry;
}

/** Deletes the entry whose value slot dictGet has given. */
export function dictDelete(dict: usize, value: usize): void {
  store<u32>(dict, load<u32>(dict, dictCount) - 1, dictCount);
  storeUnbound(value - 8);
  storeUnbound(value);
}

/** An empty dict in `to`, with places for `places` entries. */
export function newDict(to: usize, places: u32): i32 {
  const status = newTable(to, Tag.Dict);
  return status != 0 || places == 0 || resize(to, places) ? status : trap(Trap.Memory);
}

/** An empty dict or set in `to`. */
export function newTable(to: usize, tag: i32): i32 {
  const address = allocate(dictBytes, <u32>-tag);
  if (address == 0) return trap(Trap.Memory);
  clearSlots(address + dictCount, dictBytes - dictCount);
  storeReference(to, tag, address);
  return 0;
}
