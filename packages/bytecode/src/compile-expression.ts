/**
 * Expressions to instructions.
 *
 *   compileTo(expression, register)   the value ends in that register
 *   compileOperand(expression)        the value is in some register: a variable's own, a hoisted
 *                                     constant's, or a temporary that the caller releases
 *
 * A variable's register changes only with the last instruction of an expression, because until then
 * the expression may read it, and a handler may see it when the expression raises.
 */
import { InternalError } from "@vipera/diagnostics";
import type {
  BinaryOperation,
  BinaryOperator,
  BooleanOperation,
  Comparison,
  ConditionalExpression,
  Expression,
  Node,
  NodeByKind,
  UnaryOperation,
} from "@vipera/parser";
import { privateName } from "@vipera/program";
import { childrenOf } from "@vipera/parser";
import { compileCall, compileNative, compilePrintCall } from "./compile-call.ts";
import { compileChained } from "./compile-chain.ts";
import { compileSuper, isSuper } from "./compile-super.ts";
import { comparisonOpcodes, jumpIf } from "./compile-condition.ts";
import {
  compileDict,
  compileDictComprehension,
  compileList,
  compileListComprehension,
  compileSet,
  compileSetComprehension,
  compileTuple,
} from "./compile-display.ts";
import { compileGeneratorExpression, compileLambda } from "./compile-definition.ts";
import { compileSubscript } from "./compile-subscript.ts";
import { type FunctionContext, passLine } from "./function-context.ts";
import {
  constantValue,
  immediateOf,
  literalOf,
  literalOperand,
  loadLiteral,
  singletonOperand,
} from "./literals.ts";
import { loadName, noteMethod, type ownRegister, readName, resolutionOf } from "./variables.ts";

/** A register with the value; `spare`, a temporary of the caller, is used when one is needed. */
export function compileOperand(
  context: FunctionContext,
  node: Expression,
  spare?: number | undefined,
): number {
  passLine(context, node.span.start);
  const constant = constantValue(context.tables, node);
  if (constant !== undefined) return literalOperand(context, literalOf(context, constant), spare);
  if (node.kind === "Name") return readName(context, resolutionOf(context, node));
  const isSpare = spare !== undefined && !context.registers.isVariable(spare);
  const register = isSpare ? spare : context.registers.temporary();
  compileTo(context, node, register);
  return register;
}

/** As compileOperand, with a value that evaluating `later` cannot change. */
export function compileStableOperand(
  context: FunctionContext,
  node: Expression,
  later: readonly Expression[],
  spare?: number | undefined,
): number {
  const register = compileOperand(context, node, spare);
  const isVariable = node.kind === "Name" && context.registers.isVariable(register);
  if (!isVariable || !later.some(bindsNames)) return register;
  const copy = context.registers.temporary();
  context.builder.emit("Move", copy, register);
  return copy;
}

/** Whether an expression binds variables of its own frame: a list comprehension does, as in 2.7. */
export function bindsNames(node: Expression): boolean {
  if (node.kind === "ListComprehension") return true;
  if (node.kind === "Lambda") return false;
  return childrenOf(node).some((child) => bindsNames(child as Expression));
}

/** Evaluates an expression into a register. */
export function compileTo(context: FunctionContext, node: Expression, to: number): void {
  passLine(context, node.span.start);
  const constant = constantValue(context.tables, node);
  if (constant !== undefined) {
    loadLiteral(context, literalOf(context, constant), to);
    return;
  }
  const mark = context.registers.mark();
  compileValue(context, node, to);
  context.registers.release(mark);
}

type Compiler<Kind extends Expression["kind"]> = (
  context: FunctionContext,
  node: NodeByKind<Kind>,
  to: number,
) => void;

/** By kind, in the order of ast.ts; kinds that are not here are refused before. */
const compilers: { readonly [Kind in Expression["kind"]]?: Compiler<Kind> } = {
  Name: (context, node, to) => loadName(context, resolutionOf(context, node), to),
  TupleDisplay: (context, node, to) => compileTuple(context, node.elements, to),
  ListDisplay: (context, node, to) => compileList(context, node.elements, to),
  DictDisplay: compileDict,
  SetDisplay: compileSet,
  ListComprehension: compileListComprehension,
  DictComprehension: compileDictComprehension,
  SetComprehension: compileSetComprehension,
  Backquote: (context, node, to) => compileNative(context, "repr", [node.value], to),
  Attribute: compileAttribute,
  Subscript: compileSubscript,
  Call: compileCall,
  PrintCall: compilePrintCall,
  UnaryOperation: compileUnary,
  BinaryOperation: compileBinary,
  Comparison: compileComparison,
  BooleanOperation: compileBoolean,
  ConditionalExpression: compileConditional,
  Lambda: compileLambda,
  GeneratorExpression: compileGeneratorExpression,
  YieldExpression: compileYield,
};

