// Chains of terms: what an expression like (a[j - 1] + a[j]) * w makes of floats, in one
// instruction for the whole expression and without a slot for each part of it.
//
//   ElementChain   to, otherwise, done
//   MultiplyItem   a, j, -1              from 1 on: value = value * a[j - 1]
//   AddItem        a, j, 0               value = value + a[j]
//   MultiplyValue  w                     value = value * w
//   otherwise:                           the same expression in common instructions
//   done:
//
// First every term is checked and prepared, behind the running frame. If the chain is all
// that a ForRangeLoop repeats, it is prepared once for as many rounds as all indices are
// in range and there is fuel: an item whose key counts the rounds moves by its stride.
//
//   0         4          8         12
//   +---------+----------+---------+----------+
//   | address | stride   | action  | -        |
//   +---------+----------+---------+----------+
//
// Terms only read, up to a store, which is the last. So what is not for them, such as
// another type or an index out of range, ends the chain as if nothing had happened.

import { holdsReals, realAt } from "./array-items";
import { Real } from "./flavour";
import {
  arrayBytes, arrayLength, coreHeapLow, frameFunction, functionFrameBytes, Tag,
} from "./generated/layout";
import { Op } from "./generated/opcodes";
import {
  immediateB, immediateC, jumpC, registerA, registerB, registerC,
} from "./instruction";
import { core } from "./memory-map";
import { numberIn } from "./operands";
import { intOf, isReal, referenceOf, storeInt, tagOf } from "./slots";

/** Jumps back to the chain that its rounds stood for. */
export let jumpsTaken: u32 = 0;
/** Rounds that are possible; slot with their counter, or 0. */
let rounds: u32 = 0;
let counter: usize = 0;
/** What keys are away from the slots that hold them. */
let rowsAway: i32 = 0;
let columnsAway: i32 = 0;

/** Whether a slot plus a distance is an index below a length; that may end the rounds. */
function isIndex(key: usize, away: i32, length: u32): bool {
  const left = <i64>length - <i64>numberIn(key) - <i64>away;
  if (<u64>(left - 1) >= <u64>length) return false;
  if (key == counter && <u32>left < rounds) rounds = <u32>left;
  return true;
}

/** The rounds of the loop that is nothing but the chain at an address, or one. */
function beginRounds(base: usize, chain: usize, done: usize, fuel: u32): void {
  const word = load<u32>(done);
  rounds = 1;
  counter = 0;
  if ((word & 0xff) != Op.ForRangeLoop || done + 4 + jumpC(word) != chain) return;
  counter = registerA(word, base);
  rounds = intOf(registerB(word, base)) - intOf(counter);
  // At least one, also where code that no compiler made says 0.
  if (rounds > fuel) rounds = fuel;
}

/** Prepares a term for an element; false when there is none. */
function prepareElement(to: usize, base: usize, word: u32, isPair: bool): bool {
  const object = registerA(word, base), key = registerB(word, base);
  if (tagOf(object) != Tag.Array) return false;
  const array = referenceOf(object);
  let number = intOf(key), stride: u32 = key == counter ? 8 : 0;
  if (isPair) {
    const column = registerC(word, base), columns = load<u32>(array, arrayBytes + 4);
    if (!holdsReals(array, 2)) return false;
    if (!isIndex(key, rowsAway, load<u32>(array, arrayBytes))) return false;
    if (!isIndex(column, columnsAway, columns)) return false;
    number = (number + rowsAway) * columns + intOf(column) + columnsAway;
    stride *= columns;
    if (column == counter) stride += 8;
    rowsAway = columnsAway = 0;
  } else {
    const away = immediateC(word);
    if (!holdsReals(array, 1)) return false;
    if (!isIndex(key, away, load<u32>(array, arrayLength))) return false;
    number += away;
  }
  store<u32>(to, realAt(array, number));
  store<u32>(to, stride, 4);
  return true;
}

/** Runs the terms from address `at` on; false when the common instructions have to. */
export function runChain(
  to: usize, base: usize, at: usize, done: usize, fuel: u32,
): bool {
  const first = base + load<u16>(load<u32>(base + frameFunction), functionFrameBytes);
  let end = first;
  jumpsTaken = 0;
  rowsAway = columnsAway = 0;
  beginRounds(base, at - 8, done, fuel);
  let toStride: u32 = 0;
  for (; ; at += 4) {
    const word = load<u32>(at), term = (word & 0xff) - Op.AddItem;
    if (term == Op.NearPair - Op.AddItem) {
      rowsAway = immediateB(word);
      columnsAway = immediateC(word);
      continue;
    }
    if (term > <u32>(Op.DivideValue - Op.AddItem)) break;
    if (end + 16 > <usize>load<u32>(core, coreHeapLow)) return false;
    if (term >= <u32>(Op.AddValue - Op.AddItem)) {
      const slot = registerA(word, base);
      if (!isReal(tagOf(slot))) return false;
      store<u32>(end, slot);
      store<u32>(end, 0, 4);
    } else if (!prepareElement(end, base, word, term >= <u32>(Op.AddPair - Op.AddItem))) {
      return false;
    }
    store<u32>(end, term & 7, 8);
    if ((term & 7) == Op.StoreItem - Op.AddItem) {
      to = load<u32>(end);
      toStride = load<u32>(end, 4);
      break;
    }
    end += 16;
  }
  return runRounds(to, toStride, first, end);
}

/** Runs the prepared terms as often as there are rounds; false where a divisor is 0. */
function runRounds(to: usize, toStride: u32, first: usize, end: usize): bool {
  let left = rounds, isWhole: u32 = 1;
  do {
    let value: Real = 1;
    for (let term = first; term < end; term += 16) {
      const at: usize = load<u32>(term), action = load<u32>(term, 8);
      const operand = load<Real>(at);
      store<u32>(term, at + load<u32>(term, 4));
      if (action == 0) value += operand;
      else if (action == 2) value *= operand;
      else if (action == 1) value -= operand;
      else {
        if (operand == 0) isWhole = 0;
        value /= operand;
      }
    }
    if (isWhole == 0) break;
    store<Real>(to, value);
    to += toStride;
  } while (<i32>--left > 0);
  jumpsTaken = rounds - left - isWhole;
  if (counter != 0) storeInt(counter, intOf(counter) + jumpsTaken);
  return isWhole != 0;
}
