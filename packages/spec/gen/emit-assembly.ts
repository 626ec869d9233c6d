// Writes the AssemblyScript copies of the tables: constants that cost nothing, and the table
// of native functions.

import {
  boundSlots,
  byteTables,
  cellSlots,
  classes,
  coreBodyCount,
  coreHeader,
  coreStates,
  descriptorFields,
  elementKinds,
  exceptionSlots,
  type Field,
  firstReferenceTag,
  firstTag,
  firstExceptionClass,
  firstOperator,
  fixedNames,
  classFlags,
  classSlots,
  frameOffsets,
  functionFlags,
  handlerFields,
  hooks,
  internalTypes,
  iteratorKinds,
  instructionPrice,
  iteratorSlots,
  memoryPrice,
  meterFields,
  nativePrice,
  lastOperator,
  limitRows,
  messages,
  methodNames,
  countInPython,
  firstInPython,
  nativeBodyCount,
  numberedNatives,
  objectLayouts,
  opcodes,
  operandUseBits,
  priceList,
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

/** The address of a table of bytes that the host writes. */
function byteTable(name: string): string {
  const table = byteTables.find((row) => row.name === name);
  if (table === undefined) throw new Error(`emit-assembly: no table ${name}`);
  return `/** ${table.doc} */\n${constant(name, "usize", table.address)}`;
}

function file(name: string, source: string, parts: readonly string[]): GeneratedFile {
  return { path: `${folder}/${name}`, text: `// ${provenance(source)}\n\n${parts.join("\n")}\n` };
}

function emitOpcodes(): GeneratedFile {
  const rows = opcodes.map((row) => [row.name, row.code] as const);
  return file("opcodes.ts", "opcodes.ts", [
    enumeration("Op", rows),
    constant("firstOperator", "u32", firstOperator),
    constant("lastOperator", "u32", lastOperator),
    ...recordConstants("uses", operandUseBits, "u32"),
    byteTable("fixedWords"),
    byteTable("operandUses"),
    byteTable("operandHooks"),
  ]);
}

function emitLayout(): GeneratedFile {
  const tagRows = tags.map((row) => [row.name, row.tag] as const);
  const typeRows = [
    ...tags.filter((row) => row.reference).map((row) => [row.name, -row.tag] as const),
    ...Object.entries(internalTypes),
  ];
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
    ...recordConstants("classSlot", classSlots, "usize"),
    ...recordConstants("slice", sliceSlots, "usize"),
    ...recordConstants("bound", boundSlots, "usize"),
    ...recordConstants("iterator", iteratorSlots, "usize"),
    ...recordConstants("cell", cellSlots, "usize"),
    ...recordConstants("iteratorKind", iteratorKinds, "u32"),
    ...elementKinds.map(({ name, code }) => constant(camelCase("elementKind", name), "u32", code)),
    ...recordConstants("functionFlag", functionFlags, "u32"),
    ...recordConstants("coreState", coreStates, "u32"),
    ...offsets("core", coreHeader),
    constant("coreHeaderBytes", "usize", 256),
    constant("coreRoots", "usize", 128),
    ...offsets("meter", meterFields),
    ...offsets("instructionPrice", instructionPrice),
    ...offsets("nativePrice", nativePrice),
    ...offsets("memoryPrice", memoryPrice),
    ...recordConstants("priceList", priceList, "usize"),
    ...offsets("segment", segmentHeader),
    constant("segmentHeaderBytes", "usize", 16),
    ...offsets("descriptor", descriptorFields),
    ...offsets("handler", handlerFields),
    constant("handlerBytes", "usize", 12),
    ...recordConstants("frame", frameOffsets, "isize"),
    ...recordConstants("classFlag", classFlags, "u32"),
    byteTable("slotStart"),
    byteTable("referenceMask"),
    byteTable("tagClasses"),
  ]);
}

function emitTraps(): GeneratedFile {
  const raised = traps.filter((row) => row.raisedAs === undefined);
  return file("traps.ts", "traps.ts", [
    enumeration(
      "Trap",
      raised.map((row) => [row.name, row.number] as const),
    ),
    byteTable("trapClasses"),
  ]);
}

function emitClasses(): GeneratedFile {
  const enumRows = classes.map((row) => [row.name, row.id] as const);
  return file("classes.ts", "classes.ts", [
    enumeration("Class", enumRows),
    constant("firstExceptionClass", "u32", firstExceptionClass),
    byteTable("classBases"),
  ]);
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

/** The functions of a flavour by their numbers, for the table of functions that the build makes. */
function emitNativeBodies(flavour: "full" | "core"): GeneratedFile {
  const count = flavour === "core" ? coreBodyCount : nativeBodyCount;
  const exports = numberedNatives.slice(0, count).map((row, index) => {
    const isMissing = flavour === "core" && row.inPython === "core";
    const [symbol, source] = isMissing ? ["leaveToPython", "traps"] : [symbolOf(row), row.group];
    return `export { ${symbol} as native${index + 1} } from "../${source}";`;
  });
  return file(`native-bodies-${flavour}.ts`, "natives.ts", exports);
}

function emitNatives(): GeneratedFile {
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
    constant("fixedNameCount", "u32", methodNames.length),
    constant("takingOverCount", "u32", takingOverCount),
    constant("nativeBodyCount", "u32", nativeBodyCount),
    constant("coreBodyCount", "u32", coreBodyCount),
    constant("firstInPython", "u32", firstInPython),
    constant("countInPython", "u32", countInPython),
    byteTable("nativeArities"),
    byteTable("nativeHooks"),
    byteTable("classNatives"),
    byteTable("methodNatives"),
  ]);
}

export function emitAssembly(): readonly GeneratedFile[] {
  return [
    emitOpcodes(),
    emitLayout(),
    emitTraps(),
    emitClasses(),
    emitMessages(),
    emitLimits(),
    emitNatives(),
    emitNativeBodies("full"),
    emitNativeBodies("core"),
  ];
}
