/**
 * Actions of the grammar that make the headers of compound statements, and their parameters.
 *
 * A header is the line that opens a block. It is not a node: build-blocks.ts makes the node when
 * the block has ended and it is known whether an `else` follows.
 */
import { diagnose, joinSpans, type Span, unreachable } from "@vipera/diagnostics";
import { pythonThreeAdvice } from "@vipera/spec";
import type {
  Expression,
  Parameter,
  Parameters,
  SimpleStatement,
  Target,
  TargetList,
  TupleParameter,
  WithItem,
} from "../ast.ts";
import { between, tokenSpan } from "./atoms.ts";
import { checkName, toTarget } from "./targets.ts";
import { type LineContext, placeIn } from "./line-context.ts";
import type { StatementsLine } from "./statements.ts";
import { listOf, type Sequence } from "./sequence.ts";
import type { Token } from "../tokens.ts";

interface HeaderOf<Word extends string> {
  readonly word: Word;
  /** From the word to the end of the header, without its colon. */
  readonly span: Span;
}

export interface TestHeader extends HeaderOf<"if" | "elif" | "while"> {
  readonly test: Expression;
}

export type WordHeader = HeaderOf<"else" | "try" | "finally">;

export interface ForHeader extends HeaderOf<"for"> {
  readonly target: Target;
  readonly iterable: Expression;
}

export interface ExceptHeader extends HeaderOf<"except"> {
  readonly type: Expression | undefined;
  readonly target: Target | undefined;
}

export interface WithHeader extends HeaderOf<"with"> {
  readonly items: readonly WithItem[];
}

export interface FunctionHeader extends HeaderOf<"def"> {
  readonly name: string;
  readonly nameSpan: Span;
  readonly parameters: Parameters;
}

export interface ClassHeader extends HeaderOf<"class"> {
  readonly name: string;
  readonly nameSpan: Span;
  readonly bases: readonly Expression[];
}

export type Header =
  | TestHeader
  | WordHeader
  | ForHeader
  | ExceptHeader
  | WithHeader
  | FunctionHeader
  | ClassHeader;

/** A line that opens a block, or holds its body behind the colon. */
export interface HeaderLine {
  readonly form: "header";
  readonly header: Header;
  /** Undefined when the block follows. */
  readonly body: readonly SimpleStatement[] | undefined;
}

export interface DecoratorLine {
  readonly form: "decorator";
  readonly span: Span;
  readonly decorator: Expression;
}

export type LineContent = StatementsLine | HeaderLine | DecoratorLine;

export function openHeader([header]: [Header, Token, Token]): HeaderLine {
  return { form: "header", header, body: undefined };
}

export function closedHeader([header, , body]: [Header, Token, StatementsLine, Token]): HeaderLine {
  return { form: "header", header, body: body.statements };
}

export function decorator([mark, value]: [Token, Expression]): DecoratorLine {
  const span = { start: mark.start, end: value.span.end };
  return { form: "decorator", span, decorator: value };
}

export function testHeader([word, test]: [Token, Expression]): TestHeader {
  const span = { start: word.start, end: test.span.end };
  return { word: word.kind as TestHeader["word"], span, test };
}

export function wordHeader([word]: [Token]): WordHeader {
  return { word: word.kind as WordHeader["word"], span: tokenSpan(word) };
}

export function forHeader(
  [word, target, , iterable]: [Token, Expression, Token, Expression],
  context: LineContext,
): ForHeader {
  const span = { start: word.start, end: iterable.span.end };
  return { word: "for", span, target: toTarget(target, context), iterable };
}

export function exceptHeader(
  [word, type, , name]: [Token, Expression?, Token?, Expression?],
  context: LineContext,
): ExceptHeader {
  const span = { start: word.start, end: (name ?? type)?.span.end ?? word.end };
  const target = name === undefined ? undefined : toTarget(name, context);
  return { word: "except", span, type, target };
}

export function withHeader([word, sequence]: [Token, Sequence<WithItem>]): WithHeader {
  const items = listOf(sequence);
  const end = items[items.length - 1]?.span.end ?? word.end;
  return { word: "with", span: { start: word.start, end }, items };
}

export function withItem(
  [contextManager, , name]: [Expression, Token?, Expression?],
  context: LineContext,
): WithItem {
  const span = joinSpans(contextManager.span, (name ?? contextManager).span);
  const target = name === undefined ? undefined : toTarget(name, context);
  return { kind: "WithItem", span, context: contextManager, target };
}

export function functionHeader(
  parts: readonly [Token, Token, Token, Token] | readonly [Token, Token, Token, Parameters, Token],
  context: LineContext,
): FunctionHeader {
  const [word, name, open] = parts;
  const close = parts.length === 5 ? parts[4] : parts[3];
  const parameters: Parameters =
    parts.length === 5
      ? parts[3]
      : {
          kind: "Parameters",
          span: { start: open.end, end: open.end },
          positional: [],
          star: undefined,
          doubleStar: undefined,
        };
  const nameSpan = tokenSpan(name);
  checkName(name.text, nameSpan, context);
  return { word: "def", span: between(word, close), name: name.text, nameSpan, parameters };
}

