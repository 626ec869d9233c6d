/**
 * Assignments, plain, chained, of several values at once and augmented, and `del`.
 *
 * Values are computed straight into a variable's register. `a, b = b, a` makes no tuple: all values
 * are evaluated first, from left to right, then bound, from left to right.
 */
import type {
  Assignment,
  AugmentedAssignment,
  BinaryOperator,
  Expression,
  Subscript,
  Target,
} from "@vipera/parser";
import { privateName } from "@vipera/program";
import { compileChained } from "./compile-chain.ts";
import {
  addedImmediate,
  binaryOpcode,
  bindsNames,
  canChangeEarly,
  compileOperand,
  compileStableOperand,
  compileTo,
} from "./compile-expression.ts";
import { compilePair, getPair, setPair } from "./compile-pair.ts";
import { compileKey, indexExpressions } from "./compile-subscript.ts";
import { type FunctionContext, type Literal, passLine } from "./function-context.ts";
import { constantValue, literalOf, loadLiteral } from "./literals.ts";
import { isNeverList } from "./never-list.ts";
import {
  deleteName,
  hasBytearrays,
  ownRegister,
  readName,
  resolutionOf,
  storeName,
} from "./variables.ts";

export function compileAssignment(context: FunctionContext, node: Assignment): void {
  const [target, ...others] = node.targets;
  if (target === undefined) return;
  if (others.length === 0) {
    compileSingle(context, target, node.value);
    return;
  }
  const constant = constantValue(context.tables, node.value);
  if (constant !== undefined && node.targets.every(({ kind }) => kind === "Name")) {
    for (const name of node.targets) compileSingle(context, name, node.value);
    return;
  }
  const from = context.registers.temporary();
  compileTo(context, node.value, from);
  for (const each of node.targets) storeTarget(context, each, from);
}

function compileSingle(context: FunctionContext, target: Target, value: Expression): void {
  const { registers } = context;
  const mark = registers.mark();
  const own = target.kind === "Name" ? variableOf(context, target) : undefined;
  const values = target.kind === "TargetList" ? displayedValues(value) : undefined;
  if (own !== undefined) {
    compileTo(context, value, own);
  } else if (
    target.kind === "TargetList" &&
    values !== undefined &&
    values.length === target.elements.length
  ) {
    compileParallel(context, target.elements, values);
  } else {
    compileChained(context, { left: value, target }, undefined, () => {
      const from = compileStableOperand(context, value, targetExpressions(target));
      storeTarget(context, target, from);
    });
  }
  registers.release(mark);
}

/** The register of a name's variable, if its value lies in one. */
function variableOf(context: FunctionContext, target: Target): number | undefined {
  if (target.kind !== "Name") return undefined;
  return ownRegister(context, resolutionOf(context, target));
}

function displayedValues(value: Expression): readonly Expression[] | undefined {
  return value.kind === "TupleDisplay" || value.kind === "ListDisplay" ? value.elements : undefined;
}

/** The expressions that binding a target evaluates. */
function targetExpressions(target: Target): readonly Expression[] {
  switch (target.kind) {
    case "Name":
      return [];
    case "Attribute":
      return [target.object];
    case "Subscript":
      return [target.object, ...indexExpressions(target.index)];
    case "TargetList":
      return target.elements.flatMap(targetExpressions);
  }
}

/** Where a value of a parallel assignment waits until it is bound. */
type Waiting =
  | { readonly kind: "literal"; readonly literal: Literal }
  | { readonly kind: "register"; readonly register: number }
  | { readonly kind: "bound" };
function compileParallel(
  context: FunctionContext,
  targets: readonly Target[],
  values: readonly Expression[],
): void {
  const waiting: Waiting[] = [];
  for (const [index, value] of values.entries()) {
    waiting.push(evaluateParallel(context, targets, values, waiting, index, value));
  }
  for (const [index, target] of targets.entries()) {
    const source = waiting[index];
    const own = variableOf(context, target);
    if (source?.kind === "register") {
      storeTarget(context, target, source.register);
    } else if (source?.kind === "literal") {
      const mark = context.registers.mark();
      const register = own ?? context.registers.temporary();
      loadLiteral(context, source.literal, register);
      if (own === undefined) storeTarget(context, target, register);
      context.registers.release(mark);
    }
  }
}

