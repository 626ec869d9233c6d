/**
 * What the compiler itself leaves to functions of the prelude, and the dict of `locals()`.
 */
import { InternalError } from "@vipera/diagnostics";
import type { operatorHooks } from "@vipera/spec";
import type { FunctionContext } from "./function-context.ts";
import { loadLiteral } from "./literals.ts";
import { preludeFunctionLiteral } from "./variables.ts";

/** Calls a function of the prelude with one argument, which `fill` brings into a register. */
export function callHook(
  context: FunctionContext,
  name: (typeof operatorHooks)[number],
  to: number,
  fill: (register: number) => void,
): void {
  const { builder, registers, tables } = context;
  const symbol = tables.program.hooks.get(name);
  if (symbol === undefined) throw new InternalError("compileProgram", `no ${name}`);
  const mark = registers.mark();
  const window = registers.run(3);
  loadLiteral(context, preludeFunctionLiteral(context, symbol), window);
  fill(window + 2);
  builder.emit("Call", window, 1);
  builder.emit("Move", to, window);
  registers.release(mark);
}

/** `locals()`: a dict of the variables of the function that have a value now. */
export function compileLocals(context: FunctionContext, to: number): void {
  const { builder, registers, scope } = context;
  const mark = registers.mark();
  const dict = registers.temporary();
  const value = registers.temporary();
  const key = registers.temporary();
  builder.emit("NewDict", dict, 0, 0);
  const own = [...scope.symbols.values()].filter(({ alias }) => alias === undefined);
  for (const symbol of [...own, ...scope.freeSymbols]) {
    const cell = context.freeCells.get(symbol);
    const register = context.variables.get(symbol) ?? cell;
    if (register === undefined) continue;
    if (cell === undefined && !symbol.isCaptured) context.unchecked.add(symbol);
    const isInCell = cell !== undefined || symbol.isCaptured;
    builder.emit(isInCell ? "GetCell" : "Move", value, register);
    const next = builder.label();
    builder.emitJump("JumpIfUnbound", [value], next);
    builder.emit("LoadConstant", key, context.tables.constants.string(symbol.name));
    builder.emit("SetIndex", value, dict, key);
    builder.place(next);
  }
  builder.emit("Move", to, dict);
  registers.release(mark);
}
