/**
 * Expressions of floats and elements of arrays in loops: a chain of terms does all of it at once
 * when the values are such, and jumps over the instructions for any other values.
 *
 *   (a[j - 1] + b[i][j]) * 2     ElementChain   to, otherwise, done
 *                                MultiplyItem   a, j, -1
 *                                AddPair        b, i, j
 *                                MultiplyValue  2.0
 *                                otherwise: ...
 *                                done:
 *
 * Operands are variables of the frame and constants, so that nothing can happen while a chain is
 * evaluated, and the order of its terms is free.
 */
import type { BinaryOperator, Expression, Subscript, Target } from "@vipera/parser";
import type { PoolValue } from "./constant-pool.ts";
import type { FunctionContext } from "./function-context.ts";
import { constantValue, literalOf, literalOperand } from "./literals.ts";
import { hasArrays, ownRegister, resolutionOf } from "./variables.ts";

type Action = "Add" | "Subtract" | "Multiply" | "Divide" | "Store";

/** What a chain reads or stores: an element by one or two keys, or a register. */
interface Operand {
  readonly kind: "Item" | "Pair" | "Value";
  readonly registers: readonly number[];
  /** What is added to each key. */
  readonly away: readonly number[];
  /** The value of a constant, which has no register yet. */
  readonly constant?: number;
}

interface Term {
  readonly action: Action;
  readonly operand: Operand;
}

const actions: Partial<Record<BinaryOperator, Action>> = {
  "+": "Add",
  "-": "Subtract",
  "*": "Multiply",
  "/": "Divide",
};

/** A chain with fewer elements is not worth its instructions. */
const leastElements = 2;

/**
 * Compiles an expression, with a chain before it if it can have one.
 *
 * @param to  Register of the result; undefined when the target is an element.
 * @param compile  Compiles it in common instructions.
 */
export function compileChained(
  context: FunctionContext,
  expression: ChainedExpression,
  to: number | undefined,
  compile: () => void,
): void {
  const terms = allTerms(context, expression, to);
  if (terms.length === 0) {
    compile();
    return;
  }
  const mark = context.registers.mark();
  const ready = terms.map((term) => placed(context, term));
  const done = context.builder.label();
  const result = to ?? context.registers.temporary();
  context.builder.emitJump("ElementChain", [result, emittedWords(ready)], done);
  for (const term of ready) emitTerm(context, term);
  context.registers.release(mark);
  context.isChained = true;
  compile();
  context.isChained = false;
  context.builder.place(done);
}

/** The terms of a chain that is worth it, with its store; none for another expression. */
function allTerms(
  context: FunctionContext,
  expression: ChainedExpression,
  to: number | undefined,
): readonly Term[] {
  if (context.isChained || context.loopDepth === 0 || !hasArrays(context)) return [];
  const { target } = expression;
  const terms = [...(termsOf(context, expression) ?? [])];
  const place = target === undefined ? undefined : elementOf(context, target);
  const hasPlace = target === undefined ? to !== undefined : place !== undefined;
  if (terms.length === 0 || !hasPlace) return [];
  if (place !== undefined) terms.push({ action: "Store", operand: place });
  const elements = terms.map(({ operand }) => operand).filter(({ kind }) => kind !== "Value");
  // The same keys have to hold in all rounds of a loop.
  const isMoving = elements.some(({ registers }) => to !== undefined && registers.includes(to));
  return elements.length < leastElements || isMoving ? [] : terms;
}

/** `left operator right`, or `left` alone, and the element it is stored in, if it is. */
export interface ChainedExpression {
  readonly left: Expression;
  readonly operator?: BinaryOperator | undefined;
  readonly right?: Expression | undefined;
  readonly target?: Target | undefined;
}

/** The terms of an expression, the first of which multiplies 1; undefined when it has none. */
function termsOf(
  context: FunctionContext,
  { left, operator, right }: ChainedExpression,
): readonly Term[] | undefined {
  if (operator === undefined || right === undefined) {
    if (left.kind === "BinaryOperation") return termsOf(context, left);
    const operand = operandOf(context, left);
    return operand === undefined ? undefined : [{ action: "Multiply", operand }];
  }
  const action = actions[operator];
  if (action === undefined) return undefined;
  const last = operandOf(context, right);
  const [rest, operand] =
    last === undefined && (operator === "+" || operator === "*")
      ? [right, operandOf(context, left)]
      : [left, last];
  if (operand === undefined) return undefined;
  const terms = termsOf(context, { left: rest });
  return terms === undefined ? undefined : [...terms, { action, operand }];
}

