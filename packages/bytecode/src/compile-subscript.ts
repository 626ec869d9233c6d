/** Subscripts and slices, such as `a[i]`, `a[i:j]`, `a[i:j:k]`, read, assigned and deleted. */
import type { Expression, Slice, Subscript, SubscriptIndex } from "@vipera/parser";
import { compileOperand, compileStableOperand, compileTo } from "./compile-expression.ts";
import { compilePair, getPair } from "./compile-pair.ts";
import type { FunctionContext } from "./function-context.ts";
import { loadSingleton, singletonOperand } from "./literals.ts";
import { hasArrays, hasBytearrays } from "./variables.ts";

export function compileSubscript(context: FunctionContext, node: Subscript, to: number): void {
  const { builder, registers } = context;
  const { index } = node;
  const pair = compilePair(context, node, []);
  if (pair !== undefined) {
    getPair(context, pair, to);
    return;
  }
  const object = compileStableOperand(context, node.object, indexExpressions(index), to);
  const hasObject = hasBytearrays(context) || hasArrays(context);
  if (index.kind === "Slice" && index.step === undefined && !hasObject) {
    const bounds = registers.run(2);
    compileBound(context, index.lower, bounds);
    compileBound(context, index.upper, bounds + 1);
    builder.emit("GetSlice", to, object, bounds);
    return;
  }
  const spare = object === to ? undefined : to;
  builder.emit("GetIndex", to, object, compileKey(context, index, spare));
}

/** The expressions in a subscript's brackets. */
export function indexExpressions(index: SubscriptIndex): readonly Expression[] {
  switch (index.kind) {
    case "Slice":
      return [index.lower, index.upper, index.step].filter((part) => part !== undefined);
    case "ExtendedSlice":
      return index.items.flatMap(indexExpressions);
    case "Ellipsis":
      return [];
    default:
      return [index];
  }
}

/** A register with the key: a value, a slice object, or a tuple of such. */
export function compileKey(
  context: FunctionContext,
  index: SubscriptIndex,
  spare?: number | undefined,
): number {
  switch (index.kind) {
    case "Slice": {
      const to = spare ?? context.registers.temporary();
      compileSliceObject(context, index, to);
      return to;
    }
    case "Ellipsis":
      return singletonOperand(context, "ellipsis");
    case "ExtendedSlice": {
      const first = context.registers.run(index.items.length);
      for (const [position, item] of index.items.entries()) {
        compileItem(context, item, first + position);
      }
      context.builder.emit("NewTuple", first, first, index.items.length);
      return first;
    }
    default:
      return compileOperand(context, index, spare);
  }
}

function compileItem(
  context: FunctionContext,
  item: Expression | Slice | { readonly kind: "Ellipsis" },
  to: number,
): void {
  if (item.kind === "Slice") compileSliceObject(context, item, to);
  else if (item.kind === "Ellipsis") loadSingleton(context, "ellipsis", to);
  else compileTo(context, item, to);
}

function compileSliceObject(context: FunctionContext, node: Slice, to: number): void {
  const mark = context.registers.mark();
  const bounds = context.registers.run(3);
  compileBound(context, node.lower, bounds);
  compileBound(context, node.upper, bounds + 1);
  compileBound(context, node.step, bounds + 2);
  context.builder.emit("NewSlice", to, bounds);
  context.registers.release(mark);
}

function compileBound(context: FunctionContext, node: Expression | undefined, to: number): void {
  if (node === undefined) loadSingleton(context, "none", to);
  else compileTo(context, node, to);
}
