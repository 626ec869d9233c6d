/**
 * The text of one value as a specification of `format` wants it.
 *
 *   [[fill]align] [sign] [#] [0] [width] [,] [.precision] [type]
 *         < > = ^  + - ' '                              s b c d o x X n e E f F g G %
 *
 * Source: Python 2.7 Library Reference 7.1.3.1; which error comes first:
 * Objects/stringlib/formatter.h.
 */
import { coreField, valueTag } from "./layout-offsets.ts";
import { floatFormats } from "./flavour.ts";
import { appendFloat, floatStyles } from "./float-text.ts";
import { fail, FormatError } from "./format-error.ts";
import type { NativeCall } from "./native-call.ts";
import { textOf } from "./read-value.ts";

interface Specification {
  readonly fill: string;
  /** Empty when none is given, as sign and type. */
  readonly align: string;
  readonly sign: string;
  readonly isAlternate: boolean;
  readonly width: number;
  readonly hasCommas: boolean;
  /** -1 when none is given. */
  readonly precision: number;
  readonly type: string;
}

/** A number in parts: sign, prefix, digits that may be grouped, and what follows them. */
interface NumberParts {
  readonly isNegative: boolean;
  readonly prefix: string;
  readonly digits: string;
  readonly rest: string;
}

const pattern = /^(?:(.)(?=[<>=^]))?([<>=^]?)([-+ ]?)(#?)(0?)([0-9]*)(,?)(?:(\.)([0-9]*))?(.*)$/su;
const floatTypes = ["e", "E", "f", "F", "g", "G", "%"];
const typesWithCommas = ["", "d", ...floatTypes];
const bases: Readonly<Record<string, number>> = { b: 2, o: 8, d: 10, n: 10, x: 16, X: 16 };
const prefixes: Readonly<Record<string, string>> = { b: "0b", o: "0o", x: "0x", X: "0X" };
/** Digits between two commas. */
const groupDigits = 3;
/** Digits of a float whose specification has no precision. */
const usualPrecision = 6;
/** Widths and precisions are below. Source: CPython's Py_ssize_t of 64 bits. */
const mostWidth = 2n ** 63n;

/** _format_value(value, spec) */
export function formatValue(call: NativeCall): number {
  const { memory } = call;
  if (memory.tag(call.slot(1)) !== valueTag.str) return call.trap("formatSpecType", 1);
  const spec = textOf(memory, memory.u32(call.slot(1)));
  try {
    appendFormatted(call, call.slot(0), spec);
  } catch (error) {
    if (error instanceof FormatError) return error.tell(call);
    throw error;
  }
  return call.returnText();
}

/** Appends the text of the value in a slot as a specification wants it. */
export function appendFormatted(call: NativeCall, slot: number, spec: string): void {
  const { memory, texts } = call;
  const value = memory.slot(slot);
  texts.leaveToProgram(value);
  if (spec === "") {
    texts.appendStr(value);
    return;
  }
  const isFloat = "float" in value;
  const number = memory.number(slot);
  const wanted = readSpecification(spec, isFloat ? "" : number === undefined ? "s" : "d");
  const most = memory.all.length;
  // No core has room for so much: it is not made.
  if (wanted.width >= most || wanted.precision >= most) fail("memory");
  if (number === undefined) {
    const from = texts.text.length;
    texts.appendStr(value);
    texts.text.append(formattedText(texts.text.cut(from), wanted));
  } else if (
    floatTypes.includes(wanted.type) ||
    (isFloat && (wanted.type === "" || wanted.type === "n"))
  ) {
    texts.text.append(formattedNumber(floatParts(call, call.floatAt(slot) ?? 0, wanted), wanted));
  } else if (isFloat) failType(wanted.type, 0);
  else texts.text.append(formattedInteger(memory.wholeAt(slot) ?? 0n, wanted));
}

/** Reads a specification; the type is `usual` when it has none. */
function readSpecification(spec: string, usual: string): Specification {
  const [, fill = "", align = "", sign = "", alternate = "", ...others] = pattern.exec(spec) ?? [];
  const [zero = "", width = "", comma = "", point, precision = "", rest = ""] = others;
  // After a fill character a zero is a digit of the width.
  const isPadded = zero !== "" && fill === "";
  for (const digits of [width, precision]) {
    if (digits !== "" && BigInt(digits) >= mostWidth) fail("formatDigits");
  }
  if (point !== undefined && precision === "") fail("formatPrecisionMissing");
  if (rest.length > 1) fail("formatSpecification");
  const type = rest === "" ? usual : rest;
  if (comma !== "" && !typesWithCommas.includes(type)) failType(type, 1, "formatComma");
  return {
    fill: isPadded ? "0" : fill || " ",
    align: isPadded && align === "" ? "=" : align,
    sign,
    isAlternate: alternate !== "",
    width: Number(width),
    hasCommas: comma !== "",
    precision: precision === "" ? -1 : Number(precision),
    type,
  };
}

/** Fails with a type and an argument that cannot be formatted so. */
function failType(type: string, argument: number, name = "formatType"): never {
  throw new FormatError((call) => {
    const trap = call.trap(name);
    call.storeCharacter(call.core + coreField.trapFirst, type.charCodeAt(0));
    call.memory.copySlot(call.core + coreField.trapSecond, call.slot(argument));
    return trap;
  });
}

function formattedText(text: string, wanted: Specification): string {
  // What is no number is formatted as its text; the specification is a text, too.
  if (wanted.type !== "s") failType(wanted.type, 1);
  if (wanted.sign !== "") fail("formatTextSign");
  if (wanted.isAlternate) fail("formatTextAlternate");
  if (wanted.align === "=") fail("formatTextAlign");
  return padded("", wanted.precision < 0 ? text : text.slice(0, wanted.precision), wanted, "<");
}

/** Puts fill characters around a text, or between what stands before it and the text. */
function padded(before: string, text: string, wanted: Specification, usual: string): string {
  const missing = Math.max(wanted.width - before.length - text.length, 0);
  const align = wanted.align || usual;
  const atLeft = align === "^" ? missing >> 1 : align === "<" ? 0 : missing;
  const fills = wanted.fill.repeat(atLeft);
  const shown = align === "=" ? before + fills + text : fills + before + text;
  return shown + wanted.fill.repeat(missing - atLeft);
}

function formattedInteger(value: bigint, wanted: Specification): string {
  const { type, isAlternate } = wanted;
  const isCharacter = type === "c";
  const base = bases[type];
  if (!isCharacter && base === undefined) failType(type, 0);
  if (wanted.precision >= 0) fail("formatIntegerPrecision");
  if (isCharacter) {
    if (wanted.sign !== "") fail("formatCharacterSign");
    if (BigInt.asIntN(64, value) !== value) fail("longToC");
    if (value < 0 || value > 255) fail("formatCharacterRange");
    const character = String.fromCharCode(Number(value));
    return formattedNumber({ isNegative: false, prefix: "", digits: "", rest: character }, wanted);
  }
  const isNegative = value < 0;
  const digits = value.toString(base).slice(isNegative ? 1 : 0);
  const prefix = isAlternate ? (prefixes[type] ?? "") : "";
  const shown = type === "X" ? digits.toUpperCase() : digits;
  return formattedNumber({ isNegative, prefix, digits: shown, rest: "" }, wanted);
}

function floatParts(call: NativeCall, value: number, wanted: Specification): NumberParts {
  if (wanted.isAlternate) fail("formatFloatAlternate");
  const { memory, texts } = call;
  const isPercent = wanted.type === "%";
  const letter = isPercent ? "f" : wanted.type === "n" ? "g" : wanted.type.toLowerCase();
  const isPlain = letter === "";
  const usual = isPlain ? floatFormats[memory.flavour].strDigits : usualPrecision;
  const precision = wanted.precision < 0 ? usual : wanted.precision;
  const style = isPlain ? floatStyles.str : letter.charCodeAt(0);
  const number = memory.real(isPercent ? 100 * value : value);
  const digits = isPlain ? Math.max(precision, 1) : precision;
  const from = texts.text.length;
  appendFloat(texts.text, number, style, digits, memory.flavour);
  const text = texts.text.cut(from) + (isPercent ? "%" : "");
  const shown = "EFG".includes(wanted.type || "-") ? text.toUpperCase() : text;
  const [, minus, whole = "", rest = ""] = /^(-?)([0-9]*)(.*)$/su.exec(shown) ?? [];
  return { isNegative: minus !== "", prefix: "", digits: whole, rest };
}

/** Puts the parts of a number together, with commas and padding. */
function formattedNumber(parts: NumberParts, wanted: Specification): string {
  const { sign } = wanted;
  const signed = parts.isNegative ? "-" : sign === "-" ? "" : sign;
  const prefix = wanted.type === "X" ? parts.prefix.toUpperCase() : parts.prefix;
  const before = signed + prefix;
  let { digits } = parts;
  if (wanted.hasCommas && digits !== "") {
    const isZeroFilled = wanted.fill === "0" && wanted.align === "=";
    const room = wanted.width - before.length - parts.rest.length;
    digits = grouped(digits, isZeroFilled ? room : 0);
  }
  return padded(before, digits + parts.rest, wanted, ">");
}

/** Digits with commas, zeros before them up to a width; a comma is never the first. */
function grouped(digits: string, width: number): string {
  let shown = digits.slice(-groupDigits);
  for (let end = digits.length - groupDigits; end > 0; end -= groupDigits) {
    shown = `${digits.slice(Math.max(end - groupDigits, 0), end)},${shown}`;
  }
  while (shown.length < width) {
    const isGroupFull = /^[0-9]{3}(,|$)/u.test(shown);
    shown = (isGroupFull ? "0," : "0") + shown;
  }
  return shown;
}
