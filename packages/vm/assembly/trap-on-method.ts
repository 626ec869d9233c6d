// A trap that names the method that was called, by the core's table of attribute names.

import { coreNames, Tag } from "./generated/layout";
import { Name } from "./generated/natives";
import { Trap } from "./generated/traps";
import { core, pushScratch } from "./memory-map";
import { trap, trapOn2 } from "./traps";
import { storeReference } from "./values";

/** A trap on a value; its second operand is the name of a method. */
export function trapOnMethod(number: i32, value: usize, name: Name): i32 {
  const slot = pushScratch();
  if (slot == 0) return trap(Trap.Recursion);
  const names: usize = load<u32>(core, coreNames);
  storeReference(slot, Tag.Str, load<u32>(names + (<usize>name << 2)));
  return trapOn2(number, value, slot);
}
