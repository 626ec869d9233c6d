/**
 * `with`: what a context manager does before its body, and after it whichever way it is left.
 *
 *     exit = manager.__exit__, found on its class; value = manager.__enter__()
 *     target = value, body           covered
 *     action = 0; jump to leave
 *   caught:
 *     exit(class, exception, None); true: jump to end
 *     raise again
 *   leave:
 *     exit(None, None, None)
 *     action 0: go on, else: leave as asked
 *   end:
 */
import { InternalError } from "@vipera/diagnostics";
import type { WithItem, WithStatement } from "@vipera/parser";
import { natives } from "@vipera/spec";
import { storeTarget } from "./compile-assignment.ts";
import { compileTo } from "./compile-expression.ts";
import { compileBlock } from "./compile-statement.ts";
import {
  caughtRegister,
  compileActions,
  compileCovered,
  forgetTemporaries,
} from "./compile-try.ts";
import { type FinallyFlow, type FunctionContext, startStatement } from "./function-context.ts";
import type { Label } from "./instruction-builder.ts";
import { loadLiteral, loadSingleton } from "./literals.ts";
import { preludeFunctionLiteral } from "./variables.ts";

export function compileWith(context: FunctionContext, node: WithStatement): void {
  compileItems(context, node.items, () => compileBlock(context, node.body));
}

/** The managers of one statement stand inside one another. */
function compileItems(
  context: FunctionContext,
  [item, ...inner]: readonly WithItem[],
  body: () => void,
): void {
  if (item === undefined) {
    body();
    return;
  }
  const { builder, registers } = context;
  const mark = registers.mark();
  const flow: FinallyFlow = {
    kind: "finally",
    label: builder.label(),
    action: registers.temporary(),
    value: registers.temporary(),
    exits: [],
  };
  const exit = registers.temporary();
  const entered = enter(context, item, exit);
  context.flow.push(flow);
  let handler: Label = 0;
  const peak = registers.measure(() => {
    const covered = compileCovered(context, flow.value, () => {
      if (item.target !== undefined) storeTarget(context, item.target, entered);
      registers.release(entered);
      compileItems(context, inner, body);
    });
    handler = covered.handler;
  });
  context.flow.pop();
  builder.emit("LoadInteger", flow.action, 0);
  builder.emitJump("Jump", [], flow.label);
  builder.place(handler);
  forgetTemporaries(context, peak);
  const end = builder.label();
  passException(context, exit, flow.value, end);
  builder.place(flow.label);
  const window = callExit(context, exit, () => {
    for (let count = 0; count < 3; count += 1)
      loadSingleton(context, "none", registers.temporary());
  });
  registers.release(window);
  compileActions(context, flow);
  builder.place(end);
  registers.release(mark);
}

/** Finds both methods and calls the first. @returns The register with what it answers. */
function enter(context: FunctionContext, item: WithItem, exit: number): number {
  const { builder, registers } = context;
  startStatement(context, item.context.span.start);
  const window = registers.run(2);
  const manager = registers.temporary();
  compileTo(context, item.context, manager);
  findMethod(context, manager, "__exit__", exit);
  findMethod(context, manager, "__enter__", window);
  builder.emit("Call", window, 0);
  registers.release(window + 1);
  return window;
}

/** The prelude looks the method up on the class of the manager. */
function findMethod(context: FunctionContext, manager: number, name: string, to: number): void {
  const { builder, registers, tables } = context;
  const symbol = tables.program.hooks.get("special_method");
  if (symbol === undefined) throw new InternalError("compileProgram", "no special_method");
  const window = registers.run(4);
  loadLiteral(context, preludeFunctionLiteral(context, symbol), window);
  builder.emit("Move", window + 2, manager);
  builder.emit("LoadConstant", window + 3, tables.constants.string(name));
  builder.emit("Call", window, 2);
  builder.emit("Move", to, window);
  registers.release(window);
}

/** Calls `__exit__` with three arguments. @returns The register with its answer. */
function callExit(context: FunctionContext, exit: number, fill: () => void): number {
  const { builder, registers } = context;
  const window = registers.run(2);
  builder.emit("Move", window, exit);
  fill();
  builder.emit("Call", window, 3);
  return window;
}

/** Tells `__exit__` of the exception, which is raised again unless the answer is true. */
function passException(
  context: FunctionContext,
  exit: number,
  exception: number,
  end: Label,
): void {
  const { builder, registers } = context;
  builder.emit("Move", caughtRegister(context), exception);
  const answer = callExit(context, exit, () => {
    const kind = registers.temporary();
    const inner = registers.run(3);
    builder.emit("Move", inner + 2, exception);
    builder.emit("CallNative", inner, 1, classOfValue);
    builder.emit("Move", kind, inner);
    registers.release(inner);
    builder.emit("Move", registers.temporary(), exception);
    loadSingleton(context, "none", registers.temporary());
  });
  builder.emitJump("JumpIfTrue", [answer], end);
  registers.release(answer);
  builder.emit("Reraise", exception);
}

/** Number of the built-in function type. */
const classOfValue = natives.find(({ name }) => name === "type")?.id ?? 0;
