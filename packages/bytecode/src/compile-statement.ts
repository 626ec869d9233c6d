/**
 * Statements to instructions, one after another.
 *
 * Between two statements no temporary is in use but those of the loops and `try` statements around
 * them. Loops have their test at the bottom: one jump is taken for each turn.
 */
import { InternalError } from "@vipera/diagnostics";
import type {
  AssertStatement,
  Expression,
  ForStatement,
  IfStatement,
  PrintStatement,
  ReturnStatement,
  Statement,
  WhileStatement,
} from "@vipera/parser";
import { compileAssignment, compileAugmented, compileDelete } from "./compile-assignment.ts";
import { jumpIf } from "./compile-condition.ts";
import { compileClassDefinition, compileFunctionDefinition } from "./compile-definition.ts";
import { compileOperand, compileTo } from "./compile-expression.ts";
import { callHook } from "./compile-hook-call.ts";
import { compileLoop } from "./compile-loop.ts";
import { compileImport } from "./compile-module.ts";
import { compileRaise, compileTry, leave } from "./compile-try.ts";
import { compileWith } from "./compile-with.ts";
import { type FunctionContext, startStatement } from "./function-context.ts";
import { constantValue, loadSingleton, singletonOperand } from "./literals.ts";
import { classConstant } from "./variables.ts";

export function compileBlock(context: FunctionContext, body: readonly Statement[]): void {
  for (const statement of body) {
    startStatement(context, statement.span.start);
    const mark = context.registers.mark();
    compileStatement(context, statement);
    context.registers.release(mark);
  }
}

function compileStatement(context: FunctionContext, node: Statement): void {
  switch (node.kind) {
    case "ExpressionStatement":
      if (constantValue(context.tables, node.value) === undefined)
        compileOperand(context, node.value);
      break;
    case "Assignment":
      compileAssignment(context, node);
      break;
    case "AugmentedAssignment":
      compileAugmented(context, node);
      break;
    case "AssertStatement":
      compileAssert(context, node);
      break;
    case "DelStatement":
      for (const target of node.targets) compileDelete(context, target);
      break;
    case "PrintStatement":
      compilePrint(context, node);
      break;
    case "ReturnStatement":
      compileReturn(context, node);
      break;
    case "RaiseStatement":
      compileRaise(context, node);
      break;
    case "BreakStatement":
    case "ContinueStatement":
      leave(context, node.kind === "BreakStatement" ? "break" : "continue", 0);
      break;
    case "Import":
    case "ImportFrom":
      compileImport(context, node);
      break;
    case "IfStatement":
      compileIf(context, node);
      break;
    case "WhileStatement":
      compileWhile(context, node);
      break;
    case "ForStatement":
      compileFor(context, node);
      break;
    case "TryStatement":
      compileTry(context, node);
      break;
    case "WithStatement":
      compileWith(context, node);
      break;
    case "FunctionDefinition":
      compileFunctionDefinition(context, node);
      break;
    case "ClassDefinition":
      compileClassDefinition(context, node);
      break;
    case "PassStatement":
    case "GlobalStatement":
      break;
    default:
      throw new InternalError("compileProgram", `cannot compile ${node.kind}`);
  }
}

/** 2.7 calls the class with the message and raises the result. */
function compileAssert(context: FunctionContext, node: AssertStatement): void {
  const { builder, registers } = context;
  const holds = builder.label();
  jumpIf(context, node.test, true, holds);
  const window = registers.run(2);
  builder.emit("LoadConstant", window, classConstant(context, "AssertionError"));
  if (node.message !== undefined) {
    compileTo(context, node.message, registers.temporary());
    builder.emit("Call", window, 1);
  }
  const value = singletonOperand(context, "none");
  builder.emit("Raise", window, value);
  builder.place(holds);
}

/** Each item is written before the next is evaluated. */
function compilePrint(context: FunctionContext, node: PrintStatement): void {
  const { builder, registers } = context;
  for (const value of node.values) {
    const mark = registers.mark();
    builder.emit("PrintItem", compileOperand(context, value));
    registers.release(mark);
  }
  if (!node.trailingComma) builder.emit("PrintNewline");
}

function compileReturn(context: FunctionContext, node: ReturnStatement): void {
  const { builder, registers } = context;
  const isInFinally = context.flow.some(({ kind }) => kind === "finally");
  const isNone =
    node.value === undefined || constantValue(context.tables, node.value)?.kind === "none";
  if (isNone && !isInFinally) {
    builder.emit(context.isGenerator ? "GeneratorReturn" : "ReturnNone");
  } else if (node.value === undefined) {
    const none = registers.temporary();
    loadSingleton(context, "none", none);
    leave(context, "return", none);
  } else {
    leave(context, "return", compileResult(context, node.value));
  }
}

/** What a function returns; what `__init__` does, the prelude checks to be None. */
function compileResult(context: FunctionContext, value: Expression): number {
  const { scope, registers } = context;
  const isInit = scope.name === "__init__" && scope.parent?.kind === "class";
  if (!isInit || context.isGenerator) return compileOperand(context, value);
  const result = registers.temporary();
  callHook(context, "init_result", result, (register) => compileTo(context, value, register));
  return result;
}

function compileIf(context: FunctionContext, node: IfStatement): void {
  const { builder } = context;
  const end = builder.label();
  for (const branch of node.branches) {
    const next = builder.label();
    startStatement(context, branch.test.span.start);
    jumpIf(context, branch.test, false, next);
    compileBlock(context, branch.body);
    builder.emitJump("Jump", [], end);
    builder.place(next);
  }
  compileBlock(context, node.orelse);
  builder.place(end);
}

function compileWhile(context: FunctionContext, node: WhileStatement): void {
  const { builder } = context;
  const test = builder.label();
  const end = builder.label();
  builder.emitJump("Jump", [], test);
  const top = builder.here();
  context.loopDepth += 1;
  context.flow.push({ kind: "loop", breakLabel: end, continueLabel: test });
  compileBlock(context, node.body);
  context.flow.pop();
  builder.place(test);
  startStatement(context, node.span.start);
  jumpIf(context, node.test, true, top);
  context.loopDepth -= 1;
  compileBlock(context, node.orelse);
  builder.place(end);
}

function compileFor(context: FunctionContext, node: ForStatement): void {
  const { builder } = context;
  const end = builder.label();
  compileLoop(context, node, (next) => {
    context.flow.push({ kind: "loop", breakLabel: end, continueLabel: next });
    compileBlock(context, node.body);
    context.flow.pop();
  });
  compileBlock(context, node.orelse);
  builder.place(end);
}
