/**
 * Calls of functions, methods and classes, with any arguments.
 *
 *   window   R[w]            R[w+1]   R[w+2] ...
 *            callee, result  -        arguments, evaluated in place
 *
 * A call whose result goes to the topmost temporary has its window there, so that `f(g(x))` moves
 * nothing.
 */
import { diagnose, InternalError } from "@vipera/diagnostics";
import type { Attribute, Call, Expression, PrintCall } from "@vipera/parser";
import { nameAskedFor, privateName, type Resolution } from "@vipera/program";
import { limitRows, type Native, natives } from "@vipera/spec";
import { isCalledConstant } from "./called-constants.ts";
import { compileOperand, compileTo } from "./compile-expression.ts";
import { compileLocals } from "./compile-hook-call.ts";
import { compileNativeCall } from "./compile-native-call.ts";
import { compileSpreadCall } from "./compile-spread-call.ts";
import { compileSuper, isSuper } from "./compile-super.ts";
import { type FunctionContext, type Literal, passLine } from "./function-context.ts";
import { missingDefaults } from "./default-arguments.ts";
import { loadLiteral, loadSingleton } from "./literals.ts";
import {
  emitGlobal,
  literalOfResolution,
  loadName,
  noteMethod,
  ownRegister,
  resolutionOf,
} from "./variables.ts";

const nativeByName = new Map(natives.map((row) => [row.name, row]));

export function nativeNamed(name: string): Native {
  const row = nativeByName.get(name);
  if (row === undefined) throw new InternalError("compileProgram", `no native function ${name}`);
  return row;
}

/** The first register of a window whose result goes to `to`. */
export function openWindow(context: FunctionContext, to: number): number {
  const { registers } = context;
  const isTop = !registers.isVariable(to) && to === registers.mark() - 1;
  const window = isTop ? to : registers.temporary();
  registers.temporary();
  return window;
}

/** Brings the result of a window to where it is wanted. */
export function closeWindow(context: FunctionContext, window: number, to: number): void {
  if (window !== to) context.builder.emit("Move", to, window);
}

/** Evaluates arguments into the registers after a window's first two. */
export function compileArguments(context: FunctionContext, nodes: readonly Expression[]): void {
  for (const node of nodes) compileTo(context, node, context.registers.temporary());
}

/** Whether a call has too many arguments; reported at the place of the call. */
export function isTooLong(context: FunctionContext, node: Call | PrintCall): boolean {
  const limit = limitRows.callArguments.value;
  const keywords = node.kind === "Call" ? node.keywords.length : 0;
  const found = node.arguments.length + keywords;
  if (found <= limit) return false;
  const place = { file: context.file, span: node.span };
  context.tables.report(diagnose("VP4002", place, { found, limit }));
  return true;
}

export function compileCall(context: FunctionContext, node: Call, to: number): void {
  if (isTooLong(context, node)) return;
  const { callee } = node;
  const isNamed = callee.kind === "Name" || context.tables.program.resolutions.has(callee);
  const resolution = isNamed ? resolutionOf(context, callee) : undefined;
  if (resolution?.kind === "reduceByArgument") {
    compileReduce(context, node, resolution, to);
    return;
  }
  if (isCalledConstant(node, resolution)) {
    compileTo(context, callee, to);
    return;
  }
  if (resolution?.kind === "locals") {
    compileLocals(context, to);
    return;
  }
  const native = nativeOf(resolution);
  const asked = nameAskedFor(node, context.tables.program.resolutions);
  if (asked !== undefined) noteMethod(context, asked);
  const isSuperValue: boolean = isSuper(context, node);
  if (isSuperValue) {
    const window = openWindow(context, to);
    compileArguments(context, node.arguments);
    context.builder.emit("CallNative", window, 2, nativeNamed("prelude._bind").id);
    closeWindow(context, window, to);
    return;
  }
  if (callee.kind === "Attribute" && resolution === undefined) {
    const { object } = callee;
    if (isSuper(context, object)) {
      const load = (register: number) => compileSuper(context, object, callee.name, register);
      const isSpread = node.starArgument !== undefined || node.doubleStarArgument !== undefined;
      if (isSpread) compileSpreadCall(context, node, load, to);
      else compileValueCall(context, node, load, to);
      return;
    }
  }
  if (native !== undefined && compileNativeCall(context, node, native, to)) return;
  if (node.starArgument !== undefined || node.doubleStarArgument !== undefined) {
    compileSpreadCall(
      context,
      node,
      (register) => loadCallee(context, node, resolution, register),
      to,
    );
  } else if (callee.kind === "Attribute" && resolution === undefined && isMethod(callee)) {
    compileMethodCall(context, node, callee, to);
  } else if (canCallGlobal(context, node, resolution)) {
    compileGlobalCall(context, node, resolution, to);
  } else {
    compileValueCall(
      context,
      node,
      (register) => loadCallee(context, node, resolution, register),
      to,
    );
  }
}

