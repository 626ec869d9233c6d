/**
 * Token kinds, and the moo rules that cut a source into lexemes.
 *
 * A lexeme is what moo finds: also spaces, comments and line ends. A token is what the grammar
 * sees: `tokenize.ts` makes tokens from lexemes. The kind of a keyword or an operator is its own
 * text, so that the grammar reads `"if" expression ":"`.
 *
 * Source: Python 2.7 reference, chapter 2, "Lexical analysis".
 */
import moo from "moo";

export interface Token {
  /**
   * The text of a keyword or an operator; or `name`, `integer`, `float`, `imaginary`, `string`;
   * or, of the layout, `newline`, `indent`, `dedent`; or `printFunction`.
   */
  readonly kind: string;
  /** As written; empty for `indent`, `dedent` and a `newline` at the end of the file. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The reserved words of Python 2.7. */
export const keywords: ReadonlySet<string> = new Set([
  "and",
  "as",
  "assert",
  "break",
  "class",
  "continue",
  "def",
  "del",
  "elif",
  "else",
  "except",
  "exec",
  "finally",
  "for",
  "from",
  "global",
  "if",
  "import",
  "in",
  "is",
  "lambda",
  "not",
  "or",
  "pass",
  "print",
  "raise",
  "return",
  "try",
  "while",
  "with",
  "yield",
]);

/** Keywords that no expression holds: inside brackets they show that a bracket was not closed. */
export const statementKeywords: ReadonlySet<string> = new Set([
  "assert",
  "break",
  "class",
  "continue",
  "def",
  "del",
  "elif",
  "except",
  "exec",
  "finally",
  "from",
  "global",
  "import",
  "pass",
  "print",
  "raise",
  "return",
  "try",
  "while",
  "with",
]);

/** Words that are keywords only behind `native`, which itself is one only before a C call. */
export const nativeForms: ReadonlySet<string> = new Set(["include", "const", "pragma"]);

export const closingBrackets: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** Operators of other languages and what Python has instead. */
export const foreignOperators: Readonly<Record<string, string>> = {
  "&&": "and",
  "||": "or",
  "!": "not",
};

/**
 * The parts of a string literal. Each body is unrolled, plain characters then (escape, plain
 * characters) repeated, so that a missing quote costs linear time.
 */
const prefix = "[uUbB]?[rR]?";
const escapePair = String.raw`\\(?:\r\n|[\s\S])`;
const bodyOf = (quote: string, plain: string, special: string) =>
  `${quote}${plain}*(?:(?:${special})${plain}*)*${quote}`;
const longString = (mark: string) =>
  bodyOf(mark.repeat(3), `[^${mark}\\\\]`, `${escapePair}|${mark}(?!${mark}${mark})`);
const shortString = (mark: string) => bodyOf(mark, `[^${mark}\\\\\\r\\n]`, escapePair);

/**
 * One combined rule set: moo makes a single expression of it, tried in this order. Brackets come
 * first because moo looks up single characters in a table before it runs the expression.
 */
const rules = {
  bracket: ["(", ")", ",", "[", "]", ":", "{", "}", ";", "`", "~", "@"],
  space: /[ \t\f]+/,
  // Before a quote a name may be the prefix of a string: `nameBeforeQuote` takes the others.
  name: /[A-Za-z_][A-Za-z0-9_]*\b(?!['"])/,
  newline: { match: /\r\n|\n|\r/, lineBreaks: true },
  float: [
    /(?:[0-9]+\.[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?[jJ]?/,
    /[0-9]+[eE][+-]?[0-9]+[jJ]?|[0-9]+[jJ]/,
  ],
  integer: /(?:0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+|0[0-7]*|[1-9][0-9]*)[lL]?/,
  foreign: ["&&", "||"],
  blockComment: { match: /\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))/, lineBreaks: true },
  operator: /\*\*=?|\/\/=?|<<=?|>>=?|->|<>|[=!<>+\-*/%&|^]=|[=.+\-*/%<>&|^]/,
  string: {
    match: new RegExp(
      `${prefix}(?:${longString('"')}|${longString("'")}|` +
        `(?!"""|''')(?:${shortString('"')}|${shortString("'")}))`,
    ),
    lineBreaks: true,
  },
  comment: /#[^\r\n]*/,
  join: { match: /\\(?:\r\n|\n|\r|$(?![\s\S]))/, lineBreaks: true },
  unclosedLong: { match: new RegExp(`${prefix}(?:"""|''')[\\s\\S]*`), lineBreaks: true },
  unclosedShort: new RegExp(`${prefix}["'][^\\r\\n]*`),
  nameBeforeQuote: /[A-Za-z_][A-Za-z0-9_]*/,
  other: /[\ud800-\udbff][\udc00-\udfff]|[^\n]/,
} satisfies moo.Rules;

/** What moo calls a lexeme. */
export type LexemeKind = keyof typeof rules;

/** What moo makes of a lexeme, as far as it is used; users of the package have no types of moo. */
export interface Lexeme {
  readonly type?: string | undefined;
  readonly text: string;
  readonly offset: number;
}

/** Gives one lexeme after the other. */
export interface Lexer extends Iterable<Lexeme> {
  next(): Lexeme | undefined;
}

/** A fresh lexer; it holds the state of one pass over one source. */
export function createLexer(text: string): Lexer {
  return moo.compile(rules).reset(text);
}
