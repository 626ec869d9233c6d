/**
 * Actions of the grammar that make simple statements.
 *
 * Each takes the values of one rule's parts, in the order of grammar.ne; rules with optional parts
 * share an action, whose later parts may then be missing.
 */
import { type Span, unreachable } from "@vipera/diagnostics";
import type {
  AssertStatement,
  Assignment,
  AugmentedAssignment,
  BinaryOperator,
  BreakStatement,
  ContinueStatement,
  DelStatement,
  ExecStatement,
  Expression,
  ExpressionStatement,
  GlobalStatement,
  Identifier,
  Import,
  ImportAlias,
  ImportFrom,
  NativeInclude,
  NativePragma,
  PassStatement,
  PrintStatement,
  RaiseStatement,
  ReturnStatement,
  SimpleStatement,
} from "../ast.ts";
import { between, stringLiteral, tokenSpan } from "./atoms.ts";
import { checkName, toAugmentedTarget, toTarget } from "./targets.ts";
import type { LineContext } from "./line-context.ts";
import { listOf, type Sequence } from "./sequence.ts";
import type { Token } from "../tokens.ts";

/** From a word to the last of what may follow it. */
function spanFrom(word: Token, ...later: readonly (Token | Expression | undefined)[]): Span {
  let end = word.end;
  for (const part of later) {
    if (part !== undefined) end = "span" in part ? part.span.end : part.end;
  }
  return { start: word.start, end };
}

export function expressionStatement([value]: [Expression]): ExpressionStatement {
  return { kind: "ExpressionStatement", span: value.span, value };
}

/** `a = b = value`: all but the last are targets. */
export function assignment([sequence]: [Sequence<Expression>], context: LineContext): Assignment {
  const items = listOf(sequence);
  const value = items.pop() ?? unreachable("parse", "an assignment without a value");
  const targets = items.map((item) => toTarget(item, context));
  const start = targets[0]?.span.start ?? value.span.start;
  return { kind: "Assignment", span: { start, end: value.span.end }, targets, value };
}

export function augmentedAssignment(
  [left, operator, value]: [Expression, Token, Expression],
  context: LineContext,
): AugmentedAssignment {
  return {
    kind: "AugmentedAssignment",
    span: { start: left.span.start, end: value.span.end },
    target: toAugmentedTarget(left, operator.text, context),
    operator: operator.kind.slice(0, -1) as BinaryOperator,
    value,
  };
}

export function assertStatement([word, test, , message]: [
  Token,
  Expression,
  Token?,
  Expression?,
]): AssertStatement {
  return { kind: "AssertStatement", span: spanFrom(word, test, message), test, message };
}

export function passStatement([word]: [Token]): PassStatement {
  return { kind: "PassStatement", span: tokenSpan(word) };
}

/** `del a, b`: a list without brackets deletes each of its targets. */
export function delStatement(
  [word, content]: [Token, Expression],
  context: LineContext,
): DelStatement {
  const span = spanFrom(word, content);
  const target = toTarget(content, context, "delete");
  const several = target.kind === "TargetList" && !target.brackets;
  return { kind: "DelStatement", span, targets: several ? target.elements : [target] };
}

export function printStatement([word, sequence, comma]: [
  Token,
  Sequence<Expression>?,
  Token?,
]): PrintStatement {
  const values = sequence === undefined ? [] : listOf(sequence);
  const span = spanFrom(word, values[values.length - 1], comma);
  return { kind: "PrintStatement", span, values, trailingComma: comma !== undefined };
}

export function returnStatement([word, value]: [Token, Expression?]): ReturnStatement {
  return { kind: "ReturnStatement", span: spanFrom(word, value), value };
}

export function raiseStatement([word, exception, , value, , traceback]: [
  Token,
  Expression?,
  Token?,
  Expression?,
  Token?,
  Expression?,
]): RaiseStatement {
  const span = spanFrom(word, exception, value, traceback);
  return { kind: "RaiseStatement", span, exception, value, traceback };
}

export function breakStatement([word]: [Token]): BreakStatement {
  return { kind: "BreakStatement", span: tokenSpan(word) };
}

export function continueStatement([word]: [Token]): ContinueStatement {
  return { kind: "ContinueStatement", span: tokenSpan(word) };
}

export function globalStatement(
  [word, sequence]: [Token, Sequence<Token>],
  context: LineContext,
): GlobalStatement {
  const tokens = listOf(sequence);
  const names = tokens.map((token): Identifier => {
    checkName(token.text, tokenSpan(token), context);
    return { kind: "Identifier", span: tokenSpan(token), name: token.text };
  });
  return { kind: "GlobalStatement", span: spanFrom(word, tokens[tokens.length - 1]), names };
}

