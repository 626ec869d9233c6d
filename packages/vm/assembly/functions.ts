// Calls: functions with any arguments, native functions, classes, bound methods;
// closures.
//
//   window   R[a]      R[a+1]    R[a+2] ...
//   before   callee    -         arguments, keyword arguments last
//   after    link      function  callee's frame: parameters, *, **, other registers
//            ^ return address and the caller's base; replaced by the result at the return
//
// pc and base are in the header here: `pc` is the return address. A call that enters a
// function changes both and answers `usedFuel`; any other call is done when its helper
// answers 0. Keyword names come as the address of a slot with a tuple of strings, 0 for
// none.

import { fullFlavour } from "./flavour";
import {
  blockBytes, boundCallee, boundSelf, coreBase, corePc, coreTemporaries, coreTrapSecond,
  descriptorEntry, descriptorFrameBytes, descriptorParameterNames, descriptorParameters,
  dictCount, dictEntries, dictUsed, functionAttributes, functionBytes, functionClosure,
  functionDefaults, functionDescriptor, functionEntry, functionFlagDoubleStar,
  functionFlagGenerator, functionFlags, functionFlagStar, functionFrameBytes,
  functionParameters, Tag, tupleBytes, tupleLength, Type,
} from "./generated/layout";
import {
  classNatives, coreBodyCount, countInPython, firstInPython, Hook, nativeArities,
  nativeBodyCount,
  nativeHooks, takingOverCount,
} from "./generated/natives";
import { Trap } from "./generated/traps";
import { callUnbound, isProgramClass } from "./classes";
import { callInstance, instantiate } from "./instances";
import { dictSet, newDict } from "./dicts";
import { isBuiltinException, newException } from "./exceptions";
import { makeGenerator } from "./generators";
import { allocate } from "./heap";
import { callLibrary, hookFunction } from "./library-call";
import { lengthIn } from "./lists";
import {
  core, ensureStackTo, pushSlots, scanTo, stackReserve, stackTop,
} from "./memory-map";
import { countNative } from "./meter";
import { isInstance } from "./operators";
import { portNative } from "./port";
import { stringsEqual, substring, takeObject } from "./strings";
import {
  askHost, callPython, objectMade, partMade, trap, trapOn, trapOn2, usedFuel,
} from "./traps";
import { newTuple, tupleFromSlots } from "./tuples";
import {
  copySlot, payloadOf, referenceOf, storeImmediate, storeInt, storeReference,
  storeUnbound, tagOf,
} from "./values";

/** Most arguments that stands for "any number" in an arity. */
const anyNumber: u32 = 15;

/** Calls the value in R[window] with `count` arguments, those with `names` among them. */
export function callValue(window: usize, count: u32, names: usize): i32 {
  let tag = tagOf(window);
  if (tag == Tag.Bound) {
    if (isProgramClass(referenceOf(window) + boundCallee)) {
      return callUnbound(window, count, names);
    }
    count = insertSelf(window, count);
    if (count == 0) return trap(Trap.Recursion);
    tag = tagOf(window);
  }
  if (tag == Tag.Function) {
    copySlot(window + 8, window);
    return enterFunction(window, count, names);
  }
  if (isProgramClass(window)) return instantiate(window, count, names);
  if (isInstance(window)) return callInstance(window, count, names);
  if (tag == Tag.Native) return callNativeValue(payloadOf(window), window, count, names);
  if (isBuiltinException(window)) return callExceptionClass(window, count, names);
  if (tag == Tag.Type) {
    const native: u32 = load<u8>(classNatives + payloadOf(window));
    if (native != 0) return callNativeValue(native, window, count, names);
  }
  return trapOn(Trap.NotCallable, window);
}

/** Replaces a bound method by its function and puts the object before the arguments. */
function insertSelf(window: usize, count: u32): u32 {
  if (!moveArguments(window, window + 24, count)) return 0;
  const bound = referenceOf(window);
  copySlot(window + 16, bound + boundSelf);
  copySlot(window, bound + boundCallee);
  return count + 1;
}

/** Moves the arguments of a call up, to `to`; false without room. May collect. */
export function moveArguments(window: usize, to: usize, count: u32): bool {
  const bytes = <usize>count << 3;
  if (!ensureStackTo(to + bytes + stackReserve)) return false;
  memory.copy(to, window + 16, bytes);
  scanTo(to + bytes);
  return true;
}

