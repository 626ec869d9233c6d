/**
 * try, except, else, finally, and every way to leave them.
 *
 *   except                            finally
 *     body            covered           body            covered
 *     else                              action = 0; jump to finally
 *     jump to end                     caught: action = 1
 *   handler:                          finally:
 *     match, bind, body ...             final body
 *     raise again                       action 0: go on, 1: raise again, else: leave as asked
 *   end:
 *
 * A handler stands behind what it covers, so that raising moves forward. One register of the
 * function holds the exception caught last, whatever the nesting: 2.7's bare `raise` means that
 * one.
 */
import { InternalError } from "@vipera/diagnostics";
import type {
  ExceptHandler,
  Expression,
  RaiseStatement,
  Statement,
  TryStatement,
} from "@vipera/parser";
import { storeTarget } from "./compile-assignment.ts";
import { compileOperand, compileStableOperand } from "./compile-expression.ts";
import { compileBlock } from "./compile-statement.ts";
import {
  type FinallyExit,
  type FinallyFlow,
  type FunctionContext,
  type LoopFlow,
  startStatement,
} from "./function-context.ts";
import { loadSingleton, singletonOperand } from "./literals.ts";

const memoryErrorAndAncestors = new Set([
  "MemoryError",
  "StandardError",
  "Exception",
  "BaseException",
  "object",
]);

export function compileTry(context: FunctionContext, node: TryStatement): void {
  if (node.finalbody.length === 0) compileExcept(context, node);
  else compileFinally(context, node);
}

/** The register of the exception caught last. */
export function caughtRegister(context: FunctionContext): number {
  const { caught } = context;
  if (caught === undefined) throw new InternalError("compileProgram", "no register for exceptions");
  return caught;
}

/** Compiles what a handler covers; the handlers of inner statements have been told before. */
export function compileCovered(
  context: FunctionContext,
  register: number,
  body: () => void,
): { readonly handler: number } {
  const { builder } = context;
  const start = builder.here();
  context.tryDepth += 1;
  body();
  context.tryDepth -= 1;
  const end = builder.here();
  const handler = builder.label();
  builder.cover({ start, end, target: handler, register });
  return { handler };
}

function compileExcept(context: FunctionContext, node: TryStatement): void {
  const { builder } = context;
  const caught = caughtRegister(context);
  const end = builder.label();
  let handler = 0;
  const peak = context.registers.measure(() => {
    handler = compileCovered(context, caught, () => compileBlock(context, node.body)).handler;
  });
  compileBlock(context, node.orelse);
  builder.emitJump("Jump", [], end);
  builder.place(handler);
  if (node.handlers.some((clause) => catchesMemoryError(context, clause))) {
    forgetTemporaries(context, peak);
  }
  for (const clause of node.handlers) compileHandler(context, clause, caught, end);
  if (node.handlers.at(-1)?.type !== undefined) builder.emit("Reraise", caught);
  builder.place(end);
}

/** Whether a clause may catch MemoryError: only a name of another class says that it does not. */
function catchesMemoryError(context: FunctionContext, { type }: ExceptHandler): boolean {
  if (type === undefined) return true;
  if (type.kind === "TupleDisplay") {
    return type.elements.some((part) => isAncestorOfMemoryError(context, part));
  }
  return isAncestorOfMemoryError(context, type);
}

function isAncestorOfMemoryError(context: FunctionContext, node: Expression): boolean {
  const resolution = context.tables.program.resolutions.get(node);
  return resolution?.kind !== "class" || memoryErrorAndAncestors.has(resolution.class.name);
}

/**
 * What the interrupted expressions were holding would keep memory from being collected, just when
 * there is none left.
 */
export function forgetTemporaries(context: FunctionContext, peak: number): void {
  for (let register = context.registers.mark(); register < peak; register += 1) {
    loadSingleton(context, "none", register);
  }
}

function compileHandler(
  context: FunctionContext,
  clause: ExceptHandler,
  caught: number,
  end: number,
): void {
  const { builder, registers } = context;
  const next = builder.label();
  startStatement(context, clause.span.start);
  if (clause.type !== undefined) {
    const mark = registers.mark();
    const kind = compileOperand(context, clause.type);
    const answer = registers.temporary();
    builder.emit("MatchException", answer, caught, kind);
    builder.emitJump("JumpIfFalse", [answer], next);
    registers.release(mark);
  }
  if (clause.target !== undefined) {
    storeTarget(context, clause.target, caught);
  }
  compileBlock(context, clause.body);
  builder.emitJump("Jump", [], end);
  builder.place(next);
}

