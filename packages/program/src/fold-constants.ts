/**
 * Values of operations on constants, so that compilers need not compute them on a core.
 *
 * Folds only what gives the same value on every target and never raises: integers up to a bounded
 * size, floats whose operands and result are single-precision numbers too (so that
 * rounding to double first changes nothing on a core with singles), joined and repeated strings up
 * to a bounded size. Everything else is left to the core.
 */
import {
  childrenOf,
  type BinaryOperation,
  type Expression,
  type IntegerLiteral,
  type Node,
  type UnaryOperation,
} from "@vipera/parser";
import type { ConstantValue } from "./program.ts";
import type { ModuleDraft } from "./scope-drafts.ts";
import type { Resolution } from "./scopes.ts";

/** Bytes that a folded string may have; more would make the image larger than the operation. */
export const foldedStringBytes = 256;

/** Bits of an int, and of the longs that are folded: more would make the image larger, too. */
const intBits = 64;
const foldedLongBits = 128;
/** Exponents and shifts beyond are left to the core: nothing of a bounded size takes longer. */
const foldedPower = 128n;

/** The value of an integer literal: what does not fit an int is a long. */
export function integerLiteral({ value, long }: IntegerLiteral): ConstantValue {
  return { kind: long || value >> 63n > 0n ? "long" : "integer", value };
}

/** Adds the outermost constant operations of `module` to `constants`. */
export function foldConstants(
  module: ModuleDraft,
  resolutions: ReadonlyMap<Node, Resolution>,
  constants: Map<Expression, ConstantValue>,
): void {
  const visitNode = (node: Node): void => {
    const value =
      node.kind === "BinaryOperation" || node.kind === "UnaryOperation"
        ? constantOf(node, resolutions, module)
        : undefined;
    if (value !== undefined) constants.set(node as Expression, value);
    else for (const child of childrenOf(node)) visitNode(child);
  };
  visitNode(module.ast);
}

/** The value of a constant expression; undefined when it is none or is not folded. */
function constantOf(
  node: Node,
  resolutions: ReadonlyMap<Node, Resolution>,
  module: ModuleDraft,
): ConstantValue | undefined {
  switch (node.kind) {
    case "IntegerLiteral":
      return integerLiteral(node);
    case "FloatLiteral":
      return { kind: "float", value: node.value };
    case "StringLiteral":
      return { kind: "string", value: node.value };
    case "Name":
      return namedValue(resolutions.get(node));
    case "UnaryOperation": {
      const { operator } = node;
      if (operator === "-" && node.operand.kind === "IntegerLiteral") {
        return negativeLiteral(node, node.operand, module);
      }
      const operand = constantOf(node.operand, resolutions, module);
      return operand === undefined ? undefined : unaryValue(operator, operand);
    }
    case "BinaryOperation": {
      const left = constantOf(node.left, resolutions, module);
      if (left === undefined) return undefined;
      const right = constantOf(node.right, resolutions, module);
      if (right === undefined) return undefined;
      return binaryValue(node.operator, left, right, module.hasTrueDivision);
    }
    default:
      return undefined;
  }
}

function namedValue(meaning: Resolution | undefined): ConstantValue | undefined {
  if (meaning?.kind !== "constant") return undefined;
  if (meaning.value === "True") return { kind: "boolean", value: true };
  if (meaning.value === "False") return { kind: "boolean", value: false };
  return meaning.value === "None" ? { kind: "none" } : undefined;
}

function unaryValue(operator: string, operand: ConstantValue): ConstantValue | undefined {
  if (operator === "not") return { kind: "boolean", value: !isTrue(operand) };
  if (operand.kind === "float") {
    if (operator === "~") return undefined;
    return { kind: "float", value: operator === "-" ? -operand.value : operand.value };
  }
  if (!isWhole(operand)) return undefined;
  const { value } = operand;
  const result = operator === "-" ? -value : operator === "~" ? ~value : value;
  return integer(result, operand.kind === "long");
}

