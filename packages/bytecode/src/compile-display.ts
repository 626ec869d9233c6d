/**
 * Displays and comprehensions of tuples, lists, dicts and sets.
 *
 * Values are gathered in registers one after another and made a list with one instruction; a long
 * display is begun so and then appended to, so that it fits any frame.
 */
import type {
  ComprehensionClause,
  DictComprehension,
  DictDisplay,
  Expression,
  GeneratorExpression,
  ListComprehension,
  SetComprehension,
  SetDisplay,
} from "@vipera/parser";
import { compileNativeRun, openWindow } from "./compile-call.ts";
import { jumpIf } from "./compile-condition.ts";
import {
  compileOperand,
  compileStableOperand,
  compileTo,
  finishScratch,
  scratchFor,
} from "./compile-expression.ts";
import { compileLoop } from "./compile-loop.ts";
import type { FunctionContext } from "./function-context.ts";
import type { Label } from "./instruction-builder.ts";
import { constantValue, literalOf, loadLiteral, loadSingleton } from "./literals.ts";

/** Values of a display that lie in registers at the same time. */
const displayChunk = 24;
/** From so many constant values on, a list is made from a constant tuple. */
const constantListLength = 4;

/** Evaluates expressions into registers one after another; returns the first. */
export function compileRun(context: FunctionContext, nodes: readonly Expression[]): number {
  const first = context.registers.mark();
  for (const node of nodes) compileTo(context, node, context.registers.temporary());
  return first;
}

export function compileTuple(
  context: FunctionContext,
  elements: readonly Expression[],
  to: number,
): void {
  if (elements.length <= displayChunk) {
    const first = compileRun(context, elements);
    context.builder.emit("NewTuple", to, elements.length === 0 ? 0 : first, elements.length);
    return;
  }
  const window = openWindow(context, to);
  compileList(context, elements, context.registers.temporary());
  compileNativeRun(context, "tuple", window, 1, to);
}

export function compileList(
  context: FunctionContext,
  elements: readonly Expression[],
  to: number,
): void {
  const { builder, registers } = context;
  if (compileConstantList(context, elements, to)) return;
  const head = elements.slice(0, displayChunk);
  const tail = elements.slice(displayChunk);
  const list = scratchFor(context, to, tail);
  const mark = registers.mark();
  const first = compileRun(context, head);
  builder.emit("NewList", list, head.length === 0 ? 0 : first, head.length);
  registers.release(mark);
  for (const element of tail) {
    builder.emit("ListAppend", list, compileOperand(context, element));
    registers.release(mark);
  }
  finishScratch(context, list, to);
}

/** A list of constants, made from a constant tuple with one call. */
function compileConstantList(
  context: FunctionContext,
  elements: readonly Expression[],
  to: number,
): boolean {
  if (elements.length < constantListLength) return false;
  const items = [];
  for (const element of elements) {
    const item = constantValue(context.tables, element);
    if (item === undefined) return false;
    items.push(item);
  }
  const window = openWindow(context, to);
  const tuple = literalOf(context, { kind: "tuple", items });
  loadLiteral(context, tuple, context.registers.temporary());
  compileNativeRun(context, "list", window, 1, to);
  return true;
}

export function compileDict(context: FunctionContext, node: DictDisplay, to: number): void {
  const { builder, registers } = context;
  // Keys that are instances are entered one by one.
  const pairs = context.tables.program.hooks.has("find_key") ? 0 : displayChunk / 2;
  const head = node.entries.slice(0, pairs);
  const tail = node.entries.slice(pairs);
  const dict = scratchFor(
    context,
    to,
    tail.flatMap(({ key, value }) => [key, value]),
  );
  const mark = registers.mark();
  const first = registers.run(2 * head.length);
  for (const [index, { key, value }] of head.entries()) {
    // 2.7 evaluates the value of an entry before its key.
    compileTo(context, value, first + 2 * index + 1);
    compileTo(context, key, first + 2 * index);
  }
  builder.emit("NewDict", dict, head.length === 0 ? 0 : first, head.length);
  registers.release(mark);
  for (const { key, value } of tail) {
    const from = compileStableOperand(context, value, [key]);
    builder.emit("SetIndex", from, dict, compileOperand(context, key));
    registers.release(mark);
  }
  finishScratch(context, dict, to);
}

export function compileListComprehension(
  context: FunctionContext,
  node: ListComprehension,
  to: number,
): void {
  const { builder, registers } = context;
  const isTemporary = !registers.isVariable(to);
  const list = isTemporary ? to : registers.temporary();
  builder.emit("NewList", list, 0, 0);
  compileClauses(context, node.clauses, () => {
    builder.emit("ListAppend", list, compileOperand(context, node.element));
  });
  finishScratch(context, list, to);
}

export function compileDictComprehension(
  context: FunctionContext,
  node: DictComprehension,
  to: number,
): void {
  const { builder, registers } = context;
  const isTemporary = !registers.isVariable(to);
  const dict = isTemporary ? to : registers.temporary();
  makeCells(context, node);
  builder.emit("NewDict", dict, 0, 0);
  compileClauses(context, node.clauses, () => {
    const value = compileStableOperand(context, node.value, [node.key]);
    builder.emit("SetIndex", value, dict, compileOperand(context, node.key));
  });
  finishScratch(context, dict, to);
}

/** The body of a generator expression, whose first iterable is in register 0. */
export function compileGeneratorBody(context: FunctionContext, node: GeneratorExpression): void {
  const { builder, registers } = context;
  const body = () => {
    builder.emit("Yield", registers.temporary(), compileOperand(context, node.element));
  };
  compileClauses(context, node.clauses, body, 0);
}

/** A set of the values of a tuple, which are evaluated before any is added. */
export function compileSet(context: FunctionContext, node: SetDisplay, to: number): void {
  const window = openWindow(context, to);
  const values = context.registers.temporary();
  const items = node.elements.map((element) => constantValue(context.tables, element));
  if (items.every((item) => item !== undefined)) {
    loadLiteral(context, literalOf(context, { kind: "tuple", items }), values);
  } else compileTuple(context, node.elements, values);
  compileNativeRun(context, "set", window, 1, to);
}

export function compileSetComprehension(
  context: FunctionContext,
  node: SetComprehension,
  to: number,
): void {
  const { builder, registers } = context;
  const set = registers.isVariable(to) ? registers.temporary() : to;
  makeCells(context, node);
  compileNativeRun(context, "set", openWindow(context, set), 0, set);
  compileClauses(context, node.clauses, () => {
    builder.emit("ListAppend", set, compileOperand(context, node.element));
  });
  finishScratch(context, set, to);
}

/** New cells for the variables of a comprehension's own scope that functions capture. */
function makeCells(context: FunctionContext, node: DictComprehension | SetComprehension): void {
  for (const symbol of context.tables.scopeOf(node).symbols.values()) {
    const cell = context.variables.get(symbol);
    if (cell === undefined || !symbol.isCaptured) continue;
    loadSingleton(context, "unbound", cell);
    context.builder.emit("NewCell", cell);
  }
}

/** Nested loops with conditions; `body` is compiled once, inside all of them. */
function compileClauses(
  context: FunctionContext,
  clauses: readonly ComprehensionClause[],
  body: () => void,
  begun?: number,
): void {
  const [clause, ...inner] = clauses;
  if (clause === undefined) {
    const mark = context.registers.mark();
    body();
    context.registers.release(mark);
    return;
  }
  const turn = (next: Label) => {
    for (const condition of clause.conditions) jumpIf(context, condition, false, next);
    compileClauses(context, inner, body);
  };
  compileLoop(context, clause, turn, begun);
}
