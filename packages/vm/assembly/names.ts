// Names and fixed words that texts are made of; all lie in tables, each behind its
// length.

import { Class, classNames, tagClasses } from "./generated/classes";
import {
  coreHeaderBytes, coreNames, coreSegments, descriptorName, exceptionSlotKind,
  functionDescriptor, iteratorKind, iteratorKindEnumerate, iteratorKindReversed,
  segmentGlobalCount, segmentGlobalNames, segmentHeaderBytes, segmentNext, strBytes, Tag,
} from "./generated/layout";
import { fixedNameCount, methodNatives, nativeNames } from "./generated/natives";
import { core } from "./memory-map";
import { lengthOfString } from "./strings";
import { appendByte, appendBytes, textLength } from "./text-buffer";
import { isReal, payloadOf, referenceOf, tagOf } from "./values";

/** The fixed words, in the order of their table. */
export const enum Word {
  None, False, True, NotImplemented, Ellipsis, Type, Exceptions, TypeEnd, Function,
  BuiltinFunction, BuiltinMethod, Of, Object, At, Xrange, Slice, Comma, Colon, Dots,
}
const words: usize = memory.data<u8>([
  4, 78, 111, 110, 101, // None
  5, 70, 97, 108, 115, 101, // False
  4, 84, 114, 117, 101, // True
  // NotImplemented
  14, 78, 111, 116, 73, 109, 112, 108, 101, 109, 101, 110, 116, 101, 100,
  8, 69, 108, 108, 105, 112, 115, 105, 115, // Ellipsis
  7, 60, 116, 121, 112, 101, 32, 39, // <type '
  11, 101, 120, 99, 101, 112, 116, 105, 111, 110, 115, 46, // exceptions.
  2, 39, 62, // '>
  10, 60, 102, 117, 110, 99, 116, 105, 111, 110, 32, // <function
  // <built-in function
  19, 60, 98, 117, 105, 108, 116, 45, 105, 110, 32, 102, 117, 110, 99, 116, 105, 111,
  110, 32,
  // <built-in method
  17, 60, 98, 117, 105, 108, 116, 45, 105, 110, 32, 109, 101, 116, 104, 111, 100, 32,
  4, 32, 111, 102, 32, // of
  7, 32, 111, 98, 106, 101, 99, 116, // object
  6, 32, 97, 116, 32, 48, 120, // at 0x
  7, 120, 114, 97, 110, 103, 101, 40, // xrange(
  6, 115, 108, 105, 99, 101, 40, // slice(
  2, 44, 32, // ,
  2, 58, 32, // :
  3, 46, 46, 46, // ...
]);

/** Appends entry `index` of a table of texts. */
export function appendNth(table: usize, index: u32): void {
  for (; index > 0; index--) table += 1 + <usize>load<u8>(table);
  appendBytes(table + 1, load<u8>(table));
}

/** Appends one of the fixed words. */
export function appendWord(word: Word): void {
  appendNth(words, word);
}

/** The built-in class of a value. */
export function classOf(slot: usize): u32 {
  const tag = tagOf(slot);
  if (isReal(tag)) return Class.Float;
  if (tag == Tag.Singleton) return <u32>Class.NotImplementedType + payloadOf(slot) - 4;
  if (tag == Tag.Exception) return payloadOf(referenceOf(slot) + exceptionSlotKind);
  if (tag == Tag.Iterator) {
    const kind = load<u32>(referenceOf(slot), iteratorKind);
    if (kind == iteratorKindEnumerate) return Class.Enumerate;
    if (kind == iteratorKindReversed) return Class.Reversed;
  }
  return load<u8>(tagClasses - tag);
}

/** Appends the name of the class of a value. */
export function appendTypeName(slot: usize): void {
  appendNth(classNames, classOf(slot));
}

/** Appends a string object that lies outside the heap. */
export function appendConstant(address: usize): void {
  appendBytes(address + strBytes, lengthOfString(address));
}

/** Appends the name of the function object in a slot. */
export function appendFunctionName(slot: usize): void {
  const descriptor: usize = load<u32>(referenceOf(slot), functionDescriptor);
  appendConstant(load<u32>(descriptor, descriptorName));
}

/** Appends an attribute's name by its device-wide number. */
export function appendAttributeName(number: u32): void {
  const table: usize = load<u32>(core, coreNames);
  appendConstant(load<u32>(table + (number << 2)));
}

/** Appends the name of a native function; a method's is found through its attribute. */
export function appendNativeName(id: u32): void {
  const length = textLength();
  appendNth(nativeNames, id);
  if (textLength() != length) return;
  let at: u32 = 0;
  while (load<u8>(methodNatives + at) != id) at++;
  appendAttributeName(at % fixedNameCount);
}

/**
 * Appends the name of a global variable by its number, or ? if its image has no
 * names.
 */
export function appendGlobalName(number: u32): void {
  const slot = core + coreHeaderBytes + segmentHeaderBytes + (number << 3);
  let segment: usize = load<u32>(core, coreSegments);
  for (; segment != 0; segment = load<u32>(segment, segmentNext)) {
    const index = (slot - segment - segmentHeaderBytes) >> 3;
    const names: usize = load<u32>(segment, segmentGlobalNames);
    if (index >= load<u32>(segment, segmentGlobalCount) || names == 0) continue;
    appendConstant(load<u32>(names + (index << 2)));
    return;
  }
  appendByte(0x3f);
}