function compileFinally(context: FunctionContext, node: TryStatement): void {
  const { builder, registers } = context;
  const mark = registers.mark();
  const flow: FinallyFlow = {
    kind: "finally",
    label: builder.label(),
    action: registers.temporary(),
    value: registers.temporary(),
    exits: [],
  };
  context.flow.push(flow);
  const { handler } = compileCovered(context, flow.value, () => {
    if (node.handlers.length === 0) compileBlock(context, node.body);
    else compileExcept(context, node);
  });
  context.flow.pop();
  builder.emit("LoadInteger", flow.action, 0);
  builder.emitJump("Jump", [], flow.label);
  builder.place(handler);
  builder.emit("LoadInteger", flow.action, 1);
  builder.emit("Move", caughtRegister(context), flow.value);
  builder.place(flow.label);
  compileBlock(context, node.finalbody);
  compileActions(context, flow);
  registers.release(mark);
}

/** After the final body: raise again, or leave in the way that was asked for. */
export function compileActions(context: FunctionContext, flow: FinallyFlow): void {
  const { builder } = context;
  const goOn = builder.label();
  builder.emitJump("JumpIfEqualImmediate", [flow.action, 0], goOn);
  for (const [index, exit] of flow.exits.entries()) {
    const next = builder.label();
    builder.emitJump("JumpIfNotEqualImmediate", [flow.action, index + 2], next);
    leave(context, exit, flow.value);
    builder.place(next);
  }
  builder.emit("Reraise", flow.value);
  builder.place(goOn);
}

/**
 * Leaves a loop or the function, by way of each `finally` in between.
 *
 * @param value  Register of the value to return; not used by the other ways.
 */
export function leave(context: FunctionContext, exit: FinallyExit, value: number): void {
  const { builder } = context;
  const flow = context.flow.findLast(({ kind }) => exit !== "return" || kind === "finally");
  if (flow === undefined && context.isGenerator) builder.emit("GeneratorReturn");
  else if (flow === undefined) builder.emit("Return", value);
  else if (flow.kind === "loop") builder.emitJump("Jump", [], loopLabel(flow, exit));
  else {
    if (!flow.exits.includes(exit)) flow.exits.push(exit);
    if (exit === "return") builder.emit("Move", flow.value, value);
    builder.emit("LoadInteger", flow.action, flow.exits.indexOf(exit) + 2);
    builder.emitJump("Jump", [], flow.label);
  }
}

function loopLabel(flow: LoopFlow, exit: FinallyExit): number {
  return exit === "break" ? flow.breakLabel : flow.continueLabel;
}

export function compileRaise(context: FunctionContext, node: RaiseStatement): void {
  const { builder, registers } = context;
  const mark = registers.mark();
  if (node.exception === undefined) {
    // Without a handler there is nothing to raise again, which the machine says of None.
    builder.emit("Reraise", context.caught ?? singletonOperand(context, "none"));
  } else {
    const parts = [node.value, node.traceback].filter((part) => part !== undefined);
    const kind = compileStableOperand(context, node.exception, parts);
    const value = registers.temporary();
    if (node.value === undefined) loadSingleton(context, "none", value);
    else builder.emit("Move", value, compileOperand(context, node.value, value));
    if (node.traceback !== undefined) compileOperand(context, node.traceback);
    builder.emit("Raise", kind, value);
  }
  registers.release(mark);
}

/** Whether a block of the function itself, not of one inside it, contains a statement of a kind. */
export function contains(
  body: readonly Statement[],
  isWanted: (statement: Statement) => boolean,
): boolean {
  return body.some((statement) => {
    if (isWanted(statement)) return true;
    switch (statement.kind) {
      case "IfStatement":
        return (
          statement.branches.some((branch) => contains(branch.body, isWanted)) ||
          contains(statement.orelse, isWanted)
        );
      case "WhileStatement":
      case "ForStatement":
        return contains(statement.body, isWanted) || contains(statement.orelse, isWanted);
      case "TryStatement":
        return (
          [statement.body, statement.orelse, statement.finalbody].some((block) =>
            contains(block, isWanted),
          ) || statement.handlers.some((handler) => contains(handler.body, isWanted))
        );
      case "WithStatement":
        return contains(statement.body, isWanted);
      default:
        return false;
    }
  });
}
