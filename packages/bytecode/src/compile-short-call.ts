/**
 * Calls of native functions that are a few instructions: `max` and `min` of several values, `len`,
 * `slice`, `pow` of two.
 */
import type { Call } from "@vipera/parser";
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
  } else return false;
  return true;
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
