/**
 * The first state of each core's random stream, from the run's seed and the core's id.
 *
 * Source: SplitMix64, Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014.
 */

const goldenGamma = 0x9e3779b97f4a7c15n;

function mixed(value: bigint): bigint {
  let z = BigInt.asUintN(64, value);
  z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
  z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
  return z ^ (z >> 31n);
}

/**
 * @param seed  A whole number; its low 64 bits count.
 * @returns Two unsigned words, not both 0.
 */
export function coreSeed(seed: number, coreId: number): readonly [low: number, high: number] {
  const state = mixed(mixed(BigInt(seed) + goldenGamma) + goldenGamma * BigInt(coreId + 1));
  const low = Number(state & 0xffffffffn);
  const high = Number(state >> 32n);
  return low === 0 && high === 0 ? [1, 0] : [low, high];
}
