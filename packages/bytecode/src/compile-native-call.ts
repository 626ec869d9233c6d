/**
 * Calls of native functions known when compiling, without look-up, keywords become positions.
 *
 * What a native function does not take itself (a key function for sorted) its twin in the prelude
 * does; it has Python's own signature. A native function in Python is its twin. Calls that fit
 * neither are left to the general call, where the virtual machine raises what Python raises.
 */
import type { Call, Expression } from "@vipera/parser";
import { type Native, nativeKeywords } from "@vipera/spec";
import { closeWindow, compileArguments, compileLiteralCall, openWindow } from "./compile-call.ts";
import { compileTo } from "./compile-expression.ts";
import { compileShortCall } from "./compile-short-call.ts";
import { compileSpreadCall } from "./compile-spread-call.ts";
import type { FunctionContext, Literal } from "./function-context.ts";
import { loadLiteral, loadSingleton } from "./literals.ts";
import { noteNativeCall, noteNativeValue, preludeFunctionLiteral } from "./variables.ts";

/** Functions that leave the work to their twin from this many arguments on. */
const twinFrom: ReadonlyMap<string, number> = new Map([
  ["dict", 1],
  ["int", 1],
  ["iter", 2],
  ["next", 2],
]);

/** Compiles the call if it can be one; false leaves it to the general call. */
export function compileNativeCall(
  context: FunctionContext,
  node: Call,
  native: Native,
  to: number,
): boolean {
  const hasStars = node.starArgument !== undefined || node.doubleStarArgument !== undefined;
  const positions = keywordPositions(node, native);
  const isOrdinary = positions !== undefined && fits(node, native, positions);
  const isDirect = isOrdinary && !hasStars;
  if (isDirect && compileShortCall(context, node, native.name, to)) return true;
  if (native.inPython === true) {
    const twin = context.tables.program.hooks.get(
      isDirect && native.simple !== "" ? native.simple : native.twin,
    );
    if (twin === undefined || (!isDirect && !native.wider)) return false;
    compileTwin(context, node, preludeFunctionLiteral(context, twin), to);
    return true;
  }
  if (hasStars) return false;
  if (native.name === "dict" && node.keywords.length > 0) {
    return compileDictCall(context, node, native, to);
  }
  if (positions === undefined || !isOrdinary) return false;
  compilePlaced(context, node, native, positions, to);
  return true;
}

function compileTwin(context: FunctionContext, node: Call, literal: Literal, to: number): void {
  if (node.starArgument === undefined && node.doubleStarArgument === undefined) {
    compileLiteralCall(context, node, literal, to);
    return;
  }
  const load = (register: number) => loadLiteral(context, literal, register);
  compileSpreadCall(context, node, load, to);
}

/** The position of each keyword argument; undefined when the function has no such parameter. */
function keywordPositions(node: Call, native: Native): readonly number[] | undefined {
  const names = nativeKeywords[native.name] ?? [];
  const positions: number[] = [];
  for (const { name } of node.keywords) {
    const position = names.indexOf(name);
    const isTaken = position < node.arguments.length || positions.includes(position);
    if (position < 0 || isTaken || native.variadic) return undefined;
    positions.push(position);
  }
  return positions;
}

/** Whether every required parameter has an argument and none is too many. */
function fits(node: Call, native: Native, positions: readonly number[]): boolean {
  const given = node.arguments.length;
  if (given > native.parameters.length && !native.variadic) return false;
  return native.parameters.every(
    ({ optional }, index) => optional || index < given || positions.includes(index),
  );
}

function compilePlaced(
  context: FunctionContext,
  node: Call,
  native: Native,
  positions: readonly number[],
  to: number,
): void {
  const { builder, registers } = context;
  const window = openWindow(context, to);
  compileArguments(context, node.arguments);
  const given = node.arguments.length;
  const count = Math.max(given, ...positions.map((position) => position + 1));
  const { hints, program } = context.tables;
  const hasClasses = hints.hasClasses || program.hooks.has("list_of");
  if (hasClasses || count >= (twinFrom.get(native.name) ?? Infinity))
    noteNativeValue(context, native);
  else noteNativeCall(context, native);
  const first = registers.run(count - given) - given;
  for (const [index, { value }] of node.keywords.entries()) {
    compileTo(context, value, first + (positions[index] ?? 0));
  }
  for (let position = given; position < count; position += 1) {
    if (!positions.includes(position)) loadSingleton(context, "unbound", first + position);
  }
  builder.emit("CallNative", window, count, native.id);
  closeWindow(context, window, to);
}

/** `dict(source, name=value)`: the dict of the source, then the keywords as entries. */
function compileDictCall(
  context: FunctionContext,
  node: Call,
  native: Native,
  to: number,
): boolean {
  if (node.arguments.length > 1) return false;
  if (node.arguments.length === 1) noteNativeValue(context, native);
  const { builder, registers, tables } = context;
  const values: readonly Expression[] = node.keywords.map(({ value }) => value);
  const source = registers.run(node.arguments.length);
  for (const argument of node.arguments) compileTo(context, argument, source);
  const first = registers.mark();
  compileArguments(context, values);
  const window = registers.run(2 + node.arguments.length);
  if (node.arguments.length === 1) builder.emit("Move", window + 2, source);
  builder.emit("CallNative", window, node.arguments.length, native.id);
  const key = registers.temporary();
  for (const [index, { name }] of node.keywords.entries()) {
    builder.emit("LoadConstant", key, tables.constants.string(name));
    builder.emit("SetIndex", first + index, window, key);
  }
  builder.emit("Move", to, window);
  return true;
}
