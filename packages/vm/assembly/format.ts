// The text of every value: str, repr, print, and the messages of run-time errors.
//
// Texts are appended to the open text of text-buffer.ts. Containers are walked without
// recursion: each one being written has two scratch slots, itself and how far it is.
//
//   scratch   | current | arguments | text  | container | position | container | ...
//             | element | of an exception   | outermost            | within it
//
// A container that is already among them is written as [...], {...} or (...). Reading an
// element copies it to `current` first, because appending may move objects.

import { wideOf } from "./arithmetic";
import { appendDigits, appendInteger, hexDigit, makeDigits } from "./convert";
import { exceptionArgs } from "./exceptions";
import { UnsignedWide, Wide } from "./flavour";
import { Class, firstExceptionClass } from "./generated/classes";
import {
  boundCallee, boundSelf, dictEntries, dictUsed, Tag, tupleBytes, Type, xrangeLength,
  xrangeStart,
  xrangeStep,
} from "./generated/layout";
import { Word } from "./generated/texts";
import { Trap } from "./generated/traps";
import { itemsAt, lengthAt } from "./lists";
import { core, popScratch, scratchMark } from "./memory-map";
import {
  appendFunctionName, appendNativeName, appendTypeName, appendWord, classOf,
} from "./names";
import { portWrite } from "./port";
import { stringBytes, stringLength } from "./strings";
import {
  appendByte, appendReal, appendString, closePrinting, closeText, openPrinting, openText,
  pushTextScratch, restoreText, saveText,
} from "./text-buffer";
import { trap } from "./traps";
import {
  copySlot, intOf, isReal, payloadOf, realOf, referenceOf, sameSlot, storeInt, tagOf,
} from "./values";

/** Scratch slots before the first container, in bytes. */
// @ts-ignore: decorator
@inline const frames: usize = 24;
/** An exception without arguments has an empty text. */
// @ts-ignore: decorator
@inline const showsNothing: i32 = -1;

/** Appends " at 0x" and where the object in a slot is, and the end of its repr. */
function appendAddress(slot: usize): void {
  appendWord(Word.At);
  appendDigits(makeDigits(<UnsignedWide>payloadOf(slot), 16));
  appendByte(0x3e);
}

/**
 * Appends the repr of a string: double quotes only if it has single and no double
 * ones.
 */
function appendQuoted(slot: usize): void {
  const length = stringLength(slot);
  let singles = false;
  let doubles = false;
  for (let i: usize = 0; i < length; i++) {
    const byte = load<u8>(stringBytes(slot) + i);
    if (byte == 0x27) singles = true;
    if (byte == 0x22) doubles = true;
  }
  const quote: u32 = singles && !doubles ? 0x22 : 0x27;
  appendByte(quote);
  for (let i: usize = 0; i < length; i++) {
    appendEscaped(load<u8>(stringBytes(slot) + i), quote);
  }
  appendByte(quote);
}

/** Letters of the escapes of the bytes 9 to 13; 0 where the code is written. */
const escapes: usize = memory.data<u8>([0x74, 0x6e, 0, 0, 0x72]);

/** Appends one character as in the repr of a string. */
function appendEscaped(byte: u32, quote: u32): void {
  let letter = byte;
  if (byte != quote && byte != 0x5c) {
    if (byte - 0x20 < 0x5f) {
      appendByte(byte);
      return;
    }
    letter = byte - 9 < 5 ? load<u8>(escapes - 9 + byte) : 0;
  }
  appendByte(0x5c);
  if (letter != 0) {
    appendByte(letter);
    return;
  }
  appendByte(0x78);
  appendByte(hexDigit(byte >>> 4));
  appendByte(hexDigit(byte & 15));
}

/** Appends <type 'int'> or <type 'exceptions.ValueError'>. */
function appendType(id: u32): void {
  appendWord(Word.Type);
  if (id >= firstExceptionClass) appendWord(Word.Exceptions);
  appendWord(Word.FirstClass + id);
  appendWord(Word.TypeEnd);
}

