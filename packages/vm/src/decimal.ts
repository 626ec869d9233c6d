/**
 * One decimal number made from a float: its fewest digits, or as many as asked for, exactly.
 *
 *   digits    | 3 | 1 | 4 | 1 | 6 |   count 5, all others 0
 *             10^exponent
 *
 * A float is a whole number times a power of two, so that whole numbers without end give every one
 * of its digits; that is slow. Up to 15 digits one product by a power of ten is nearly always
 * enough: it is off by less than 2^-53 of itself, which tells on which side of a half it lies.
 */
import { type Flavour, floatFormats } from "./flavour.ts";
import { nearestFloat, powersOfTen } from "./read-float.ts";

/** What becomes of exactly a half: C prints the even digit, Python 2 rounds away from zero. */
export type Halves = "toEven" | "awayFromZero";

/** Digits of the longest float, the largest one below 2^-1021; a rounded one may have one more. */
const mostDigits = 768;
/** Products with so many digits are exact to far less than a half. */
const quickDigits = 15;
/** Source: Python/dtoa.c, Int_max: the first whole number of more digits. */
const smallWhole = 1e15;
/** The logarithm of 2, by which an estimate is at most one too low. */
const digitsOfBit = 0.30103;

const view = new DataView(new ArrayBuffer(8));

/** The exponent of the power of two below a positive float; too low for the smallest ones. */
function binaryExponent(value: number): number {
  view.setFloat64(0, value);
  return (view.getUint32(0) >>> 20) - 1023;
}

/** value * 10^places within one rounding; undefined where that power is no float. */
function scaled(value: number, places: number): number | undefined {
  const power = powersOfTen[Math.abs(places)];
  if (power === undefined) return undefined;
  return places < 0 ? value / power : value * power;
}

export class Decimal {
  readonly #digits = new Uint8Array(mostDigits);
  #count = 0;
  #exponent = 0;

  /** Digits up to the last one that is not 0. */
  get count(): number {
    return this.#count;
  }

  /** The power of ten of the first digit, which is not 0; 0 for zero. */
  get exponent(): number {
    return this.#exponent;
  }

  /** The digits as text, empty for zero. */
  get text(): string {
    return this.#digits.subarray(0, this.#count).join("");
  }

  /** Digit `index` from the first one that is not 0; 0 outside the number. */
  digit(index: number): number {
    return index < this.#count ? (this.#digits[index] ?? 0) : 0;
  }

  /** Becomes the fewest digits that read back `value`, which is finite and not negative. */
  setShortest(value: number, flavour: Flavour): void {
    if (value === 0) this.#setWhole(0, 0);
    else if (flavour === "core") this.#setShortestSingle(value);
    else this.#setShortestDouble(value);
  }