function operandOf(context: FunctionContext, node: Expression): Operand | undefined {
  const constant = constantValue(context.tables, node);
  if (constant !== undefined) {
    const value = floatOf(constant);
    return value === undefined
      ? undefined
      : { kind: "Value", registers: [], away: [], constant: value };
  }
  if (node.kind === "Subscript") return elementOf(context, node);
  const register = variableOf(context, node);
  return register === undefined ? undefined : { kind: "Value", registers: [register], away: [] };
}

/** The float that a number is or equals; undefined when there is none. */
function floatOf(constant: PoolValue): number | undefined {
  if (constant.kind === "float") return constant.value;
  if (constant.kind !== "integer") return undefined;
  const value = Number(constant.value);
  return BigInt(value) === constant.value ? value : undefined;
}

/** The same term with its constant in a register. */
function placed(context: FunctionContext, { action, operand }: Term): Term {
  if (operand.constant === undefined) return { action, operand };
  const literal = literalOf(context, { kind: "float", value: operand.constant });
  return { action, operand: { ...operand, registers: [literalOperand(context, literal)] } };
}

/** The register of a variable of the frame that is bound. */
function variableOf(context: FunctionContext, node: Expression): number | undefined {
  if (node.kind !== "Name") return undefined;
  const resolution = resolutionOf(context, node);
  if (resolution.kind !== "local" || resolution.mayBeUnbound) return undefined;
  return ownRegister(context, resolution);
}

/** The element `object[key]`, `object[key][key]` or `object[key, key]`. */
function elementOf(context: FunctionContext, node: Target): Operand | undefined {
  if (node.kind !== "Subscript") return undefined;
  const keys = keysOf(node);
  const inner = node.object.kind === "Subscript" ? node.object : node;
  const object = variableOf(context, inner.object);
  const places = keys?.map((key) => keyOf(context, key));
  if (object === undefined || places === undefined) return undefined;
  const registers = [object];
  const away: number[] = [];
  for (const place of places) {
    if (place === undefined) return undefined;
    registers.push(place.register);
    away.push(place.away);
  }
  return { kind: places.length === 1 ? "Item" : "Pair", registers, away };
}

function keysOf({ object, index }: Subscript): readonly Expression[] | undefined {
  if (index.kind === "Slice" || index.kind === "ExtendedSlice" || index.kind === "Ellipsis") {
    return undefined;
  }
  if (object.kind === "Subscript") {
    const outer = object.index.kind === "TupleDisplay" ? undefined : keysOf(object);
    const isPair = outer?.length === 1 && index.kind !== "TupleDisplay";
    return isPair && object.object.kind !== "Subscript" ? [...outer, index] : undefined;
  }
  if (index.kind !== "TupleDisplay") return [index];
  return index.elements.length === 2 ? index.elements : undefined;
}

/** A key: a variable, or one with a small integer added or subtracted. */
function keyOf(context: FunctionContext, node: Expression) {
  if (node.kind === "BinaryOperation" && (node.operator === "+" || node.operator === "-")) {
    const register = variableOf(context, node.left);
    const constant = constantValue(context.tables, node.right);
    if (register === undefined || constant?.kind !== "integer") return undefined;
    if (constant.value < 0n || constant.value > 127n) return undefined;
    const away = Number(constant.value);
    return { register, away: node.operator === "+" ? away : -away };
  }
  const register = variableOf(context, node);
  return register === undefined ? undefined : { register, away: 0 };
}

function isNear({ operand }: Term): boolean {
  return operand.kind === "Pair" && operand.away.some((distance) => distance !== 0);
}

/** Words of the terms of a chain. */
function emittedWords(terms: readonly Term[]): number {
  return terms.length + terms.filter(isNear).length;
}

function emitTerm({ builder }: FunctionContext, term: Term): void {
  const { action, operand } = term;
  if (isNear(term)) builder.emit("NearPair", ...operand.away);
  const more = operand.kind === "Item" ? operand.away : [];
  builder.emit(`${action}${operand.kind}`, ...operand.registers, ...more);
}
