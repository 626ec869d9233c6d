// Elements of arrays: numbers and truth values in bytes of their own, not in slots.
//
//   kind        bits 0..1: bytes of an element as a power of 2
//               from bit 2 on: 0 signed, 1 unsigned, 2 float, 3 bool

import { storeWide } from "./arithmetic";
import { fullFlavour, Real, Wide } from "./flavour";
import {
  elementKindBool, elementKindFloat32, elementKindFloat64, elementKindUint32,
  elementKindUint8, Tag,
} from "./generated/layout";
import { Trap } from "./generated/traps";
import { trap } from "./traps";
import { intOf, isReal, numberOf, storeBool, storeReal, tagOf } from "./values";

/** Bytes of an element as a power of 2. */
// @ts-ignore: decorator
@inline export function shiftOf(kind: u32): u32 {
  return kind & 3;
}

/** Puts the element at an address in slot `to`; a status. */
export function loadElement(to: usize, at: usize, kind: u32): i32 {
  if (kind - elementKindFloat32 <= 1) {
    if (fullFlavour && kind == elementKindFloat64) storeReal(to, load<Real>(at));
    else storeReal(to, load<f32>(at));
    return 0;
  }
  // An element lies in one aligned word, a block is a number of those.
  const wordBytes = sizeof<Wide>();
  const spare = <Wide>(8 * wordBytes - (8 << shiftOf(kind)));
  const word = load<Wide>(at & ~(wordBytes - 1)) << (spare - (<Wide>at << 3));
  const value = kind >= elementKindUint8 ? word >>> spare : word >> spare;
  if (kind == elementKindBool) {
    storeBool(to, value != 0);
    return 0;
  }
  if (!fullFlavour && kind == elementKindUint32 && value < 0) {
    return trap(Trap.IntegerRange);
  }
  return storeWide(to, value);
}

/**
 * Stores a plain number as an element; false when the host has to look at the value: it
 * may be none, be too large, or have 64 bits.
 */
export function storeElement(from: usize, at: usize, kind: u32): bool {
  const tag = tagOf(from);
  const isWhole = tag == Tag.Int || tag == Tag.Bool;
  if (kind - elementKindFloat32 <= 1) {
    if (!isWhole && !isReal(tag)) return false;
    if (fullFlavour && kind == elementKindFloat64) store<Real>(at, numberOf(from));
    else store<f32>(at, <f32>numberOf(from));
    return true;
  }
  const shift = shiftOf(kind);
  if (!isWhole || shift == 3) return false;
  let value = intOf(from);
  if (kind == elementKindBool) value = i32(value != 0);
  const spare = 32 - (8 << shift);
  const isUnsigned = kind >= elementKindUint8;
  const high = value << spare;
  const kept = isUnsigned ? high >>> spare : high >> spare;
  if (kept != value || isUnsigned && value < 0) return false;
  if (shift == 0) store<u8>(at, value);
  else if (shift == 1) store<u16>(at, value);
  else store<i32>(at, value);
  return true;
}
