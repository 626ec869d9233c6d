/**
 * Expressions that turn out to be targets.
 *
 * With one token of lookahead `a, b = c` begins like the expression `a, b`; when its `=` is seen,
 * the expression is made into targets here. What cannot be one is reported and replaced by a name,
 * so that the rest of the program can still be checked.
 */
import { diagnose, type Span } from "@vipera/diagnostics";
import { nonTargetNames } from "@vipera/spec";
import type { Attribute, Expression, Name, Subscript, Target } from "../ast.ts";
import { type LineContext, placeIn } from "./line-context.ts";

/** What the target is for; each has its own message. */
export type TargetUse = "assign" | "delete";

/** @errors VP1213 or VP1215 for what cannot be a target. */
export function toTarget(
  expression: Expression,
  context: LineContext,
  use: TargetUse = "assign",
): Target {
  switch (expression.kind) {
    case "Name":
      checkName(expression.name, expression.span, context);
      return expression;
    case "Attribute":
      checkName(expression.name, expression.span, context);
      return expression;
    case "Subscript":
      return expression;
    case "TupleDisplay":
      // 2.7 refuses the empty tuple, but takes the empty list.
      if (expression.elements.length === 0) return refuse(expression, context, use);
      return targetList(expression, context, use);
    case "ListDisplay":
      return targetList(expression, context, use);
    default:
      return refuse(expression, context, use);
  }
}

/**
 * The target of `+=` and its kin.
 *
 * @errors VP1216 for what cannot be one, such as several targets.
 */
export function toAugmentedTarget(
  expression: Expression,
  operator: string,
  context: LineContext,
): Name | Attribute | Subscript {
  const { kind, span } = expression;
  if (kind === "Name" || kind === "Attribute") checkName(expression.name, span, context);
  if (kind === "Name" || kind === "Attribute" || kind === "Subscript") return expression;
  const what = describe(expression);
  context.report(diagnose("VP1216", placeIn(context, span), { operator, what }));
  return placeholder(span);
}

/** Reports names that nothing may be bound to: 2.7 has only `None` and `__debug__`. */
export function checkName(name: string, span: Span, context: LineContext): void {
  if (name !== "None" && name !== "__debug__") return;
  const what = nonTargetNames.Name.replace("{name}", name);
  context.report(diagnose("VP1213", placeIn(context, span), { what }));
}

/** What a message calls an expression: `a literal`, `a function call`. */
export function describe(expression: Expression): string {
  switch (expression.kind) {
    case "Name":
      return nonTargetNames.Name.replace("{name}", expression.name);
    case "IntegerLiteral":
    case "FloatLiteral":
    case "ImaginaryLiteral":
    case "StringLiteral":
      return nonTargetNames.Literal;
    case "Call":
    case "PrintCall":
      return nonTargetNames.Call;
    case "Comparison":
      return nonTargetNames.Comparison;
    case "TupleDisplay":
      return expression.elements.length === 0 ? nonTargetNames.EmptyTuple : nonTargetNames.Tuple;
    case "ListDisplay":
      return nonTargetNames.Tuple;
    case "DictDisplay":
    case "SetDisplay":
      return nonTargetNames.Display;
    case "ListComprehension":
    case "SetComprehension":
    case "DictComprehension":
      return nonTargetNames.Comprehension;
    case "GeneratorExpression":
    case "ConditionalExpression":
    case "Lambda":
    case "YieldExpression":
    case "Backquote":
      return nonTargetNames[expression.kind];
    case "NativeCall":
    case "NativeConstant":
    case "AddressOf":
      return nonTargetNames.Native;
    default:
      return nonTargetNames.Operation;
  }
}

function targetList(
  expression: Expression & { readonly elements: readonly Expression[] },
  context: LineContext,
  use: TargetUse,
): Target {
  return {
    kind: "TargetList",
    span: expression.span,
    elements: expression.elements.map((element) => toTarget(element, context, use)),
    brackets: expression.kind === "ListDisplay",
  };
}

function refuse(expression: Expression, context: LineContext, use: TargetUse): Target {
  const what = describe(expression);
  const code = use === "assign" ? "VP1213" : "VP1215";
  context.report(diagnose(code, placeIn(context, expression.span), { what }));
  return placeholder(expression.span);
}

function placeholder(span: Span): Name {
  return { kind: "Name", span, name: "_" };
}
