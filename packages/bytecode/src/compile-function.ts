/**
 * One function, lambda or module body to a function of the image.
 *
 * Registers: parameters, other variables, cells of enclosing functions, the exception caught last,
 * hoisted constants; above them temporaries. The prologue makes cells, marks variables that may be
 * read unbound, and loads what was hoisted.
 */
import { diagnose, InternalError } from "@vipera/diagnostics";
import type { Parameters, Statement } from "@vipera/parser";
import { privateName, type ProgramModule, type Scope, type ScopeSymbol } from "@vipera/program";
import { limitRows } from "@vipera/spec";
import { compileDocString } from "./compile-definition.ts";
import { compileGeneratorBody } from "./compile-display.ts";
import { compileOperand } from "./compile-expression.ts";
import { compileModuleStart } from "./compile-module.ts";
import { compileBlock } from "./compile-statement.ts";
import { contains } from "./compile-try.ts";
import {
  type FunctionContext,
  type FunctionPlan,
  type Literal,
  newContext,
  startStatement,
} from "./function-context.ts";
import type { ImageFunction } from "./image/image.ts";
import type { ImageTables } from "./image-tables.ts";
import { makeLineTable } from "./line-table.ts";
import { literalKey, loadLiteral, loadSingleton } from "./literals.ts";

/** Most names of the program's own module that lie in registers. */
const promotedLimit = 100;
/** Most constants that lie in registers from the start of a function. */
const hoistedLimit = 40;
/** Registers that hoisting leaves free. */
const spareRegisters = 4;
/** A constant is hoisted when it is needed in a register so often, or inside a loop. */
const hoistedWeight = 2;

const emptyPlan: FunctionPlan = { hoisted: new Map(), unchecked: new Set(), members: new Set() };

/** @returns Undefined when a limit is exceeded, which is reported. */
export function compileFunction(tables: ImageTables, scope: Scope): ImageFunction | undefined {
  const first = compilePass(tables, scope, emptyPlan);
  const plan = planOf(first);
  const isDone = Object.values(plan).every(({ size }) => size === 0);
  const context = isDone ? first : compilePass(tables, scope, plan);
  const place = { file: context.file, span: firstPlace(scope) };
  if (context.registers.hasOverflowed) {
    const limit = limitRows.frameRegisters.value;
    tables.report(diagnose("VP4001", place, { function: scope.name, limit }));
    return undefined;
  }
  // Indices past a limit fit no instruction; the limits are reported at the end.
  if (tables.isFull) return undefined;
  const { code, handlers, places } = context.builder.finish();
  const limit = limitRows.functionWords.value;
  if (code.length > limit) {
    const holes = { function: scope.name, found: code.length, limit };
    tables.report(diagnose("VP4004", place, holes));
    return undefined;
  }
  const parameters = parametersOf(scope);
  return {
    name: scope.name,
    file: tables.fileIndex(scope.module.path),
    parameters: parametersNamed(scope),
    positional: parametersNamed(scope).length - starsOf(parameters),
    star: parameters?.star !== undefined,
    doubleStar: parameters?.doubleStar !== undefined,
    generator: context.isGenerator,
    registers: context.registers.frameSize,
    closure: scope.freeSymbols.length,
    code,
    handlers,
    lines: makeLineTable(context.file, places),
  };
}

/** Where a limit of a whole function is reported: at its name. */
function firstPlace({ node }: Scope) {
  return node.kind === "FunctionDefinition"
    ? node.nameSpan
    : { ...node.span, end: node.span.start };
}

function planOf({ uses, unchecked, members, registers }: FunctionContext): FunctionPlan {
  const room = Math.min(
    hoistedLimit,
    limitRows.frameRegisters.value - registers.frameSize - spareRegisters,
  );
  const wanted = [...uses.values()]
    .filter(({ weight }) => weight >= hoistedWeight)
    .sort((left, right) => right.weight - left.weight)
    .slice(0, Math.max(0, room));
  const hoisted = new Map<string, Literal>();
  for (const { literal } of wanted) hoisted.set(literalKey(literal), literal);
  return { hoisted, unchecked, members: new Set(members.keys()) };
}

function compilePass(tables: ImageTables, scope: Scope, plan: FunctionPlan): FunctionContext {
  const context = newContext(tables, scope, plan);
  startStatement(context, scope.kind === "module" ? 0 : scope.node.span.start);
  layOutRegisters(context);
  compilePrologue(context);
  const { node } = scope;
  if (node.kind === "Lambda") {
    const result = compileOperand(context, node.body);
    if (context.isGenerator) context.builder.emit("GeneratorReturn");
    else context.builder.emit("Return", result);
  } else if (
    node.kind === "FunctionDefinition" ||
    node.kind === "ClassDefinition" ||
    node.kind === "Module"
  ) {
    if (scope.module.isEntry && node.kind === "Module") {
      compileModuleStart(context, (module) => isEmptyModule(tables, module));
    }
    if (node.kind === "ClassDefinition") compileDocString(context, node);
    compileBlock(context, node.body);
    context.builder.emit(context.isGenerator ? "GeneratorReturn" : "ReturnNone");
  } else if (node.kind === "GeneratorExpression") {
    compileGeneratorBody(context, node);
    context.builder.emit("GeneratorReturn");
  } else {
    throw new InternalError("compileProgram", `cannot compile a ${node.kind}`);
  }
  return context;
}

