/**
 * Floats as Python 2.7 prints them: `repr` is the shortest text that reads back the same number,
 * `str` rounds to 12 digits (6 for singles).
 *
 * Source: Python 2.7 Library Reference, repr() and str(); Python/pystrtod.c describes when the
 * exponent form is used: below 1e-4; for repr from 1e16 on, for str from its last digit on.
 */
import type { Flavour } from "./flavour.ts";

/** Digits of `str` and the decimal exponent from which `repr` uses the exponent form. */
const precision = {
  full: { strDigits: 12, reprExponent: 16 },
  core: { strDigits: 6, reprExponent: 16 },
} as const;

export function floatRepr(value: number, flavour: Flavour): string {
  const special = specialText(value);
  if (special !== undefined) return special;
  const text = flavour === "full" ? value.toExponential() : shortestSingle(value);
  return layOut(value, text, precision[flavour].reprExponent);
}

export function floatStr(value: number, flavour: Flavour): string {
  const special = specialText(value);
  if (special !== undefined) return special;
  const { strDigits } = precision[flavour];
  return layOut(value, roundedToEven(value, strDigits), strDigits - 1);
}

function specialText(value: number): string | undefined {
  if (Number.isNaN(value)) return "nan";
  if (value === Number.POSITIVE_INFINITY) return "inf";
  return value === Number.NEGATIVE_INFINITY ? "-inf" : undefined;
}

/** Fewest digits that still round to the same single; nine always do. */
function shortestSingle(value: number): string {
  for (let digits = 0; digits < 9; digits += 1) {
    const text = value.toExponential(digits);
    if (Math.fround(Number(text)) === value) return text;
  }
  return value.toExponential(8);
}

/** `toExponential` rounds an exact half up; C rounds it to the even digit. */
function roundedToEven(value: number, digits: number): string {
  const rounded = value.toExponential(digits - 1);
  const exact = value.toExponential(100).replace("-", "").slice(0, 102);
  const isHalf = /^50*$/u.test(exact.slice(digits + 1));
  const lastKept = Number(exact[digits] === "." ? exact[0] : exact[digits]);
  if (!isHalf || lastKept % 2 !== 0) return rounded;
  const end = exact.slice(0, digits + 1);
  return `${value < 0 ? "-" : ""}${end}${rounded.slice(rounded.indexOf("e"))}`;
}

/** Lays out "d.ddde+x", which is `value` rounded, in Python's way. */
function layOut(value: number, exponential: string, exponentLimit: number): string {
  const [mantissa = "", power = "0"] = exponential.replace(/^-/u, "").split("e");
  const digits = mantissa.replace(".", "").replace(/0+$/u, "") || "0";
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  return sign + layOutDigits(digits, Number(power), exponentLimit);
}

function layOutDigits(digits: string, exponent: number, exponentLimit: number): string {
  if (exponent < -4 || exponent >= exponentLimit) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : "";
    const sign = exponent < 0 ? "-" : "+";
    return `${digits[0]}${fraction}e${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
  }
  if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  return `${whole}.${digits.slice(exponent + 1) || "0"}`;
}
