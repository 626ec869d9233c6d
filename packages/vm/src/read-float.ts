/**
 * Floats read from text as Python 2.7's float() reads them, to the nearest float of a flavour.
 *
 * Common numbers are one product or quotient of two exact floats. Number() is exact for up to 20
 * digits, but the standard of JavaScript leaves more of them to the engine, and singles have no
 * reading of their own: those are found by whole numbers without end.
 */
import { bitLength } from "./long-words.ts";
import { type Flavour, floatFormats } from "./flavour.ts";

/** Powers of ten up to the last one that is a double exactly. */
export const powersOfTen = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
/** Whole numbers and powers of ten up to these are exact floats; one rounding is left then. */
const mostExact = { full: { whole: 2 ** 53, power: 22 }, core: { whole: 2 ** 24, power: 10 } };
/** Digits that Number() must read exactly. Source: ECMA-262, RoundMVResult. */
const standardDigits = 20;
/** More digits than any number has that lies half-way between two floats. */
const decisiveDigits = 800;
/** From ten to this power on there is infinity; and 0 below one over it. */
const mostPower = 400;

/** Sign; digits with a point and perhaps an exponent, or a word. */
const pattern =
  /^([+-]?)(?:(?=\.?[0-9])([0-9]*)\.?([0-9]*)(?:e([+-]?[0-9]+))?|inf(?:inity)?|(nan))/iu;

/** A double, or the single nearest to it. */
function asFloat(value: number, flavour: Flavour): number {
  return flavour === "core" ? Math.fround(value) : value;
}

/** What a text that is no float is: none from the begin, or one and more. */
export type NoFloat = "nothing" | "tail";

/**
 * Reads the text in bytes `start` up to `end`. White space around it is Python's: the blank and the
 * codes 9 to 13.
 */
export function readFloat(
  bytes: Uint8Array,
  start: number,
  end: number,
  flavour: Flavour,
): number | NoFloat {
  let first = start;
  let last = end;
  while (first < last && isSpace(bytes[first])) first += 1;
  while (last > first && isSpace(bytes[last - 1])) last -= 1;
  const short = readShort(bytes, first, last, flavour);
  if (short !== undefined) return short;
  let text = "";
  for (let index = first; index < last; index += 1) text += String.fromCharCode(bytes[index] ?? 0);
  return readText(text, flavour);
}

function isSpace(byte = 0): boolean {
  return byte === 0x20 || (byte >= 9 && byte <= 13);
}

/** Reads a few digits with a point among them; undefined for all other texts. */
function readShort(
  bytes: Uint8Array,
  start: number,
  end: number,
  flavour: Flavour,
): number | undefined {
  const most = mostExact[flavour];
  let whole = 0;
  let point = end - 1;
  for (let index = start; index < end; index += 1) {
    const digit = (bytes[index] ?? 0) - 0x30;
    if (digit === -2 && index > start && point === end - 1) {
      point = index;
    } else {
      whole = whole * 10 + digit;
      if (digit < 0 || digit > 9 || whole > most.whole) return undefined;
    }
  }
  const places = end - 1 - point;
  if (start === end || places > most.power) return undefined;
  return asFloat(whole / (powersOfTen[places] ?? 1), flavour);
}

function readText(text: string, flavour: Flavour): number | NoFloat {
  const found = pattern.exec(text);
  if (found === null) return "nothing";
  const [all, sign, whole, fraction = "", exponent = "0", nan] = found;
  if (all.length < text.length) return "tail";
  if (nan !== undefined) return Number.NaN;
  const size =
    whole === undefined
      ? Number.POSITIVE_INFINITY
      : nearestFloat(whole + fraction, Number(exponent) - fraction.length, flavour);
  return sign === "-" ? -size : size;
}

/** The float nearest to digits times a power of ten; of two, the one with an even last bit. */
export function nearestFloat(digits: string, power: number, flavour: Flavour): number {
  const all = digits.replace(/^0+/u, "");
  if (all === "" || all.length + power < -mostPower) return 0;
  if (all.length + power > mostPower) return Number.POSITIVE_INFINITY;
  if (flavour === "full" && all.length <= standardDigits) return Number(`${all}e${power}`);
  if (all.length <= decisiveDigits) return nearestToWhole(BigInt(all), power, flavour);
  // What follows tells only on which side of a half the number lies.
  const rest = /[1-9]/u.test(all.slice(decisiveDigits)) ? "1" : "0";
  const whole = BigInt(all.slice(0, decisiveDigits) + rest);
  return nearestToWhole(whole, power + all.length - decisiveDigits - 1, flavour);
}

/** The float nearest to a positive whole number times a power of ten. */
function nearestToWhole(whole: bigint, power: number, flavour: Flavour): number {
  const numerator = power > 0 ? whole * 10n ** BigInt(power) : whole;
  const denominator = power < 0 ? 10n ** BigInt(-power) : 1n;
  return nearestQuotient(numerator, denominator, flavour);
}

/** The float nearest to a quotient of whole numbers, neither of them negative. */
export function nearestQuotient(numerator: bigint, denominator: bigint, flavour: Flavour): number {
  const { bits, least } = floatFormats[flavour];
  // The quotient has as many bits as the mantissa, or one more.
  let exponent = Math.max(bitLength(numerator) - bitLength(denominator) - bits, least);
  const quotient = shift(numerator, -exponent) / shift(denominator, exponent);
  if (quotient >= 1n << BigInt(bits)) exponent += 1;
  const divisor = shift(denominator, exponent);
  const dividend = shift(numerator, -exponent);
  const mantissa = dividend / divisor;
  const twice = 2n * (dividend % divisor);
  const isUp = twice > divisor || (twice === divisor && mantissa % 2n === 1n);
  const result = Number(isUp ? mantissa + 1n : mantissa) * 2 ** exponent;
  return asFloat(result, flavour);
}

/** A whole number times a power of two that is not negative; itself for a negative one. */
function shift(value: bigint, count: number): bigint {
  return count > 0 ? value << BigInt(count) : value;
}