/** Whether running a module's body would do nothing. */
function isEmptyModule(tables: ImageTables, module: ProgramModule): boolean {
  const context = compilePass(tables, tables.scopeOf(module.ast), emptyPlan);
  return context.builder.finish().code.length === 1;
}

function parametersOf({ node }: Scope): Parameters | undefined {
  return node.kind === "FunctionDefinition" || node.kind === "Lambda" ? node.parameters : undefined;
}

/** Names of positional parameters, then of * and **. */
function parameterNames(scope: Scope): string[] {
  const parameters = parametersOf(scope);
  if (parameters === undefined) return [];
  const { positional, star, doubleStar } = parameters;
  return [...positional, star, doubleStar].flatMap((parameter) =>
    parameter?.kind === "Parameter" ? [privateName(scope, parameter.name)] : [],
  );
}

/** Names of all parameters; those of a generator expression are the state of an iteration. */
function parametersNamed(scope: Scope): string[] {
  if (scope.kind === "class") return [".names"];
  return scope.kind === "generator" ? [".0", ".1"] : parameterNames(scope);
}

function starsOf(parameters: Parameters | undefined): number {
  const stars = [parameters?.star, parameters?.doubleStar];
  return stars.filter((star) => star !== undefined).length;
}

function layOutRegisters(context: FunctionContext): void {
  const { scope, variables, registers, plan } = context;
  if (scope.kind === "generator") for (const _ of parametersNamed(scope)) registers.variable();
  if (scope.kind === "class") context.namespace = registers.variable();
  for (const name of parameterNames(scope)) {
    const symbol = scope.symbols.get(name);
    if (symbol !== undefined) variables.set(symbol, registers.variable());
  }
  for (const symbol of frameSymbols(context)) {
    if (!variables.has(symbol)) variables.set(symbol, registers.variable());
  }
  for (const symbol of plan.members) context.members.set(symbol, registers.variable());
  for (const symbol of scope.freeSymbols) context.freeCells.set(symbol, registers.variable());
  if (["TryStatement", "WithStatement"].some((kind) => hasStatement(scope, kind)))
    context.caught = registers.variable();
  for (const key of plan.hoisted.keys()) context.hoisted.set(key, registers.variable());
}

/** Symbols whose value or cell lies in a register of the frame, parameters first. */
function frameSymbols({ scope, tables }: FunctionContext): readonly ScopeSymbol[] {
  const inside = comprehensionScopes(scope).flatMap((inner) => [...inner.symbols.values()]);
  const own = [...scope.symbols.values()];
  if (scope.kind === "class") return inside.filter(hasStorage);
  if (scope.kind !== "module") return [...own, ...inside].filter(hasStorage);
  const canPromote = scope.module.isEntry && tables.options.keepGlobals !== true;
  // A function of the module is called through its global slot.
  const promoted = own.filter((symbol) => symbol.isPromotable && symbol.definition === undefined);
  return [...(canPromote ? promoted.slice(0, promotedLimit) : []), ...inside].filter(hasStorage);
}

function hasStorage(symbol: ScopeSymbol): boolean {
  return symbol.alias === undefined;
}

/** Comprehensions that run in the frame of a scope. */
function comprehensionScopes(scope: Scope): readonly Scope[] {
  return scope.children
    .filter((child) => child.kind === "comprehension")
    .flatMap((child) => [child, ...comprehensionScopes(child)]);
}

function bodyOf({ node }: Scope): readonly Statement[] {
  return node.kind === "FunctionDefinition" ||
    node.kind === "ClassDefinition" ||
    node.kind === "Module"
    ? node.body
    : [];
}

function hasStatement(scope: Scope, kind: string): boolean {
  return contains(bodyOf(scope), (statement) => statement.kind === kind);
}

function compilePrologue(context: FunctionContext): void {
  const { builder, scope, variables, plan } = context;
  for (const [symbol, register] of variables) {
    const isOwn = symbol.scope === scope;
    if (isOwn && symbol.isCaptured) {
      if (!symbol.isParameter) loadSingleton(context, "unbound", register);
      builder.emit("NewCell", register);
    } else if (plan.unchecked.has(symbol) && !symbol.isParameter) {
      loadSingleton(context, "unbound", register);
    }
  }
  for (const register of context.members.values()) {
    if (register !== undefined) loadSingleton(context, "unbound", register);
  }
  for (const [index, symbol] of scope.freeSymbols.entries()) {
    builder.emit("LoadClosure", context.freeCells.get(symbol) ?? 0, index);
  }
  const { caught } = context;
  if (caught !== undefined && hasBareRaise(scope)) loadSingleton(context, "none", caught);
  for (const [key, literal] of plan.hoisted) {
    loadLiteral(context, literal, context.hoisted.get(key) ?? 0);
  }
}

function hasBareRaise(scope: Scope): boolean {
  return contains(
    bodyOf(scope),
    (statement) => statement.kind === "RaiseStatement" && statement.exception === undefined,
  );
}
