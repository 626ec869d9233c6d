// The public surface of @vipera/spec: tables that every other package reads.

// The instruction set.
export { type Opcode, type OpcodeGroup, opcodeGroups } from "./opcode-row.ts";
export { forwardBranches, terminalOpcodes } from "./opcode-flow.ts";
export { opcodes } from "./opcodes.ts";
export { isSigned, type Operand, type OperandField, operandFields, type OperandKind, operandKinds } from "./operand-kinds.ts";

// Values and objects in memory.
export { byteTables } from "./byte-tables.ts";
export { firstOperator, lastOperator, operandHooks, operandUseBits, operandUses } from "./operand-uses.ts";
export { type BuiltinClass, classes, firstExceptionClass } from "./classes.ts";
export { type ElementKind, elementKinds } from "./element-kinds.ts";
export {
  boundSlots,
  cellSlots,
  coreHeader,
  coreStates,
  descriptorFields,
  exceptionSlots,
  type Field,
  firstReferenceTag,
  firstTag,
  classFlags,
  classSlots,
  frameOffsets,
  functionFlags,
  handlerFields,
  instructionPrice,
  internalTypes,
  iteratorKinds,
  iteratorSlots,
  memoryPrice,
  meterFields,
  nativePrice,
  type ObjectLayout,
  objectLayouts,
  priceList,
  segmentHeader,
  sliceSlots,
  type Tag,
  tags,
} from "./values.ts";

// Native functions and the names of attributes.
export {
  attributeNames,
  fixedNames,
  hooks,
  methodNames,
  methodTypes,
  operatorHooks,
  specialNames,
  takingOverCount,
} from "./names.ts";
export type { Native, NativeEffect, NativeGroup, NativeParameter } from "./natives/native-row.ts";
export {
  coreBodyCount,
  countInPython,
  firstInPython,
  nativeBodyCount,
  numberedNatives,
  numberOfNative,
} from "./native-numbers.ts";
export { natives, symbolOf } from "./natives.ts";

// Images, run-time errors, requests, limits and exit codes.
export { exitCodeRows, exitCodes } from "./exit-codes.ts";
export {
  argumentsMarker,
  constantKinds,
  imageFeatures,
  imageHeader,
  imageHeaderBytes,
  imageMagic,
  imageSections,
  imageVersion,
  instructionNotes,
  sectionRowBytes,
} from "./image-layout.ts";
export { type CountWords, countWords } from "./native-counts.ts";
export { nativeKeywords } from "./native-keywords.ts";
export {
  calledConstants,
  descriptorNames,
  descriptorsModule,
  hiddenFiles,
  libraryFolder,
  objectMaker,
  preludeFile,
} from "./library.ts";
export { type Limit, limitRows, limits } from "./limits.ts";
export { type Message, messages } from "./messages.ts";
export { type Trap, traps } from "./traps.ts";

// Devices.
export {
  boardFields,
  type GroupPrice,
  groupPrice,
  leastProgramBytes,
  leastSharedBytes,
  pricesByGroup,
  type ProfileField,
  profileFields,
} from "./device-profile.ts";

// Diagnostics.
export {
  clauseOpeners,
  type DiagnosticCode,
  diagnosticTable,
  findDiagnostic,
  foreignWords,
  laterNames,
  nonTargetNames,
  numberAdvice,
  pythonThreeAdvice,
  refusedNames,
  tokenGroups,
  tokenNames,
} from "./diagnostic-codes.ts";
export type { DiagnosticRow, Severity } from "./diagnostic-codes/diagnostic-row.ts";
