// Every instruction that the fast loop does not finish by itself, in full: one case per
// opcode, in table order. interpreter.ts comes here with pc and base in the header, pc
// after the first word; the answer is a status (traps.ts). An instruction with a second
// word takes it first, so that pc is the next instruction before any helper can wait,
// call or raise.

import { fastPaths } from "./flavour";
import {
  cellBytes, cellValue, coreBase, coreHeaderBytes, corePc, coreState, coreStateFinished,
  coreTemporaries, segmentHeaderBytes, sliceBytes, sliceStart, Tag, Type,
} from "./generated/layout";
import { Hook, Native } from "./generated/natives";
import { Op } from "./generated/opcodes";
import { Trap } from "./generated/traps";
import { binary, isInteger, setOperator, unary } from "./arithmetic";
import { callMethod, getAttribute } from "./attributes";
import { isMatrix, matrixElement, rowNumber } from "./arrays";
import { isBytes } from "./bytearrays";
import { deleteAttribute, keyOf, setObjectAttribute } from "./classes";
import { compareSlots, isTrue } from "./compare";
import { dictSet, newDict } from "./dicts";
import { matchException, raise, reraise } from "./exceptions";
import { callNativeValue, callSpread, callValue, makeFunction } from "./functions";
import { endGenerator, resume, yieldValue } from "./generators";
import { allocate } from "./heap";
import {
  contains, deleteIndex, getIndex, getSlice, lengthOf, setIndex,
} from "./indexing";
import {
  countOf, countC, fieldA, fieldB, fieldC, fuelOfJump, immediateB, immediateC, jumpC,
  jumpDH, operand, registerA, registerB, registerC, registerDL, wideBx,
} from "./instruction";
import { getIterator, nextValue, unpack } from "./iteration";
import {
  isForPrelude, isInPlace, isInstance, operandUse, operate, operateAfter,
} from "./operators";
import {
  callLibrary, callWithTwo, finishLibraryCall, hookFunction,
} from "./library-call";
import { addValue, listFromSlots } from "./lists";
import { core, popScratch, pushScratch } from "./memory-map";
import { checkRange } from "./natives-sequences";
import { portNative } from "./port";
import { ended, trap, trapInteger, trapOn, usedFuel } from "./traps";
import { tupleFromSlots } from "./tuples";
import {
  copySlot, intOf, storeBool, storeImmediate, storeInt, storeReference, storeUnbound,
  tagOf,
} from "./values";

/** The second word of the running instruction; pc moves behind it. */
function takeWord(): u32 {
  const pc: usize = load<u32>(core, corePc);
  store<u32>(core, pc + 4, corePc);
  return load<u32>(pc);
}

/** The name in the second word of the running instruction; pc moves behind it. */
function takeName(): u32 {
  return takeWord() & 0xffff;
}

/** Slot of a constant; `distance` counts words from the end of the instruction. */
function constantAt(distance: u32): usize {
  return load<u32>(core, corePc) + (distance << 2);
}

/** Moves pc by a distance in bytes. */
function jump(distance: isize): void {
  store<u32>(core, load<u32>(core, corePc) + distance, corePc);
}

/** Copies the value of a global to a slot; the trap of one that has none. */
function readGlobal(to: usize, number: u32): i32 {
  const slot = globalSlot(number);
  if (tagOf(slot) == Tag.Unbound) return trapInteger(Trap.NameUndefined, number);
  copySlot(to, slot);
  return 0;
}

/** Slot of a global by its number. */
// @ts-ignore: decorator
@inline function globalSlot(number: u32): usize {
  return core + coreHeaderBytes + segmentHeaderBytes + (<usize>number << 3);
}

/** The operator not: 0, 1 or minus a trap. */
function notTrue(slot: usize): i32 {
  const answer = isTrue(slot);
  return answer < 0 ? answer : 1 - answer;
}

