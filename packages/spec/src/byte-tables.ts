// Tables of bytes that the virtual machine reads: the host writes them to the same place in every
// machine's memory, so that their bytes are not in the core.
//
// Consumers: vm/assembly/generated (addresses), vm/src (bytes).

import { classes, firstExceptionClass } from "./classes.ts";
import { hooks, methodNames, methodRowName } from "./names.ts";
import { numberedNatives, numberOfNative } from "./native-numbers.ts";
import { natives } from "./natives.ts";
import type { Native } from "./natives/native-row.ts";
import { opcodes } from "./opcodes.ts";
import { operandHooks, operandUses } from "./operand-uses.ts";
import { traps } from "./traps.ts";
import { internalTypes, objectLayouts, tags } from "./values.ts";

export interface ByteTable {
  readonly name: string;
  readonly doc: string;
  /** Where it lies in a machine's memory. */
  readonly address: number;
  readonly bytes: readonly number[];
}

type Contents = Omit<ByteTable, "address">;

/** Address of the first table; 0 stands for no address. */
const start = 8;

/** The module's own bytes in memory begin here: the compiler leaves the first ones to us. */
const mostBytes = 1024;

/** Address of the first long table, far behind the module's own bytes, in its page of memory. */
const longStart = 0x8000;

const classIds = new Map(classes.map((row) => [row.name, row.id] as const));

/** Bytes at the indices of the rows, 0 elsewhere. */
function bytesOf(rows: readonly (readonly [index: number, byte: number])[], count = 0): readonly number[] {
  const bytes = new Array<number>(Math.max(count, ...rows.map(([index]) => index + 1))).fill(0);
  for (const [index, byte] of rows) bytes[index] = byte;
  return bytes;
}

/** Type codes of the layouts: those of tags, and the internal ones. */
const typeCodes = new Map<string, number>([
  ...tags.map((row) => [row.name, -row.tag] as const),
  ...Object.entries(internalTypes),
]);

/** Names of the tags by their type codes; a float has no tag. */
const typeNames = namesByCode();

function namesByCode(): readonly string[] {
  const names = new Array<string>(Math.max(...tags.map((row) => -row.tag)) + 1).fill("");
  for (const row of tags) names[-row.tag] = row.name;
  names[0] = "float";
  return names;
}

/** As many bytes as there are type codes: some have no layout. */
const typeCount = Math.max(...typeCodes.values()) + 1;

const typedLayouts = objectLayouts.flatMap((layout) => {
  const code = typeCodes.get(layout.name);
  return code === undefined ? [] : [{ code, layout }];
});

function numberOf(name: string): number {
  return numberOfNative(natives.find((row) => row.name === name)?.id ?? 0);
}

/** Bytes by the number of a native function; number 0 is none. */
function byNumber(entryOf: (row: Native) => number): readonly number[] {
  return [0, ...numberedNatives.map(entryOf)];
}

/**
 * Least and most arguments of a call, a method's object included; 15 stands for any number. The
 * highest bit tells a method.
 */
function arity(row: Native): number {
  const self = row.method ? 1 : 0;
  const least = row.parameters.filter((parameter) => !parameter.optional).length + self;
  const most = row.variadic ? 15 : row.parameters.length + self;
  return (self << 7) | (least << 4) | most;
}

/** Words as the bytes of the memory, which is little-endian. */
function wordsOf(words: readonly number[]): readonly number[] {
  return [...new Uint8Array(Int32Array.from(words).buffer)];
}

function codeOf(name: string): number {
  return opcodes.find((row) => row.name === name)?.code ?? 0;
}

const short: readonly Contents[] = [
  {
    name: "fixedWords",
    doc: "The instructions Halt and Continue outside all code, and a slot that holds None.",
    bytes: wordsOf([codeOf("Halt"), codeOf("Continue"), 0, tags.find((row) => row.name === "none")?.tag ?? 0]),
  },
  {
    name: "slotStart",
    doc: "Offset of the first slot of each type code; 0 for none.",
    bytes: bytesOf(
      typedLayouts.map(({ code, layout }) => [code, layout.slots]),
      typeCount,
    ),
  },
  {
    name: "referenceMask",
    doc: "Which words of an object are references: bit n is the u32 at 4n.",
    bytes: bytesOf(
      typedLayouts.map(({ code, layout }) => {
        const references = layout.fields.filter((field) => field.reference);
        return [code, references.reduce((mask, field) => mask | (1 << (field.offset / 4)), 0)];
      }),
      typeCount,
    ),
  },
  {
    name: "classBases",
    doc: "Base class of each class; object is its own.",
    bytes: bytesOf(classes.map((row) => [row.id, classIds.get(row.base ?? "") ?? 0])),
  },
  {
    name: "tagClasses",
    doc: "Class of the values of each tag, by minus the tag; for iterators, exceptions and singletons only some of them.",
    bytes: bytesOf(tags.map((row) => [-row.tag, classIds.get(row.className ?? "") ?? 0])),
  },
  {
    name: "nativeArities",
    doc: "Least arguments << 4 | most, 15 for any number, by native number; 128 for a method.",
    bytes: byNumber(arity),
  },
  {
    name: "nativeHooks",
    doc: "Hook of each native function plus 1; 0 for none.",
    bytes: byNumber((row) => hooks.indexOf(row.twin) + 1),
  },
  {
    name: "classNatives",
    doc: "Native that a call of each class runs; 0 for none.",
    bytes: bytesOf(classes.filter((row) => row.id < firstExceptionClass).map((row) => [row.id, numberOf(row.name)])),
  },
  {
    name: "operandUses",
    doc: "How operators that classes may define use operands.",
    bytes: bytesOf(operandUses),
  },
  {
    name: "operandHooks",
    doc: "Hook plus 1 of the same operators.",
    bytes: bytesOf(operandHooks),
  },
];

/** Tables too long for the first bytes of the memory. */
const long: readonly Contents[] = [
  {
    name: "trapClasses",
    doc: "Exception class of each trap.",
    bytes: bytesOf(traps.map((row) => [row.number, classIds.get(row.exception) ?? 0])),
  },
  {
    name: "methodNatives",
    doc: "Native number by type code, 0 for floats, and name number.",
    bytes: typeNames.flatMap((type) => methodNames.map((name) => numberOf(methodRowName(type, name)))),
  },
];

/** Places tables one behind the other. */
function placed(contents: readonly Contents[], first: number): readonly ByteTable[] {
  let end = first;
  return contents.map((table) => {
    const address = end;
    end += table.bytes.length;
    return { ...table, address };
  });
}

export const byteTables: readonly ByteTable[] = [...placed(short, start), ...placed(long, longStart)];

const end = start + short.reduce((sum, { bytes }) => sum + bytes.length, 0);
if (end > mostBytes) throw new Error(`byte-tables: ${end} bytes, ${mostBytes} at most`);