function compileValue(context: FunctionContext, node: Expression, to: number): void {
  const compile = compilers[node.kind] as Compiler<Expression["kind"]> | undefined;
  if (compile === undefined)
    throw new InternalError("compileProgram", `cannot compile ${node.kind}`);
  compile(context, node, to);
}

/**
 * A register to gather a value in: `to` itself when it may change before the end, else a
 * temporary, which `finishScratch` moves to `to`.
 *
 * @param reads  Expressions that are evaluated after the first change.
 */
export function scratchFor(
  context: FunctionContext,
  to: number,
  reads: readonly Expression[],
): number {
  return canChangeEarly(context, to, reads) ? to : context.registers.temporary();
}

export function finishScratch(context: FunctionContext, scratch: number, to: number): void {
  if (scratch !== to) context.builder.emit("Move", to, scratch);
}

/** Whether nothing can see that a register changes before `reads` have been evaluated. */
export function canChangeEarly(
  context: FunctionContext,
  register: number,
  reads: readonly Expression[],
): boolean {
  if (!context.registers.isVariable(register)) return true;
  return context.tryDepth === 0 && !reads.some((node) => usesRegister(context, node, register));
}

/** Whether evaluating an expression reads or binds the variable in a register. */
function usesRegister(context: FunctionContext, node: Expression, register: number): boolean {
  if (node.kind === "Name") {
    const resolution = context.tables.program.resolutions.get(node);
    return resolution !== undefined && isIn(context, resolution, register);
  }
  return childrenOf(node).some((child) => usesRegister(context, child as Expression, register));
}

function isIn(
  context: FunctionContext,
  resolution: Parameters<typeof ownRegister>[1],
  register: number,
): boolean {
  if (resolution.kind !== "local" && resolution.kind !== "global") return false;
  return context.variables.get(resolution.symbol) === register;
}

function compileAttribute(
  context: FunctionContext,
  node: Extract<Expression, { kind: "Attribute" }>,
  to: number,
): void {
  const { builder, tables } = context;
  if (tables.program.resolutions.has(node)) {
    loadName(context, resolutionOf(context, node), to);
    return;
  }
  if (isSuper(context, node.object)) {
    compileSuper(context, node.object, node.name, to);
    return;
  }
  const object = compileOperand(context, node.object, to);
  noteMethod(context, node.name);
  builder.emit(
    "GetAttribute",
    to,
    object,
    tables.attributeName(privateName(context.scope, node.name)),
    tables.hints.attribute(node.name, context.scope),
  );
}

function compileYield(
  context: FunctionContext,
  node: Extract<Expression, { kind: "YieldExpression" }>,
  to: number,
): void {
  const { value } = node;
  const from =
    value === undefined ? singletonOperand(context, "none") : compileOperand(context, value, to);
  // The variable keeps its value when an exception is thrown in.
  const sent = scratchFor(context, to, []);
  context.builder.emit("Yield", sent, from);
  finishScratch(context, sent, to);
}

const unaryOpcodes = { "-": "Negate", "+": "Positive", "~": "Invert", not: "Not" } as const;

function compileUnary(context: FunctionContext, node: UnaryOperation, to: number): void {
  const operand = compileOperand(context, node.operand, to);
  context.builder.emit(unaryOpcodes[node.operator], to, operand);
}

const binaryOpcodes: Readonly<Record<BinaryOperator, string>> = {
  "**": "Power",
  "*": "Multiply",
  "/": "Divide",
  "//": "FloorDivide",
  "%": "Modulo",
  "+": "Add",
  "-": "Subtract",
  "<<": "ShiftLeft",
  ">>": "ShiftRight",
  "&": "And",
  "^": "Xor",
  "|": "Or",
};

export function binaryOpcode(context: FunctionContext, operator: BinaryOperator): string {
  if (operator === "/" && context.module.hasTrueDivision) return "TrueDivide";
  return binaryOpcodes[operator];
}

/**
 * The operand of AddImmediate for `left operator right`: a negative one subtracts. Undefined where
 * the sign of the operand and the operator do not agree, because text + -1 is no subtraction.
 */
