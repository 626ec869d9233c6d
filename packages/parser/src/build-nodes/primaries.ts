/**
 * Actions of the grammar that make primaries: attributes, subscripts, calls and C calls.
 *
 * The arguments of a call are first gathered as they are written; the order that the language
 * demands is checked here, as the grammar would need a rule for each combination.
 */
import { diagnose, type Span } from "@vipera/diagnostics";
import { pythonThreeAdvice } from "@vipera/spec";
import type {
  AddressOf,
  Attribute,
  Call,
  ComprehensionClause,
  Ellipsis,
  Expression,
  ExpressionStatement,
  ExtendedSlice,
  KeywordArgument,
  NativeCall,
  NativeConstant,
  PrintCall,
  Slice,
  Subscript,
  SubscriptIndex,
} from "../ast.ts";
import { between } from "./atoms.ts";
import { checkName, describe } from "./targets.ts";
import { type LineContext, placeIn } from "./line-context.ts";
import { listOf, type Sequence } from "./sequence.ts";
import type { Token } from "../tokens.ts";

export function attribute([object, , name]: [Expression, Token, Token]): Attribute {
  const span = { start: object.span.start, end: name.end };
  return { kind: "Attribute", span, object, name: name.text };
}

// ---------------------------------------------------------------- subscripts

type IndexPart = Expression | Slice | Ellipsis;

export function subscript([object, , index, close]: [
  Expression,
  Token,
  SubscriptIndex,
  Token,
]): Subscript {
  const span = { start: object.span.start, end: close.end };
  return { kind: "Subscript", span, object, index };
}

export function oneIndex([sequence]: [Sequence<IndexPart>]): SubscriptIndex {
  return sequence.length === 1 ? sequence[0] : severalIndices([sequence]);
}

/** A tuple of expressions, unless one of them is a slice or `...`. */
export function severalIndices([sequence, comma]: [Sequence<IndexPart>, Token?]): SubscriptIndex {
  const items = listOf(sequence);
  const end = comma?.end ?? items[items.length - 1]?.span.end ?? 0;
  const span = { start: items[0]?.span.start ?? 0, end };
  const elements = items.filter(isExpression);
  if (elements.length === items.length) return { kind: "TupleDisplay", span, elements };
  const extended: ExtendedSlice = { kind: "ExtendedSlice", span, items };
  return extended;
}

function isExpression(part: IndexPart): part is Expression {
  return part.kind !== "Slice" && part.kind !== "Ellipsis";
}

export function ellipsis([start, , end]: [Token, Token, Token]): Ellipsis {
  return { kind: "Ellipsis", span: between(start, end) };
}

/** The second colon of a slice and what follows it. */
interface SliceStep {
  readonly form: "step";
  readonly span: Span;
  readonly value: Expression | undefined;
}

export function sliceStep([colon, value]: [Token, Expression?]): SliceStep {
  return { form: "step", span: { start: colon.start, end: value?.span.end ?? colon.end }, value };
}

/** Any of lower, colon, upper and step; the colon is always there. */
export function slice(parts: readonly (Token | Expression | SliceStep)[]): Slice {
  const colonAt = parts.findIndex((part) => "text" in part);
  const before = parts.slice(0, colonAt).filter(isSliceBound);
  const after = parts.slice(colonAt + 1).filter(isSliceBound);
  const step = parts.find((part) => "form" in part);
  const extents = parts.map((part) => ("span" in part ? part.span : part));
  return {
    kind: "Slice",
    span: { start: extents[0]?.start ?? 0, end: extents[extents.length - 1]?.end ?? 0 },
    lower: before[0],
    upper: after[0],
    step: step?.value,
  };
}

function isSliceBound(part: Token | Expression | SliceStep): part is Expression {
  return !("text" in part) && !("form" in part);
}

// ---------------------------------------------------------------- arguments

/** One argument as it is written. */
type Argument =
  | { readonly form: "positional"; readonly span: Span; readonly value: Expression }
  | { readonly form: "generator"; readonly span: Span; readonly value: Expression }
  | { readonly form: "keyword"; readonly span: Span; readonly value: KeywordArgument }
  | { readonly form: "*" | "**"; readonly span: Span; readonly value: Expression };

interface ArgumentList {
  readonly positional: Expression[];
  readonly keywords: KeywordArgument[];
  star: Expression | undefined;
  doubleStar: Expression | undefined;
}

export function positionalArgument([value]: [Expression]): Argument {
  return { form: "positional", span: value.span, value };
}

export function generatorArgument([element, sequence]: [
  Expression,
  Sequence<ComprehensionClause>,
]): Argument {
  const clauses = listOf(sequence);
  const last = clauses[clauses.length - 1] ?? element;
  const span = { start: element.span.start, end: last.span.end };
  const value: Expression = { kind: "GeneratorExpression", span, element, clauses };
  return { form: "generator", span, value };
}

/** `name=value`: what stands left of `=` was read as an expression. */
export function keywordArgument(
  [left, , value]: [Expression, Token, Expression],
  context: LineContext,
): Argument {
  const span = { start: left.span.start, end: value.span.end };
  if (left.kind !== "Name") {
    const what = describe(left);
    context.report(diagnose("VP1221", placeIn(context, left.span), { what }));
    return { form: "positional", span, value };
  }
  checkName(left.name, left.span, context);
  const keyword: KeywordArgument = { kind: "KeywordArgument", span, name: left.name, value };
  return { form: "keyword", span, value: keyword };
}

export function starArgument([star, value]: [Token, Expression]): Argument {
  const span = { start: star.start, end: value.span.end };
  return { form: star.kind === "*" ? "*" : "**", span, value };
}

