/** Attributes of `super(kind, object)`. */
import { InternalError } from "@vipera/diagnostics";
import type { Call, Expression } from "@vipera/parser";
import { privateName } from "@vipera/program";
import { compileArguments } from "./compile-call.ts";
import type { FunctionContext } from "./function-context.ts";
import { loadLiteral } from "./literals.ts";
import { preludeFunctionLiteral, resolutionOf } from "./variables.ts";

/** Whether a node is `super(kind, object)`. */
export function isSuper(context: FunctionContext, node: Expression): node is Call {
  if (node.kind !== "Call" || node.callee.kind !== "Name" || node.arguments.length !== 2)
    return false;
  const resolution = resolutionOf(context, node.callee);
  return resolution.kind === "class" && resolution.class.name === "super";
}

/** `super(kind, object).name` in a register. */
export function compileSuper(context: FunctionContext, node: Call, name: string, to: number): void {
  const symbol = context.tables.program.hooks.get("super_attribute");
  if (symbol === undefined) throw new InternalError("compileProgram", "super outside a class");
  const { registers, builder, tables } = context;
  const mark = registers.mark();
  const window = registers.run(2);
  loadLiteral(context, preludeFunctionLiteral(context, symbol), window);
  compileArguments(context, node.arguments);
  builder.emit(
    "LoadConstant",
    registers.temporary(),
    tables.constants.string(privateName(context.scope, name)),
  );
  builder.emit("Call", window, 3);
  builder.emit("Move", to, window);
  registers.release(mark);
}
