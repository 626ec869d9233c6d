/**
 * Subscripts `a[i][j]` and `a[i, j]` in programs with arrays: of an array of two dimensions they
 * make neither a row nor a tuple.
 *
 *   a[i][j]   GetRow     t, a, i          the number of the row, else a[i]
 *             GetIndex2  to, a, t, j      the element, and past the next
 *             GetIndex   to, t, j
 *
 *   a[i][k]   GetIndex2  to, a, i, k      of a plain variable or constant k: the element, and
 *             GetIndex   t, a, i          past the next two
 *             GetIndex   to, t, k
 *
 *   a[i, j]   GetIndex2  to, a, i, j      the element, and past the next two
 *             NewTuple   t, i, j
 *             GetIndex   to, a, t
 *
 * Everything is evaluated in the order of Python, whatever `a` is.
 */
import type { Expression, Subscript } from "@vipera/parser";
import { compileOperand, compileStableOperand } from "./compile-expression.ts";
import type { FunctionContext } from "./function-context.ts";
import { constantValue } from "./literals.ts";
import { hasArrays, resolutionOf } from "./variables.ts";

/** An element by two subscripts, whose operands are in registers. */
export interface Pair {
  readonly object: number;
  readonly row: number;
  readonly column: number;
  /** Both subscripts in one pair of brackets; or the row a number, or still to be taken. */
  readonly form: "tuple" | "numbered" | "untaken";
}

/**
 * Evaluates the operands of a subscript that may be one of an array of two dimensions; undefined,
 * and nothing is done, for another one.
 *
 * @param later  What is evaluated before the operands are used.
 */
export function compilePair(
  context: FunctionContext,
  node: Subscript,
  later: readonly Expression[],
): Pair | undefined {
  if (!hasArrays(context)) return undefined;
  const { index, object } = node;
  if (index.kind === "TupleDisplay") {
    const [row, column, ...others] = index.elements;
    if (row === undefined || column === undefined || others.length > 0) return undefined;
    return {
      object: compileStableOperand(context, object, [row, column, ...later]),
      row: compileStableOperand(context, row, [column, ...later]),
      column: compileStableOperand(context, column, later),
      form: "tuple",
    };
  }
  if (object.kind !== "Subscript" || !isExpression(index) || !isExpression(object.index)) {
    return undefined;
  }
  const after = [index, ...later];
  const array = compileStableOperand(context, object.object, [object.index, ...after]);
  if (later.length === 0 && isPlain(context, index)) {
    const row = compileOperand(context, object.index);
    return { object: array, row, column: compileOperand(context, index), form: "untaken" };
  }
  const key = compileOperand(context, object.index);
  const row = context.registers.temporary();
  context.builder.emit("GetRow", row, array, key);
  const column = compileStableOperand(context, index, later);
  return { object: array, row, column, form: "numbered" };
}

/** Whether nothing can happen when an index is evaluated. */
function isPlain(context: FunctionContext, index: Expression): boolean {
  if (index.kind !== "Name") return constantValue(context.tables, index) !== undefined;
  const resolution = resolutionOf(context, index);
  return resolution.kind === "local" && !resolution.mayBeUnbound;
}

function isExpression(index: Subscript["index"]): index is Expression {
  return index.kind !== "Slice" && index.kind !== "ExtendedSlice" && index.kind !== "Ellipsis";
}

/** `to` = the element. */
export function getPair(context: FunctionContext, pair: Pair, to: number): void {
  emitPair(context, pair, "Get", to);
}

/** The element = the value of a register. */
export function setPair(context: FunctionContext, pair: Pair, from: number): void {
  emitPair(context, pair, "Set", from);
}

function emitPair(context: FunctionContext, pair: Pair, verb: "Get" | "Set", value: number): void {
  const { builder, registers } = context;
  const { object, row, column } = pair;
  const done = builder.label();
  builder.emitJump(`${verb}Index2`, [value, object, row, column], done);
  const mark = registers.mark();
  if (pair.form === "tuple") {
    const key = registers.run(2);
    builder.emit("Move", key, row);
    builder.emit("Move", key + 1, column);
    builder.emit("NewTuple", key, key, 2);
    builder.emit(`${verb}Index`, value, object, key);
  } else if (pair.form === "untaken") {
    const taken = registers.temporary();
    builder.emit("GetIndex", taken, object, row);
    builder.emit(`${verb}Index`, value, taken, column);
  } else builder.emit(`${verb}Index`, value, row, column);
  registers.release(mark);
  builder.place(done);
}
