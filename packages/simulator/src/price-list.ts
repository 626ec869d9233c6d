/**
 * What instructions cost on a core: the prices of a profile as the list that the metered virtual
 * machine reads.
 *
 * ```text
 *   0                     4096                     12288
 *   +---------------------+------------------------+------------------+
 *   | 256 instructions    | 1024 native functions  | prices of memory |
 *   +---------------------+------------------------+------------------+
 * ```
 *
 * A list is for one placement: when code or data lie in shared memory its prices are higher, and
 * the virtual machine need not know. `meterFields` and what follows it in
 * packages/spec/src/values.ts say what the words are.
 */
import { type DeviceProfile, groupPricesOf, type PricesByGroup } from "@vipera/device";
import {
  groupPrice,
  type Native,
  numberedNatives,
  type Opcode,
  type OpcodeGroup,
  opcodes,
  priceList,
} from "@vipera/spec";

/** What of a core lies in shared memory. */
export interface SharedPlaces {
  readonly code: boolean;
  readonly data: boolean;
}

/** The price of a core's work under a placement, in ticks of the device. */
export interface CorePrices {
  /** Of a step; 0 where instructions have prices. */
  readonly stepTicks: number;
  /** Of a collection; 0 where the list has its price. */
  readonly collectionTicks: number;
  /** Prices of instructions, for the metered virtual machine. */
  readonly list: Uint32Array | undefined;
}

/** Instructions that do not compute with a float that they find: they look at its slot. */
const blindInstructions = new Set([
  "Not",
  "Positive",
  "Is",
  "IsNot",
  "JumpIfTrue",
  "JumpIfFalse",
  "JumpIfUnbound",
]);
const countingGroups: readonly OpcodeGroup[] = ["arithmetic", "compare", "jump"];

/** Accesses to objects that an instruction makes: an object's header and what it holds. */
const objectAccesses: Partial<Record<OpcodeGroup, number>> = {
  cell: 1,
  index: 2,
  attribute: 2,
  build: 1,
  exception: 1,
  print: 1,
  generator: 1,
};
/**
 * What runs functions of the virtual machine that lie in shared memory where the cores have no room
 * for all of them: on the cores lie the loop, what its other instructions need, and messages.
 */
const sharedGroups: readonly OpcodeGroup[] = ["exception", "print", "generator"];
const isSharedNative = (name: string) => !name.startsWith("parallel.");

/** Those of other groups that read an element. */
const elementReaders = new Set(["In", "NotIn", "ForIterate"]);

/** Native functions that look at a value, not at its elements, so that its size costs nothing. */
const constantTime: readonly RegExp[] = [
  /^(abs|bool|chr|float|hash|int|isinstance|iter|len|next|ord|type|callable|issubclass|xrange)$/u,
  /^(list|bytearray)\.(append|pop)$/u,
  /^dict\.(get|has_key|iter\w+|view\w+|setdefault|pop|popitem)$/u,
  /^set\.(add|discard|pop|remove)$/u,
  /^(generator|int|float|slice|sys|time|random|memory|parallel)\./u,
  /^math\.(?!_sum$)/u,
  /^array\.(_fact|len)$/u,
  /^prelude\._(class|order|lookup|bind|store|get|set|delete|entry|exchange|become|name_\w+)$/u,
];
/** Functions of module math that need no series. */
const exactMath = /^math\.(floor|ceil|fabs|fmod|copysign|ldexp|isnan|isinf|degrees|radians|_\w+)$/u;

/** The prices of a profile's cores, in ticks of a device with another clock. */
export function corePrices(
  profile: DeviceProfile,
  deviceHz: number,
  places: SharedPlaces,
): CorePrices {
  const ticks = (cycles: number) => Math.round((cycles * deviceHz) / profile.cores.clockHz);
  const { costs } = profile;
  if ("stepCycles" in costs) {
    const { stepCycles, sharedCodeCycles, sharedDataCycles, collectionCycles } = costs;
    const shared = (places.code ? sharedCodeCycles : 0) + (places.data ? sharedDataCycles : 0);
    return {
      stepTicks: Math.max(1, ticks(stepCycles + shared)),
      collectionTicks: ticks(collectionCycles),
      list: undefined,
    };
  }
  return { stepTicks: 0, collectionTicks: 0, list: priceListOf(profile, costs, places, ticks) };
}

/** Whether a device's time needs the metered virtual machine. */
export function hasPriceList(profile: DeviceProfile): boolean {
  return groupPricesOf(profile) !== undefined;
}

/** A list in which everything is free, for cores whose steps have a price. */
export const freeOfCharge = new Uint32Array(priceList.bytes / 4);

function priceListOf(
  { costs }: DeviceProfile,
  prices: PricesByGroup,
  places: SharedPlaces,
  ticks: (cycles: number) => number,
): Uint32Array {
  const list = new Uint32Array(priceList.bytes / 4);
  const codeCycles = places.code ? costs.sharedCodeCycles : 0;
  const dataCycles = places.data ? costs.sharedDataCycles : 0;
  const { sharedRuntimeCycles = 0 } = costs;
  for (const row of opcodes) {
    const accesses = elementReaders.has(row.name) ? 1 : (objectAccesses[row.group] ?? 0);
    const runtimeCycles = sharedGroups.includes(row.group) ? sharedRuntimeCycles : 0;
    const ownCycles = prices[groupPrice(row.group)] + runtimeCycles;
    const cycles = ownCycles + row.words * codeCycles + accesses * dataCycles;
    const floatCycles = floatCyclesOf(row, prices);
    list.set([ticks(cycles), ticks(floatCycles), operandBits(row)], 4 * row.code);
  }
  for (const [index, row] of numberedNatives.entries()) {
    const { cycles: ownCycles, elementCycles } = nativePriceOf(row, prices);
    const cycles = ownCycles + (isSharedNative(row.name) ? sharedRuntimeCycles : 0);
    const walked = elementCycles === 0 ? 0 : elementCycles + dataCycles;
    list.set([ticks(cycles), ticks(walked)], priceList.natives / 4 + 2 * (index + 1));
  }
  const memory = [
    prices.objectWordCycles + dataCycles,
    costs.collectionCycles,
    prices.livingWordCycles + dataCycles,
  ];
  list.set(memory.map(ticks), priceList.memory / 4);
  return list;
}

function floatCyclesOf(row: Opcode, { floatCycles, mathCycles }: PricesByGroup): number {
  if (!countingGroups.includes(row.group) || blindInstructions.has(row.name)) return 0;
  return row.name === "Power" ? floatCycles + mathCycles : floatCycles;
}

/** Bits 0, 1 and 2 for operands in registers A, B and C. */
function operandBits({ operands }: Opcode): number {
  const fields = operands.filter(({ kind }) => kind === "read" || kind === "update");
  return fields.reduce((bits, { field }) => bits | (1 << "ABC".indexOf(field)), 0);
}

function nativePriceOf({ name }: Native, prices: PricesByGroup) {
  const isMath = name.startsWith("math.") && !exactMath.test(name);
  const walks = !constantTime.some((pattern) => pattern.test(name));
  return {
    cycles: prices.nativeCycles + (isMath ? prices.mathCycles : 0),
    elementCycles: walks ? prices.elementCycles : 0,
  };
}