/** Number of the native function that runs, for one that serves several numbers. */
export let calledNative: u32 = 0;

/**
 * Runs a native function on `count` argument slots: by its place in the table of
 * functions, or on the host, where what is rare of some goes, too; one in Python answers
 * callPython.
 */
export function callNative(number: u32, args: usize, count: u32, to: usize): i32 {
  if (number - firstInPython < countInPython) return callPython;
  countNative(number, args, count);
  calledNative = number;
  let status = askHost;
  const bodies = fullFlavour ? nativeBodyCount : coreBodyCount;
  if (number <= bodies) status = call_indirect<i32>(number, args, count, to);
  if (status == askHost) status = portNative(core, number, args, count, to);
  if (status == partMade) {
    const start: usize = load<u32>(core, coreTemporaries);
    return substring(to, args, start, load<u32>(core, coreTemporaries + 4));
  }
  return status <= objectMade ? takeObject(to, -status) : status;
}

/** Whether the class of an instance, the first argument, may do what a native does. */
function isForClass(number: u32, args: usize, count: u32): bool {
  return load<u8>(nativeHooks + number) == Hook.NativeOfInstance + 1
    && count != 0 && isInstance(args)
    && hookFunction(Hook.NativeOfInstance) != 0;
}

/** Calls a native function by its number; its result replaces R[window]. */
export function callNativeValue(
  number: u32, window: usize, count: u32, names: usize,
): i32 {
  const arity: u32 = load<u8>(nativeArities + number);
  const least = arity >>> 4 & 7;
  const most = arity & 15;
  let status = callPython;
  if (names == 0 && count >= least && (count <= most || most == anyNumber)) {
    if (isForClass(number, window + 16, count)) {
      storeImmediate(window, Tag.Native, number);
      const hook = Hook.NativeOfInstance;
      return callLibrary(hook, count + 1, window, window, window + 16, window + 24);
    }
    status = callNative(number, window + 16, count, window);
    if (status == Trap.InstanceMet) status = callPython;
  } else if (
    names == 0 && count < least
    || <u32>load<u8>(nativeHooks + number) - 1 >= takingOverCount
  ) {
    // No hook, or one that is the native function itself and takes what that does.
    storeImmediate(window, Tag.Native, number);
    if (names != 0) return trapOn(Trap.NativeKeywords, window);
    return countTrap(window, count);
  }
  return status == callPython ? callHook(number, window, count, names) : status;
}

/** Calls the prelude function that takes over for a native one. */
export function callHook(number: u32, window: usize, count: u32, names: usize): i32 {
  const hook: u32 = load<u8>(nativeHooks + number);
  const callee = hook == 0 ? 0 : hookFunction(hook - 1);
  if (callee == 0) {
    storeImmediate(window, Tag.Native, number);
    return trapOn(Trap.FeatureMissing, window);
  }
  storeReference(window + 8, Tag.Function, callee);
  return enterFunction(window, count, names);
}

/** Makes an exception of the class in R[window] with the arguments. */
function callExceptionClass(window: usize, count: u32, names: usize): i32 {
  if (names != 0) return trapOn(Trap.NativeKeywords, window);
  const status = tupleFromSlots(window + 8, window + 16, count);
  return status == 0 ? newException(window, window, window + 8) : status;
}

/**
 * Enters the function in R[window + 1]; binds its arguments unless they fit as they are.
 */
export function enterFunction(window: usize, count: u32, names: usize): i32 {
  const frame = window + 16;
  let callee = referenceOf(window + 8);
  const frameBytes: usize = load<u16>(callee, functionFrameBytes);
  if (!ensureStackTo(frame + frameBytes + stackReserve)) return trap(Trap.Recursion);
  callee = referenceOf(window + 8);
  const fits = load<u8>(callee, functionParameters) == count
    && load<u8>(callee, functionFlags) == 0;
  if (!fits || names != 0) {
    const status = bindArguments(window, count, names);
    if (status != 0) return status;
    callee = referenceOf(window + 8);
    if (load<u8>(callee, functionFlags) & functionFlagGenerator) {
      return makeGenerator(window);
    }
  }
  store<u32>(window, load<u32>(core, corePc));
  store<u32>(window, load<u32>(core, coreBase), 4);
  store<u32>(core, frame, coreBase);
  store<u32>(core, load<u32>(callee, functionEntry), corePc);
  return usedFuel;
}

