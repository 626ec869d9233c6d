// Built-in functions that walk iterables or make progressions and iterators.
//
// Scratch slots pushed here are forgotten by the interpreter when the function returns.

import {
  coreTrapSecond, iteratorKindDict, iteratorKindEnumerate, iteratorKindSequence, Tag,
  Type, xrangeBytes, xrangeLength, xrangeStart, xrangeStep,
} from "./generated/layout";
import { Native } from "./generated/natives";
import { Trap } from "./generated/traps";
import { calledNative } from "./functions";
import { resume } from "./generators";
import { isTable } from "./dicts";
import { allocate } from "./heap";
import {
  dictKeys, exhausted, newIterator, nextValue,
} from "./iteration";
import { allocateSequence, itemsAt } from "./lists";
import { core } from "./memory-map";
import { checkInt } from "./natives-numbers";
import { notWhole } from "./slices";
import { isInstance } from "./operators";
import { callPython, trap, trapOn } from "./traps";
import {
  copySlot, hasArgument, intOf, storeInt, storeReference, tagOf,
} from "./values";

/** enumerate(iterable, start?) */
export function builtinEnumerate(args: usize, count: u32, to: usize): i32 {
  if (tagOf(args) == Tag.Generator || isInstance(args)) return callPython;
  let start = 0;
  if (hasArgument(args, count, 1)) {
    const status = checkInt(args + 8);
    if (status != 0) return notWhole ? trapOn(Trap.NotIndex, args + 8) : status;
    start = intOf(args + 8);
  }
  return newIterator(to, iteratorKindEnumerate, start, args);
}

/** The arithmetic progression that progression() has read from arguments. */
let rangeStart: i32 = 0;
let rangeStep: i32 = 1;
let rangeLength: u32 = 0;

/** The trap unless a slot holds an int of 32 bits; its text tells which one of range. */
export function checkRange(slot: usize, which: i32): i32 {
  const status = checkInt(slot);
  if (status != 0) storeInt(core + coreTrapSecond, which);
  return status;
}

/** Whether the arguments are those of range, whose errors have their own words. */
// @ts-ignore: decorator
@inline function isRange(): bool {
  return calledNative == Native.BuiltinRange;
}

/** Trap of the first argument that is no integer of 32 bits; 0 for none. */
let rangeTrap: i32 = 0;

/** An argument of range or xrange; sets rangeTrap if none is set. */
function rangeNumber(slot: usize, which: i32): i32 {
  if (rangeTrap == 0) rangeTrap = checkRange(slot, isRange() ? which : 0);
  return intOf(slot);
}

/** Reads (stop), (start, stop) or (start, stop, step). */
function progression(args: usize, count: u32): i32 {
  rangeTrap = 0;
  const two = hasArgument(args, count, 1);
  rangeStart = two ? rangeNumber(args, 2) : 0;
  const stop = rangeNumber(two ? args + 8 : args, 1);
  rangeStep = hasArgument(args, count, 2) ? rangeNumber(args + 16, 3) : 1;
  if (rangeTrap != 0) return rangeTrap;
  if (rangeStep == 0) return trap(isRange() ? Trap.RangeStepZero : Trap.XrangeStepZero);
  const low = rangeStep < 0 ? stop : rangeStart;
  const high = rangeStep < 0 ? rangeStart : stop;
  const steps = (<u32>(high - low) - 1) / <u32>abs(rangeStep) + 1;
  rangeLength = low < high ? steps : 0;
  return <i32>rangeLength < 0 ? trap(Trap.IntegerRange) : 0;
}

/** range(start, stop?, step?) */
export function builtinRange(args: usize, count: u32, to: usize): i32 {
  const status = progression(args, count);
  if (status != 0) return status;
  const list = allocateSequence(Tag.List, rangeLength);
  if (list == 0) return trap(Trap.Memory);
  let value = rangeStart;
  const items = itemsAt(list);
  const end = items + (<usize>rangeLength << 3);
  for (let item = items; item < end; item += 8) {
    storeInt(item, value);
    value += rangeStep;
  }
  storeReference(to, Tag.List, list);
  return 0;
}

/** xrange(start, stop?, step?) */
export function builtinXrange(args: usize, count: u32, to: usize): i32 {
  const status = progression(args, count);
  if (status != 0) return status;
  const address = allocate(xrangeBytes, Type.Xrange);
  if (address == 0) return trap(Trap.Memory);
  store<i32>(address, rangeStart, xrangeStart);
  store<u32>(address, rangeLength, xrangeLength);
  store<i32>(address, rangeStep, xrangeStep);
  storeReference(to, Tag.Xrange, address);
  return 0;
}

export {
  generatorSend, generatorThrow,
} from "./generators";

/** iter(iterable) */
export function builtinIter(args: usize, count: u32, to: usize): i32 {
  if (count > 1 || isInstance(args)) return callPython;
  const tag = tagOf(args);
  if (tag == Tag.Iterator || tag == Tag.Generator) {
    copySlot(to, args);
    return 0;
  }
  const kind = isTable(tag) ? iteratorKindDict : iteratorKindSequence;
  return newIterator(to, kind, dictKeys, args);
}

/** next(iterator, default?) */
export function builtinNext(args: usize, count: u32, to: usize): i32 {
  if (isInstance(args)) return callPython;
  if (tagOf(args) == Tag.Generator) {
    return hasArgument(args, count, 1) ? callPython : resume(to, args, 0, 0);
  }
  if (tagOf(args) != Tag.Iterator) return trapOn(Trap.NotIterator, args);
  const status = nextValue(args, to);
  if (status < 0) return -status;
  if (status == exhausted) {
    if (!hasArgument(args, count, 1)) return trap(Trap.StopIteration);
    copySlot(to, args + 8);
  }
  return 0;
}

/** next() of a generator or iterator, which has no default */
export { builtinNext as generatorNext };
