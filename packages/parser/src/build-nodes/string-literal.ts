/**
 * The bytes that a string literal stands for.
 *
 * A vPython string is a string of bytes, here a JavaScript string whose UTF-16 units are 0 to 255.
 * Text outside ASCII becomes its UTF-8 bytes, as in a Python 2.7 source file that is UTF-8.
 *
 * Source: Python 2.7 reference, 2.4.1 "String literals".
 */
import { diagnose } from "@vipera/diagnostics";
import { type LineContext, placeIn } from "./line-context.ts";
import type { Token } from "../tokens.ts";

/** The value of one literal, and whether it has the prefix `u`. */
export interface StringValue {
  readonly value: string;
  readonly unicode: boolean;
}

const simpleEscapes: Readonly<Record<string, string>> = {
  "\\": "\\",
  "'": "'",
  '"': '"',
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\n": "",
};

const escapeSequence = /\\(?:[0-7]{1,3}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[\s\S])/g;
const nonAscii = /[^\0-\x7f]/;

/** @errors VP1107 for `\x` without two digits. */
export function stringValue(token: Token, context: LineContext): StringValue {
  const { text } = token;
  const quoteAt = text.search(/['"]/);
  const prefix = text.slice(0, quoteAt).toLowerCase();
  const quote = text.charAt(quoteAt);
  const width = text.startsWith(quote.repeat(3), quoteAt) && text.length - quoteAt >= 6 ? 3 : 1;
  const unicode = prefix.includes("u");
  let body = text.slice(quoteAt + width, text.length - width);
  if (body.includes("\r")) body = body.replace(/\r\n?/g, "\n");
  if (nonAscii.test(body)) body = encodeUtf8(body);
  if (prefix.includes("r") || !body.includes("\\")) return { value: body, unicode };
  return { value: decodeEscapes(body, unicode, token, context), unicode };
}

function decodeEscapes(body: string, unicode: boolean, token: Token, context: LineContext): string {
  return body.replace(escapeSequence, (sequence) => {
    const letter = sequence.charAt(1);
    const simple = simpleEscapes[letter];
    if (simple !== undefined) return simple;
    if (letter >= "0" && letter <= "7") {
      return String.fromCharCode(Number.parseInt(sequence.slice(1), 8) & 0xff);
    }
    if (letter === "x") {
      if (sequence.length === 4) return String.fromCharCode(Number.parseInt(sequence.slice(2), 16));
      const start = token.start + Math.max(0, token.text.search(/\\x(?![0-9a-fA-F]{2})/));
      context.report(diagnose("VP1107", placeIn(context, { start, end: start + 2 })));
      return sequence;
    }
    if (unicode && sequence.length > 2) {
      const codePoint = Number.parseInt(sequence.slice(2), 16);
      return codePoint <= 0x10ffff ? encodeUtf8(String.fromCodePoint(codePoint)) : sequence;
    }
    return sequence;
  });
}

/** The UTF-8 bytes of a text, one per UTF-16 unit; a lone surrogate takes three bytes. */
export function encodeUtf8(text: string): string {
  const continuation = (codePoint: number, shift: number) =>
    String.fromCharCode(0x80 | ((codePoint >> shift) & 0x3f));
  return text.replace(/[^\0-\x7f]/gu, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint < 0x800) {
      return String.fromCharCode(0xc0 | (codePoint >> 6)) + continuation(codePoint, 0);
    }
    const low = continuation(codePoint, 6) + continuation(codePoint, 0);
    if (codePoint < 0x10000) return String.fromCharCode(0xe0 | (codePoint >> 12)) + low;
    return String.fromCharCode(0xf0 | (codePoint >> 18)) + continuation(codePoint, 12) + low;
  });
}