/**
 * A function of the descriptor with the tuples R[defaults] and R[closure], each may be
 * None.
 */
export function makeFunction(
  to: usize, defaults: usize, closure: usize, fixed: usize,
): i32 {
  if (!isTupleOrNone(defaults) || !isTupleOrNone(closure)) {
    return trap(Trap.IllegalInstruction);
  }
  const object = allocate(functionBytes, Type.Function);
  if (object == 0) return trap(Trap.Memory);
  store<u32>(object, load<u32>(fixed, descriptorEntry), functionEntry);
  // Parameters and flags follow the frame size in a descriptor, and precede it here.
  store<u16>(object, load<u16>(fixed, descriptorParameters), functionParameters);
  store<u16>(object, load<u16>(fixed, descriptorFrameBytes), functionFrameBytes);
  store<u32>(object, payloadOf(closure), functionClosure);
  store<u32>(object, payloadOf(defaults), functionDefaults);
  store<u32>(object, fixed, functionDescriptor);
  store<u32>(object, 0, functionAttributes);
  storeReference(to, Tag.Function, object);
  return 0;
}

function isTupleOrNone(slot: usize): bool {
  return tagOf(slot) == Tag.Tuple || tagOf(slot) == Tag.None;
}

/** Length of the tuple in a slot; 0 for no slot. */
function tupleCount(slot: usize): u32 {
  return slot == 0 ? 0 : lengthIn(slot);
}

/** Arranges the arguments as the parameters of the function in R[window + 1]. */
function bindArguments(window: usize, count: u32, names: usize): i32 {
  const frame = window + 16;
  const callee = referenceOf(window + 8);
  const parameters: u32 = load<u8>(callee, functionParameters);
  const flags: u32 = load<u8>(callee, functionFlags);
  const keywords = tupleCount(names);
  const positional = count - keywords;
  const star = frame + (<usize>parameters << 3);
  const doubleStar = star + ((flags & functionFlagStar) << 3);
  const takesNone = (parameters | flags & ~functionFlagGenerator) == 0;
  if (takesNone && count != 0 || positional > parameters && !(flags & functionFlagStar)) {
    return countTrap(window + 8, count);
  }
  const end = frame + (<usize>count << 3);
  // From here on the new frame and all arguments are scanned.
  scanTo(frame + load<u16>(callee, functionFrameBytes));
  scanTo(end);
  const saved = saveKeywords(names, end, keywords);
  if (saved == 0) return trap(Trap.Recursion);
  let status = 0;
  if (flags & functionFlagStar) {
    const extra = positional > parameters ? positional - parameters : 0;
    status = tupleFromSlots(star, star, extra);
  }
  for (let slot = frame + (<usize>positional << 3); slot < star; slot += 8) {
    storeUnbound(slot);
  }
  if (status == 0 && flags & functionFlagDoubleStar) status = newDict(doubleStar, 0);
  for (let index: u32 = 0; status == 0 && index < keywords; index += 1) {
    status = bindKeyword(window, saved, index, doubleStar);
  }
  return status == 0 ? bindDefaults(window, positional) : status;
}

/**
 * Copies the keyword arguments that end at `end` to scratch: the tuple of names, room for
 * one name, the values. Returns where they are, or 0 without room.
 */
function saveKeywords(names: usize, end: usize, keywords: u32): usize {
  const saved = stackTop();
  const bytes = <usize>keywords << 3;
  if (!ensureStackTo(saved + 16 + bytes + stackReserve)) return 0;
  copySlot(saved, names == 0 ? saved : names);
  storeUnbound(saved + 8);
  memory.copy(saved + 16, end - bytes, bytes);
  scanTo(saved + 16 + bytes);
  return saved;
}

/**
 * Binds keyword argument `index` of those saved at `saved` to its parameter or to the
 * dict.
 */
