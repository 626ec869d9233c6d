/**
 * The vPython virtual machine for hosts: link an image, place it in cores, run them, read them.
 * This file only re-exports: it is the package's whole public surface.
 */

// Linking: from an image to bytes that a core can run.
export { alignUp, type Block, placeBlock } from "./block-builder.ts";
export { type Flavour, featuresMissingIn } from "./flavour.ts";
export {
  type BlockParts,
  type LinkedImage,
  linkImage,
  type LinkRequest,
  type LinkResult,
} from "./link-image.ts";
export { type LinkNumbers, noLinkNumbers, offsetOfGlobal } from "./link-numbers.ts";
export type { LinkRefusal, Taker } from "./link-refusal.ts";
export {
  characterTable,
  emptyTuple,
  type Table,
  textTable,
} from "./machine-tables.ts";

// Windows: where things lie in a core.
export { coreHeaderBytes } from "./layout-offsets.ts";
export {
  type AppendPlan,
  appendedSegmentOffset,
  type CoreFacts,
  leastFreeBytes,
  leastStackBytes,
  leastValueBytes,
  placeAppended,
  placeWindow,
  planAppend,
  planWindow,
  type SharedTables,
  type WindowPlan,
} from "./place-window.ts";

// Running: the WebAssembly module as typed functions.
export { type CoreFieldName, CoreMemory, type RawSlot } from "./core-memory.ts";
export { compileVm } from "./load-core.ts";
export { packedPair, packedString } from "./packed-string.ts";
export type { Port, SharedArrayPort, SharedElements } from "./port.ts";
export { instantiateVm, moduleBytes, type VirtualMachine } from "./virtual-machine.ts";

// Reading: values, frames and failures of a core.
export { findCode, lineOf, type PlacedCore, type PlacedImage } from "./core-handle.ts";
export {
  coreField,
  meterField,
  objectBodyOffset,
  objectHeaderBytes,
  tupleField,
  valueTag,
} from "./layout-offsets.ts";
export { caughtTrapText } from "./read-exception.ts";
export { type PlainValue, plainValue } from "./plain-value.ts";
export { textOf } from "./read-value.ts";
export { type TraceRecord, TraceRecords } from "./trace-records.ts";
export { stringHash } from "./string-hash.ts";
export {
  codeAddressesOf,
  type CoreExit,
  type CoreFailure,
  exitOf,
  failureOf,
  framesAt,
  framesOf,
  framesOfAddresses,
  type LiveFrame,
  recordLeftFrames,
  type TraceFrame,
} from "./traceback.ts";
export { reprOf, strOf } from "./value-text.ts";
