/**
 * Makes the tokens of one logical line from lexemes.
 *
 * Here lies what depends on the neighbours of a lexeme: which bracket closes which, whether a word
 * is a keyword, the function form of `print`, the words of a C call, and lexemes of Python 3 and of
 * other languages. After the first problem the line is broken and further ones are not reported.
 */
import {
  type Collector,
  type Diagnostic,
  diagnose,
  type Place,
  type SourceFile,
} from "@vipera/diagnostics";
import { limitRows, numberAdvice, pythonThreeAdvice } from "@vipera/spec";
import {
  closingBrackets,
  foreignOperators,
  keywords,
  type LexemeKind,
  nativeForms,
  type Token,
} from "../tokens.ts";

type MutableToken = { -readonly [Key in keyof Token]: Token[Key] };

export class LineBuilder {
  readonly tokens: MutableToken[] = [];
  broken = false;
  readonly #source: SourceFile;
  readonly #collector: Collector;
  readonly #printIsName: boolean;
  /** The open brackets, outermost first. */
  readonly #open: Token[] = [];
  /** A `print(` at the start of a statement, until something follows its closing parenthesis. */
  #print: MutableToken | undefined;
  #printIsClosed = false;

  constructor(source: SourceFile, collector: Collector, printIsName: boolean) {
    this.#source = source;
    this.#collector = collector;
    this.#printIsName = printIsName;
  }

  get inBrackets(): boolean {
    return this.#open.length > 0;
  }

  /** Ends the line; `text` is the line end as written. */
  end(start: number, text: string): void {
    this.#endStatement();
    this.#push("newline", text, start);
  }

  /** Takes the next lexeme; spaces, comments and line ends are the reader's. */
  add(lexeme: LexemeKind, text: string, start: number): void {
    switch (lexeme) {
      case "name":
      case "nameBeforeQuote":
        this.#addWord(text, start);
        break;
      case "bracket":
        this.#addBracket(text, start);
        break;
      case "operator":
        if (text === "->") this.#markNativeType();
        this.#push(text === "<>" ? "!=" : text, text, start);
        break;
      case "integer":
        this.#addNumber("integer", text, start);
        break;
      case "float":
        this.#addNumber(/[jJ]$/.test(text) ? "imaginary" : "float", text, start);
        break;
      case "string":
        this.#addString(text, start);
        break;
      default:
        this.#addUnknown(lexeme, text, start);
    }
  }

  /** Reports what is wrong with the characters of the line, if it is the first such thing. */
  fail(diagnostic: Diagnostic): void {
    if (!this.broken) this.#collector.report(diagnostic);
    this.broken = true;
  }

  /** Reports the innermost open bracket as never closed, and closes all. */
  failUnclosed(): void {
    const bracket = this.#open[this.#open.length - 1];
    if (bracket === undefined) return;
    const closing = closingBrackets[bracket.text] ?? "";
    const place = this.#place(bracket.start, bracket.end);
    // Also on a broken line: what broke it may only lie inside because of the open bracket.
    this.#collector.report(diagnose("VP1115", place, { bracket: bracket.text, closing }));
    this.broken = true;
    this.#open.length = 0;
  }

  #push(kind: string, text: string, start: number): MutableToken {
    const token = { kind, text, start, end: start + text.length };
    if (this.#printIsClosed) this.#print = undefined;
    this.tokens.push(token);
    return token;
  }

  #addWord(text: string, start: number): void {
    const previous = this.tokens[this.tokens.length - 1];
    if (previous !== undefined && touchesNumber(previous, start) && !keywords.has(text)) {
      this.#failNumber(previous, text);
      return;
    }
    if (keywords.has(text) && !(text === "print" && this.#printIsName)) {
      const startsStatement =
        text === "print" && !this.inBrackets && (previous === undefined || endsPart(previous));
      const token = this.#push(text, text, start);
      if (startsStatement) {
        this.#print = token;
        this.#printIsClosed = false;
      }
      return;
    }
    let kind = "name";
    if (previous?.text === "native" && previous.kind === "name") {
      previous.kind = "native";
      if (nativeForms.has(text)) kind = text;
    }
    this.#push(kind, text, start);
  }