export function addedImmediate(
  context: FunctionContext,
  operator: BinaryOperator,
  right: Expression,
): number | undefined {
  if (operator !== "+" && operator !== "-") return undefined;
  const value = immediateOf(context, right);
  if (value === undefined || value < 0 || (operator === "-" && value === 0)) return undefined;
  return operator === "+" ? value : -value;
}

function compileBinary(context: FunctionContext, node: BinaryOperation, to: number): void {
  compileChained(context, node, to, () => compileOperation(context, node, to));
}

function compileOperation(context: FunctionContext, node: BinaryOperation, to: number): void {
  const { builder } = context;
  const { left, operator, right } = node;
  const added = addedImmediate(context, operator, right);
  if (added !== undefined) {
    const operand = compileOperand(context, left, to);
    passLine(context, right.span.start);
    builder.emit("AddImmediate", to, operand, added);
    return;
  }
  if (operator === "+" && compileMultiplyAdd(context, left, right, to)) return;
  const leftRegister = compileStableOperand(context, left, [right], to);
  const spare = leftRegister === to ? undefined : to;
  const rightRegister = compileOperand(context, right, spare);
  builder.emit(binaryOpcode(context, operator), to, leftRegister, rightRegister);
}

/**
 * `left + a * b` with one instruction, when the sum may be gathered where the result goes: then
 * left is computed there, or is there already.
 */
function compileMultiplyAdd(
  context: FunctionContext,
  left: Expression,
  right: Expression,
  to: number,
): boolean {
  if (right.kind !== "BinaryOperation" || right.operator !== "*") return false;
  if (constantValue(context.tables, right) !== undefined || bindsNames(right)) return false;
  const isThere = left.kind === "Name" && isInRegister(context, left, to);
  const isComputed =
    computedKinds.has(left.kind) && constantValue(context.tables, left) === undefined;
  if (!isThere && !(isComputed && canChangeEarly(context, to, [right]))) return false;
  if (!isThere) compileTo(context, left, to);
  const first = compileStableOperand(context, right.left, [right.right]);
  const second = compileOperand(context, right.right);
  context.builder.emit("MultiplyAdd", to, first, second);
  return true;
}

/** Expressions whose value is put where the sum goes. */
const computedKinds: ReadonlySet<Node["kind"]> = new Set([
  "Attribute",
  "Subscript",
  "Call",
  "BinaryOperation",
] as const);

/** Whether a name is the variable in a register, proven bound. */
function isInRegister(context: FunctionContext, node: Expression, register: number): boolean {
  const resolution = context.tables.program.resolutions.get(node);
  if (resolution === undefined || !isIn(context, resolution, register)) return false;
  return resolution.kind === "global" || (resolution.kind === "local" && !resolution.mayBeUnbound);
}

/** A comparison as a value: True or False, what the operators answer. */
function compileComparison(context: FunctionContext, node: Comparison, to: number): void {
  const { builder } = context;
  const [first, ...others] = node.operands;
  if (first === undefined) return;
  const scratch = others.length === 1 ? to : scratchFor(context, to, node.operands);
  const end = builder.label();
  let left = compileStableOperand(context, first, others);
  for (const [index, operand] of others.entries()) {
    const operator = node.operators[index] ?? "==";
    const right = compileStableOperand(context, operand, others.slice(index + 1));
    builder.emit(comparisonOpcodes[operator], scratch, left, right);
    if (index < others.length - 1) builder.emitJump("JumpIfFalse", [scratch], end);
    left = right;
  }
  builder.place(end);
  finishScratch(context, scratch, to);
}

/** `and` and `or` as a value: the operand that decides. */
function compileBoolean(context: FunctionContext, node: BooleanOperation, to: number): void {
  const { builder } = context;
  const scratch = scratchFor(context, to, node.operands);
  const end = builder.label();
  const jump = node.operator === "and" ? "JumpIfFalse" : "JumpIfTrue";
  for (const [index, operand] of node.operands.entries()) {
    compileTo(context, operand, scratch);
    if (index < node.operands.length - 1) builder.emitJump(jump, [scratch], end);
  }
  builder.place(end);
  finishScratch(context, scratch, to);
}

function compileConditional(
  context: FunctionContext,
  node: ConditionalExpression,
  to: number,
): void {
  const { builder } = context;
  const otherwise = builder.label();
  const end = builder.label();
  jumpIf(context, node.test, false, otherwise);
  compileTo(context, node.body, to);
  builder.emitJump("Jump", [], end);
  builder.place(otherwise);
  compileTo(context, node.orelse, to);
  builder.place(end);
}
