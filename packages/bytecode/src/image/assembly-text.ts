/**
 * The small pieces of assembly text, literals as they are printed and lines cut into tokens.
 *
 * `printText` and the tokens agree: what is printed here is read here.
 */
import { type Diagnostic, diagnose, type SourceFile, type Span } from "@vipera/diagnostics";

export type AssemblyTokenKind = "text" | "number" | "word" | "mark";

export interface AssemblyToken {
  readonly kind: AssemblyTokenKind;
  /** As written, but for a text: its value. */
  readonly text: string;
  readonly span: Span;
}

/** One line with something on it; `head` is its first token. */
export interface AssemblyLine {
  readonly head: AssemblyToken;
  readonly rest: readonly AssemblyToken[];
}

export type Report = (diagnostic: Diagnostic) => void;

const tokenForms = [
  String.raw`(?<text>"(?:[^"\\]|\\.)*")`,
  String.raw`(?<number>[-+]?(?:inf\b|nan\b|0x[0-9a-f]+|\d+(?:\.\d+)?(?:e[-+]?\d+)?)(?![\w.]))`,
  String.raw`(?<word>[\w.@<>$-]+)`,
  "(?<mark>[,:])",
];
const tokenForm = new RegExp(`[ \\t]*(?:${tokenForms.join("|")})`, "iuy");

/**
 * @param line   One line without its end.
 * @param start  Offset of the line in its source, for the spans.
 * @returns The tokens before a comment, and the offset in the line of what is no token, or -1.
 */
export function tokenizeAssembly(
  line: string,
  start: number,
): { readonly tokens: readonly AssemblyToken[]; readonly strange: number } {
  const tokens: AssemblyToken[] = [];
  let at = 0;
  for (;;) {
    tokenForm.lastIndex = at;
    const found = tokenForm.exec(line);
    if (found === null) break;
    at = tokenForm.lastIndex;
    for (const kind of ["text", "number", "word", "mark"] as const) {
      const written = found.groups?.[kind];
      if (written === undefined) continue;
      const span = { start: start + at - written.length, end: start + at };
      tokens.push({ kind, text: kind === "text" ? readText(written) : written, span });
    }
  }
  const rest = line.slice(at).trimStart();
  const isEnd = rest === "" || rest.startsWith(";");
  return { tokens, strange: isEnd ? -1 : line.length - rest.length };
}

/** A directive that is known but stands in the wrong place. */
export function misplaced(source: SourceFile, { head }: AssemblyLine): Diagnostic {
  return diagnose("VP7206", { file: source, span: head.span }, { directive: head.text });
}

/** A line that has no meaning where it stands. */
export function strangeLine(source: SourceFile, { head }: AssemblyLine): Diagnostic {
  return diagnose("VP7201", { file: source, span: head.span }, { text: head.text });
}

/** Text between double quotes, in printable ASCII. */
export function printText(value: string): string {
  let text = "";
  for (let index = 0; index < value.length; index += 1) {
    const unit = value.charCodeAt(index);
    if (unit === 0x22 || unit === 0x5c) text += `\\${value[index]}`;
    else if (unit === 0x0a) text += "\\n";
    else if (unit >= 0x20 && unit < 0x7f) text += value[index];
    else if (unit < 0x100) text += `\\x${unit.toString(16).padStart(2, "0")}`;
    else text += `\\u${unit.toString(16).padStart(4, "0")}`;
  }
  return `"${text}"`;
}

/** A float so that reading it gives the same one. */
export function printFloat(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value < 0 ? "-inf" : "inf";
  return Object.is(value, -0) ? "-0" : String(value);
}

export function readFloat(text: string): number {
  const name = text.toLowerCase().replace(/^[-+]/, "");
  const sign = text.startsWith("-") ? -1 : 1;
  if (name === "inf") return sign * Number.POSITIVE_INFINITY;
  return name === "nan" ? Number.NaN : sign * Number(name);
}

/** The value of a text between quotes with its escapes. */
function readText(quoted: string): string {
  const escapes = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))/giu;
  return quoted.slice(1, -1).replace(escapes, (_, byte?: string, unit?: string, other = "") => {
    const code = byte ?? unit;
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return other === "n" ? "\n" : other;
  });
}
