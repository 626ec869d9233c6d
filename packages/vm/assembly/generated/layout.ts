// Generated from packages/spec/src/values.ts; do not edit. Run `pnpm generate`.

export const enum Tag {
  Int = -1,
  Bool = -2,
  None = -3,
  Unbound = -4,
  Native = -5,
  Type = -6,
  Singleton = -7,
  Freed = -8,
  Str = -9,
  List = -10,
  Tuple = -11,
  Dict = -12,
  Set = -13,
  Frozenset = -14,
  Generator = -15,
  Bytearray = -16,
  Function = -17,
  Class = -18,
  Xrange = -19,
  Slice = -20,
  Cell = -21,
  Bound = -22,
  Iterator = -23,
  Exception = -24,
  Big = -25,
  Instance = -26,
  Array = -28,
  Long = -27,
}
export const enum Type {
  Str = 9,
  List = 10,
  Tuple = 11,
  Dict = 12,
  Set = 13,
  Frozenset = 14,
  Generator = 15,
  Bytearray = 16,
  Function = 17,
  Class = 18,
  Xrange = 19,
  Slice = 20,
  Cell = 21,
  Bound = 22,
  Iterator = 23,
  Exception = 24,
  Big = 25,
  Instance = 26,
  Array = 28,
  Long = 27,
  Raw = 31,
  Block = 32,
}
// @ts-ignore: decorator
@inline export const firstTag: u32 = 4294967264;
// @ts-ignore: decorator
@inline export const firstReferenceTag: u32 = 4294967287;
// @ts-ignore: decorator
@inline export const strBytes: usize = 16;
// @ts-ignore: decorator
@inline export const strLength: usize = 8;
// @ts-ignore: decorator
@inline export const strHash: usize = 12;
// @ts-ignore: decorator
@inline export const listBytes: usize = 16;
// @ts-ignore: decorator
@inline export const listLength: usize = 8;
// @ts-ignore: decorator
@inline export const listStorage: usize = 12;
// @ts-ignore: decorator
@inline export const tupleBytes: usize = 16;
// @ts-ignore: decorator
@inline export const tupleLength: usize = 8;
// @ts-ignore: decorator
@inline export const dictBytes: usize = 24;
// @ts-ignore: decorator
@inline export const dictCount: usize = 8;
// @ts-ignore: decorator
@inline export const dictUsed: usize = 12;
// @ts-ignore: decorator
@inline export const dictEntries: usize = 16;
// @ts-ignore: decorator
@inline export const dictIndex: usize = 20;
// @ts-ignore: decorator
@inline export const setBytes: usize = 24;
// @ts-ignore: decorator
@inline export const setCount: usize = 8;
// @ts-ignore: decorator
@inline export const setUsed: usize = 12;
// @ts-ignore: decorator
@inline export const setEntries: usize = 16;
// @ts-ignore: decorator
@inline export const setIndex: usize = 20;
// @ts-ignore: decorator
@inline export const frozensetBytes: usize = 24;
// @ts-ignore: decorator
@inline export const frozensetCount: usize = 8;
// @ts-ignore: decorator
@inline export const frozensetUsed: usize = 12;
// @ts-ignore: decorator
@inline export const frozensetEntries: usize = 16;
// @ts-ignore: decorator
@inline export const frozensetIndex: usize = 20;
// @ts-ignore: decorator
@inline export const bytearrayBytes: usize = 16;
// @ts-ignore: decorator
@inline export const bytearrayLength: usize = 8;
// @ts-ignore: decorator
@inline export const bytearrayStorage: usize = 12;
// @ts-ignore: decorator
@inline export const arrayBytes: usize = 24;
// @ts-ignore: decorator
@inline export const arrayLength: usize = 8;
// @ts-ignore: decorator
@inline export const arrayBlock: usize = 12;
// @ts-ignore: decorator
@inline export const arrayOffset: usize = 16;
// @ts-ignore: decorator
@inline export const arrayKind: usize = 20;
// @ts-ignore: decorator
@inline export const arrayDimensions: usize = 21;
// @ts-ignore: decorator
@inline export const functionBytes: usize = 32;
// @ts-ignore: decorator
@inline export const functionEntry: usize = 8;
// @ts-ignore: decorator
@inline export const functionParameters: usize = 12;
// @ts-ignore: decorator
@inline export const functionFlags: usize = 13;
// @ts-ignore: decorator
@inline export const functionFrameBytes: usize = 14;
// @ts-ignore: decorator
@inline export const functionClosure: usize = 16;
// @ts-ignore: decorator
@inline export const functionDefaults: usize = 20;
// @ts-ignore: decorator
@inline export const functionDescriptor: usize = 24;
// @ts-ignore: decorator
@inline export const functionAttributes: usize = 28;
// @ts-ignore: decorator
@inline export const bigBytes: usize = 16;
// @ts-ignore: decorator
@inline export const bigValue: usize = 8;
// @ts-ignore: decorator
@inline export const longBytes: usize = 8;
// @ts-ignore: decorator
@inline export const xrangeBytes: usize = 24;
// @ts-ignore: decorator
@inline export const xrangeStart: usize = 8;
// @ts-ignore: decorator
@inline export const xrangeLength: usize = 12;
// @ts-ignore: decorator
@inline export const xrangeStep: usize = 16;
// @ts-ignore: decorator
@inline export const sliceBytes: usize = 32;
// @ts-ignore: decorator
@inline export const cellBytes: usize = 16;
// @ts-ignore: decorator
@inline export const boundBytes: usize = 24;
// @ts-ignore: decorator
@inline export const iteratorBytes: usize = 32;
// @ts-ignore: decorator
@inline export const iteratorKind: usize = 8;
// @ts-ignore: decorator
@inline export const iteratorIndex: usize = 12;
// @ts-ignore: decorator
@inline export const exceptionBytes: usize = 56;
// @ts-ignore: decorator
@inline export const exceptionTrap: usize = 8;
// @ts-ignore: decorator
@inline export const exceptionOrigin: usize = 12;
// @ts-ignore: decorator
@inline export const exceptionTrace: usize = 16;
// @ts-ignore: decorator
@inline export const exceptionHash: usize = 20;
// @ts-ignore: decorator
@inline export const generatorBytes: usize = 24;
// @ts-ignore: decorator
@inline export const generatorPc: usize = 8;
// @ts-ignore: decorator
@inline export const generatorUnused: usize = 12;
// @ts-ignore: decorator
@inline export const instanceBytes: usize = 32;
// @ts-ignore: decorator
@inline export const instanceCount: usize = 8;
// @ts-ignore: decorator
@inline export const instanceUsed: usize = 12;
// @ts-ignore: decorator
@inline export const instanceEntries: usize = 16;
// @ts-ignore: decorator
@inline export const instanceIndex: usize = 20;
// @ts-ignore: decorator
@inline export const instanceKind: usize = 24;
// @ts-ignore: decorator
@inline export const instanceHash: usize = 28;
// @ts-ignore: decorator
@inline export const classBytes: usize = 48;
// @ts-ignore: decorator
@inline export const classCount: usize = 8;
// @ts-ignore: decorator
@inline export const classUsed: usize = 12;
// @ts-ignore: decorator
@inline export const classEntries: usize = 16;
// @ts-ignore: decorator
@inline export const classIndex: usize = 20;
// @ts-ignore: decorator
@inline export const classOrder: usize = 24;
// @ts-ignore: decorator
@inline export const classFlags: usize = 28;
// @ts-ignore: decorator
@inline export const rawBytes: usize = 8;
// @ts-ignore: decorator
@inline export const blockBytes: usize = 8;
// @ts-ignore: decorator
@inline export const exceptionSlotKind: usize = 24;
// @ts-ignore: decorator
@inline export const exceptionSlotArguments: usize = 32;
// @ts-ignore: decorator
@inline export const exceptionSlotFirst: usize = 40;
// @ts-ignore: decorator
@inline export const exceptionSlotSecond: usize = 48;
// @ts-ignore: decorator
@inline export const classSlotName: usize = 32;
// @ts-ignore: decorator
@inline export const classSlotBases: usize = 40;
// @ts-ignore: decorator
@inline export const sliceStart: usize = 8;
// @ts-ignore: decorator
@inline export const sliceStop: usize = 16;
// @ts-ignore: decorator
@inline export const sliceStep: usize = 24;
// @ts-ignore: decorator
@inline export const boundSelf: usize = 8;
// @ts-ignore: decorator
@inline export const boundCallee: usize = 16;
// @ts-ignore: decorator
@inline export const iteratorSource: usize = 16;
// @ts-ignore: decorator
@inline export const iteratorState: usize = 24;
// @ts-ignore: decorator
@inline export const cellValue: usize = 8;
// @ts-ignore: decorator
@inline export const iteratorKindSequence: u32 = 0;
// @ts-ignore: decorator
@inline export const iteratorKindDict: u32 = 1;
// @ts-ignore: decorator
@inline export const iteratorKindEnumerate: u32 = 2;
// @ts-ignore: decorator
@inline export const iteratorKindReversed: u32 = 3;
// @ts-ignore: decorator
@inline export const elementKindInt8: u32 = 0;
// @ts-ignore: decorator
@inline export const elementKindInt16: u32 = 1;
// @ts-ignore: decorator
@inline export const elementKindInt32: u32 = 2;
// @ts-ignore: decorator
@inline export const elementKindInt64: u32 = 3;
// @ts-ignore: decorator
@inline export const elementKindUint8: u32 = 4;
// @ts-ignore: decorator
@inline export const elementKindUint16: u32 = 5;
// @ts-ignore: decorator
@inline export const elementKindUint32: u32 = 6;
// @ts-ignore: decorator
@inline export const elementKindFloat32: u32 = 10;
// @ts-ignore: decorator
@inline export const elementKindFloat64: u32 = 11;
// @ts-ignore: decorator
@inline export const elementKindBool: u32 = 12;
// @ts-ignore: decorator
@inline export const functionFlagStar: u32 = 1;
// @ts-ignore: decorator
@inline export const functionFlagDoubleStar: u32 = 2;
// @ts-ignore: decorator
@inline export const functionFlagGenerator: u32 = 4;
// @ts-ignore: decorator
@inline export const functionFlagModule: u32 = 8;
// @ts-ignore: decorator
@inline export const coreStateIdle: u32 = 0;
// @ts-ignore: decorator
@inline export const coreStateRunnable: u32 = 1;
// @ts-ignore: decorator
@inline export const coreStateBlocked: u32 = 2;
// @ts-ignore: decorator
@inline export const coreStateFinished: u32 = 3;
// @ts-ignore: decorator
@inline export const coreStateFailed: u32 = 4;
// @ts-ignore: decorator
@inline export const coreState: usize = 0;
// @ts-ignore: decorator
@inline export const coreWindowBytes: usize = 4;
// @ts-ignore: decorator
@inline export const corePc: usize = 8;
// @ts-ignore: decorator
@inline export const coreBase: usize = 12;
// @ts-ignore: decorator
@inline export const coreStackLow: usize = 16;
// @ts-ignore: decorator
@inline export const coreHeapLow: usize = 20;
// @ts-ignore: decorator
@inline export const coreHeapTop: usize = 24;
// @ts-ignore: decorator
@inline export const coreHeapEnd: usize = 28;
// @ts-ignore: decorator
@inline export const coreSegments: usize = 32;
// @ts-ignore: decorator
@inline export const coreHooks: usize = 36;
// @ts-ignore: decorator
@inline export const coreHeapFloor: usize = 40;
// @ts-ignore: decorator
@inline export const coreNames: usize = 44;
// @ts-ignore: decorator
@inline export const coreCharacters: usize = 48;
// @ts-ignore: decorator
@inline export const coreCoreId: usize = 52;
// @ts-ignore: decorator
@inline export const coreCoreCount: usize = 56;
// @ts-ignore: decorator
@inline export const coreFlags: usize = 60;
// @ts-ignore: decorator
@inline export const coreStepsLow: usize = 64;
// @ts-ignore: decorator
@inline export const coreStepsHigh: usize = 68;
// @ts-ignore: decorator
@inline export const coreCollections: usize = 72;
// @ts-ignore: decorator
@inline export const corePeakBytes: usize = 76;
// @ts-ignore: decorator
@inline export const coreRequest: usize = 80;
// @ts-ignore: decorator
@inline export const corePartner: usize = 84;
// @ts-ignore: decorator
@inline export const coreChannel: usize = 88;
// @ts-ignore: decorator
@inline export const coreRequestSlot: usize = 92;
// @ts-ignore: decorator
@inline export const corePayload: usize = 96;
// @ts-ignore: decorator
@inline export const corePayloadBytes: usize = 100;
// @ts-ignore: decorator
@inline export const coreSoftSpace: usize = 104;
// @ts-ignore: decorator
@inline export const coreMeter: usize = 108;
// @ts-ignore: decorator
@inline export const coreRandomLow: usize = 112;
// @ts-ignore: decorator
@inline export const coreRandomHigh: usize = 116;
// @ts-ignore: decorator
@inline export const coreValue: usize = 128;
// @ts-ignore: decorator
@inline export const coreException: usize = 136;
// @ts-ignore: decorator
@inline export const coreTrapFirst: usize = 144;
// @ts-ignore: decorator
@inline export const coreTrapSecond: usize = 152;
// @ts-ignore: decorator
@inline export const coreTemporaries: usize = 160;
// @ts-ignore: decorator
@inline export const coreIdentities: usize = 184;
// @ts-ignore: decorator
@inline export const coreParticipants: usize = 192;
// @ts-ignore: decorator
@inline export const coreEmergency: usize = 200;
// @ts-ignore: decorator
@inline export const coreHeaderBytes: usize = 256;
// @ts-ignore: decorator
@inline export const coreRoots: usize = 128;
// @ts-ignore: decorator
@inline export const meterCyclesLow: usize = 0;
// @ts-ignore: decorator
@inline export const meterCyclesHigh: usize = 4;
// @ts-ignore: decorator
@inline export const meterPrices: usize = 8;
// @ts-ignore: decorator
@inline export const meterPeriod: usize = 12;
// @ts-ignore: decorator
@inline export const meterLeft: usize = 16;
// @ts-ignore: decorator
@inline export const meterUnused: usize = 20;
// @ts-ignore: decorator
@inline export const instructionPriceCycles: usize = 0;
// @ts-ignore: decorator
@inline export const instructionPriceFloatCycles: usize = 4;
// @ts-ignore: decorator
@inline export const instructionPriceOperands: usize = 8;
// @ts-ignore: decorator
@inline export const instructionPriceUnused: usize = 12;
// @ts-ignore: decorator
@inline export const nativePriceCycles: usize = 0;
// @ts-ignore: decorator
@inline export const nativePriceElementCycles: usize = 4;
// @ts-ignore: decorator
@inline export const memoryPriceWordCycles: usize = 0;
// @ts-ignore: decorator
@inline export const memoryPriceCollectionCycles: usize = 4;
// @ts-ignore: decorator
@inline export const memoryPriceLivingWordCycles: usize = 8;
// @ts-ignore: decorator
@inline export const memoryPriceUnused: usize = 12;
// @ts-ignore: decorator
@inline export const priceListNatives: usize = 4096;
// @ts-ignore: decorator
@inline export const priceListMostNatives: usize = 1024;
// @ts-ignore: decorator
@inline export const priceListMemory: usize = 12288;
// @ts-ignore: decorator
@inline export const priceListBytes: usize = 12304;
// @ts-ignore: decorator
@inline export const segmentNext: usize = 0;
// @ts-ignore: decorator
@inline export const segmentGlobalCount: usize = 4;
// @ts-ignore: decorator
@inline export const segmentUnused: usize = 8;
// @ts-ignore: decorator
@inline export const segmentReserved: usize = 12;
// @ts-ignore: decorator
@inline export const segmentHeaderBytes: usize = 16;
// @ts-ignore: decorator
@inline export const descriptorEntry: usize = 0;
// @ts-ignore: decorator
@inline export const descriptorFrameBytes: usize = 4;
// @ts-ignore: decorator
@inline export const descriptorParameters: usize = 6;
// @ts-ignore: decorator
@inline export const descriptorFlags: usize = 7;
// @ts-ignore: decorator
@inline export const descriptorName: usize = 8;
// @ts-ignore: decorator
@inline export const descriptorParameterNames: usize = 12;
// @ts-ignore: decorator
@inline export const descriptorHandlers: usize = 16;
// @ts-ignore: decorator
@inline export const descriptorHandlerCount: usize = 20;
// @ts-ignore: decorator
@inline export const descriptorIndex: usize = 22;
// @ts-ignore: decorator
@inline export const descriptorCodeEnd: usize = 24;
// @ts-ignore: decorator
@inline export const descriptorImage: usize = 28;
// @ts-ignore: decorator
@inline export const handlerStart: usize = 0;
// @ts-ignore: decorator
@inline export const handlerEnd: usize = 2;
// @ts-ignore: decorator
@inline export const handlerTarget: usize = 4;
// @ts-ignore: decorator
@inline export const handlerRegister: usize = 6;
// @ts-ignore: decorator
@inline export const handlerReserved: usize = 8;
// @ts-ignore: decorator
@inline export const handlerBytes: usize = 12;
// @ts-ignore: decorator
@inline export const frameInstructionEnd: isize = -24;
// @ts-ignore: decorator
@inline export const frameGenerator: isize = -32;
// @ts-ignore: decorator
@inline export const frameReturnAddress: isize = -16;
// @ts-ignore: decorator
@inline export const frameCallerBase: isize = -12;
// @ts-ignore: decorator
@inline export const frameFunction: isize = -8;
// @ts-ignore: decorator
@inline export const classFlagException: u32 = 1;
/** Offset of the first slot of each type code; 0 for none. */
// @ts-ignore: decorator
@inline export const slotStart: usize = 24;
/** Which words of an object are references: bit n is the u32 at 4n. */
// @ts-ignore: decorator
@inline export const referenceMask: usize = 57;
/** Class of the values of each tag, by minus the tag; for iterators, exceptions and singletons only some of them. */
// @ts-ignore: decorator
@inline export const tagClasses: usize = 185;
