// Built-in functions about values of any kind: truth, hash, length, identity. The host
// knows their classes.

import { coreIdentities, Tag } from "./generated/layout";
import { Trap } from "./generated/traps";
import { isTrue } from "./compare";
import { hashOf, hashTrap } from "./hashing";
import { lengthOf } from "./indexing";
import { newList } from "./lists";
import { core } from "./memory-map";
import { trapOn } from "./traps";
import { copySlot, hasArgument, storeBool, storeInt, tagOf } from "./values";

/** bool(x?) */
export function builtinBool(args: usize, count: u32, to: usize): i32 {
  storeBool(to, hasArgument(args, count, 0) && isTrue(args));
  return 0;
}

/** hash(x) */
export function builtinHash(args: usize, count: u32, to: usize): i32 {
  const hash = hashOf(args);
  if (hashTrap != 0) return hashTrap;
  storeInt(to, hash);
  return 0;
}

/**
 * _identities(), for the prelude: objects move, so that a value's id is its place in a
 * list of all values asked for, which keeps them.
 */
export function preludeIdentities(args: usize, count: u32, to: usize): i32 {
  const known = core + coreIdentities;
  const status = tagOf(known) == Tag.List ? 0 : newList(known, 0);
  copySlot(to, known);
  return status;
}

/** len(x) */
export function builtinLen(args: usize, count: u32, to: usize): i32 {
  const length = lengthOf(args);
  if (length < 0) return trapOn(Trap.NoLength, args);
  storeInt(to, length);
  return 0;
}
