// The message of a run-time error, for programs that can see it.
//
// The linker places the texts of traps.ts where the core can reach them; here their
// holes are filled from the operands that the exception keeps. MATCHES: trap-holes.

import { wideOf } from "./arithmetic";
import { appendDigits, appendInteger, makeDigits } from "./convert";
import { Wide } from "./flavour";
import { appendValue } from "./format";
import {
  coreMessages, exceptionOrigin, exceptionSlotFirst, exceptionTrap, strBytes, Tag,
} from "./generated/layout";
import { Word } from "./generated/texts";
import { Native } from "./generated/natives";
import { Op } from "./generated/opcodes";
import { Trap } from "./generated/traps";
import { core, popScratch, pushScratch } from "./memory-map";
import {
  appendAttributeName, appendFunctionName, appendGlobalName, appendNativeName,
  appendTypeName, appendWord,
} from "./names";
import { lengthOfString, stringBytes } from "./strings";
import { appendByte, closeText, openText } from "./text-buffer";
import { trap } from "./traps";
import { copySlot, intOf, payloadOf, referenceOf, tagOf } from "./values";

/** Symbols of the operators from Add to Invert, two characters each. */
const symbols: usize = memory.data<u8>([
  43, 0, 45, 0, 42, 0, 47, 0, 47, 47, 37, 0, // + - * / // %
  42, 42, 38, 0, 124, 0, 94, 0, 60, 60, 62, 62, // ** & | ^ << >>
  47, 0, 43, 61, 42, 61, 43, 0, 43, 0, 45, 0, // / += *= + + -
  43, 0, 126, 0, // + ~
]);

/** Appends the symbol of the operator whose instruction ends at `end`. */
function appendSymbol(end: usize): void {
  let op: usize = load<u8>(end - 4);
  if (op == Op.AddImmediate && load<i8>(end - 1) < 0) op = Op.Subtract;
  // A call of sum() has two words, the second its number.
  if (op == Native.BuiltinSum && load<u8>(end - 8) == Op.CallNative) op = Op.Add;
  const symbol = symbols + ((op - <usize>Op.Add) << 1);
  appendByte(load<u8>(symbol));
  if (load<u8>(symbol, 1) != 0) appendByte(load<u8>(symbol, 1));
}

/** Whether the operand of a trap is the number of a global. */
function isGlobalTrap(number: u32): bool {
  return number == Trap.NameUndefined || number == Trap.GlobalUndefined;
}

/** Appends the operand of a hole {s0} or {s1}: a value, or the name it stands for. */
function appendNamed(number: u32, operand: usize, index: u32): i32 {
  const tag = tagOf(operand);
  if (tag == Tag.Native) appendNativeName(payloadOf(operand));
  else if (tag == Tag.Function) appendFunctionName(operand);
  else if (tag == Tag.Int && isGlobalTrap(number)) {
    appendGlobalName(payloadOf(operand));
  } else if (tag == Tag.Int && number == Trap.NoAttribute && index == 1) {
    appendAttributeName(payloadOf(operand));
  } else return appendValue(operand, false);
  return 0;
}

/** Appends a character's code as 0x.. */
function appendCode(code: u32): void {
  appendByte(0x30);
  appendByte(0x78);
  if (code == 0) appendByte(0x30);
  appendDigits(makeDigits(code, 16));
}

/** Appends what one hole stands for; the letter tells what of the operand. */
function appendHole(number: u32, kind: u32, operand: usize, index: u32): i32 {
  if (kind == 0x74) {
    if (tagOf(operand) == Tag.Exception) appendWord(Word.Exceptions);
    appendTypeName(operand);
  } else if (kind == 0x68) appendInteger(<Wide>(intOf(operand) >>> 16));
  else if (kind == 0x6c) appendInteger(wideOf(operand) & 0xffff);
  else if (kind == 0x78) appendCode(load<u8>(stringBytes(operand)));
  else if (kind == 0x72) return appendValue(operand, true);
  else return appendNamed(number, operand, index);
  return 0;
}

/** The message of an exception that a trap made, which has a text in the core's table. */
export function trapText(to: usize, exception: usize): i32 {
  const number = load<u32>(referenceOf(exception), exceptionTrap);
  const texts: usize = load<u32>(core, coreMessages);
  const text: usize = load<u32>(texts + (number << 2));
  const operand = pushScratch();
  if (operand == 0) return trap(Trap.Recursion);
  openText();
  const end = text + lengthOfString(text);
  for (let at = text; at < end; at++) {
    const byte: u32 = load<u8>(at, strBytes);
    if (byte != 0x7b) {
      appendByte(byte);
      continue;
    }
    const kind: u32 = load<u8>(at, strBytes + 1);
    const index: u32 = <u32>load<u8>(at, strBytes + 2) - 0x30;
    at += 3;
    if (index == 2) {
      appendSymbol(load<u32>(referenceOf(exception), exceptionOrigin));
      continue;
    }
    copySlot(operand, referenceOf(exception) + exceptionSlotFirst + (index << 3));
    const status = appendHole(number, kind, operand, index);
    if (status != 0) return status;
  }
  popScratch(1);
  return closeText(to);
}
