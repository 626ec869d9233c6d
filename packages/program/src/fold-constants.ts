/**
 * Values of operations on constants, so that compilers need not compute them on a core.
 *
 * Folds only what gives the same value on every target and never raises: integers whose result is
 * within 64 bits, floats whose operands and result are single-precision numbers too (so that
 * rounding to double first changes nothing on a core with singles), joined and repeated strings up
 * to a bounded size. Everything else is left to the core.
 */
import { childrenOf, type BinaryOperation, type Expression, type Node } from "@vipera/parser";
import type { ConstantValue } from "./program.ts";
import type { ModuleDraft } from "./scope-drafts.ts";
import type { Resolution } from "./scopes.ts";

/** Bytes that a folded string may have; more would make the image larger than the operation. */
export const foldedStringBytes = 256;

const smallest = -(1n << 63n);
const largest = (1n << 63n) - 1n;

/** Adds the outermost constant operations of `module` to `constants`. */
export function foldConstants(
  module: ModuleDraft,
  resolutions: ReadonlyMap<Node, Resolution>,
  constants: Map<Expression, ConstantValue>,
): void {
  const { hasTrueDivision } = module;
  const visitNode = (node: Node): void => {
    const value =
      node.kind === "BinaryOperation" || node.kind === "UnaryOperation"
        ? constantOf(node, resolutions, hasTrueDivision)
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
  hasTrueDivision: boolean,
): ConstantValue | undefined {
  switch (node.kind) {
    case "IntegerLiteral":
      return { kind: "integer", value: node.value };
    case "FloatLiteral":
      return { kind: "float", value: node.value };
    case "StringLiteral":
      return { kind: "string", value: node.value };
    case "Name":
      return namedValue(resolutions.get(node));
    case "UnaryOperation": {
      const operand = constantOf(node.operand, resolutions, hasTrueDivision);
      return operand === undefined ? undefined : unaryValue(node.operator, operand);
    }
    case "BinaryOperation": {
      const left = constantOf(node.left, resolutions, hasTrueDivision);
      if (left === undefined) return undefined;
      const right = constantOf(node.right, resolutions, hasTrueDivision);
      if (right === undefined) return undefined;
      return binaryValue(node.operator, left, right, hasTrueDivision);
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
  if (operand.kind !== "integer") return undefined;
  const { value } = operand;
  return integer(operator === "-" ? -value : operator === "~" ? ~value : value);
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
      return value.value !== 0n;
    case "float":
      return value.value !== 0;
  }
}

function integer(value: bigint): ConstantValue | undefined {
  return value < smallest || value > largest ? undefined : { kind: "integer", value };
}

function binaryValue(
  operator: BinaryOperation["operator"],
  left: ConstantValue,
  right: ConstantValue,
  hasTrueDivision: boolean,
): ConstantValue | undefined {
  if (left.kind === "integer" && right.kind === "integer") {
    if (operator !== "/") return integerValue(operator, left.value, right.value);
    return hasTrueDivision ? undefined : integerValue("//", left.value, right.value);
  }
  if (left.kind === "float" && right.kind === "float") {
    return floatValue(operator, left.value, right.value);
  }
  return left.kind === "string" ? stringValue(operator, left.value, right) : undefined;
}

function integerValue(
  operator: Exclude<BinaryOperation["operator"], "/">,
  left: bigint,
  right: bigint,
): ConstantValue | undefined {
  switch (operator) {
    case "+":
      return integer(left + right);
    case "-":
      return integer(left - right);
    case "*":
      return integer(left * right);
    case "//":
      return right === 0n ? undefined : integer(floorDivide(left, right));
    case "%":
      return right === 0n ? undefined : integer(left - right * floorDivide(left, right));
    case "**":
      // A result within 64 bits has an exponent of at most 63, or a base of -1, 0 or 1.
      return right < 0n || right > 63n ? undefined : integer(left ** right);
    case "<<":
      return right < 0n || right > 63n ? undefined : integer(left << right);
    case ">>":
      return right < 0n ? undefined : integer(left >> (right > 64n ? 64n : right));
    case "&":
      return integer(left & right);
    case "^":
      return integer(left ^ right);
    case "|":
      return integer(left | right);
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
