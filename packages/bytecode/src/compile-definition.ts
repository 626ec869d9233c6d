/**
 * `def` and `lambda` where they stand, which make a function object of a function that is compiled
 * by itself.
 */
import { InternalError } from "@vipera/diagnostics";
import type {
  ClassDefinition,
  Expression,
  FunctionDefinition,
  GeneratorExpression,
  Lambda,
  Parameters,
  Statement,
} from "@vipera/parser";
import type { Scope } from "@vipera/program";
import { descriptorsModule } from "@vipera/spec";
import { closeWindow, nativeNamed, openWindow } from "./compile-call.ts";
import { compileRun } from "./compile-display.ts";
import { compileTo } from "./compile-expression.ts";
import { beginIteration } from "./compile-loop.ts";
import type { FunctionContext } from "./function-context.ts";
import { constantValue, loadLiteral, loadSingleton, singletonOperand } from "./literals.ts";
import { ownRegister, preludeFunctionLiteral, resolutionOf, storeName } from "./variables.ts";

export function compileFunctionDefinition(
  context: FunctionContext,
  node: FunctionDefinition,
): void {
  const { program } = context.tables;
  const resolution = resolutionOf(context, node);
  const isNameOfModule = resolution.kind === "global";
  if (isNameOfModule && !program.liveSymbols.has(resolution.symbol)) return;
  const own = ownRegister(context, resolution);
  const to = own ?? context.registers.temporary();
  decorate(context, node.decorators, to, (register) => {
    makeFunction(context, context.tables.scopeOf(node), node.parameters, register);
    const text = docStringOf(context, node);
    if (typeof text === "string") storeDocString(context, text, register);
  });
  if (own === undefined) storeName(context, resolution, to);
}

/** Evaluates decorators, then makes the value, then calls them from the last to the first. */
function decorate(
  context: FunctionContext,
  decorators: readonly Expression[],
  to: number,
  make: (to: number) => void,
): void {
  if (decorators.length === 0) {
    make(to);
    return;
  }
  const { builder, registers } = context;
  const mark = registers.mark();
  const windows = decorators.map((decorator) => {
    const window = registers.run(2);
    compileTo(context, decorator, window);
    return window;
  });
  const value = registers.temporary();
  make(value);
  let made = value;
  for (const window of windows.reverse()) {
    if (made !== window + 2) builder.emit("Move", window + 2, made);
    builder.emit("Call", window, 1);
    made = window;
  }
  builder.emit("Move", to, made);
  registers.release(mark);
}

/**
 * `class`: makes the class, then runs its body, which gives it attributes.
 *
 *   window   R[w]    R[w+1]   R[w+2]  R[w+3]   R[w+4]   R[w+5]
 *            class   -        name    module   bases    order: of several bases only
 *            class   body     -       class
 */
export function compileClassDefinition(context: FunctionContext, node: ClassDefinition): void {
  const { builder, registers, tables } = context;
  const mark = registers.mark();
  const resolution = resolutionOf(context, node);
  const isOfProgram = context.module.name !== descriptorsModule;
  const isLive = resolution.kind !== "global" || tables.program.liveSymbols.has(resolution.symbol);
  if (!isOfProgram && !isLive) return;
  const to = registers.temporary();
  decorate(context, node.decorators, to, (register) => {
    const window = registers.run(4);
    const module = context.module.isEntry ? "__main__" : context.module.name;
    const count = compileBases(context, node);
    builder.emit("LoadConstant", window + 2, tables.constants.string(node.name));
    builder.emit("LoadConstant", window + 3, tables.constants.string(module));
    builder.emit("CallNative", window, count + 2, nativeNamed("prelude._class").id);
    if (docStringOf(context, node) !== undefined || !node.body.every(isEmpty)) {
      makeFunction(context, tables.scopeOf(node), noParameters, window + 1);
      builder.emit("Move", window + 3, window);
      builder.emit("Call", window + 1, 1);
    }
    builder.emit("Move", register, window);
  });
  storeName(context, resolution, to);
  registers.release(mark);
}

/** Whether a statement does nothing. */
function isEmpty(statement: Statement): boolean {
  if (statement.kind === "PassStatement") return true;
  return statement.kind === "ExpressionStatement" && statement.value.kind === "StringLiteral";
}

/** What `__doc__` of a definition is; undefined in a program that cannot ask for it. */
function docStringOf(
  { module, tables }: FunctionContext,
  { body: [first] }: ClassDefinition | FunctionDefinition,
): string | null | undefined {
  if (!tables.program.keepsDocStrings || module.isStandard) return undefined;
  const isString = first?.kind === "ExpressionStatement" && first.value.kind === "StringLiteral";
  return isString ? first.value.value : null;
}

/** Gives a class its text, at the beginning of its body. */
export function compileDocString(context: FunctionContext, node: ClassDefinition): void {
  const text = docStringOf(context, node);
  if (text !== undefined) storeDocString(context, text, context.namespace ?? 0);
}

