/**
 * Expressions to canonical source.
 *
 * Parentheses stand only where the grammar needs them: every place says how tightly what stands
 * there must bind at least, and an expression that binds less tightly is put in parentheses.
 */
import { assertNever } from "@vipera/diagnostics";
import type {
  BinaryOperation,
  BinaryOperator,
  Call,
  ComprehensionClause,
  Expression,
  ExtendedSlice,
  Parameters,
  PrintCall,
  SubscriptIndex,
  Target,
} from "../ast.ts";
import { quoteBytes } from "../quote-bytes.ts";

/** How tightly an expression binds, loosest first; the levels are those of the grammar. */
const level = {
  /** `yield`: bare only as a statement or a right side. */
  anything: 0,
  /** `a, b` without parentheses. */
  tuple: 1,
  /** `lambda` and `x if y else z`. */
  expression: 2,
  disjunction: 3,
  conjunction: 4,
  negation: 5,
  comparison: 6,
  /** The binary operators take 7 to 12. */
  operation: 7,
  factor: 13,
  power: 14,
  primary: 15,
  /** Nothing: always in parentheses. */
  beyond: 16,
} as const;

const operatorLevels: Readonly<Record<BinaryOperator, number>> = {
  "|": 7,
  "^": 8,
  "&": 9,
  "<<": 10,
  ">>": 10,
  "+": 11,
  "-": 11,
  "*": 12,
  "/": 12,
  "//": 12,
  "%": 12,
  "**": level.power,
};

/** As the whole right side of a statement: neither tuples nor `yield` need parentheses. */
export function unparseWhole(expression: Expression): string {
  return unparse(expression, level.anything);
}

/** Where a tuple may stand bare. */
export function unparseList(expression: Expression): string {
  return unparse(expression, level.tuple);
}

/** Where one expression of a list stands. */
export function unparseExpression(expression: Expression): string {
  return unparse(expression, level.expression);
}

/** Where no comparison may stand: `exec code in globals`. */
export function unparseOperation(expression: Expression): string {
  return unparse(expression, level.operation);
}

function unparse(expression: Expression, least: number): string {
  const text = unparseBare(expression);
  return levelOf(expression) < least ? `(${text})` : text;
}

function levelOf(expression: Expression): number {
  switch (expression.kind) {
    case "YieldExpression":
      return level.anything;
    case "TupleDisplay":
      return expression.elements.length === 0 ? level.primary : level.tuple;
    case "Lambda":
    case "ConditionalExpression":
      return level.expression;
    case "BooleanOperation":
      return expression.operator === "or" ? level.disjunction : level.conjunction;
    case "UnaryOperation":
      return expression.operator === "not" ? level.negation : level.factor;
    case "Comparison":
      return level.comparison;
    case "BinaryOperation":
      return operatorLevels[expression.operator];
    default:
      return level.primary;
  }
}

/** The kinds that `unparseCompound` takes. */
type CompoundExpression = Extract<
  Expression,
  {
    readonly kind:
      | "Attribute"
      | "Subscript"
      | "Call"
      | "PrintCall"
      | "NativeCall"
      | "NativeConstant"
      | "AddressOf"
      | "UnaryOperation"
      | "BinaryOperation"
      | "Comparison"
      | "BooleanOperation"
      | "ConditionalExpression"
      | "Lambda";
  }
>;

