/**
 * Calls with `*arguments` or `**keywords`, where positional arguments become one tuple, keyword
 * arguments one dict.
 *
 *   window   R[w]     R[w+1]   R[w+2]   R[w+3]
 *            callee   -        tuple    dict or unbound
 */
import type { Call, Expression, KeywordArgument } from "@vipera/parser";
import {
  closeWindow,
  compileArguments,
  extendToTuple,
  nativeNamed,
  openWindow,
} from "./compile-call.ts";
import { compileTo } from "./compile-expression.ts";
import { callHook } from "./compile-hook-call.ts";
import { type FunctionContext, passLine } from "./function-context.ts";
import { loadSingleton } from "./literals.ts";
import { emitRaise, trapNamed } from "./variables.ts";

const argumentTwice = trapNamed("argumentTwice");

/** @param loadFunction  Brings the callee into a register; it comes before the arguments. */
export function compileSpreadCall(
  context: FunctionContext,
  node: Call,
  loadFunction: (register: number) => void,
  to: number,
): void {
  const { builder, registers } = context;
  const window = openWindow(context, to);
  const tuple = registers.temporary();
  const dict = registers.temporary();
  loadFunction(window);
  const keywords = compilePositional(context, node, tuple);
  compileKeywords(context, node, keywords, dict);
  passLine(context, node.span.start);
  builder.emit("CallSpread", window);
  closeWindow(context, window, to);
}

/**
 * The tuple of positional arguments, in the end; Python evaluates the values of keywords before
 * `*arguments`, so they are evaluated in between.
 *
 * @returns The first register of the keywords' values.
 */
function compilePositional(context: FunctionContext, node: Call, tuple: number): number {
  const { builder, registers } = context;
  const list = registers.temporary();
  const count = node.arguments.length;
  const mark = registers.mark();
  compileArguments(context, node.arguments);
  const hasList = node.starArgument !== undefined && count > 0;
  builder.emit(
    hasList ? "NewList" : "NewTuple",
    hasList ? list : tuple,
    count === 0 ? 0 : mark,
    count,
  );
  registers.release(mark);
  const first = registers.mark();
  compileArguments(
    context,
    node.keywords.map(({ value }) => value),
  );
  if (node.starArgument !== undefined) {
    if (hasList) extendToTuple(context, list, node.starArgument, tuple);
    else compileStarTuple(context, node.starArgument, tuple);
  }
  return first;
}

function compileStarTuple(context: FunctionContext, star: Expression, tuple: number): void {
  const { builder, registers } = context;
  const mark = registers.mark();
  const window = registers.run(3);
  compileTo(context, star, window + 2);
  builder.emit("CallNative", window, 1, nativeNamed("tuple").id);
  builder.emit("Move", tuple, window);
  registers.release(mark);
}

/** The dict of keyword arguments; one that is given twice raises. */
function compileKeywords(context: FunctionContext, node: Call, first: number, dict: number): void {
  const { builder, registers, tables } = context;
  const { doubleStarArgument: mapping, keywords } = node;
  if (mapping === undefined && keywords.length === 0) {
    loadSingleton(context, "unbound", dict);
    return;
  }
  if (mapping === undefined) {
    builder.emit("NewDict", dict, 0, 0);
  } else {
    if (tables.program.hooks.has("mapping_of")) {
      callHook(context, "mapping_of", dict, (register) => compileTo(context, mapping, register));
    } else {
      compileTo(context, mapping, dict);
    }
    if (keywords.length > 0) copyMapping(context, dict);
  }
  const key = registers.temporary();
  for (const [index, keyword] of keywords.entries()) {
    builder.emit("LoadConstant", key, tables.constants.string(keyword.name));
    if (mapping !== undefined) raiseIfThere(context, node, keyword, dict, key);
    builder.emit("SetIndex", first + index, dict, key);
  }
}

/** The mapping of the program stays as it is. */
function copyMapping(context: FunctionContext, dict: number): void {
  const { builder, registers, tables } = context;
  const mark = registers.mark();
  const window = registers.run(3);
  builder.emit("Move", window + 2, dict);
  builder.emit("CallMethod", window, 1, tables.attributeName("iterkeys"), 0);
  const copy = registers.temporary();
  const [key, value] = [registers.temporary(), registers.temporary()];
  builder.emit("NewDict", copy, 0, 0);
  builder.emit("GetIterator", window, window);
  const end = builder.label();
  const next = builder.here();
  builder.emitJump("ForIterate", [window, key], end);
  builder.emit("GetIndex", value, dict, key);
  builder.emit("SetIndex", value, copy, key);
  builder.emitJump("Jump", [], next);
  builder.place(end);
  builder.emit("Move", dict, copy);
  registers.release(mark);
}

function raiseIfThere(
  context: FunctionContext,
  node: Call,
  keyword: KeywordArgument,
  dict: number,
  key: number,
): void {
  const { builder, registers } = context;
  const mark = registers.mark();
  const answer = registers.temporary();
  const next = builder.label();
  builder.emit("In", answer, key, dict);
  builder.emitJump("JumpIfFalse", [answer], next);
  const callee = node.callee.kind === "Name" ? node.callee.name : "<function>";
  const text = argumentTwice.text.replace("{s0}", callee).replace("{s1}", keyword.name);
  emitRaise(context, argumentTwice.exception, text);
  builder.place(next);
  registers.release(mark);
}