function evaluateParallel(
  context: FunctionContext,
  targets: readonly Target[],
  values: readonly Expression[],
  waiting: readonly Waiting[],
  index: number,
  value: Expression,
): Waiting {
  const constant = constantValue(context.tables, value);
  if (constant !== undefined) return { kind: "literal", literal: literalOf(context, constant) };
  const later = values.slice(index + 1);
  const target = targets[index];
  const own = target === undefined ? undefined : variableOf(context, target);
  if (own !== undefined && value.kind !== "Name") {
    const isWaitedFor = waiting.some((each) => each.kind === "register" && each.register === own);
    const others = targets.filter((each) => each !== target);
    const reads = [...later, ...others.flatMap(targetExpressions)];
    const isBoundTwice = others.some((each) => bindsRegister(context, each, own));
    if (!isWaitedFor && !isBoundTwice && canChangeEarly(context, own, reads)) {
      compileTo(context, value, own);
      return { kind: "bound" };
    }
  }
  const register = compileStableOperand(context, value, later);
  const isLost = targets.slice(0, index).some((each) => bindsRegister(context, each, register));
  if (!isLost && !isRegisterTarget(context, targets, index, register)) {
    return { kind: "register", register };
  }
  const copy = context.registers.temporary();
  context.builder.emit("Move", copy, register);
  return { kind: "register", register: copy };
}

/** Whether an expression of an earlier target could change the variable in a register. */
function isRegisterTarget(
  context: FunctionContext,
  targets: readonly Target[],
  index: number,
  register: number,
): boolean {
  if (!context.registers.isVariable(register)) return false;
  const before = targets.slice(0, index + 1).flatMap(targetExpressions);
  return before.some(bindsNames);
}

function bindsRegister(context: FunctionContext, target: Target, register: number): boolean {
  if (target.kind === "TargetList") {
    return target.elements.some((element) => bindsRegister(context, element, register));
  }
  return target.kind === "Name" && variableOf(context, target) === register;
}

/** Binds a target to the value of a register. */
export function storeTarget(context: FunctionContext, target: Target, from: number): void {
  const { builder, registers, tables } = context;
  const mark = registers.mark();
  switch (target.kind) {
    case "Name":
      storeName(context, resolutionOf(context, target), from);
      break;
    case "Attribute": {
      const object = compileOperand(context, target.object);
      builder.emit(
        "SetAttribute",
        from,
        object,
        tables.attributeName(privateName(context.scope, target.name)),
        tables.hints.attribute(target.name, context.scope),
      );
      break;
    }
    case "Subscript": {
      const pair = compilePair(context, target, []);
      if (pair !== undefined) {
        setPair(context, pair, from);
        break;
      }
      const inside = indexExpressions(target.index);
      const object = compileStableOperand(context, target.object, inside);
      builder.emit("SetIndex", from, object, compileKey(context, target.index));
      break;
    }
    case "TargetList":
      unpackTo(context, target.elements, from);
      break;
  }
  registers.release(mark);
}

/** Unpacks a value; straight into the variables when their registers follow one another. */
function unpackTo(context: FunctionContext, targets: readonly Target[], from: number): void {
  const { builder, registers } = context;
  const first = targets[0] === undefined ? undefined : variableOf(context, targets[0]);
  const isRun =
    first !== undefined &&
    context.tryDepth === 0 &&
    targets.every((target, index) => variableOf(context, target) === first + index);
  if (isRun) {
    builder.emit("Unpack", first, targets.length, from);
    return;
  }
  const run = registers.run(targets.length);
  builder.emit("Unpack", targets.length === 0 ? from : run, targets.length, from);
  for (const [index, target] of targets.entries()) storeTarget(context, target, run + index);
}

function inPlaceOpcode(context: FunctionContext, operator: BinaryOperator): string {
  if (operator === "+") return "InPlaceAdd";
  return operator === "*" ? "InPlaceMultiply" : binaryOpcode(context, operator);
}

export function compileAugmented(context: FunctionContext, node: AugmentedAssignment): void {
  const { target, operator, value } = node;
  const element = target.kind === "Subscript" ? { target } : {};
  const expression = { left: target, operator, right: value, ...element };
  const to = variableOf(context, target);
  compileChained(context, expression, to, () => compileInPlace(context, node));
}

function compileInPlace(context: FunctionContext, node: AugmentedAssignment): void {
  const { builder, registers, tables } = context;
  const { target, operator, value } = node;
  const mark = registers.mark();
  if (target.kind === "Name") {
    compileAugmentedName(context, node);
  } else if (target.kind === "Attribute") {
    const object = compileStableOperand(context, target.object, [value]);
    const name = tables.attributeName(privateName(context.scope, target.name));
    const result = registers.temporary();
    const hint = tables.hints.attribute(target.name, context.scope);
    builder.emit("GetAttribute", result, object, name, hint);
    emitOperation(context, operator, result, result, value);
    builder.emit("SetAttribute", result, object, name, hint);
  } else compileAugmentedItem(context, target, operator, value);
  registers.release(mark);
}

