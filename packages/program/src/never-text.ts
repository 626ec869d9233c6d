/**
 * Which expressions surely are no texts, whatever their names hold: numbers, mostly.
 *
 * int() of a text and `%` on one are functions of the prelude, so that a program that never does
 * either need not carry them. A sum with a number is a number or an error, as is a difference.
 */
import type { BinaryOperation, Call, Node } from "@vipera/parser";
import type { Resolution } from "./scopes.ts";

/** Built-in functions whose results are numbers, besides those of the modules math and time. */
const numeric: ReadonlySet<string> = new Set([
  "abs",
  "cmp",
  "float",
  "hash",
  "id",
  "int",
  "len",
  "ord",
  "random.random",
  "round",
]);

export function isNeverText(node: Node, resolutions: ReadonlyMap<Node, Resolution>): boolean {
  const never = (part: Node) => isNeverText(part, resolutions);
  switch (node.kind) {
    case "IntegerLiteral":
    case "FloatLiteral":
    case "Comparison":
    case "UnaryOperation":
    case "TupleDisplay":
    case "ListDisplay":
    case "DictDisplay":
    case "ListComprehension":
      return true;
    case "BinaryOperation":
      return isNeverTextOperation(node, never);
    case "BooleanOperation":
      return node.operands.every(never);
    case "ConditionalExpression":
      return never(node.body) && never(node.orelse);
    case "Call":
      return isNumericCall(node, resolutions);
    default:
      return false;
  }
}

function isNeverTextOperation(
  { left, operator, right }: BinaryOperation,
  never: (part: Node) => boolean,
): boolean {
  switch (operator) {
    case "+":
      return never(left) || never(right);
    case "*":
      return (
        (never(left) && never(right)) || [left, right].some(({ kind }) => kind === "FloatLiteral")
      );
    case "%":
      return never(left);
    default:
      return true;
  }
}

function isNumericCall({ callee }: Call, resolutions: ReadonlyMap<Node, Resolution>): boolean {
  const meaning = resolutions.get(callee);
  if (meaning?.kind !== "class" && meaning?.kind !== "native") return false;
  const name = (meaning.kind === "class" ? meaning.maker : meaning.native)?.name ?? "";
  return numeric.has(name) || /^(?:math|time)\./.test(name);
}