/** Appends xrange(stop), xrange(start, stop) or xrange(start, stop, step). */
function appendXrange(slot: usize): void {
  const object = referenceOf(slot);
  const start = <Wide>load<i32>(object, xrangeStart);
  const step = <Wide>load<i32>(object, xrangeStep);
  const stop = start + <Wide>load<u32>(object, xrangeLength) * step;
  appendWord(Word.Xrange);
  if (start != 0 || step != 1) {
    appendInteger(start);
    appendWord(Word.Comma);
  }
  appendInteger(stop);
  if (step != 1) {
    appendWord(Word.Comma);
    appendInteger(step);
  }
  appendByte(0x29);
}

/** Appends the class of an object and where it is, from its type's name on. */
function appendObject(slot: usize): void {
  appendTypeName(slot);
  appendWord(Word.Object);
  appendAddress(slot);
}

/** Appends <built-in method append of list object at 0x...>. */
function appendBound(slot: usize): void {
  appendWord(Word.BuiltinMethod);
  appendNativeName(payloadOf(referenceOf(slot) + boundCallee));
  appendWord(Word.Of);
  appendObject(referenceOf(slot) + boundSelf);
}

/** Appends a value that holds no others; false for the others. */
function appendSimple(slot: usize, isRepr: bool): bool {
  const tag = tagOf(slot);
  if (isReal(tag)) {
    appendReal(realOf(slot), isRepr ? 0x72 : 0x73, 0);
    return true;
  }
  switch (-tag) {
    case -Tag.Int: case Type.Big:
      appendInteger(wideOf(slot));
      break;
    case -Tag.Bool:
      appendWord(Word.False + intOf(slot));
      break;
    case -Tag.None:
      appendWord(Word.None);
      break;
    case -Tag.Native:
      appendWord(Word.BuiltinFunction);
      appendNativeName(payloadOf(slot));
      appendByte(0x3e);
      break;
    case -Tag.Type:
      appendType(payloadOf(slot));
      break;
    case -Tag.Singleton:
      appendWord(Word.NotImplemented - 4 + intOf(slot));
      break;
    case Type.Str:
      if (isRepr) appendQuoted(slot);
      else appendString(slot);
      break;
    case Type.Function:
      appendWord(Word.Function);
      appendFunctionName(slot);
      appendAddress(slot);
      break;
    case Type.Xrange:
      appendXrange(slot);
      break;
    case Type.Bound:
      appendBound(slot);
      break;
    case Type.List: case Type.Tuple: case Type.Dict: case Type.Slice: case Type.Exception:
      return false;
    default:
      appendByte(0x3c);
      appendObject(slot);
  }
  return true;
}

/** The byte that opens the text of a container; its end is `closing`. */
function appendOpening(slot: usize): void {
  const tag = tagOf(slot);
  if (tag == Tag.Slice) appendWord(Word.Slice);
  else appendByte(tag == Tag.List ? 0x5b : tag == Tag.Dict ? 0x7b : 0x28);
}

function appendClosing(slot: usize): void {
  const tag = tagOf(slot);
  appendByte(tag == Tag.List ? 0x5d : tag == Tag.Dict ? 0x7d : 0x29);
}

/** Whether the container in slot `current` is already being written. */
function isBeingWritten(current: usize): bool {
  for (let frame = current + frames; frame < scratchMark(); frame += 16) {
    if (sameSlot(frame, current)) return true;
  }
  return false;
}

/** Begins a container: its opening and its two scratch slots. */
function enterContainer(current: usize): i32 {
  appendOpening(current);
  if (isBeingWritten(current)) {
    appendWord(Word.Dots);
    appendClosing(current);
    return 0;
  }
  const container = pushTextScratch();
  const position = container == 0 ? 0 : pushTextScratch();
  if (position == 0) return trap(Trap.Recursion);
  copySlot(container, current);
  storeInt(position, 0);
  return 0;
}

/** Address of item `index` of a list, tuple or slice; 0 past its end. */
function itemOf(container: usize, index: u32): usize {
  const address = referenceOf(container);
  const length: u32 = tagOf(container) == Tag.Slice ? 3 : lengthAt(address);
  return index < length ? itemsAt(address) + (<usize>index << 3) : 0;
}

/**
 * Address of key (even index) or value of a dict; 0 past its end. Skips what was
 * deleted.
 */
function itemOfDict(container: usize, position: usize): usize {
  const address = referenceOf(container);
  const items: usize = load<u32>(address, dictEntries) + 8;
  const end: u32 = load<u32>(address, dictUsed) << 1;
  let index = <u32>intOf(position);
  while (index < end && tagOf(items + (<usize>index << 3)) == Tag.Unbound) index += 2;
  storeInt(position, index);
  return index < end ? items + (<usize>index << 3) : 0;
}

