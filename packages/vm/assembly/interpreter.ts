// The fast loop: decodes and runs instructions whose operands are of the common kinds.
//
// One case per opcode with a fast path, in table order; opcodes without one, and operands
// that are not common, leave the switch by `break` and run in full in execute.ts. Program
// counter, base of the running frame and fuel are locals here, and in the header
// everywhere else.
//
//   register x of the running frame: base + 8 x        link of the frame: base - 16
//
// Why a switch: it becomes one br_table. Threaded handlers by tail calls were two to
// three times slower, decoding by byte loads and self-modifying typed opcodes gained
// nothing (measured on Node 20; docs/decisions/0001-register-machine.md).
//
// Over 400 lines because it is one switch: a case per opcode, and nothing else.
//
// Fuel: a taken backward jump and a call that enters a function use one unit each; the
// slice ends after the instruction that used the last one.

import { Real, fullFlavour } from "./flavour";
import {
  cellValue, coreBase, coreCharacters, coreHeaderBytes, coreHeapLow, corePc, coreState,
  coreStateBlocked, coreStepsHigh, coreStepsLow, frameFunction, functionClosure,
  functionEntry, functionFrameBytes, functionParameters, listLength, listStorage,
  segmentHeaderBytes, strBytes, strLength, Tag, tupleBytes, tupleLength,
} from "./generated/layout";
import { Name } from "./generated/natives";
import { Op } from "./generated/opcodes";
import { identical, isTrue } from "./compare";
import { dictGet, isPlainKey, plainValue } from "./dicts";
import { raiseTrap } from "./exceptions";
import { execute } from "./execute";
import {
  countB, fuelOfJump, immediateB, immediateBx, immediateC, jumpBx, jumpC, jumpJ,
  registerA, registerB, registerC, wideBx,
} from "./instruction";
import { appendInPlace } from "./lists";
import { core, resetScratch, stackReserve } from "./memory-map";
import {
  bothInt, bothReal, copySlot, intOf, isReal, payloadOf, realOf, referenceOf, storeBool,
  storeImmediate, storeInt, storeNone, storeReal, tagOf,
} from "./slots";
import { characterBytes, stringsEqual } from "./strings";
import { blocked, usedFuel } from "./traps";
import { storeSingleton } from "./values";

/** Whether a sum overflowed: its sign differs from that of both terms. */
// @ts-ignore: decorator
@inline function sumFits(sum: i32, left: i32, right: i32): bool {
  return ((sum ^ left) & (sum ^ right)) >= 0;
}

// @ts-ignore: decorator
@inline function differenceFits(difference: i32, left: i32, right: i32): bool {
  return ((left ^ right) & (difference ^ left)) >= 0;
}

/** Whether the 32-bit product of two ints is the whole product. */
// @ts-ignore: decorator
@inline function productFits(left: i32, right: i32): bool {
  if (fullFlavour) {
    const product = <i64>left * <i64>right;
    return product == <i64>(<i32>product);
  }
  // Without 64-bit products only factors of 16 bits are sure to fit; others take the long
  // way.
  return <u32>((left + 0x8000) | (right + 0x8000)) <= 0xffff;
}

/** left // right for a positive divisor. */
// @ts-ignore: decorator
@inline function floorDivide(left: i32, right: i32): i32 {
  const quotient = left / right;
  return left - quotient * right < 0 ? quotient - 1 : quotient;
}

/** left % right for a positive divisor. */
// @ts-ignore: decorator
@inline function floorModulo(left: i32, right: i32): i32 {
  const remainder = left % right;
  return remainder < 0 ? remainder + right : remainder;
}

/** & | or ^ of two ints, as the instruction says. */
// @ts-ignore: decorator
@inline function combineBits(instruction: u32, left: usize, right: usize): i32 {
  const op = <i32>(instruction & 0xff);
  if (op == Op.And) return intOf(left) & intOf(right);
  return op == Op.Or ? intOf(left) | intOf(right) : intOf(left) ^ intOf(right);
}

