/**
 * Expressions as conditions, which are jumps without a boolean in between.
 *
 * `jumpIf(test, wanted, label)` jumps when the truth of the test is the wanted one and goes on
 * otherwise. `and`, `or` and `not` only arrange jumps; a comparison is one instruction with its
 * jump.
 */
import type { Comparison, ComparisonOperator, Expression } from "@vipera/parser";
import { compileOperand, compileStableOperand } from "./compile-expression.ts";
import { type FunctionContext, passLine } from "./function-context.ts";
import type { Label } from "./instruction-builder.ts";
import { constantValue, immediateOf, truthOf } from "./literals.ts";

export const comparisonOpcodes: Readonly<Record<ComparisonOperator, string>> = {
  "<": "Less",
  ">": "Greater",
  "==": "Equal",
  ">=": "GreaterEqual",
  "<=": "LessEqual",
  "!=": "NotEqual",
  is: "Is",
  "is not": "IsNot",
  in: "In",
  "not in": "NotIn",
};

interface FusedJump {
  /** The jump when the comparison holds, and when it does not. */
  readonly holds: string;
  readonly fails: string;
  /** Whether its operands stand the other way round. */
  readonly isSwapped: boolean;
}

const less = { holds: "JumpIfLess", fails: "JumpIfNotLess" };
const lessEqual = { holds: "JumpIfLessEqual", fails: "JumpIfNotLessEqual" };
const equal = { holds: "JumpIfEqual", fails: "JumpIfNotEqual" };

const fusedJumps: Readonly<Partial<Record<ComparisonOperator, FusedJump>>> = {
  "<": { ...less, isSwapped: false },
  ">": { ...less, isSwapped: true },
  "==": { ...equal, isSwapped: false },
  ">=": { ...lessEqual, isSwapped: true },
  "<=": { ...lessEqual, isSwapped: false },
  "!=": { holds: equal.fails, fails: equal.holds, isSwapped: false },
};

const lessImmediate = { holds: "JumpIfLessImmediate", fails: "JumpIfNotLessImmediate" };
const greaterImmediate = { holds: "JumpIfGreaterImmediate", fails: "JumpIfNotGreaterImmediate" };
const equalImmediate = { holds: "JumpIfEqualImmediate", fails: "JumpIfNotEqualImmediate" };

type ImmediateJumps = Readonly<
  Partial<Record<ComparisonOperator, { readonly holds: string; readonly fails: string }>>
>;

/** Jumps with a small number on the right; `<=` has none, because 2.5 <= 2 is not 2.5 < 3. */
const immediateRight: ImmediateJumps = {
  "<": lessImmediate,
  ">": greaterImmediate,
  "==": equalImmediate,
  "!=": { holds: equalImmediate.fails, fails: equalImmediate.holds },
};
/** The same with the small number on the left. */
const immediateLeft: ImmediateJumps = {
  ...immediateRight,
  "<": greaterImmediate,
  ">": lessImmediate,
};

/** Jumps to the label when the test's truth is `wanted`. */
export function jumpIf(
  context: FunctionContext,
  test: Expression,
  wanted: boolean,
  label: Label,
): void {
  const constant = constantValue(context.tables, test);
  if (constant !== undefined) {
    if (truthOf(constant) === wanted) context.builder.emitJump("Jump", [], label);
    return;
  }
  passLine(context, test.span.start);
  const mark = context.registers.mark();
  if (test.kind === "UnaryOperation" && test.operator === "not") {
    jumpIf(context, test.operand, !wanted, label);
  } else if (test.kind === "BooleanOperation") {
    jumpIfAll(context, test.operands, test.operator === "and", wanted, label);
  } else if (test.kind === "Comparison") {
    jumpIfCompared(context, test, wanted, label);
  } else {
    const register = compileOperand(context, test);
    context.builder.emitJump(wanted ? "JumpIfTrue" : "JumpIfFalse", [register], label);
  }
  context.registers.release(mark);
}

/** `and` jumps out at the first false operand, `or` at the first true one. */
function jumpIfAll(
  context: FunctionContext,
  operands: readonly Expression[],
  isAnd: boolean,
  wanted: boolean,
  label: Label,
): void {
  const { builder } = context;
  const decidesEarly = isAnd !== wanted;
  const end = builder.label();
  for (const [index, operand] of operands.entries()) {
    const isLast = index === operands.length - 1;
    if (isLast) jumpIf(context, operand, wanted, label);
    else jumpIf(context, operand, !isAnd, decidesEarly ? label : end);
  }
  builder.place(end);
}

/** A chain is the `and` of its comparisons, with each operand evaluated once. */
function jumpIfCompared(
  context: FunctionContext,
  node: Comparison,
  wanted: boolean,
  label: Label,
): void {
  const { builder } = context;
  const [first, second] = node.operands;
  const [operator] = node.operators;
  if (first === undefined || second === undefined || operator === undefined) return;
  if (node.operators.length === 1) {
    if (jumpIfImmediate(context, first, operator, second, wanted, label)) return;
    const left = compileStableOperand(context, first, [second]);
    const right = compileOperand(context, second);
    emitComparison(context, operator, left, right, wanted, label);
    return;
  }
  const others = node.operands.slice(1);
  const end = builder.label();
  let left = compileStableOperand(context, first, others);
  for (const [index, operand] of others.entries()) {
    const isLast = index === others.length - 1;
    const right = compileStableOperand(context, operand, others.slice(index + 1));
    const here = node.operators[index] ?? "==";
    if (isLast) emitComparison(context, here, left, right, wanted, label);
    else emitComparison(context, here, left, right, false, wanted ? end : label);
    left = right;
  }
  builder.place(end);
}

function jumpIfImmediate(
  context: FunctionContext,
  left: Expression,
  operator: ComparisonOperator,
  right: Expression,
  wanted: boolean,
  label: Label,
): boolean {
  const value = immediateOf(context, right);
  const other = value === undefined ? immediateOf(context, left) : undefined;
  const jumps = (value === undefined ? immediateLeft : immediateRight)[operator];
  const immediate = value ?? other;
  if (jumps === undefined || immediate === undefined) return false;
  if (operator === "!=" && isAskedAsWritten(context, operator)) return false;
  const register = compileOperand(context, value === undefined ? right : left);
  passLine(context, right.span.start);
  context.builder.emitJump(wanted ? jumps.holds : jumps.fails, [register, immediate], label);
  return true;
}

/** Whether classes may tell a comparison from the negation or the reflection of another one. */
function isAskedAsWritten(context: FunctionContext, operator: ComparisonOperator): boolean {
  return ["!=", "<>", ">", ">="].includes(operator) && context.tables.program.hooks.has("compare");
}

function emitComparison(
  context: FunctionContext,
  operator: ComparisonOperator,
  left: number,
  right: number,
  wanted: boolean,
  label: Label,
): void {
  const { builder, registers } = context;
  const fused = isAskedAsWritten(context, operator) ? undefined : fusedJumps[operator];
  if (fused !== undefined) {
    const operands = fused.isSwapped ? [right, left] : [left, right];
    builder.emitJump(wanted ? fused.holds : fused.fails, operands, label);
    return;
  }
  const answer = registers.temporary();
  builder.emit(comparisonOpcodes[operator], answer, left, right);
  builder.emitJump(wanted ? "JumpIfTrue" : "JumpIfFalse", [answer], label);
}
