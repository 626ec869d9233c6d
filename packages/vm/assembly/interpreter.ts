// The fast loop: decodes and runs instructions whose operands are of the common kinds.
//
// One case per opcode with a fast path, in table order; opcodes without one, and operands
// that are not common, leave the switch by `break` and run in full in execute.ts. Program
// counter, base of the running frame and fuel are locals here, and in the header
// everywhere else. Without `fastPaths`, in the core flavour, only what no other file does
// is done here.
//
//   register x of the running frame: base + 8 x        link of the frame: base - 16
//
// Why a switch: it becomes one br_table. Threaded handlers by tail calls were two to
// three times slower, decoding by byte loads and self-modifying typed opcodes gained
// nothing (measured on Node 20; docs/decisions/0001-register-machine.md).
//
// Over 400 lines because it is one switch: a case per opcode, and nothing else.
// Conditional jumps and most calls leave the switch, too, with an outcome (outcomes.ts).
//
// Fuel: a taken backward jump, a call that enters a function, and a yield use one unit
// each; the slice ends after the instruction that used the last one.

import { fastPaths, Real } from "./flavour";
import {
  arrayLength, cellValue, coreBase, coreHeaderBytes, coreHeapLow, coreNames, corePc,
  coreState, coreStateBlocked, frameCallerBase, frameFunction, frameGenerator,
  frameInstructionEnd, functionClosure, functionEntry, functionFrameBytes, generatorPc,
  listLength, segmentHeaderBytes, strBytes, strLength, Tag, tupleBytes, tupleLength,
} from "./generated/layout";
import { Name } from "./generated/natives";
import { Op } from "./generated/opcodes";
import { attributeSlot, hintedValue, methodOf, placeFor } from "./attribute-slots";
import { holdsReals, movePair, readItem, realAt, writeItem } from "./array-items";
import { findMethod } from "./attributes";
import { identical } from "./compare";
import { isPlainKey, isTable, plainValue } from "./dicts";
import { jumpsTaken, runChain } from "./element-chains";
import { enterGenerator, leaveGenerator } from "./generators";
import { hashTrap } from "./hashing";
import { sizeOf } from "./heap";
import { makeInstance, outcomeOfClass } from "./instances";
import {
  countB, fuelOfJump, immediateB, immediateBx, immediateC, jumpBx, jumpC, jumpDH, jumpDL,
  jumpJ, registerA, registerB, registerC, registerDL, wideBx,
} from "./instruction";
import {
  areInts, areReals, characterAt, combineBits, fits, floorDivide, floorModulo,
  hasPlainTruth, listSlot, numberIn, truthOf,
} from "./operands";
import { endResult, orPrelude } from "./library-call";
import { appendInPlace } from "./lists";
import { core, stackReserve } from "./memory-map";
import { countInstruction, metered } from "./meter";
import {
  answered, answeredNo, bareInstance, canEnter, linkFrame, notRun, ranWith, statusOf,
} from "./outcomes";
import { operateMixed } from "./real-operators";
import { putState, runInFull, runMethod } from "./run-in-full";
import {
  copySlot, intOf, isReal, payloadOf, realOf, referenceOf, storeBool, storeImmediate,
  storeInt, storeNone, storeReal, tagOf,
} from "./slots";
import { stringsEqual } from "./strings";
import { blocked, usedFuel } from "./traps";
import { storeSingleton } from "./values";

