// Writes the AssemblyScript copies of the tables: constants that cost nothing, small byte tables in
// static memory, and the dispatch of native functions.

import {
  boundSlots,
  cellSlots,
  classes,
  coreHeader,
  coreStates,
  descriptorFields,
  exceptionSlots,
  type Field,
  firstReferenceTag,
  firstTag,
  firstExceptionClass,
  fixedNames,
  fixedTextNumbers,
  frameOffsets,
  functionFlags,
  handlerFields,
  hooks,
  internalTypes,
  iteratorKinds,
  iteratorSlots,
  limitRows,
  messages,
  methodTypes,
  type Native,
  nativeBodyCount,
  natives,
  numberedNatives,
  numberOfNative,
  objectLayouts,
  opcodes,
  segmentHeader,
  sliceSlots,
  symbolOf,
  tags,
  takingOverCount,
  traps,
} from "../src/index.ts";
import { camelCase, type GeneratedFile, provenance } from "./generated-file.ts";

const folder = "packages/vm/assembly/generated";

function constant(name: string, type: string, value: number): string {
  return `// @ts-ignore: decorator\n@inline export const ${name}: ${type} = ${value};`;
}

/** Members are capitalized: AssemblyScript keeps words such as `class` for itself. */
function enumeration(name: string, rows: readonly (readonly [string, number])[]): string {
  const members = rows
    .map(([member, value]) => `  ${member.charAt(0).toUpperCase()}${member.slice(1)} = ${value},`)
    .join("\n");
  return `export const enum ${name} {\n${members}\n}`;
}

function offsets(prefix: string, fields: readonly Field[]): string[] {
  return fields.map((field) => constant(camelCase(prefix, field.name), "usize", field.offset));
}

function recordConstants(prefix: string, record: Readonly<Record<string, number>>, type: string) {
  return Object.entries(record).map(([name, value]) =>
    constant(camelCase(prefix, name), type, value),
  );
}

/** A table of bytes in static memory, eight to a line. */
function byteTable(name: string, doc: string, bytes: readonly number[]): string {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; start += 16) {
    lines.push(`  ${bytes.slice(start, start + 16).join(", ")},`);
  }
  return `/** ${doc} */\nexport const ${name}: usize = memory.data<u8>([\n${lines.join("\n")}\n]);`;
}

function file(name: string, source: string, parts: readonly string[]): GeneratedFile {
  return { path: `${folder}/${name}`, text: `// ${provenance(source)}\n\n${parts.join("\n")}\n` };
}

function emitOpcodes(): GeneratedFile {
  const rows = opcodes.map((row) => [row.name, row.code] as const);
  return file("opcodes.ts", "opcodes.ts", [enumeration("Op", rows)]);
}

function emitLayout(): GeneratedFile {
  const tagRows = tags.map((row) => [row.name, row.tag] as const);
  const typeRows = [
    ...tags.filter((row) => row.reference).map((row) => [row.name, -row.tag] as const),
    ...Object.entries(internalTypes),
  ];
  // Offset of the first slot and bit mask of reference words (bit n: u32 at 4n), by type code.
  const slotStart = new Array<number>(40).fill(0);
  const referenceMask = new Array<number>(40).fill(0);
  const codeOf = new Map(typeRows.map(([name, code]) => [name, code] as const));
  for (const layout of objectLayouts) {
    const code = codeOf.get(layout.name);
    if (code === undefined) continue;
    slotStart[code] = layout.slots;
    referenceMask[code] = layout.fields
      .filter((field) => field.reference)
      .reduce((mask, field) => mask | (1 << (field.offset / 4)), 0);
  }
  return file("layout.ts", "values.ts", [
    enumeration("Tag", tagRows),
    enumeration("Type", typeRows),
    constant("firstTag", "u32", firstTag >>> 0),
    constant("firstReferenceTag", "u32", firstReferenceTag >>> 0),
    ...objectLayouts.flatMap((layout) => [
      constant(camelCase(layout.name, "bytes"), "usize", layout.bytes),
      ...offsets(layout.name, layout.fields),
    ]),
    ...recordConstants("exceptionSlot", exceptionSlots, "usize"),
    ...recordConstants("slice", sliceSlots, "usize"),
    ...recordConstants("bound", boundSlots, "usize"),
    ...recordConstants("iterator", iteratorSlots, "usize"),
    ...recordConstants("cell", cellSlots, "usize"),
    ...recordConstants("iteratorKind", iteratorKinds, "u32"),
    ...recordConstants("functionFlag", functionFlags, "u32"),
    ...recordConstants("coreState", coreStates, "u32"),
    ...offsets("core", coreHeader),
    constant("coreHeaderBytes", "usize", 256),
    constant("coreRoots", "usize", 128),
    ...offsets("segment", segmentHeader),
    constant("segmentHeaderBytes", "usize", 16),
    ...offsets("descriptor", descriptorFields),
    ...offsets("handler", handlerFields),
    constant("handlerBytes", "usize", 12),
    ...recordConstants("frame", frameOffsets, "isize"),
    byteTable("slotStart", "Offset of the first slot of each type code; 0 for none.", slotStart),
    byteTable(
      "referenceMask",
      "Which words of an object are references: bit n is the u32 at 4n.",
      referenceMask,
    ),
  ]);
}

