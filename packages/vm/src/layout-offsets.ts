/**
 * Offsets of the fields that the host writes and reads in a core's memory, by name.
 *
 * The numbers are those of `packages/spec/src/values.ts`; a name that is missing there is a bug and
 * is noticed when this module is loaded.
 */
import {
  coreHeader,
  descriptorFields,
  type Field,
  handlerFields,
  meterFields,
  objectLayouts,
  segmentHeader,
  tags,
} from "@vipera/spec";

function offsetsOf<const Name extends string>(
  fields: readonly Field[],
  names: readonly Name[],
): Readonly<Record<Name, number>> {
  const entries = names.map((name) => {
    const field = fields.find((candidate) => candidate.name === name);
    if (field === undefined) throw new Error(`layout-offsets: no field ${name}`);
    return [name, field.offset] as const;
  });
  return Object.fromEntries(entries) as Record<Name, number>;
}

function fieldsOf(layout: string): readonly Field[] {
  return objectLayouts.find((candidate) => candidate.name === layout)?.fields ?? [];
}

/** Fields of the 256 bytes at the start of a core's window. */
export const coreField = offsetsOf(coreHeader, [
  "state",
  "windowBytes",
  "pc",
  "base",
  "stackLow",
  "heapLow",
  "heapTop",
  "heapEnd",
  "heapFloor",
  "segments",
  "hooks",
  "names",
  "characters",
  "coreId",
  "coreCount",
  "flags",
  "stepsLow",
  "stepsHigh",
  "collections",
  "peakBytes",
  "request",
  "partner",
  "channel",
  "requestSlot",
  "softSpace",
  "meter",
  "payload",
  "payloadBytes",
  "randomLow",
  "randomHigh",
  "value",
  "exception",
  "trapFirst",
  "trapSecond",
  "temporaries",
  "identities",
  "participants",
]);

/** Bytes of a core's header; the first segment of globals follows. */
export const coreHeaderBytes = 256;

/** Fields of a core's meter. */
export const meterField = offsetsOf(meterFields, [
  "cyclesLow",
  "cyclesHigh",
  "prices",
  "period",
  "left",
]);

export const segmentField = offsetsOf(segmentHeader, ["next", "globalCount"]);
/** Bytes before the slots of a segment of globals. */
export const segmentHeaderBytes = 16;

export const descriptorField = offsetsOf(descriptorFields, [
  "entry",
  "frameBytes",
  "parameters",
  "flags",
  "name",
  "parameterNames",
  "handlers",
  "handlerCount",
  "index",
  "codeEnd",
  "image",
]);
export const descriptorBytes = 32;

export const handlerField = offsetsOf(handlerFields, ["start", "end", "target", "register"]);
export const handlerBytes = 12;

export const strField = offsetsOf(fieldsOf("str"), ["length", "hash"]);
export const bytearrayField = offsetsOf(fieldsOf("bytearray"), ["length", "storage"]);
export const arrayField = offsetsOf(fieldsOf("array"), [
  "length",
  "block",
  "offset",
  "kind",
  "dimensions",
]);
/** Bytes of an array before the lengths of its dimensions. */
export const arrayBytes = 24;
export const listField = offsetsOf(fieldsOf("list"), ["length", "storage"]);
export const tupleField = offsetsOf(fieldsOf("tuple"), ["length"]);
export const dictField = offsetsOf(fieldsOf("dict"), ["count", "used", "entries", "index"]);
export const functionField = offsetsOf(fieldsOf("function"), [
  "entry",
  "parameters",
  "flags",
  "frameBytes",
  "closure",
  "defaults",
  "descriptor",
]);
export const xrangeField = offsetsOf(fieldsOf("xrange"), ["start", "length", "step"]);
export const iteratorField = offsetsOf(fieldsOf("iterator"), ["kind", "index"]);
export const instanceField = offsetsOf(fieldsOf("instance"), ["kind", "hash"]);
export const classField = offsetsOf(fieldsOf("class"), ["order", "flags"]);
export const exceptionField = offsetsOf(fieldsOf("exception"), ["trap", "origin", "trace", "hash"]);

function tagOf(name: string): number {
  const row = tags.find((candidate) => candidate.name === name);
  if (row === undefined) throw new Error(`layout-offsets: no tag ${name}`);
  return row.tag;
}

/** Tags of values; the type code of an object is minus its tag. */
export const valueTag = {
  int: tagOf("int"),
  bool: tagOf("bool"),
  none: tagOf("none"),
  unbound: tagOf("unbound"),
  native: tagOf("native"),
  type: tagOf("type"),
  singleton: tagOf("singleton"),
  freed: tagOf("freed"),
  str: tagOf("str"),
  list: tagOf("list"),
  tuple: tagOf("tuple"),
  bytearray: tagOf("bytearray"),
  array: tagOf("array"),
  dict: tagOf("dict"),
  frozenset: tagOf("frozenset"),
  set: tagOf("set"),
  function: tagOf("function"),
  big: tagOf("big"),
  slice: tagOf("slice"),
  xrange: tagOf("xrange"),
  bound: tagOf("bound"),
  iterator: tagOf("iterator"),
  exception: tagOf("exception"),
  long: tagOf("long"),
  class: tagOf("class"),
  instance: tagOf("instance"),
} as const;

/** Bytes before the words of an int past 32 bits and of a long. */
export const objectHeaderBytes = 8;
/** First of the bytes or slots that follow the fixed part of a str or a tuple. */
export const objectBodyOffset = 16;