function compileAugmentedItem(
  context: FunctionContext,
  target: Subscript,
  operator: BinaryOperator,
  value: Expression,
): void {
  const { builder, registers } = context;
  // One tuple is the key of both, so that a pair in it is no pair here.
  const isTuple = target.index.kind === "TupleDisplay";
  const pair = isTuple ? undefined : compilePair(context, target, [value]);
  if (pair !== undefined) {
    const result = registers.temporary();
    getPair(context, pair, result);
    emitOperation(context, operator, result, result, value);
    setPair(context, pair, result);
    return;
  }
  const inside = indexExpressions(target.index);
  const object = compileStableOperand(context, target.object, [...inside, value]);
  const key =
    target.index.kind === "Name"
      ? compileStableOperand(context, target.index, [value])
      : compileKey(context, target.index);
  const result = registers.temporary();
  builder.emit("GetIndex", result, object, key);
  emitOperation(context, operator, result, result, value);
  builder.emit("SetIndex", result, object, key);
}

function compileAugmentedName(context: FunctionContext, node: AugmentedAssignment): void {
  const { builder } = context;
  const { target, operator, value } = node;
  const resolution = resolutionOf(context, target);
  const own = ownRegister(context, resolution);
  let left = readName(context, resolution);
  if (own !== undefined && bindsNames(value)) {
    left = context.registers.temporary();
    builder.emit("Move", left, own);
  }
  const mayChange = isOpen(context) || hasBytearrays(context);
  const isSafe = own !== undefined && !mayChange && isNeverList(context, resolution);
  const isProduct = value.kind === "BinaryOperation" && value.operator === "*";
  if (
    isSafe &&
    isProduct &&
    operator === "+" &&
    constantValue(context.tables, value) === undefined
  ) {
    const first = compileStableOperand(context, value.left, [value.right]);
    emitAugmented(context, "MultiplyAdd", own, first, compileOperand(context, value.right));
    return;
  }
  const to = own ?? left;
  if (isSafe && operator === "+" && addedImmediate(context, operator, value) === undefined) {
    emitAugmented(context, "Add", own, left, compileOperand(context, value));
    return;
  }
  emitOperation(context, operator, to, left, value);
  if (own === undefined) storeName(context, resolution, to);
}

/** Whether classes of the program have methods for augmented assignments. */
function isOpen(context: FunctionContext): boolean {
  return context.tables.program.hooks.has("operate_in_place");
}

/** `to = left operator= value`. */
function emitOperation(
  context: FunctionContext,
  operator: BinaryOperator,
  to: number,
  left: number,
  value: Expression,
): void {
  const added = isOpen(context) ? undefined : addedImmediate(context, operator, value);
  if (added !== undefined) {
    passLine(context, value.span.start);
    emitAugmented(context, "AddImmediate", to, left, added);
    return;
  }
  const right = compileOperand(context, value);
  const hook = inPlaceHooks[operator];
  const isOfSets = hook !== undefined && context.tables.program.hooks.has(hook);
  if (isOfSets || (isOpen(context) && operator !== "+" && operator !== "*")) {
    context.builder.emit("InPlaceOther");
  }
  emitAugmented(context, inPlaceOpcode(context, operator), to, left, right);
}

/** What changes a set or bytearray in place, in programs that have some. */
const inPlaceHooks: Partial<Record<BinaryOperator, string>> = {
  "+": "bytearray_add_in_place",
  "*": "bytearray_multiply_in_place",
  "-": "set_subtract_in_place",
  "&": "set_and_in_place",
  "|": "set_or_in_place",
  "^": "set_xor_in_place",
};

/** The instruction of an augmented operator; messages name it with its `=`. */
function emitAugmented({ builder }: FunctionContext, opcode: string, ...operands: number[]): void {
  builder.note = "augmented";
  builder.emit(opcode, ...operands);
  builder.note = "plain";
}

/** `del target`. */
export function compileDelete(context: FunctionContext, target: Target): void {
  const { builder, registers } = context;
  const mark = registers.mark();
  switch (target.kind) {
    case "Name":
      deleteName(context, resolutionOf(context, target));
      break;
    case "Subscript": {
      const inside = indexExpressions(target.index);
      const object = compileStableOperand(context, target.object, inside);
      builder.emit("DeleteIndex", object, compileKey(context, target.index));
      break;
    }
    case "TargetList":
      for (const element of target.elements) compileDelete(context, element);
      break;
    case "Attribute": {
      const object = compileOperand(context, target.object);
      const name = context.tables.attributeName(privateName(context.scope, target.name));
      builder.emit("DeleteAttribute", object, name, 0);
      break;
    }
  }
  registers.release(mark);
}