/** Copies the next element to `current` after its separator; false at the end. */
function nextElement(container: usize, current: usize): bool {
  const position = container + 8;
  const isDict = tagOf(container) == Tag.Dict;
  const isFirst = intOf(position) == 0;
  const item = isDict
    ? itemOfDict(container, position)
    : itemOf(container, <u32>intOf(position));
  if (item == 0) return false;
  copySlot(current, item);
  const index = intOf(position);
  storeInt(position, index + 1);
  if (isDict && (index & 1) != 0) appendWord(Word.Colon);
  else if (!isFirst) appendWord(Word.Comma);
  return true;
}

/**
 * Puts the argument tuple of the exception in `current` there; the open text
 * survives.
 */
function loadArguments(current: usize): i32 {
  const printing = saveText(current + 16);
  const status = exceptionArgs(current + 8, current);
  restoreText(current + 16, printing);
  copySlot(current, current + 8);
  return status;
}

/** Appends the value in `current`, or begins its container. */
function appendOrEnter(current: usize, isRepr: bool): i32 {
  if (appendSimple(current, isRepr)) return 0;
  if (tagOf(current) == Tag.Exception) {
    appendTypeName(current);
    const status = loadArguments(current);
    if (status != 0) return status;
    if (lengthAt(referenceOf(current)) == 0) {
      appendOpening(current);
      appendClosing(current);
      return 0;
    }
  }
  return enterContainer(current);
}

/**
 * Whether the value that `unwrapException` found is shown by its repr: a missing key
 * is.
 */
let showsRepr: bool = false;

/**
 * Replaces an exception by what its str shows; `showsNothing` when it has no
 * arguments.
 */
function unwrapException(current: usize): i32 {
  while (tagOf(current) == Tag.Exception && !showsRepr) {
    const isKeyError = classOf(current) == Class.KeyError;
    const status = loadArguments(current);
    if (status != 0) return status;
    const args = referenceOf(current);
    const count = lengthAt(args);
    if (count == 0) return showsNothing;
    if (count > 1) return 0;
    copySlot(current, args + tupleBytes);
    showsRepr = isKeyError;
  }
  return 0;
}

/** Writes the value in `current` and, one by one, all that it holds. */
function appendNested(current: usize, isRepr: bool): i32 {
  let status = appendOrEnter(current, isRepr);
  while (status == 0 && scratchMark() > current + frames) {
    const container = scratchMark() - 16;
    if (nextElement(container, current)) {
      status = appendOrEnter(current, true);
    } else {
      if (tagOf(container) == Tag.Tuple && intOf(container + 8) == 1) appendByte(0x2c);
      appendClosing(container);
      popScratch(2);
    }
  }
  return status;
}

/** Appends the str or repr of the value in slot `from`, which lies outside the heap. */
export function appendValue(from: usize, isRepr: bool): i32 {
  const isException = tagOf(from) == Tag.Exception;
  if (!isException && appendSimple(from, isRepr)) return 0;
  const current = pushTextScratch();
  if (current == 0 || pushTextScratch() == 0 || pushTextScratch() == 0) {
    return trap(Trap.Recursion);
  }
  copySlot(current, from);
  let status = 0;
  showsRepr = isRepr;
  if (isException) status = unwrapException(current);
  if (status == 0) status = appendNested(current, showsRepr);
  popScratch(3);
  return status == showsNothing ? 0 : status;
}

/** The str or repr of a value as a new string; a str is its own str. */
export function toText(to: usize, from: usize, isRepr: bool): i32 {
  if (!isRepr && tagOf(from) == Tag.Str) {
    copySlot(to, from);
    return 0;
  }
  openText();
  const status = appendValue(from, isRepr);
  return status != 0 ? status : closeText(to);
}

/** Writes the str of a value to the program's output. */
export function writeValue(from: usize): i32 {
  if (tagOf(from) == Tag.Str) {
    portWrite(core, stringBytes(from), stringLength(from));
    return 0;
  }
  openPrinting();
  const status = appendValue(from, false);
  const written = closePrinting();
  return status != 0 ? status : written;
}
