/**
 * Which expressions are constant, and how a constant comes into a register.
 */
import type { Expression } from "@vipera/parser";
import { type ConstantValue, integerLiteral, type Resolution } from "@vipera/program";
import type { PoolValue } from "./constant-pool.ts";
import type { FunctionContext, Literal } from "./function-context.ts";
import type { ImageTables } from "./image-tables.ts";

/** Selectors of LoadSingleton. */
export const singletons = {
  none: 0,
  false: 1,
  true: 2,
  unbound: 3,
  notImplemented: 4,
  ellipsis: 5,
} as const;

/** A use inside a loop counts as many outside, once for each loop around it. */
const loopWeight = 8;

/** The value of an expression that is constant; undefined for any other. */
export function constantValue(tables: ImageTables, node: Expression): PoolValue | undefined {
  switch (node.kind) {
    case "IntegerLiteral":
      return integerLiteral(node);
    case "FloatLiteral":
      return { kind: "float", value: node.value };
    case "StringLiteral":
      return { kind: "string", value: node.value };
    case "Name":
    case "Attribute":
      return constantName(tables.program.resolutions.get(node));
    case "TupleDisplay": {
      const items: PoolValue[] = [];
      for (const element of node.elements) {
        const item = constantValue(tables, element);
        if (item === undefined) return undefined;
        items.push(item);
      }
      return { kind: "tuple", items };
    }
    default:
      return tables.program.constants.get(node);
  }
}

function constantName(resolution: Resolution | undefined): ConstantValue | undefined {
  if (resolution?.kind !== "constant") return undefined;
  const { value } = resolution;
  if (typeof value !== "string") return { kind: "string", value: value.text };
  if (value === "None") return { kind: "none" };
  if (value === "True" || value === "False") return { kind: "boolean", value: value === "True" };
  return undefined;
}

/** The truth of a constant by Python's rules. */
export function truthOf(value: PoolValue): boolean {
  switch (value.kind) {
    case "integer":
    case "long":
      return value.value !== 0n;
    case "float":
      return value.value !== 0;
    case "string":
      return value.value !== "";
    case "boolean":
      return value.value;
    case "none":
      return false;
    case "tuple":
      return value.items.length > 0;
  }
}

export function literalOf(context: FunctionContext, value: PoolValue): Literal {
  return shortLiteral(value) ?? { kind: "constant", index: context.tables.constants.value(value) };
}

/** A literal that lies in the instruction that loads it; undefined for a value that is larger. */
export function shortLiteral(value: PoolValue): Literal | undefined {
  if (value.kind === "none") return { kind: "singleton", selector: singletons.none };
  if (value.kind === "boolean") {
    return { kind: "singleton", selector: value.value ? singletons.true : singletons.false };
  }
  if (value.kind !== "integer" || value.value < -32768n || value.value > 32767n) return undefined;
  return { kind: "small", value: Number(value.value) };
}

export function loadLiteral(context: FunctionContext, literal: Literal, to: number): void {
  const { builder } = context;
  if (literal.kind === "singleton") builder.emit("LoadSingleton", to, literal.selector);
  else if (literal.kind === "small") builder.emit("LoadInteger", to, literal.value);
  else builder.emit("LoadConstant", to, literal.index);
}

export function loadSingleton(
  context: FunctionContext,
  name: keyof typeof singletons,
  to: number,
): void {
  context.builder.emit("LoadSingleton", to, singletons[name]);
}

/** A register that holds a constant: its own if it is hoisted, else `spare` or a temporary. */
export function literalOperand(
  context: FunctionContext,
  literal: Literal,
  spare?: number | undefined,
): number {
  const key = literalKey(literal);
  const use = context.uses.get(key) ?? { literal, weight: 0 };
  use.weight += context.loopDepth === 0 ? 1 : loopWeight ** Math.min(context.loopDepth, 4);
  context.uses.set(key, use);
  const register = context.hoisted.get(key);
  if (register !== undefined) return register;
  const isSpare = spare !== undefined && !context.registers.isVariable(spare);
  const temporary = isSpare ? spare : context.registers.temporary();
  loadLiteral(context, literal, temporary);
  return temporary;
}

export function singletonOperand(context: FunctionContext, name: keyof typeof singletons): number {
  return literalOperand(context, { kind: "singleton", selector: singletons[name] });
}

export function literalKey(literal: Literal): string {
  if (literal.kind === "singleton") return `singleton ${literal.selector}`;
  return literal.kind === "small" ? `small ${literal.value}` : `constant ${literal.index}`;
}

/** A constant that fits the signed byte of an instruction. */
export function immediateOf(context: FunctionContext, node: Expression): number | undefined {
  const value = constantValue(context.tables, node);
  if (value?.kind !== "integer" || value.value < -128n || value.value > 127n) return undefined;
  return Number(value.value);
}
