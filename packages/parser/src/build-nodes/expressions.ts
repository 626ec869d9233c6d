/**
 * Actions of the grammar that make operators, lambdas and `yield`.
 *
 * The grammar reads binary operators of all precedences as one flat list, which is half the work of
 * twelve levels of rules; here the list becomes a tree. Nothing here recurses, so that a chain of
 * any length can be built (its depth is checked afterwards).
 *
 * Source: Python 2.7 reference, 5.15 "Operator precedence".
 */
import { joinSpans, unreachable } from "@vipera/diagnostics";
import type {
  BinaryOperation,
  BinaryOperator,
  BooleanOperation,
  Comparison,
  ComparisonOperator,
  ConditionalExpression,
  Expression,
  Lambda,
  Parameters,
  UnaryOperation,
  UnaryOperator,
  YieldExpression,
} from "../ast.ts";
import { tokenSpan } from "./atoms.ts";
import { type Sequence, separatedListOf } from "./sequence.ts";
import type { Token } from "../tokens.ts";

/** How tightly a binary operator binds; all associate to the left, `**` has a rule of its own. */
const precedences: Readonly<Record<string, number>> = {
  "|": 1,
  "^": 2,
  "&": 3,
  "<<": 4,
  ">>": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  "//": 6,
  "%": 6,
};

/** Operands and operators in turn, climbing by precedence with a stack of open operators. */
export function binaryOperations([sequence]: [Sequence<Expression>]): Expression {
  const { items, separators } = separatedListOf(sequence);
  const operands: Expression[] = [];
  const open: Token[] = [];
  // Operators on `open` bind ever tighter from bottom to top.
  items.forEach((operand, index) => {
    operands.push(operand);
    const operator = separators[index];
    const precedence = operator === undefined ? 0 : precedenceOf(operator);
    while (precedenceOf(open[open.length - 1]) >= Math.max(precedence, 1)) {
      joinTop(operands, open);
    }
    if (operator !== undefined) open.push(operator);
  });
  return operands[0] ?? impossible();
}

function precedenceOf(operator: Token | undefined): number {
  return operator === undefined ? 0 : (precedences[operator.kind] ?? 0);
}

function joinTop(operands: Expression[], open: Token[]): void {
  const right = operands.pop() ?? impossible();
  const left = operands.pop() ?? impossible();
  const operator = open.pop() ?? impossible();
  operands.push(binaryOperation(left, operator, right));
}

function impossible(): never {
  return unreachable("parse", "an operator without operands");
}

export function power([left, operator, right]: [Expression, Token, Expression]): BinaryOperation {
  return binaryOperation(left, operator, right);
}

function binaryOperation(left: Expression, operator: Token, right: Expression): BinaryOperation {
  const span = { start: left.span.start, end: right.span.end };
  return {
    kind: "BinaryOperation",
    span,
    left,
    operator: operator.kind as BinaryOperator,
    right,
  };
}

export function unaryOperation([operator, operand]: [Token, Expression]): UnaryOperation {
  const span = { start: operator.start, end: operand.span.end };
  return { kind: "UnaryOperation", span, operator: operator.kind as UnaryOperator, operand };
}

/** A comparison's operator: one token, or two read as one. */
interface Comparator {
  readonly operator: ComparisonOperator;
}

export function comparator([token]: [Token]): Comparator {
  return { operator: token.kind as ComparisonOperator };
}

export function notIn(): Comparator {
  return { operator: "not in" };
}

export function isNot(): Comparator {
  return { operator: "is not" };
}

export function comparison([sequence]: [Sequence<Expression>]): Comparison {
  const { items, separators } = separatedListOf<Expression, Comparator>(sequence);
  return {
    kind: "Comparison",
    span: spanOfAll(items),
    operands: items,
    operators: separators.map(({ operator }) => operator),
  };
}

export function booleanOperation([sequence]: [Sequence<Expression>]): BooleanOperation {
  const { items, separators } = separatedListOf(sequence);
  return {
    kind: "BooleanOperation",
    span: spanOfAll(items),
    operator: separators[0]?.kind === "or" ? "or" : "and",
    operands: items,
  };
}

function spanOfAll(items: readonly Expression[]) {
  return joinSpans(items[0]?.span ?? impossible(), items[items.length - 1]?.span ?? impossible());
}

export function conditionalExpression([body, , test, , orelse]: [
  Expression,
  Token,
  Expression,
  Token,
  Expression,
]): ConditionalExpression {
  const span = { start: body.span.start, end: orelse.span.end };
  return { kind: "ConditionalExpression", span, body, test, orelse };
}

export function lambda(
  parts: readonly [Token, Token, Expression] | readonly [Token, Parameters, Token, Expression],
): Lambda {
  const word = parts[0];
  const none = { start: word.end, end: word.end };
  const parameters: Parameters =
    parts.length === 4
      ? parts[1]
      : { kind: "Parameters", span: none, positional: [], star: undefined, doubleStar: undefined };
  const body = parts.length === 4 ? parts[3] : parts[2];
  const span = { start: word.start, end: body.span.end };
  return { kind: "Lambda", span, parameters, body };
}

export function yieldExpression([word, value]: [Token, Expression?]): YieldExpression {
  const span = value === undefined ? tokenSpan(word) : { start: word.start, end: value.span.end };
  return { kind: "YieldExpression", span, value };
}
