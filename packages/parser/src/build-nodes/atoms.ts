/**
 * Actions of the grammar that make atoms: names, literals, displays and comprehensions.
 *
 * Each takes the values of one rule's parts, in the order of grammar.ne. Here also are those that
 * several rules use: `first`, `second` and the tuples.
 */
import type { Span } from "@vipera/diagnostics";
import type {
  Backquote,
  ComprehensionClause,
  DictComprehension,
  DictDisplay,
  DictEntry,
  Expression,
  FloatLiteral,
  GeneratorExpression,
  ImaginaryLiteral,
  IntegerLiteral,
  ListComprehension,
  ListDisplay,
  Name,
  SetComprehension,
  SetDisplay,
  StringLiteral,
  TupleDisplay,
} from "../ast.ts";
import { toTarget } from "./targets.ts";
import type { LineContext } from "./line-context.ts";
import { listOf, type Sequence } from "./sequence.ts";
import { stringValue } from "./string-literal.ts";
import type { Token } from "../tokens.ts";

export function first(parts: readonly unknown[]): unknown {
  return parts[0];
}

export function second(parts: readonly unknown[]): unknown {
  return parts[1];
}

/** From the start of one part to the end of another, each a token. */
export function between(start: Token, end: Token): Span {
  return { start: start.start, end: end.end };
}

export function tokenSpan(token: Token): Span {
  return { start: token.start, end: token.end };
}

// ---------------------------------------------------------------- names and literals

export function name([token]: [Token]): Name {
  return { kind: "Name", span: tokenSpan(token), name: token.text };
}

export function integer([token]: [Token]): IntegerLiteral {
  const long = /[lL]$/.test(token.text);
  const digits = long ? token.text.slice(0, -1) : token.text;
  const octal = /^0[0-7]+$/.test(digits);
  const value = BigInt(octal ? `0o${digits}` : digits);
  return { kind: "IntegerLiteral", span: tokenSpan(token), value, long };
}

export function float([token]: [Token]): FloatLiteral {
  return { kind: "FloatLiteral", span: tokenSpan(token), value: Number(token.text) };
}

export function imaginary([token]: [Token]): ImaginaryLiteral {
  const value = Number(token.text.slice(0, -1));
  return { kind: "ImaginaryLiteral", span: tokenSpan(token), value };
}

export function stringLiteral([strings]: [Sequence<Token>], context: LineContext): StringLiteral {
  const tokens = listOf(strings);
  const values = tokens.map((token) => stringValue(token, context));
  return {
    kind: "StringLiteral",
    span: { start: tokens[0]?.start ?? 0, end: tokens[tokens.length - 1]?.end ?? 0 },
    value: values.map(({ value }) => value).join(""),
    unicode: values.some(({ unicode }) => unicode),
  };
}

// ---------------------------------------------------------------- tuples and parentheses

/** One expression is itself; several are a tuple. */
export function oneOrTuple([sequence]: [Sequence<Expression>]): Expression {
  return sequence.length === 1 ? sequence[0] : tuple([sequence]);
}

/** A comma behind the last expression makes a tuple even of one. */
export function tuple([sequence, comma]: [Sequence<Expression>, Token?]): TupleDisplay {
  const elements = listOf(sequence);
  const end = comma?.end ?? elements[elements.length - 1]?.span.end ?? 0;
  return { kind: "TupleDisplay", span: { start: elements[0]?.span.start ?? 0, end }, elements };
}

export function emptyTuple([open, close]: [Token, Token]): TupleDisplay {
  return { kind: "TupleDisplay", span: between(open, close), elements: [] };
}

/** Parentheses belong to the span, so that a node around them spans both. */
export function parenthesized([open, value, close]: [Token, Expression, Token]): Expression {
  return { ...value, span: between(open, close) };
}

// ---------------------------------------------------------------- displays

type Display<Content> = readonly [Token, Content, Token] | readonly [Token, Content, Token, Token];

export function emptyList([open, close]: [Token, Token]): ListDisplay {
  return { kind: "ListDisplay", span: between(open, close), elements: [] };
}

export function listDisplay(parts: Display<Sequence<Expression>>): ListDisplay {
  return { kind: "ListDisplay", span: around(parts), elements: listOf(parts[1]) };
}

export function setDisplay(parts: Display<Sequence<Expression>>): SetDisplay {
  return { kind: "SetDisplay", span: around(parts), elements: listOf(parts[1]) };
}

export function emptyDict([open, close]: [Token, Token]): DictDisplay {
  return { kind: "DictDisplay", span: between(open, close), entries: [] };
}

export function dictDisplay(parts: Display<Sequence<DictEntry>>): DictDisplay {
  return { kind: "DictDisplay", span: around(parts), entries: listOf(parts[1]) };
}

export function dictEntry([key, , value]: [Expression, Token, Expression]): DictEntry {
  const span = { start: key.span.start, end: value.span.end };
  return { kind: "DictEntry", span, key, value };
}

export function backquote([open, content, close]: [Token, Sequence<Expression>, Token]): Backquote {
  return { kind: "Backquote", span: between(open, close), value: oneOrTuple([content]) };
}

/** From the first part to the last, both tokens. */
function around(parts: Display<unknown>): Span {
  return between(parts[0], parts[3] ?? parts[2]);
}

// ---------------------------------------------------------------- comprehensions

type Comprehension = [Token, Expression, Sequence<ComprehensionClause>, Token];

export function listComprehension([
  open,
  element,
  clauses,
  close,
]: Comprehension): ListComprehension {
  const span = between(open, close);
  return { kind: "ListComprehension", span, element, clauses: listOf(clauses) };
}

export function setComprehension([open, element, clauses, close]: Comprehension): SetComprehension {
  const span = between(open, close);
  return { kind: "SetComprehension", span, element, clauses: listOf(clauses) };
}

export function generatorExpression([
  open,
  element,
  clauses,
  close,
]: Comprehension): GeneratorExpression {
  const span = between(open, close);
  return { kind: "GeneratorExpression", span, element, clauses: listOf(clauses) };
}

export function dictComprehension([open, key, , value, clauses, close]: [
  Token,
  Expression,
  Token,
  Expression,
  Sequence<ComprehensionClause>,
  Token,
]): DictComprehension {
  const span = between(open, close);
  return { kind: "DictComprehension", span, key, value, clauses: listOf(clauses) };
}

/** `for target in iterable`, then the conditions if there are any. */
export function clause(
  [word, target, , iterable, conditions]: [
    Token,
    Expression,
    Token,
    Expression,
    Sequence<Expression>?,
  ],
  context: LineContext,
): ComprehensionClause {
  const tests = conditions === undefined ? [] : listOf(conditions);
  const last = tests[tests.length - 1] ?? iterable;
  return {
    kind: "ComprehensionClause",
    span: { start: word.start, end: last.span.end },
    target: toTarget(target, context),
    iterable,
    conditions: tests,
  };
}
