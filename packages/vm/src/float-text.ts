/**
 * Floats as Python 2.7 prints them: `repr` is the shortest text that reads back the same number,
 * `str` rounds to 12 digits (6 for singles), and the conversions e, f and g of the % operator.
 *
 * Source: Python 2.7 Library Reference, repr(), str() and 5.6.2; Python/pystrtod.c describes when
 * the exponent form is used: below 1e-4; for repr from 1e16 on, for str from its last digit on.
 */
import { Decimal } from "./decimal.ts";
import { type Flavour, floatFormats } from "./flavour.ts";
import { HostText } from "./host-text.ts";

/** The decimal exponent from which `repr` uses the exponent form. */
const reprExponent = 16;
const minus = "-".charCodeAt(0);
const zero = "0".charCodeAt(0);
const point = ".".charCodeAt(0);

/** Character codes of the styles that are no conversions of the % operator. */
export const floatStyles = { repr: "r".charCodeAt(0), str: "s".charCodeAt(0) } as const;
/** Those of the conversions, and the bit that a capital lacks. */
const exponential = "e".charCodeAt(0);
const fixed = "f".charCodeAt(0);
const general = "g".charCodeAt(0);
const smallLetter = 0x20;

/** The number being written. */
const decimal = new Decimal();

export function floatRepr(value: number, flavour: Flavour): string {
  return textOf(value, floatStyles.repr, flavour);
}

export function floatStr(value: number, flavour: Flavour): string {
  return textOf(value, floatStyles.str, flavour);
}

function textOf(value: number, style: number, flavour: Flavour): string {
  const text = new HostText();
  appendFloat(text, value, style, 0, flavour);
  return text.toString();
}

/**
 * Appends the text of a float.
 *
 * @param style      Character code of r for repr, s for str, or a conversion: e, f or g. A capital
 *                   is the conversion with the flag #, which keeps the point and zeros at the end.
 * @param precision  Digits behind the point (e, f) or in all (g; s, where 0 is the usual number).
 */
export function appendFloat(
  text: HostText,
  value: number,
  style: number,
  precision: number,
  flavour: Flavour,
): void {
  if (value < 0 || Object.is(value, -0)) text.put(minus);
  const size = Math.abs(value);
  if (Number.isNaN(size)) text.append("nan");
  else if (size === Number.POSITIVE_INFINITY) text.append("inf");
  else appendFinite(text, size, style, Math.max(precision, 0), flavour);
}

function appendFinite(
  text: HostText,
  size: number,
  style: number,
  precision: number,
  flavour: Flavour,
): void {
  const isFull = (style & smallLetter) === 0;
  switch (style | smallLetter) {
    case exponential:
      decimal.setDigits(size, precision + 1);
      appendExponential(text, precision, isFull);
      return;
    case fixed:
      decimal.setPlaces(size, precision, "toEven");
      appendFixed(text, precision, isFull);
      return;
    case general: {
      const digits = Math.max(precision, 1);
      decimal.setDigits(size, digits);
      appendGeneral(text, digits, isFull ? digits : decimal.count, 0, isFull);
      return;
    }
    case floatStyles.str: {
      const digits = precision > 0 ? precision : floatFormats[flavour].strDigits;
      decimal.setDigits(size, digits);
      appendGeneral(text, digits - 1, decimal.count, 1, false);
      return;
    }
    default:
      decimal.setShortest(size, flavour);
      appendGeneral(text, reprExponent, decimal.count, 1, false);
  }
}

/**
 * Appends the decimal in the form that is shorter as a rule.
 *
 * @param limit   Power of ten of the first digit from which the exponent form is used.
 * @param digits  How many are written.
 * @param least   Digits behind the point at least.
 */
function appendGeneral(
  text: HostText,
  limit: number,
  digits: number,
  least: number,
  hasPoint: boolean,
): void {
  const { exponent } = decimal;
  const shown = Math.max(digits, 1);
  if (exponent < -4 || exponent >= limit) appendExponential(text, shown - 1, hasPoint);
  else appendFixed(text, Math.max(shown - 1 - exponent, least), hasPoint);
}

/** Appends digits of the decimal from the one at `index` on. */
function appendDigits(text: HostText, index: number, count: number): void {
  const known = Math.min(count, decimal.count - index);
  for (let at = index; at < index + known; at += 1) text.put(zero + decimal.digit(at));
  text.repeat(zero, count - Math.max(known, 0));
}

/** Appends d.ddde+xx with `places` digits behind the point. */
function appendExponential(text: HostText, places: number, hasPoint: boolean): void {
  appendDigits(text, 0, 1);
  if (places > 0 || hasPoint) text.put(point);
  appendDigits(text, 1, places);
  const power = String(Math.abs(decimal.exponent)).padStart(2, "0");
  text.append((decimal.exponent < 0 ? "e-" : "e+") + power);
}

/** Appends ddd.ddd with `places` digits behind the point. */
function appendFixed(text: HostText, places: number, hasPoint: boolean): void {
  const { exponent } = decimal;
  if (exponent < 0) text.put(zero);
  else appendDigits(text, 0, exponent + 1);
  if (places > 0 || hasPoint) text.put(point);
  const zeros = Math.min(Math.max(-exponent - 1, 0), places);
  text.repeat(zero, zeros);
  appendDigits(text, Math.max(exponent + 1, 0), places - zeros);
}
