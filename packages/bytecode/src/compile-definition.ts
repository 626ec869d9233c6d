/**
 * `def` and `lambda` where they stand, which make a function object of a function that is compiled
 * by itself.
 */
import { InternalError } from "@vipera/diagnostics";
import type { Expression, FunctionDefinition, Lambda, Parameters } from "@vipera/parser";
import type { Scope } from "@vipera/program";
import { compileRun } from "./compile-display.ts";
import type { FunctionContext } from "./function-context.ts";
import { constantValue, singletonOperand } from "./literals.ts";
import { ownRegister, resolutionOf, storeName } from "./variables.ts";

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
  makeFunction(context, context.tables.scopeOf(node), node.parameters, to);
  if (own === undefined) storeName(context, resolution, to);
}

export function compileLambda(context: FunctionContext, node: Lambda, to: number): void {
  makeFunction(context, context.tables.scopeOf(node), node.parameters, to);
}

/** Defaults are evaluated now; cells of captured variables go along. */
function makeFunction(
  context: FunctionContext,
  scope: Scope,
  parameters: Parameters,
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
