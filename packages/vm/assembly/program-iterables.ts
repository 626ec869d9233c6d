// Iterables that only the interpreter can run: generators, and instances of the program's
// classes. A helper that meets one gives up (Trap.IterableMet, the value its operand);
// the instruction then goes on in the prelude, or once more with a list of the values.

import { corePc, coreTrapFirst } from "./generated/layout";
import { Hook } from "./generated/natives";
import { Op } from "./generated/opcodes";
import { Trap } from "./generated/traps";
import { countOf, fieldA, fieldB, fieldC, operand } from "./instruction";
import { callLibrary, callWithTwo, hookFunction, unpackResult } from "./library-call";
import { core, pushSlots, resetScratch } from "./memory-map";
import { trap, trapOn } from "./traps";
import { copySlot, sameSlot, storeInt, storeUnbound } from "./values";

/** Goes on with the instruction at `start` that met such an iterable. */
export function iterateInPrelude(instruction: u32, start: usize): i32 {
  if (hookFunction(Hook.ListOf) == 0) return trap(Trap.IterableMet);
  const a = operand(instruction, fieldA);
  const b = operand(instruction, fieldB);
  const c = operand(instruction, fieldC);
  resetScratch();
  const iterable = pushSlots(2);
  if (iterable == 0) return trap(Trap.Recursion);
  const most = iterable + 8;
  copySlot(iterable, core + coreTrapFirst);
  storeUnbound(core + coreTrapFirst);
  switch (<i32>(instruction & 0xff)) {
    case Op.Unpack:
      // One more than are wanted tells that there are too many.
      storeInt(most, countOf(instruction) + 1);
      return callWithTwo(Hook.ListOf, a | unpackResult, iterable, most);
    case Op.InPlaceAdd: return callWithTwo(Hook.ListExtend, a, b, c);
    case Op.SetIndex: return callLibrary(Hook.SliceFill, 3, 0, b, c, a);
    case Op.In: case Op.NotIn:
      storeInt(most, instruction & 0xff);
      return callLibrary(Hook.Contains, 3, a, most, b, c);
    default:
      return withList(start, a + 16, countOf(instruction), iterable);
  }
}

/** Makes a list of the argument that is the iterable; the call then runs once more. */
function withList(start: usize, argument: usize, count: u32, iterable: usize): i32 {
  const end = argument + (<usize>count << 3);
  while (argument < end && !sameSlot(argument, iterable)) argument += 8;
  if (argument == end) return trapOn(Trap.IterableMet, iterable);
  store<u32>(core, start, corePc);
  return callLibrary(Hook.ListOf, 1, argument, iterable, 0, 0);
}
