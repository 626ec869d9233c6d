// Generated from packages/spec/src/natives.ts; do not edit. Run `pnpm generate`.

import { builtinAbs, builtinFloat, builtinInt, builtinPow, builtinRound } from "../natives-numbers";
import { builtinBool, builtinHash, builtinId, builtinIsinstance, builtinLen, builtinType, builtinCallable, builtinIssubclass } from "../natives-objects";
import { builtinChr, builtinOrd, builtinRepr, builtinStr, strFind, strJoin, strLower, strSplit, strUpper } from "../natives-text";
import { builtinDict, builtinList, builtinTuple, listAppend, listExtend, listPop, listSort, dictClear, dictGet, dictItems, dictKeys, dictValues, dictIteritems, dictIterkeys, dictItervalues } from "../natives-containers";
import { builtinEnumerate, builtinRange, builtinReversed, builtinXrange, builtinIter, builtinNext } from "../natives-sequences";
import { builtinExit, builtinPrint, builtinQuit, builtinRawInput, memoryGc, memoryFree, memoryFreeBytes, memoryUsedBytes, sysExit, sysStdoutWrite, timeTime, timeClock, timeSleep } from "../natives-system";
import { parallelCoreid, parallelNumcores, parallelIshost, parallelIsdevice, parallelSend, parallelRecv, parallelNonblockingSend, parallelTestSent, parallelWaitSent, parallelProbe, parallelExchangeSend, parallelExchangeRecv, parallelPosition, parallelCoreAt } from "../natives-parallel";
import { randomRandom, randomSeed, mathSqrt, mathFloor, mathCeil, mathFabs, mathExp, mathLog, mathSin, mathCos, mathPow } from "../natives-math";
import { callPython } from "../traps";
export const enum Native {
  BuiltinAbs = 1,
  BuiltinBool = 2,
  BuiltinChr = 3,
  BuiltinCmp = 4,
  BuiltinDict = 5,
  BuiltinDivmod = 6,
  BuiltinEnumerate = 7,
  BuiltinExit = 8,
  BuiltinFloat = 9,
  BuiltinHash = 10,
  BuiltinId = 11,
  BuiltinInput = 12,
  BuiltinInt = 13,
  BuiltinIsinstance = 14,
  BuiltinLen = 15,
  BuiltinList = 16,
  BuiltinMax = 17,
  BuiltinMin = 18,
  BuiltinOrd = 19,
  BuiltinPow = 20,
  BuiltinPrint = 21,
  BuiltinQuit = 22,
  BuiltinRange = 23,
  BuiltinRawInput = 24,
  BuiltinRepr = 25,
  BuiltinReversed = 26,
  BuiltinRound = 27,
  BuiltinSorted = 28,
  BuiltinStr = 29,
  BuiltinSum = 30,
  BuiltinTuple = 31,
  BuiltinType = 32,
  BuiltinXrange = 33,
  BuiltinZip = 34,
  BuiltinAny = 35,
  BuiltinAll = 36,
  BuiltinIter = 37,
  BuiltinNext = 38,
  BuiltinCallable = 39,
  BuiltinSlice = 40,
  BuiltinBin = 41,
  BuiltinHex = 42,
  BuiltinOct = 43,
  BuiltinIssubclass = 44,
  StrCapitalize = 100,
  StrCenter = 101,
  StrCount = 102,
  StrEndswith = 103,
  StrExpandtabs = 104,
  StrFind = 105,
  StrIndex = 106,
  StrIsalnum = 107,
  StrIsalpha = 108,
  StrIsdigit = 109,
  StrIslower = 110,
  StrIsspace = 111,
  StrIsupper = 112,
  StrJoin = 113,
  StrLjust = 114,
  StrLower = 115,
  StrLstrip = 116,
  StrPartition = 117,
  StrReplace = 118,
  StrRfind = 119,
  StrRindex = 120,
  StrRjust = 121,
  StrRpartition = 122,
  StrRsplit = 123,
  StrRstrip = 124,
  StrSplit = 125,
  StrSplitlines = 126,
  StrStartswith = 127,
  StrStrip = 128,
  StrSwapcase = 129,
  StrTitle = 130,
  StrUpper = 131,
  StrZfill = 132,
  ListAppend = 160,
  ListCount = 161,
  ListExtend = 162,
  ListIndex = 163,
  ListInsert = 164,
  ListPop = 165,
  ListRemove = 166,
  ListReverse = 167,
  ListSort = 168,
  TupleCount = 170,
  TupleIndex = 171,
  DictClear = 180,
  DictCopy = 181,
  DictGet = 182,
  DictHasKey = 183,
  DictItems = 184,
  DictKeys = 185,
  DictPop = 186,
  DictPopitem = 187,
  DictSetdefault = 188,
  DictUpdate = 189,
  DictValues = 190,
  DictIteritems = 191,
  DictIterkeys = 192,
  DictItervalues = 193,
  ParallelCoreid = 220,
  ParallelNumcores = 221,
  ParallelIshost = 222,
  ParallelIsdevice = 223,
  ParallelSend = 224,
  ParallelRecv = 225,
  ParallelNonblockingSend = 226,
  ParallelTestSent = 227,
  ParallelWaitSent = 228,
  ParallelProbe = 229,
  ParallelExchangeSend = 230,
  ParallelExchangeRecv = 231,
  ParallelPosition = 232,
  ParallelCoreAt = 233,
  RandomRandom = 244,
  RandomSeed = 245,
  MathSqrt = 254,
  MathFloor = 255,
  MathCeil = 256,
  MathFabs = 257,
  MathExp = 258,
  MathLog = 259,
  MathSin = 260,
  MathCos = 261,
  MathPow = 262,
  MemoryGc = 284,
  MemoryFree = 285,
  MemoryFreeBytes = 286,
  MemoryUsedBytes = 287,
  SysExit = 294,
  SysStdoutWrite = 295,
  TimeTime = 304,
  TimeClock = 305,
  TimeSleep = 306,
}
export const enum Name {
  Args = 0,
  Message = 1,
  Capitalize = 2,
  Center = 3,
  Count = 4,
  Endswith = 5,
  Expandtabs = 6,
  Find = 7,
  Index = 8,
  Isalnum = 9,
  Isalpha = 10,
  Isdigit = 11,
  Islower = 12,
  Isspace = 13,
  Isupper = 14,
  Join = 15,
  Ljust = 16,
  Lower = 17,
  Lstrip = 18,
  Partition = 19,
  Replace = 20,
  Rfind = 21,
  Rindex = 22,
  Rjust = 23,
  Rpartition = 24,
  Rsplit = 25,
  Rstrip = 26,
  Split = 27,
  Splitlines = 28,
  Startswith = 29,
  Strip = 30,
  Swapcase = 31,
  Title = 32,
  Upper = 33,
  Zfill = 34,
  Append = 35,
  Extend = 36,
  Insert = 37,
  Pop = 38,
  Remove = 39,
  Reverse = 40,
  Sort = 41,
  Clear = 42,
  Copy = 43,
  Get = 44,
  Has_key = 45,
  Items = 46,
  Keys = 47,
  Popitem = 48,
  Setdefault = 49,
  Update = 50,
  Values = 51,
  Iteritems = 52,
  Iterkeys = 53,
  Itervalues = 54,
}
export const enum Hook {
  DictOf = 0,
  MaxWithKey = 1,
  MinWithKey = 2,
  PowModulo = 3,
  SortedWithKey = 4,
  ListSort = 5,
  Cmp = 6,
  Divmod = 7,
  InputLiteral = 8,
  Sum = 9,
  Zip = 10,
  Any = 11,
  All = 12,
  SliceOf = 13,
  Bin = 14,
  Hex = 15,
  Oct = 16,
  StrCapitalize = 17,
  StrCenter = 18,
  StrCount = 19,
  StrEndswith = 20,
  StrExpandtabs = 21,
  StrIndex = 22,
  StrIsalnum = 23,
  StrIsalpha = 24,
  StrIsdigit = 25,
  StrIslower = 26,
  StrIsspace = 27,
  StrIsupper = 28,
  StrLjust = 29,
  StrLstrip = 30,
  StrPartition = 31,
  StrReplace = 32,
  StrRfind = 33,
  StrRindex = 34,
  StrRjust = 35,
  StrRpartition = 36,
  StrRsplit = 37,
  StrRstrip = 38,
  StrSplitlines = 39,
  StrStartswith = 40,
  StrStrip = 41,
  StrSwapcase = 42,
  StrTitle = 43,
  StrZfill = 44,
  SequenceCount = 45,
  ListIndex = 46,
  ListInsert = 47,
  ListPop = 48,
  ListRemove = 49,
  ListReverse = 50,
  TupleIndex = 51,
  DictHasKey = 52,
  DictPop = 53,
  DictPopitem = 54,
  DictSetdefault = 55,
  DictUpdate = 56,
  SliceAssign = 57,
  SliceDelete = 58,
}
// @ts-ignore: decorator
@inline export const fixedNameCount: u32 = 55;
// @ts-ignore: decorator
@inline export const takingOverCount: u32 = 6;
// @ts-ignore: decorator
@inline export const nativeCount: u32 = 307;
/** Least arguments << 4 | most, 15 for any number, by native id. */
export const nativeArities: usize = memory.data<u8>([
  0, 17, 1, 17, 34, 1, 34, 18, 1, 1, 17, 17, 1, 2, 34, 17,
  1, 31, 31, 17, 35, 15, 1, 19, 1, 17, 17, 18, 17, 1, 18, 1,
  17, 19, 15, 17, 17, 17, 18, 17, 19, 17, 17, 17, 34, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 17, 35, 36, 36, 18, 36, 36, 17, 17, 17, 17, 17,
  17, 34, 35, 17, 18, 34, 52, 36, 36, 35, 34, 19, 18, 19, 18, 36,
  18, 17, 17, 17, 34, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  34, 34, 34, 36, 51, 18, 34, 17, 17, 0, 34, 36, 0, 0, 0, 0,
  0, 0, 0, 0, 17, 17, 35, 34, 17, 17, 35, 17, 35, 34, 17, 17,
  17, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  35, 18, 35, 17, 17, 17, 34, 17, 0, 17, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 17, 17,
  17, 17, 17, 18, 17, 17, 34, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 0, 0,
  0, 0, 0, 0, 0, 0, 1, 17, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 17,
]);
/** Hook of each native id plus 1; 0 for none. */
export const nativeHooks: usize = memory.data<u8>([
  0, 0, 0, 0, 7, 1, 8, 0, 0, 0, 0, 0, 9, 0, 0, 0,
  0, 2, 3, 0, 4, 0, 0, 0, 0, 0, 0, 0, 5, 0, 10, 0,
  0, 0, 11, 12, 13, 0, 0, 0, 14, 15, 16, 17, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 18, 19, 20, 21, 22, 0, 23, 24, 25, 26, 27, 28,
  29, 0, 30, 0, 31, 32, 33, 34, 35, 36, 37, 38, 39, 0, 40, 41,
  42, 43, 44, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 46, 0, 47, 48, 49, 50, 51, 6, 0, 46, 52, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 1, 0, 53, 0, 0, 54, 55, 56, 57, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0,
]);
/** Native that a call of each class runs; 0 for none. */
export const classNatives: usize = memory.data<u8>([
  0, 32, 0, 13, 2, 0, 9, 0, 29, 16, 31, 5, 0, 0, 0, 33,
  40, 0, 0, 0, 0, 7, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
]);
/** Native id by type (str, list, tuple, dict) and name number. */
export const methodNatives: usize = memory.data<u8>([
  0, 0, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113,
  114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129,
  130, 131, 132, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 161, 0, 0, 0, 163,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 160, 162, 164, 165, 166, 167,
  168, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 170, 0, 0, 0, 171, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 186, 0, 0, 0, 180,
  181, 182, 183, 184, 185, 187, 188, 189, 190, 191, 192, 193,
]);
/** Runs a native function on `count` argument slots; one in Python answers callPython. */
export function callNative(id: u32, args: usize, count: u32, to: usize): i32 {
  switch (id) {
    case 1: return builtinAbs(args, count, to);
    case 2: return builtinBool(args, count, to);
    case 3: return builtinChr(args, count, to);
    case 5: return builtinDict(args, count, to);
    case 7: return builtinEnumerate(args, count, to);
    case 8: return builtinExit(args, count, to);
    case 9: return builtinFloat(args, count, to);
    case 10: return builtinHash(args, count, to);
    case 11: return builtinId(args, count, to);
    case 13: return builtinInt(args, count, to);
    case 14: return builtinIsinstance(args, count, to);
    case 15: return builtinLen(args, count, to);
    case 16: return builtinList(args, count, to);
    case 19: return builtinOrd(args, count, to);
    case 20: return builtinPow(args, count, to);
    case 21: return builtinPrint(args, count, to);
    case 22: return builtinQuit(args, count, to);
    case 23: return builtinRange(args, count, to);
    case 24: return builtinRawInput(args, count, to);
    case 25: return builtinRepr(args, count, to);
    case 26: return builtinReversed(args, count, to);
    case 27: return builtinRound(args, count, to);
    case 29: return builtinStr(args, count, to);
    case 31: return builtinTuple(args, count, to);
    case 32: return builtinType(args, count, to);
    case 33: return builtinXrange(args, count, to);
    case 37: return builtinIter(args, count, to);
    case 38: return builtinNext(args, count, to);
    case 39: return builtinCallable(args, count, to);
    case 44: return builtinIssubclass(args, count, to);
    case 105: return strFind(args, count, to);
    case 113: return strJoin(args, count, to);
    case 115: return strLower(args, count, to);
    case 125: return strSplit(args, count, to);
    case 131: return strUpper(args, count, to);
    case 160: return listAppend(args, count, to);
    case 162: return listExtend(args, count, to);
    case 165: return listPop(args, count, to);
    case 168: return listSort(args, count, to);
    case 180: return dictClear(args, count, to);
    case 182: return dictGet(args, count, to);
    case 184: return dictItems(args, count, to);
    case 185: return dictKeys(args, count, to);
    case 190: return dictValues(args, count, to);
    case 191: return dictIteritems(args, count, to);
    case 192: return dictIterkeys(args, count, to);
    case 193: return dictItervalues(args, count, to);
    case 220: return parallelCoreid(args, count, to);
    case 221: return parallelNumcores(args, count, to);
    case 222: return parallelIshost(args, count, to);
    case 223: return parallelIsdevice(args, count, to);
    case 224: return parallelSend(args, count, to);
    case 225: return parallelRecv(args, count, to);
    case 226: return parallelNonblockingSend(args, count, to);
    case 227: return parallelTestSent(args, count, to);
    case 228: return parallelWaitSent(args, count, to);
    case 229: return parallelProbe(args, count, to);
    case 230: return parallelExchangeSend(args, count, to);
    case 231: return parallelExchangeRecv(args, count, to);
    case 232: return parallelPosition(args, count, to);
    case 233: return parallelCoreAt(args, count, to);
    case 244: return randomRandom(args, count, to);
    case 245: return randomSeed(args, count, to);
    case 254: return mathSqrt(args, count, to);
    case 255: return mathFloor(args, count, to);
    case 256: return mathCeil(args, count, to);
    case 257: return mathFabs(args, count, to);
    case 258: return mathExp(args, count, to);
    case 259: return mathLog(args, count, to);
    case 260: return mathSin(args, count, to);
    case 261: return mathCos(args, count, to);
    case 262: return mathPow(args, count, to);
    case 284: return memoryGc(args, count, to);
    case 285: return memoryFree(args, count, to);
    case 286: return memoryFreeBytes(args, count, to);
    case 287: return memoryUsedBytes(args, count, to);
    case 294: return sysExit(args, count, to);
    case 295: return sysStdoutWrite(args, count, to);
    case 304: return timeTime(args, count, to);
    case 305: return timeClock(args, count, to);
    case 306: return timeSleep(args, count, to);
    default: return callPython;
  }
}
