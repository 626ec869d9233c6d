// The meter of simulated devices: cycles of instructions, native functions and memory.
//
//   header.meter -> meter:  cycles
//                           prices -> price list: a row for each opcode
//                           samples               a row for each native function
//                                                 prices of memory
//
// The host makes a price list of a device's profile, for each placement of code and data.
// This is for simulators only, so that 64-bit integers do no harm in the core flavour.
// The module "./meter" is this file or meter-none.ts.

import {
  coreMeter, instructionPriceFloatCycles, instructionPriceOperands,
  memoryPriceCollectionCycles, memoryPriceLivingWordCycles, meterCyclesLow, meterLeft,
  meterPeriod, meterPrices, nativePriceElementCycles, priceListMemory, priceListNatives,
  strLength, Tag,
} from "./generated/layout";
import { core } from "./memory-map";
import { portCollected, portSample } from "./port";
import { isReal, referenceOf, tagOf } from "./slots";

// @ts-ignore: decorator
@inline export const metered: bool = true;

// @ts-ignore: decorator
@inline function pricesOf(meter: usize): usize {
  return load<u32>(meter, meterPrices);
}

// @ts-ignore: decorator
@inline function addCycles(meter: usize, cycles: u64): void {
  store<u64>(meter, load<u64>(meter, meterCyclesLow) + cycles, meterCyclesLow);
}

/** Whether one of the registers that a row names holds a float. */
function hasFloat(operands: u32, a: usize, b: usize, c: usize): bool {
  if (operands & 1 && isReal(tagOf(a))) return true;
  if (operands & 2 && isReal(tagOf(b))) return true;
  return (operands & 4) != 0 && isReal(tagOf(c));
}

/**
 * Counts an instruction before it runs, and lets the host look at the core now and then:
 * `pc` is the address after its first word, `used` the fuel that the header's steps lack.
 */
export function countInstruction(
  instruction: u32, a: usize, b: usize, c: usize, pc: usize, base: usize, used: u32,
): void {
  const meter: usize = load<u32>(core, coreMeter);
  const left = load<u32>(meter, meterLeft);
  if (left != 0) {
    if (left == 1) portSample(core, pc, base, used);
    store<u32>(meter, left == 1 ? load<u32>(meter, meterPeriod) : left - 1, meterLeft);
  }
  const row = pricesOf(meter) + (<usize>(instruction & 0xff) << 4);
  let cycles: u64 = load<u32>(row);
  const floatCycles: u64 = load<u32>(row, instructionPriceFloatCycles);
  if (floatCycles != 0) {
    const operands = load<u32>(row, instructionPriceOperands);
    if (hasFloat(operands, a, b, c)) cycles += floatCycles;
  }
  addCycles(meter, cycles);
}

/** Elements of a value that a native function walks over; 1 for what has none. */
function elementsOf(slot: usize): u32 {
  const tag = tagOf(slot);
  // The word at 8 of these is their length, or their number of entries.
  const walked = <u32>(tag - Tag.Frozenset) <= <u32>(Tag.Str - Tag.Frozenset);
  if (!walked && tag != Tag.Bytearray && tag != Tag.Array) return 1;
  return load<u32>(referenceOf(slot), strLength);
}

/** Counts a call of a native function by its number and the size of its arguments. */
export function countNative(number: u32, args: usize, count: u32): void {
  const meter: usize = load<u32>(core, coreMeter);
  const row = pricesOf(meter) + priceListNatives + (<usize>number << 3);
  let cycles: u64 = load<u32>(row);
  const elementCycles: u64 = load<u32>(row, nativePriceElementCycles);
  if (elementCycles != 0) {
    const end = args + (<usize>count << 3);
    for (let slot = args; slot < end; slot += 8) {
      cycles += elementCycles * elementsOf(slot);
    }
  }
  addCycles(meter, cycles);
}

/** Counts the making of an object. */
export function countObject(bytes: usize): void {
  const meter: usize = load<u32>(core, coreMeter);
  const row = pricesOf(meter) + priceListMemory;
  addCycles(meter, <u64>load<u32>(row) * <u64>(bytes >>> 2));
}

/** Counts a collection by the bytes that survive it, and tells the host. */
export function countCollection(living: usize): void {
  const meter: usize = load<u32>(core, coreMeter);
  const row = pricesOf(meter) + priceListMemory;
  const words: u64 = living >>> 2;
  const cycles = <u64>load<u32>(row, memoryPriceCollectionCycles)
    + <u64>load<u32>(row, memoryPriceLivingWordCycles) * words;
  addCycles(meter, cycles);
  portCollected(core, <f64>cycles);
}