/** Whether an attribute that is called is looked for where methods are: every name but one. */
function isMethod({ name }: Attribute): boolean {
  return name !== "__class__";
}

/** The native function that a name calls: of its own, or the maker of a class. */
export function nativeOf(resolution: Resolution | undefined): Native | undefined {
  if (resolution?.kind === "native") return resolution.native;
  return resolution?.kind === "class" ? resolution.maker : undefined;
}

function loadCallee(
  context: FunctionContext,
  node: Call,
  resolution: Resolution | undefined,
  to: number,
): void {
  if (resolution === undefined) compileTo(context, node.callee, to);
  else loadName(context, resolution, to);
}

/** A call of a value: the callee is evaluated first. */
export function compileValueCall(
  context: FunctionContext,
  node: Call,
  loadFunction: (register: number) => void,
  to: number,
): void {
  const { builder, tables } = context;
  const window = openWindow(context, to);
  loadFunction(window);
  compileArguments(context, node.arguments);
  compileArguments(
    context,
    node.keywords.map(({ value }) => value),
  );
  passLine(context, node.span.start);
  const count = node.arguments.length + node.keywords.length;
  if (node.keywords.length === 0) {
    builder.emit("Call", window, count);
  } else {
    const names = tables.constants.names(node.keywords.map(({ name }) => name));
    builder.emit("CallKeyword", window, count, names);
  }
  closeWindow(context, window, to);
}

/** A call of a constant function, such as one of the prelude. */
export function compileLiteralCall(
  context: FunctionContext,
  node: Call,
  literal: Literal,
  to: number,
): void {
  compileValueCall(context, node, (register) => loadLiteral(context, literal, register), to);
}

/**
 * Whether the callee may be looked up after the arguments: nothing they do can be told from looking
 * it up before, because the name is bound once for all, or they can neither raise nor bind.
 */
function canCallGlobal(
  context: FunctionContext,
  node: Call,
  resolution: Resolution | undefined,
): resolution is Extract<Resolution, { kind: "global" }> {
  if (resolution?.kind !== "global" || node.keywords.length > 0) return false;
  const isVariable = ownRegister(context, resolution) !== undefined;
  if (isVariable || literalOfResolution(context, resolution) !== undefined) return false;
  const isFixed = resolution.symbol.definition !== undefined && !resolution.symbol.isDeleted;
  if (isFixed && !resolution.mayBeUnbound) return true;
  return node.arguments.every((argument) => isInert(context, argument));
}

/** Whether evaluating an expression surely has no effect and raises nothing. */
function isInert(context: FunctionContext, node: Expression): boolean {
  if (/Literal$/u.test(node.kind)) return true;
  if (node.kind !== "Name") return false;
  const resolution = resolutionOf(context, node);
  return !("mayBeUnbound" in resolution) || !resolution.mayBeUnbound;
}

function compileGlobalCall(
  context: FunctionContext,
  node: Call,
  resolution: Extract<Resolution, { kind: "global" }>,
  to: number,
): void {
  const { definition, isDeleted } = resolution.symbol;
  const given = node.arguments.length;
  const window = openWindow(context, to);
  compileArguments(context, node.arguments);
  const isKnown = definition !== undefined && !isDeleted;
  const defaults = isKnown ? missingDefaults(context, definition, given) : [];
  for (const literal of defaults) loadLiteral(context, literal, context.registers.temporary());
  const slot = context.tables.globalSlot(resolution.symbol);
  emitGlobal(context, resolution, "CallGlobal", window, given + defaults.length, slot);
  closeWindow(context, window, to);
}

function compileMethodCall(
  context: FunctionContext,
  node: Call,
  callee: Extract<Expression, { kind: "Attribute" }>,
  to: number,
): void {
  const { builder, tables } = context;
  const window = openWindow(context, to);
  compileArguments(context, [callee.object, ...node.arguments]);
  compileArguments(
    context,
    node.keywords.map(({ value }) => value),
  );
  const count = 1 + node.arguments.length + node.keywords.length;
  const name = tables.attributeName(privateName(context.scope, callee.name));
  const hasClasses = tables.hints.hasClasses;
  noteMethod(context, callee.name, callee.name === "sort" && count === 1 && !hasClasses);
  if (node.keywords.length === 0) {
    builder.emit("CallMethod", window, count, name, tables.hints.method(callee.name));
  } else {
    const names = tables.constants.names(node.keywords.map(({ name: keyword }) => keyword));
    builder.emit("CallMethodKeyword", window, count, name, names);
  }
  closeWindow(context, window, to);
}

