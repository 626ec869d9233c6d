/**
 * Calls of native functions that are a few instructions: `max` and `min` of several values, `len`,
 * `slice`, `pow` of two, and `isinstance` with a tuple of classes, which is one call for each.
 */
import type { Call, Expression } from "@vipera/parser";
import { nativeNamed } from "./compile-call.ts";
import {
  compileOperand,
  compileStableOperand,
  compileTo,
  finishScratch,
  scratchFor,
} from "./compile-expression.ts";
import type { FunctionContext } from "./function-context.ts";
import { loadSingleton } from "./literals.ts";

/** Compiles a call that has positional arguments only, if it can be one of these. */
export function compileShortCall(
  context: FunctionContext,
  node: Call,
  name: string,
  to: number,
): boolean {
  if (node.keywords.length > 0) return false;
  const [first, second] = node.arguments;
  if (name === "slice") {
    compileSlice(context, node, to);
  } else if (name === "len" && first !== undefined) {
    context.builder.emit("Length", to, compileOperand(context, first, to));
  } else if (name === "pow" && first && second && node.arguments.length === 2) {
    const left = compileStableOperand(context, first, [second], to);
    const right = compileOperand(context, second, left === to ? undefined : to);
    context.builder.emit("Power", to, left, right);
  } else if ((name === "max" || name === "min") && second !== undefined) {
    compileExtreme(context, node, name === "max", to);
  } else if (name === "isinstance" && first !== undefined && second?.kind === "TupleDisplay") {
    return compileMembership(context, first, second.elements, to);
  } else return false;
  return true;
}

/** Whether an expression is the name of a built-in class. */
export function isClass(context: FunctionContext, node: Expression | undefined): boolean {
  if (node === undefined) return false;
  return context.tables.program.resolutions.get(node)?.kind === "class";
}

/** `slice(stop)`, `slice(start, stop)`, `slice(start, stop, step)`. */
function compileSlice(context: FunctionContext, node: Call, to: number): void {
  const { builder, registers } = context;
  const mark = registers.mark();
  const bounds = registers.run(3);
  const first = node.arguments.length === 1 ? bounds + 1 : bounds;
  for (const bound of [bounds, bounds + 2]) loadSingleton(context, "none", bound);
  for (const [index, argument] of node.arguments.entries()) {
    compileTo(context, argument, first + index);
  }
  builder.emit("NewSlice", to, bounds);
  registers.release(mark);
}

/** The first value stays unless a later one is greater, or less, than the best so far. */
function compileExtreme(context: FunctionContext, node: Call, isMax: boolean, to: number): void {
  const { builder, registers } = context;
  const [first, ...others] = node.arguments;
  if (first === undefined) return;
  const best = scratchFor(context, to, others);
  compileTo(context, first, best);
  const mark = registers.mark();
  const values = others.map((other, index) =>
    compileStableOperand(context, other, others.slice(index + 1)),
  );
  for (const value of values) {
    const kept = builder.label();
    const operands = isMax ? [best, value] : [value, best];
    builder.emitJump("JumpIfNotLess", operands, kept);
    builder.emit("Move", best, value);
    builder.place(kept);
  }
  registers.release(mark);
  finishScratch(context, best, to);
}

/** Asks for one class after the other, until the answer is true. */
function compileMembership(
  context: FunctionContext,
  value: Expression,
  kinds: readonly Expression[],
  to: number,
): boolean {
  if (kinds.length === 0 || !kinds.every((kind) => isClass(context, kind))) return false;
  const { builder, registers } = context;
  const mark = registers.mark();
  const operand = compileOperand(context, value);
  const window = registers.run(4);
  const found = builder.label();
  for (const [index, kind] of kinds.entries()) {
    builder.emit("Move", window + 2, operand);
    compileTo(context, kind, window + 3);
    builder.emit("CallNative", window, 2, nativeNamed("isinstance").id);
    if (index < kinds.length - 1) builder.emitJump("JumpIfTrue", [window], found);
  }
  builder.place(found);
  builder.emit("Move", to, window);
  registers.release(mark);
  return true;
}