function unparseBare(node: Expression): string {
  switch (node.kind) {
    case "Name":
      return node.name;
    case "IntegerLiteral":
      return `${node.value}${node.long ? "L" : ""}`;
    case "FloatLiteral":
      return unparseFloat(node.value);
    case "ImaginaryLiteral":
      return `${unparseFloat(node.value)}j`;
    case "StringLiteral":
      return `${node.unicode ? "u" : ""}${quoteBytes(node.value)}`;
    case "TupleDisplay":
      return unparseTuple(node.elements);
    case "ListDisplay":
      return `[${unparseAll(node.elements)}]`;
    case "SetDisplay":
      return `{${unparseAll(node.elements)}}`;
    case "DictDisplay":
      return `{${node.entries.map(unparseEntry).join(", ")}}`;
    case "ListComprehension":
      return `[${unparseExpression(node.element)}${unparseClauses(node.clauses)}]`;
    case "SetComprehension":
      return `{${unparseExpression(node.element)}${unparseClauses(node.clauses)}}`;
    case "DictComprehension":
      return `{${unparseEntry(node)}${unparseClauses(node.clauses)}}`;
    case "GeneratorExpression":
      return `(${unparseExpression(node.element)}${unparseClauses(node.clauses)})`;
    case "Backquote":
      return `\`${unparseBackquoted(node.value)}\``;
    case "YieldExpression":
      return node.value === undefined ? "yield" : `yield ${unparseList(node.value)}`;
    default:
      return unparseCompound(node);
  }
}

/** What holds other expressions with levels of their own. */
function unparseCompound(node: CompoundExpression): string {
  switch (node.kind) {
    case "Attribute": {
      // `1.real` would be the float `1.` and a name.
      const least = node.object.kind === "IntegerLiteral" ? level.beyond : level.primary;
      return `${unparse(node.object, least)}.${node.name}`;
    }
    case "Subscript":
      return `${unparse(node.object, level.primary)}[${unparseIndex(node.index)}]`;
    case "Call":
      return `${unparse(node.callee, level.primary)}(${unparseArguments(node)})`;
    case "PrintCall":
      return `print(${unparsePrintArguments(node)})`;
    case "NativeCall": {
      const type = node.resultType === undefined ? "" : `(->${node.resultType})`;
      return `native${type} ${node.name}(${unparseAll(node.arguments)})`;
    }
    case "NativeConstant": {
      const type = node.resultType === undefined ? "" : `->${node.resultType}`;
      return `native const(${node.name})${type}`;
    }
    case "AddressOf":
      return `&${unparse(node.operand, level.primary)}`;
    case "UnaryOperation": {
      const isNot = node.operator === "not";
      const operand = unparse(node.operand, isNot ? level.negation : level.factor);
      return isNot ? `not ${operand}` : `${node.operator}${operand}`;
    }
    case "BinaryOperation":
      return unparseBinary(node);
    case "Comparison":
      return interleave(
        node.operands.map((operand) => unparse(operand, level.operation)),
        node.operators,
      );
    case "BooleanOperation": {
      const least = node.operator === "or" ? level.conjunction : level.negation;
      const operands = node.operands.map((operand) => unparse(operand, least));
      return operands.join(` ${node.operator} `);
    }
    case "ConditionalExpression": {
      const body = unparse(node.body, level.disjunction);
      const test = unparse(node.test, level.disjunction);
      return `${body} if ${test} else ${unparseExpression(node.orelse)}`;
    }
    case "Lambda": {
      const parameters = unparseParameters(node.parameters);
      const head = parameters === "" ? "lambda" : `lambda ${parameters}`;
      return `${head}: ${unparseExpression(node.body)}`;
    }
    default:
      return assertNever(node, "unparse");
  }
}

/** `a op b`: operators of one level associate to the left, `**` to the right. */
function unparseBinary({ left, operator, right }: BinaryOperation): string {
  if (operator === "**")
    return `${unparse(left, level.primary)} ** ${unparse(right, level.factor)}`;
  const own = operatorLevels[operator];
  return `${unparse(left, own)} ${operator} ${unparse(right, own + 1)}`;
}

function interleave(operands: readonly string[], operators: readonly string[]): string {
  return operands
    .map((operand, index) => (index === 0 ? operand : `${operators[index - 1]} ${operand}`))
    .join(" ");
}

function unparseAll(expressions: readonly Expression[]): string {
  return expressions.map(unparseExpression).join(", ");
}

/** Without parentheses around several. */
function unparseTuple(elements: readonly Expression[]): string {
  if (elements.length === 0) return "()";
  return elements.length === 1 ? `${unparseAll(elements)},` : unparseAll(elements);
}

