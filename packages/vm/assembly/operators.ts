// Operators of the program's classes: an instruction with an instance among its operands
// is a call of a hook of the prelude with the number of the instruction and the operands.
// An image without the hook has no class that defines such operators: the instruction
// then does what it does for any object.

import { programClasses } from "./flavour";
import { coreHooks, corePc, exceptionSlotKind, Tag } from "./generated/layout";
import { findInClass } from "./attribute-slots";
import { isPlainInstance, isProgramClass, kindOf, specialKey } from "./classes";
import { comparisonOf } from "./execute";
import { Hook, Name } from "./generated/natives";
import {
  Op, firstOperator, lastOperator, operandHooks, operandUses, usesA, usesB, usesC,
  usesImmediateB, usesImmediateC, usesIndex, usesJump, usesNoResult,
} from "./generated/opcodes";
import { Trap } from "./generated/traps";
import { hashTrap } from "./hashing";
import {
  fieldA, fieldB, fieldC, immediateB, immediateC, operand,
} from "./instruction";
import { core, pushSlots, resetScratch } from "./memory-map";
import {
  callLibrary, callLibraryOn, callWithTwo, enterCall, hookFunction, jumpResult,
  openCall, orPlain, orPrelude,
} from "./library-call";
import { trap } from "./traps";
import { copySlot, referenceOf, storeInt, tagOf } from "./values";

/** Whether a value is of a class of the program. */
export function isInstance(slot: usize): bool {
  return programClasses && (isPlainInstance(slot) || tagOf(slot) == Tag.Exception
    && isProgramClass(referenceOf(slot) + exceptionSlotKind));
}

/** How an instruction uses its operands; 0 when no class can define it. */
// @ts-ignore: decorator
@inline export function operandUse(op: u32): u32 {
  if (op - firstOperator > lastOperator - firstOperator) return 0;
  return load<u8>(operandUses + op - firstOperator);
}

/** Whether an operand decides that the prelude runs an instruction; a key does not. */
function anyInstance(use: u32, a: usize, b: usize, c: usize): bool {
  if (use & usesIndex) return isInstance(use & usesC ? b : a);
  return (use & usesA) != 0 && isInstance(a)
    || (use & usesB) != 0 && isInstance(b)
    || (use & usesC) != 0 && isInstance(c);
}

/** Hook of an operator plus 1; 0 when the image has it not. */
function operatorHook(op: u32): u32 {
  const hook = load<u8>(operandHooks + op - firstOperator);
  return hook != 0 && hookFunction(hook - 1) != 0 ? hook : 0;
}

/** Runs an instruction whose containers hold instances in the prelude. */
export function operateAgain(instruction: u32): i32 {
  const op = instruction & 0xff;
  const isKey = hashTrap == Trap.InstanceMet;
  resetScratch();
  if (isKey && op == Op.ListAppend) {
    const set = operand(instruction, fieldA), value = operand(instruction, fieldB);
    return callWithTwo(Hook.SetAdd, 0, set, value);
  }
  if (operandUse(op) == 0) return trap(Trap.InstanceMet);
  if (isKey) return operateAfter(instruction, isKeyed);
  return operatorHook(op) == 0
    ? trap(Trap.InstanceMet)
    : operateAfter(instruction, 0);
}

// What the prelude is told besides the number of an instruction.
/** The method of the left operand has answered NotImplemented. */
export const isTried: u32 = 0x100;
/** An augmented assignment. */
export const isInPlace: u32 = 0x200;
/** A key is an instance, or holds one. */
const isKeyed: u32 = 0x400;

/** Whether the next instruction runs as for any object: its classes have said no. */
let isPlain: bool = false;

/** The instruction at `start` runs once more, without the prelude. */
export function runPlainly(start: usize): void {
  store<u32>(core, start, corePc);
  isPlain = true;
}

/** Whether the prelude runs an instruction. */
export function isForPrelude(
  op: u32, use: u32, a: usize, b: usize, c: usize,
): bool {
  if (load<u32>(core, coreHooks) == 0) return false;
  const wasPlain = isPlain;
  isPlain = false;
  return !wasPlain && anyInstance(use, a, b, c) && operatorHook(op) != 0;
}

/** Goes on with an instruction whose text has parts that the program makes. */
export function finishText(instruction: u32): i32 {
  const a = operand(instruction, fieldA);
  if ((instruction & 0xff) == Op.PrintItem) {
    return callLibrary(Hook.PrintInstance, 1, 0, a, 0, 0);
  }
  const left = operand(instruction, fieldB), right = operand(instruction, fieldC);
  return callWithTwo(Hook.PercentOf, a, left, right);
}

