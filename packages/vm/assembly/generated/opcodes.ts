// Generated from packages/spec/src/opcodes.ts; do not edit. Run `pnpm generate`.

export const enum Op {
  Illegal = 0,
  Move = 1,
  LoadConstant = 2,
  LoadInteger = 3,
  LoadSingleton = 4,
  GetGlobal = 5,
  SetGlobal = 6,
  DeleteGlobal = 7,
  CheckBound = 8,
  NewCell = 9,
  LoadClosure = 10,
  GetCell = 11,
  SetCell = 12,
  Add = 16,
  Subtract = 17,
  Multiply = 18,
  Divide = 19,
  FloorDivide = 20,
  Modulo = 21,
  Power = 22,
  And = 23,
  Or = 24,
  Xor = 25,
  ShiftLeft = 26,
  ShiftRight = 27,
  TrueDivide = 28,
  InPlaceAdd = 29,
  InPlaceMultiply = 30,
  AddImmediate = 31,
  MultiplyAdd = 32,
  Negate = 33,
  Positive = 34,
  Invert = 35,
  Not = 36,
  InPlaceOther = 37,
  Equal = 40,
  NotEqual = 41,
  Less = 42,
  LessEqual = 43,
  Greater = 44,
  GreaterEqual = 45,
  Is = 46,
  IsNot = 47,
  In = 48,
  NotIn = 49,
  Jump = 56,
  Loop = 57,
  JumpIfTrue = 58,
  JumpIfFalse = 59,
  JumpIfLess = 60,
  JumpIfNotLess = 61,
  JumpIfLessEqual = 62,
  JumpIfNotLessEqual = 63,
  JumpIfEqual = 64,
  JumpIfNotEqual = 65,
  JumpIfLessImmediate = 66,
  JumpIfNotLessImmediate = 67,
  JumpIfGreaterImmediate = 68,
  JumpIfNotGreaterImmediate = 69,
  JumpIfEqualImmediate = 70,
  JumpIfNotEqualImmediate = 71,
  JumpIfUnbound = 72,
  ForRangePrepare = 80,
  ForRangeLoop = 81,
  ForRangeStep = 82,
  GetIterator = 83,
  ForIterate = 84,
  ElementChain = 86,
  GetRow = 87,
  GetIndex = 88,
  SetIndex = 89,
  DeleteIndex = 90,
  GetSlice = 91,
  NewSlice = 92,
  GetIndex2 = 93,
  SetIndex2 = 94,
  Length = 95,
  GetAttribute = 96,
  SetAttribute = 97,
  DeleteAttribute = 98,
  Call = 104,
  CallGlobal = 105,
  CallMethod = 106,
  CallKeyword = 107,
  CallMethodKeyword = 108,
  CallSpread = 109,
  CallNative = 110,
  Return = 111,
  ReturnNone = 112,
  MakeFunction = 113,
  Halt = 114,
  Continue = 115,
  NewList = 120,
  NewTuple = 121,
  NewDict = 122,
  NewSet = 123,
  ListAppend = 124,
  Unpack = 125,
  Raise = 128,
  Reraise = 129,
  MatchException = 130,
  PrintItem = 136,
  PrintNewline = 137,
  Yield = 144,
  GeneratorReturn = 145,
  AddItem = 160,
  SubtractItem = 161,
  MultiplyItem = 162,
  DivideItem = 163,
  StoreItem = 164,
  AddPair = 168,
  SubtractPair = 169,
  MultiplyPair = 170,
  DividePair = 171,
  StorePair = 172,
  AddValue = 176,
  SubtractValue = 177,
  MultiplyValue = 178,
  DivideValue = 179,
  NearPair = 180,
}
// @ts-ignore: decorator
@inline export const firstOperator: u32 = 16;
// @ts-ignore: decorator
@inline export const lastOperator: u32 = 95;
// @ts-ignore: decorator
@inline export const usesA: u32 = 1;
// @ts-ignore: decorator
@inline export const usesB: u32 = 2;
// @ts-ignore: decorator
@inline export const usesC: u32 = 4;
// @ts-ignore: decorator
@inline export const usesJump: u32 = 8;
// @ts-ignore: decorator
@inline export const usesNoResult: u32 = 16;
// @ts-ignore: decorator
@inline export const usesImmediateB: u32 = 32;
// @ts-ignore: decorator
@inline export const usesImmediateC: u32 = 64;
// @ts-ignore: decorator
@inline export const usesIndex: u32 = 128;
/** The instructions Halt and Continue outside all code, and a slot that holds None. */
// @ts-ignore: decorator
@inline export const fixedWords: usize = 8;
/** How operators that classes may define use operands. */
// @ts-ignore: decorator
@inline export const operandUses: usize = 790;
/** Hook plus 1 of the same operators. */
// @ts-ignore: decorator
@inline export const operandHooks: usize = 870;