function bindKeyword(window: usize, saved: usize, index: u32, dict: usize): i32 {
  const name = saved + 8;
  const value = saved + 16 + (<usize>index << 3);
  const callee = referenceOf(window + 8);
  const descriptor: usize = load<u32>(callee, functionDescriptor);
  const parameters: u32 = load<u8>(callee, functionParameters);
  let parameter = load<u32>(descriptor, descriptorParameterNames) + tupleBytes;
  copySlot(name, referenceOf(saved) + tupleBytes + (<usize>index << 3));
  let slot = window + 16;
  for (let number: u32 = 0; number < parameters; number += 1) {
    if (stringsEqual(referenceOf(parameter), referenceOf(name))) {
      if (tagOf(slot) != Tag.Unbound) {
        return trapOn2(Trap.ArgumentTwice, window + 8, name);
      }
      copySlot(slot, value);
      return 0;
    }
    parameter += 8;
    slot += 8;
  }
  if (!(load<u8>(callee, functionFlags) & functionFlagDoubleStar)) {
    return trapOn2(Trap.UnexpectedKeyword, window + 8, name);
  }
  return dictSet(dict, name, value);
}

/** Gives parameters without argument their defaults. */
function bindDefaults(window: usize, positional: u32): i32 {
  const callee = referenceOf(window + 8);
  const parameters: u32 = load<u8>(callee, functionParameters);
  const defaults: usize = load<u32>(callee, functionDefaults);
  const required = parameters - (defaults == 0 ? 0 : load<u32>(defaults, tupleLength));
  for (let index = positional; index < parameters; index += 1) {
    const slot = window + 16 + (<usize>index << 3);
    if (tagOf(slot) != Tag.Unbound) continue;
    if (index < required) return missingArgument(window, parameters);
    copySlot(slot, defaults + tupleBytes + (<usize>(index - required) << 3));
  }
  return 0;
}

/** Counts the bound parameters for the message about a missing one. */
function missingArgument(window: usize, parameters: u32): i32 {
  let given: u32 = 0;
  for (let index: u32 = 0; index < parameters; index += 1) {
    if (tagOf(window + 16 + (<usize>index << 3)) != Tag.Unbound) given += 1;
  }
  return countTrap(window + 8, given);
}

/** The trap of a wrong number of arguments; the host knows what the callee takes. */
function countTrap(callee: usize, given: u32): i32 {
  storeInt(core + coreTrapSecond, given);
  return trapOn2(Trap.ArgumentsExactly, callee, core + coreTrapSecond);
}

/** Calls R[window] with the tuple R[window + 2] and the dict R[window + 3], if bound. */
export function callSpread(window: usize): i32 {
  const hasDict = tagOf(window + 24) != Tag.Unbound;
  if (hasDict && tagOf(window + 24) != Tag.Dict) {
    return trapOn2(Trap.SpreadMapping, window, window + 24);
  }
  if (tagOf(window + 16) != Tag.Tuple) return trap(Trap.IllegalInstruction);
  const count = lengthIn(window + 16);
  const keywords: u32 = hasDict ? load<u32>(referenceOf(window + 24), dictCount) : 0;
  const first = window + 16;
  const end = first + (<usize>(count + keywords) << 3);
  if (!ensureStackTo(end + stackReserve)) return trap(Trap.Recursion);
  scanTo(end);
  const tuple = pushSlots(3);
  if (tuple == 0) return trap(Trap.Recursion);
  const dict = tuple + 8;
  const names = tuple + 16;
  copySlot(tuple, first);
  copySlot(dict, first + 8);
  if (hasDict) {
    const status = newTuple(names, keywords);
    if (status != 0) return status;
    if (!spreadDict(dict, names, first + (<usize>count << 3))) {
      return trapOn(Trap.KeywordNotString, window);
    }
  }
  memory.copy(first, referenceOf(tuple) + tupleBytes, <usize>count << 3);
  return callValue(window, count + keywords, keywords == 0 ? 0 : names);
}

/**
 * Writes a dict's keys to the tuple `names` and its values from `to` on; false for a key
 * no str.
 */
function spreadDict(dict: usize, names: usize, to: usize): bool {
  const address = referenceOf(dict);
  let name = referenceOf(names) + tupleBytes;
  let entry = load<u32>(address, dictEntries) + blockBytes;
  for (let left = load<u32>(address, dictUsed); left != 0; left -= 1) {
    const tag = tagOf(entry);
    if (tag == Tag.Str) {
      copySlot(name, entry);
      copySlot(to, entry + 8);
      name += 8;
      to += 8;
    } else if (tag != Tag.Unbound) {
      return false;
    }
    entry += 16;
  }
  return true;
}