/** Runs one instruction whose operands are not the common ones. */
export function execute(instruction: u32): i32 {
  const base: usize = load<u32>(core, coreBase);
  const a = registerA(instruction, base);
  const b = registerB(instruction, base);
  const c = registerC(instruction, base);
  const op = <i32>(instruction & 0xff);
  const use = operandUse(op);
  if (use != 0 && isForPrelude(op, use, a, b, c)) {
    return operate(instruction, use, a, b, c);
  }
  switch (op) {
    case Op.GetGlobal: return trapInteger(Trap.NameUndefined, wideBx(instruction));
    case Op.DeleteGlobal: return deleteGlobal(wideBx(instruction));
    case Op.CheckBound: return trapOn(Trap.LocalUnbound, constantAt(wideBx(instruction)));
    case Op.NewCell: return newCell(a);

    case Op.Add:
    case Op.Subtract:
    case Op.Multiply:
    case Op.Divide:
    case Op.FloorDivide:
    case Op.Modulo:
    case Op.Power:
    case Op.And:
    case Op.Or:
    case Op.Xor:
    case Op.ShiftLeft:
    case Op.ShiftRight:
    case Op.TrueDivide:
    case Op.InPlaceAdd:
    case Op.InPlaceMultiply: return binary(op, a, b, c);
    case Op.InPlaceOther: return changeInPlace();
    case Op.AddImmediate: return addImmediate(a, b, immediateC(instruction));
    case Op.MultiplyAdd: return multiplyAdd(a, b, c);
    case Op.Negate:
    case Op.Positive:
    case Op.Invert: return unary(op, a, b);

    case Op.Not: return compareTo(a, notTrue(b));
    // The truth of other values is found without this.
    case Op.JumpIfTrue:
    case Op.JumpIfFalse: return -isTrue(a);
    case Op.Equal:
    case Op.NotEqual:
    case Op.Less:
    case Op.LessEqual:
    case Op.Greater:
    case Op.GreaterEqual: return compareTo(a, compareSlots(op, b, c));
    case Op.In:
    case Op.NotIn: return membership(op, a, b, c);

    case Op.JumpIfLess:
    case Op.JumpIfNotLess:
    case Op.JumpIfLessEqual:
    case Op.JumpIfNotLessEqual:
    case Op.JumpIfEqual:
    case Op.JumpIfNotEqual: return compareAndJump(instruction, a, b);
    case Op.JumpIfLessImmediate:
    case Op.JumpIfNotLessImmediate:
    case Op.JumpIfGreaterImmediate:
    case Op.JumpIfNotGreaterImmediate:
    case Op.JumpIfEqualImmediate:
    case Op.JumpIfNotEqualImmediate: return compareImmediate(instruction, a);

    case Op.ForRangePrepare: return forRangePrepare(a, b, c);
    case Op.GetIterator: return startIteration(a, b);
    case Op.ForIterate: return forIterate(a, b);

    case Op.GetRow: return getRow(a, b, c);
    case Op.GetIndex: return getIndex(a, b, c);
    case Op.SetIndex: return setIndex(a, b, c);
    case Op.DeleteIndex: return deleteIndex(a, b);
    case Op.GetSlice: return getSlice(a, b, c);
    case Op.NewSlice: return newSlice(a, b);
    case Op.GetIndex2:
    case Op.SetIndex2: return runPair(op, base, a, b, c);
    case Op.Length: return lengthTo(a, b);

    case Op.GetAttribute: return getAttribute(a, b, takeName());
    case Op.SetAttribute: return setObjectAttribute(b, a, keyOf(takeName()));
    case Op.DeleteAttribute: return deleteAttribute(a, keyOf(takeName()));

    case Op.Call: return callValue(a, countOf(instruction), 0);
    case Op.CallGlobal: return callGlobal(a, countOf(instruction), takeWord());
    case Op.CallMethod: return callMethod(a, countOf(instruction), takeName(), 0);
    case Op.CallKeyword: {
      const names = takeWord();
      return callValue(a, countOf(instruction), constantAt(names));
    }
    case Op.CallMethodKeyword: {
      const word = takeWord();
      return callMethod(a, countOf(instruction), word & 0xffff, constantAt(word >>> 16));
    }
    case Op.CallSpread: return callSpread(a);
    case Op.CallNative: return callNativeValue(takeWord(), a, countOf(instruction), 0);
    case Op.MakeFunction: return makeFunction(a, b, c, takeWord());
    case Op.Halt: return halt();
    case Op.Continue: return finishLibraryCall();

    case Op.NewList: return listFromSlots(a, b, countC(instruction));
    case Op.NewTuple: return tupleFromSlots(a, b, countC(instruction));
    case Op.NewDict: return dictFromSlots(a, b, countC(instruction));
    case Op.ListAppend: return addValue(a, b);
    case Op.Unpack: return unpack(a, countOf(instruction), c);

    case Op.Raise: return raise(a, b);
    case Op.Reraise: return reraise(a);
    case Op.MatchException: return compareTo(a, i32(matchException(b, c, 8)));

    case Op.PrintItem:
    case Op.PrintNewline:
      return portNative(core, Native.PreludePrintItem, a, i32(op == Op.PrintItem), a);

    case Op.Yield:
      return fastPaths ? trap(Trap.IllegalInstruction) : yieldValue(a, b);
    case Op.GeneratorReturn: return endGenerator();
    default: return trap(Trap.IllegalInstruction);
  }
}

