/**
 * Integers read from text as Python 2.7's int() and long() read them.
 *
 * Source: PyLong_FromString of Python 2.7's Objects/longobject.c.
 */

/** White space, a sign, white space, digits and letters, white space. */
const pattern = /^[ \t-\r]*([+-]?)[ \t-\r]*([0-9a-z]+)[ \t-\r]*$/iu;
const radixOfPrefix: ReadonlyMap<string, number> = new Map([
  ["0b", 2],
  ["0o", 8],
  ["0x", 16],
]);
/** Prefixes of JavaScript's own texts of integers. */
const prefixOfRadix: ReadonlyMap<number, string> = new Map([
  [2, "0b"],
  [8, "0o"],
  [10, ""],
  [16, "0x"],
]);
/** So many digits of any base are a number below 2 to the power 53. */
const exactDigits = 10;
const zero = "0".charCodeAt(0);
const minus = "-".charCodeAt(0);

/**
 * The integer that bytes are if they are a few decimal digits, with or without a minus; undefined
 * for any other text, which may be one all the same.
 */
export function readShortInteger(
  bytes: Uint8Array,
  start: number,
  end: number,
): number | undefined {
  const isNegative = bytes[start] === minus;
  const first = isNegative ? start + 1 : start;
  if (first === end || end - first >= exactDigits) return undefined;
  let value = 0;
  for (let at = first; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - zero;
    if (!(digit >= 0 && digit <= 9)) return undefined;
    value = 10 * value + digit;
  }
  return isNegative && value !== 0 ? -value : value;
}

/**
 * The integer that a text is in a base from 2 to 36, 0 for that of its prefix; undefined when it is
 * none.
 *
 * @param isLong  Whether an L may follow the digits.
 */
export function readInteger(text: string, base: number, isLong: boolean): bigint | undefined {
  const [, sign = "", letters] = pattern.exec(text) ?? [];
  if (letters === undefined) return undefined;
  let digits = letters.toLowerCase();
  let radix = base;
  const prefix = radixOfPrefix.get(digits.slice(0, 2));
  if (prefix !== undefined && (base === 0 || base === prefix)) {
    radix = prefix;
    digits = digits.slice(2);
  } else if (base === 0) radix = digits.startsWith("0") ? 8 : 10;
  // Above 21 the L is a digit itself.
  if (isLong && radix <= 21 && digits.endsWith("l")) digits = digits.slice(0, -1);
  const size = readDigits(digits, radix);
  return size !== undefined && sign === "-" ? -size : size;
}

function readDigits(digits: string, radix: number): bigint | undefined {
  if (digits === "") return undefined;
  for (const digit of digits) {
    const value = Number.parseInt(digit, 36);
    if (value >= radix) return undefined;
  }
  const prefix = prefixOfRadix.get(radix);
  if (prefix !== undefined) return BigInt(prefix + digits);
  let value = 0n;
  for (let at = 0; at < digits.length; at += exactDigits) {
    const part = digits.slice(at, at + exactDigits);
    value = value * BigInt(radix) ** BigInt(part.length) + BigInt(Number.parseInt(part, radix));
  }
  return value;
}