/** `class name`, `class name ( )` or `class name ( bases [,] )`. */
export function classHeader(
  parts: readonly (Token | Sequence<Expression>)[],
  context: LineContext,
): ClassHeader {
  const [word, name] = parts as readonly [Token, Token];
  const close = parts[parts.length - 1] as Token;
  const bases = parts.length > 4 ? listOf(parts[3] as Sequence<Expression>) : [];
  const nameSpan = tokenSpan(name);
  checkName(name.text, nameSpan, context);
  return { word: "class", span: between(word, close), name: name.text, nameSpan, bases };
}

// ---------------------------------------------------------------- parameters

/** One parameter as it is written. */
interface WrittenParameter {
  readonly form: "plain" | "*" | "**";
  readonly node: Parameter | TupleParameter;
}

/** A name, or names in parentheses. */
type ParameterTarget = Token | TargetList;

export function parameter([target, , defaultValue]: [
  ParameterTarget,
  Token?,
  Expression?,
]): WrittenParameter {
  const start = "span" in target ? target.span.start : target.start;
  const end = defaultValue?.span.end ?? ("span" in target ? target.span.end : target.end);
  const span = { start, end };
  const node: Parameter | TupleParameter =
    "span" in target
      ? { kind: "TupleParameter", span, target, defaultValue }
      : { kind: "Parameter", span, name: target.text, defaultValue };
  return { form: "plain", node };
}

export function starParameter([star, name]: [Token, Token]): WrittenParameter {
  const node: Parameter = {
    kind: "Parameter",
    span: between(star, name),
    name: name.text,
    defaultValue: undefined,
  };
  return { form: star.kind === "*" ? "*" : "**", node };
}

/** `(a, (b, c))`; `(a)` is the name alone. */
export function tupleParameter(
  parts: readonly [Token, Sequence<ParameterTarget>, Token, Token?],
): ParameterTarget {
  const [open, sequence, third, fourth] = parts;
  const items = listOf(sequence);
  const only = items[0];
  if (items.length === 1 && fourth === undefined && only !== undefined) return only;
  const elements = items.map(
    (item): Target =>
      "span" in item ? item : { kind: "Name", span: tokenSpan(item), name: item.text },
  );
  const span = between(open, fourth ?? third);
  return { kind: "TargetList", span, elements, brackets: false };
}

export function parameters(
  [sequence]: [Sequence<WrittenParameter>, Token?],
  context: LineContext,
): Parameters {
  const written = listOf(sequence);
  const positional: (Parameter | TupleParameter)[] = [];
  let star: Parameter | undefined;
  let doubleStar: Parameter | undefined;
  for (const { form, node } of written) {
    if (doubleStar !== undefined) reportPythonThree("argument after **", node.span, context);
    else if (star !== undefined && form !== "**") {
      reportPythonThree("keyword-only parameter", node.span, context);
    } else if (form === "plain") checkDefault(positional, node, context);
    if (form === "plain" || node.kind === "TupleParameter") positional.push(node);
    else if (form === "*") star = node;
    else doubleStar = node;
  }
  checkNames(written, context);
  const first = written[0]?.node.span ?? unreachable("parse", "no parameters");
  const span = joinSpans(first, written[written.length - 1]?.node.span ?? first);
  return { kind: "Parameters", span, positional, star, doubleStar };
}

function reportPythonThree(
  construct: keyof typeof pythonThreeAdvice,
  span: Span,
  context: LineContext,
): void {
  const advice = pythonThreeAdvice[construct];
  context.report(diagnose("VP1224", placeIn(context, span), { construct, advice }));
}

function checkDefault(
  before: readonly (Parameter | TupleParameter)[],
  node: Parameter | TupleParameter,
  context: LineContext,
): void {
  const last = before[before.length - 1];
  if (last?.defaultValue === undefined || node.defaultValue !== undefined) return;
  const name = context.file.text.slice(node.span.start, node.span.end);
  context.report(diagnose("VP1218", placeIn(context, node.span), { name }));
}

/** All names, also those in parentheses, are different and can be bound. */
function checkNames(written: readonly WrittenParameter[], context: LineContext): void {
  const seen = new Map<string, Span>();
  const check = (name: string, span: Span): void => {
    checkName(name, span, context);
    const earlier = seen.get(name);
    if (earlier !== undefined) {
      const notes = [placeIn(context, earlier)];
      context.report(diagnose("VP1217", placeIn(context, span), { name }, { notes }));
    } else seen.set(name, span);
  };
  const checkTarget = (target: Target): void => {
    if (target.kind === "Name") check(target.name, target.span);
    else if (target.kind === "TargetList") target.elements.forEach(checkTarget);
  };
  for (const { node } of written) {
    if (node.kind === "Parameter") check(node.name, node.span);
    else checkTarget(node.target);
  }
}