function emitTraps(): GeneratedFile {
  const classIds = new Map(classes.map((row) => [row.name, row.id]));
  const byNumber = new Array<number>(Math.max(...traps.map((row) => row.number)) + 1).fill(0);
  for (const row of traps) byNumber[row.number] = classIds.get(row.exception) ?? 0;
  return file("traps.ts", "traps.ts", [
    enumeration(
      "Trap",
      traps.map((row) => [row.name, row.number] as const),
    ),
    byteTable("trapClasses", "Exception class of each trap.", byNumber),
  ]);
}

function emitClasses(): GeneratedFile {
  const ids = new Map(classes.map((row) => [row.name, row.id]));
  const last = Math.max(...classes.map((row) => row.id));
  const bases = new Array<number>(last + 1).fill(0);
  for (const row of classes) {
    bases[row.id] = row.base === undefined ? 0 : (ids.get(row.base) ?? 0);
  }
  const enumRows = classes.map((row) => [row.name, row.id] as const);
  const tagClasses = new Array<number>(33).fill(0);
  for (const row of tags) tagClasses[-row.tag] = ids.get(row.className ?? "") ?? 0;
  return file("classes.ts", "classes.ts", [
    enumeration("Class", enumRows),
    constant("firstExceptionClass", "u32", firstExceptionClass),
    byteTable("classBases", "Base class of each class; object is its own.", bases),
    byteTable(
      "tagClasses",
      "Class of a value by minus its tag; 0 where the object tells.",
      tagClasses,
    ),
  ]);
}

function emitTexts(): GeneratedFile {
  return file("texts.ts", "fixed-texts.ts", [enumeration("Word", fixedTextNumbers)]);
}

function emitMessages(): GeneratedFile {
  const rows = messages.map((row) => [row.name, row.code] as const);
  return file("messages.ts", "messages.ts", [enumeration("Request", rows)]);
}

function emitLimits(): GeneratedFile {
  return file("limits.ts", "limits.ts", [
    ...Object.entries(limitRows).map(([name, row]) =>
      constant(camelCase("limit", name), "u32", row.value),
    ),
  ]);
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

/** The functions with a body by their numbers, for the table of functions that the build makes. */
function emitNativeBodies(): GeneratedFile {
  const bodies = numberedNatives.slice(0, nativeBodyCount);
  const exports = bodies.map(
    (row, index) => `export { ${symbolOf(row)} as native${index + 1} } from "../${row.group}";`,
  );
  return file("native-bodies.ts", "natives.ts", exports);
}

/** Byte tables that begin with number 0, which is no native function. */
function byNumber(entryOf: (row: Native) => number): readonly number[] {
  return [0, ...numberedNatives.map(entryOf)];
}

function numberOf(name: string): number {
  return numberOfNative(natives.find((row) => row.name === name)?.id ?? 0);
}

function emitNatives(): GeneratedFile {
  const classNatives = new Array<number>(firstExceptionClass).fill(0);
  for (const { id, name } of classes.filter((row) => row.id < firstExceptionClass)) {
    classNatives[id] = numberOf(name);
  }
  const methods = methodTypes.flatMap((type) =>
    fixedNames.map((name) => numberOf(`${type}.${name}`)),
  );
  return file("natives.ts", "natives.ts", [
    enumeration(
      "Native",
      numberedNatives.map((row, index) => [symbolOf(row), index + 1] as const),
    ),
    enumeration(
      "Name",
      fixedNames.map((name, index) => [name, index] as const),
    ),
    enumeration(
      "Hook",
      hooks.map((name, index) => [camelCase(...name.split("_")), index] as const),
    ),
    constant("fixedNameCount", "u32", fixedNames.length),
    constant("takingOverCount", "u32", takingOverCount),
    constant("nativeBodyCount", "u32", nativeBodyCount),
    byteTable(
      "nativeArities",
      "Least arguments << 4 | most, 15 for any number, by native number; 128 for a method.",
      byNumber(arity),
    ),
    byteTable(
      "nativeHooks",
      "Hook of each native function plus 1; 0 for none.",
      byNumber((row) => hooks.indexOf(row.twin) + 1),
    ),
    byteTable("classNatives", "Native that a call of each class runs; 0 for none.", classNatives),
    byteTable(
      "methodNatives",
      `Native number by type (${methodTypes.join(", ")}) and name number.`,
      methods,
    ),
  ]);
}

export function emitAssembly(): readonly GeneratedFile[] {
  return [
    emitOpcodes(),
    emitLayout(),
    emitTraps(),
    emitClasses(),
    emitTexts(),
    emitMessages(),
    emitLimits(),
    emitNatives(),
    emitNativeBodies(),
  ];
}
