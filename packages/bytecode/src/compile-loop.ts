/**
 * The loops of `for` statements and comprehensions.
 *
 *   over a range                          over anything else
 *     ForRangePrepare n, limit, step        GetIterator state, iterable
 *     Move i, n                           top:
 *   body:                                   ForIterate state, i, exit
 *     ...                                   ...
 *   next:                                   Loop top
 *     ForRangeLoop i, limit, body         exit:
 *   exit:
 *
 * The variable itself counts when nothing else binds it inside the loop; it is first bound when the
 * range is known not to be empty, so that an empty range leaves it alone.
 */
import type { Call, ComprehensionClause, Expression, ForStatement } from "@vipera/parser";
import type { Resolution } from "@vipera/program";
import { storeTarget } from "./compile-assignment.ts";
import { compileOperand, compileTo } from "./compile-expression.ts";
import type { FunctionContext } from "./function-context.ts";
import type { Label } from "./instruction-builder.ts";
import { constantValue, literalOf, literalOperand } from "./literals.ts";
import { ownRegister, resolutionOf } from "./variables.ts";

type LoopNode = ForStatement | ComprehensionClause;

/**
 * @param body   Compiles what is repeated; gets the place where the next turn begins.
 * @param begun  Registers with the state of the iteration, if it has begun.
 */
export function compileLoop(
  context: FunctionContext,
  node: LoopNode,
  body: (next: Label) => void,
  begun?: number,
): void {
  const mark = context.registers.mark();
  const range = begun === undefined ? rangeArguments(context, node.iterable) : undefined;
  if (range !== undefined) compileRangeLoop(context, node, range, body);
  else compileIteration(context, node, body, begun);
  context.registers.release(mark);
}

/** The arguments of a call of the built-in range or xrange. */
function rangeArguments(
  context: FunctionContext,
  iterable: Expression,
): readonly Expression[] | undefined {
  if (iterable.kind !== "Call" || iterable.callee.kind !== "Name") return undefined;
  const count = iterable.arguments.length;
  if (!isPlainCall(iterable) || count < 1 || count > 3) return undefined;
  const resolution = resolutionOf(context, iterable.callee);
  return isRange(resolution) ? iterable.arguments : undefined;
}

function isPlainCall(node: Call): boolean {
  const hasStars = node.starArgument !== undefined || node.doubleStarArgument !== undefined;
  return node.keywords.length === 0 && !hasStars;
}

function isRange(resolution: Resolution): boolean {
  const name = nativeName(resolution);
  return name === "range" || name === "xrange";
}

/** Whether an iterable is a call of xrange, whose arguments are refused in other words. */
function isXrange(context: FunctionContext, iterable: Expression): boolean {
  if (iterable.kind !== "Call" || iterable.callee.kind !== "Name") return false;
  return nativeName(resolutionOf(context, iterable.callee)) === "xrange";
}

function nativeName(resolution: Resolution): string | undefined {
  const maker = resolution.kind === "class" ? resolution.maker : undefined;
  return (resolution.kind === "native" ? resolution.native : maker)?.name;
}

function compileRangeLoop(
  context: FunctionContext,
  node: LoopNode,
  range: readonly Expression[],
  body: (next: Label) => void,
): void {
  const { builder, registers } = context;
  const [first, second, third] = range;
  const stop = second ?? first;
  const hidden = registers.temporary();
  const limit = registers.temporary();
  if (second === undefined) builder.emit("LoadInteger", hidden, 0);
  else if (first !== undefined) compileTo(context, first, hidden);
  if (stop !== undefined) compileTo(context, stop, limit);
  const step = compileStep(context, third);
  const isStepOne = third === undefined || isOne(context, third);
  const exit = builder.label();
  builder.note = isXrange(context, node.iterable) ? "xrange" : "plain";
  builder.emitJump("ForRangePrepare", [hidden, limit, step], exit);
  builder.note = "plain";
  const own = loopVariable(context, node);
  const counter = own ?? hidden;
  if (own !== undefined) builder.emit("Move", own, hidden);
  const top = builder.here();
  const next = builder.label();
  context.loopDepth += 1;
  if (own === undefined) storeTarget(context, node.target, hidden);
  body(next);
  context.loopDepth -= 1;
  builder.place(next);
  if (isStepOne) builder.emitRangeLoop(counter, limit, step, top);
  else builder.emitJump("ForRangeStep", [counter, limit, step], top);
  builder.place(exit);
}

/** ForRangePrepare may make the step an int, so a variable is copied. */
function compileStep(context: FunctionContext, step: Expression | undefined): number {
  const one = { kind: "integer" as const, value: 1n };
  const value = step === undefined ? one : constantValue(context.tables, step);
  if (value?.kind === "integer") return literalOperand(context, literalOf(context, value));
  const register = context.registers.temporary();
  if (step !== undefined) compileTo(context, step, register);
  return register;
}

function isOne(context: FunctionContext, node: Expression): boolean {
  const value = constantValue(context.tables, node);
  return value?.kind === "integer" && value.value === 1n;
}

/** The register of a loop variable that nothing else binds inside the loop. */
function loopVariable(context: FunctionContext, node: LoopNode): number | undefined {
  const { target } = node;
  if (target.kind !== "Name") return undefined;
  const resolution = resolutionOf(context, target);
  const register = ownRegister(context, resolution);
  if (register === undefined || !("symbol" in resolution)) return undefined;
  // A comprehension's clause does not hold its element, so look at the statement around it.
  const isClause = node.kind === "ComprehensionClause";
  const isBoundAgain = resolution.symbol.bindings.some((binding) => {
    const isInside = binding.span.start >= node.span.start && binding.span.end <= node.span.end;
    return binding.node !== target && (isClause ? binding.kind === "comprehension" : isInside);
  });
  return isBoundAgain ? undefined : register;
}

/** The two registers with the state of a new iteration. */
export function beginIteration(context: FunctionContext, iterable: Expression): number {
  const { builder, registers } = context;
  const state = registers.run(2);
  const mark = registers.mark();
  builder.emit("GetIterator", state, compileOperand(context, iterable));
  registers.release(mark);
  return state;
}

function compileIteration(
  context: FunctionContext,
  node: LoopNode,
  body: (next: Label) => void,
  begun: number | undefined,
): void {
  const { builder } = context;
  const state = begun ?? beginIteration(context, node.iterable);
  const exit = builder.label();
  const top = builder.here();
  context.loopDepth += 1;
  const own =
    node.target.kind === "Name"
      ? ownRegister(context, resolutionOf(context, node.target))
      : undefined;
  const value = own ?? context.registers.temporary();
  builder.emitJump("ForIterate", [state, value], exit);
  if (own === undefined) storeTarget(context, node.target, value);
  body(top);
  context.loopDepth -= 1;
  builder.emitJump("Jump", [], top);
  builder.place(exit);
}