/** `reduce` with a callable first argument is the built-in, otherwise parallel's. */
function compileReduce(
  context: FunctionContext,
  node: Call,
  resolution: Extract<Resolution, { kind: "reduceByArgument" }>,
  to: number,
): void {
  const { builder, registers } = context;
  const window = openWindow(context, to);
  compileArguments(context, node.arguments);
  const mark = registers.mark();
  const test = registers.run(3);
  builder.emit("Move", test + 2, window + 2);
  builder.emit("CallNative", test, 1, nativeNamed("callable").id);
  registers.release(mark);
  const isParallel = builder.label();
  const chosen = builder.label();
  builder.emitJump("JumpIfFalse", [test], isParallel);
  loadName(context, resolution.builtin, window);
  builder.emitJump("Jump", [], chosen);
  builder.place(isParallel);
  loadName(context, resolution.parallel, window);
  builder.place(chosen);
  builder.emit("Call", window, node.arguments.length);
  closeWindow(context, window, to);
}

/** Calls a native function with positional arguments. */
export function compileNative(
  context: FunctionContext,
  name: string,
  nodes: readonly Expression[],
  to: number,
): void {
  const window = openWindow(context, to);
  compileArguments(context, nodes);
  compileNativeRun(context, name, window, nodes.length, to);
}

/** Calls a native function whose arguments are in a window already. */
export function compileNativeRun(
  context: FunctionContext,
  name: string,
  window: number,
  count: number,
  to: number,
): void {
  context.builder.emit("CallNative", window, count, nativeNamed(name).id);
  closeWindow(context, window, to);
}

/** The function form of print; its value is None. */
export function compilePrintCall(context: FunctionContext, node: PrintCall, to: number): void {
  if (isTooLong(context, node)) return;
  const { builder, registers } = context;
  const [first, ...others] = node.arguments;
  const isPlain = node.separator === undefined && node.end === undefined;
  const mark = registers.mark();
  if (isPlain && node.starArgument === undefined && others.length === 0) {
    if (first !== undefined) builder.emit("PrintItem", compileOperand(context, first));
    builder.emit("PrintNewline");
    registers.release(mark);
    loadSingleton(context, "none", to);
    return;
  }
  if (node.starArgument !== undefined) {
    compilePrintSpread(context, node, node.starArgument, to);
    return;
  }
  const window = openWindow(context, to);
  const separator = registers.temporary();
  const end = registers.temporary();
  compileArguments(context, node.arguments);
  compileOption(context, node.separator, separator);
  compileOption(context, node.end, end);
  compileNativeRun(context, "print", window, 2 + node.arguments.length, to);
}

/** An omitted separator or end is None. */
function compileOption(context: FunctionContext, node: Expression | undefined, to: number): void {
  if (node === undefined) loadSingleton(context, "none", to);
  else compileTo(context, node, to);
}

/** `print(a, *b)`: the values, behind separator and end, become the tuple of a spread call. */
function compilePrintSpread(
  context: FunctionContext,
  node: PrintCall,
  star: Expression,
  to: number,
): void {
  const { builder, registers, tables } = context;
  const window = openWindow(context, to);
  const tuple = registers.temporary();
  const dict = registers.temporary();
  const list = registers.temporary();
  const first = registers.mark();
  compileOptionValue(context, node.separator, registers.temporary(), " ");
  compileOptionValue(context, node.end, registers.temporary(), "\n");
  compileArguments(context, node.arguments);
  builder.emit("NewList", list, first, 2 + node.arguments.length);
  registers.release(first);
  extendToTuple(context, list, star, tuple);
  loadSingleton(context, "unbound", dict);
  const id = nativeNamed("print").id;
  builder.emit("LoadConstant", window, tables.constants.add({ kind: "native", id }));
  builder.emit("CallSpread", window);
  closeWindow(context, window, to);
}

/** The tuple of a list's values and those of an iterable. */
export function extendToTuple(
  context: FunctionContext,
  list: number,
  star: Expression,
  to: number,
): void {
  const { builder, registers, tables } = context;
  const mark = registers.mark();
  const window = registers.run(4);
  compileTo(context, star, window + 3);
  builder.emit("Move", window + 2, list);
  builder.emit("CallMethod", window, 2, tables.attributeName("extend"), 0);
  builder.emit("Move", window + 2, list);
  compileNativeRun(context, "tuple", window, 1, to);
  registers.release(mark);
}

function compileOptionValue(
  context: FunctionContext,
  node: Expression | undefined,
  to: number,
  otherwise: string,
): void {
  if (node !== undefined) compileTo(context, node, to);
  else context.builder.emit("LoadConstant", to, context.tables.constants.string(otherwise));
}
