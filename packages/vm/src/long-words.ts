/**
 * Integers without end as words of 64 bits: two's complement, the lowest word first, as the objects
 * of ints past 32 bits and of longs have them behind their header.
 *
 * Few words are shifted together; of many all digits are written in base 16 at once, because each
 * shift copies the whole number.
 */

const wordBits = 64n;
/** Up to so many words are shifted one by one. */
const fewWords = 8;
const digitsPerWord = 16;

/** Bits of a whole number, without its sign: 0 has none, -1 one. */
export function bitLength(value: bigint): number {
  if (value === 0n) return 0;
  const digits = (value < 0n ? -value : value).toString(16);
  return 4 * digits.length - Math.clz32(Number.parseInt(digits.charAt(0), 16)) + 28;
}

/** Words that a number needs. */
export function wordCount(value: bigint): number {
  if (BigInt.asIntN(64, value) === value) return 1;
  return Math.floor(bitLength(value < 0n ? ~value : value) / 64) + 1;
}

export function readWords(view: DataView, address: number, words: number): bigint {
  const highest = address + 8 * (words - 1);
  let value = view.getBigInt64(highest, true);
  if (words > fewWords) {
    let digits = "0x";
    for (let at = highest; at >= address; at -= 8) {
      digits += view.getBigUint64(at, true).toString(16).padStart(digitsPerWord, "0");
    }
    return BigInt.asIntN(64 * words, BigInt(digits));
  }
  for (let at = highest - 8; at >= address; at -= 8) {
    value = (value << wordBits) | view.getBigUint64(at, true);
  }
  return value;
}

/** Writes as many words as `wordCount` tells. */
export function writeWords(view: DataView, address: number, value: bigint): void {
  const words = wordCount(value);
  if (words > fewWords) {
    const digits = BigInt.asUintN(64 * words, value).toString(16);
    const padded = digits.padStart(digitsPerWord * words, "0");
    for (let word = 0; word < words; word += 1) {
      const end = padded.length - digitsPerWord * word;
      const part = BigInt(`0x${padded.slice(end - digitsPerWord, end)}`);
      view.setBigUint64(address + 8 * word, part, true);
    }
    return;
  }
  let rest = value;
  for (let word = 0; word < words; word += 1) {
    view.setBigInt64(address + 8 * word, BigInt.asIntN(64, rest), true);
    rest >>= wordBits;
  }
}