function unparseEntry(entry: { readonly key: Expression; readonly value: Expression }): string {
  return `${unparseExpression(entry.key)}: ${unparseExpression(entry.value)}`;
}

/** Between backquotes a tuple stands bare, unless it ends with a comma. */
function unparseBackquoted(value: Expression): string {
  const isBare = value.kind === "TupleDisplay" && value.elements.length > 1;
  return isBare ? unparseList(value) : unparseExpression(value);
}

function unparseClauses(clauses: readonly ComprehensionClause[]): string {
  return clauses
    .map(({ target, iterable, conditions }) => {
      const head = ` for ${unparseTarget(target)} in ${unparse(iterable, level.disjunction)}`;
      const tests = conditions.map((condition) => ` if ${unparse(condition, level.disjunction)}`);
      return head + tests.join("");
    })
    .join("");
}

function unparseIndex(index: SubscriptIndex): string {
  switch (index.kind) {
    case "Slice": {
      const bound = (part: Expression | undefined) =>
        part === undefined ? "" : unparseExpression(part);
      const step = index.step === undefined ? "" : `:${bound(index.step)}`;
      return `${bound(index.lower)}:${bound(index.upper)}${step}`;
    }
    case "Ellipsis":
      return "...";
    case "ExtendedSlice": {
      const items = index.items.map(unparseIndexPart).join(", ");
      return index.items.length === 1 ? `${items},` : items;
    }
    default:
      return unparseList(index);
  }
}

/** One of several indices: a tuple among them needs its parentheses. */
function unparseIndexPart(part: Exclude<SubscriptIndex, ExtendedSlice>): string {
  return part.kind === "TupleDisplay" ? unparseExpression(part) : unparseIndex(part);
}

function unparseArguments(call: Call): string {
  const parts = call.arguments.map(unparseExpression);
  for (const { name, value } of call.keywords) parts.push(`${name}=${unparseExpression(value)}`);
  if (call.starArgument !== undefined) parts.push(`*${unparseExpression(call.starArgument)}`);
  if (call.doubleStarArgument !== undefined) {
    parts.push(`**${unparseExpression(call.doubleStarArgument)}`);
  }
  return parts.join(", ");
}

function unparsePrintArguments(call: PrintCall): string {
  const parts = call.arguments.map(unparseExpression);
  if (call.separator !== undefined) parts.push(`sep=${unparseExpression(call.separator)}`);
  if (call.end !== undefined) parts.push(`end=${unparseExpression(call.end)}`);
  if (call.starArgument !== undefined) parts.push(`*${unparseExpression(call.starArgument)}`);
  return parts.join(", ");
}

/** A whole number keeps its point; what is past the largest double stays past it. */
function unparseFloat(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return "1e999";
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/** A target as it stands after `for`; several are bare. */
export function unparseTarget(target: Target): string {
  if (target.kind !== "TargetList") return unparseExpression(target);
  const elements = target.elements.map(unparseInnerTarget).join(", ");
  if (target.brackets) return `[${elements}]`;
  return target.elements.length === 1 ? `${elements},` : elements;
}

/** A target inside another one, or after `as`. */
export function unparseInnerTarget(target: Target): string {
  const text = unparseTarget(target);
  return target.kind === "TargetList" && !target.brackets ? `(${text})` : text;
}

/** Without the parentheses around them. */
export function unparseParameters({ positional, star, doubleStar }: Parameters): string {
  const parts = positional.map((parameter) => {
    const name =
      parameter.kind === "Parameter" ? parameter.name : unparseInnerTarget(parameter.target);
    const { defaultValue } = parameter;
    return defaultValue === undefined ? name : `${name}=${unparseExpression(defaultValue)}`;
  });
  if (star !== undefined) parts.push(`*${star.name}`);
  if (doubleStar !== undefined) parts.push(`**${doubleStar.name}`);
  return parts.join(", ");
}