/** Stores the `__doc__` of the function or class in a register. */
function storeDocString(context: FunctionContext, text: string | null, object: number): void {
  const { builder, registers, tables } = context;
  const mark = registers.mark();
  const value = registers.temporary();
  if (text === null) loadSingleton(context, "none", value);
  else builder.emit("LoadConstant", value, tables.constants.string(text));
  const name = tables.attributeName("__doc__");
  builder.emit("SetAttribute", value, object, name, 0);
  registers.release(mark);
}

/** The tuple of bases in the next register, and their order behind it; how many they are. */
function compileBases(context: FunctionContext, { bases }: ClassDefinition): number {
  const { builder, registers } = context;
  const to = registers.temporary();
  if (bases.length < 2) {
    const run = registers.mark();
    const first = bases.length === 0 ? 0 : compileRun(context, bases);
    builder.emit("NewTuple", to, first, bases.length);
    registers.release(run);
    return 1;
  }
  const window = registers.run(3);
  const symbol = context.tables.program.hooks.get("merge_orders");
  if (symbol === undefined) throw new InternalError("compileProgram", "no merge_orders");
  loadLiteral(context, preludeFunctionLiteral(context, symbol), window);
  const run = registers.mark();
  builder.emit("NewTuple", to, compileRun(context, bases), bases.length);
  registers.release(run);
  builder.emit("Move", window + 2, to);
  builder.emit("Call", window, 1);
  return 2;
}

export function compileLambda(context: FunctionContext, node: Lambda, to: number): void {
  makeFunction(context, context.tables.scopeOf(node), node.parameters, to);
}

/** The function of a generator expression, called with the iteration it begins with. */
export function compileGeneratorExpression(
  context: FunctionContext,
  node: GeneratorExpression,
  to: number,
): void {
  const window = openWindow(context, to);
  makeFunction(context, context.tables.scopeOf(node), noParameters, window);
  const [first] = node.clauses;
  if (first !== undefined) beginIteration(context, first.iterable);
  context.builder.emit("Call", window, 2);
  closeWindow(context, window, to);
}

const noParameters = { positional: [], star: undefined, doubleStar: undefined } as const;

/** Defaults are evaluated now; cells of captured variables go along. */
function makeFunction(
  context: FunctionContext,
  scope: Scope,
  parameters: Pick<Parameters, "positional">,
  to: number,
): void {
  const { builder, registers, tables } = context;
  const defaults = parameters.positional.flatMap(({ defaultValue }) =>
    defaultValue === undefined ? [] : [defaultValue],
  );
  const index = tables.functionIndex(scope);
  if (isMadeOnce(context, scope) && loadConstantFunction(context, index, defaults, to)) return;
  const mark = registers.mark();
  const tuple = tupleOf(context, defaults.length, () => compileRun(context, defaults));
  const closure = tupleOf(context, scope.freeSymbols.length, () => {
    const first = registers.run(scope.freeSymbols.length);
    for (const [position, symbol] of scope.freeSymbols.entries()) {
      const cell = context.variables.get(symbol) ?? context.freeCells.get(symbol);
      if (cell === undefined) throw new InternalError("compileProgram", `no cell: ${symbol.name}`);
      builder.emit("Move", first + position, cell);
    }
    return first;
  });
  builder.emit("MakeFunction", to, tuple, closure, index);
  registers.release(mark);
}

/** Whether the definition is executed at most once, so that one object for all times will do. */
function isMadeOnce(context: FunctionContext, scope: Scope): boolean {
  const { keepsDocStrings, opensFunctions } = context.tables.program;
  if ((keepsDocStrings || opensFunctions) && !context.module.isStandard) return false;
  const isInModule = context.scope.kind === "module" && context.loopDepth === 0;
  return isInModule && scope.freeSymbols.length === 0;
}

/** A function object that the linker places, when its defaults are constants. */
function loadConstantFunction(
  context: FunctionContext,
  index: number,
  defaults: readonly Expression[],
  to: number,
): boolean {
  const { constants } = context.tables;
  const items: number[] = [];
  for (const node of defaults) {
    const value = constantValue(context.tables, node);
    if (value === undefined) return false;
    items.push(constants.value(value));
  }
  const tuple = items.length === 0 ? undefined : constants.add({ kind: "tuple", items });
  const constant = constants.add({ kind: "function", index, defaults: tuple });
  context.builder.emit("LoadConstant", to, constant);
  return true;
}

/** A register with the tuple of a run of registers; None for none. */
function tupleOf(context: FunctionContext, count: number, fill: () => number): number {
  if (count === 0) return singletonOperand(context, "none");
  const to = context.registers.temporary();
  const mark = context.registers.mark();
  context.builder.emit("NewTuple", to, fill(), count);
  context.registers.release(mark);
  return to;
}