function deleteGlobal(number: u32): i32 {
  const slot = globalSlot(number);
  const status = readGlobal(slot, number);
  storeUnbound(slot);
  return status;
}

/** Moves the value of a register to a new cell. */
function newCell(variable: usize): i32 {
  const cell = allocate(cellBytes, Type.Cell);
  if (cell == 0) return trap(Trap.Memory);
  copySlot(cell + cellValue, variable);
  storeReference(variable, Tag.Cell, cell);
  return 0;
}

/** Does what the next instruction says if that can be done in place, and skips it. */
function changeInPlace(): i32 {
  const pc: usize = load<u32>(core, corePc);
  const next = load<u32>(pc);
  const left = operand(next, fieldB);
  const right = operand(next, fieldC);
  const op = next & 0xff;
  if (isInstance(left)) {
    // What is skipped has one word.
    const isOperator = op - Op.Add <= <u32>(Op.InPlaceMultiply - Op.Add);
    if (!isOperator || hookFunction(Hook.OperateInPlace) == 0) return 0;
    store<u32>(core, pc + 4, corePc);
    return operateAfter(next, isInPlace);
  }
  const number = setOperator(op, left, right);
  let hook = Hook.SetSubtractInPlace + number;
  if (number > 3 || tagOf(left) != Tag.Set) {
    if (!isBytes(left) || op - Op.InPlaceAdd > 1) return 0;
    hook = Hook.BytearrayAddInPlace + op - Op.InPlaceAdd;
  }
  store<u32>(core, pc + 4, corePc);
  return callWithTwo(hook, operand(next, fieldA), left, right);
}

/** The header's slot for an int in an instruction; nobody else uses it. */
// @ts-ignore: decorator
@inline const constantSlot: usize = coreTemporaries + 16;

/** A negative operand stands for a subtraction: a str would take it as text to join. */
function addImmediate(to: usize, left: usize, right: i32): i32 {
  const slot = core + constantSlot;
  storeInt(slot, right < 0 ? -right : right);
  return binary(right < 0 ? Op.Subtract : Op.Add, to, left, slot);
}

function multiplyAdd(sum: usize, left: usize, right: usize): i32 {
  const product = pushScratch();
  if (product == 0) return trap(Trap.Recursion);
  const status = binary(Op.Multiply, product, left, right);
  if (status == Trap.OperandTypes) return Trap.ProductTypes;
  return status == 0 ? binary(Op.Add, sum, sum, product) : status;
}

/** Stores the answer of a comparison: 0, 1, or a negative trap number. */
function compareTo(to: usize, answer: i32): i32 {
  if (answer < 0) return -answer;
  storeBool(to, answer != 0);
  return 0;
}

function membership(op: i32, to: usize, value: usize, container: usize): i32 {
  const answer = contains(value, container);
  return compareTo(to, op == Op.NotIn && answer >= 0 ? 1 - answer : answer);
}

/**
 * Comparison of each pair of jumps from JumpIfLess on, above Equal, four bits each; the
 * second of a pair is the negation.
 */
const comparisons: u32 = (Op.Less - Op.Equal) * 0x1001 | (Op.LessEqual - Op.Equal) << 4
  | (Op.Greater - Op.Equal) << 16;