/** Name of the method of an operator; 0 for what the prelude does. */
function methodName(instruction: u32): u32 {
  const op = instruction & 0xff;
  if (op - Op.GetIndex < 2) return Name.__getitem__ + op - Op.GetIndex;
  if (op <= <u32>Op.ShiftRight) return Name.__add__ + op - Op.Add;
  if (op - Op.JumpIfLess <= <u32>(Op.JumpIfNotEqual - Op.JumpIfLess)) {
    return Name.__eq__ + comparisonOf(instruction) - Op.Equal;
  }
  const name = <u32>Name.__eq__ + op - Op.Equal;
  return name - Name.__eq__ <= <u32>(Name.__ge__ - Name.__eq__) ? name : 0;
}

/**
 * The method of an operator in the class of its left operand, or 0: also when the right
 * one's may come first, because its class may derive from the other and has a method.
 */
function methodOfOperator(instruction: u32, left: usize, right: usize): usize {
  const name = methodName(instruction);
  if (name == 0 || !isInstance(left)) return 0;
  const kind = kindOf(left);
  if (name <= <u32>Name.__ge__ && isInstance(right) && kindOf(right) != kind) {
    const reflected = name + (<u32>Name.__radd__ - <u32>Name.__add__);
    if (name >= <u32>Name.__eq__) return 0;
    if (findInClass(kindOf(right), specialKey(reflected)) != 0) return 0;
  }
  const value = findInClass(kind, specialKey(name));
  return value != 0 && tagOf(value) == Tag.Function ? value : 0;
}

/** Runs an instruction with an instance among its operands. */
export function operate(
  instruction: u32, use: u32, a: usize, b: usize, c: usize,
): i32 {
  const op = instruction & 0xff, isJump = (use & usesJump) != 0;
  const left = isJump ? a : b, right = isJump ? b : c;
  const values = openCall(3);
  if (values == 0) return trap(Trap.Recursion);
  const method = methodOfOperator(instruction, left, right);
  if (method == 0) return operateInPrelude(instruction, 0, use, a, b, c);
  copySlot(values, left);
  copySlot(values + 8, right);
  copySlot(values + 16, a);
  if (op == Op.SetIndex) return enterCall(values, 3, 0, referenceOf(method));
  let to = (isJump ? jumpResult : a) | orPrelude;
  if (op == Op.GetIndex) to = a;
  return enterCall(values, 2, to, referenceOf(method));
}

/** Runs an instruction of the running frame in the prelude, with a mark. */
export function operateAfter(instruction: u32, mark: u32): i32 {
  return operateInPrelude(
    instruction, mark, operandUse(instruction & 0xff), operand(instruction, fieldA),
    operand(instruction, fieldB), operand(instruction, fieldC),
  );
}

/** Runs an instruction in the prelude. */
function operateInPrelude(
  instruction: u32, mark: u32, use: u32, a: usize, b: usize, c: usize,
): i32 {
  const first = pushSlots(4);
  if (first == 0) return trap(Trap.Recursion);
  storeInt(first, instruction & 0xff | mark);
  let slot = first;
  if (use & usesA) copySlot(slot += 8, a);
  if (use & usesB) copySlot(slot += 8, b);
  if (use & usesC) copySlot(slot += 8, c);
  if (use & usesImmediateB) storeInt(slot += 8, immediateB(instruction));
  if (use & usesImmediateC) storeInt(slot += 8, immediateC(instruction));
  if ((instruction & 0xff) == Op.GetSlice) {
    copySlot(first + 16, c);
    copySlot(first + 24, c + 8);
    slot = first + 24;
  }
  let to = a | orPlain;
  if (use & usesJump) to = jumpResult;
  if (use & usesNoResult) to = 0;
  let hook: u32 = load<u8>(operandHooks + (instruction & 0xff) - firstOperator) - 1;
  const isAssigned = mark == isInPlace || (instruction & 0xff) - Op.InPlaceAdd <= 1;
  if (mark == isKeyed && hook != Hook.Compare) hook = Hook.OperateOnKey;
  if (isAssigned && hookFunction(Hook.OperateInPlace) != 0) hook = Hook.OperateInPlace;
  return callLibraryOn(hook, <u32>((slot - first) >> 3) + 1, to, first);
}