export function execStatement([word, code, , globals, , locals]: [
  Token,
  Expression,
  Token?,
  Expression?,
  Token?,
  Expression?,
]): ExecStatement {
  const span = spanFrom(word, code, globals, locals);
  return { kind: "ExecStatement", span, code, globals, locals };
}

// ---------------------------------------------------------------- imports

/** A dotted name, joined; the span is that of all its parts. */
interface DottedName {
  readonly text: string;
  readonly span: Span;
}

export function firstName([name]: [Token]): DottedName {
  return { text: name.text, span: tokenSpan(name) };
}

/** `a.b`, and `sys/time` in the name of a header. */
export function dottedName([before, separator, name]: [DottedName, Token, Token]): DottedName {
  const text = `${before.text}${separator.text}${name.text}`;
  return { text, span: { start: before.span.start, end: name.end } };
}

export function importAlias(
  [name, , alias]: [Token | DottedName, Token?, Token?],
  context: LineContext,
): ImportAlias {
  const start = "span" in name ? name.span.start : name.start;
  const end = alias?.end ?? ("span" in name ? name.span.end : name.end);
  const span = { start, end };
  checkName(alias?.text ?? name.text, span, context);
  return { kind: "ImportAlias", span, name: name.text, alias: alias?.text };
}

export function importStatement([word, sequence]: [Token, Sequence<ImportAlias>]): Import {
  const names = listOf(sequence);
  const end = names[names.length - 1]?.span.end ?? word.end;
  return { kind: "Import", span: { start: word.start, end }, names };
}

/** Where names are imported from. */
interface ModuleOrigin {
  readonly module: string;
  readonly level: number;
}

export function absoluteOrigin([name]: [DottedName]): ModuleOrigin {
  return { module: name.text, level: 0 };
}

export function relativeOrigin([dots, name]: [Sequence<Token>, DottedName?]): ModuleOrigin {
  return { module: name?.text ?? "", level: listOf(dots).length };
}

export function importAll([word, { module, level }, , star]: [
  Token,
  ModuleOrigin,
  Token,
  Token,
]): ImportFrom {
  return { kind: "ImportFrom", span: between(word, star), module, level, names: "*" };
}

/** The names may be in parentheses, and then end with a comma. */
export function importFrom(
  parts:
    | readonly [Token, ModuleOrigin, Token, Sequence<ImportAlias>]
    | readonly [Token, ModuleOrigin, Token, Token, Sequence<ImportAlias>, Token]
    | readonly [Token, ModuleOrigin, Token, Token, Sequence<ImportAlias>, Token, Token],
): ImportFrom {
  const [word, { module, level }] = parts;
  const names = listOf(parts.length === 4 ? parts[3] : parts[4]);
  const bracket = parts.length === 4 ? undefined : (parts[6] ?? parts[5]);
  const end = bracket?.end ?? names[names.length - 1]?.span.end ?? word.end;
  return { kind: "ImportFrom", span: { start: word.start, end }, module, level, names };
}

// ---------------------------------------------------------------- C calls

/** `native include ( header )`, the header as a name, a name in `<` and `>`, or a string. */
export function nativeInclude(
  parts: readonly (Token | DottedName | Sequence<Token>)[],
  context: LineContext,
): NativeInclude {
  const word = parts[0] as Token;
  const close = parts[parts.length - 1] as Token;
  const angled = parts.length === 7;
  const content = parts[angled ? 4 : 3] as DottedName | Sequence<Token>;
  const header = "text" in content ? content.text : stringLiteral([content], context).value;
  return { kind: "NativeInclude", span: between(word, close), header, angled };
}

export function nativePragma(
  [word, , strings]: [Token, Token, Sequence<Token>],
  context: LineContext,
): NativePragma {
  const literal = stringLiteral([strings], context);
  const span = { start: word.start, end: literal.span.end };
  return { kind: "NativePragma", span, text: literal.value };
}

// ---------------------------------------------------------------- lines of simple statements

/** What one logical line holds; headers are in headers.ts. */
export interface StatementsLine {
  readonly form: "statements";
  readonly statements: readonly SimpleStatement[];
}

export function statements([sequence]: [Sequence<SimpleStatement>, Token?]): StatementsLine {
  return { form: "statements", statements: listOf(sequence) };
}