/** Truth of a slot, without a call for int, bool and None. */
// @ts-ignore: decorator
@inline function truth(slot: usize): bool {
  const tag = tagOf(slot);
  return tag >= Tag.None && tag < 0 ? intOf(slot) != 0 : isTrue(slot);
}

/** Slot `index` of a list's storage. */
// @ts-ignore: decorator
@inline function listSlot(list: usize, index: u32): usize {
  return load<u32>(list, listStorage) + (<usize>index << 3) + 8;
}

/** Address of the string of one character. */
// @ts-ignore: decorator
@inline function characterAt(code: u32): u32 {
  return load<u32>(core, coreCharacters) + code * characterBytes;
}

/** Counts the fuel a slice used as steps of the core, in 64 bits. */
function countSteps(used: u32): void {
  const before = load<u32>(core, coreStepsLow);
  const after = before + used;
  store<u32>(core, after, coreStepsLow);
  if (after < before) store<u32>(core, load<u32>(core, coreStepsHigh) + 1, coreStepsHigh);
}

/**
 * Runs the instruction in full; a trap becomes an exception. Returns a status below 1.
 */
function runInFull(instruction: u32): i32 {
  resetScratch();
  const status = execute(instruction);
  return status > 0 ? raiseTrap(status) : status;
}

/** Runs the selected core until its fuel is used, it waits, or it has ended. */
export function runSlice(slice: i32): void {
  let pc: usize = load<u32>(core, corePc);
  let base: usize = load<u32>(core, coreBase);
  let fuel = slice;
  const globals = core + coreHeaderBytes + segmentHeaderBytes;
  while (true) {
    const instruction = load<u32>(pc);
    pc += 4;
    switch (<i32>(instruction & 0xff)) {
      case Op.Move:
        copySlot(registerA(instruction, base), registerB(instruction, base));
        continue;
      case Op.LoadConstant:
        copySlot(registerA(instruction, base), pc + (<usize>wideBx(instruction) << 2));
        continue;
      case Op.LoadInteger:
        storeInt(registerA(instruction, base), immediateBx(instruction));
        continue;
      case Op.LoadSingleton:
        storeSingleton(registerA(instruction, base), wideBx(instruction));
        continue;
      case Op.GetGlobal: {
        const slot = globals + (<usize>wideBx(instruction) << 3);
        if (tagOf(slot) == Tag.Unbound) break;
        copySlot(registerA(instruction, base), slot);
        continue;
      }
      case Op.SetGlobal: {
        const slot = globals + (<usize>wideBx(instruction) << 3);
        copySlot(slot, registerA(instruction, base));
        continue;
      }
      case Op.CheckBound:
        if (tagOf(registerA(instruction, base)) == Tag.Unbound) break;
        continue;

      case Op.LoadClosure: {
        const running: usize = load<u32>(base + frameFunction);
        const closure: usize = load<u32>(running, functionClosure);
        if (closure == 0) break;
        if (<u32>wideBx(instruction) >= load<u32>(closure, tupleLength)) break;
        const cell = closure + tupleBytes + (<usize>wideBx(instruction) << 3);
        copySlot(registerA(instruction, base), cell);
        continue;
      }
      case Op.GetCell: {
        if (tagOf(registerB(instruction, base)) != Tag.Cell) break;
        const cell = referenceOf(registerB(instruction, base));
        copySlot(registerA(instruction, base), cell + cellValue);
        continue;
      }
      case Op.SetCell: {
        if (tagOf(registerB(instruction, base)) != Tag.Cell) break;
        const cell = referenceOf(registerB(instruction, base));
        copySlot(cell + cellValue, registerA(instruction, base));
        continue;
      }

      case Op.Add:
      case Op.InPlaceAdd: {
        const left = registerB(instruction, base), right = registerC(instruction, base);
        if (bothInt(left, right)) {
          const sum = intOf(left) + intOf(right);
          if (!sumFits(sum, intOf(left), intOf(right))) break;
          storeInt(registerA(instruction, base), sum);
        } else if (bothReal(left, right)) {
          storeReal(registerA(instruction, base), realOf(left) + realOf(right));
        } else break;
        continue;
      }
      case Op.Subtract: {
        const left = registerB(instruction, base), right = registerC(instruction, base);
        if (bothInt(left, right)) {
          const difference = intOf(left) - intOf(right);
          if (!differenceFits(difference, intOf(left), intOf(right))) break;
          storeInt(registerA(instruction, base), difference);
        } else if (bothReal(left, right)) {
          storeReal(registerA(instruction, base), realOf(left) - realOf(right));
        } else break;
        continue;
      }
      case Op.Multiply:
      case Op.InPlaceMultiply: {
        const left = registerB(instruction, base), right = registerC(instruction, base);
        if (bothInt(left, right)) {
          if (!productFits(intOf(left), intOf(right))) break;
          storeInt(registerA(instruction, base), intOf(left) * intOf(right));
        } else if (bothReal(left, right)) {
          storeReal(registerA(instruction, base), realOf(left) * realOf(right));
        } else break;
        continue;
      }
      case Op.Divide: {
        const left = registerB(instruction, base), right = registerC(instruction, base);
        if (bothReal(left, right) && realOf(right) != 0) {
          storeReal(registerA(instruction, base), realOf(left) / realOf(right));
        } else if (bothInt(left, right) && intOf(right) > 0) {
          storeInt(registerA(instruction, base), floorDivide(intOf(left), intOf(right)));
        } else break;
        continue;
      }
      case Op.FloorDivide: {
        const left = registerB(instruction, base), right = registerC(instruction, base);
        if (!bothInt(left, right) || intOf(right) <= 0) break;
        storeInt(registerA(instruction, base), floorDivide(intOf(left), intOf(right)));
        continue;
      }
      case Op.Modulo: {
        const left = registerB(instruction, base), right = registerC(instruction, base);
        if (!bothInt(left, right) || intOf(right) <= 0) break;
        storeInt(registerA(instruction, base), floorModulo(intOf(left), intOf(right)));
        continue;
      }
      case Op.And:
      case Op.Or:
      case Op.Xor: {
        const left = registerB(instruction, base), right = registerC(instruction, base);
        if (!bothInt(left, right)) break;
        storeInt(registerA(instruction, base), combineBits(instruction, left, right));
        continue;
      }
      case Op.ShiftLeft: {
        const left = registerB(instruction, base), right = registerC(instruction, base);
        if (!bothInt(left, right) || payloadOf(right) > 31) break;
        const shifted = intOf(left) << intOf(right);
        if (shifted >> intOf(right) != intOf(left)) break;
        storeInt(registerA(instruction, base), shifted);
        continue;
      }
      case Op.ShiftRight: {
        const left = registerB(instruction, base), right = registerC(instruction, base);
        if (!bothInt(left, right) || payloadOf(right) > 31) break;
        storeInt(registerA(instruction, base), intOf(left) >> intOf(right));
        continue;
      }
      case Op.TrueDivide: {
        const left = registerB(instruction, base), right = registerC(instruction, base);
        if (!bothReal(left, right) || realOf(right) == 0) break;
        storeReal(registerA(instruction, base), realOf(left) / realOf(right));
        continue;
      }
      case Op.AddImmediate: {
        const left = registerB(instruction, base), right = immediateC(instruction);
        if (tagOf(left) == Tag.Int) {
          const sum = intOf(left) + right;
          if (!sumFits(sum, intOf(left), right)) break;
          storeInt(registerA(instruction, base), sum);
        } else if (isReal(tagOf(left))) {
          storeReal(registerA(instruction, base), realOf(left) + <Real>right);
        } else break;
        continue;
      }
      case Op.MultiplyAdd: {
        const left = registerB(instruction, base), right = registerC(instruction, base);
        const sum = registerA(instruction, base);
        if (bothReal(left, right) && isReal(tagOf(sum))) {
          storeReal(sum, realOf(sum) + realOf(left) * realOf(right));
        } else if (bothInt(left, right) && tagOf(sum) == Tag.Int) {
          const product = intOf(left) * intOf(right), total = intOf(sum) + product;
          if (!productFits(intOf(left), intOf(right))) break;
          if (!sumFits(total, intOf(sum), product)) break;
          storeInt(sum, total);
        } else break;
        continue;
      }
      case Op.Negate: {
        const from = registerB(instruction, base);
        if (isReal(tagOf(from))) {
          storeReal(registerA(instruction, base), -realOf(from));
        } else if (tagOf(from) == Tag.Int && intOf(from) != i32.MIN_VALUE) {
          storeInt(registerA(instruction, base), -intOf(from));
        } else break;
        continue;
      }
      case Op.Not:
        storeBool(registerA(instruction, base), !truth(registerB(instruction, base)));
        continue;

      case Op.Is:
      case Op.IsNot: {
        const left = registerB(instruction, base), right = registerC(instruction, base);
        // The odd code is the negation.
        const answer = u32(identical(left, right)) ^ (instruction & 1);
        storeBool(registerA(instruction, base), <bool>answer);
        continue;
      }

      case Op.In: {
        const key = registerB(instruction, base), object = registerC(instruction, base);
        if (tagOf(object) != Tag.Dict || !isPlainKey(tagOf(key))) break;
        storeBool(registerA(instruction, base), dictGet(referenceOf(object), key) != 0);
        continue;
      }

      case Op.Jump:
        pc += jumpJ(instruction);
        continue;
      case Op.Loop:
        pc += jumpJ(instruction);
        if (--fuel <= 0) break;
        continue;
      case Op.JumpIfTrue:
        if (!truth(registerA(instruction, base))) continue;
        pc += jumpBx(instruction);
        if ((fuel += fuelOfJump(instruction)) <= 0) break;
        continue;
      case Op.JumpIfFalse:
        if (truth(registerA(instruction, base))) continue;
        pc += jumpBx(instruction);
        if ((fuel += fuelOfJump(instruction)) <= 0) break;
        continue;
      // Both jumps of a pair share a case; the odd code is the negation.
      case Op.JumpIfLess:
      case Op.JumpIfNotLess: {
        const left = registerA(instruction, base), right = registerB(instruction, base);
        let less = false;
        if (bothInt(left, right)) less = intOf(left) < intOf(right);
        else if (bothReal(left, right)) less = realOf(left) < realOf(right);
        else break;
        if (u32(less) == (instruction & 1)) continue;
        pc += jumpC(instruction);
        if ((fuel += fuelOfJump(instruction)) <= 0) break;
        continue;
      }
      case Op.JumpIfLessEqual:
      case Op.JumpIfNotLessEqual: {
        const left = registerA(instruction, base), right = registerB(instruction, base);
        let lessEqual = false;
        if (bothInt(left, right)) lessEqual = intOf(left) <= intOf(right);
        else if (bothReal(left, right)) lessEqual = realOf(left) <= realOf(right);
        else break;
        if (u32(lessEqual) == (instruction & 1)) continue;
        pc += jumpC(instruction);
        if ((fuel += fuelOfJump(instruction)) <= 0) break;
        continue;
      }
      case Op.JumpIfEqual:
      case Op.JumpIfNotEqual: {
        const left = registerA(instruction, base), right = registerB(instruction, base);
        let equal: bool = false;
        if (bothInt(left, right)) equal = intOf(left) == intOf(right);
        else if (bothReal(left, right)) equal = realOf(left) == realOf(right);
        else if (tagOf(left) == Tag.Str && tagOf(right) == Tag.Str) {
          equal = stringsEqual(referenceOf(left), referenceOf(right));
        } else break;
        if (u32(equal) == (instruction & 1)) continue;
        pc += jumpC(instruction);
        if ((fuel += fuelOfJump(instruction)) <= 0) break;
        continue;
      }
      case Op.JumpIfLessImmediate:
      case Op.JumpIfNotLessImmediate: {
        const left = registerA(instruction, base), right = immediateB(instruction);
        let less = false;
        if (tagOf(left) == Tag.Int) less = intOf(left) < right;
        else if (isReal(tagOf(left))) less = realOf(left) < <Real>right;
        else break;
        if (u32(less) == (instruction & 1)) continue;
        pc += jumpC(instruction);
        if ((fuel += fuelOfJump(instruction)) <= 0) break;
        continue;
      }
      case Op.JumpIfGreaterImmediate:
      case Op.JumpIfNotGreaterImmediate: {
        const left = registerA(instruction, base), right = immediateB(instruction);
        let greater = false;
        if (tagOf(left) == Tag.Int) greater = intOf(left) > right;
        else if (isReal(tagOf(left))) greater = realOf(left) > <Real>right;
        else break;
        if (u32(greater) == (instruction & 1)) continue;
        pc += jumpC(instruction);
        if ((fuel += fuelOfJump(instruction)) <= 0) break;
        continue;
      }
      case Op.JumpIfEqualImmediate:
      case Op.JumpIfNotEqualImmediate: {
        const left = registerA(instruction, base);
        if (tagOf(left) != Tag.Int) break;
        const equal = intOf(left) == immediateB(instruction);
        if (u32(equal) == (instruction & 1)) continue;
        pc += jumpC(instruction);
        if ((fuel += fuelOfJump(instruction)) <= 0) break;
        continue;
      }
      case Op.JumpIfUnbound:
        if (tagOf(registerA(instruction, base)) == Tag.Unbound) pc += jumpBx(instruction);
        continue;

      case Op.ForRangeLoop: {
        const counter = registerA(instruction, base);
        const next = intOf(counter) + 1;
        if (next >= intOf(registerB(instruction, base))) continue;
        storeInt(counter, next);
        pc += jumpC(instruction);
        if (--fuel <= 0) break;
        continue;
      }
      case Op.ForRangeStep: {
        const counter = registerA(instruction, base), body = load<i32>(pc);
        const step = intOf(registerC(instruction, base));
        const left = intOf(registerB(instruction, base)) - intOf(counter);
        pc += 4;
        // Unsigned: the distance between two ints can exceed the largest int.
        if (step > 0 ? <u32>left <= <u32>step : <u32>-left <= <u32>-step) continue;
        storeInt(counter, intOf(counter) + step);
        pc += body << 2;
        if (--fuel <= 0) break;
        continue;
      }
      case Op.ForIterate: {
        const state = registerA(instruction, base);
        if (tagOf(state) != Tag.List) break;
        const list = referenceOf(state), index = payloadOf(state + 8);
        if (index >= load<u32>(list, listLength)) break;
        store<u32>(state, index + 1, 8);
        copySlot(registerB(instruction, base), listSlot(list, index));
        pc += 4;
        continue;
      }

      case Op.GetIndex: {
        const object = registerB(instruction, base), key = registerC(instruction, base);
        const sequence = referenceOf(object), index = payloadOf(key);
        let item: usize = 0;
        if (tagOf(object) == Tag.Dict) item = plainValue(sequence, key);
        else if (tagOf(key) != Tag.Int) break;
        else if (tagOf(object) == Tag.List) {
          if (index < load<u32>(sequence, listLength)) item = listSlot(sequence, index);
        } else if (tagOf(object) == Tag.Tuple) {
          if (index >= load<u32>(sequence, tupleLength)) break;
          item = sequence + tupleBytes + (<usize>index << 3);
        } else if (tagOf(object) == Tag.Str && index < load<u32>(sequence, strLength)) {
          const character = characterAt(load<u8>(sequence + index, strBytes));
          storeImmediate(registerA(instruction, base), Tag.Str, character);
          continue;
        }
        if (item == 0) break;
        copySlot(registerA(instruction, base), item);
        continue;
      }
      case Op.SetIndex: {
        const object = registerB(instruction, base), key = registerC(instruction, base);
        const list = referenceOf(object), index = payloadOf(key);
        let item: usize = 0;
        if (tagOf(object) == Tag.Dict) item = plainValue(list, key);
        else if (tagOf(key) != Tag.Int || tagOf(object) != Tag.List) break;
        else if (index < load<u32>(list, listLength)) item = listSlot(list, index);
        if (item == 0) break;
        copySlot(item, registerA(instruction, base));
        continue;
      }
      case Op.Length: {
        const object = registerB(instruction, base);
        // The word at 8 of a str, list, tuple and dict is its length.
        if (<u32>(tagOf(object) - Tag.Dict) > <u32>(Tag.Str - Tag.Dict)) break;
        storeInt(registerA(instruction, base), load<u32>(referenceOf(object), strLength));
        continue;
      }

      case Op.Call: {
        const window = registerA(instruction, base);
        if (tagOf(window) != Tag.Function) break;
        const callee = referenceOf(window), frame = window + 16;
        // One comparison for both: parameters, and no flags in the byte above.
        if (load<u16>(callee, functionParameters) != countB(instruction)) break;
        const end = frame + load<u16>(callee, functionFrameBytes) + stackReserve;
        if (end > load<u32>(core, coreHeapLow)) break;
        copySlot(window + 8, window);
        store<u32>(window, pc);
        store<u32>(window, base, 4);
        base = frame;
        pc = load<u32>(callee, functionEntry);
        if (--fuel <= 0) break;
        continue;
      }
      case Op.CallGlobal: {
        const slot = globals + (<usize>load<u32>(pc) << 3);
        if (tagOf(slot) != Tag.Function) break;
        const window = registerA(instruction, base);
        const callee = referenceOf(slot), frame = window + 16;
        if (load<u16>(callee, functionParameters) != countB(instruction)) break;
        const end = frame + load<u16>(callee, functionFrameBytes) + stackReserve;
        if (end > load<u32>(core, coreHeapLow)) break;
        copySlot(window + 8, slot);
        store<u32>(window, pc + 4);
        store<u32>(window, base, 4);
        base = frame;
        pc = load<u32>(callee, functionEntry);
        if (--fuel <= 0) break;
        continue;
      }
      case Op.CallMethod: {
        // list.append(value) while there is room; all other methods run in full.
        const window = registerA(instruction, base);
        if (tagOf(window + 16) != Tag.List || countB(instruction) != 2) break;
        if (<i32>load<u16>(pc) != Name.Append) break;
        if (!appendInPlace(referenceOf(window + 16), window + 24)) break;
        storeNone(window);
        pc += 4;
        continue;
      }
      case Op.Return: {
        const window = base - 16, value = registerA(instruction, base);
        pc = load<u32>(window);
        base = load<u32>(window, 4);
        copySlot(window, value);
        continue;
      }
      case Op.ReturnNone: {
        const window = base - 16;
        pc = load<u32>(window);
        base = load<u32>(window, 4);
        storeNone(window);
        continue;
      }
      case Op.ListAppend: {
        if (tagOf(registerA(instruction, base)) != Tag.List) break;
        const list = referenceOf(registerA(instruction, base));
        if (!appendInPlace(list, registerB(instruction, base))) break;
        continue;
      }
    }
    if (fuel <= 0) break;
    store<u32>(core, pc, corePc);
    store<u32>(core, base, coreBase);
    // Output and requests are stamped with the core's steps.
    countSteps(<u32>(slice - fuel));
    slice = fuel;
    const status = runInFull(instruction);
    pc = load<u32>(core, corePc);
    base = load<u32>(core, coreBase);
    if (status == 0) continue;
    if (status == usedFuel && --fuel > 0) continue;
    if (status == blocked) store<u32>(core, coreStateBlocked, coreState);
    break;
  }
  store<u32>(core, pc, corePc);
  store<u32>(core, base, coreBase);
  countSteps(<u32>(slice - fuel));
}