/** Runs the selected core until its fuel is used, it waits, or it has ended. */
export function runSlice(slice: i32): void {
  let pc: usize = load<u32>(core, corePc);
  let base: usize = load<u32>(core, coreBase);
  let fuel = slice;
  const globals = core + coreHeaderBytes + segmentHeaderBytes;
  const names: usize = load<u32>(core, coreNames);
  while (true) {
    const instruction = load<u32>(pc);
    const op = <i32>(instruction & 0xff);
    const a = registerA(instruction, base);
    const b = registerB(instruction, base);
    const c = registerC(instruction, base);
    let outcome = notRun;
    pc += 4;
    if (metered) countInstruction(instruction, a, b, c, pc, base, <u32>(slice - fuel));
    switch (op) {
      case Op.Move:
        copySlot(a, b);
        continue;
      case Op.LoadConstant:
        copySlot(a, pc + (<usize>wideBx(instruction) << 2));
        continue;
      case Op.LoadInteger:
        storeInt(a, immediateBx(instruction));
        continue;
      case Op.LoadSingleton:
        storeSingleton(a, wideBx(instruction));
        continue;
      case Op.GetGlobal: {
        const slot = globals + (<usize>wideBx(instruction) << 3);
        if (tagOf(slot) == Tag.Unbound) break;
        copySlot(a, slot);
        continue;
      }
      case Op.SetGlobal:
        copySlot(globals + (<usize>wideBx(instruction) << 3), a);
        continue;
      case Op.CheckBound:
        if (tagOf(a) == Tag.Unbound) break;
        continue;

      case Op.LoadClosure: {
        const running: usize = load<u32>(base + frameFunction);
        const closure: usize = load<u32>(running, functionClosure);
        const number: usize = wideBx(instruction);
        if (closure == 0 || number >= load<u32>(closure, tupleLength)) break;
        copySlot(a, closure + tupleBytes + (number << 3));
        continue;
      }
      case Op.GetCell:
        if (tagOf(b) != Tag.Cell) break;
        copySlot(a, referenceOf(b) + cellValue);
        continue;
      case Op.SetCell:
        if (tagOf(b) != Tag.Cell) break;
        copySlot(referenceOf(b) + cellValue, a);
        continue;

      case Op.Add:
      case Op.InPlaceAdd: {
        if (!fastPaths) break;
        const left = tagOf(b), right = tagOf(c);
        if (areInts(left, right)) {
          const sum = <i64>intOf(b) + <i64>intOf(c);
          if (!fits(sum)) break;
          storeInt(a, <i32>sum);
        } else if (areReals(left, right)) storeReal(a, realOf(b) + realOf(c));
        else break;
        continue;
      }
      case Op.Subtract: {
        if (!fastPaths) break;
        const left = tagOf(b), right = tagOf(c);
        if (areInts(left, right)) {
          const difference = <i64>intOf(b) - <i64>intOf(c);
          if (!fits(difference)) break;
          storeInt(a, <i32>difference);
        } else if (areReals(left, right)) storeReal(a, realOf(b) - realOf(c));
        else break;
        continue;
      }
      case Op.Multiply:
      case Op.InPlaceMultiply: {
        if (!fastPaths) break;
        const left = tagOf(b), right = tagOf(c);
        if (areInts(left, right)) {
          const product = <i64>intOf(b) * <i64>intOf(c);
          if (!fits(product)) break;
          storeInt(a, <i32>product);
        } else if (areReals(left, right)) storeReal(a, realOf(b) * realOf(c));
        else break;
        continue;
      }
      case Op.Divide:
      case Op.FloorDivide:
      case Op.TrueDivide: {
        if (!fastPaths) break;
        const left = tagOf(b), right = tagOf(c);
        if (areInts(left, right)) {
          if (intOf(c) <= 0) break;
          if (op == Op.TrueDivide) storeReal(a, <Real>intOf(b) / <Real>intOf(c));
          else storeInt(a, floorDivide(intOf(b), intOf(c)));
        } else if (areReals(left, right)) {
          if (realOf(c) == 0 || op == Op.FloorDivide) break;
          storeReal(a, realOf(b) / realOf(c));
        } else break;
        continue;
      }
      case Op.Modulo:
        if (!fastPaths) break;
        if (!areInts(tagOf(b), tagOf(c)) || intOf(c) <= 0) break;
        storeInt(a, floorModulo(intOf(b), intOf(c)));
        continue;
      case Op.And:
      case Op.Or:
      case Op.Xor:
        if (!fastPaths) break;
        if (!areInts(tagOf(b), tagOf(c))) break;
        storeInt(a, combineBits(op, intOf(b), intOf(c)));
        continue;
      case Op.ShiftLeft: {
        if (!fastPaths) break;
        if (!areInts(tagOf(b), tagOf(c)) || payloadOf(c) > 31) break;
        const shifted = <i64>intOf(b) << <i64>intOf(c);
        if (!fits(shifted)) break;
        storeInt(a, <i32>shifted);
        continue;
      }
      case Op.ShiftRight:
        if (!fastPaths) break;
        if (!areInts(tagOf(b), tagOf(c)) || payloadOf(c) > 31) break;
        storeInt(a, intOf(b) >> intOf(c));
        continue;
      case Op.AddImmediate: {
        if (!fastPaths) break;
        const right = immediateC(instruction);
        if (tagOf(b) == Tag.Int) {
          const sum = <i64>intOf(b) + <i64>right;
          if (!fits(sum)) break;
          storeInt(a, <i32>sum);
        } else if (isReal(tagOf(b))) storeReal(a, realOf(b) + <Real>right);
        else break;
        continue;
      }
      case Op.MultiplyAdd: {
        if (!fastPaths) break;
        const left = tagOf(b), right = tagOf(c);
        if (areReals(left | tagOf(a), right)) {
          storeReal(a, realOf(a) + realOf(b) * realOf(c));
        } else if (areInts(left & tagOf(a), right)) {
          const total = <i64>intOf(b) * <i64>intOf(c) + <i64>intOf(a);
          if (!fits(total)) break;
          storeInt(a, <i32>total);
        } else break;
        continue;
      }
      case Op.Negate:
        if (!fastPaths) break;
        if (isReal(tagOf(b))) storeReal(a, -realOf(b));
        else if (tagOf(b) == Tag.Int && intOf(b) != i32.MIN_VALUE) storeInt(a, -intOf(b));
        else break;
        continue;
      case Op.Not:
        if (!hasPlainTruth(tagOf(b))) break;
        storeBool(a, intOf(b) == 0);
        continue;

      case Op.Is:
      case Op.IsNot:
        // The odd code is the negation.
        storeBool(a, <bool>(u32(identical(b, c)) ^ (instruction & 1)));
        continue;
      case Op.In: {
        if (!fastPaths) break;
        if (!isTable(tagOf(c)) || !isPlainKey(tagOf(b))) break;
        const found = plainValue(referenceOf(c), b);
        if (found == 0 && hashTrap != 0) break;
        storeBool(a, found != 0);
        continue;
      }

      case Op.Jump:
        pc += jumpJ(instruction);
        continue;
      case Op.Loop:
        pc += jumpJ(instruction);
        if (--fuel <= 0) break;
        continue;
      // Of a pair of jumps the odd code is the negation.
      case Op.JumpIfTrue:
      case Op.JumpIfFalse: {
        const answer = truthOf(a);
        if (answer < 0) break;
        if (<u32>answer == (instruction & 1)) continue;
        pc += jumpBx(instruction);
        if ((fuel += fuelOfJump(instruction)) <= 0) break;
        continue;
      }
      case Op.JumpIfLess:
      case Op.JumpIfNotLess: {
        if (!fastPaths) break;
        const left = tagOf(a), right = tagOf(b);
        if (areInts(left, right)) outcome = answered(intOf(a) < intOf(b));
        else if (areReals(left, right)) outcome = answered(realOf(a) < realOf(b));
        break;
      }
      case Op.JumpIfLessEqual:
      case Op.JumpIfNotLessEqual: {
        if (!fastPaths) break;
        const left = tagOf(a), right = tagOf(b);
        if (areInts(left, right)) outcome = answered(intOf(a) <= intOf(b));
        else if (areReals(left, right)) outcome = answered(realOf(a) <= realOf(b));
        break;
      }
      case Op.JumpIfEqual:
      case Op.JumpIfNotEqual: {
        if (!fastPaths) break;
        const left = tagOf(a), right = tagOf(b);
        if (areInts(left, right)) outcome = answered(intOf(a) == intOf(b));
        else if (areReals(left, right)) outcome = answered(realOf(a) == realOf(b));
        else if (left == Tag.Str && right == Tag.Str) {
          outcome = answered(stringsEqual(referenceOf(a), referenceOf(b)));
        }
        break;
      }
      case Op.JumpIfLessImmediate:
      case Op.JumpIfNotLessImmediate: {
        if (!fastPaths) break;
        const right = immediateB(instruction);
        if (tagOf(a) == Tag.Int) outcome = answered(intOf(a) < right);
        else if (isReal(tagOf(a))) outcome = answered(realOf(a) < <Real>right);
        break;
      }
      case Op.JumpIfGreaterImmediate:
      case Op.JumpIfNotGreaterImmediate: {
        if (!fastPaths) break;
        const right = immediateB(instruction);
        if (tagOf(a) == Tag.Int) outcome = answered(intOf(a) > right);
        else if (isReal(tagOf(a))) outcome = answered(realOf(a) > <Real>right);
        break;
      }
      case Op.JumpIfEqualImmediate:
      case Op.JumpIfNotEqualImmediate:
        if (!fastPaths) break;
        if (tagOf(a) == Tag.Int) outcome = answered(intOf(a) == immediateB(instruction));
        break;
      case Op.JumpIfUnbound:
        if (tagOf(a) != Tag.Unbound) continue;
        pc += jumpBx(instruction);
        if ((fuel += fuelOfJump(instruction)) <= 0) break;
        continue;

      case Op.ForRangeLoop: {
        const next = intOf(a) + 1;
        if (next >= intOf(b)) continue;
        storeInt(a, next);
        pc += jumpC(instruction);
        if (--fuel <= 0) break;
        continue;
      }
      case Op.ForRangeStep: {
        const step = intOf(c), left = intOf(b) - intOf(a), body = load<i32>(pc);
        pc += 4;
        // Unsigned: the distance between two ints can exceed the largest int.
        if (step > 0 ? <u32>left <= <u32>step : <u32>-left <= <u32>-step) continue;
        storeInt(a, intOf(a) + step);
        pc += body << 2;
        if (--fuel <= 0) break;
        continue;
      }
      case Op.ForIterate: {
        if (!fastPaths) break;
        if (tagOf(a) == Tag.Generator) {
          const object = referenceOf(a), next: usize = load<u32>(object, generatorPc);
          const running: usize = load<u32>(base + frameFunction);
          const window = base + load<u16>(running, functionFrameBytes);
          const end = window + 16 + sizeOf(object) + stackReserve;
          if (next <= 1 || end > load<u32>(core, coreHeapLow)) break;
          enterGenerator(window, a, <u32>b | 1, pc + 4, base);
          base = window + 32;
          pc = next;
          if (--fuel <= 0) break;
          continue;
        }
        if (tagOf(a) != Tag.List) break;
        const list = referenceOf(a), index = payloadOf(a + 8);
        if (index >= load<u32>(list, listLength)) break;
        store<u32>(a, index + 1, 8);
        copySlot(b, listSlot(list, index));
        pc += 4;
        continue;
      }

      case Op.ElementChain: {
        const word = load<u32>(pc);
        pc += 4;
        const done = pc + jumpDH(word);
        // The meter counts the common instructions.
        const isDone = fastPaths && !metered && runChain(a, base, pc, done, fuel);
        fuel -= jumpsTaken;
        pc = isDone ? done : pc + jumpDL(word);
        continue;
      }
      case Op.GetRow:
      case Op.GetIndex: {
        if (!fastPaths) break;
        const sequence = referenceOf(b), index = payloadOf(c), tag = tagOf(b);
        if (tag == Tag.List) {
          if (tagOf(c) != Tag.Int || index >= load<u32>(sequence, listLength)) break;
          copySlot(a, listSlot(sequence, index));
          continue;
        }
        if (tag == Tag.Array) {
          const number = numberIn(c);
          if (!holdsReals(sequence, 1)) {
            if (!readItem(a, sequence, c, op == Op.GetRow)) break;
            continue;
          }
          if (number >= <u64>load<u32>(sequence, arrayLength)) break;
          storeReal(a, load<Real>(realAt(sequence, <u32>number)));
          continue;
        }
        let item: usize = 0;
        if (tag == Tag.Dict) item = plainValue(sequence, c);
        else if (tagOf(c) != Tag.Int) break;
        else if (tag == Tag.Tuple) {
          if (index >= load<u32>(sequence, tupleLength)) break;
          item = sequence + tupleBytes + (<usize>index << 3);
        } else if (tag == Tag.Str && index < load<u32>(sequence, strLength)) {
          storeImmediate(a, Tag.Str, characterAt(load<u8>(sequence + index, strBytes)));
          continue;
        }
        if (item == 0) break;
        copySlot(a, item);
        continue;
      }
      case Op.SetIndex: {
        if (!fastPaths) break;
        const list = referenceOf(b), index = payloadOf(c), tag = tagOf(b);
        if (tag == Tag.List) {
          if (tagOf(c) != Tag.Int || index >= load<u32>(list, listLength)) break;
          copySlot(listSlot(list, index), a);
          continue;
        }
        if (tag == Tag.Array && writeItem(a, list, c)) continue;
        if (tag != Tag.Dict) break;
        const item = plainValue(list, c);
        if (item == 0) break;
        copySlot(item, a);
        continue;
      }
      case Op.GetIndex2:
      case Op.SetIndex2: {
        if (!fastPaths || tagOf(b) != Tag.Array) break;
        const word = load<u32>(pc), column = registerDL(word, base);
        const isGet = op == Op.GetIndex2, array = referenceOf(b);
        if (!movePair(isGet, a, array, c, column)) break;
        pc += jumpDH(word) + 4;
        continue;
      }
      case Op.Length:
        if (!fastPaths) break;
        // The word at 8 of a str, list, tuple, dict and set is its length.
        if (<u32>(tagOf(b) - Tag.Frozenset) > <u32>(Tag.Str - Tag.Frozenset)) break;
        storeInt(a, load<u32>(referenceOf(b), strLength));
        continue;

      case Op.GetAttribute:
      case Op.SetAttribute: {
        if (!fastPaths) break;
        const word = load<u32>(pc), isGet = op == Op.GetAttribute;
        let slot: usize = 0;
        if (tagOf(b) == Tag.Instance) slot = hintedValue(referenceOf(b), names, word);
        if (slot == 0) slot = isGet ? attributeSlot(b, word) : placeFor(b, word);
        if (slot == 0) break;
        if (isGet) copySlot(a, slot);
        else copySlot(slot, a);
        pc += 4;
        continue;
      }

      case Op.Call:
      case Op.CallGlobal: {
        if (!fastPaths) break;
        let called = a, next = pc;
        if (op == Op.CallGlobal) {
          called = globals + (<usize>load<u32>(pc) << 3);
          next = pc + 4;
        }
        if (tagOf(called) == Tag.Function) {
          const callee = referenceOf(called);
          if (!canEnter(callee, a + 16, countB(instruction))) break;
          linkFrame(a, callee, next, base);
          base = a + 16;
          pc = load<u32>(callee, functionEntry);
          if (--fuel <= 0) break;
          continue;
        }
        if (tagOf(called) != Tag.Class) break;
        copySlot(a, called);
        outcome = outcomeOfClass(a);
        break;
      }
      case Op.CallMethod: {
        if (!fastPaths) break;
        if (tagOf(a + 16) == Tag.Instance) {
          outcome = <i32>methodOf(referenceOf(a + 16), load<u32>(pc));
          break;
        }
        // list.append(value) while there is room has a way of its own.
        const name: u32 = load<u16>(pc);
        if (
          tagOf(a + 16) == Tag.List && name == Name.Append && countB(instruction) == 2
          && appendInPlace(referenceOf(a + 16), a + 24)
        ) {
          storeNone(a);
          pc += 4;
          continue;
        }
        const native = findMethod(tagOf(a + 16), name);
        if (native == 0) break;
        putState(pc + 4, base, 0);
        outcome = ranWith(runMethod(instruction, pc - 4, native, a));
        break;
      }
      case Op.Return: {
        const window = base - 16;
        pc = load<u32>(window);
        base = load<u32>(window, 4);
        copySlot(window, a);
        continue;
      }
      case Op.ReturnNone: {
        const window = base - 16;
        pc = load<u32>(window);
        base = load<u32>(window, 4);
        storeNone(window);
        continue;
      }
      case Op.Continue: {
        if (!fastPaths) break;
        const running: usize = load<u32>(base + frameFunction);
        const ended = base + load<u16>(running, functionFrameBytes);
        const to: usize = load<u32>(ended, 4);
        // A plain slot, or that of an operator whose method may say NotImplemented.
        if (to & 5 || to == endResult || tagOf(ended + 8) == Tag.Singleton) break;
        copySlot(to & ~orPrelude, ended + 8);
        pc = load<u32>(ended);
        continue;
      }
      case Op.Yield: {
        if (!fastPaths) break;
        const object: usize = load<u32>(base + frameGenerator);
        const to: usize = load<u32>(base + frameInstructionEnd, 4) & ~1;
        copySlot(to, b);
        storeNone(a);
        leaveGenerator(object, base, pc);
        pc = load<u32>(base + frameInstructionEnd);
        base = load<u32>(base + frameCallerBase);
        // Not for fuel alone: a block that ends with two ways on stays behind the head of
        // the loop, which then begins a line of the processor's cache (3 to 12 %).
        if (--fuel <= 0) break;
        continue;
      }
      case Op.ListAppend:
        if (!fastPaths) break;
        if (tagOf(a) != Tag.List || !appendInPlace(referenceOf(a), b)) break;
        continue;
    }
    // Read again, which leaves a register free in the switch.
    const word = load<u32>(pc - 4);
    if (outcome >> 1 == answeredNo >> 1) {
      if (((<u32>outcome ^ word) & 1) == 0) continue;
      pc += jumpC(word);
      if ((fuel += fuelOfJump(word)) > 0) continue;
      break;
    }
    if (fastPaths && outcome > notRun) {
      const to = registerA(word, base), isNew: u32 = outcome & 1, count = countB(word);
      const next = pc + ((word & 0xff) == Op.Call ? 0 : 4);
      const callee: usize = outcome & ~1, window = to + (isNew << 3);
      if (outcome == bareInstance) {
        if (count == 0) {
          makeInstance(to, to, 0);
          pc = next;
          continue;
        }
      } else if (canEnter(callee, window + 16, count + isNew)) {
        if (isNew) makeInstance(to, to, count);
        linkFrame(window, callee, next, base);
        base = window + 16;
        pc = load<u32>(callee, functionEntry);
        if (--fuel > 0) continue;
        break;
      }
      outcome = notRun;
    }
    if (fuel <= 0) break;
    let status = statusOf(outcome);
    if (outcome == notRun) {
      if (fastPaths && operateMixed(word, base)) continue;
      // Output and requests are stamped with the core's steps.
      putState(pc, base, <u32>(slice - fuel));
      slice = fuel;
      status = runInFull(word);
    }
    pc = load<u32>(core, corePc);
    base = load<u32>(core, coreBase);
    if (status == 0) continue;
    if (status == usedFuel && --fuel > 0) continue;
    if (status == blocked) store<u32>(core, coreStateBlocked, coreState);
    break;
  }
  putState(pc, base, <u32>(slice - fuel));
}