/** Comparison of a conditional jump. */
export function comparisonOf(instruction: u32): i32 {
  const pair = ((instruction & 0xff) - Op.JumpIfLess) >>> 1;
  return Op.Equal + <i32>(comparisons >>> (pair << 2) & 15);
}

function compareAndJump(instruction: u32, left: usize, right: usize): i32 {
  const answer = compareSlots(comparisonOf(instruction), left, right);
  if (answer < 0) return -answer;
  if (<u32>answer == (instruction & 1)) return 0;
  jump(jumpC(instruction));
  return fuelOfJump(instruction) < 0 ? usedFuel : 0;
}

function compareImmediate(instruction: u32, left: usize): i32 {
  const right = core + constantSlot;
  storeInt(right, immediateB(instruction));
  return compareAndJump(instruction, left, right);
}

function forRangePrepare(counter: usize, limit: usize, step: usize): i32 {
  const exit = <isize>takeWord() << 2;
  let status = checkRange(counter, 2);
  if (status == 0) status = checkRange(limit, 1);
  if (status == 0) status = checkRange(step, 3);
  if (status != 0) return status;
  const distance = intOf(step);
  if (distance == 0) return trap(Trap.RangeStepZero);
  const first = intOf(counter), end = intOf(limit);
  const empty = distance > 0 ? first >= end : first <= end;
  if (empty) jump(exit);
  return 0;
}

function startIteration(to: usize, iterable: usize): i32 {
  if (isInstance(iterable) && hookFunction(Hook.Iterate) != 0) {
    storeImmediate(to + 8, 0, 0);
    return callLibrary(Hook.Iterate, 1, to, iterable, 0, 0);
  }
  if (tagOf(iterable) != Tag.Generator) return getIterator(to, iterable);
  copySlot(to, iterable);
  storeImmediate(to + 8, 0, 0);
  return 0;
}

function forIterate(iterator: usize, to: usize): i32 {
  const exit = <isize>takeWord() << 2;
  if (tagOf(iterator) == Tag.Generator) return resume(to, iterator, 0, 1);
  const answer = nextValue(iterator, to);
  if (answer == 1) jump(exit);
  return answer < 0 ? -answer : 0;
}

/** object[key], or the number of a row. */
function getRow(to: usize, object: usize, key: usize): i32 {
  return isMatrix(object) && isInteger(key)
    ? rowNumber(to, object, key)
    : getIndex(to, object, key);
}

/** An element of an array of two dimensions; the next instruction for other values. */
function runPair(op: i32, base: usize, a: usize, object: usize, row: usize): i32 {
  const word = takeWord();
  if (!isMatrix(object) || tagOf(row) != Tag.Int) return 0;
  const column = registerDL(word, base);
  const status = matrixElement(op == Op.SetIndex2, a, object, row, column);
  if (status == 0) jump(jumpDH(word));
  return status;
}

function newSlice(to: usize, bounds: usize): i32 {
  const slice = allocate(sliceBytes, Type.Slice);
  if (slice == 0) return trap(Trap.Memory);
  memory.copy(slice + sliceStart, bounds, 24);
  storeReference(to, Tag.Slice, slice);
  return 0;
}

function lengthTo(to: usize, object: usize): i32 {
  const length = lengthOf(object);
  if (length < 0) return trapOn(Trap.NoLength, object);
  storeInt(to, length);
  return 0;
}

function callGlobal(window: usize, count: u32, number: u32): i32 {
  const status = readGlobal(window, number);
  return status == 0 ? callValue(window, count, 0) : status;
}

/** The program of this core has ended: its outermost frame returned. */
function halt(): i32 {
  store<u32>(core, coreStateFinished, coreState);
  return ended;
}

/** A dict of `pairs` keys and values; the registers stay as they are. */
function dictFromSlots(to: usize, from: usize, pairs: u32): i32 {
  const dict = pushScratch();
  if (dict == 0) return trap(Trap.Recursion);
  let status = newDict(dict, pairs);
  for (; status == 0 && pairs != 0; pairs -= 1) {
    status = dictSet(dict, from, from + 8);
    from += 16;
  }
  if (status == 0) copySlot(to, dict);
  popScratch(1);
  return status;
}