  /** `native(->type)`: the parenthesis before the arrow shows that `native` is no name. */
  #markNativeType(): void {
    const before = this.tokens[this.tokens.length - 2];
    const bracket = this.tokens[this.tokens.length - 1];
    if (bracket?.kind === "(" && before?.text === "native") before.kind = "native";
  }

  #addBracket(text: string, start: number): void {
    switch (text) {
      case "(":
      case "[":
      case "{":
        this.#openBracket(text, start);
        break;
      case ")":
      case "]":
      case "}":
        this.#closeBracket(text, start);
        break;
      case ";":
        if (!this.inBrackets) this.#endStatement();
        this.#push(text, text, start);
        break;
      default:
        this.#push(text, text, start);
    }
  }

  #openBracket(text: string, start: number): void {
    const previous = this.tokens[this.tokens.length - 1];
    // Only a parenthesis right behind it makes `print` a function.
    if (!this.inBrackets && previous === this.#print && text !== "(") this.#print = undefined;
    if (!this.inBrackets && previous !== this.#print) this.#print = undefined;
    this.#open.push(this.#push(text, text, start));
    const limit = limitRows.bracketDepth.value;
    if (this.#open.length > limit) {
      const place = this.#place(start, start + 1);
      this.fail(diagnose("VP1119", place, { limit, unit: "brackets" }));
    }
  }

  #closeBracket(text: string, start: number): void {
    const place = this.#place(start, start + 1);
    const token = this.#push(text, text, start);
    let bracket = this.#open.pop();
    if (bracket === undefined) {
      this.fail(diagnose("VP1116", place, { bracket: text }));
      return;
    }
    const expected = closingBrackets[bracket.text] ?? "";
    if (expected !== text) {
      const notes = [this.#place(bracket.start, bracket.end)];
      const holes = { closing: text, bracket: bracket.text, expected };
      this.fail(diagnose("VP1117", place, holes, { notes }));
      // It may close an outer one; then all within that are given up.
      if (this.#open.some((open) => closingBrackets[open.text] === text)) {
        while (bracket !== undefined && closingBrackets[bracket.text] !== text) {
          bracket = this.#open.pop();
        }
      }
    }
    if (this.#print !== undefined && !this.inBrackets && token.kind === ")") {
      this.#printIsClosed = true;
    }
  }

  /** A `print` whose parentheses have just closed is the function. */
  #endStatement(): void {
    if (this.#print !== undefined && this.#printIsClosed) this.#print.kind = "printFunction";
    this.#print = undefined;
    this.#printIsClosed = false;
  }

  #addNumber(kind: string, text: string, start: number): void {
    const previous = this.tokens[this.tokens.length - 1];
    if (previous !== undefined && touchesNumber(previous, start)) {
      this.#failNumber(previous, text);
      return;
    }
    this.#push(kind, text, start);
  }

  /** Two lexemes that touch, of which the first is a number: meant as one. */
  #failNumber(number: MutableToken, rest: string): void {
    if (this.broken) return;
    number.text += rest;
    number.end += rest.length;
    const { text, start, end } = number;
    const advice = numberAdvice[numberProblem(text)];
    this.fail(diagnose("VP1104", this.#place(start, end), { text, advice }));
  }

  #addString(text: string, start: number): void {
    const previous = this.tokens[this.tokens.length - 1];
    if (previous?.kind === "name" && previous.end === start) {
      const place = this.#place(previous.start, start + text.length);
      if (/^(f|fr|rf)$/i.test(previous.text)) {
        this.tokens.pop();
        this.fail(diagnose("VP1105", place));
      } else if (/^rb$/i.test(previous.text)) {
        this.tokens.pop();
        const construct = "rb''";
        const advice = pythonThreeAdvice[construct];
        this.fail(diagnose("VP1224", place, { construct, advice }));
      }
    }
    this.#push("string", text, start);
  }

  #addUnknown(lexeme: LexemeKind, text: string, start: number): void {
    const place = this.#place(start, start + text.length);
    const replacement = foreignOperators[text];
    if (replacement !== undefined) {
      this.#collector.report(diagnose("VP1108", place, { operator: text, replacement }));
      this.#push(replacement, text, start);
      return;
    }
    const quote = text.replace(/^\w+/, "");
    switch (lexeme) {
      case "unclosedLong":
        this.fail(diagnose("VP1103", this.#place(start, start + 3), { quote: quote.slice(0, 3) }));
        this.#push("string", text, start);
        break;
      case "unclosedShort":
        this.fail(diagnose("VP1102", place, { quote: quote.slice(0, 1) }));
        this.#push("string", text, start);
        break;
      default:
        if (text === "\\") this.fail(diagnose("VP1106", place));
        else this.fail(diagnose("VP1101", place, { character: nameCharacter(text) }));
    }
  }

  #place(start: number, end: number): Place {
    return { file: this.#source, span: { start, end } };
  }
}

/** Whether a number ends where the next lexeme starts. */
function touchesNumber({ kind, end }: Token, start: number): boolean {
  return end === start && (kind === "integer" || kind === "float" || kind === "imaginary");
}

/** Outside brackets a statement begins behind `;` and behind the `:` of a header. */
function endsPart(token: Token): boolean {
  return token.kind === ";" || token.kind === ":";
}

function numberProblem(text: string): keyof typeof numberAdvice {
  if (/^0[xXoObB]/.test(text)) return "prefix";
  if (text.includes("_")) return "underscore";
  return /^0[0-9]/.test(text) ? "leadingZero" : "name";
}

/** The character itself and its code point, as in `'€' (U+20AC)`; only the latter if invisible. */
function nameCharacter(character: string): string {
  const codePoint = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const visible = !/[\p{C}\p{Z}]/u.test(character);
  return visible ? `'${character}' (U+${codePoint})` : `U+${codePoint}`;
}