/** Python 2.7 reads `-9223372036854775808` as one int, but negates it when it is in parentheses. */
function negativeLiteral(
  { span }: UnaryOperation,
  operand: IntegerLiteral,
  { file }: ModuleDraft,
): ConstantValue | undefined {
  const text = file.text.slice(span.start, operand.span.end);
  const isSplit = text.slice(text.indexOf("-")).includes("(");
  const isLong = isSplit ? integerLiteral(operand).kind === "long" : operand.long;
  return integer(-operand.value, isLong);
}

type Whole = Extract<ConstantValue, { value: bigint }>;

function isWhole(value: ConstantValue): value is Whole {
  return value.kind === "integer" || value.kind === "long";
}

function isTrue(value: ConstantValue): boolean {
  switch (value.kind) {
    case "none":
      return false;
    case "boolean":
      return value.value;
    case "string":
      return value.value !== "";
    case "integer":
    case "long":
      return value.value !== 0n;
    case "float":
      return value.value !== 0;
  }
}

/** The result of an operation, one operand of which was a long, or none; undefined if too long. */
function integer(value: bigint, isLong: boolean): ConstantValue | undefined {
  if (!isLong && BigInt.asIntN(intBits, value) === value) return { kind: "integer", value };
  return BigInt.asIntN(foldedLongBits, value) === value ? { kind: "long", value } : undefined;
}

function binaryValue(
  operator: BinaryOperation["operator"],
  left: ConstantValue,
  right: ConstantValue,
  hasTrueDivision: boolean,
): ConstantValue | undefined {
  if (isWhole(left) && isWhole(right)) {
    if (operator === "/" && hasTrueDivision) return undefined;
    const value = integerValue(operator, left.value, right.value);
    const isLong = left.kind === "long" || right.kind === "long";
    return value === undefined ? undefined : integer(value, isLong);
  }
  if (left.kind === "float" && right.kind === "float") {
    return floatValue(operator, left.value, right.value);
  }
  return left.kind === "string" ? stringValue(operator, left.value, right) : undefined;
}

function integerValue(
  operator: BinaryOperation["operator"],
  left: bigint,
  right: bigint,
): bigint | undefined {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
    case "//":
      return right === 0n ? undefined : floorDivide(left, right);
    case "%":
      // The rest by -1 is 0, and a long one of the smallest int: nobody writes that.
      return right === 0n || right === -1n ? undefined : left - right * floorDivide(left, right);
    case "**":
      return right < 0n || right > foldedPower ? undefined : left ** right;
    case "<<":
      return right < 0n || right > foldedPower ? undefined : left << right;
    case ">>":
      return right < 0n || right > foldedPower ? undefined : left >> right;
    case "&":
      return left & right;
    case "^":
      return left ^ right;
    case "|":
      return left | right;
  }
}

/** Rounds toward minus infinity; `right` is not 0. */
function floorDivide(left: bigint, right: bigint): bigint {
  const quotient = left / right;
  const isExact = quotient * right === left;
  return isExact || left < 0n === right < 0n ? quotient : quotient - 1n;
}

function floatValue(operator: string, left: number, right: number): ConstantValue | undefined {
  const value =
    operator === "+"
      ? left + right
      : operator === "-"
        ? left - right
        : operator === "*"
          ? left * right
          : operator === "/" && right !== 0
            ? left / right
            : undefined;
  if (value === undefined) return undefined;
  const isSingle = [left, right, value].every((part) => Object.is(Math.fround(part), part));
  return isSingle ? { kind: "float", value } : undefined;
}

function stringValue(
  operator: string,
  left: string,
  right: ConstantValue,
): ConstantValue | undefined {
  if (operator === "+" && right.kind === "string") {
    const bytes = left.length + right.value.length;
    return bytes > foldedStringBytes ? undefined : { kind: "string", value: left + right.value };
  }
  if (operator !== "*" || right.kind !== "integer") return undefined;
  const times = right.value > 0n ? right.value : 0n;
  return times * BigInt(left.length) > foldedStringBytes || times > foldedStringBytes
    ? undefined
    : { kind: "string", value: left.repeat(Number(times)) };
}
