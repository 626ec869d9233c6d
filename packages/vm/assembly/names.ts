// Names and fixed words that texts are made of; all lie in shared tables.

import { Class, tagClasses } from "./generated/classes";
import {
  coreCharacters, coreNames, descriptorName, exceptionSlotKind, functionDescriptor,
  iteratorKind, iteratorKindEnumerate, iteratorKindReversed, strBytes, Tag,
} from "./generated/layout";
import { fixedNameCount, methodNatives } from "./generated/natives";
import { Word } from "./generated/texts";
import { core } from "./memory-map";
import { characterBytes, lengthOfString } from "./strings";
import { appendBytes, textLength } from "./text-buffer";
import { isReal, payloadOf, referenceOf, tagOf } from "./values";

/** Appends a fixed text by its number. */
export function appendWord(number: u32): void {
  let text: usize = load<u32>(core, coreCharacters) + (characterBytes << 8);
  for (; number > 0; number--) text += 1 + <usize>load<u8>(text);
  appendBytes(text + 1, load<u8>(text));
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
  appendWord(Word.FirstClass + classOf(slot));
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
  appendWord(Word.FirstNative + id);
  if (textLength() != length) return;
  let at: u32 = 0;
  while (load<u8>(methodNatives + at) != id) at++;
  appendAttributeName(at % fixedNameCount);
}