  #setShortestDouble(value: number): void {
    // A number of 15 digits that reads back is the only one of so many.
    const places = this.#placesOf(value, quickDigits);
    const whole = Math.round(scaled(value, places) ?? 0);
    if (whole !== 0 && scaled(whole, -places) === value) this.#setWhole(whole, -places);
    else this.#setText(value.toExponential());
  }

  /** Below a power of two floats lie closer: there the next decimal up may be the one. */
  #setShortestSingle(value: number): void {
    const { safeDigits, mostDigits: most } = floatFormats.core;
    view.setFloat32(0, value);
    const bits = view.getUint32(0);
    for (let count = bits < 0x800000 ? 1 : safeDigits; count < most; count += 1) {
      this.setDigits(value, count);
      if (this.#readsBack(value)) return;
      if ((bits & 0x7fffff) !== 0) continue;
      this.#setExact(value);
      this.#cut(count, true);
      if (this.#readsBack(value)) return;
    }
    this.setDigits(value, most);
  }

  #readsBack(single: number): boolean {
    return nearestFloat(this.text, this.#exponent - this.#count + 1, "core") === single;
  }

  /** Becomes `value`, finite and not negative, rounded to `count` digits, at least one. */
  setDigits(value: number, count: number): void {
    if (count <= quickDigits && this.#setProduct(value, this.#placesOf(value, count))) return;
    this.#setExact(value);
    // CPython 2.7 keeps the zeros at the end of a small whole number that ended in exactly a half.
    const keepsZeros = value < smallWhole && Number.isInteger(value) && this.#staysEven(count);
    this.#round(count, "toEven");
    if (keepsZeros) this.#count = count;
  }

  /** Becomes `value`, finite and not negative, rounded to `places` digits behind the point. */
  setPlaces(value: number, places: number, halves: Halves): void {
    if (this.#setProduct(value, places)) return;
    this.#setExact(value);
    this.#round(this.#exponent + 1 + places, halves);
  }

  /** Digits behind the point of `count` digits; one more where that is not sure. */
  #placesOf(value: number, count: number): number {
    const places = count - 1 - Math.floor(binaryExponent(value) * digitsOfBit);
    const product = scaled(value, places) ?? 0;
    return product >= (powersOfTen[count] ?? Number.POSITIVE_INFINITY) ? places - 1 : places;
  }

  /** Rounds by one product; false when it has too many digits or is too near a half. */
  #setProduct(value: number, places: number): boolean {
    const product = scaled(value, places) ?? Number.POSITIVE_INFINITY;
    const whole = Math.round(product);
    if (whole > 1e15 || Math.abs(product - whole) > 0.5 - product * Number.EPSILON) return false;
    this.#setWhole(whole, -places);
    return true;
  }

  /** Becomes a whole number below 2^53 times a power of ten. */
  #setWhole(whole: number, power: number): void {
    const digits = this.#digits;
    let rest = whole;
    let last = power;
    // Six zeros at a time, because most numbers have few digits.
    for (let above = Math.floor(rest / 1e6); above !== 0 && above * 1e6 === rest; last += 6) {
      rest = above;
      above = Math.floor(rest / 1e6);
    }
    let count = 0;
    while (rest >= (powersOfTen[count] ?? 0)) count += 1;
    this.#count = count;
    this.#exponent = count - 1 + last;
    // Six digits at a time are a small integer, which divides faster.
    for (let end = count; end > 0; end -= 6) {
      const above = Math.floor(rest / 1e6);
      let part = (rest - above * 1e6) | 0;
      for (let index = end - 1; index >= end - 6 && index >= 0; index -= 1) {
        const tenth = (part / 10) | 0;
        digits[index] = part - tenth * 10;
        part = tenth;
      }
      rest = above;
    }
    this.#dropZeros();
  }

  /** Becomes a number as JavaScript writes it: d.ddde+x. */
  #setText(text: string): void {
    const end = text.indexOf("e");
    this.#exponent = Number(text.slice(end + 1));
    this.#setDigitText(text.slice(0, end).replace(".", ""));
  }

  #setDigitText(text: string): void {
    this.#count = text.length;
    for (let index = 0; index < text.length; index += 1) {
      this.#digits[index] = text.charCodeAt(index) - 0x30;
    }
    this.#dropZeros();
  }

  /** Becomes all digits of a float. */
  #setExact(value: number): void {
    view.setFloat64(0, value);
    const bits = view.getBigUint64(0);
    const stored = Number(bits >> 52n);
    const fraction = bits & ((1n << 52n) - 1n);
    const mantissa = stored === 0 ? fraction : fraction | (1n << 52n);
    let power = Math.max(stored, 1) - 1075;
    // Dividing by two is multiplying by five and dividing by ten.
    const whole = power < 0 ? mantissa * 5n ** BigInt(-power) : mantissa << BigInt(power);
    const text = String(whole);
    power = Math.min(power, 0);
    this.#exponent = value === 0 ? 0 : text.length - 1 + power;
    this.#setDigitText(text.replace(/0+$/u, ""));
  }

  /** Cuts to `count` digits; 0 leave nothing or one digit before the first, fewer nothing. */
  #round(count: number, halves: Halves): void {
    if (count >= this.#count) return;
    const isUp = count >= 0 && this.digit(count) >= 5;
    this.#cut(Math.max(count, 0), isUp && (halves === "awayFromZero" || !this.#staysEven(count)));
  }

  /** Whether exactly a half follows `count` digits, the last of which is even. */
  #staysEven(count: number): boolean {
    const isHalf = this.#count === count + 1 && this.digit(count) === 5;
    return isHalf && (count === 0 || this.digit(count - 1) % 2 === 0);
  }

  #cut(count: number, up: boolean): void {
    let end = Math.min(count, this.#count);
    if (up) {
      while (end > 0 && this.#digits[end - 1] === 9) end -= 1;
      if (end === 0) {
        this.#exponent += 1;
        this.#digits[0] = 0;
        end = 1;
      }
      this.#digits[end - 1] = (this.#digits[end - 1] ?? 0) + 1;
    }
    this.#count = end;
    this.#dropZeros();
  }

  /** Counts no zeros at the end. */
  #dropZeros(): void {
    while (this.#count > 0 && this.#digits[this.#count - 1] === 0) this.#count -= 1;
    if (this.#count === 0) this.#exponent = 0;
  }
}