export function argumentList(
  [sequence]: [Sequence<Argument>, Token?],
  context: LineContext,
): ArgumentList {
  const written = listOf(sequence);
  const list: ArgumentList = {
    positional: [],
    keywords: [],
    star: undefined,
    doubleStar: undefined,
  };
  const keywordSpans = new Map<string, Span>();
  for (const argument of written) {
    const { form, span, value } = argument;
    const place = placeIn(context, span);
    checkOrder(list, argument, context);
    if (form === "keyword") checkRepetition(keywordSpans, value, context);
    switch (form) {
      case "generator":
        if (written.length > 1) context.report(diagnose("VP1222", place));
        list.positional.push(value);
        break;
      case "positional":
        list.positional.push(value);
        break;
      case "keyword":
        list.keywords.push(value);
        break;
      case "*":
        list.star = value;
        break;
      default:
        list.doubleStar = value;
    }
  }
  return list;
}

/** Positional arguments come first, then keywords and one `*`, last one `**`. */
function checkOrder(list: ArgumentList, { form, span }: Argument, context: LineContext): void {
  const place = placeIn(context, span);
  if (list.doubleStar !== undefined) {
    const construct = "argument after **";
    context.report(diagnose("VP1224", place, { construct, advice: pythonThreeAdvice[construct] }));
  } else if (form === "*" && list.star !== undefined) {
    const construct = "several * in a call";
    context.report(diagnose("VP1224", place, { construct, advice: pythonThreeAdvice[construct] }));
  } else if (form === "positional" || form === "generator") {
    if (list.keywords.length > 0 || list.star !== undefined) {
      context.report(diagnose("VP1220", place));
    }
  }
}

/** @param keywordSpans  Where the names before this one stand; this one is added. */
function checkRepetition(
  keywordSpans: Map<string, Span>,
  { name, span }: KeywordArgument,
  context: LineContext,
): void {
  const earlier = keywordSpans.get(name);
  if (earlier !== undefined) {
    const notes = [placeIn(context, earlier)];
    context.report(diagnose("VP1219", placeIn(context, span), { name }, { notes }));
  }
  keywordSpans.set(name, span);
}

// ---------------------------------------------------------------- calls

type CallParts =
  | readonly [Expression, Token, Token]
  | readonly [Expression, Token, ArgumentList, Token];

/** With print_function in force, `print` is a name, and its call is a `PrintCall`. */
export function call(parts: CallParts, context: LineContext): Call | PrintCall {
  const callee = parts[0];
  const list = parts.length === 4 ? parts[2] : emptyArguments;
  const close = parts.length === 4 ? parts[3] : parts[2];
  const span = { start: callee.span.start, end: close.end };
  if (callee.kind === "Name" && callee.name === "print") return printCall(list, span, context);
  return {
    kind: "Call",
    span,
    callee,
    arguments: list.positional,
    keywords: list.keywords,
    starArgument: list.star,
    doubleStarArgument: list.doubleStar,
  };
}

const emptyArguments: ArgumentList = {
  positional: [],
  keywords: [],
  star: undefined,
  doubleStar: undefined,
};

/** `print(...)` as a whole statement. */
export function printFunction(
  parts: readonly [Token, Token, Token] | readonly [Token, Token, ArgumentList, Token],
  context: LineContext,
): ExpressionStatement {
  const list = parts.length === 4 ? parts[2] : emptyArguments;
  const span = between(parts[0], parts.length === 4 ? parts[3] : parts[2]);
  return { kind: "ExpressionStatement", span, value: printCall(list, span, context) };
}

function printCall(list: ArgumentList, span: Span, context: LineContext): PrintCall {
  for (const { name, span: place } of list.keywords) {
    if (name === "sep" || name === "end") continue;
    context.report(diagnose("VP1223", placeIn(context, place), { name }));
  }
  if (list.doubleStar !== undefined) {
    context.report(diagnose("VP1223", placeIn(context, list.doubleStar.span), { name: "**" }));
  }
  return {
    kind: "PrintCall",
    span,
    arguments: list.positional,
    starArgument: list.star,
    separator: list.keywords.find(({ name }) => name === "sep")?.value,
    end: list.keywords.find(({ name }) => name === "end")?.value,
  };
}

// ---------------------------------------------------------------- C calls

export function nativeCall(
  parts:
    | readonly [Token, Token, Token, Token]
    | readonly [Token, Token, Token, Sequence<Expression>, Token],
): NativeCall {
  const [word, name] = parts;
  const close = parts.length === 5 ? parts[4] : parts[3];
  const list = parts.length === 5 ? listOf(parts[3]) : [];
  const span = between(word, close);
  return { kind: "NativeCall", span, name: name.text, resultType: undefined, arguments: list };
}

export function typedNativeCall(
  parts:
    | readonly [Token, string, Token, Token, Token]
    | readonly [Token, string, Token, Token, Sequence<Expression>, Token],
): NativeCall {
  const [word, resultType, name] = parts;
  const close = parts.length === 6 ? parts[5] : parts[4];
  const list = parts.length === 6 ? listOf(parts[4]) : [];
  const span = between(word, close);
  return { kind: "NativeCall", span, name: name.text, resultType, arguments: list };
}

/** `(->type)`. */
export function nativeType([, , name]: [Token, Token, Token, Token]): string {
  return name.text;
}

/** `native const ( NAME )`, then `-> type` if it is there. */
export function nativeConstant([word, , , name, close, , type]: [
  Token,
  Token,
  Token,
  Token,
  Token,
  Token?,
  Token?,
]): NativeConstant {
  const span = between(word, type ?? close);
  return { kind: "NativeConstant", span, name: name.text, resultType: type?.text };
}

export function addressOf([mark, operand]: [Token, Expression]): AddressOf {
  return { kind: "AddressOf", span: { start: mark.start, end: operand.span.end }, operand };
}
